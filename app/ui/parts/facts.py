"""A table of a few facts: words where reading begins, the measured value in mono at the other end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Material, Part
from app.ui.parts.text import Laid, lay, write
from app.ui.theme import Palette, Role, Theme


class Facts(Part, QWidget):
    """Rows of (words, value), a rule above the first and under each; `columns` of them beside each other."""

    def __init__(
        self,
        theme: Theme,
        *,
        words: Role = Role.CONTROL,
        values: Role = Role.FIGURE,
        material: Material = Material.PAPER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, str], ...] = ()
        self.columns = 1
        self._words, self._values = words, values
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme, material)

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """The rows shown."""
        return self._rows

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> bool:
        """Show these rows; does nothing when they are shown already. True when they need another height."""
        if tuple(rows) == self._rows:
            return False
        before = self.heightForWidth(self.width())
        self._rows = tuple(rows)
        self.setAccessibleName("; ".join(f"{words}: {value}" for words, value in rows))
        changed = self.heightForWidth(self.width()) != before
        if changed:
            self.updateGeometry()
        self.update()
        return changed

    def set_columns(self, columns: int) -> None:
        """Let so many rows stand beside each other."""
        if columns != self.columns:
            self.columns = columns
            self.updateGeometry()
            self.update()

    @property
    def _gap(self) -> int:
        """Pixels between two columns."""
        return self.theme.px(32)

    def _wide(self, width: int) -> int:
        """How wide one column is."""
        return (width - self._gap * (self.columns - 1)) // self.columns

    def _lines(self, width: int) -> list[tuple[Sequence[tuple[str, str]], int]]:
        """What stands beside each other, and how high that is."""
        air, wide = self.theme.px(15), self._wide(width)
        lines = [self._rows[at : at + self.columns] for at in range(0, len(self._rows), self.columns)]
        highest = (max(cell.height for row in line for cell in self._cells(row, wide)) for line in lines)
        return [(line, round(high) + air) for line, high in zip(lines, highest, strict=True)]

    def _cells(self, row: tuple[str, str], width: int) -> tuple[Laid, Laid]:
        """The words and the value, in a column so wide."""
        value = lay(row[1], self.theme.font(self._values), width * 0.62, 1.25)
        words = lay(row[0], self.theme.font(self._words), width - value.width - self.theme.px(16), 1.25)
        return words, value

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(high for _, high in self._lines(width)) + self.theme.px(2)

    def sizeHint(self) -> QSize:
        width = self.theme.px(400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(20))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        thin, wide = max(1, self.theme.px(1)), self._wide(self.width())
        lines, top = self._lines(self.width()), thin
        lefts = [at * (wide + self._gap) for at in range(self.columns)]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            lefts.reverse()
        for left in lefts[: len(self._rows)]:
            painter.fillRect(left, 0, wide, thin, palette.colour("ink"))
        painter.setPen(palette.ink)
        for line, high in lines:
            for row, left in zip(line, lefts, strict=False):
                self._draw_row(painter, row, QRect(left, top, wide, high))
                painter.fillRect(left, top + high - thin, wide, thin, palette.colour("rule"))
            top += high

    def _draw_row(self, painter: QPainter, row: tuple[str, str], place: QRect) -> None:
        sides = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            sides.reverse()
        for laid, role, side in zip(self._cells(row, place.width()), (self._words, self._values), sides, strict=True):
            painter.setFont(self.theme.font(role))
            top = place.top() + (place.height() - laid.height) / 2
            write(painter, laid, place.left(), top, place.width(), side)
