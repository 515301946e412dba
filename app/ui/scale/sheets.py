"""Papers that can be laid over the crowd: a guess before the drag, and how we know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model import scale
from app.model.rates import Population
from app.ui.parts.base import Panel, Part, frame
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.scale import know, words
from app.ui.theme import Palette, Role, Theme

GUESSES: Final = (0, 30, 1_000, 30_000)
"""What can be guessed; one of them is near the truth in a city at 0.363."""
GUESSED: Final = 1_000_000
"""The crowd that is guessed about: a city."""


class Sheet(Part, QWidget):
    """A sheet of paper with a title, a body that scrolls, and a way to put it away (Escape too)."""

    closed = Signal()

    def __init__(self, theme: Theme, title: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._title_words = title
        self.title = Words(theme, Role.LABEL)
        self.close_button = Button(theme, lambda: words.translate("Scale", "Put away"), Kind.LINK, parent=self)
        self.close_button.acted.connect(self.closed)
        self.body = Panel(theme)
        self.column = QVBoxLayout(self.body)
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self._head)
        self._outer.addWidget(Scroll(theme, self.body), 1)
        self.follow(theme)
        self.hide()

    def retranslate(self) -> None:
        self.title.say(self._title_words())

    def restyle(self) -> None:
        px = self.theme.px
        self._outer.setContentsMargins(px(20), px(10), px(12), px(14))
        self._outer.setSpacing(px(4))
        self.column.setContentsMargins(0, 0, px(12), 0)
        self.column.setSpacing(px(10))
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class KnowSheet(Sheet):
    """Where the numbers come from, and what must not be concluded from them."""

    def __init__(self, theme: Theme, population: Population, parent: QWidget) -> None:
        super().__init__(theme, lambda: words.translate("Scale", "How do we know?"), parent)
        self._population = population
        self.texts = [Words(theme, Role.CONTROL) for _ in (*know.know(), know.foot())]
        for text in self.texts:
            self.column.addWidget(text)
        self.column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "texts"):
            pairs = words.number(self._population.impostor.pairs)
            people = words.number(self._population.people)
            for text, said in zip(self.texts, (*know.know(), know.foot()), strict=True):
                text.say(said.replace("{pairs}", pairs).replace("{people}", people))


class GuessSheet(Sheet):
    """Guess before the crowd grows: the line stays where it is, the crowd becomes a city."""

    kept = Signal(int)
    """A guess: how many strangers."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, lambda: words.translate("Scale", "Guess first"), parent)
        self.question = Words(theme, Role.READING)
        self.choice = Choice(theme, lambda: words.translate("Scale", "Your guess"), [_item(n) for n in GUESSES])
        self.choice.chosen.connect(self._keep)
        self.column.addWidget(self.question)
        self.column.addWidget(self.choice)
        self.column.addStretch(1)

    def ask(self, threshold: float) -> None:
        """Ask about this line."""
        self.question.say(
            words.translate(
                "Scale",
                "The line stays at {line}. The crowd grows to a city of {size}. How many strangers will be over the "
                "line?",
            ).format(line=f"{threshold:.3g}", size=words.crowd(GUESSED))
        )

    def _keep(self, key: str) -> None:
        self.kept.emit(int(key))


def _item(guess: int) -> Item:
    def said() -> str:
        return (
            words.translate("Scale", "none")
            if guess == 0
            else words.translate("Scale", "about {n}").format(n=words.many(guess))
        )

    return Item(str(guess), said)


def answer(guess: tuple[float, int] | None, population: Population, threshold: float, size: float) -> str:
    """What became of a guess (its line, and how many); empty without one."""
    if guess is None:
        return ""
    line, many = guess
    if abs(threshold - line) > 1e-6 or size != GUESSED:
        return words.translate("Scale", "Your guess for a city: {n}. Take the crowd there.").format(n=words.many(many))
    return words.translate("Scale", "You guessed {guess}. Expected: {true}.").format(
        guess=words.many(many), true=words.count(scale.strangers(population, threshold, size).value)
    )
