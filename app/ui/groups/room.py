"""Paper and screen of the room: side by side where there is room, else one under the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from app.ui.groups.desk import Desk
from app.ui.groups.stage import Stage
from app.ui.parts.base import Panel
from app.ui.parts.scroll import Scroll
from app.ui.theme import Theme

_ANY: Final = 16_777_215  # Qt's word for no limit


class Room(Panel):
    """Holds both."""

    def __init__(self, theme: Theme, desk: Desk, stage: Stage) -> None:
        self.desk, self.stage = desk, stage
        super().__init__(theme)
        self.desk_scroll = Scroll(theme, desk)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._halves.addWidget(self.desk_scroll)
        self._halves.addWidget(stage, 1)

    def arrange(self, wide: int, high: int, scene: str) -> bool:
        """Fit a window of this size; returns whether paper lies under the screen."""
        px, scroll = self.theme.px, self.desk_scroll
        stacked = wide < px(900)
        self._halves.setDirection(QBoxLayout.Direction.BottomToTop if stacked else QBoxLayout.Direction.LeftToRight)
        squat = high < px(600) and not stacked
        self.desk.fit(stacked, squat=squat)
        # It scrolls by itself: beside the screen its words must not make the room higher than the window.
        policy = QSizePolicy.Policy
        bars = Qt.ScrollBarPolicy
        scroll.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if stacked else bars.ScrollBarAsNeeded)
        scroll.setSizePolicy(policy.Preferred, policy.Preferred if stacked else policy.Ignored)
        if stacked:
            scroll.setMinimumWidth(0)
            scroll.setMaximumWidth(_ANY)
            scroll.setFixedHeight(self.desk.column.totalHeightForWidth(max(wide - px(16), px(200))))
        else:
            scroll.setFixedWidth(px(400) if wide >= px(1100) else px(352))
            scroll.setMinimumHeight(0)
            scroll.setMaximumHeight(_ANY)
        self.stage.arrange(scene, narrow=wide < px(640), squat=squat)
        return stacked
