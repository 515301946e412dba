"""Pictures from a camera, and the reason when there are none."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from app.model.errors import (
    CameraBlack,
    CameraBusy,
    CameraDenied,
    CameraError,
    CameraLost,
    CameraMissing,
    CameraSilent,
)
from app.model.types import Pixels
from app.vision.cv import cv2, quiet
from app.vision.devices import BACKEND, State, probe
from app.vision.light import lit
from app.vision.pace import Clock, Wait
from app.vision.pictures import to_rgb

WIDTH, HEIGHT, RATE = 640, 480, 30
"""What is asked of the camera; it may give something else."""

PATIENCE = 2.0
"""Seconds without a picture, or with black ones only, after which that is called a problem."""

_RETRY = 0.05

_REFUSED: dict[State, type[CameraError]] = {
    State.MISSING: CameraMissing,
    State.BUSY: CameraBusy,
    State.DENIED: CameraDenied,
}


class Capture(Protocol):
    """What is used of cv2.VideoCapture."""

    def isOpened(self) -> bool: ...  # noqa: D102
    def read(self) -> tuple[bool, Any]: ...  # noqa: D102
    def set(self, propId: int, value: float, /) -> bool: ...  # noqa: D102
    def release(self) -> None: ...  # noqa: D102


def open_capture(index: int) -> Capture:
    """Camera `index` in OpenCV, opened or not."""
    with quiet(cv2.utils.logging.LOG_LEVEL_SILENT):
        return cv2.VideoCapture(index, BACKEND)


class Webcam:
    """One camera. It is on from here until close()."""

    def __init__(
        self,
        index: int,
        *,
        capture: Callable[[int], Capture] = open_capture,
        look: Callable[[int], State] = probe,
        clock: Clock = time.monotonic,
        wait: Wait | None = None,
    ) -> None:
        """Turn camera `index` on; raises CameraMissing, CameraBusy or CameraDenied."""
        self.index = index
        self._look, self._clock = look, clock
        self._closed = threading.Event()
        self._wait: Wait = self._closed.wait if wait is None else wait
        self._reading = threading.Lock()
        self._worked = False
        self._dark_since: float | None = None
        self._capture = self._open(capture)

    def read(self) -> Pixels | None:
        """The next picture, RGB and read-only; None once closed, also by another thread.

        Raises CameraSilent when none came within PATIENCE of asking, CameraLost when that happens after it had worked
        or the camera was pulled out, and CameraBlack when all pictures have been black for PATIENCE.
        """
        try:
            with self._reading:
                decoded = self._next()
        finally:
            if self._closed.is_set():
                self._release()
        if decoded is None or self._closed.is_set():
            return None
        self._worked = True
        self._notice_darkness(decoded)
        return to_rgb(decoded)

    def close(self) -> None:
        """Turn the camera off; safe twice. If another thread is reading, that thread does it when its read ends."""
        self._closed.set()
        self._release()

    def _open(self, factory: Callable[[int], Capture]) -> Capture:
        state = self._look(self.index)
        if state in _REFUSED:
            raise _REFUSED[state](self.index)
        capture = factory(self.index)
        if not capture.isOpened():
            capture.release()
            raise self._why_not_open()(self.index)
        for name, value in (
            (cv2.CAP_PROP_FRAME_WIDTH, WIDTH),
            (cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT),
            (cv2.CAP_PROP_FPS, RATE),
            (cv2.CAP_PROP_BUFFERSIZE, 1),  # an old picture is worth nothing here
        ):
            capture.set(name, value)
        return capture

    def _why_not_open(self) -> type[CameraError]:
        """The camera is said to be there and does not open."""
        state = self._look(self.index)
        if state in _REFUSED:
            return _REFUSED[state]
        if BACKEND == cv2.CAP_AVFOUNDATION:
            return CameraDenied  # cameras can be shared there, so that permission is the likely reason
        return CameraBusy if state is State.THERE else CameraMissing

    def _next(self) -> NDArray[Any] | None:
        """What the camera gives next, waited for up to PATIENCE; None when closed."""
        asked = self._clock()
        while not self._closed.is_set():
            came, decoded = self._capture.read()
            if came and decoded is not None and decoded.size:
                return np.asarray(decoded)
            pulled_out = not self._capture.isOpened() or self._look(self.index) is State.MISSING
            if pulled_out or self._clock() - asked >= PATIENCE:
                raise (CameraLost if self._worked or pulled_out else CameraSilent)(self.index)
            self._wait(_RETRY)
        return None

    def _notice_darkness(self, decoded: NDArray[Any]) -> None:
        if lit(decoded):
            self._dark_since = None
            return
        now = self._clock()
        if self._dark_since is None:
            self._dark_since = now
        elif now - self._dark_since >= PATIENCE:
            raise CameraBlack(self.index)

    def _release(self) -> None:
        if self._reading.acquire(blocking=False):
            try:
                self._capture.release()
            finally:
                self._reading.release()
