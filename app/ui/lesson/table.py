"""Data in rows and columns; every row carries the marks of its sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.lessons.types import Row, Runs, Table, Text
from app.ui.lesson.desk import Desk
from app.ui.lesson.prose import Prose
from app.ui.lesson.stack import Stack, height_of
from app.ui.parts.base import Part
from app.ui.parts.mirror import mirrored
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme

GAP: Final = 14
"""Between two columns, design pixels."""
_LEAST, _MOST = 10, 34
"""A column weighs as much as its longest cell has letters, within these."""
_WORD: Final = 1.7
"""… but at least this for each letter of its longest word, so that no word is broken."""


class DataTable(Stack):
    """A table with its title above and its note below."""

    def __init__(self, block: Table, desk: Desk) -> None:
        super().__init__(desk.theme)
        columns = _columns(block)
        if block.title != desk.title:  # the plans among the teacher's notes are called as their step is
            self.add(Words(desk.theme, Role.LABEL, block.title))
        head = [Words(desk.theme, Role.SMALL_BOLD, name) for name in block.columns]
        self.add(Line(desk.theme, head, columns, heavy=True), above=10)
        for row in block.rows:
            self.add(Line(desk.theme, _cells(row, desk), columns, heavy=False))
        if block.note:
            self.add(Words(desk.theme, Role.SMALL, block.note, colour="quiet"), above=8)


def _cells(row: Row, desk: Desk) -> list[QWidget]:
    runs: list[Runs] = [(Text(cell),) for cell in row.cells]
    runs[-1] += row.sources
    return [Prose(desk.theme, cell, Role.CONTROL, leading=1.4) for cell in runs]


@dataclass(frozen=True, slots=True)
class Column:
    """How much of the width it gets, and the longest word that stands in it."""

    weight: int
    word: str


def _columns(block: Table) -> tuple[Column, ...]:
    texts = zip(block.columns, *(row.cells for row in block.rows), strict=True)
    return tuple(_column(column) for column in texts)


def _column(texts: Sequence[str]) -> Column:
    longest = max(len(text) for text in texts)
    word = max((word for text in texts for word in text.split()), key=len, default="")
    return Column(max(min(max(_LEAST, longest), _MOST), round(len(word) * _WORD)), word)


class Line(Part, QWidget):
    """One row: cells from the same left edges in every row, over a rule.

    Where a word would not fit into its column, cells stand below each other.
    """

    def __init__(self, theme: Theme, cells: Sequence[QWidget], columns: Sequence[Column], *, heavy: bool) -> None:
        super().__init__()
        self._cells, self._columns, self._heavy = tuple(cells), tuple(columns), heavy
        for cell in cells:
            cell.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def _place(self, width: int, *, move: bool) -> int:
        gap, pad = self.theme.px(GAP), self.theme.px(4 if self._heavy else 8)
        widths = self._widths(width)
        advance = QFontMetricsF(self.theme.font(Role.CONTROL)).horizontalAdvance
        if any(advance(column.word) > wide for column, wide in zip(self._columns, widths, strict=True)):
            return self._stack(width, pad, move=move)
        left, tallest = 0.0, 0
        for cell, wide in zip(self._cells, widths, strict=True):
            high = height_of(cell, round(wide))
            tallest = max(tallest, high)
            if move:
                cell.setGeometry(mirrored(self, QRect(round(left), pad, round(wide), high)))
            left += wide + gap
        return tallest + 2 * pad

    def _widths(self, width: int) -> list[float]:
        room = width - self.theme.px(GAP) * (len(self._cells) - 1)
        total = sum(column.weight for column in self._columns)
        return [room * column.weight / total for column in self._columns]

    def _stack(self, width: int, pad: int, *, move: bool) -> int:
        top = pad
        for cell in self._cells:
            high = height_of(cell, width)
            if move:
                cell.setGeometry(0, top, width, high)
            top += high
        return top + pad

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        width = self.theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def restyle(self) -> None:
        self._place(self.width(), move=True)
        super().restyle()

    def resizeEvent(self, _event: object) -> None:
        self._place(self.width(), move=True)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        thick = self.theme.px(2) if self._heavy else max(1, self.theme.px(1))
        colour = palette.colour("ink" if self._heavy else "rule")
        painter.fillRect(0, self.height() - thick, self.width(), thick, colour)
