"""A few choices of which exactly one holds: radio buttons in all but looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from app.ui.parts.base import Material, Part, frame
from app.ui.parts.flow import Flow
from app.ui.parts.mirror import mirrored, mirrored_f
from app.ui.parts.text import lay, write
from app.ui.theme import Palette, Role, Theme


@dataclass(frozen=True, slots=True)
class Item:
    """One choice: `key` is what `chosen` carries, `words` gives its label in the language in force."""

    key: str
    words: Callable[[], str]


class _Option(Part, QRadioButton):
    """One choice: a square mark, filled when chosen, and a word."""

    def __init__(self, theme: Theme, item: Item, material: Material, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme, material)

    def retranslate(self) -> None:
        self.setText(self.item.words())
        self.setAccessibleName(self.text())

    @property
    def _role(self) -> Role:
        return Role.CONTROL_BOLD if self.isChecked() else Role.CONTROL

    def _room(self) -> int:
        return self.theme.px(14 + 12 + 10 + 14)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        label = lay(self.text(), self.theme.font(Role.CONTROL_BOLD), width - self._room(), 1.3)
        return max(self.theme.px(self.theme.target), round(label.height) + self.theme.px(20))

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.theme.font(Role.CONTROL_BOLD)).horizontalAdvance(self.text())
        width = round(wide) + self._room() + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(self.theme.target) * 2, self.theme.px(self.theme.target))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        on, lit = self.isChecked(), self.underMouse()
        text = palette.ground if on else palette.ink
        if on:
            painter.fillRect(self.rect(), palette.ink)
        wide = 3.0 if (lit or self.isDown()) and not on else 1.5
        frame(painter, self.rect(), palette.colour("ink"), wide * self.theme.scale)
        size, left = self.theme.px(12), self.theme.px(14)
        mark = mirrored(self, QRect(left, (self.height() - size) // 2, size, size))
        painter.setPen(text)
        if on:
            painter.fillRect(mark, text)
        else:
            frame(painter, mark, palette.colour("edge"), 1.5 * self.theme.scale)
        font = self.theme.font(self._role)
        painter.setFont(font)
        painter.setPen(text)
        label = lay(self.text(), font, self.width() - self._room() + 1, 1.3)
        place = QRectF(left + size + self.theme.px(10), (self.height() - label.height) / 2, label.width, label.height)
        place = mirrored_f(self, place)
        write(painter, label, place.left(), place.top(), place.width(), Qt.AlignmentFlag.AlignLeft)


class Choice(QWidget):
    """A row of choices; the arrow keys move between them. `chosen` carries the key of a new choice by the visitor."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: Callable[[], str],
        items: Sequence[Item],
        *,
        material: Material = Material.PAPER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._material = theme, name, material
        self._group = QButtonGroup(self)
        self._flow = Flow(self, gap=theme.px(8), row_gap=theme.px(8))
        self._options: dict[str, _Option] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self.offer(items)

    @property
    def value(self) -> str:
        """The key of the choice that holds; empty when none does."""
        return next((key for key, option in self._options.items() if option.isChecked()), "")

    def offer(self, items: Sequence[Item], *, keep: bool = True) -> None:
        """Replace the choices; the present one stays when it is among them, unless `keep` is False."""
        held, before = self.value if keep else "", list(self._options.values())
        for old in before:
            self._group.removeButton(old)
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._options = {item.key: _Option(self._theme, item, self._material, self) for item in items}
        for option in self._options.values():
            self._group.addButton(option)
            self._flow.addWidget(option)
            option.clicked.connect(self._picked)
            option.setVisible(True)
        for one, other in pairwise([*before[-1:], *self._options.values()]):
            QWidget.setTabOrder(one, other)  # new ones take the place of the old ones
        self.set_value(held)
        self._name_all()

    def set_value(self, key: str) -> None:
        """Let `key` hold, without `chosen`; an unknown key changes nothing."""
        if key in self._options:
            self._options[key].setChecked(True)

    def _picked(self) -> None:
        self.chosen.emit(self.value)

    def _name_all(self) -> None:
        self.setAccessibleName(self._name())
        for option in self._options.values():
            option.setAccessibleDescription(self._name())

    def _restyle(self) -> None:
        self._flow.gap = self._flow.row_gap = self._theme.px(8)
        self._flow.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)
