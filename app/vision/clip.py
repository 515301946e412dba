"""Pictures from a video file on this computer, at its own pace, over and over."""

from __future__ import annotations

import math
import threading
import time
from pathlib import Path

from app.model.errors import ClipUnreadable
from app.model.types import Pixels
from app.vision.cv import MOST_PIXELS, cv2, quiet
from app.vision.pace import Clock, Pace, Wait
from app.vision.pictures import to_rgb

USUAL_RATE = 25.0
"""Pictures a second for a clip whose own figure is missing or makes no sense."""


class Clip:
    """A video file, read in real time and started again at its end."""

    def __init__(self, path: Path, *, clock: Clock = time.monotonic, wait: Wait | None = None) -> None:
        """Open the file; raises ClipUnreadable unless it is a video in an existing local file."""
        self.path = _local_file(path)
        self._reading = threading.Lock()
        self._capture = _opened(self.path)
        self._fresh = True
        rate = self._capture.get(cv2.CAP_PROP_FPS)
        self.rate = rate if math.isfinite(rate) and 1 <= rate <= 120 else USUAL_RATE
        self._pace = Pace(1 / self.rate, clock=clock, wait=wait)

    def read(self) -> Pixels | None:
        """The next picture when it is due, RGB and read-only; None once closed, also by another thread.

        Pictures that cannot be decoded are left out. Raises ClipUnreadable when a whole run holds none.
        """
        with self._reading:
            while self._pace.turn():
                picture = self._next()
                if picture is not None:
                    return picture
            return None

    def close(self) -> None:
        """End a waiting read and let go of the file; safe twice."""
        self._pace.stop()
        with self._reading:
            self._capture.release()

    def _next(self) -> Pixels | None:
        came, decoded = self._capture.read()
        if came and decoded is not None and decoded.size:
            self._fresh = False
            return to_rgb(decoded)
        if self._fresh:
            raise ClipUnreadable(self.path, "there is not one picture in it")
        self._capture.release()  # opened again, because many formats cannot be wound back
        self._capture, self._fresh = _opened(self.path), True
        return None


def _local_file(path: Path) -> Path:
    """`path`, absolute, if it is a regular file on this computer; FFmpeg would also take URLs, pipes and devices."""
    if str(path).startswith(("\\\\", "//")):
        raise ClipUnreadable(path, "only files on this computer are opened, none on a server")
    try:
        if not path.is_file():
            raise ClipUnreadable(path, "there is no such file on this computer")
        return path.resolve()
    except OSError as error:
        raise ClipUnreadable(path, f"it cannot be opened ({error.strerror or error})") from error


def _opened(path: Path) -> cv2.VideoCapture:
    if not path.is_file() or path.stat().st_size == 0:
        raise ClipUnreadable(path, "the file is gone or empty")
    with quiet(cv2.utils.logging.LOG_LEVEL_SILENT):
        # FFmpeg by name: OpenCV's other readers take "img%03d.png" for a row of files and do not know our locks.
        capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, 1])
    pixels = capture.get(cv2.CAP_PROP_FRAME_WIDTH) * capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
    if not capture.isOpened() or pixels > MOST_PIXELS:
        capture.release()
        raise ClipUnreadable(
            path, "its pictures are too large" if pixels > MOST_PIXELS else "it is no video we can read"
        )
    return capture
