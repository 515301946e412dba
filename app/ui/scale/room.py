"""The room's parts and where they stand: paper beside screen, or one under the other where it is narrow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.model.rates import Population
from app.ui.pages.asking import Asking
from app.ui.parts.base import Material, Panel
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.scale.card import ROOM
from app.ui.scale.desk import CLOSE, PACKED, PAIRED, ROOMY, STACKED, Density, Desk
from app.ui.scale.dial import Dial
from app.ui.scale.know import KnowSheet, foot
from app.ui.scale.stage import Stage
from app.ui.theme import Role, Theme

BESIDE: Final = 900
"""Design pixels from which paper and screen stand side by side."""
LOW: Final = 600
"""Under so many design pixels of height, what cannot be shown stands at the end of paper under the screen."""
HIGH: Final = {ROOMY: 790, CLOSE: 640, PAIRED: 540}
"""Beside the screen: design pixels of height from which the paper has room, whatever is set, when all stands so close;
in a lower one it is packed."""
COLUMNS: Final = 540
"""Design pixels of width from which paper under the screen has two columns."""
DIAL: Final = 240
"""The least height of the slider with its curve in a narrow window …"""
STAGE: Final = 160
"""… of the field of dots, with room for the guess …"""
STACKED_ROOM: Final = 160
"""… which lies there by itself from this height on."""
_ANY: Final = 16_777_215
"""Qt's word for no limit."""


class ScaleRoom(Panel):
    """The desk, the stage and the dial, laid out by `fit`."""

    def __init__(self, theme: Theme, population: Population, asking: Asking, most: int) -> None:
        self.foot: Words | None = None
        super().__init__(theme)
        self.desk = Desk(theme)
        self.desk_scroll = Scroll(theme, self.desk)
        self.stage = Stage(theme, population, asking, most)
        self.dial = Dial(theme, population, most)
        self.foot = Words(theme, Role.SMALL, material=Material.SCREEN, colour="quiet")
        self._machine = Panel(theme, Material.SCREEN)
        self.know = KnowSheet(theme, population, self._machine)
        self._column = QVBoxLayout(self._machine)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        for layout in (self._column, self._halves):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._column.addWidget(self.stage, 1)
        self._column.addWidget(self.dial)
        self._foot_room = QVBoxLayout()
        self._foot_room.addWidget(self.foot)
        self._column.addLayout(self._foot_room)
        self._halves.addWidget(self.desk_scroll)
        self._halves.addWidget(self._machine, 1)
        for ground in (self.desk, self._machine):  # each fills all of itself: nothing is painted under it
            ground.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.retranslate()

    def retranslate(self) -> None:
        if self.foot is not None:
            self.foot.say(foot())
            self.desk.foot.say(foot())

    def fit(self, wide: int, high: int) -> None:
        """Stand side by side where there is room, else one under the other, which may be higher than `high`."""
        assert self.foot is not None
        px = self.theme.px
        stacked, low = wide < px(BESIDE), high < px(LOW)
        self.desk.fit(self._density(wide, high))
        self.desk.foot.setVisible(stacked and low)
        self.foot.setHidden(stacked and low)
        self._foot_room.setContentsMargins(px(16), px(2), px(16), px(8))
        down, up = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop
        self._column.setDirection(up if stacked and low else down)
        self._halves.setDirection(up if stacked else QBoxLayout.Direction.LeftToRight)
        # One under the other only the whole room scrolls: the paper is as high as its words.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if stacked else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.desk_scroll.setVerticalScrollBarPolicy(bar)
        # Beside the screen it takes the height that is there; else Qt would ask for 24 lines of text whatever is on it.
        policy = QSizePolicy.Policy.Expanding if stacked else QSizePolicy.Policy.Ignored
        self.desk_scroll.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        self.stage.card.least_room = STACKED_ROOM if stacked else ROOM
        if stacked:
            self._stack(wide, high)
        else:
            self._put_beside(wide, high)

    def _density(self, wide: int, high: int) -> Density:
        px = self.theme.px
        if wide < px(BESIDE):
            return STACKED if wide >= px(COLUMNS) else ROOMY
        return next((density for density, least in HIGH.items() if high >= px(least)), PACKED)

    def in_order(self) -> list[QWidget]:
        """The parts as one reads them: the paper first beside the screen, last under it."""
        stage: list[QWidget] = [self.stage.live, self.know, self.stage.card, self.stage.question]
        up = QBoxLayout.Direction.BottomToTop
        screen = [self.dial, *stage] if self._column.direction() is up else [*stage, self.dial]
        return [*screen, self.desk] if self._halves.direction() is up else [self.desk, *screen]

    def keep(self) -> None:
        """Let the stacked paper be as high as its words now need: it never scrolls in itself."""
        if self.foot is not None and self._halves.direction() is QBoxLayout.Direction.BottomToTop:
            needed = self.desk.height_for(self.width())
            if needed != self.desk_scroll.height():
                self.desk_scroll.setFixedHeight(needed)
            self.stage.setMinimumHeight(max(self.theme.px(STAGE), self.stage.needs(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep()  # a bar that scrolls the room takes some of its width
        self._place_know()

    def _place_know(self) -> None:
        """Over all of the screen side beside the paper, so that most of it is read without scrolling; over the field
        where that is as wide as the window."""
        px, stacked = self.theme.px, self._halves.direction() is QBoxLayout.Direction.BottomToTop
        under = self.stage.geometry() if stacked else self._machine.rect()
        self.know.setGeometry(under.adjusted(px(12), px(10), -px(12), -px(10)))

    def _stack(self, wide: int, high: int) -> None:
        px = self.theme.px
        self.dial.show()
        self.desk_scroll.setMinimumWidth(0)
        self.desk_scroll.setMaximumWidth(_ANY)
        self.dial.setFixedHeight(px(DIAL) + self.dial.more_words(wide))
        self.keep()

    def _put_beside(self, wide: int, high: int) -> None:
        px, density = self.theme.px, self.desk.density
        paper = min(max(px(430), round(wide * density.share)), px(600))
        self.desk_scroll.setFixedWidth(paper)
        self.desk_scroll.setMinimumHeight(0)
        self.desk_scroll.setMaximumHeight(_ANY)
        dial = px(DIAL) if density is PACKED else min(px(290), max(px(260), round(high * 0.42)))
        self.dial.setFixedHeight(dial + self.dial.more_words(wide - paper))
        self.stage.setMinimumHeight(px(120))
        # Nobody can say yes to a question that is cut off: in a low window it takes the slider's room.
        self.dial.setHidden(self.stage.asked_high(wide - paper) > high - self.dial.height())
