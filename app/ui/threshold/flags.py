"""The two counters: the same numeral, label and figures, hung on either side of the line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from app.ui.theme import Palette, Role
from app.ui.threshold.layout import Layout
from app.ui.threshold.paint import LEFT, RIGHT, TOP_LEFT, TOP_RIGHT, ScenePainter, figure, pen, wide, write
from app.ui.threshold.words import Harms, number

AWAY: Final = 18.0
"""From the line to a numeral, pixels."""
MOST_FIGURES: Final = 150


def paint_flags(painter: ScenePainter, lay: Layout, harms: Harms, threshold: float, palette: Palette) -> None:
    """Draw both counters in one material's colours. Near the ends they stay together and leave the line."""
    left = _Flag(lay, number(harms.missed), harms.missed_label, harms.missed_small)
    right = _Flag(lay, number(harms.over), harms.over_label, harms.over_small)
    hang = min(max(lay.x(threshold), lay.flags.left() + left.width), lay.flags.right() - right.width)
    left.paint(painter, hang, palette.colour("you"), palette, harms.missed, harms.missed_of, mirrored=True)
    right.paint(painter, hang, palette.colour("over"), palette, harms.over, harms.over_of, mirrored=False)


class _Flag:
    def __init__(self, lay: Layout, numeral: str, label: str, small: str) -> None:
        self.lay, self.numeral, self.label, self.small = lay, numeral, label, small
        self.numeral_wide = wide(numeral, Role.COUNTER, lay.numeral)
        words = max(wide(label, Role.LABEL), wide(small, Role.SMALL), 120.0)
        self.words = min(words, 206.0) if lay.tall else words
        self.width = AWAY + (max(self.numeral_wide, self.words) if lay.tall else self.numeral_wide + 16 + self.words)

    def paint(
        self, painter: ScenePainter, hang: float, colour: QColor, palette: Palette, hit: int, of: int, *, mirrored: bool
    ) -> None:
        numeral, figures, label, small = self._boxes(hang, mirrored=mirrored)
        side = RIGHT if mirrored else LEFT
        below = TOP_RIGHT if mirrored else TOP_LEFT
        write(painter, numeral, self.numeral, Role.COUNTER, colour, side, self.lay.numeral)
        _figures(painter, figures, hit, of, colour, from_right=mirrored)
        wrap = self.lay.tall
        write(painter, label, self.label, Role.LABEL, palette.colour("ink"), side, wrap=wrap)
        write(painter, small, self.small, Role.SMALL, palette.colour("quiet"), below, wrap=wrap)

    def _boxes(self, hang: float, *, mirrored: bool) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        top, high = self.lay.flags.top(), self.lay.numeral * 0.86
        if self.lay.tall:
            numeral = QRectF(hang + AWAY, top, self.numeral_wide + 2, high)
            words = QRectF(hang + AWAY, top + high, self.words, 90)
            lines = 2 if wide(self.label, Role.LABEL) > self.words else 1
            figures = QRectF(numeral.right() + 12, top + 8, max(self.words - self.numeral_wide - 12, 60), high - 16)
            label, small = words.adjusted(0, 0, 0, 26 * lines - 90), words.adjusted(0, 26 * lines, 0, 0)
            small.setHeight(56)
        else:
            numeral = QRectF(hang + AWAY, top, self.numeral_wide + 2, high)
            words = QRectF(numeral.right() + 14, top, self.words + 4, high)
            gap = max(high - 82, 0) / 2
            figures = QRectF(words.left(), top + gap, self.words, 26)
            label = QRectF(words.left(), figures.bottom(), self.words + 4, 32)
            small = QRectF(words.left(), label.bottom(), self.words + 4, 20)
        boxes = (numeral, figures, label, small)
        if not mirrored:
            return boxes
        flipped = [QRectF(2 * hang - box.right(), box.top(), box.width(), box.height()) for box in boxes]
        return flipped[0], flipped[1], flipped[2], flipped[3]


def _figures(painter: ScenePainter, box: QRectF, hit: int, of: int, colour: QColor, *, from_right: bool) -> None:
    """A row of people: filled when harmed; one outline when nobody is; every person while they fit."""
    if not painter.side.intersects(box):
        return
    shown = min(of, MOST_FIGURES) if of <= 5 else min(max(hit, 1), MOST_FIGURES)
    rows = 1 if shown <= box.width() // 19 else 2 if shown <= 2 * (box.width() // 8) else 3
    across = -(-shown // rows)
    size = min(26.0, box.height() / rows, box.width() / across / 0.8)
    shape = figure(size)
    painter.setPen(pen(colour, 1.5))
    for place in range(shown):
        row, column = divmod(place, across)
        step = size * 0.8 * column
        x = box.right() - size * 0.72 - step if from_right else box.left() + step
        painter.save()
        painter.translate(x, box.bottom() - 3 - (rows - row) * size)
        painter.setBrush(colour if place < hit else Qt.BrushStyle.NoBrush)
        if place < hit and size < 14:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPath(shape)
        painter.restore()
