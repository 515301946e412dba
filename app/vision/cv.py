"""The one import of OpenCV, with its side effects undone and its network protocols locked.

`import cv2` points Qt at OpenCV's own plugins and fonts, which breaks PySide6; so those variables are put back.
FFmpeg inside OpenCV can open URLs; it is limited to local files here, before it is loaded.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

MOST_PIXELS = 64_000_000
"""Larger pictures are refused from their header, before they are unpacked: twice 8K."""

_CHANGED_BY_IMPORT = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")


def _put_back(before: dict[str, str | None]) -> None:
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


_before = {name: os.environ.get(name) for name in _CHANGED_BY_IMPORT}
os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = "protocol_whitelist;file"
os.environ["OPENCV_IO_MAX_IMAGE_PIXELS"] = str(MOST_PIXELS)
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "8")  # AV_LOG_FATAL: a broken clip is reported by us, once and by name
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")  # seconds; 10 would keep a stopped camera's light on
import cv2  # noqa: E402

_put_back(_before)
cv2.setNumThreads(1)  # Measured: beside a running camera one thread is smoother than two on two cores.

__all__ = ["MOST_PIXELS", "cv2", "quiet"]

_quiet_lock = threading.Lock()
_quiet_depth = 0
_level_before = 0


@contextmanager
def quiet(level: int = cv2.utils.logging.LOG_LEVEL_ERROR) -> Iterator[None]:
    """Keep OpenCV's messages below `level` out of stderr inside the block, for messages known to be harmless.

    May be nested and used by several threads: the usual level comes back when the last block ends.
    """
    global _quiet_depth, _level_before
    with _quiet_lock:
        before = cv2.utils.logging.setLogLevel(level)
        if _quiet_depth == 0:
            _level_before = before
        _quiet_depth += 1
    try:
        yield
    finally:
        with _quiet_lock:
            _quiet_depth -= 1
            if _quiet_depth == 0:
                cv2.utils.logging.setLogLevel(_level_before)
