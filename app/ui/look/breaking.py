"""Leads the breaking: hands pictures to the watch, what it notices to desk and gauge, and numbers to the notebook."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.breaks import Break, Watch
from app.live.glimpse import glimpse
from app.live.parts import Finder
from app.live.seen import Seen
from app.live.tampering import BY_HAND, Tamper
from app.model.notebook import Kind, Note
from app.ui.look import words
from app.ui.look.desk import Desk
from app.ui.look.gauge import Gauge
from app.ui.look.known import know, known
from app.ui.look.retouch import Retouch
from app.ui.parts.base import Material
from app.ui.parts.button import Button
from app.ui.parts.button import Kind as Look
from app.ui.parts.scroll import Scroll
from app.ui.parts.sheet import Sheet, Sheets
from app.ui.theme import Theme


class Breaking(QObject):
    """Everything about the six tasks. `task` is the open one, None while nobody tries to break anything."""

    changed = Signal()
    """The visitor opened another task."""
    noted = Signal(object)
    camera_asked = Signal()
    grown = Signal()
    """It may need more or less room."""
    retouched = Signal(object)
    """A Seen to be shown in the place of one that `retouches` took away."""
    trouble = Signal(object)

    def __init__(self, theme: Theme, page: QWidget, camera_lock: str, make_finder: Callable[[], Finder] | None) -> None:
        """`page` is where its card of what we know lies; `camera_lock` is why the camera is locked, or ''.

        Without `make_finder`, a rendered visitor's pictures stay as they are.
        """
        super().__init__(page)
        self._retouch = Retouch(make_finder, self) if make_finder is not None else None
        self.watch = Watch()
        self.task: Break | None = None
        self._camera_lock = camera_lock
        self._visitor, self._rendered = "", True
        self.desk, self.gauge = Desk(theme), Gauge(theme)
        self.paper = Scroll(theme, self.desk)
        self.know = Button(theme, know, Look.LINK, material=Material.SCREEN)
        self.sheet = Sheet(theme, know, known, page)
        self.sheets = Sheets([(self.sheet, self.know)])
        self._connect()
        self.open(None)

    def _connect(self) -> None:
        card = self.desk.card
        self.desk.opened.connect(self._opened)
        card.fell.acted.connect(self._tell)
        card.turned.acted.connect(lambda: self._say(Break.TURN))
        card.covered.acted.connect(lambda: self._say(Break.COVER))
        card.again.acted.connect(self._again)
        card.keep.acted.connect(self._keep)
        card.ask.acted.connect(self.camera_asked)
        card.hand.settled.connect(self.changed)
        if self._retouch is not None:
            self._retouch.done.connect(self._looked)
            self._retouch.failed.connect(self.trouble)

    # What it is told ----------------------------------------------------------------------------------

    @property
    def amount(self) -> float:
        """How much the hand does to the picture, 0…1."""
        return self.desk.card.hand.value() / self.desk.card.hand.maximum()

    def open(self, task: Break | None, amount: float = 0.0) -> None:
        """Open this task, or with None put all of them away; what was measured is wiped then."""
        self.task = task
        self.desk.card.hand.setValue(round(amount * self.desk.card.hand.maximum()))
        if task is None:
            self.stop()
            self.watch.wipe()
            self.sheet.hide()
        else:
            self.desk.tiles.set_value(task)
        self.paper.setVisible(task is not None)
        self.gauge.setVisible(task is not None)
        self.desk.card.keep.ask_again()
        self.refresh()
        self.grown.emit()

    def retouches(self, seen: Seen) -> bool:
        """Take this picture away to be tampered with, if a hand does so; `retouched` brings it back."""
        if self._retouch is None or self.task not in BY_HAND or not seen.frame.source.shows_nobody:
            return False
        if not self.amount and not self._retouch.running:
            return False
        self._retouch.look_again(seen, Tamper(self.task, self.amount))
        return True

    def stop(self) -> None:
        """End its thread; safe twice."""
        if self._retouch is not None:
            self._retouch.stop()

    @Slot(object)
    def _looked(self, seen: Seen) -> None:
        if self.task in BY_HAND:
            self.retouched.emit(seen)

    def take(self, seen: Seen, *, mirrored: bool) -> None:
        """Watch one picture; nothing is kept of it while no task is open."""
        self._rendered = seen.frame.source.shows_nobody
        if self.task is None:
            return
        self.gauge.mirrored = mirrored
        new = self.watch.take(glimpse(seen))
        for success in new:
            self.desk.announce(success)
        others = [one.what for one in new if one.what is not self.task]
        busy = self._retouch is not None and self.task in BY_HAND
        # The film's own face comes by itself: it must not take away what a hand is at.
        if others and not (busy and others[0] is Break.MADE_UP):
            self.open(others[0])
        self.refresh()

    def follow(self, visitor: str) -> None:
        """The pictures show this rendered visitor now, or with '' somebody live."""
        self._visitor, self._rendered = visitor, bool(visitor)
        self.stop()
        self.wipe()

    def wipe(self) -> None:
        """Nothing measured on a face is left."""
        self.stop()
        self.watch.wipe()
        self.refresh()

    def reset(self) -> None:
        """As at first: nothing done, nothing open."""
        self.watch.reset()
        self.open(None)

    def retranslate(self) -> None:
        """Take over the language in force."""
        self.desk.forget_said()
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand, in the language in force."""
        watch = self.watch
        self.gauge.show_glimpses(self.desk.tiles.value, watch.glimpses, watch.light_left)
        before = self.desk.card.shown
        self.desk.show_watch(
            watch,
            rendered=self._rendered,
            visitor=self._visitor,
            camera_lock=self._camera_lock,
            by_hand=self._retouch is not None,
        )
        if self.task is not None and self.desk.card.shown != before:
            self.grown.emit()

    # What a visitor does ------------------------------------------------------------------------------

    @Slot(object)
    def _opened(self, what: Break) -> None:
        self.open(what)
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self._say(self.desk.tiles.value)

    def _say(self, what: Break) -> None:
        success = self.watch.tell(what)
        if success is not None:
            self.desk.announce(success)
            self.open(what, self.amount if what is self.task else 0.0)

    @Slot()
    def _again(self) -> None:
        self.watch.forget(self.desk.tiles.value)
        self.desk.card.keep.ask_again()
        self.refresh()

    @Slot()
    def _keep(self) -> None:
        success = self.watch.done.get(self.desk.tiles.value)
        if success is None or success.number is None:
            return
        about, number = words.noted(success)
        field = success.what.value.replace("-", "_")
        self.noted.emit(Note("look", Kind.NUMBER, about, came=number, values=((field, round(success.number, 3)),)))
        self.desk.card.keep.done()
