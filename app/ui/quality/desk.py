"""The paper side: what the search gave, the sliders, and the ways to mend a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.quality import Quality
from app.ui.parts.base import Panel
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.parts.flow import Flow
from app.ui.parts.text import Words
from app.ui.quality import words
from app.ui.quality.row import Row
from app.ui.quality.worse import WAYS, Mend, Worse, levels
from app.ui.theme import Role, Theme


class Desk(Panel):
    """Everything a hand can move. `moved` carries the name of the slider that was moved, or '' for mending."""

    moved = Signal(str)
    guessed = Signal(int)
    """A guess: the step of the first slider at which a stranger comes first."""

    def __init__(self, theme: Theme, quality: Quality, parent: QWidget | None = None) -> None:
        self._built = False
        super().__init__(theme, parent=parent)
        self.title = Words(theme, Role.HEADING)
        self.note = Words(theme, Role.SMALL, colour="quiet")
        self.guess_words = Words(theme, Role.CONTROL_BOLD)
        self.guess = Choice(theme, lambda: words.translate("Quality", "Your guess"), _guesses())
        self.rows = {name: Row(theme, name) for name in WAYS}
        self.mending = Words(theme, Role.LABEL)
        items = [Item(mend.value, _mend_item(mend)) for mend in Mend]
        self.mend = Choice(theme, lambda: words.translate("Quality", "Mend it?"), items)
        self.other = Button(theme, lambda: words.translate("Quality", "Another mouth"), Kind.LINK)
        self.result = Words(theme, Role.CONTROL_BOLD)
        self.again_link = Button(theme, lambda: words.translate("Quality", "As it was"), Kind.LINK)
        self.guess_link = Button(theme, lambda: words.translate("Quality", "Guess first"), Kind.LINK)
        self.know_link = Button(theme, lambda: words.translate("Quality", "How do we know?"), Kind.LINK)
        self.know = [Words(theme, Role.CONTROL) for _ in words.know(quality)]
        self.foot = Words(theme, Role.SMALL, colour="quiet")
        self._quality, self.donor = quality, 0
        self._build()
        self._connect()
        self._built = True
        self.retranslate()
        self.restyle()
        self.clear_papers()

    def _build(self) -> None:
        self.links = Flow(gap=self.theme.px(16))
        for link in (self.again_link, self.guess_link, self.know_link):
            self.links.addWidget(link)
        self._column = QVBoxLayout(self)
        for part in (self.title, self.note, self.guess_words, self.guess, *self.rows.values(), self.mending):
            self._column.addWidget(part)
        for part in (self.mend, self.other, self.result):
            self._column.addWidget(part)
        self._column.addLayout(self.links)
        for part in (*self.know, self.foot):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _connect(self) -> None:
        for name, row in self.rows.items():
            row.valueChanged.connect(_sender(self.moved, name))
            row.taken.connect(_sender(self.moved, name))
        self.mend.chosen.connect(lambda _key: self.moved.emit(""))
        self.other.acted.connect(self._other_mouth)
        self.know_link.acted.connect(lambda: self.show_know(not self.know[0].isVisible()))
        self.guess_link.acted.connect(lambda: self.ask_guess(not self.guess.isVisible()))
        self.guess.chosen.connect(self._keep_guess)

    # What it holds ------------------------------------------------------------------------------------

    @property
    def worse(self) -> Worse:
        """As the sliders and the choice stand."""
        steps = tuple((name, row.value()) for name, row in self.rows.items() if row.value())
        return Worse(steps, Mend(self.mend.value or Mend.NOTHING.value), self.donor)

    def set_worse(self, worse: Worse) -> None:
        """Put every slider and the choice there, without `moved`."""
        self.donor = worse.donor
        for name, row in self.rows.items():
            row.blockSignals(True)
            row.setValue(worse.step(name))
            row.blockSignals(False)
            row.retranslate()
        self.mend.set_value(worse.mend.value)

    def _other_mouth(self) -> None:
        self.donor += 1
        self.moved.emit("")

    # Papers -------------------------------------------------------------------------------------------

    def clear_papers(self) -> None:
        """Put away what was laid out."""
        self.show_know(False)
        self.ask_guess(False)

    def show_know(self, on: bool) -> None:
        """Lay out how we know, or put it away."""
        for text in self.know:
            text.setVisible(on)

    def ask_guess(self, on: bool) -> None:
        """Ask for a guess before the hand moves anything."""
        self.guess_words.setVisible(on)
        self.guess.setVisible(on)

    def _keep_guess(self, key: str) -> None:
        self.ask_guess(False)
        self.rows["eyes"].setFocus()
        self.guessed.emit(int(key))

    # Words and room -----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        if self._built:
            self.mending.say(words.translate("Quality", "Mend it?"))
            self.guess_words.say(
                words.translate("Quality", "How few pixels between the eyes, until a stranger comes first?")
            )
            for text, said in zip(self.know, words.know(self._quality), strict=True):
                text.say(said)
            self.foot.say(words.foot())

    def restyle(self) -> None:
        if self._built:
            px = self.theme.px
            self._column.setContentsMargins(px(24), px(14), px(20), px(12))
            self._column.setSpacing(px(3))
            self.links.gap = px(16)
        super().restyle()

    def height_for(self, width: int) -> int:
        """How high it is when it is so wide."""
        return self._column.totalHeightForWidth(width)


def _sender(signal: SignalInstance, name: str) -> Callable[..., None]:
    def send(*_values: int) -> None:
        signal.emit(name)

    return send


def _mend_item(mend: Mend) -> Callable[[], str]:
    return lambda: words.mend_words(mend)


def _guesses() -> list[Item]:
    steps = range(3, len(levels("eyes")) + 1)
    return [Item(str(step), _guess_item(step)) for step in steps]


def _guess_item(step: int) -> Callable[[], str]:
    return lambda: words.amount("eyes", step)
