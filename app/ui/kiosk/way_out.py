"""How staff close the exhibit: the keys, or a finger held on the corner, and then the PIN."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from app.model.pin import opens
from app.model.visit import Tries
from app.ui.kiosk import words
from app.ui.kiosk.guard import HOLD_SECONDS, Guard
from app.ui.kiosk.over import PinPad


class WayOut(QObject):
    """`opened` is emitted once somebody may leave. Without a PIN, the keys do and the corner does nothing."""

    opened = Signal()

    def __init__(self, guard: Guard, pad: PinPad, seal: str | None, clock: Callable[[], float]) -> None:
        """`seal` is what app.model.pin made of the PIN; None: there is none."""
        super().__init__(guard)
        self.pad = pad
        self._seal, self._clock = seal, clock
        self._held_since: float | None = None
        self._tries = Tries()
        guard.staff.connect(self._called)
        guard.lifted.connect(self._lift)
        pad.entered.connect(self._try)

    def tick(self) -> None:
        """Look whether the corner has been held for long enough."""
        if self._held_since is not None and self._clock() - self._held_since >= HOLD_SECONDS:
            self._held_since = None
            self.pad.ask()

    @Slot(bool)
    def _called(self, by_keys: bool) -> None:
        if not by_keys:
            self._held_since = None if self._seal is None else self._clock()
        elif self._seal is None:
            self.opened.emit()
        else:
            self.pad.ask()

    @Slot()
    def _lift(self) -> None:
        self._held_since = None

    @Slot(str)
    def _try(self, pin: str) -> None:
        now = self._clock()
        wait = self._tries.wait(now)
        if wait > 0:
            self.pad.say(lambda: words.pin_wait(round(wait + 0.5)))
        elif self._seal is not None and opens(pin, self._seal):
            self._tries = Tries()
            self.pad.close_pad()
            self.opened.emit()
        else:
            self._tries = self._tries.failed(now)
            self.pad.say(words.pin_wrong)
