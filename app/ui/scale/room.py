"""The room's parts and where they stand: paper beside screen, or one under the other where it is narrow."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from app.model.rates import Population
from app.ui.pages.asking import Asking
from app.ui.parts.base import Material, Panel
from app.ui.parts.scroll import BAR, Scroll
from app.ui.parts.text import Words
from app.ui.scale import know
from app.ui.scale.desk import Desk
from app.ui.scale.dial import Dial
from app.ui.scale.stage import Stage
from app.ui.theme import Role, Theme

BESIDE: Final = 900
"""Design pixels from which paper and screen stand side by side."""
LOW: Final = 600
"""Under so many design pixels of height, what cannot be shown stands at the end of the paper."""
TALL: Final = 900
"""From so many design pixels of height, the field of a narrow window has room for the guess."""
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
        self.retranslate()

    def retranslate(self) -> None:
        if self.foot is not None:
            self.foot.say(know.foot())
            self.desk.foot.say(know.foot())

    def fit(self, wide: int, high: int) -> None:
        """Stand side by side where there is room, else one under the other, which may be higher than `high`."""
        assert self.foot is not None
        px = self.theme.px
        stacked, low = wide < px(BESIDE), high < px(LOW)
        self.desk.fit(stacked)
        self.desk.foot.setVisible(low)
        self.foot.setHidden(low)
        self._foot_room.setContentsMargins(px(16), px(4), px(16), px(8))
        down, up = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop
        self._column.setDirection(up if stacked and low else down)
        self._halves.setDirection(up if stacked else QBoxLayout.Direction.LeftToRight)
        if stacked:
            self._stack(wide, high)
        else:
            self._put_beside(wide, high)

    def keep(self, wide: int) -> None:
        """Let the stacked paper be as high as its words now need."""
        if self._halves.direction() is QBoxLayout.Direction.BottomToTop:
            needed = self._paper_high(wide)
            if needed != self.desk_scroll.height():
                self.desk_scroll.setFixedHeight(needed)

    def _paper_high(self, wide: int) -> int:
        """As high as the paper's words, beside a bar that scrolls the whole room: the paper never scrolls in itself."""
        return max(self.desk.height_for(wide), self.desk.height_for(wide - self.theme.px(BAR)))

    def _stack(self, wide: int, high: int) -> None:
        px = self.theme.px
        self.dial.show()
        self.desk_scroll.setMinimumWidth(0)
        self.desk_scroll.setMaximumWidth(_ANY)
        self.desk_scroll.setFixedHeight(self._paper_high(wide))
        self.dial.setFixedHeight(px(270) + self.dial.more_words(wide))
        self.stage.setMinimumHeight(max(px(310 if high >= px(TALL) else 200), self.stage.asked_high(wide - px(BAR))))

    def _put_beside(self, wide: int, high: int) -> None:
        px = self.theme.px
        paper = min(max(px(430), round(wide * 0.41)), px(600))
        self.desk_scroll.setFixedWidth(paper)
        self.desk_scroll.setMinimumHeight(0)
        self.desk_scroll.setMaximumHeight(_ANY)
        self.dial.setFixedHeight(min(px(290), max(px(268), round(high * 0.42))) + self.dial.more_words(wide - paper))
        self.stage.setMinimumHeight(px(120))
        # Nobody can say yes to a question that is cut off: in a low window it takes the slider's room.
        self.dial.setHidden(self.stage.asked_high(wide - paper) > high - self.dial.height())
