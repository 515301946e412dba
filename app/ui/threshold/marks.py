"""Everybody on the wall as marks on the axis, at their own scores: painted once a wall and material, and kept."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.model.wall import Wall
from app.ui.theme import Palette
from app.ui.threshold.layout import AXIS_LOW, Layout
from app.ui.threshold.paint import ScenePainter, blit, diamond, pen

HIGH: Final = 20.0
"""Of the strip over the axis, pixels at scale 1."""


class Marks:
    """The strip of marks; one picture for each material."""

    def __init__(self) -> None:
        self._kept: dict[bool, tuple[tuple[object, ...], QPixmap]] = {}

    def paint(
        self, painter: ScenePainter, lay: Layout, wall: Wall, palette: Palette, scale: float, *, over: bool
    ) -> None:
        """Draw the strip as it looks on one material: `over` is the screen's side of the line."""
        if not painter.needs(QRectF(0, lay.axis - HIGH, lay.width, HIGH)):
            return
        key = (wall, lay, palette, scale, painter.ratio)
        kept = self._kept.get(over)
        if kept is None or kept[0] != key:
            kept = self._kept[over] = (key, _render(lay, wall, palette, scale, painter.ratio, over=over))
        blit(painter, QPointF(0, lay.axis - HIGH), kept[1], scale)


def _render(lay: Layout, wall: Wall, palette: Palette, scale: float, ratio: float, *, over: bool) -> QPixmap:
    image = QPixmap(round(lay.width * scale * ratio), round(HIGH * scale * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        base, right = HIGH - 4, wall.rights.tolist()
        density = scale * ratio
        pixels = np.rint((lay.margin + (wall.scores - AXIS_LOW) * lay.per_score) * density)
        painter.setPen(pen(palette.colour("over" if over else "edge"), 3))
        painter.drawLines([QLineF(x, base - 9, x, base) for x in {pixel / density for pixel in pixels.tolist()}])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(palette.ground, 1.5))
        painter.setBrush(palette.colour("you"))
        for index in right:
            painter.drawPolygon(diamond(lay.x(float(wall.scores[index])), HIGH - 10, 9))
    return image
