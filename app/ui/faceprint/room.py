"""The Faceprint room: camera, upright square, 128 numbers, and a trace of how alike they stay. It shows and asks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.live.seen import Compared, Seen
from app.model.gallery import Gallery, Visitor
from app.model.rates import Populations
from app.ui.faceprint import words
from app.ui.faceprint.layout import LEAST_SCREEN, TALL_WIDTH, WIDE_MIN, arrange, is_tall, paper_width
from app.ui.faceprint.machine import LINE_HIGH, Machine, scaled
from app.ui.faceprint.notes import KnowNote, WhyNote
from app.ui.faceprint.sheet import Sheet
from app.ui.faceprint.stay import Stay
from app.ui.parts.scroll import Scroll
from app.ui.theme import Theme

PAUSE: Final = 0.2
"""Least seconds between two bar-codes, squares and figures: what always flickers cannot be read."""
SPEAK: Final = 5.0
"""Least seconds between two announcements."""


class FaceprintRoom(QWidget):
    """Everything of the room but the question for consent, which its page brings."""

    own_face_wanted = Signal()
    onward_wanted = Signal()

    def __init__(
        self, theme: Theme, gallery: Gallery, threshold: float, populations: Populations | None = None
    ) -> None:
        super().__init__()
        self.theme, self.gallery, self._threshold = theme, gallery, threshold
        self.stay = Stay(gallery)
        self.visitor: Visitor | None = None
        self.preset = "start"
        self.notice: QWidget | None = None
        self._live = False
        self._refreshed_at, self._spoken_at, self._spoken = -1.0, -1.0, ""
        longest = max((person.name for person in gallery.people), key=len)
        self.machine = Machine(theme, self.stay, threshold, longest, self)
        self.live, self.trace = self.machine.live, self.machine.trace
        self.sheet = Sheet(theme)
        self.guess = self.sheet.guess
        self._paper = Scroll(theme, self.sheet, parent=self)
        self.know = KnowNote(theme, self, len(gallery.people), populations)
        self.why = WhyNote(theme, self)
        self._connect()
        self.retranslate()
        self.wipe()

    def _connect(self) -> None:
        sheet = self.sheet
        self.guess.kept.connect(self._guessed)
        self.guess.taken_back.connect(self._unguessed)
        sheet.reveal.acted.connect(self._reveal)
        sheet.again.acted.connect(self.begin_again)
        sheet.own.acted.connect(self.own_face_wanted)
        sheet.onward.acted.connect(self.onward_wanted)
        sheet.know.acted.connect(self._show_know)
        sheet.why.acted.connect(self._show_why)
        for note, link in ((self.know, sheet.know), (self.why, sheet.why)):
            note.hide()
            note.closed.connect(note.hide)
            note.closed.connect(link.setFocus)
        self.theme.changed.connect(self._fit)
        sheet.installEventFilter(self)

    # -- what the room is told ---------------------------------------------------------------------

    @property
    def name(self) -> str | None:
        """The rendered visitor's name; None for somebody live."""
        if self.visitor is None:
            return None
        names = {person.id: person.name for person in self.gallery.people}
        return names.get(self.visitor.person_id, self.visitor.name.capitalize())

    @property
    def threshold(self) -> float:
        """Where the line is."""
        return self._threshold

    def set_threshold(self, threshold: float) -> None:
        """Put the line somewhere: it is the same one as in the Threshold room."""
        self._threshold = threshold
        self.trace.set_threshold(threshold)
        self.know.show_line(threshold)
        self._refresh()

    def follow(self, visitor: Visitor | None) -> None:
        """The pictures now show this rendered visitor, or with None somebody live."""
        self.visitor = visitor
        self.stay.follow(visitor)
        self.wipe()
        self.retranslate()

    def show_preset(self, preset: str) -> None:
        """Open as a lesson wants it: `start`, `eyes-closed` (guess before the trace) or `stranger` (faces first)."""
        self.preset = preset
        self.guess.forget()
        self.trace.set_guess(None)
        self._cover(all_of_it=preset == "eyes-closed", stranger=preset == "stranger")
        self.retranslate()

    def show_seen(self, seen: Seen) -> None:
        """Show one analysed picture."""
        self.live.shows_square = self.notice is None
        self.live.show_seen(seen)

    def show_compared(self, compared: Compared) -> None:
        """Take one comparison: the trace follows at once, all that must be read a few times a second."""
        before = self.stay.start
        reading = self.stay.take(compared)
        if reading is None:
            return
        if self.stay.start is not before:
            self._begun()
        self.trace.add(reading)
        if self._refreshed_at < 0 or not 0 <= reading.at - self._refreshed_at < PAUSE:
            self._refreshed_at = reading.at
            self.machine.crop.show_crop(compared.crop)
            self.machine.bars.show_faceprint(self.stay.now, self.stay.start)
            self._refresh()
            self._speak(reading.at)

    def _begun(self) -> None:
        """Another stay: a new trace, and perhaps another stranger."""
        self.trace.wipe()
        self._refreshed_at = self._spoken_at = -1.0
        self.machine.card.show_person(self.stay.nearest)
        self.machine.say_stranger()

    @Slot()
    def begin_again(self) -> None:
        """The next faceprint is the first."""
        self.wipe(keep_picture=True)

    def wipe(self, *, keep_picture: bool = False) -> None:
        """Nothing about a face is left in this room: not a picture, not a faceprint, not a trace."""
        self.stay.wipe()
        self.machine.wipe(keep_picture=keep_picture)
        self._refreshed_at = self._spoken_at = -1.0
        self._spoken = ""
        self._refresh()

    def reset(self) -> None:
        """Everything as it was when the room opened."""
        self.know.hide()
        self.why.hide()
        self.wipe(keep_picture=True)
        self.show_preset(self.preset)

    def set_notice(self, notice: QWidget | None) -> None:
        """Put the question where the guess and the harms are, or take it away."""
        if notice is self.notice:
            return
        self.notice = notice
        self.sheet.set_notice(notice)
        self.retranslate()

    # -- guess and cover ---------------------------------------------------------------------------

    @Slot(float)
    def _guessed(self, guess: float) -> None:
        self.stay.mark()
        self.trace.set_guess(guess)
        self._cover(all_of_it=False, stranger=self.trace.hides_stranger)
        self._fit()

    @Slot()
    def _unguessed(self) -> None:
        self.trace.set_guess(None)
        self._cover(all_of_it=self.preset == "eyes-closed", stranger=self.trace.hides_stranger)
        self._fit()

    @Slot()
    def _reveal(self) -> None:
        held = self.sheet.reveal.hasFocus()
        self._cover(all_of_it=self.trace.covered, stranger=False)
        if held:
            self.trace.setFocus()

    def _cover(self, *, all_of_it: bool, stranger: bool) -> None:
        self.trace.set_cover(all_of_it=all_of_it, stranger=stranger)
        self._arrange_paper()
        self._refresh()
        self._fit()

    def _arrange_paper(self) -> None:
        self.sheet.show_what_belongs(faces_first=self.trace.hides_stranger, rendered=self.visitor is not None)

    @Slot()
    def _show_know(self) -> None:
        self._open(self.know)

    @Slot()
    def _show_why(self) -> None:
        self._open(self.why)

    def _open(self, note: KnowNote | WhyNote) -> None:
        for other in (self.know, self.why):
            other.setVisible(other is note)
        note.raise_()
        note.close_button.setFocus()

    # -- figures and words -------------------------------------------------------------------------

    def _refresh(self) -> None:
        self.trace.refresh()
        self.guess.show_lowest(self.stay.lowest)
        stay, line = self.stay, self._threshold
        stranger = stay.nearest.name if stay.nearest is not None else None
        covered = self.trace.covered
        numerals = ("–", "–")
        if not stay.empty and not covered:
            wrong = "?" if self.trace.hides_stranger else f"{stay.wrong_for(line):.0f}"
            numerals = (f"{stay.missed_for(line):.0f}", wrong)
            self.machine.card.set_over(stay.newest.stranger >= line and not self.trace.hides_stranger)
        heading = words.of_last(round(stay.lasted()), line)
        self.sheet.harms.say(heading, numerals, words.harm_labels(), words.harm_small(self.name, stranger))
        self.machine.say_turn()

    def described(self) -> str:
        """The trace in words."""
        if self.stay.empty:
            return words.nothing_yet()
        if self.trace.covered:
            return words.covered()
        now, nearest = self.stay.newest, self.stay.nearest
        said = [words.spoken(self.name, now.own, self._threshold)]
        if nearest is not None and not self.trace.hides_stranger:
            said.append(words.spoken_stranger(nearest.name, now.stranger, self._threshold))
            both = (round(self.stay.missed_for(self._threshold)), round(self.stay.wrong_for(self._threshold)))
            if (seconds := round(self.stay.lasted())) > 0:
                said.append(words.spoken_harms(*both, seconds))
        return " ".join(said)

    def _speak(self, at: float) -> None:
        """Tell a screen reader, every few seconds at most, and only what is new."""
        if self._spoken_at >= 0 and at - self._spoken_at < SPEAK:
            return
        said = self.described()
        self._spoken_at = at
        if said != self._spoken:
            self._spoken = said
            self.trace.setAccessibleDescription(said)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.trace, said))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.sheet.say(self.name, eyes=self.preset == "eyes-closed")
        self.machine.say(self.name)
        self.know.show_line(self._threshold)
        self._arrange_paper()
        self._refresh()
        self._fit()

    # -- size --------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(round(TALL_WIDTH * self.theme.scale), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _fit(self) -> None:
        scale = self.theme.scale
        wide, high = self.width() / scale, self.height() / scale
        needed = self.sheet.height_in(round(paper_width(wide) * scale)) / scale
        lay = arrange(wide, high, needed, LINE_HIGH, LINE_HIGH)
        for _ in range(2):  # higher captions make narrower pictures, and those yet higher captions
            lay = arrange(wide, high, needed, *self.machine.heights(lay))
        self.setMinimumHeight(round((LEAST_SCREEN + needed if is_tall(wide) else WIDE_MIN[1]) * scale))
        self.machine.setGeometry(scaled(lay.screen, scale).toAlignedRect())
        papers: tuple[QWidget, ...] = (self._paper, self.know, self.why)
        for part in papers:
            part.setGeometry(scaled(lay.paper, scale).toAlignedRect())
        self.machine.place(lay)
