"""A table of a few facts: words on the left, the measured value in mono on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Material, Part
from app.ui.parts.text import lay, write
from app.ui.theme import Palette, Role, Theme


class Facts(Part, QWidget):
    """Rows of (words, value), a rule above the first and under each."""

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
        self._words, self._values = words, values
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme, material)

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """The rows shown."""
        return self._rows

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these rows; does nothing when they are shown already."""
        if tuple(rows) == self._rows:
            return
        changed_height = len(rows) != len(self._rows)
        self._rows = tuple(rows)
        self.setAccessibleName("; ".join(f"{words}: {value}" for words, value in rows))
        if changed_height:
            self.updateGeometry()
        self.update()

    def _heights(self, width: int) -> list[int]:
        air = self.theme.px(15)
        return [round(self._cells(row, width)[2]) + air for row in self._rows]

    def _cells(self, row: tuple[str, str], width: int) -> tuple[float, float, float]:
        """Width for the words, width for the value, height of the row's text."""
        value = lay(row[1], self.theme.font(self._values), width * 0.62, 1.25)
        room = width - value.width - self.theme.px(16)
        words = lay(row[0], self.theme.font(self._words), room, 1.25)
        return room, value.width, max(value.height, words.height)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width)) + self.theme.px(2)

    def sizeHint(self) -> QSize:
        width = self.theme.px(400)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(20))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        thin = max(1, self.theme.px(1))
        painter.fillRect(0, 0, self.width(), thin, palette.colour("ink"))
        top = thin
        for row, high in zip(self._rows, self._heights(self.width()), strict=True):
            room, wide, _ = self._cells(row, self.width())
            painter.setPen(palette.ink)
            painter.setFont(self.theme.font(self._words))
            words = lay(row[0], painter.font(), room, 1.25)
            write(painter, words, 0, top + (high - words.height) / 2, room, Qt.AlignmentFlag.AlignLeft)
            painter.setFont(self.theme.font(self._values))
            value = lay(row[1], painter.font(), self.width() * 0.62, 1.25)
            left = self.width() - wide
            write(painter, value, left, top + (high - value.height) / 2, wide, Qt.AlignmentFlag.AlignRight)
            top += high
            painter.fillRect(0, top - thin, self.width(), thin, palette.colour("rule"))
