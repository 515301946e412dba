"""Honest doubles: a clock that tests turn by hand, a camera that follows a script, a source made of arrays."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.types import Pixels


def plain(value: int = 120, width: int = 64, height: int = 48) -> NDArray[np.uint8]:
    """A picture of one grey."""
    return np.full((height, width, 3), value, dtype=np.uint8)


class FakeClock:
    """Call it for the time; waiting moves it."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waits: list[float] = []

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


class FakeCapture:
    """Stands in for cv2.VideoCapture: gives the pictures of `script` (None: a failed read), then fails for ever."""

    def __init__(self, script: Iterable[Pixels | None] = (), *, opened: bool = True) -> None:
        self._script: Iterator[Pixels | None] = iter(script)
        self.opened = opened
        self.settings: dict[int, float] = {}
        self.before_read: Callable[[], None] = lambda: None

    def isOpened(self) -> bool:
        return self.opened

    def read(self) -> tuple[bool, Any]:
        self.before_read()
        picture = next(self._script, None)
        return picture is not None, picture

    def set(self, propId: int, value: float, /) -> bool:
        self.settings[propId] = value
        return True

    def release(self) -> None:
        self.opened = False


class FakePictures:
    """A source that gives `pictures` once each as fast as they are read, then None. An error among them is raised."""

    def __init__(self, pictures: Iterable[Pixels | Exception]) -> None:
        self._pictures = iter(pictures)
        self._closed = threading.Event()

    @property
    def closed(self) -> bool:
        return self._closed.is_set()

    def read(self) -> Pixels | None:
        if self.closed:
            return None
        item = next(self._pictures, None)
        if isinstance(item, Exception):
            raise item
        return item

    def close(self) -> None:
        self._closed.set()
