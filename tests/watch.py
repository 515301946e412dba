"""Hears, by an audit hook and without patching anything, what Python opens for writing and which sockets it makes."""

import contextlib
import os
import socket
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
APP, TESTS = str(ROOT / "app"), str(ROOT / "tests")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
FAMILIES = (socket.AF_INET, socket.AF_INET6)
PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".ppm", ".mp4", ".avi", ".webm"}
NUMBERS = {".npz", ".npy", ".pkl", ".pickle", ".raw", ".bin"}


@dataclass
class Heard:
    """What was opened while somebody listened."""

    written: list[Path] = field(default_factory=list)
    """Files that the app opened for writing."""
    sockets: list[str] = field(default_factory=list)

    def wrongly_written(self, allowed):
        """Those outside of the `allowed` folders and files, and whatever could hold a picture or a faceprint."""
        return [path for path in self.written if not _fine(path, allowed)]


def _fine(path, allowed):
    if path == Path(os.devnull):
        return True
    inside = any(path.is_relative_to(folder) for folder in allowed)
    return inside and not {suffix.lower() for suffix in path.suffixes} & (PICTURES | NUMBERS)


class Watch:
    """One audit hook for the whole run, since none can be taken away; it is deaf unless somebody listens."""

    def __init__(self) -> None:
        self._heard: Heard | None = None
        sys.addaudithook(self._hear)

    @contextlib.contextmanager
    def listening(self):
        """Collect what happens meanwhile."""
        before, self._heard = self._heard, Heard()
        try:
            yield self._heard
        finally:
            self._heard = before

    def _hear(self, event, arguments):
        if event not in ("open", "socket.__new__") or (heard := self._heard) is None:
            return
        if event == "open":
            path, _mode, flags = arguments
            if isinstance(flags, int) and flags & WRITING and _who() == APP and not _is_bytecode(path):
                heard.written.append(Path(os.path.abspath(os.fsdecode(path))))
        elif arguments[1] in FAMILIES and _who() != TESTS:
            heard.sockets.append(f"family {arguments[1]!r} by {_who() or 'a library'}")


def _is_bytecode(path):
    """A number is a file that is open already; Python's own __pycache__ is no doing of the app."""
    return isinstance(path, int) or "__pycache__" in os.fsdecode(path)


def _who():
    """Whose doing it is: the nearest caller from the app or from the tests; None when neither is on the way."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        file = frame.f_code.co_filename
        if file.startswith((APP, TESTS)):
            return APP if file.startswith(APP) else TESTS
        frame = frame.f_back
    return None
