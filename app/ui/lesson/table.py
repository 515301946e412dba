"""Data in rows and columns; every row carries the marks of its sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
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
        weights = _weights(block)
        if block.title != desk.title:  # the plans among the teacher's notes are called as their step is
            self.add(Words(desk.theme, Role.LABEL, block.title))
        head = [Words(desk.theme, Role.SMALL_BOLD, name) for name in block.columns]
        self.add(Line(desk.theme, head, weights, heavy=True), above=10)
        for row in block.rows:
            self.add(Line(desk.theme, _cells(row, desk), weights, heavy=False))
        if block.note:
            self.add(Words(desk.theme, Role.SMALL, block.note, colour="quiet"), above=8)


def _cells(row: Row, desk: Desk) -> list[QWidget]:
    runs: list[Runs] = [(Text(cell),) for cell in row.cells]
    runs[-1] += row.sources
    return [Prose(desk.theme, cell, Role.CONTROL, leading=1.4) for cell in runs]


def _weights(block: Table) -> tuple[int, ...]:
    texts = zip(block.columns, *(row.cells for row in block.rows), strict=True)
    return tuple(_weight(column) for column in texts)


def _weight(column: Sequence[str]) -> int:
    longest = max(len(text) for text in column)
    word = max((len(word) for text in column for word in text.split()), default=0)
    return max(min(max(_LEAST, longest), _MOST), round(word * _WORD))


class Line(Part, QWidget):
    """One row: cells from the same left edges in every row, over a rule."""

    def __init__(self, theme: Theme, cells: Sequence[QWidget], weights: Sequence[int], *, heavy: bool) -> None:
        super().__init__()
        self._cells, self._weights, self._heavy = tuple(cells), tuple(weights), heavy
        for cell in cells:
            cell.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def _place(self, width: int, *, move: bool) -> int:
        gap, pad = self.theme.px(GAP), self.theme.px(4 if self._heavy else 8)
        room = width - gap * (len(self._cells) - 1)
        left, tallest, total = 0.0, 0, sum(self._weights)
        for cell, weight in zip(self._cells, self._weights, strict=True):
            wide = room * weight / total
            high = height_of(cell, round(wide))
            tallest = max(tallest, high)
            if move:
                cell.setGeometry(mirrored(self, QRect(round(left), pad, round(wide), high)))
            left += wide + gap
        return tallest + 2 * pad

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
