"""A field of people: those who are harmed stand on a filled tile. One is drawn and stamped."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.ui.threshold.figures import figure

_KEPT: Final = 32
LEAST: Final = 3
SOLID: Final = 10
"""Under so many pixels a tile is filled without a figure, which could not be made out."""
"""The smallest person, pixels."""


def pitch(of: int, width: int, height: int, most: int) -> tuple[int, int]:
    """Pixels from one person to the next, and how many stand in a row, so that `of` fit; at most `most` pixels."""
    step = most
    while step > LEAST and (width // step) * (height // step) < of:
        step -= 1
    columns = max(width // step, 1)
    tens = columns - columns % 10
    return step, tens if tens and tens * (height // step) >= of else columns


class Field:
    """Paints `of` people in rows, the first `hit` of them harmed."""

    def __init__(self) -> None:
        self._stamps: dict[tuple[object, ...], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        box: QRect,
        hit: int,
        of: int,
        colours: tuple[QColor, QColor, QColor],
        most: int,
        grid: int,
    ) -> None:
        """Into `box`, as large as `grid` people would be; `colours` are those of harm, of the crowd, of the ground."""
        step, columns = pitch(max(grid, of, 1), box.width(), box.height(), most)
        ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
        for row in range(math.ceil(of / columns)):
            filled, drawn = (min(max(many - row * columns, 0), columns) for many in (hit, of))
            top = box.top() + row * step
            for begin, end, harmed in ((0, filled, True), (filled, drawn, False)):
                if end > begin:
                    place = QRect(box.left() + begin * step, top, (end - begin) * step, step)
                    painter.drawTiledPixmap(place, self._stamp(step, colours, ratio, harmed=harmed))

    def _stamp(self, step: int, colours: tuple[QColor, QColor, QColor], ratio: float, *, harmed: bool) -> QPixmap:
        key = (step, tuple(colour.rgba() for colour in colours), ratio, harmed)
        if key not in self._stamps:
            if len(self._stamps) > _KEPT:
                self._stamps.clear()
            self._stamps[key] = _draw(step, colours, ratio, harmed=harmed)
        return self._stamps[key]


def _draw(step: int, colours: tuple[QColor, QColor, QColor], ratio: float, *, harmed: bool) -> QPixmap:
    harm, crowd, ground = colours
    made = QPixmap(math.ceil(step * ratio), math.ceil(step * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    gap = max(1.0, step * 0.1)
    if harmed:
        painter.fillRect(QRectF(0, 0, step - gap, step - gap), harm)
        if step < SOLID:
            painter.end()
            return made
    size = (step - gap) * (0.84 if harmed else 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground if harmed else crowd)
    painter.translate((step - gap - size * 0.72) / 2, step - gap - size)
    painter.drawPath(figure(size))
    painter.end()
    return made
