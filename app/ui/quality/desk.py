"""The paper side: what the search gave, the sliders, a guess, and the ways to mend a picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from app.ui.parts.base import Panel
from app.ui.parts.button import Button, Kind
from app.ui.parts.choice import Choice, Item
from app.ui.parts.flow import Flow
from app.ui.parts.guess import Guess, Options
from app.ui.parts.keep import Keep
from app.ui.parts.text import Words
from app.ui.quality import words
from app.ui.quality.density import ROOMY, Density
from app.ui.quality.slider import slider
from app.ui.quality.telling import Telling
from app.ui.quality.title import Title
from app.ui.quality.worse import DONORS, WAYS, Mend, Worse, levels
from app.ui.theme import Role, Theme

LEFT: Final = 24
"""Where the words begin, design pixels."""
ANNOUNCE_MS: Final = 700
"""A screen reader hears the outcome when the hand has rested so long."""


class Desk(Panel):
    """Everything a hand can move. A question for consent takes the place of all that."""

    moved = Signal(str)
    """By a hand or a key: the name of the slider, or '' for mending."""
    settled = Signal()
    """Something was set and let go of."""
    guessed = Signal()
    """A guess was kept, or taken back: see `guess.value`, the step of the first slider as a word, or None."""

    arranged = Signal()
    """Something else lies there: it may need more or less room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._built = False
        super().__init__(theme, parent=parent)
        self.title = Title(theme)
        self.note = Words(theme, Role.SMALL, colour="quiet")
        self.guess = Guess(theme, Options(theme, partial(words.translate, "Quality", "Your guess"), _guesses()))
        self.rows = {name: slider(theme, name) for name in WAYS}
        self.mending = Words(theme, Role.CONTROL_BOLD)
        self.mend = Choice(
            theme, words.mend_question, [Item(one.value, partial(words.mend_words, one)) for one in Mend]
        )
        self.other = self._link(words.other_mouth)
        self.result = Words(theme, Role.CONTROL_BOLD)
        self.again_link, self.guess_link = self._link(words.as_it_was), self._link(words.guess_first)
        self.keep = Keep(theme)
        self.own_link, self.visitor_link = self._link(words.own_face), self._link(words.made_up)
        self.line_link, self.know_link = self._link(words.onward), self._link(words.know_title)
        self.density = ROOMY
        self.donor, self.card, self.live = 0, False, False
        self._notice: QWidget | None = None
        self._build()
        self._connect()
        self._built = True
        self.retranslate()
        self.restyle()
        self.arrange()

    def _link(self, said: Callable[[], str]) -> Button:
        return Button(self.theme, said, Kind.LINK)

    def _build(self) -> None:
        self._grid = QGridLayout()
        self.links = Flow(gap=self.theme.px(12), row_gap=0)
        links = (self.other, self.again_link, self.guess_link, self.keep, self.know_link, self.own_link)
        for link in (*links, self.visitor_link, self.line_link):
            self.links.addWidget(link)
        self._mending = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._mending.addWidget(self.mending)
        self._mending.addWidget(self.mend, 1)
        self._place()
        self._column = QVBoxLayout(self)
        for part in (self.title, self.note, self.guess):
            self._column.addWidget(part)
        self._column.addLayout(self._grid)
        self._column.addLayout(self._mending)
        self._column.addWidget(self.result)
        self._column.addLayout(self.links)
        self._column.addStretch(1)

    def _place(self) -> None:
        """Put the sliders into their columns, and the ways to mend under or beside their question."""
        columns, way = self.density.columns, QBoxLayout.Direction
        for row in self.rows.values():
            self._grid.removeWidget(row)
        for place, row in enumerate(self.rows.values()):
            row.stand(low=self.density.low, over=self.density.over)
            self._grid.addWidget(row, place // columns, place % columns)
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self._mending.setDirection(way.LeftToRight if self.density.inline else way.TopToBottom)

    def _connect(self) -> None:
        for name, row in self.rows.items():
            row.moved.connect(partial(self._told, name))
            row.taken.connect(partial(self._told, name))
            row.settled.connect(self.settled)
        self.mend.chosen.connect(self._mend_chosen)
        self.other.acted.connect(self._other_mouth)
        self.again_link.acted.connect(self._as_it_was)
        self.guess_link.acted.connect(self._open_card)
        self.guess.kept.connect(self._guess_kept)
        self.guess.taken_back.connect(self._guess_back)

    # What it holds ------------------------------------------------------------------------------------

    @property
    def worse(self) -> Worse:
        """As the sliders and the choice stand."""
        steps = tuple((name, row.value()) for name, row in self.rows.items() if row.value())
        return Worse(steps, self._how, self.donor)

    @property
    def _how(self) -> Mend:
        return Mend(self.mend.value or Mend.NOTHING.value)

    def set_worse(self, worse: Worse) -> None:
        """Put every slider and the choice there; emits nothing."""
        self.donor = worse.donor
        for name, row in self.rows.items():
            row.setValue(worse.step(name))
        self.mend.set_value(worse.mend.value)
        self.arrange()

    @property
    def guess_step(self) -> int:
        """The guess: a step of the first slider; 0 while there is none."""
        return int(self.guess.value) if self.guess.value is not None else 0

    def show_guess(self, step: int, *, card: bool) -> None:
        """Let this guess be kept (0: none), and its question lie open."""
        self.card = card
        self.guess.show_guess(str(step) if step else None)
        self.arrange()

    # What a hand does ---------------------------------------------------------------------------------

    def _told(self, name: str, *_values: int) -> None:
        self.moved.emit(name)

    @Slot(str)
    def _mend_chosen(self, _key: str) -> None:
        self.arrange()
        self.moved.emit("")
        self.settled.emit()

    @Slot()
    def _other_mouth(self) -> None:
        self.donor = (self.donor + 1) % DONORS
        self.moved.emit("")
        self.settled.emit()

    @Slot()
    def _as_it_was(self) -> None:
        self.set_worse(Worse())
        self.moved.emit("")
        self.settled.emit()

    @Slot()
    def _open_card(self) -> None:
        self.card = not self.card
        self.arrange()
        self.settled.emit()

    @Slot()
    def _guess_kept(self) -> None:
        """The guess is about the first slider alone, from the picture as it is."""
        self.set_worse(Worse())
        self.rows["eyes"].setFocus()
        self.guessed.emit()

    @Slot()
    def _guess_back(self) -> None:
        self.card = True
        self.arrange()
        self.guessed.emit()

    # What lies there ----------------------------------------------------------------------------------

    @property
    def notice(self) -> QWidget | None:
        """The question that lies in the place of the sliders."""
        return self._notice

    def set_notice(self, notice: QWidget | None) -> None:
        """Put a question in the place of the sliders, or take it away."""
        if notice is self._notice:
            return
        if self._notice is not None:
            self._notice.hide()
            self._column.removeWidget(self._notice)
        self._notice = notice
        if notice is not None:
            self._column.insertWidget(2, notice)
            notice.show()
        self.arrange()

    def show_live(self, *, live: bool) -> None:
        """Offer the way back from one's own face, or the way there."""
        self.live = live
        self.arrange()

    def arrange(self) -> None:
        """Show what belongs."""
        works, mend, open_ = self._notice is None, self._how, self.guess.value is None
        guesses = works and (self.card or not open_)
        # A guess, which is about nothing mended, takes the room of what it is not about.
        alone = guesses and mend is Mend.NOTHING
        rest = works and not (alone and open_ and self.density.low)
        for part in (*self.rows.values(), self.again_link):
            part.setVisible(works)
        others: tuple[QWidget, ...] = (self.mending, self.mend, self.keep, self.line_link)
        for other in others:
            other.setVisible(rest)
        self.note.setVisible(not (alone and (open_ or self.density.low)))
        self.guess.setVisible(guesses)
        self.guess_link.setVisible(works and open_)
        self.other.setVisible(works and mend is Mend.MOUTH)
        self.result.setVisible(works and bool(self.result.text()))
        self.own_link.setVisible(rest and not self.live)
        self.visitor_link.setVisible(rest and self.live)
        self.arranged.emit()

    def tell(self, said: Telling) -> None:
        """Say what the search gave, what is going on, what mending did, and what became of a guess."""
        self.title.say(said.title)
        self.note.say(said.note)
        self.result.say(said.result)
        self.result.setVisible(bool(said.result) and self._notice is None)
        self.guess.tell(said.answer)

    @property
    def told(self) -> str:
        """What the search gave, and what mending did."""
        return f"{self.title.text()} {self.result.text()}".strip()

    def announce(self, way: str) -> None:
        """Say aloud what the search gave; `way` is the slider under the hand."""
        if QAccessible.isActive() and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.rows[way], self.told))

    # Words and room -----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        if self._built:
            self.mending.say(words.mend_question())
            self.guess.ask(words.guess_question())

    def restyle(self) -> None:
        if self._built:
            px, (above, between, below) = self.theme.px, self.density.air
            self._column.setContentsMargins(px(LEFT), px(above), px(self.density.right), px(below))
            self._column.setSpacing(px(between))
            self._mending.setSpacing(px(12 if self.density.inline else between))
            self._grid.setHorizontalSpacing(px(24 if self.density.columns == 2 else 16))
            self._grid.setVerticalSpacing(px(self.density.rows))
            self._grid.setContentsMargins(0, px(3), 0, 0)
            self.links.gap = px(12)
        super().restyle()

    def fit(self, density: Density, wide: int) -> None:
        """Stand so close, in so many pixels of width."""
        if density != self.density:
            self.density = density
            self._place()
            self.restyle()
            self.arrange()
        self.title.fit(density.title, wide - self.theme.px(LEFT + density.right))

    def height_for(self, width: int) -> int:
        """How high it is when it is so wide."""
        self.guess.forget_height()
        self._mending.invalidate()  # layouts remember heights, also of what was hidden since
        self._column.invalidate()
        return self._column.totalHeightForWidth(width)


def _guesses() -> list[Item]:
    return [Item(str(step), partial(words.amount, "eyes", step)) for step in range(3, len(levels("eyes")) + 1)]
