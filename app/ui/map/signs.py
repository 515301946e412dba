"""A sign for each room: what a picture has become by the time it gets there. Painted in the palette of its floor."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.ui.icons import draw_icon
from app.ui.parts.base import diamond
from app.ui.theme import Palette

Sign: TypeAlias = Callable[[QPainter, Palette, QRectF], None]

_POINTS: Final = ((0.33, 0.40), (0.67, 0.40), (0.5, 0.58), (0.5, 0.76), (0.14, 0.46), (0.86, 0.46))
"""Eyes, nose, mouth and ears, as the detector names them: shares of the box."""


def _square(rect: QRectF, at: float = 0.5) -> QRectF:
    side = min(rect.width(), rect.height())
    return QRectF(rect.left() + (rect.width() - side) * at, rect.top(), side, side)


def _pen(painter: QPainter, colour: str, rect: QRectF, share: float = 0.035) -> None:
    pen = QPen(QColor(colour), max(1.0, rect.height() * share))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _look(painter: QPainter, palette: Palette, rect: QRectF) -> None:
    """A face in its box, six points."""
    box = _square(rect)
    _pen(painter, palette.crowd, rect, 0.05)
    painter.drawEllipse(box.adjusted(*(box.width() * by for by in (0.17, 0.08, -0.17, -0.06))))
    _pen(painter, palette.ink, rect)
    painter.drawRect(box)
    dot = max(3.0, rect.height() * 0.09)
    for x, y in _POINTS:
        place = QRectF(box.left() + x * box.width() - dot / 2, box.top() + y * box.height() - dot / 2, dot, dot)
        painter.fillRect(place, QColor(palette.ink))


def _faceprint(painter: QPainter, palette: Palette, rect: QRectF) -> None:
    """128 numbers as bars, up and down; the heights are a pattern, nobody's."""
    step, middle = rect.width() / 128, rect.center().y()
    for at in range(128):
        tall = (math.sin(at * 1.7) + math.sin(at * 0.61 + 2) + math.sin(at * 4.3 + 1)) / 3 * rect.height() / 2
        painter.fillRect(
            QRectF(rect.left() + at * step, min(middle, middle - tall), max(1.0, step * 0.6), abs(tall)),
            QColor(palette.ink),
        )


def _hill(rect: QRectF, middle: float, wide: float, tall: float) -> QPolygonF:
    places = [at / 40 for at in range(41)]
    tops = [tall * math.exp(-(((at - middle) / wide) ** 2)) for at in places]
    edge = [
        QPointF(rect.left() + at * rect.width(), rect.bottom() - top * rect.height())
        for at, top in zip(places, tops, strict=True)
    ]
    return QPolygonF([rect.bottomLeft(), *edge, rect.bottomRight()])


def _threshold(painter: QPainter, palette: Palette, rect: QRectF) -> None:
    """Two hills, strangers filled and the same person in outline; the line between them is the room's own."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.crowd))
    painter.drawPolygon(_hill(rect, 0.30, 0.17, 0.92))
    _pen(painter, palette.same, rect, 0.05)
    painter.drawPolyline(_hill(rect, 0.74, 0.15, 0.80))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), max(1.0, rect.height() * 0.035)),
                     QColor(palette.ink))  # fmt: skip


def _scale(painter: QPainter, palette: Palette, rect: QRectF) -> None:
    """More and more people, a few of them over the line."""
    columns, rows = 26, 7
    step, dot = rect.width() / columns, max(2.0, rect.height() / rows * 0.62)
    for column in range(columns):
        many = 1 + round((rows - 1) * (column / (columns - 1)) ** 1.4)
        for row in range(many):
            y = rect.center().y() + (row - (many - 1) / 2) * rect.height() / rows
            flagged = (column * 5 + row * 11) % 37 == 4
            size = dot * 1.35 if flagged else dot
            place = QRectF(rect.left() + column * step + (step - size) / 2, y - size / 2, size, size)
            painter.fillRect(place, QColor(palette.over if flagged else palette.edge))


def _grey(x: float, y: float) -> float:
    """How light a drawn face is at a place of its square, 0 to 1."""
    inside = ((x - 0.5) / 0.36) ** 2 + ((y - 0.5) / 0.46) ** 2
    light = 0.25 if inside > 1 else 0.95
    for eye in (0.35, 0.65):
        light = 0.1 if abs(x - eye) < 0.09 and abs(y - 0.42) < 0.05 else light
    return 0.2 if abs(x - 0.5) < 0.14 and abs(y - 0.72) < 0.04 else light


def _quality(painter: QPainter, palette: Palette, rect: QRectF) -> None:
    """The same face with fewer and fewer pixels."""
    ground, ink = QColor(palette.ground), QColor(palette.ink)
    for number, cells in enumerate((24, 9, 5)):
        box = _square(rect, number / 2)
        side = box.width() / cells
        for row in range(cells):
            for column in range(cells):
                spots = [_grey((column + a) / cells, (row + b) / cells) for a in (0.25, 0.75) for b in (0.25, 0.75)]
                light = sum(spots) / 4
                mixed = [round(g + (i - g) * light) for g, i in zip(ground.getRgb()[:3], ink.getRgb()[:3], strict=True)]  # type: ignore[index]
                painter.fillRect(
                    QRectF(box.left() + column * side, box.top() + row * side, side + 0.6, side + 0.6), QColor(*mixed)
                )


def _groups(painter: QPainter, palette: Palette, rect: QRectF) -> None:
    """Two groups under one line: one of eight harmed, and four of eight."""
    side = min(rect.height() / 2.1, rect.width() / 8)
    left = rect.center().x() - 4 * side
    for row, harmed in enumerate((1, 4)):
        for at in range(8):
            place = QRectF(left + at * side, rect.top() + row * (rect.height() - side), side, side)
            hit = at < harmed
            draw_icon(
                painter, "person-filled" if hit else "person-outline", place, palette.over if hit else palette.edge
            )


def _case_file(painter: QPainter, palette: Palette, rect: QRectF) -> None:
    """A list that is always full, its first line framed."""
    step = rect.height() / 4
    wide = min(rect.width(), rect.height() * 2.6)
    left = rect.center().x() - wide / 2
    for row in range(4):
        top = rect.top() + row * step + step * 0.2
        painter.fillRect(QRectF(left + step * 0.3, top, step * 0.6, step * 0.6), QColor(palette.crowd))
        long = wide * (0.72, 0.60, 0.66, 0.5)[row]
        painter.fillRect(QRectF(left + step * 1.3, top + step * 0.18, long, step * 0.22), QColor(palette.edge))
    _pen(painter, palette.ink, rect, 0.045)
    painter.drawRect(QRectF(left, rect.top() - step * 0.04, wide, step * 1.08))


def _consent(painter: QPainter, palette: Palette, rect: QRectF) -> None:
    """Yes, and taken back."""
    side, middle = rect.height() * 0.72, rect.center()
    for at, filled in ((-0.95, True), (0.95, False)):
        place = QRectF(middle.x() + at * side - side / 2, middle.y() - side / 2, side, side)
        diamond(painter, place, QColor(palette.you), max(1.5, rect.height() * 0.05), filled=filled)


SIGNS: Final[dict[str, Sign]] = {
    "look": _look,
    "faceprint": _faceprint,
    "threshold": _threshold,
    "scale": _scale,
    "quality": _quality,
    "groups": _groups,
    "casefile": _case_file,
    "consent": _consent,
}
WIDE: Final = {"look": 1.0, "groups": 2.6, "casefile": 2.6, "consent": 2.0, "quality": 4.0}
"""How many times wider than high a sign is at most; the others take what there is."""
