"""The two counters: the same numeral, label and figures, hung on either side of the line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from app.ui.theme import Palette, Role
from app.ui.threshold.figures import Figures, People
from app.ui.threshold.harms import Harm, Harms
from app.ui.threshold.layout import Layout
from app.ui.threshold.paint import LEFT, RIGHT, TOP_LEFT, TOP_RIGHT, ScenePainter, high, wide, write
from app.ui.threshold.words import number

AWAY, CLOSE = 18.0, 5.0
"""From the line to a numeral, and about as far from there to its words, pixels; and where its side has little room."""
WORDS: Final = (206.0, 236.0, 260.0)
"""In the tall arrangement words take no more pixels of a side than it takes to stand in two lines."""


class Flags:
    """Draws both counters. Near the ends they stay together and leave the line."""

    def __init__(self) -> None:
        self._figures = Figures()

    def paint(
        self, painter: ScenePainter, lay: Layout, harms: Harms, threshold: float, palette: Palette, scale: float
    ) -> None:
        """Draw them in one material's colours."""
        line = lay.x(threshold)
        left = _Flag(lay, harms.missed, line - lay.flags.left())
        right = _Flag(lay, harms.over, lay.flags.right() - line)
        hang = min(max(line, lay.flags.left() + left.width), lay.flags.right() - right.width)
        for flag, role, mirrored in ((left, "you", True), (right, "over", False)):
            colour = palette.colour(role)
            row = flag.paint(painter, hang, colour, palette, mirrored=mirrored)
            if painter.needs(row):
                harm = flag.harm
                people = People(harm.count, harm.again, harm.of, colour, palette.colour("ink"))
                self._figures.paint(painter, row, people, scale, from_right=mirrored)


class _Flag:
    def __init__(self, lay: Layout, harm: Harm, side: float) -> None:
        """`side` is how wide its side of the line is."""
        self.lay, self.harm = lay, harm
        self.numeral, self.label, self.small = number(harm.count), harm.label, harm.small
        self.numeral_wide = wide(self.numeral, Role.COUNTER, lay.numeral)
        words = max(wide(self.label, Role.LABEL), wide(self.small, Role.SMALL), 120.0)
        self.words = min(words, self._room()) if lay.tall else words
        self.gap = 14.0 if side >= AWAY + self.numeral_wide + 16 + self.words else CLOSE
        needs = max(self.numeral_wide, self.words) if lay.tall else self.numeral_wide + self.gap + 2 + self.words
        self.away = min(max(side - needs, CLOSE), AWAY)
        self.width = self.away + needs

    def _room(self) -> float:
        two = 2 * high("x", Role.SMALL, WORDS[0]) + 2
        return next((room for room in WORDS if high(self.small, Role.SMALL, room) <= two), WORDS[-1])

    def paint(self, painter: ScenePainter, hang: float, colour: QColor, palette: Palette, *, mirrored: bool) -> QRectF:
        """Draw all but the figures; returns where they belong."""
        numeral, figures, label, small = self._boxes(hang, mirrored=mirrored)
        if not painter.needs(numeral.united(label).united(small)):
            return figures
        side = RIGHT if mirrored else LEFT
        below = TOP_RIGHT if mirrored else TOP_LEFT
        write(painter, numeral, self.numeral, Role.COUNTER, colour, side, self.lay.numeral)
        wrap = self.lay.tall
        write(painter, label, self.label, Role.LABEL, palette.colour("ink"), side, wrap=wrap)
        write(painter, small, self.small, Role.SMALL, palette.colour("quiet"), below, wrap=wrap)
        return figures

    def _boxes(self, hang: float, *, mirrored: bool) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        top, high = self.lay.flags.top(), self.lay.numeral * 0.86
        if self.lay.tall:
            numeral = QRectF(hang + self.away, top, self.numeral_wide + 2, high)
            words = QRectF(hang + self.away, top + high, self.words, 90)
            lines = 2 if wide(self.label, Role.LABEL) > self.words else 1
            figures = QRectF(numeral.right() + 12, top + 8, max(self.words - self.numeral_wide - 12, 60), high - 16)
            label, small = words.adjusted(0, 0, 0, 26 * lines - 90), words.adjusted(0, 26 * lines, 0, 0)
            small.setHeight(56)
        else:
            numeral = QRectF(hang + self.away, top, self.numeral_wide + 2, high)
            words = QRectF(numeral.right() + self.gap, top, self.words + 4, high)
            gap = max(high - 82, 0) / 2
            figures = QRectF(words.left(), top + gap, self.words, 26)
            label = QRectF(words.left(), figures.bottom(), self.words + 4, 32)
            small = QRectF(words.left(), label.bottom(), self.words + 4, 20)
        boxes = (numeral, figures, label, small)
        if not mirrored:
            return boxes
        flipped = [QRectF(2 * hang - box.right(), box.top(), box.width(), box.height()) for box in boxes]
        return flipped[0], flipped[1], flipped[2], flipped[3]
