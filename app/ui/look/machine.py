"""The machine's half: the live picture, the strip under it, and what this cannot show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.look.gauge import Gauge
from app.ui.parts.base import Material, Panel
from app.ui.parts.button import Button
from app.ui.parts.live_view import LiveView
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme


class Machine(Panel):
    """One column; `scroller` shows it, and scrolls only where even the smallest picture leaves no room."""

    def __init__(self, theme: Theme, gauge: Gauge, toggle: Button) -> None:
        self.view, self.gauge, self.toggle = LiveView(theme), gauge, toggle
        self.caption = Words(theme, Role.CONTROL_BOLD, material=Material.SCREEN)
        self.limits = Words(theme, Role.SMALL, material=Material.SCREEN, colour="quiet")
        self._foot = QHBoxLayout()
        super().__init__(theme, Material.SCREEN)
        self._foot.addWidget(self.caption, 1)
        self._foot.addWidget(toggle, 0, Qt.AlignmentFlag.AlignRight)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(gauge)
        self._column.addLayout(self._foot)
        self._column.addWidget(self.limits)
        self._stand = _Stand(self)
        self.scroller = Scroll(theme, self._stand, Material.SCREEN)

    def fit(self, wide: int, edge: int) -> None:
        """Take over a width and a margin, pixels."""
        px = self.theme.px
        self._column.setContentsMargins(edge, edge, edge, px(14))
        self._column.setSpacing(px(6))
        self._foot.setSpacing(px(12))
        self._stand.setMinimumHeight(self._least(wide - 2 * edge))

    def _least(self, inner: int) -> int:
        parts = [self.view.minimumSizeHint().height(), self._foot.heightForWidth(inner)]
        parts.append(self.limits.heightForWidth(inner))
        if not self.gauge.isHidden():
            parts.append(self.gauge.sizeHint().height())
        margins = self._column.contentsMargins()
        return sum(parts) + self._column.spacing() * (len(parts) - 1) + margins.top() + margins.bottom()


class _Stand(QWidget):
    """As large as it is made, with `inside` all over it: a layout would ask a scroll area for too much height."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.resize(event.size())
