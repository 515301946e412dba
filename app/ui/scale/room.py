"""The room's parts and where they stand: paper beside screen, or one under the other where it is narrow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.model.rates import Population
from app.ui.pages.asking import Asking
from app.ui.parts.base import Material, Panel
from app.ui.parts.fold import cut_by
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.scale.card import ROOM
from app.ui.scale.desk import CLOSE, CLOSER, PACKED, PAIRED, ROOMY, STACKED, Density, Desk
from app.ui.scale.dial import Dial
from app.ui.scale.know import KnowSheet, foot
from app.ui.scale.stage import Stage
from app.ui.theme import Role, Theme

BESIDE: Final = 900, 480
"""Design pixels of width and height from which paper and screen stand side by side."""
LOW: Final = 600
"""Under so many design pixels of height, what cannot be shown stands at the end of paper under the screen, and the
slider above the field of dots, but not above the question."""
HIGH: Final = {ROOMY: 790, CLOSE: 690, CLOSER: 640, PAIRED: 540}
"""Beside the screen: design pixels of height from which the paper has room, whatever is set, when all stands so close;
in a lower one it is packed."""
SPARE: Final = 12
"""Where packed paper has so many design pixels to spare, what cannot be shown stands on it: the field of dots needs the
room more."""
COLUMNS: Final = 540
"""Design pixels of width from which paper under the screen has two columns."""
DIAL: Final = 240
"""The least height of the slider with its curve and words in a narrow window …"""
SLIDE: Final = 98, 150
"""… of the slider with its curve alone, over its words, where there is too little height for field and words …"""
STAGE: Final = 160
"""… of the field of dots …"""
LEAST: Final = 110
"""… under the slider, where both are seen at once …"""
SEEN: Final = 90
"""… of what is seen of it over the guess, where the room scrolls anyway …"""
STACKED_ROOM: Final = 160
"""… which lies there by itself from this height on, above the slider."""
_ANY: Final = 16_777_215
"""Qt's word for no limit."""


