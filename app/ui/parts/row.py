"""A row that leads somewhere: a title, a quiet line, an arrow, a rule beneath."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.icons import draw_icon
from app.ui.parts.base import Cut, Material, Part
from app.ui.parts.text import Laid, lay, write
from app.ui.shortcuts import ENTER
from app.ui.theme import TARGET, Palette, Role, Theme

AIR: Final = 22
"""Design pixels above and below the words, together, where nothing presses."""


class Row(Part, QAbstractButton):
    """A wide button of a list. `number` stands before the title in quiet digits when it is not empty.

    With `beside`, `about` is a word or two that stand after the title, and under it only where they have no room there.
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
        beside: bool = False,
        spoken: Callable[[], str] | None = None,
        role: Role = Role.HEADING,
        icon: str = "arrow-right",
        material: Material = Material.PAPER,
        cut: Cut | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._about, self._number, self._role, self._icon = title, about, number, role, icon
        self._spoken, self._beside = spoken or about, beside
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.acted)
        self.follow(theme, material, cut)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
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

    def _words_room(self, width: int) -> int:
        """For the words of a row `width` pixels wide: the icon at its end moves a little, under a hand."""
        return width - self._text_left() - self.theme.px(32)

    def _laid(self, width: int) -> tuple[Laid, Laid | None, bool]:
        """Title and quiet line in `width` pixels, and whether the quiet line stands beside the title's last one."""
        room, role = self._words_room(width), Role.SMALL if self._beside else Role.CONTROL
        title = lay(self.text(), self.theme.font(self._role), room, 1.2)
        if self._about is None:
            return title, None, False
        about = lay(self._about(), self.theme.font(role), room, 1.3)
        last = title.lines[-1][1] if title.lines else 0.0
        return title, about, self._beside and last + self.theme.px(8) + about.width <= room

    def _words_height(self, width: int) -> float:
        title, about, beside = self._laid(width)
        return title.height if about is None or beside else title.height + about.height

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_in(width, AIR)

    def height_in(self, width: int, air: int) -> int:
        """Pixels of height in `width` pixels, with `air` design pixels above and below the words together."""
        return max(self.theme.px(TARGET), round(self._words_height(width)) + self.theme.px(air))

    def sizeHint(self) -> QSize:
        width = self.theme.px(290)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(TARGET))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        left, room = self._text_left(), self._words_room(self.width())
        title, about, beside = self._laid(self.width())
        top = (self.height() - self._words_height(self.width())) / 2
        painter.setFont(self.theme.font(self._role))
        painter.setPen(palette.ink)
        write_from_start(painter, self, title, left, top)
        painter.setPen(palette.quiet)
        if self._number:
            painter.setFont(self.theme.font(Role.CONTROL))
            number = lay(self._number, painter.font(), room, 1.2)
            write_from_start(painter, self, number, 0, top + title.ascent - number.ascent)
        if about is not None:
            painter.setFont(self.theme.font(Role.SMALL if self._beside else Role.CONTROL))
            level = top + title.height - title.step + title.ascent - about.ascent
            start = left + room - about.width
            write_from_start(painter, self, about, *((start, level) if beside else (left, top + title.height)))
        draw_end(painter, self, self.theme, palette, self.height() / 2, self._icon)


def write_from_start(painter: QPainter, part: QWidget, words: Laid, from_start: float, top: float) -> None:
    """Draw `words` so many pixels from the side of `part` at which one begins to read."""
    if part.isRightToLeft():
        write(painter, words, 0, top, part.width() - from_start, Qt.AlignmentFlag.AlignRight)
    else:
        write(painter, words, from_start, top, part.width(), Qt.AlignmentFlag.AlignLeft)


def draw_end(
    painter: QPainter, button: QAbstractButton, theme: Theme, palette: Palette, middle: float, icon: str = "arrow-right"
) -> None:
    """An icon around the height `middle` where the lines end, and the rule beneath.

    Both say whether a hand is over the button, or pressing it: the words stay still.
    """
    lit, down, back = button.underMouse(), button.isDown(), button.isRightToLeft()
    size, step = theme.px(22), theme.px(6 if down else 3 if lit else 0)
    left = theme.px(6) - step if back else button.width() - size - theme.px(6) + step
    icon = "arrow-left" if back and icon == "arrow-right" else icon
    draw_icon(painter, icon, QRectF(left, middle - size / 2, size, size), palette.ink)
    thick = theme.px(7 if down else 3) if lit or down else max(1, theme.px(1))
    colour = palette.colour("ink" if lit or down else "rule")
    painter.fillRect(0, button.height() - thick, button.width(), thick, colour)
