"""From nothing to the first paint of the wall of the 500 people that the app comes with."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from app.model.wall import Record, Wall
from app.resources import asset
from app.ui.shipped import load_shipped
from app.ui.theme import Theme, load_fonts
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.room import ThresholdRoom
from tests.benchmarks.figures import Figure

PAINT_MS, MEMORY_MB = 150.0, 120.0
SIZES = ((1280, 800), (1920, 1080))
ROUNDS, PATIENCE_MS = 9, 20_000

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


class Rooms:
    """A Threshold room with a wall and no pictures yet; a new one each time."""

    def __init__(self, width: int, height: int) -> None:
        load_fonts()
        self.shipped = load_shipped()
        self.theme = Theme()
        self.theme.fit(QSize(width, height))
        self._size = (width, height)
        self._made: list[tuple[ThresholdRoom, FaceShelf]] = []

    def open(self) -> tuple[tuple[ThresholdRoom, FaceShelf], dict[str, Any]]:
        """A shelf that has not begun, in a room that shows the wall without pictures."""
        self.close()  # each begins with as much memory as the first
        people = self.shipped.gallery.people
        pictures = [person.pictures[0] for person in people]
        shelf = FaceShelf(pictures, asset("gallery", "thumbs.jpg"), len(pictures))
        room = ThresholdRoom(self.theme, self.shipped.gallery, self.shipped.populations, shelf)
        room.resize(*self._size)
        room.show()
        records = tuple(Record(one.id, one.name, one.pictures[0], right=False) for one in people)
        scores = np.random.default_rng(1).normal(0.25, 0.1, len(records)).astype(np.float32)
        room.show_wall(Wall(records, scores), self.shipped.visitors[0], 0.45)
        QApplication.processEvents()
        self._made.append((room, shelf))
        return (room, shelf), {}

    def close(self) -> None:
        """Stop every shelf, close every room."""
        while self._made:
            room, shelf = self._made.pop()
            shelf.stop()
            room.close()
            room.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def rooms(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Rooms]:
    made = Rooms(*request.param)
    yield made
    made.close()


def first_paint(room: ThresholdRoom, shelf: FaceShelf) -> None:
    """Begin to decode; return when a paint with everybody's picture has ended."""
    waiting, too_long = QEventLoop(), QTimer(interval=PATIENCE_MS, singleShot=True)
    shelf.arrived.connect(waiting.quit)
    too_long.timeout.connect(waiting.quit)
    too_long.start()
    shelf.start()
    while not shelf.complete and too_long.isActive():
        waiting.exec()
    room.repaint()


def test_everybody_is_on_the_wall_at_once(
    benchmark: Any, rooms: Rooms, note: Callable[[Figure], None], request: Any
) -> None:
    benchmark.pedantic(first_paint, setup=rooms.open, rounds=ROUNDS)
    (_, shelf), case = rooms._made[-1], request.node.callspec.id
    assert shelf.complete
    count = len(shelf.pictures)
    middle, worst = (benchmark.stats.stats.median * 1000, benchmark.stats.stats.max * 1000)
    beside = f"worst {worst:.0f} of {ROUNDS}"
    note(Figure(f"{count} pictures to the wall's paint, median, {case}", middle, "ms", "at most", PAINT_MS, beside))
    kept = shelf.kept_bytes / 1e6
    note(Figure(f"what {count} pictures keep in memory, {case}", kept, "MB", "at most", MEMORY_MB))
