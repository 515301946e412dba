"""A row that leads somewhere: a title, a quiet line, an arrow, a rule beneath."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.icons import draw_icon
from app.ui.parts.base import Cut, Material, Part
from app.ui.parts.text import lay, write
from app.ui.theme import TARGET, Palette, Role, Theme


class Row(Part, QAbstractButton):
    """A wide button of a list. `number` stands before the title in quiet digits when it is not empty.

    A screen reader says `spoken` after the title, or what `about` shows.
    """

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        title: Callable[[], str],
        about: Callable[[], str] | None = None,
        *,
        number: str = "",
        spoken: Callable[[], str] | None = None,
        role: Role = Role.HEADING,
        icon: str = "arrow-right",
        material: Material = Material.PAPER,
        cut: Cut | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._about, self._number, self._role, self._icon = title, about, number, role, icon
        self._spoken = spoken or about
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.acted)
        self.follow(theme, material, cut)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setText(self._title())
        self.setAccessibleName(f"{self._number} {self.text()}".strip())
        self.setAccessibleDescription(self._spoken() if self._spoken else "")
        self.setToolTip(self.accessibleDescription() if self._spoken is not self._about else "")

    def _text_left(self) -> int:
        return self.theme.px(28) if self._number else 0

    def _laid(self, width: int) -> tuple[float, float]:
        """The heights of title and quiet line in `width` pixels."""
        room = width - self._text_left() - self.theme.px(36)
        title = lay(self.text(), self.theme.font(self._role), room, 1.2)
        about = lay(self._about(), self.theme.font(Role.CONTROL), room, 1.3) if self._about else None
        return title.height, about.height if about else 0.0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.theme.px(TARGET), round(sum(self._laid(width))) + self.theme.px(22))

    def sizeHint(self) -> QSize:
        width = self.theme.px(290)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(TARGET))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        ink, quiet = palette.ink, palette.quiet
        left, room = self._text_left(), self.width() - self._text_left() - self.theme.px(36)
        high, low = self._laid(self.width())
        top = (self.height() - high - low) / 2
        painter.setFont(self.theme.font(self._role))
        painter.setPen(ink)
        title = lay(self.text(), painter.font(), room, 1.2)
        write(painter, title, left, top, room, Qt.AlignmentFlag.AlignLeft)
        painter.setPen(quiet)
        if self._number:
            painter.setFont(self.theme.font(Role.CONTROL))
            number = lay(self._number, painter.font(), room, 1.2)
            write(painter, number, 0, top + title.ascent - number.ascent, room, Qt.AlignmentFlag.AlignLeft)
        if self._about:
            painter.setFont(self.theme.font(Role.CONTROL))
            about = lay(self._about(), painter.font(), room, 1.3)
            write(painter, about, left, top + high, room, Qt.AlignmentFlag.AlignLeft)
        self._draw_end(painter, palette)

    def _draw_end(self, painter: QPainter, palette: Palette) -> None:
        """The arrow and the rule: both say whether a hand is over the row, or pressing it. The words stay still."""
        lit, down = self.underMouse(), self.isDown()
        size, step = self.theme.px(22), self.theme.px(6 if down else 3 if lit else 0)
        left = self.width() - size - self.theme.px(6) + step
        draw_icon(painter, self._icon, QRectF(left, (self.height() - size) / 2, size, size), palette.ink)
        thick = self.theme.px(7 if down else 3) if lit or down else max(1, self.theme.px(1))
        colour = palette.colour("ink" if lit or down else "rule")
        painter.fillRect(0, self.height() - thick, self.width(), thick, colour)
