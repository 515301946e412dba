"""Room 4, Scale: the line stays, the crowd grows. Everything on it is looked up; only the crowd's thread searches."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lessons.values import Setting, Settings
from app.live.consent import Standing
from app.live.seen import Compared, Seen
from app.model.crowd import MOST
from app.model.gallery import Visitor
from app.model.policy import Lock
from app.model.rates import Populations
from app.ui.lesson.tab import tab_through
from app.ui.pages.asking import Asking
from app.ui.pages.page import Page
from app.ui.parts.scroll import Scroll
from app.ui.parts.sheet import Sheets
from app.ui.scale import lookups
from app.ui.scale.asked import kept
from app.ui.scale.finding import Finding
from app.ui.scale.hunt import Draw, Hunt, PassThrough
from app.ui.scale.room import ScaleRoom
from app.ui.scale.stops import BASE, BASE_RATES, CITY, LINE, TOWN, base_place, value_of
from app.ui.theme import Theme

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
        self._name_of = name_of or (lambda visitor: visitor.name.capitalize())
        self.visitor: str | None = None
        self._followed: Visitor | None = None
        self._ordered: list[QWidget] = []
        self.hunt = Hunt(draw, pass_through, self)
        self._make(camera_lock, compare_lock)
        self.finding = Finding(self.hunt, self.field, clock, self)
        self._connect()
        theme.changed.connect(self._fit)
        self.set_threshold(threshold)
        self.reset()

    def _make(self, camera_lock: Lock, compare_lock: Lock) -> None:
        self.asking = Asking(self.theme, camera_lock, compare_lock)
        self.room = ScaleRoom(self.theme, self.population, self.asking, self.most, self)
        self.desk, self.stage, self.dial = self.room.desk, self.room.stage, self.room.dial
        self.field = self.stage.field
        self.sheet = Scroll(self.theme, self.room)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sheet)

    def _connect(self) -> None:
        desk, card = self.desk, self.stage.card
        self.sheets = Sheets([(self.room.know, desk.know_link)])
        self.dial.valueChanged.connect(self._show)
        desk.line.valueChanged.connect(self._line_moved)
        desk.base.valueChanged.connect(self._show)
        desk.guess_link.acted.connect(self._call_guess)
        card.again.connect(self._call_guess)
        desk.keep.acted.connect(self._keep)
        desk.keep.wanted.connect(self.wanted)
        for part in (self.dial, desk.line, desk.base):
            part.settled.connect(self._settled)
        card.settled.connect(self._guess_settled)
        self.stage.live.chosen.connect(self.chosen)
        self.finding.changed.connect(self._show)
        self.hunt.failed.connect(self.trouble)
        self.asking.camera_wanted.connect(self.camera_wanted)
        self.asking.visitor_wanted.connect(self.visitor_wanted)
        self.asking.consent_given.connect(self.consent_given)
        self.asking.asked.connect(self._fit)

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

    def values(self) -> dict[str, Setting]:
        values: dict[str, Setting] = {"threshold": self.threshold, "crowd": self.crowd, "present": self.base}
        values |= self.stage.card.values()
        return values | ({"sheet": "know"} if self.sheets.opened is not None else {})

    def show_values(self, values: Settings) -> None:
        """Set the room so. A line that is not named stays: it is the same in all rooms."""
        if "threshold" in values:
            self.set_threshold(float(values["threshold"]))
        self.dial.setValue(value_of(float(values.get("crowd", TOWN))))
        self.desk.base.setValue(base_place(float(values.get("present", BASE_RATES[BASE]))))
        self.stage.card.show_values(values)
        if values.get("sheet") == "know":
            self.sheets.open(self.room.know)
        else:
            self.sheets.put_away()
        self._show()

    def arrive(self, **wishes: object) -> None:
        """Shown; among the wishes, `values` sets the room, and `threshold` puts the line somewhere."""
        values, threshold = wishes.get("values"), wishes.get("threshold")
        if isinstance(values, Mapping):
            self.show_values(values)
        if isinstance(threshold, float):
            self.set_threshold(threshold)
        self.dial.setFocus()
        if wishes.get("preset") == "base-rate":
            self._bring(self.desk.base)

    def leave(self) -> None:
        self.sheets.put_away()
        self.stage.ask(False)
        self._fit()
        self.finding.stop()
        self.stage.live.clear()

    def reset(self) -> None:
        self.stage.card.forget_notes()
        self.show_values({})

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
            if self.finding.under_way:
                self.forget()
            self.asking.show_standing(seen.standing, seen.ended, face_in_view=seen.chosen is not None)
        if self.stage.asks == agreed:
            self.stage.ask(not agreed)
            self._show()
            self._fit()

    def show_compared(self, compared: Compared) -> None:
        """Search the crowd for this face, at its own pace and never while a hand moves something."""
        if not (self.stage.asks or self.dial.isSliderDown() or self.desk.line.isSliderDown()):
            self.finding.ask(compared)

    def forget(self) -> None:
        super().forget()
        self.finding.forget()

    # -- what a hand does --------------------------------------------------------------------------

    def _line_moved(self) -> None:
        self.threshold_changed.emit(self.threshold)
        self._show()

    @Slot()
    def _settled(self) -> None:
        self.changed.emit()
        note = self.stage.card.take_note(self.threshold, self.crowd)
        if note is not None:
            self.noted.emit(note)

    @Slot()
    def _keep(self) -> None:
        self.noted.emit(kept(self.population, self.threshold, self.crowd, self.base))
        self.desk.keep.done()

    @Slot()
    def _call_guess(self) -> None:
        """Ask before the answer is in sight: the crowd goes back where it has to."""
        card = self.stage.card
        card.call()
        if not card.goal:
            card.set_goal(CITY)
        if card.guessed is None and self.crowd >= card.goal:
            self.dial.setValue(value_of(card.before))
        self._show()
        self._bring(card)
        card.pad.setFocus()
        self.changed.emit()

    @Slot()
    def _guess_settled(self) -> None:
        self._show()
        self.dial.setFocus()
        self._settled()

    def _show(self) -> None:
        """Everything follows from the crowd, the line, the base rate and what was found: looked up, never searched."""
        threshold, size = self.threshold, self.crowd
        self.field.show_crowd(size, threshold)
        self.desk.tell(self.population, threshold, size, self.base)
        lit = None if self.finding.counts is None else self.field.over
        rows = lookups.facts(self.population, threshold, size, self.field.searched, lit, self.visitor)
        self.desk.show_facts(rows)
        self.desk.keep.stale()
        card = self.stage.card
        card.tell(threshold, size)
        self.stage.show_card(card.wanted(size, self.stage.height()))
        self.dial.show_line(threshold, lookups.counted(self.field.lights, threshold, self.most), self.desk.told)
        self.room.keep()

    # -- room --------------------------------------------------------------------------------------

    def _fit(self) -> None:
        before = self.desk.density
        self.room.fit(self.width(), self.height())
        if self.desk.density is not before:
            self._show()  # two columns have room for fewer facts
            self.room.fit(self.width(), self.height())
        self.room.place_know(self.width(), self.height())
        self._order_tab()

    def _order_tab(self) -> None:
        """As one reads, wherever what stands."""
        order = self.room.in_order()
        if order != self._ordered:
            self._ordered = order
            tab_through(order)

    def _bring(self, part: QWidget) -> None:
        """Scroll to it, whichever of the two sheets it lies on."""
        self.room.desk_scroll.ensureWidgetVisible(part)
        self.sheet.ensureWidgetVisible(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)  # now every part has its new words, and with them its new height
        if event.type() == QEvent.Type.LanguageChange:
            self.finding.say()
            self.room.retranslate()
            self.stage.show_name(self.visitor)
            self._show()
            self._fit()
        return done
