"""One card of the wall: its picture cut to size, its edge, its name and score."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPolygonF

from app.ui.theme import Palette, Role
from app.ui.threshold.layout import CAPTION
from app.ui.threshold.paint import LEFT, RIGHT, ScenePainter, diamond, elided, pen, wide, write

NAME_ROOM = 40.0
"""Pixels under which a name would be dots only: then the score stands alone."""


def cut(image: QImage, rect: QRectF, scale: float) -> QImage:
    """The part of `image` with the card's shape, at the card's size in device pixels."""
    aspect = rect.width() / rect.height()
    wide_ = min(image.width(), round(image.height() * aspect))
    high = min(image.height(), round(image.width() / aspect))
    part = image.copy((image.width() - wide_) // 2, round((image.height() - high) * 0.25), wide_, high)
    return part.scaled(
        round(rect.width() * scale),
        round(rect.height() * scale),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def edge(painter: ScenePainter, rect: QRectF, palette: Palette, role: str, *, right: bool) -> None:
    """A coloured edge with a folded corner: over the line, or, with a diamond, the right person."""
    colour = palette.colour(role)
    painter.setPen(pen(colour, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    fold = min(18.0, rect.width() / 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corner = rect.topLeft()
    painter.drawPolygon(QPolygonF([corner, corner + QPointF(fold, 0), corner + QPointF(0, fold)]))
    if right:
        painter.drawRect(QRectF(corner, corner + QPointF(fold, fold)))
        painter.setBrush(palette.colour("ground"))
        painter.drawPolygon(diamond(corner.x() + fold / 2, corner.y() + fold / 2, fold * 0.34))


def caption(painter: ScenePainter, rect: QRectF, name: str, score: float, colour: QColor, *, bold: bool) -> None:
    """Name and score under a card."""
    line = QRectF(rect.left(), rect.bottom() + 2, rect.width(), CAPTION - 2)
    figures = f"{score:.2f}"
    role = Role.SMALL_BOLD if bold else Role.SMALL
    room = rect.width() - wide(figures, Role.SCORE) - 6
    if room < NAME_ROOM:
        write(painter, line, figures, Role.SCORE, colour, Qt.AlignmentFlag.AlignCenter)
        return
    write(painter, line, elided(name, role, room), role, colour, LEFT)
    write(painter, line, figures, Role.SCORE, colour, RIGHT)
