"""A short text or a number to type, over a heavy line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.parts.base import Part
from app.ui.theme import TARGET, Palette, Role, Theme

WIDE = 170
_PASSED = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Entry(Part, QWidget):
    """`name` says what to type, for a screen reader; `unit` stands after it. What was typed is `line.text()`."""

    def __init__(self, theme: Theme, name: Callable[[], str], unit: str = "") -> None:
        super().__init__()
        self._name, self._unit = name, unit
        self.line = _Line(self)
        self.line.setFrame(False)
        self.line.setMaxLength(14)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # Qt's is no part of ours
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.follow(theme)

    def retranslate(self) -> None:
        self.line.setAccessibleName(self._name())

    def restyle(self) -> None:
        self.line.setFont(self.theme.font(Role.FIGURE))
        paper = self.theme.paper
        self.line.setStyleSheet(
            f"background: transparent; border: none; color: {paper.ink}; "
            f"selection-background-color: {paper.ink}; selection-color: {paper.ground}"
        )
        self._place()
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDE + 130 if self._unit else WIDE), self.theme.px(TARGET))

    def _place(self) -> None:
        self.line.setGeometry(0, 0, self.theme.px(WIDE), self.height())

    def resizeEvent(self, _event: object) -> None:
        self._place()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        painter.fillRect(0, self.height() - px(3), px(WIDE), px(3), palette.colour("ink"))
        painter.setFont(self.theme.font(Role.CONTROL))
        painter.setPen(palette.ink)
        rest = self.rect().adjusted(px(WIDE + 12), 0, 0, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._unit)


class _Line(QLineEdit):
    """While it is empty, keys that lead on in a lesson are not its own."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _PASSED and not self.text():
            event.ignore()
        else:
            super().keyPressEvent(event)
