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
LABEL: Final = float(Role.LABEL.value[1])
WORDS: Final = (206.0, 236.0, 260.0)
"""In the tall arrangement words take no more pixels of a side than it takes to stand in two lines."""


class Flags:
    """Draws both counters. Near the ends, where one has no room on its side, the edge of its side bends around it."""

    def __init__(self) -> None:
        self._figures = Figures()

    def paint(
        self, painter: ScenePainter, lay: Layout, harms: Harms, threshold: float, sides: tuple[Palette, Palette],
        scale: float,
    ) -> None:  # fmt: skip
        """Draw each in the colours of its own material, paper or screen, and its ground where it is not on its side."""
        line = lay.x(threshold)
        left, right, hang = _hung(lay, harms, line)
        bend = _bend(lay, line, hang)
        if painter.needs(bend):
            painter.fillRect(bend.adjusted(-2, 0, 2, 0), sides[hang < line].colour("ground"))
        for flag, role, palette, mirrored in ((left, "you", sides[0], True), (right, "over", sides[1], False)):
            colour = palette.colour(role)
            row = flag.paint(painter, hang, colour, palette, mirrored=mirrored)
            if painter.needs(row):
                harm = flag.harm
                people = People(harm.count, harm.again, harm.of, colour, palette.colour("ink"))
                self._figures.paint(painter, row, people, scale, from_right=mirrored)

    def bend(self, lay: Layout, harms: Harms, threshold: float) -> QRectF:
        """What a counter takes of the other side; empty where both have room on their own."""
        line = lay.x(threshold)
        return _bend(lay, line, _hung(lay, harms, line)[2])


def _bend(lay: Layout, line: float, hang: float) -> QRectF:
    return QRectF(min(line, hang), lay.flags.top(), abs(hang - line), lay.flags.height())


def _hung(lay: Layout, harms: Harms, line: float) -> tuple[_Flag, _Flag, float]:
    """Both counters, and the x from which they hang: the line's where both have room on their sides."""
    before, after = line - lay.flags.left(), lay.flags.right() - line
    left, right = _Flag(lay, harms.missed, before), _Flag(lay, harms.over, after)
    if left.width + right.width > lay.flags.width():  # no air around the words
        left, right = _Flag(lay, harms.missed, 0.0), _Flag(lay, harms.over, 0.0)
    for flag, other, side in ((left, right, before), (right, left, after)):
        flag.narrow(max(side, flag.labelled))
        flag.narrow(max(lay.flags.width() - other.width, lay.flags.width() / 2))
    left.match(right)
    right.match(left)
    return left, right, min(max(line, lay.flags.left() + left.width), lay.flags.right() - right.width)


class _Flag:
    def __init__(self, lay: Layout, harm: Harm, side: float) -> None:
        """`side` is how wide its side of the line is."""
        self.lay, self.harm = lay, harm
        self.numeral, self.label, self.small = number(harm.count), harm.label, harm.small
        self.numeral_wide = wide(self.numeral, Role.COUNTER, lay.numeral)
        words = max(wide(self.label, Role.LABEL), wide(self.small, Role.SMALL), 120.0)
        self.words = min(words, self._room(side)) if lay.tall else words
        self.wraps, self.label_size = lay.tall, LABEL
        self.gap = 14.0 if side >= AWAY + self.numeral_wide + 16 + self.words else CLOSE
        needs = max(self.numeral_wide, self.words) if lay.tall else self.numeral_wide + self.gap + 2 + self.words
        self.away = min(max(side - needs, CLOSE), AWAY)
        self.width = self.away + needs

    @property
    def labelled(self) -> float:
        """How wide it is when its words are as wide as its label."""
        return self.width - self.words + min(wide(self.label, Role.LABEL), self.words)

    def narrow(self, room: float) -> None:
        """Take no more than `room` pixels, in the wide arrangement: the small words on two lines, a smaller label."""
        if self.width > room and not self.lay.tall:
            self.wraps = True
            self.words -= self.width - room
            self.width = room
            self.label_size = min(LABEL, int(LABEL * self.words / wide(self.label, Role.LABEL)))

    def match(self, other: _Flag) -> None:
        """Look like the other one: neither harm is larger."""
        self.wraps = self.wraps or other.wraps
        self.label_size = min(self.label_size, other.label_size)

    def _room(self, side: float) -> float:
        """For the words in the tall arrangement: no more than its side has, if they stand in two lines there too."""
        two, label = 2 * high("x", Role.SMALL, WORDS[0]) + 2, 2 * high("x", Role.LABEL, WORDS[0]) + 2
        room = next((room for room in WORDS if high(self.small, Role.SMALL, room) <= two), WORDS[-1])
        tight = side - CLOSE
        fits = self.numeral_wide <= tight < room and high(self.label, Role.LABEL, tight) <= label
        return tight if fits and high(self.small, Role.SMALL, tight) <= two else room

    def paint(self, painter: ScenePainter, hang: float, colour: QColor, palette: Palette, *, mirrored: bool) -> QRectF:
        """Draw all but the figures; returns where they belong."""
        numeral, figures, label, small = self._boxes(hang, mirrored=mirrored)
        if not painter.needs(numeral.united(label).united(small)):
            return figures
        side = RIGHT if mirrored else LEFT
        below = TOP_RIGHT if mirrored else TOP_LEFT
        write(painter, numeral, self.numeral, Role.COUNTER, colour, side, self.lay.numeral)
        size, wrap = self.label_size, self.lay.tall
        write(painter, label, self.label, Role.LABEL, palette.colour("ink"), side, size, wrap=wrap)
        write(painter, small, self.small, Role.SMALL, palette.colour("quiet"), below, wrap=self.wraps)
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
            rows = (18, 24, 36) if self.wraps else (26, 32, 20)  # of figures, label and small words
            gap = max(high - 82, 0) / 2
            figures = QRectF(words.left(), top + gap + 3, self.words, rows[0] - 3)
            label = QRectF(words.left(), figures.bottom(), self.words + 4, rows[1])
            small = QRectF(words.left(), label.bottom(), self.words + 4, rows[2])
        boxes = (numeral, figures, label, small)
        if not mirrored:
            return boxes
        flipped = [QRectF(2 * hang - box.right(), box.top(), box.width(), box.height()) for box in boxes]
        return flipped[0], flipped[1], flipped[2], flipped[3]
