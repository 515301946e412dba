"""How a dot of the crowd looks, and the coloured picture of all of them."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.scale.lattice import LEVELS
from app.ui.theme import Palette
from app.ui.threshold.figures import figure
from app.ui.threshold.paint import pen


def stamp(wide: int, high: int, *, people: bool, flagged: bool) -> NDArray[np.uint8]:
    """(high, wide) shades from 0 to LEVELS - 1: a person, or a head seen from far away."""
    drawn = QImage(wide, high, QImage.Format.Format_Grayscale8)
    drawn.fill(0)
    with QPainter(drawn) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if people:
            size = min(high * 0.9, wide / 0.8)
            painter.translate((wide - size * 0.72) / 2, (high - size) / 2)
            hollow = not flagged and size >= 18
            painter.setPen(pen("#FFFFFF", max(size / 18, 1.0)) if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if hollow else QColor("#FFFFFF"))
            painter.drawPath(figure(size))
        else:
            side = min(wide, high) * (1.0 if flagged else 0.66)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawEllipse(QRectF((wide - side) / 2, (high - side) / 2, side, side))
    rows = np.frombuffer(drawn.constBits(), np.uint8).reshape(high, drawn.bytesPerLine())[:, :wide]
    return np.asarray(rows // (256 // LEVELS), np.uint8)


def image(dots: NDArray[np.uint8], palette: Palette) -> QImage:
    """`dots` with their colours. The picture owns its bytes."""
    high, wide = dots.shape
    padded = dots
    if wide % 4 or not dots.flags.c_contiguous:  # Qt's lines begin at every fourth byte
        padded = np.zeros((high, -(-wide // 4) * 4), np.uint8)
        padded[:, :wide] = dots
    made = QImage(padded.data, wide, high, padded.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable(_colours(palette))
    return made.convertToFormat(QImage.Format.Format_RGB32)


@lru_cache(maxsize=4)
def _colours(palette: Palette) -> list[int]:
    ground = palette.colour("ground")
    kinds = (ground, palette.colour("crowd"), palette.colour("over"))
    return [_mixed(ground, kind, shade / (LEVELS - 1)).rgb() for kind in kinds for shade in range(LEVELS)]


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
