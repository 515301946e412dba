"""Lets a source give its pictures in real time, and lets another thread end the wait."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds from any start, never going back: time.monotonic, or a test's own."""

Wait = Callable[[float], object]
"""Waits some seconds, or less when stopped."""


class Pace:
    """Keeps turns `seconds` apart; a late one is not made up for by a burst of early ones."""

    def __init__(self, seconds: float, *, clock: Clock = time.monotonic, wait: Wait | None = None) -> None:
        self._seconds = seconds
        self._clock = clock
        self._stopped = threading.Event()
        self._wait: Wait = self._stopped.wait if wait is None else wait
        self._due: float | None = None

    @property
    def stopped(self) -> bool:
        """True after stop()."""
        return self._stopped.is_set()

    def turn(self) -> bool:
        """Wait for the next turn (the first comes at once); False when stopped, before or during the wait."""
        now = self._clock()
        due = now if self._due is None else self._due + self._seconds
        if due > now and not self.stopped:
            self._wait(due - now)
        self._due = max(due, now)
        return not self.stopped

    def stop(self) -> None:
        """End every wait, from any thread; safe twice."""
        self._stopped.set()
