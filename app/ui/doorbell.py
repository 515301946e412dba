"""How another thread calls the UI thread: rung as often as one likes, answered once in a turn of the event loop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

SOON: Final = 1
"""Milliseconds from the ring to the answer. Zero would do, but under GLib such a timer waits for all else."""


class Doorbell(QObject):
    """Calls `answer` in the thread that made it. However busy that is, at most one call waits.

    The answer comes from a timer and not from the event that was posted: Qt goes on with posted events until none is
    left, so a thread that rings again while it is answered would keep keys, timers and the end of the program out.
    """

    _rung = Signal()

    def __init__(self, answer: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._quiet = threading.Lock()  # held while a call is on its way
        self._soon = QTimer(self, singleShot=True, interval=SOON, timerType=Qt.TimerType.PreciseTimer)
        self._soon.timeout.connect(self._go)
        self._up = True
        self._rung.connect(self._wait, Qt.ConnectionType.QueuedConnection)

    @property
    def waiting(self) -> bool:
        """Whether a call is on its way."""
        return self._quiet.locked()

    def ring(self) -> None:
        """Have `answer` called soon. From any thread; nothing happens once the bell is gone."""
        if self._quiet.acquire(blocking=False):
            try:
                self._rung.emit()
            except RuntimeError:  # the QObject is gone already: the program is ending
                return

    def take_down(self) -> None:
        """Answer no more; whoever rings is not heard. Safe twice."""
        self._quiet.acquire(blocking=False)  # and never released
        self._up = False
        self._soon.stop()

    @Slot()
    def _wait(self) -> None:
        if self._up:
            self._soon.start()

    @Slot()
    def _go(self) -> None:
        self._quiet.release()  # first, so that what comes from now on rings again
        self._answer()
