"""Small drawing words shared by the room's painters."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Final, Self

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)

from app.ui.theme import Role, font

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TOP_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
WRAP = Qt.TextFlag.TextWordWrap


class ScenePainter(QPainter):
    """A painter that knows which parts of the room it is painting, so that nothing is drawn in vain."""

    side = QRectF(-1e6, -1e6, 2e6, 2e6)
    """The material's side of the line."""
    parts: tuple[QRectF, ...] = (side,)
    """What has to be painted again …"""
    whole = side
    """… and the rectangle around all of it."""
    ratio = 1.0
    """Device pixels for one pixel of the window."""

    def __enter__(self) -> Self:
        super().__enter__()
        self.setLayoutDirection(QGuiApplication.layoutDirection())  # a picture's painter goes by the text alone
        return self

    @contextmanager
    def within(self, rect: QRectF) -> Iterator[None]:
        """Paint in `rect` (room pixels) only.

        Where what has to be painted is one rectangle there, pictures are copied fifteen times sooner than through a
        region of many.
        """
        self.save()
        self.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        yield
        self.restore()

    def needs(self, rect: QRectF) -> bool:
        """True when something in `rect` (room pixels) will be seen."""
        return self.side.intersects(rect) and any(part.intersects(rect) for part in self.parts)


@contextmanager
def in_pixels(painter: QPainter, scale: float) -> Iterator[None]:
    """Within it the painter's coordinates are the window's pixels: pictures of the right size are only copied."""
    moved = painter.worldTransform()
    painter.setWorldTransform(QTransform.fromTranslate(moved.dx(), moved.dy()))
    yield
    painter.scale(scale, scale)


def blit(painter: QPainter, corner: QPointF, pixmap: QPixmap, scale: float) -> None:
    """Draw a pixmap made of device pixels at `corner` (room pixels), pixel for pixel: scaling costs ten times more."""
    with in_pixels(painter, scale):
        painter.drawPixmap(round(corner.x() * scale), round(corner.y() * scale), pixmap)


_TEXTS = 4096
"""Sizes of texts remembered: asking the font is dear, and the same words come again and again."""


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


@lru_cache(_TEXTS)
def wide(text: str, role: Role, pixels: float | None = None) -> float:
    """How wide `text` is at scale 1, pixels."""
    return _metrics(role, pixels).horizontalAdvance(text)


@lru_cache(_TEXTS)
def high(text: str, role: Role, room: float, pixels: float | None = None) -> float:
    """How high `text` is at scale 1, wrapped to `room` pixels."""
    return _metrics(role, pixels).boundingRect(QRectF(0, 0, room, 10_000), int(WRAP), text).height()


@lru_cache(_TEXTS)
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
    """Draw `text` into `box`, unless that is on the other side of the line.

    Left is left in every language: what is written hangs on the line, and loose is always on its left.
    """
    if not painter.needs(box):
        return
    painter.setFont(type_of(role, pixels))
    painter.setPen(colour)
    flags = int(where) | int(Qt.AlignmentFlag.AlignAbsolute)
    painter.drawText(box, flags | int(WRAP) if wrap else flags, text)


def from_start() -> Qt.AlignmentFlag:
    """For a sentence of its own: from the side at which one begins to read."""
    return RIGHT if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else LEFT


def pen(colour: QColor | str, width: float) -> QPen:
    """A square-cornered pen."""
    return _pen(colour if isinstance(colour, str) else colour.rgba(), width)


@cache
def _pen(colour: str | int, width: float) -> QPen:
    made = QPen(QColor(colour) if isinstance(colour, str) else QColor.fromRgba(colour), width)
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    made.setCapStyle(Qt.PenCapStyle.SquareCap)
    return made


def dashes(colour: QColor, width: float) -> QPen:
    """The same, dashed: two parts drawn, one left out."""
    made = QPen(pen(colour, width))
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setDashPattern([2.0, 1.4])
    return made


def diamond(x: float, y: float, radius: float) -> QPolygonF:
    """A diamond around (x, y): the sign of the right person."""
    return QPolygonF([QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)])


def hatch(painter: QPainter, box: QRectF, gap: float) -> None:
    """Strokes rising to the right across `box`, in the painter's pen, `gap` pixels apart; clip them to a shape."""
    reach = box.height()
    at = box.left() - reach
    lines = []
    while at < box.right():
        lines.append(QLineF(at, box.bottom(), at + reach, box.top()))
        at += gap
    painter.drawLines(lines)


def fill_hatched(painter: ScenePainter, box: QRectF, colour: QColor, scale: float) -> None:
    """Hatch `box` (room pixels). The pattern stands still in the room, whatever part of it is painted."""
    tile = _hatch_tile(colour.rgba(), max(round(HATCH * scale), 4), painter.ratio)
    left, top = round(box.left() * scale), round(box.top() * scale)
    wide_, high_ = round(box.right() * scale) - left, round(box.bottom() * scale) - top
    if wide_ <= 0 or high_ <= 0:
        return
    side = round(tile.width() / painter.ratio)
    with in_pixels(painter, scale):
        painter.drawTiledPixmap(QRect(left, top, wide_, high_), tile, QPoint(left % side, top % side))


HATCH: Final = 9.0
"""From one stroke of a hatched area to the next, pixels at scale 1."""


@cache
def _hatch_tile(colour: int, side: int, ratio: float) -> QPixmap:
    made = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor.fromRgba(colour), max(1.2 * ratio, side * ratio / 9)))
        for shift in (-1, 0, 1):
            painter.drawLine(QLineF(shift * made.width(), made.height(), (shift + 1) * made.width(), 0))
    made.setDevicePixelRatio(ratio)
    return made
