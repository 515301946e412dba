"""Both halves of the room, side by side or one under the other, and the sheet that lies over the paper."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from app.model.quality import Quality
from app.model.rates import Populations
from app.ui.pages.asking import Asking
from app.ui.parts.base import Panel
from app.ui.parts.scroll import Scroll
from app.ui.parts.sheet import Sheet, Sheets
from app.ui.quality import measured, words
from app.ui.quality.density import density
from app.ui.quality.desk import Desk
from app.ui.quality.stage import Stage
from app.ui.theme import Role, Theme

_ANY: Final = 16_777_215
"""Qt's word for no limit."""


class QualityRoom(Panel):
    """The desk, the stage, and how we know."""

    sheet_opened = Signal()
    """The sheet was opened or put away by a hand."""

    def __init__(self, theme: Theme, quality: Quality, populations: Populations | None, asking: Asking) -> None:
        super().__init__(theme)
        self.desk, self.stage, self.asking = Desk(theme), Stage(theme, quality, populations), asking
        asking.inset = theme.px(16)
        asking.hide()
        self.desk_scroll = Scroll(theme, self.desk)
        self._stacked = False
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._halves.addWidget(self.desk_scroll)
        self._halves.addWidget(self.stage, 1)
        self.know = Sheet(theme, words.know_title, partial(_known, quality), self)
        self.sheets = Sheets([(self.know, self.desk.know_link)])
        self.desk.know_link.acted.connect(self._sheet_moved)
        self.desk.arranged.connect(self.keep)
        self.know.closed.connect(self._sheet_moved)

    def show_live(self, *, live: bool) -> None:
        """Be about whoever is live, or about a rendered visitor."""
        self.stage.probe.close_by = live
        self.desk.show_live(live=live)
        self.stage.limit(live=live)

    @property
    def know_is_open(self) -> bool:
        """Whether how we know lies over the paper."""
        return not self.know.isHidden()

    def open_know(self, *, on: bool) -> None:
        """Lay it there, or take it away; emits nothing."""
        if on:
            self._lay()
            self.know.show()
            self.know.raise_()
        else:
            self.know.hide()

    @Slot()
    def _sheet_moved(self) -> None:
        self._lay()
        self.sheet_opened.emit()

    # -- size --------------------------------------------------------------------------------------

    def fit(self, wide: int, high: int) -> None:
        """Side by side in a page that is wide enough, else one under the other, scrolling where it is not `high`."""
        px, scroll, held = self.theme.px, self.desk_scroll, density(wide / self.theme.scale, high / self.theme.scale)
        self._stacked = held.stacked
        paper = wide if self._stacked else min(max(px(488), round(wide * 0.35)), px(580))
        way = QBoxLayout.Direction
        down = way.TopToBottom if held.paper_first else way.BottomToTop
        self._halves.setDirection(down if self._stacked else way.LeftToRight)
        self.desk.fit(held, paper)
        self.stage.fit(held, wide if self._stacked else wide - paper)
        if self._stacked:
            scroll.setMinimumWidth(0)
            scroll.setMaximumWidth(_ANY)
            self.keep()
        else:
            scroll.setFixedWidth(paper)
            scroll.setMinimumHeight(0)
            scroll.setMaximumHeight(_ANY)
        QTimer.singleShot(0, self, self._lay)

    @Slot()
    def keep(self) -> None:
        """Words or width have changed: below one another, the paper may need another height."""
        if self._stacked and self.desk_scroll.height() != (high := self.desk.height_for(self.width())):
            self.desk_scroll.setFixedHeight(high)

    @Slot()
    def _lay(self) -> None:
        self.know.setGeometry(self.desk_scroll.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep()
        self._lay()


def _known(quality: Quality) -> list[tuple[Role, str]]:
    return [(Role.CONTROL, text) for text in measured.know(quality)]
