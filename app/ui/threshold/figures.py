"""Rows of small people: one is drawn and stamped, since drawing hundreds for every move of the line is too slow."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from app.ui.threshold.paint import ScenePainter, in_pixels, pen

MOST_FIGURES: Final = 150
STEP: Final = 0.8
"""From one figure to the next, as a share of its height."""
_KEPT = 200


def figure(size: float) -> QPainterPath:
    """A person, `size` high and 0.72 × as wide, from the origin: head and shoulders."""
    path = QPainterPath()
    head = size * 0.40
    path.addEllipse(QRectF(size * 0.36 - head / 2, size * 0.04, head, head))
    body = QRectF(size * 0.04, size * 0.52, size * 0.64, size * 0.88)
    path.moveTo(body.left(), size * 0.96)
    path.arcTo(body, 180, -180)
    path.closeSubpath()
    return path


class Figures:
    """Paints rows of people: filled when harmed; one outline when nobody is; every person while they fit."""

    def __init__(self) -> None:
        self._stamps: dict[tuple[object, ...], QPixmap] = {}

    def paint(
        self, painter: ScenePainter, box: QRectF, hit: int, of: int, colour: QColor, scale: float, *, from_right: bool
    ) -> None:
        """Draw `hit` of `of` people into `box`, from its right or its left end."""
        shown = min(of, MOST_FIGURES) if of <= 5 else min(max(hit, 1), MOST_FIGURES)
        rows = 1 if shown <= box.width() // 19 else 2 if shown <= 2 * (box.width() // 8) else 3
        across = -(-shown // rows)
        size = min(26.0, box.height() / rows, box.width() / across / STEP)
        high, step = round(size * scale), max(round(size * STEP * scale), 1)
        top = round((box.bottom() - 3) * scale) - rows * high
        start = round((box.right() if from_right else box.left()) * scale)
        with in_pixels(painter, scale):
            for row in range(rows):
                filled, drawn = (min(max(many - row * across, 0), across) for many in (hit, shown))
                for begin, end in ((0, min(filled, drawn)), (filled, drawn)):
                    if end <= begin:
                        continue
                    stamp = self._stamp(size, colour, step, high, scale, painter.ratio, filled=begin == 0 < filled)
                    left = start - end * step if from_right else start + begin * step
                    painter.drawTiledPixmap(QRect(left, top + row * high, (end - begin) * step, high), stamp)

    def _stamp(
        self, size: float, colour: QColor, step: int, high: int, scale: float, ratio: float, *, filled: bool
    ) -> QPixmap:
        key = (size, colour.rgba(), step, high, scale, ratio, filled)
        if key not in self._stamps:
            if len(self._stamps) > _KEPT:
                self._stamps.clear()
            self._stamps[key] = _draw(size, colour, step, high, scale, ratio, filled=filled)
        return self._stamps[key]


def _draw(size: float, colour: QColor, step: int, high: int, scale: float, ratio: float, *, filled: bool) -> QPixmap:
    made = QPixmap(math.ceil(step * ratio), math.ceil(high * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    small = filled and size < 14
    painter.setPen(Qt.PenStyle.NoPen if small else pen(colour, 1.5))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.translate((step / scale - size * 0.72) / 2, 0)
    painter.drawPath(figure(size))
    painter.end()
    return made