class ScaleRoom(Panel):
    """The desk, the stage and the dial, laid out by `fit`."""

    def __init__(self, theme: Theme, population: Population, asking: Asking, most: int, page: QWidget) -> None:
        """How it is known lies over the `page`, which does not scroll with the room."""
        self.foot: Words | None = None
        self._high, self._missing, self._stacked = 0, 0, False
        self._settled = QTimer(interval=0, singleShot=True)
        super().__init__(theme)
        self._settled.setParent(self)
        self.desk = Desk(theme)
        self.desk_scroll = Scroll(theme, self.desk)
        self.stage = Stage(theme, population, asking, most)
        self.dial = Dial(theme, population, most)
        self.foot = Words(theme, Role.SMALL, material=Material.SCREEN, colour="quiet")
        self._machine = Panel(theme, Material.SCREEN)
        self.know = KnowSheet(theme, population, page)
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
        self._settled.setParent(self)
        self._settled.timeout.connect(self._fold)
        self.stage.installEventFilter(self)
        self.retranslate()

    def retranslate(self) -> None:
        if self.foot is not None:
            self.foot.say(foot())
            self.desk.foot.say(foot())

    def fit(self, wide: int, high: int) -> None:
        """Stand side by side where there is room, else one under the other, which may be higher than `high`."""
        assert self.foot is not None
        px = self.theme.px
        stacked, low = wide < px(BESIDE[0]) or high < px(BESIDE[1]), high < px(LOW)
        self._high, self._stacked = high, stacked
        self.desk.fit(self._density(wide, high))
        on_paper = low if stacked else self._told_on_paper(wide, high)
        self.desk.foot.setVisible(on_paper)
        self.foot.setHidden(on_paper)
        self._foot_room.setContentsMargins(*((0, 0, 0, 0) if on_paper else (px(16), px(2), px(16), px(8))))
        down, up = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop
        self.dial.slide = self._slide(wide, high) if stacked and low else 0
        first = stacked and low and not (self.dial.slide or self.stage.asks)
        self._column.setDirection(up if first else down)
        self._halves.setDirection(up if stacked else QBoxLayout.Direction.LeftToRight)
        # One under the other only the whole room scrolls: the paper is as high as its words.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if stacked else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.desk_scroll.setVerticalScrollBarPolicy(bar)
        # Beside the screen it takes the height that is there; else Qt would ask for 24 lines of text whatever is on it.
        policy = QSizePolicy.Policy.Expanding if stacked else QSizePolicy.Policy.Ignored
        self.desk_scroll.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        room = STACKED_ROOM if stacked and not low else ROOM
        self.stage.card.least_room = _ANY if self.dial.slide else room  # the field itself has hardly any
        if stacked:
            self._stack(wide)
        else:
            self._put_beside(wide, high)
        self._settled.start()

    def _slide(self, wide: int, high: int) -> int:
        """How high the slider is alone: field and slider are seen at once, and words follow. 0 where all have room."""
        px, (least, most) = self.theme.px, SLIDE
        if high - px(DIAL) - self.dial.told.more(wide) >= px(LEAST):
            return 0
        return min(max(high - px(LEAST), px(least)), px(most))

    def _told_on_paper(self, wide: int, high: int) -> bool:
        self.desk.foot.show()
        needed = self.desk.height_for(self._paper(wide))
        return self.desk.density is PACKED and needed + self.theme.px(SPARE) <= high

    def _paper(self, wide: int) -> int:
        """How wide the paper is beside the screen."""
        px = self.theme.px
        return min(max(px(430), round(wide * self.desk.density.share)), px(600))

    def _density(self, wide: int, high: int) -> Density:
        px = self.theme.px
        if self._stacked:
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
        if self.foot is not None and self._stacked:
            needed = self.desk.height_for(self.width())
            if needed != self.desk_scroll.height():
                self.desk_scroll.setFixedHeight(needed)
            self.stage.setMinimumHeight(self._stage_least(needed) + self._missing)

    def _stage_least(self, paper: int) -> int:
        """It needs room for what lies on it; with the slider above it, it ends where the window does if it can."""
        assert self.foot is not None
        px, needs, on = self.theme.px, self.stage.needs(self.width()), not self.stage.card.isHidden()
        under = self._high - (self.dial.slide or self.dial.minimumHeight())
        foot = 0 if self.foot.isHidden() else self._foot_room.totalHeightForWidth(self.width())
        scrolls = paper + foot + needs > under
        least = needs + (px(SEEN) if on and scrolls else 0)
        ends = self._high < px(LOW) and under >= max(0 if self.dial.slide else px(LEAST), least)
        return under if ends else max(px(STAGE), least)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self._stacked:
            self._settled.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _fold(self) -> None:
        """Where the room scrolls, the window's edge cuts nothing on the paper in two: the field takes what is left.

        What else the theme changes has its new size by now, too.
        """
        self.stage.place_card()
        self.keep()
        fold = self._high - (self._machine.height() - self._missing)
        missing = cut_by(self.desk.column, fold)[0] if self._stacked and 0 < fold < self.desk.height() else 0
        if missing != self._missing:
            self._missing = missing
            self.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep()  # a bar that scrolls the room takes some of its width

    def place_know(self, wide: int, high: int) -> None:
        """Over all of the screen side beside the paper; over all of a page of this size where that is low, or where
        they stand one under the other: so most of it is read without scrolling."""
        paper = 0 if self._stacked or high < self.theme.px(LOW) else self.desk_scroll.minimumWidth()
        self.know.setGeometry(QRect(0 if self.isRightToLeft() else paper, 0, wide - paper, high))

    def _stack(self, wide: int) -> None:
        self.dial.show()
        self.desk_scroll.setMinimumWidth(0)
        self.desk_scroll.setMaximumWidth(_ANY)
        px, told, slide = self.theme.px, self.dial.told, self.dial.slide
        self.dial.setFixedHeight(slide + told.high(wide) + px(12) if slide else px(DIAL) + told.more(wide))
        self.keep()

    def _put_beside(self, wide: int, high: int) -> None:
        px, density, paper = self.theme.px, self.desk.density, self._paper(wide)
        self.desk_scroll.setFixedWidth(paper)
        self.desk_scroll.setMinimumHeight(0)
        self.desk_scroll.setMaximumHeight(_ANY)
        dial = px(DIAL) if density is PACKED else min(px(290), max(px(260), round(high * 0.42)))
        self.dial.setFixedHeight(dial + self.dial.told.more(wide - paper))
        self.stage.setMinimumHeight(px(120))
        # Nobody can say yes to a question that is cut off: in a low window it takes the slider's room.
        self.dial.setHidden(self.stage.asked_high(wide - paper) > high - self.dial.height())
