"""The screen side above the slider: the field of dots, the live view in its corner, and what may lie over them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.model.rates import Population
from app.ui.pages.asking import Asking
from app.ui.parts.base import Material, Panel
from app.ui.parts.live_view import LiveView
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.scale import words
from app.ui.scale.field import Field
from app.ui.scale.sheets import GuessSheet, KnowSheet, Sheet
from app.ui.theme import Role, Theme


class Stage(QWidget):
    """Lays the field under everything else, and one sheet at a time over it."""

    put_away = Signal()

    def __init__(self, theme: Theme, population: Population, asking: Asking, most: int) -> None:
        super().__init__()
        self.theme = theme
        self.field = Field(theme, most, self)
        self.live = LiveView(theme, points=False, labels=False, parent=self)
        self.plate = Panel(theme, Material.SCREEN, self)
        self.name = Words(theme, Role.SMALL_BOLD, material=Material.SCREEN, colour="you", parent=self)
        self.asks = False
        """Whether the question stands over the field."""
        self.question = Scroll(theme, asking)
        self.question.setParent(self)
        self.question.hide()
        self.guess = GuessSheet(theme, self)
        self.know = KnowSheet(theme, population, self)
        for sheet in (self.guess, self.know):
            sheet.closed.connect(self.put_away)
        theme.changed.connect(self._place)

    @property
    def opened(self) -> Sheet | None:
        """The sheet that lies over the field."""
        return next((sheet for sheet in (self.guess, self.know) if not sheet.isHidden()), None)

    def open(self, sheet: Sheet | None) -> None:
        """Lay this sheet over the field; None takes any away."""
        for other in (self.guess, self.know):
            other.setVisible(other is sheet)
        if sheet is not None:
            sheet.raise_()
            sheet.close_button.setFocus()

    def ask(self, on: bool) -> None:
        """Put the question over the field, or take it away."""
        self.asks = on
        self.question.setVisible(on)
        self._place()

    def show_name(self, visitor: str | None) -> None:
        """Say who is searched for."""
        if visitor is None:
            self.name.say(words.translate("Scale", "You, now"))
        else:
            self.name.say(words.translate("Scale", "{name}: does not exist").format(name=visitor))
        self._place()

    def _place(self) -> None:
        px = self.theme.px
        self.field.setGeometry(self.rect())
        wide = min(px(180), self.width() // 3)
        live = QRect(self.width() - wide - px(12), px(12), wide, round(wide * 0.75))
        self.live.setGeometry(live)
        high = self.name.heightForWidth(wide - px(4))
        self.plate.setGeometry(live.left(), live.bottom() + 1, wide, high + px(6))
        self.name.setGeometry(live.left() + px(4), live.bottom() + px(3), wide - px(4), high)
        room = self.rect() if self.width() < px(560) else self.rect().adjusted(0, 0, -(wide + px(24)), 0)
        self.question.setGeometry(room)
        for sheet in (self.guess, self.know):
            sheet.setGeometry(self.rect().adjusted(px(12), px(10), -px(12), -px(10)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
