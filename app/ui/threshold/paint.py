"""Small drawing words shared by the room's painters."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from app.ui.theme import Role, font

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TOP_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
WRAP = Qt.TextFlag.TextWordWrap


class ScenePainter(QPainter):
    """A painter that knows which part of the room it is painting, so that nothing is drawn in vain."""

    side = QRectF(-1e6, -1e6, 2e6, 2e6)
    ratio = 1.0
    """Device pixels for one pixel of the window."""


def blit(painter: QPainter, corner: QPointF, pixmap: QPixmap, scale: float) -> None:
    """Draw a pixmap made of device pixels at `corner` (room pixels), pixel for pixel: scaling costs ten times more."""
    painter.setWorldTransform(_PLAIN)
    painter.drawPixmap(round(corner.x() * scale), round(corner.y() * scale), pixmap)
    painter.scale(scale, scale)


_PLAIN = QTransform()


@cache
def type_of(role: Role, pixels: float | None = None) -> QFont:
    """The font of `role` at scale 1 (the painter is scaled), or at another pixel size."""
    made = font(role)
    if pixels is not None:
        made.setPixelSize(round(pixels))
    return made


@cache
def _metrics(role: Role, pixels: float | None) -> QFontMetricsF:
    return QFontMetricsF(type_of(role, pixels))


def wide(text: str, role: Role, pixels: float | None = None) -> float:
    """How wide `text` is at scale 1, pixels."""
    return _metrics(role, pixels).horizontalAdvance(text)


def high(text: str, role: Role, room: float, pixels: float | None = None) -> float:
    """How high `text` is at scale 1, wrapped to `room` pixels."""
    return _metrics(role, pixels).boundingRect(QRectF(0, 0, room, 10_000), int(WRAP), text).height()


def elided(text: str, role: Role, room: float) -> str:
    """`text`, shortened with … to fit into `room` pixels."""
    return _metrics(role, None).elidedText(text, Qt.TextElideMode.ElideRight, room)


def write(
    painter: ScenePainter,
    box: QRectF,
    text: str,
    role: Role,
    colour: QColor,
    where: Qt.AlignmentFlag | int = LEFT,
    pixels: float | None = None,
    *,
    wrap: bool = False,
) -> None:
    """Draw `text` into `box`, unless that is on the other side of the line."""
    if not painter.side.intersects(box):
        return
    painter.setFont(type_of(role, pixels))
    painter.setPen(colour)
    flags = int(where) | int(WRAP) if wrap else int(where)
    painter.drawText(box, flags, text)


def pen(colour: QColor | str, width: float) -> QPen:
    """A square-cornered pen."""
    return _pen(QColor(colour).rgba(), width)


@cache
def _pen(rgba: int, width: float) -> QPen:
    made = QPen(QColor.fromRgba(rgba), width)
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    made.setCapStyle(Qt.PenCapStyle.SquareCap)
    return made


def diamond(x: float, y: float, radius: float) -> QPolygonF:
    """A diamond around (x, y): the sign of the right person."""
    return QPolygonF([QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)])


@cache
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
