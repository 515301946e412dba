"""The reading on the line, what it means beside it, and what a band costs on its other side."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from app.ui.theme import LINE, OUTLINE, Palette, Role
from app.ui.threshold.layout import Layout
from app.ui.threshold.paint import TOP_LEFT, TOP_RIGHT, ScenePainter, high, pen, wide, write

PLATE_WIDE = 104.0
PLATE_HIGH = 50.0
PLATE_WORDS = 90.0
"""How far under the plate's top words beside it may reach."""
_REACH = PLATE_WIDE / 2 + 14
_RISE = 4.0
"""Words beside the plate that would reach into the hills are smaller, and begin at most so much higher."""
_LEAST = 236.0
"""A side of the plate narrower than this has no room for what a band costs."""


@dataclass(frozen=True, slots=True)
class Line:
    """One text of a block."""

    text: str
    role: Role
    colour: str = "ink"


Block = tuple[Line, ...]


def paint_plate(painter: ScenePainter, lay: Layout, line: float, reading: str) -> None:
    """The box with the reading, on the line but inside the window."""
    plate = QRectF(line - PLATE_WIDE / 2, lay.plate_top, PLATE_WIDE, PLATE_HIGH)
    plate.moveLeft(min(max(plate.left(), 4), lay.width - PLATE_WIDE - 4))
    painter.setPen(pen(LINE, 3))
    painter.setBrush(QColor(OUTLINE))
    painter.drawRect(plate)
    write(painter, plate, reading, Role.PLATE, QColor("#F0ECE2"), Qt.AlignmentFlag.AlignCenter)


def paint_beside(
    painter: ScenePainter, lay: Layout, line: float, meaning: Block, cost: Block, palette: Palette
) -> None:
    """Write `meaning` beside the plate, where it fits, and `cost` on the other side, or under it."""
    right, left = _side(lay, line, right=True), _side(lay, line, right=False)
    if lay.tall:
        on_right = line < lay.width / 2
        first = right if on_right else left.adjusted(max(left.width() - 290, 0), 0, 0, 0)
        first.setWidth(min(first.width(), 290.0))
        _paint_block(painter, first, meaning, palette, to_right=not on_right)
        _paint_block(painter, lay.note, cost, palette, to_right=False)
        return
    narrow = cost and min(left.width(), right.width()) < _LEAST
    if narrow or not cost:
        fits = [side.width() >= _natural(meaning) for side in (right, left)]
        on_right = fits[0] or (not fits[1] and right.width() >= left.width())
    else:
        with_right = max(_tall(meaning, right.width()), _tall(cost, left.width()))
        on_right = with_right <= max(_tall(meaning, left.width()), _tall(cost, right.width()))
    first, other = (right, left) if on_right else (left, right)
    if not narrow:
        meaning, cost = _clear(meaning, first, lay), _clear(cost, other, lay)
    bottom = _paint_block(painter, first, meaning, palette, to_right=not on_right)
    if narrow:
        _paint_block(painter, first.adjusted(0, bottom - first.top(), 0, 0), cost, palette, to_right=not on_right)
    else:
        _paint_block(painter, other, cost, palette, to_right=on_right)


def _clear(block: Block, box: QRectF, lay: Layout) -> Block:
    """The block, smaller where it would reach into the hills; `box` is moved up as far as it still would and may."""
    if not block or box.top() + _tall(block, box.width()) <= lay.hills.top():
        return block
    smaller = (replace(block[0], role=Role.SMALL_BOLD), *block[1:])
    over = box.top() + _tall(smaller, box.width()) - lay.hills.top()
    box.translate(0, -min(max(over, 0.0), _RISE))
    return smaller


def words_end(lay: Layout, line: float, *, costs: bool) -> float:
    """How far down words beside the plate may reach, y."""
    if not costs:
        return lay.plate_top + PLATE_WORDS + (30 if lay.tall else 0)  # upright, words are a line longer
    if lay.tall:
        return lay.note.bottom() + 20
    narrow = min(_side(lay, line, right=right).width() for right in (True, False)) < _LEAST
    return lay.plate_top + PLATE_WORDS + (76 if narrow else 20)


def _natural(block: Block) -> float:
    return max((wide(one.text, one.role) for one in block), default=0.0) + 2


def _tall(block: Block, room: float) -> float:
    """How high a block is in `room` pixels."""
    across = min(_natural(block), room)
    return sum(high(one.text, one.role, across) for one in block)


def _side(lay: Layout, line: float, *, right: bool) -> QRectF:
    edge = lay.title.left()
    if right:
        left = max(line + _REACH, PLATE_WIDE + 18)
        return QRectF(left, lay.plate_top + 2, max(lay.width - edge - left, 0), PLATE_WORDS)
    end = min(line - _REACH, lay.width - PLATE_WIDE - 18)
    return QRectF(edge, lay.plate_top + 2, max(end - edge, 0), PLATE_WORDS)


def _paint_block(painter: ScenePainter, box: QRectF, block: Block, palette: Palette, *, to_right: bool) -> float:
    """Write a block on plain ground against one end of `box`; returns where it ends."""
    across = min(_natural(block), box.width())
    left = box.right() - across if to_right else box.left()
    top, side = box.top(), TOP_RIGHT if to_right else TOP_LEFT
    for one in block:
        tall, used = high(one.text, one.role, across), min(wide(one.text, one.role) + 2, across)
        under = QRectF(left + across - used if to_right else left, top, used, tall)
        if painter.needs(under.adjusted(-4, -2, 4, 2)):
            painter.fillRect(under.adjusted(-4, -2, 4, 2), palette.colour("ground"))
            write(
                painter,
                QRectF(left, top, across, tall + 2),
                one.text,
                one.role,
                palette.colour(one.colour),
                side,
                wrap=True,
            )
        top += tall
    return top
