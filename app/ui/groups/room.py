"""Paper and screen of the room: side by side where there is room, else one under the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from app.ui.groups.desk import Desk
from app.ui.groups.stage import Stage, side_of
from app.ui.parts.base import Panel
from app.ui.parts.fold import cut_by
from app.ui.parts.scroll import Scroll
from app.ui.theme import Theme

LEAST: Final = 400.0
"""Design pixels across for two harms beside each other."""
LOW: Final = 600
"""Under so many design pixels of height there is little."""
USUAL: Final = 0.385
"""What paper takes of the width …"""
SQUAT: Final = 0.4
"""… and where there is little height: so words need fewer lines."""
_ANY: Final = 16_777_215  # Qt's word for no limit


class Room(Panel):
    """Holds both."""

    def __init__(self, theme: Theme, desk: Desk, stage: Stage) -> None:
        self.desk, self.stage = desk, stage
        super().__init__(theme)
        self.desk_scroll = Scroll(theme, desk)
        self._stacked, self._high = False, 0
        self.low = False
        """Whether there is little height."""
        self._settled = QTimer(self, interval=0, singleShot=True)
        self._settled.timeout.connect(self._fold)
        desk.installEventFilter(self)
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
        self.low = high < px(LOW)
        squat = self.low and not stacked
        side = side_of(wide, self.theme) if stacked else px(16 if squat else 24)
        self.desk.fit(scene, side, stacked=stacked, squat=squat)
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
            share = SQUAT if squat else USUAL
            scroll.setFixedWidth(min(px(456), max(px(352), round(share * wide))))
            scroll.setMinimumHeight(0)
            scroll.setMaximumHeight(_ANY)
        self.stage.arrange(
            scene,
            wide if stacked else wide - scroll.minimumWidth(),
            squat=self.low,
            seen=high if stacked and self.low else 0,
        )
        self._stacked, self._high = stacked, high
        self._settled.start()
        return stacked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._settled.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _fold(self) -> None:
        """Where not all of the paper is seen at once, nothing on it is cut in two by the window's edge."""
        beside = not self._stacked
        self.desk.part_at(self._high if beside and self.desk.height() > self._high else None)
        if self._stacked:  # what came since has its place only now
            words = self.desk.column.totalHeightForWidth(self.desk.width())
            self.desk_scroll.setFixedHeight(max(words, self.desk.minimumSizeHint().height()))
        missing = above = 0
        if self._stacked and (above := self.stage.column.totalHeightForWidth(self.width())) < self._high:
            missing = cut_by(self.desk.column, self._high - above)[0]
        self.stage.setMinimumHeight(above + missing if missing else 0)
