"""A sheet of paragraphs: in two columns where it is wide, and smaller where all of them are seen at once only so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.sheet import Sheet, Texts
from app.ui.theme import Role, Theme

LEAST: Final = 370
"""Design pixels of width that each of two columns has, at least."""
APART: Final = 28
"""Design pixels between them."""
_SIZES: Final = (Role.CONTROL, Role.SMALL)
"""The first that fits is taken. Where none does, it scrolls in the first."""


class Known(Sheet):
    """How something is known: paragraphs of one kind. One reads down the first column, then down the second."""

    def __init__(self, theme: Theme, title: Callable[[], str], said: Texts, parent: QWidget) -> None:
        self._columns: tuple[QVBoxLayout, ...] = ()
        super().__init__(theme, title, said, parent)
        self._row = QHBoxLayout()
        self.column.insertLayout(0, self._row)
        self._columns = QVBoxLayout(), QVBoxLayout()
        self._first = 0
        """So many stand in the first column."""
        for column in self._columns:
            self._row.addLayout(
                column, 1
            )  # empty: PySide keeps the items of a full one, beyond their end (see fold.py)
        for text in self.texts:
            self.column.removeWidget(text)
            self._columns[1].addWidget(text)
        for column in self._columns:
            column.addStretch(1)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()

    def _fit(self) -> None:
        if not self._columns:
            return
        px, gap = self.theme.px, self.column.spacing()
        self._outer.activate()  # how much is seen follows from the words above it
        seen = self.scroller.maximumViewportSize()
        wide = seen.width() - self.column.contentsMargins().right()
        columns = wide >= px(2 * LEAST + APART)
        if columns:
            wide = (wide - px(APART)) // 2
        ways: list[tuple[Role, int]] = []
        for role in _SIZES:
            heights = [text.height_as(role, wide) for text in self.texts]
            first = _first_column(heights, gap) if columns else len(heights)
            if max(_high(heights[:first], gap), _high(heights[first:], gap)) <= seen.height():
                self._stand(role, first)
                return
            ways.append((role, first))
        self._stand(*ways[0])

    def _stand(self, role: Role, first: int) -> None:
        """So many of the paragraphs stand in the first column."""
        both = first < len(self.texts)
        self._row.setSpacing(self.theme.px(APART) if both else 0)
        self._row.setStretch(1, int(both))
        for column in self._columns:
            column.setSpacing(self.column.spacing())
        for text in self.texts:
            if text.role is not role:
                text.role = role
                text.updateGeometry()
        left, right = self._columns
        for text in self.texts[self._first : first]:
            left.insertWidget(left.count() - 1, text)
        for text in reversed(self.texts[first : self._first]):
            right.insertWidget(0, text)
        self._first = first


def _high(heights: Sequence[int], gap: int) -> int:
    return sum(heights) + gap * max(len(heights) - 1, 0)


def _first_column(heights: Sequence[int], gap: int) -> int:
    """How many of these stand in the first of two columns, so that the higher one is as low as can be."""
    return min(range(1, len(heights) + 1), key=lambda many: max(_high(heights[:many], gap), _high(heights[many:], gap)))
