"""Hundreds of tiles, painted as parts of kept pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.ui.theme import SCREEN
from app.ui.threshold.layout import GAP, grid
from app.ui.threshold.mosaic import Mosaic
from app.ui.threshold.paint import ScenePainter
from tests.ui.threshold.conftest import Stage

ROWS, OVER = 3, 8
"""Eight over the line in columns of three: the one at the line has two."""


@pytest.mark.parametrize("scale", [1.0, 1.35, 1.8])
def test_no_edge_of_another_tile_is_seen_where_a_column_is_not_full(stage: Stage, qtbot: QtBot, scale: float) -> None:
    """Whole columns are kept as one picture, and the part beside the missing tile is not shown."""
    stage.compare()
    wall = stage.room.wall
    assert wall is not None
    qtbot.waitUntil(lambda: stage.room.shelf.complete, timeout=20_000)
    made, line, top = grid(ROWS, 130, 1 / scale), 300.0, 10.0
    image = QImage(1200, 300, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with ScenePainter(image) as painter:
        painter.scale(scale, scale)
        left_end, under = -250.0, len(wall) - OVER
        Mosaic(stage.room.shelf).paint(painter, wall, made, SCREEN, QPointF(line, top), under, left_end, scale)
    across = range(round((line + GAP) * scale) + 1, round((line + GAP + made.card_wide) * scale) - 1)
    second, third = (round((top + row * made.pitch_y) * scale) for row in (1, 2))
    assert all(image.pixelColor(x, second + 9).alpha() for x in across), "the second tile is there"
    assert not any(image.pixelColor(x, y).alpha() for x in across for y in range(third - 1, third + 30))
