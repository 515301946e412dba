"""Whose picture is next: the asked source's or, while a camera is in trouble, the stand-in's."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np

from app.live.latest import Latest
from app.live.measure import Stats
from app.live.seen import Notice, Trouble
from app.model.errors import AppError, CameraBlack, CameraSilent
from app.model.types import Frame, Pixels, Source, SourceKind
from app.vision.light import lit


class Feed:
    """Numbers frames and lets only one source speak at a time. Safe from any thread."""

    def __init__(
        self,
        asked: Source,
        frames: Latest[Frame],
        stats: Stats,
        report: Callable[[Trouble], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        silence: float = 4.0,
    ) -> None:
        """`silence` is how long, in seconds, a camera may take for one picture before the stand-in speaks."""
        self.asked, self.needed = asked, threading.Event()
        self._frames, self._stats, self._report = frames, stats, report
        self._clock, self._silence = clock, silence
        self._lock = threading.Lock()
        self._heard_at = clock()
        self._numbers = 0
        self._told: set[str] = set()
        self._dark = False

    def deliver(self, pixels: Pixels, source: Source) -> None:
        """A picture of the asked source: it always goes first, and silences the stand-in."""
        _check(pixels)
        with self._lock:
            self._heard_at = self._clock()
            if self._dark and not lit(pixels):
                return  # a black camera that was opened again is not back
            self._dark = False
            back = self.needed.is_set()
            self.needed.clear()
            self._told.clear()
            self._put(pixels, source)
        if back:
            self._report(Trouble(notice=Notice.CAMERA_BACK))

    def stand_in(self, pixels: Pixels, source: Source) -> bool:
        """A picture of the stand-in; False when it is no longer needed, and the picture is dropped."""
        _check(pixels)
        with self._lock:
            if self.needed.is_set():
                self._put(pixels, source)
            return self.needed.is_set()

    def trouble(self, problem: Exception) -> None:
        """The asked source fails. Told once until it works again; for a camera the stand-in takes over."""
        with self._lock:
            name = type(problem).__name__
            self._dark |= isinstance(problem, CameraBlack)
            new = name not in self._told
            self._told.add(name)
            takes_over = self.asked.kind is SourceKind.CAMERA and not self.needed.is_set()
            if takes_over:
                self.needed.set()
        if new:
            self._report(Trouble(problem=problem))
        if takes_over:
            self._report(Trouble(notice=Notice.STAND_IN))

    def broken(self, problem: Exception) -> None:
        """One picture could not be read: it is counted, and told if it has a name."""
        self._stats.count("unreadable")
        if isinstance(problem, AppError):
            self._report(Trouble(problem=problem))

    def notice(self, notice: Notice) -> None:
        """Pass on a notice."""
        self._report(Trouble(notice=notice))

    def watch(self) -> None:
        """Call now and then: a camera that has hung for too long counts as silent, even if its driver never returns."""
        with self._lock:
            late = self._clock() - self._heard_at > self._silence and not self.needed.is_set()
        if late:
            self.trouble(CameraSilent(index_of(self.asked)))

    def _put(self, pixels: Pixels, source: Source) -> None:
        pixels.setflags(write=False)
        self._numbers += 1
        self._stats.count("read")
        self._frames.put(Frame(self._numbers, self._clock(), pixels, source))


def index_of(camera: Source) -> int:
    """The number in `camera:N`; 0 when it is none."""
    return int(camera.name) if camera.name.isdecimal() else 0


def _check(pixels: Pixels) -> None:
    if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8:
        raise ValueError(f"a picture is (h, w, 3) uint8, not {pixels.shape} {pixels.dtype}")
