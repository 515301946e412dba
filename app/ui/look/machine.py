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


class Machine(Panel):
    """One column; `scroller` shows it, and scrolls only where even the smallest picture leaves no room."""

    def __init__(self, theme: Theme, gauge: Gauge, *buttons: Button) -> None:
        self.view, self.gauge = LiveView(theme), gauge
        self.caption = Words(theme, Role.CONTROL_BOLD, material=Material.SCREEN)
        self.limits = Words(theme, Role.SMALL, material=Material.SCREEN, colour="quiet")
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        super().__init__(theme, Material.SCREEN)
        self._foot.addWidget(self.caption, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in buttons:
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._foot.addLayout(self._buttons)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(gauge)
        self._column.addLayout(self._foot)
        self._column.addWidget(self.limits)
        self._stand = _Stand(self)
        self.scroller = Scroll(theme, self._stand, Material.SCREEN)

    def fit(self, wide: int, edge: int, top: int) -> None:
        """Take over a width and margins, pixels."""
        px = self.theme.px
        self._column.setContentsMargins(edge, top, edge, px(14))
        self._column.setSpacing(px(6))
        way, side, beside = QBoxLayout.Direction, Qt.AlignmentFlag, wide >= px(BESIDE)
        self._foot.setDirection(way.LeftToRight if beside else way.BottomToTop)
        self._foot.setAlignment(self._buttons, side.AlignVCenter if beside else side.AlignLeft)
        self._foot.setSpacing(px(12))
        self._buttons.setDirection(way.LeftToRight if wide >= px(ROW) else way.BottomToTop)
        self._buttons.setSpacing(px(12))
        fits = self.needed(wide) <= self.scroller.height()
        self._stand.setMinimumHeight(self.needed(wide if fits else min(wide, self._stand.width())))

    def needed(self, wide: int) -> int:
        """How high it has to be, so wide, in the margins in force."""
        margins = self._column.contentsMargins()
        return self.least(wide - margins.left() - margins.right())

    def least(self, inner: int) -> int:
        """How high it is with the smallest picture, as `height_with`."""
        return self.height_with(self.view.minimumSizeHint().height(), inner)

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
