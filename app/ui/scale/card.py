"""The guess before the crowd grows: a small sheet over the field of dots that leaves most of them in sight."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lessons.values import Setting, Settings
from app.model.notebook import Note
from app.model.rates import Population
from app.ui.parts.base import Panel, Part, frame
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Item
from app.ui.parts.guess import Guess, Options
from app.ui.parts.scroll import Scroll
from app.ui.parts.sheet import put_away
from app.ui.scale import asked
from app.ui.scale.amounts import translate
from app.ui.scale.stops import CITY, LEAST, TOWN
from app.ui.theme import Palette, Theme

WIDEST: Final = 540
ROOM: Final = 300
"""Design pixels of height from which it lies there by itself beside a paper; lower fields show it when asked for."""


class GuessCard(Part, QWidget):
    """Holds the question's crowd, the guess and its line; all of it is among the room's values."""

    settled = Signal()
    """A guess was made, or the card put away."""
    again = Signal()
    """The visitor wants to guess again."""

    def __init__(self, theme: Theme, population: Population, parent: QWidget) -> None:
        self._population = population
        self.goal, self.on, self.called = CITY, True, False
        """The crowd asked about, 0 for no question; whether it was put away; and whether it was asked for."""
        self.least_room = ROOM
        """Design pixels of height from which it lies there by itself."""
        self.guessed: asked.Guessed | None = None
        self._noted: set[asked.Guessed] = set()
        self._threshold = 0.0
        self._high: tuple[tuple[object, ...], int] | None = None
        """How high it was last, and what that followed from."""
        super().__init__(parent)
        self.pad = Options(theme, lambda: translate("Scale", "Your guess"), _items(self.goal))
        self.guess = Guess(theme, self.pad)
        self.close_button = Button(theme, put_away, Kind.LINK, parent=self)
        self._body = Panel(theme)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.guess)
        self._column.addStretch(1)
        self._all = QVBoxLayout(self)
        self._all.addWidget(Scroll(theme, self._body))
        self.close_button.raise_()
        self.guess.kept.connect(self._keep)
        self.guess.taken_back.connect(self._take_back)
        self.close_button.acted.connect(self._put_away)
        self.follow(theme)
        self.hide()

    def retranslate(self) -> None:
        self.setAccessibleName(translate("Scale", "Your guess"))

    def restyle(self) -> None:
        px = self.theme.px
        self._all.setContentsMargins(px(12), px(10), px(12), px(12))
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
        else:
            super().keyPressEvent(event)

    # State --------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Setting]:
        """What is set here, by the names of the room."""
        values: dict[str, Setting] = {"goal": self.goal, "card": self.on}
        if self.guessed is not None:
            values |= {"guess": self.guessed.strangers, "guess_line": self.guessed.line}
        return values

    def show_values(self, values: Settings) -> None:
        """Set it so; what is not named is as at first."""
        self.on, self.called = bool(values.get("card", True)), False
        self.set_goal(float(values.get("goal", CITY)))
        guess, line = values.get("guess"), values.get("guess_line")
        if guess is not None and line is not None and self.goal:
            self.guessed = asked.Guessed(self.goal, float(line), float(guess))
        self.guess.show_guess(f"{self.guessed.strangers:.0f}" if self.guessed is not None else None)

    def set_goal(self, goal: float) -> None:
        """Ask about a crowd of so many; a guess about another one is let go of."""
        self.guessed = None
        self.goal = goal
        self.pad.clear(_items(goal or CITY))
        self.guess.forget()

    def call(self) -> None:
        """Show it although it was put away, or there is little room."""
        self.on = self.called = True

    def forget_notes(self) -> None:
        """Nothing was written down yet: another visitor comes."""
        self._noted.clear()

    @property
    def before(self) -> float:
        """A crowd from which the one that is asked about cannot be seen yet."""
        return TOWN if self.goal > TOWN else LEAST

    def wanted(self, size: float, high: int) -> bool:
        """Whether it lies over a field of `high` pixels that shows a crowd of `size`."""
        open_question = self.guessed is not None or size < self.goal
        return bool(self.goal and self.on and open_question and (self.called or high >= self.theme.px(self.least_room)))

    # What is shown ------------------------------------------------------------------------------------

    def tell(self, threshold: float, size: float) -> None:
        """Say what follows from the line and the crowd."""
        self._threshold = threshold
        if self.guessed is None:
            self.guess.ask(asked.question(self.goal, threshold))
        else:
            self.guess.tell(asked.outcome(self.guessed, self._population, threshold, size))

    def take_note(self, threshold: float, size: float) -> Note | None:
        """The guess with its answer, once, when the room stands where the guess was about."""
        if self.guessed is None or self.guessed in self._noted or not self.guessed.met(threshold, size):
            return None
        self._noted.add(self.guessed)
        return asked.note(self.guessed, self._population)

    def place_in(self, field: QRect) -> None:
        """Lie at the lower left of `field`, as high as its words need; over all of one that is too low for them."""
        gap = self.gap
        inside = field.adjusted(gap, gap, -gap, -gap)
        high = min(self.high_in(field.width()), inside.height())
        self.setGeometry(inside.left(), inside.bottom() + 1 - high, self._wide_in(field.width()), high)
        self._place_button()

    def _wide_in(self, wide: int) -> int:
        return min(self.theme.px(WIDEST), wide - 2 * self.gap)

    @property
    def gap(self) -> int:
        """Pixels that stay free around it."""
        return self.theme.px(12)

    def high_in(self, wide: int) -> int:
        """How high it is on a field of this width. Kept: it is asked for with every move of a slider."""
        inner, guess = self._wide_in(wide) - 2 * self._all.contentsMargins().left(), self.guess
        self._keep_clear(inner)
        said: tuple[object, ...] = (guess.answer.text(),)
        if guess.value is None:
            said = guess.question.heightForWidth(inner), self._choices_high(inner)
        key = inner, self.theme.scale, said, self.close_button.text()
        if self._high is None or self._high[0] != key:
            self._high = key, self._measured(inner)
        return self._high[1]

    def _choices_high(self, inner: int) -> int:
        layout = self.pad.layout()
        return 0 if layout is None else layout.heightForWidth(inner)

    def _measured(self, inner: int) -> int:
        self.guess.forget_height()
        self._column.invalidate()
        margins = self._all.contentsMargins()
        words_high = max(self._column.totalHeightForWidth(inner), self.close_button.sizeHint().height())
        return margins.top() + words_high + margins.bottom()

    def _keep_clear(self, inner: int) -> None:
        """The button that puts it away stands in the corner: words give way to it, what can be chosen lies below."""
        button, question = self.close_button.sizeHint(), self.guess.question
        taken = button.width() + self.theme.px(8)
        question.measure = int((inner - taken) / self.theme.scale)
        question.setMinimumHeight(button.height() - self.theme.px(6))
        right = taken if self.guess.value is not None else 0
        if self._column.contentsMargins().right() != right:
            self._column.setContentsMargins(0, 0, right, 0)

    def _place_button(self) -> None:
        """Beside the first line of the question, or beside the button that takes the guess back."""
        hint, margins = self.close_button.sizeHint(), self._all.contentsMargins()
        top = margins.top() - (self.theme.px(6) if self.guess.value is None else 0)
        self.close_button.setGeometry(self.width() - margins.right() - hint.width(), top, hint.width(), hint.height())

    # What a hand does ---------------------------------------------------------------------------------

    def _keep(self) -> None:
        self.guessed = asked.Guessed(self.goal, self._threshold, float(self.guess.value or 0))
        self.settled.emit()

    def _take_back(self) -> None:
        self.guessed = None
        self.again.emit()

    def _put_away(self) -> None:
        self.on = self.called = False
        self.settled.emit()


def _items(goal: float) -> list[Item]:
    return [Item(f"{one:.0f}", partial(asked.choice, one)) for one in asked.choices(goal)]
