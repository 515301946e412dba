"""Pictures from a folder, each shown for a while, over and over."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from app.model.errors import FolderEmpty, PictureUnreadable
from app.model.types import Pixels
from app.vision.pace import Clock, Pace, Wait
from app.vision.pictures import read_picture

ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp"})
"""What counts as a picture's file name ending, in any case."""

RATE = 10
"""Reads a second: one picture is given this often, so that it can be followed like video."""

SHOWN_FOR = 1.0
"""How long each picture is given, seconds."""


class Folder:
    """The pictures of one folder (not of those inside it), sorted by name, started again at the end."""

    def __init__(
        self,
        path: Path,
        *,
        on_problem: Callable[[PictureUnreadable], None] | None = None,
        clock: Clock = time.monotonic,
        wait: Wait | None = None,
    ) -> None:
        """Look into the folder; raises FolderEmpty when no file in it is named like a picture.

        `on_problem` is called, in the reading thread, once for each picture that turns out to be unreadable.
        """
        self.path = path
        self._left = _picture_files(path)
        self._on_problem = on_problem
        self._pace = Pace(1 / RATE, clock=clock, wait=wait)
        self._reading = threading.Lock()
        self._at = -1
        self._shown: Pixels | None = None
        self._turns_left = 0

    def read(self) -> Pixels | None:
        """The picture of the moment when it is due, RGB and read-only; None once closed, also by another thread.

        Raises FolderEmpty when no picture of the folder can be read.
        """
        with self._reading:
            if not self._pace.turn():
                return None
            if self._turns_left == 0:
                self._shown = self._next()
                self._turns_left = round(RATE * SHOWN_FOR)
            self._turns_left -= 1
            return self._shown

    def close(self) -> None:
        """End a waiting read and forget the picture; safe twice."""
        self._pace.stop()
        with self._reading:
            self._shown = None

    def _next(self) -> Pixels:
        while self._left:
            self._at = (self._at + 1) % len(self._left)
            try:
                return read_picture(self._left[self._at])
            except PictureUnreadable as problem:
                self._leave_out(problem)
        raise FolderEmpty(self.path, "not one picture in it can be read")

    def _leave_out(self, problem: PictureUnreadable) -> None:
        del self._left[self._at]
        self._at -= 1
        if self._on_problem is not None:
            self._on_problem(problem)


def _picture_files(path: Path) -> list[Path]:
    try:
        files = [file for file in path.iterdir() if file.suffix.lower() in ENDINGS and file.is_file()]
    except OSError as error:
        raise FolderEmpty(path, f"it cannot be opened as a folder ({error.strerror or error})") from error
    if not files:
        raise FolderEmpty(path, "there is no picture in it (.jpg, .jpeg, .png, .webp or .bmp)")
    return sorted(files, key=lambda file: (file.name.casefold(), file.name))
