"""A drawing for each way of breaking detection, so that it is understood without a word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.live.breaks import Break

GRID: Final = 40.0
"""Signs are drawn on a square of so many units."""


def draw_sign(painter: QPainter, what: Break, place: QRectF, ink: QColor, ground: QColor) -> None:
    """Draw the sign of `what` as large as fits into `place`."""
    side = min(place.width(), place.height())
    painter.save()
    painter.translate(place.center().x() - side / 2, place.center().y() - side / 2)
    painter.scale(side / GRID, side / GRID)
    pen = QPen(ink, 1.75)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SIGNS[what](painter, ink, ground)
    painter.restore()


def _face(painter: QPainter, x: float, y: float, size: float) -> None:
    """A face from the front: `size` is its height."""
    wide = size * 0.8
    painter.drawEllipse(QRectF(x - wide / 2, y - size / 2, wide, size))
    for side in (-1, 1):
        painter.drawPoint(QPointF(x + side * wide * 0.22, y - size * 0.1))
    painter.drawLine(QLineF(x - wide * 0.16, y + size * 0.24, x + wide * 0.16, y + size * 0.24))


def _turn(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    """A profile, and an arrow round it."""
    path = QPainterPath(QPointF(14, 34))
    path.lineTo(14, 29)
    path.cubicTo(5, 25, 5, 7, 17, 7)
    path.cubicTo(25, 7, 26, 12, 26, 15)
    path.lineTo(29.5, 20)
    path.lineTo(26, 21)
    path.lineTo(25, 28)
    path.lineTo(20, 28.5)
    path.lineTo(20, 34)
    painter.drawPath(path)
    painter.drawPoint(QPointF(22, 15.5))
    painter.drawLine(QLineF(30, 10, 37, 10))
    painter.drawPolyline([QPointF(33.5, 6.5), QPointF(37, 10), QPointF(33.5, 13.5)])


def _cover(painter: QPainter, ink: QColor, ground: QColor) -> None:
    """A face behind a hand's width of something."""
    _face(painter, 20, 20, 30)
    block = QRectF(3, 13, 34, 12)
    painter.fillRect(block, ground)
    painter.save()
    painter.setClipRect(block)
    for at in range(-1, 12):
        painter.drawLine(QLineF(at * 5 - 4, 27, at * 5 + 10, 11))
    painter.restore()
    painter.drawRect(block)


def _dark(painter: QPainter, ink: QColor, ground: QColor) -> None:
    """A face in a black picture."""
    painter.fillRect(QRectF(4, 4, 32, 32), ink)
    painter.setPen(QPen(ground, 1.25, Qt.PenStyle.DotLine))
    painter.drawEllipse(QRectF(11, 9, 18, 22))


def _two(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    _face(painter, 12, 20, 22)
    _face(painter, 30, 20, 22)


def _picture(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    """A face on a sheet with a corner turned down."""
    painter.drawPolyline(
        [QPointF(26, 4), QPointF(6, 4), QPointF(6, 36), QPointF(34, 36), QPointF(34, 12), QPointF(26, 4)]
    )
    painter.drawPolyline([QPointF(26, 4), QPointF(26, 12), QPointF(34, 12)])
    _face(painter, 19.5, 22.5, 18)


def _made_up(painter: QPainter, _ink: QColor, _ground: QColor) -> None:
    """A face on a phone."""
    painter.drawRect(QRectF(9, 2.5, 22, 35))
    painter.drawLine(QLineF(17, 33.5, 23, 33.5))
    _face(painter, 20, 17.5, 18)


_SIGNS: Final[dict[Break, Callable[[QPainter, QColor, QColor], None]]] = {
    Break.TURN: _turn,
    Break.COVER: _cover,
    Break.DARK: _dark,
    Break.TWO: _two,
    Break.PICTURE: _picture,
    Break.MADE_UP: _made_up,
}
