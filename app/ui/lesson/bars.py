"""Bars: a label, a length and a number, with the marks of its sources."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.lessons.types import Chart, Point, Text
from app.ui.lesson.desk import Desk
from app.ui.lesson.prose import Prose
from app.ui.lesson.stack import Spoken, Stack, height_of
from app.ui.parts.base import Part
from app.ui.parts.mirror import mirrored
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role

LABEL: Final = 0.26
VALUE: Final = 0.2
"""Shares of the width for the label and for the number; the bar has the rest."""
translate = QCoreApplication.translate


class Bars(Stack):
    """A chart. On a log scale each step of the same length is ten times as much, and it says so."""

    def __init__(self, block: Chart, desk: Desk) -> None:
        super().__init__(desk.theme)
        self.setAccessibleName(f"{block.title}. {block.alt}")
        self.add(Words(desk.theme, Role.LABEL, block.title))
        self.add(Words(desk.theme, Role.SMALL, block.unit, colour="quiet"), above=2)
        shares = lengths([point.value for point in block.points], log=block.log)
        for point, share in zip(block.points, shares, strict=True):
            self.add(Bar(point, share, desk), above=6)
        if block.log:
            self.add(Spoken(desk.theme, Role.SMALL, _by_tens, colour="quiet"), above=6)
        if block.note:
            self.add(Words(desk.theme, Role.SMALL, block.note, colour="quiet"), above=6)


def _by_tens() -> str:
    return translate("Lesson", "Each further step of the same length is ten times as much.")


def with_commas(written: str) -> str:
    """A number as it is read, in every language: 7024 becomes 7,024; what follows the point stays as it is."""
    whole, point, rest = written.partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.isdigit() else written


def lengths(values: list[float], *, log: bool) -> list[float]:
    """How long each bar is, from 0 to 1 (the largest). On a log scale they begin a tenth of the smallest."""
    if not log:
        largest = max(values)
        return [value / largest if largest else 0.0 for value in values]
    smallest = min(value for value in values if value > 0)
    low, high = math.log10(smallest) - 1, math.log10(max(values))
    return [(math.log10(value) - low) / (high - low) if value > 0 else 0.0 for value in values]


class Bar(Part, QWidget):
    """One bar."""

    def __init__(self, point: Point, share: float, desk: Desk) -> None:
        super().__init__()
        self.share = share
        self.label = Words(desk.theme, Role.CONTROL, point.label)
        self.value = Prose(
            desk.theme, (Text(with_commas(point.written), bold=True), *point.sources), Role.CONTROL, leading=1.4
        )
        for part in (self.label, self.value):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(desk.theme)

    def _columns(self, width: int) -> tuple[int, int]:
        return round(width * LABEL), round(width * VALUE)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        label, value = self._columns(width)
        least = self.theme.px(28)
        return max(height_of(self.label, label), height_of(self.value, value), least)

    def sizeHint(self) -> QSize:
        width = self.theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, _event: object) -> None:
        label, value = self._columns(self.width())
        for part, left, wide in ((self.label, 0, label), (self.value, self.width() - value, value)):
            high = height_of(part, wide)
            part.setGeometry(mirrored(self, QRect(left, (self.height() - high) // 2, wide, high)))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        label, value = self._columns(self.width())
        left, room, high = label + px(12), self.width() - label - value - px(24), px(18)
        top = (self.height() - high) // 2
        rule = QRect(left, top + high - max(1, px(1)), room, max(1, px(1)))
        bar = QRect(left, top, max(round(room * self.share), px(2)), high)
        for place, colour in ((rule, "rule"), (bar, "ink")):
            painter.fillRect(mirrored(self, place), palette.colour(colour))
