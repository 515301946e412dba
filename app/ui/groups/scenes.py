"""The three scenes as one bar in three parts, of which exactly one is open: radio buttons in all but looks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from app.ui.groups.named import translate
from app.ui.parts.base import Part, frame
from app.ui.parts.choice import Item
from app.ui.parts.text import lay, write
from app.ui.theme import Palette, Role, Theme

ITEMS = (
    Item("one", lambda: translate("Groups", "1 One line")),
    Item("each", lambda: translate("Groups", "2 Two lines")),
    Item("searched", lambda: translate("Groups", "3 Searches")),
)
_PAD, _EDGE = 6, 1.5
"""Beside the words, and around a part, design pixels."""


class _Third(Part, QRadioButton):
    """One scene: filled with ink while it is open. Its neighbour's edge is its left one."""

    def __init__(self, theme: Theme, item: Item, parent: QWidget) -> None:
        super().__init__(parent)
        self.item, self._first = item, item is ITEMS[0]
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def retranslate(self) -> None:
        self.setText(self.item.words())
        self.setAccessibleName(self.text())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        label = lay(self.text(), self.theme.font(Role.CONTROL_BOLD), width - 2 * self.theme.px(_PAD), 1.2)
        return max(self.theme.px(self.theme.target), round(label.height) + self.theme.px(12))

    def sizeHint(self) -> QSize:
        wide = self.theme.px(110)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(self.theme.target), self.theme.px(self.theme.target))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        on, scale = self.isChecked(), self.theme.scale
        if on:
            painter.fillRect(self.rect(), palette.colour("ink"))
        wide = 3.0 if self.underMouse() and not on else _EDGE
        frame(painter, self.rect().adjusted(0 if self._first else -round(wide * scale), 0, 0, 0),
              palette.colour("ink"), wide * scale)  # fmt: skip
        font = self.theme.font(Role.CONTROL_BOLD if on else Role.CONTROL)
        painter.setFont(font)
        painter.setPen(palette.colour("ground" if on else "ink"))
        label = lay(self.text(), font, self.width() - 2 * self.theme.px(_PAD), 1.2)
        write(painter, label, 0, (self.height() - label.height) / 2, self.width(), Qt.AlignmentFlag.AlignHCenter)


class Scenes(QWidget):
    """`chosen` carries the key of a scene that the visitor opens."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.parts = {item.key: _Third(theme, item, self) for item in ITEMS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, part in self.parts.items():
            self._group.addButton(part)
            row.addWidget(part, 1)
            part.clicked.connect(lambda _on, key=key: self.chosen.emit(key))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def set_value(self, key: str) -> None:
        """Show that this one is open, without `chosen`."""
        self.parts[key].setChecked(True)

    def _name(self) -> None:
        self.setAccessibleName(translate("Groups", "Scene"))
        for part in self.parts.values():
            part.setAccessibleDescription(self.accessibleName())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)
