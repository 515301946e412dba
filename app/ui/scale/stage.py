"""The screen side above the slider: the field of dots, the live view in its corner, and what may lie over them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.model.rates import Population
from app.ui.pages.asking import Asking
from app.ui.parts.base import Material, Panel
from app.ui.parts.live_view import LiveView
from app.ui.parts.scroll import BAR, Scroll
from app.ui.parts.text import Words
from app.ui.scale.amounts import translate
from app.ui.scale.card import GuessCard
from app.ui.scale.field import Field
from app.ui.theme import Role, Theme

FACE: Final = 80
"""The least width of the picture, design pixels."""


class Stage(QWidget):
    """Lays the field under everything else, and one sheet at a time over it."""

    def __init__(self, theme: Theme, population: Population, asking: Asking, most: int) -> None:
        super().__init__()
        self.theme = theme
        self.field = Field(theme, most, self)
        self.live = LiveView(theme, points=False, labels=False, parent=self)
        self.plate = Panel(theme, Material.SCREEN, self)
        self.name = Words(theme, Role.SMALL_BOLD, material=Material.SCREEN, colour="you", parent=self)
        self.asks = False
        """Whether the question stands over the field."""
        self._asking, self.question = asking, Scroll(theme, asking)
        self.question.setParent(self)
        self.question.hide()
        self.card = GuessCard(theme, population, self)
        theme.changed.connect(self._place)

    def show_card(self, on: bool) -> None:
        """Lay the guess over the field, as high as it has to be now; or take it away."""
        self.card.setVisible(on and not self.asks)
        self.place_card()

    def ask(self, on: bool) -> None:
        """Put the question over the field, or take it away."""
        self.asks = on
        self.question.setVisible(on)
        self._place()

    def show_name(self, visitor: str | None) -> None:
        """Say who is searched for."""
        if visitor is None:
            self.name.say(translate("Scale", "You, now"))
        else:
            self.name.say(translate("Scale", "{name}: does not exist").format(name=visitor))
        self._place()

    def asked_high(self, wide: int) -> int:
        """How high a stage of this width has to be to show the whole question; 0 while none stands."""
        return self._asking.heightForWidth(wide - self._beside(wide)) if self.asks else 0

    def needs(self, wide: int) -> int:
        """How high a stage of this width has to be for what lies on it: the question, or the guess."""
        guess = 0 if self.card.isHidden() else self.card.high_in(wide) + 2 * self.card.gap
        return max(self.asked_high(wide - self.theme.px(BAR)), guess)

    def _beside(self, wide: int) -> int:
        """What the live view takes of a stage's width, beside the question."""
        return 0 if wide < self.theme.px(560) else self._live_wide(wide) + self.theme.px(24)

    def _live_wide(self, wide: int) -> int:
        return min(self.theme.px(180), wide // 3)

    def _face_in(self, high: int) -> tuple[QRect, QRect]:
        """The picture and the ground of its name, in the upper corner of a stage of this height: no wider than lets
        both stand in it."""
        px = self.theme.px
        name = self.name.heightForWidth(px(120)) + px(6 + 12 + 4)
        fits = max(round((high - name) / 0.75), px(FACE))
        wide = min(self._live_wide(self.width()), fits)
        live = QRect(self.width() - wide - px(12), px(12), wide, round(wide * 0.75))
        return live, QRect(live.left(), live.bottom() + 1, wide, self.name.heightForWidth(wide - px(4)) + px(6))

    def _place(self) -> None:
        self.field.setGeometry(self.rect())
        self.question.setGeometry(self.rect().adjusted(0, 0, -self._beside(self.width()), 0))
        self.place_card()

    def place_card(self) -> None:
        """The face stands beside the card or, smaller, above it; nowhere where there is no room for all of it."""
        px, (live, plate) = self.theme.px, self._face_in(self.height())
        lies, free = [], True
        if not self.card.isHidden():
            self.card.place_in(self.rect())
            over = self.card.geometry()
            if over.intersects(live.united(plate)):
                live, plate = self._face_in(over.top())
            free = not over.intersects(live.united(plate))
            lies.append(QRectF(over))
        free = free and plate.bottom() < self.height()
        self.live.setGeometry(live)
        self.plate.setGeometry(plate)
        self.name.setGeometry(plate.adjusted(px(4), px(2), 0, -px(4)))
        for part in (self.live, self.plate, self.name):
            part.setVisible(free)
        self.field.show_covered((*lies, *([QRectF(live.united(plate))] if free else [])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.card.setVisible(self.card.wanted(self.field.size_shown, self.height()) and not self.asks)
        self._place()
