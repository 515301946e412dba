"""Says on the terminal how far a long piece of work is, and about how long it will take yet."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import TextIO

WIDTH = 30
"""Characters in a full bar."""
OFTEN = 0.2
"""Seconds between two looks of the bar on a terminal."""


class Progress:
    """A bar for one piece of work: `with Progress("faceprints", out) as tick: … tick(share)`.

    On a terminal the bar grows in place; elsewhere one line is written when the work is over. Any thread may tick.
    """

    def __init__(self, what: str, out: TextIO) -> None:
        self._what, self._out, self._live = what, out, out.isatty()
        self._lock = threading.Lock()
        self._done, self._begun, self._shown = 0.0, time.monotonic(), 0.0

    def __enter__(self) -> Progress:
        return self

    def __call__(self, share: float) -> None:
        """So much more is done, as a share of the whole."""
        with self._lock:
            self._done = min(self._done + share, 1.0)
            now = time.monotonic()
            if self._live and now - self._shown >= OFTEN:
                self._shown = now
                self._out.write("\r" + self._bar(now) + "\x1b[K")
                self._out.flush()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        took = time.monotonic() - self._begun
        end = f"{self._what}: {took:.1f} s" if kind is None else f"{self._what}: stopped after {took:.1f} s"
        self._out.write(f"\r{end}\x1b[K\n" if self._live else f"{end}\n")
        self._out.flush()

    def _bar(self, now: float) -> str:
        full = round(self._done * WIDTH)
        left = (now - self._begun) * (1 - self._done) / self._done if self._done > 0.01 else None
        told = "" if left is None else f", about {_told(left)} left"
        return f"{self._what} [{'#' * full}{'.' * (WIDTH - full)}] {self._done:.0%}{told}"


def _told(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
