"""The machine's half: the live picture, the strip under it, and what this cannot show."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.look.gauge import Gauge
from app.ui.parts.base import Material, Panel
from app.ui.parts.button import Button
from app.ui.parts.live_view import LiveView
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

BESIDE: Final = 440
"""Design pixels of width from which the buttons stand beside the caption, not above it …"""
ROW: Final = 340
"""… and beside each other."""
SMALLEST: Final = 100
"""Design pixels of height that the picture has at least where what is under it is seen only so."""


class Machine(Panel):
    """One column; `scroller` shows it, and scrolls only where even the smallest picture leaves no room."""

    def __init__(self, theme: Theme, gauge: Gauge, know: Button, toggle: Button) -> None:
        self.view, self.gauge, self.know, self.toggle = LiveView(theme), gauge, know, toggle
        self.caption = Words(theme, Role.CONTROL_BOLD, material=Material.SCREEN)
        self.limits = Words(theme, Role.SMALL, material=Material.SCREEN, colour="quiet")
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        super().__init__(theme, Material.SCREEN)
        self._foot.addWidget(self.caption, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (know, toggle):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._foot.addLayout(self._buttons)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(gauge)
        self._column.addLayout(self._foot)
        self._column.addWidget(self.limits)
        self._seen = 0
        self._stand = _Stand(self)
        self.scroller = Scroll(theme, self._stand, Material.SCREEN)

    def fit(self, wide: int, seen: int, edge: int, top: int) -> None:
        """Take over a width, a height of which all is seen at once, and margins, pixels."""
        px, self._seen = self.theme.px, seen
        self._column.setContentsMargins(edge, top, edge, px(14))
        self._column.setSpacing(px(6))
        way, side, beside = QBoxLayout.Direction, Qt.AlignmentFlag, wide >= px(BESIDE)
        self._foot.setDirection(way.LeftToRight if beside else way.BottomToTop)
        self._foot.setAlignment(self._buttons, side.AlignVCenter if beside else side.AlignLeft)
        self._foot.setSpacing(px(12))
        self._buttons.setDirection(way.LeftToRight if wide >= px(ROW) else way.BottomToTop)
        self._buttons.setSpacing(px(12))
        self.view.setMinimumHeight(self._smallest(wide - 2 * edge))
        fits = self.needed(wide) <= seen
        self._stand.setMinimumHeight(self.needed(wide if fits else min(wide, self._stand.width())))

    def needed(self, wide: int) -> int:
        """How high it has to be, so wide, in the margins in force: the picture is larger where the edge of what is
        seen would cut something under it in two."""
        margins = self._column.contentsMargins()
        inner = wide - margins.left() - margins.right()
        least = self.least(inner)
        return least + self._cut(inner) if least > self._seen else least

    def _cut(self, inner: int) -> int:
        """How much of what is cut by the edge of what is seen lies above it, with the smallest picture."""
        top = self._column.contentsMargins().top() + self._smallest(inner)
        for gap, high in self._under(inner):
            top += gap
            if top < self._seen < top + high:
                return self._seen - top
            top += high
        return 0

    def _smallest(self, inner: int) -> int:
        """How high the smallest picture is."""
        gap, high = self._under(inner)[0]
        room = self._seen - self._column.contentsMargins().top() - gap - high
        usual = self.view.minimumSizeHint().height()
        return room if self.theme.px(SMALLEST) <= room < usual else usual

    def _under(self, inner: int) -> list[tuple[int, int]]:
        """What stands under the picture: how far below what is above it, and how high."""
        gap, found = self._column.spacing(), []
        if not self.gauge.isHidden():
            found.append((gap, self.gauge.sizeHint().height()))
        up = QBoxLayout.Direction.BottomToTop
        if self._foot.direction() is up:
            found.append((gap, self.toggle.sizeHint().height()))
            if self._buttons.direction() is up:
                found.append((self._buttons.spacing(), self.know.sizeHint().height()))
            if not self.caption.isHidden():
                found.append((self._foot.spacing(), self.caption.heightForWidth(inner)))
        else:
            found.append((gap, self._foot.heightForWidth(inner)))
        return [*found, (gap, self.limits.heightForWidth(inner))]

    def least(self, inner: int) -> int:
        """How high it is with the smallest picture, as `height_with`."""
        return self.height_with(self._smallest(inner), inner)

    def height_with(self, picture: int, inner: int) -> int:
        """How high it is with a picture so high and everything so wide, in the margins in force."""
        parts = [picture, self._foot.heightForWidth(inner), self.limits.heightForWidth(inner)]
        if not self.gauge.isHidden():
            parts.append(self.gauge.sizeHint().height())
        margins = self._column.contentsMargins()
        return sum(parts) + self._column.spacing() * (len(parts) - 1) + margins.top() + margins.bottom()


class _Stand(QWidget):
    """As large as it is made, with `inside` all over it: a layout would ask a scroll area for too much height."""

    def __init__(self, inside: Machine) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.resize(event.size())
        if event.size().width() != event.oldSize().width():  # a bar beside it makes its words higher
            self.setMinimumHeight(self._inside.needed(event.size().width()))
