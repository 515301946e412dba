"""Room 4, Scale: the line stays, the crowd grows. Everything on it is looked up; only the crowd's thread searches."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.live.consent import Standing
from app.live.crowd import Drawing, Searched
from app.live.seen import Compared, Seen
from app.model.crowd import MOST
from app.model.estimates import threshold_for_fmr
from app.model.gallery import Visitor
from app.model.policy import Lock
from app.model.rates import Populations
from app.ui.pages.asking import Asking
from app.ui.pages.page import Page
from app.ui.parts.scroll import Scroll
from app.ui.scale import lookups, words
from app.ui.scale.hunt import Draw, Hunt, PassThrough
from app.ui.scale.room import ScaleRoom
from app.ui.scale.sheets import answer
from app.ui.scale.stops import BASE_RATES, LINE, PRESETS, Preset, value_of
from app.ui.theme import Theme

PACE: Final = 1.5
"""Seconds between two searches: a crowd that flickers cannot be read."""
STEPS: Final = 1000
"""The line in thousandths."""


class ScalePage(Page):
    """One room on the shared session. `draw` makes the crowd of nobody (app.model.crowd.draw_crowd on the shipped
    shape), and `most` says how large it is. `pass_through` is the gate's."""

    camera_wanted = Signal(int)
    visitor_wanted = Signal()
    consent_given = Signal()
    threshold_changed = Signal(float)
    """The line was moved here; rooms share it."""
    chosen = Signal(float, float)
    """A face was picked in the live view, in picture pixels."""
    trouble = Signal(object)
    """A Trouble of the crowd's thread, to be put into words."""

    def __init__(
        self,
        theme: Theme,
        populations: Populations,
        draw: Draw,
        camera_lock: Lock,
        compare_lock: Lock,
        *,
        threshold: float = LINE,
        most: int = MOST,
        pass_through: PassThrough | None = None,
        name_of: Callable[[Visitor], str] | None = None,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme, self.population, self.most = theme, populations.news_photos, most
        self._start, self._clock = threshold, clock
        self._name_of = name_of or (lambda visitor: visitor.name.capitalize())
        self.visitor: str | None = None
        self._followed: Visitor | None = None
        self._asked_at: float | None = None
        self._found: Searched | None = None
        self._counted_for: tuple[float, Searched | None] | None = None
        self._counted: tuple[tuple[float, int], ...] = ()
        self.guess: tuple[float, int] | None = None
        self.hunt = Hunt(draw, pass_through, self)
        self._make(camera_lock, compare_lock)
        self._connect()
        theme.changed.connect(self._fit)
        self.reset()

    def _make(self, camera_lock: Lock, compare_lock: Lock) -> None:
        self.asking = Asking(self.theme, camera_lock, compare_lock)
        self.room = ScaleRoom(self.theme, self.population, self.asking, self.most)
        self.desk, self.stage, self.dial = self.room.desk, self.room.stage, self.room.dial
        self.field = self.stage.field
        self.sheet = Scroll(self.theme, self.room)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sheet)

    def _connect(self) -> None:
        self.dial.valueChanged.connect(self._show)
        self.desk.line.valueChanged.connect(self._line_moved)
        self.desk.base.valueChanged.connect(self._show)
        self.desk.guess_link.acted.connect(self._ask_guess)
        self.desk.know_link.acted.connect(self._open_know)
        self.stage.guess.kept.connect(self._keep_guess)
        self.stage.put_away.connect(self._put_away)
        self.stage.live.chosen.connect(self.chosen)
        self.hunt.drawn.connect(self._drawn)
        self.hunt.found.connect(self._take)
        self.hunt.failed.connect(self.trouble)
        self.asking.camera_wanted.connect(self.camera_wanted)
        self.asking.visitor_wanted.connect(self.visitor_wanted)
        self.asking.consent_given.connect(self.consent_given)

    # -- the page ----------------------------------------------------------------------------------

    @property
    def threshold(self) -> float:
        """The line."""
        return self.desk.line.value() / STEPS

    @property
    def crowd(self) -> float:
        """How many people are searched."""
        return self.dial.crowd

    @property
    def base(self) -> float:
        """How often the person looked for is in the crowd at all, 0…1."""
        return BASE_RATES[self.desk.base.value()]

    def set_threshold(self, threshold: float) -> None:
        """Put the line somewhere."""
        self.desk.line.setValue(round(threshold * STEPS))

    def arrive(self, **wishes: object) -> None:
        """Shown; among the wishes, `preset` names one, and `threshold` puts the line somewhere."""
        preset, threshold = wishes.get("preset"), wishes.get("threshold")
        if isinstance(preset, str) and preset in PRESETS:
            self._set(PRESETS[preset])
        if isinstance(threshold, float):
            self.set_threshold(threshold)
        self.dial.hush()
        self.dial.setFocus()
        if preset == "base-rate":
            self._bring(self.desk.base)

    def leave(self) -> None:
        self._put_away()
        self.stage.ask(False)
        self.forget()
        self.stage.live.clear()
        self.hunt.stop()
        self._news()

    def reset(self) -> None:
        self.guess = None
        self._put_away()
        self._set(PRESETS["start"])
        self.set_threshold(self._start)
        self.dial.hush()
        self._show()

    def _set(self, preset: Preset) -> None:
        self.dial.setValue(value_of(preset.size))
        self.desk.base.setValue(preset.base)
        if preset.stranger_rate is not None:
            self.set_threshold(threshold_for_fmr(self.population, preset.stranger_rate).value)
        elif preset.line is not None:
            self.set_threshold(preset.line)

    # -- what the lab tells ------------------------------------------------------------------------

    def follow(self, visitor: Visitor | None) -> None:
        """Be about this rendered visitor from now on, or with None about whoever is live."""
        if visitor is not self._followed or visitor is None:
            self.forget()
        self._followed = visitor
        self.visitor = None if visitor is None else self._name_of(visitor)
        self.stage.show_name(self.visitor)
        self._show()

    def show_seen(self, seen: Seen) -> None:
        """Show a picture, and the question if this face has not said yes."""
        self.stage.live.show_seen(seen)
        agreed = seen.standing in (Standing.NOBODY_TO_ASK, Standing.GRANTED)
        if not agreed:
            if self._asked_at is not None:
                self.forget()
            self.asking.show_standing(seen.standing, seen.ended, face_in_view=seen.chosen is not None)
        if self.stage.asks == agreed:
            self.stage.ask(not agreed)
            self._news()

    def show_compared(self, compared: Compared) -> None:
        """Search the crowd for this face, at its own pace and never while a hand moves something."""
        held = self.dial.isSliderDown() or self.desk.line.isSliderDown()
        now = self._clock()
        if held or self.stage.asks or (self._asked_at is not None and now - self._asked_at < PACE):
            return
        first, self._asked_at = self._asked_at is None, now
        self.hunt.ask(compared)
        if first:
            self._news()

    def forget(self) -> None:
        """Wipe everything about a face: scores give the faceprint away. The crowd of nobody stays."""
        self._asked_at, self._found = None, None
        self.field.forget()
        self.hunt.forget()
        self._show()

    # -- what the crowd tells ----------------------------------------------------------------------

    @Slot(object)
    def _drawn(self, drawing: Drawing) -> None:
        if drawing.finished:
            self._news()
        else:
            self.field.show_news(words.drawing(drawing.done, drawing.of), drawing.done / drawing.of)

    @Slot(object)
    def _take(self, found: Searched) -> None:
        if self._asked_at is None:
            return  # forgotten meanwhile
        self._found = found
        self.field.show_counts(found.counts)
        self._news()
        self._show()

    def _news(self) -> None:
        """Say what is missing while nobody is searched for."""
        if self._found is not None:
            self.field.show_news("")
        elif self._asked_at is not None:
            self.field.show_news(words.translate("Scale", "Searching …"))
        else:
            self.field.show_news(words.translate("Scale", "Nobody is being searched for: no dot lights up."))

    # -- what a hand does --------------------------------------------------------------------------

    def _line_moved(self) -> None:
        self.threshold_changed.emit(self.threshold)
        self._show()

    def _ask_guess(self) -> None:
        self.stage.guess.ask(self.threshold)
        self.stage.open(self.stage.guess)

    def _open_know(self) -> None:
        self.stage.open(self.stage.know)

    def _keep_guess(self, guess: int) -> None:
        self.guess = (self.threshold, guess)
        self._put_away()
        self.dial.setFocus()
        self._show()

    def _put_away(self) -> None:
        opened = self.stage.opened
        self.stage.open(None)
        if opened is not None:
            (self.desk.guess_link if opened is self.stage.guess else self.desk.know_link).setFocus()

    def _show(self) -> None:
        """Everything follows from the crowd, the line, the base rate and what was found: looked up, never searched."""
        threshold, size = self.threshold, self.crowd
        self.field.show_crowd(size, threshold)
        self.desk.tell(self.population, threshold, size, self.base)
        counts = self._found.counts if self._found is not None else None
        lit = None if counts is None else len(self.field.lit)
        rows = lookups.facts(self.population, threshold, size, self.field.searched, lit, self.visitor)
        facts = self.desk.facts
        high = facts.heightForWidth(facts.width())
        facts.show_rows(rows)
        if facts.heightForWidth(facts.width()) != high:
            facts.updateGeometry()  # a row has become two lines
        self.desk.note.say(answer(self.guess, self.population, threshold, size))
        self.desk.note.setVisible(self.guess is not None)
        if self._counted_for != (threshold, self._found):
            self._counted_for = (threshold, self._found)
            self._counted = lookups.counted(counts, threshold, self.most)
        self.dial.show_line(threshold, self._counted)
        self.room.keep(self.width())

    # -- room --------------------------------------------------------------------------------------

    def _fit(self) -> None:
        self.room.fit(self.width(), self.height())

    def _bring(self, part: QWidget) -> None:
        """Scroll to it, whichever of the two sheets it lies on."""
        self.room.desk_scroll.ensureWidgetVisible(part)
        self.sheet.ensureWidgetVisible(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._news()
            self.room.retranslate()
            self._show()
            self._fit()
        super().changeEvent(event)
