"""The Faceprint room: camera, upright square, 128 numbers, and a trace of how alike they stay. It shows and asks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.lessons.values import Setting, Settings
from app.live.seen import Compared, Seen
from app.model.gallery import Gallery, Visitor
from app.model.rates import Populations
from app.ui.faceprint import known, told, words
from app.ui.faceprint.halves import Halves
from app.ui.faceprint.layout import LEAST_WIDTH
from app.ui.faceprint.machine import Machine
from app.ui.faceprint.notes import Trial, prediction, snapshot
from app.ui.faceprint.papers import Papers
from app.ui.faceprint.sheet import Sheet
from app.ui.faceprint.stay import Stay
from app.ui.parts.scroll import Scroll
from app.ui.parts.sized import SizedTheme
from app.ui.theme import Theme

PAUSE: Final = 0.2
"""Least seconds between two bar-codes, squares and figures: what always flickers cannot be read."""
SPEAK: Final = 5.0
"""Least seconds between two announcements."""


class FaceprintRoom(QWidget):
    """Everything of the room but the question for consent, which its page brings."""

    changed = Signal()
    """Something was set, and let go of."""
    noted = Signal(object)
    """A model.notebook.Note."""
    own_face_wanted = Signal()
    onward_wanted = Signal()

    def __init__(
        self, theme: Theme, gallery: Gallery, threshold: float, populations: Populations | None = None
    ) -> None:
        super().__init__()
        self.theme = theme = SizedTheme(theme, LEAST_WIDTH)
        self.gallery, self.populations, self._threshold = gallery, populations, threshold
        self.stay = Stay(gallery)
        self.visitor: Visitor | None = None
        self.task = ""
        """What comes before the trace: a guess about closed "eyes", a look at two "faces", or '' for any guess."""
        self.revealed = False
        """Whether the trace is shown without a guess, or the stranger's after a look at both faces."""
        self.notice: QWidget | None = None
        self._trial = Trial()
        self._refreshed_at, self._spoken_at, self._spoken = -1.0, -1.0, ""
        longest = max((person.name for person in gallery.people), key=len)
        self.machine = Machine(theme, self.stay, threshold, longest, self)
        self.live, self.trace = self.machine.live, self.machine.trace
        self.sheet = Sheet(theme)
        self.guess = self.sheet.guess
        self._paper = Scroll(theme, self.sheet, parent=self)
        self.papers = Papers(theme, self.sheet.know, self.sheet.why, self._known, self)
        self._halves = Halves(theme, self.machine, self.sheet, self._paper, self.papers, self)
        self._connect()
        self.show_values({})
        self.wipe()

    def _connect(self) -> None:
        sheet = self.sheet
        self.guess.kept.connect(self._guess_moved)
        self.guess.taken_back.connect(self._guess_moved)
        sheet.reveal.acted.connect(self._reveal)
        sheet.skip.acted.connect(self._reveal)
        sheet.again.acted.connect(self.begin_again)
        sheet.own.acted.connect(self.own_face_wanted)
        sheet.onward.acted.connect(self.onward_wanted)
        sheet.keep.acted.connect(self._keep)
        self.papers.changed.connect(self.changed)
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
        self._say_known()
        self._refresh()
        self._halves.fit()

    def _known(self) -> tuple[str, ...]:
        return known.know_words(self.name, len(self.gallery.people), self._threshold, self.populations)

    def _say_known(self) -> None:
        self.papers.know.retranslate()
        self.machine.say_odds(known.odds(self._threshold, self.populations))

    def follow(self, visitor: Visitor | None) -> None:
        """The pictures now show this rendered visitor, or with None somebody live."""
        self.visitor = visitor
        self.stay.follow(visitor)
        self.wipe()
        self.retranslate()

    def values(self) -> dict[str, Setting]:
        """Everything that is not as at first, but for the line."""
        held: dict[str, Setting] = {"task": self.task} if self.task else {}
        if self.sheet.guessed is not None:
            held["guess"] = self.sheet.guessed
        if self.revealed:
            held["revealed"] = True
        if self.papers.opened:
            held["sheet"] = self.papers.opened
        return held

    def show_values(self, values: Settings) -> None:
        """Set all that; what is not named is as at first. Emits nothing."""
        task, guess = values.get("task"), values.get("guess")
        self.task = task if isinstance(task, str) else ""
        kept = float(guess) if isinstance(guess, (int, float)) else None
        if kept != self.sheet.guessed:
            self.stay.mark()
            self._trial.begin()
        self.sheet.show_guess(kept)
        self.trace.set_guess(kept)
        self.revealed = values.get("revealed") is True
        self.papers.show(values.get("sheet"))
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
            self.sheet.keep.stale()
            self._try_guess(reading.at)

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
        self._trial.pause()
        self.stay.wipe()
        self.machine.wipe(keep_picture=keep_picture)
        self._refreshed_at = self._spoken_at = -1.0
        self._spoken = ""
        self._refresh()

    def reset(self) -> None:
        """Everything as at first."""
        self.wipe(keep_picture=True)
        self.show_values({})

    def set_notice(self, notice: QWidget | None) -> None:
        """Put the question where the guess and the harms are, or take it away."""
        if notice is self.notice:
            return
        self.notice = notice
        self.sheet.set_notice(notice)
        self.retranslate()

    @Slot()
    def _guess_moved(self) -> None:
        """A guess was kept, or taken back."""
        guess = self.sheet.guessed
        self.stay.mark()
        self._trial.begin()
        self.trace.set_guess(guess)
        self.revealed = self.revealed and self.task == "faces"
        self._cover()
        self.changed.emit()

    def _try_guess(self, at: float) -> None:
        """Write the guess down with what came, once it was tried for a while."""
        guess = self.sheet.guessed
        if guess is not None and self._trial.due(at):
            self.noted.emit(prediction(self.guess.question.text(), guess, self.stay))

    @Slot()
    def _keep(self) -> None:
        """Write down how it stands."""
        if not self.stay.empty and not self.trace.covered:
            shown = not self.trace.hides_stranger
            self.noted.emit(snapshot(self.stay, self.name, self._threshold, stranger=shown))
            self.sheet.keep.done()

    @Slot()
    def _reveal(self) -> None:
        held = self.sheet.reveal.hasFocus()
        self.revealed = not self.revealed
        self._cover()
        if held:
            self.trace.setFocus()
        self.changed.emit()

    def _cover(self) -> None:
        """Cover what would give the answer away, for the ear too."""
        faces, guesses = self.task == "faces", self.sheet.guessed is None
        self.trace.set_cover(all_of_it=guesses and not (faces or self.revealed), stranger=faces and not self.revealed)
        self._spoken_at = -1.0
        self.trace.setAccessibleDescription(self.described())
        covered, hidden = self.trace.covered, self.trace.hides_stranger
        self.sheet.show_what_belongs(covered=covered, faces_first=hidden, rendered=self.visitor is not None)
        self._refresh()
        self._halves.fit()

    def _refresh(self) -> None:
        self.trace.refresh()
        if self.sheet.guessed is not None:
            self.guess.tell(words.guessed(self.sheet.guessed, self.stay.lowest))
        stay, line, trace = self.stay, self._threshold, self.trace
        told_of = not (stay.empty or trace.covered or trace.hides_stranger)
        self.machine.card.set_over(told_of and stay.newest.stranger >= line)
        self.sheet.harms.say(*told.harms(stay, self.name, line, covered=trace.covered, hidden=trace.hides_stranger))
        self.machine.say_turn()

    def described(self) -> str:
        """The trace in words."""
        covered, hidden = self.trace.covered, self.trace.hides_stranger
        return told.described(self.stay, self.name, self._threshold, covered=covered, hidden=hidden)

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
        self.sheet.say(self.name, eyes=self.task == "eyes")
        self.machine.say(self.name)
        self._say_known()
        self._cover()

    # -- size --------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(round(LEAST_WIDTH), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.theme.fit_room(self)
        self._halves.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._halves.fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
