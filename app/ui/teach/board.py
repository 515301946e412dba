"""One slide, made into parts: a head, and what it shows, in a column that the back row can read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.lessons.types import BothSides, Chart, Room, Table
from app.ui.lesson.blocks import gap_above, make_block
from app.ui.lesson.desk import Desk
from app.ui.lesson.kept import Kept
from app.ui.lesson.poll import Count, Hands
from app.ui.lesson.prose import Prose as Paragraph
from app.ui.lesson.prose import prose_in
from app.ui.lesson.stack import Headline, Spoken, Stack
from app.ui.parts.choice import Choice, Item
from app.ui.parts.text import Words
from app.ui.teach.ask import Ask
from app.ui.teach.deck import Deck, Slide, as_poll
from app.ui.theme import Palette, Role, Theme

MARGIN: Final = 48
MEASURE: Final = 760
"""The widest column of text, design pixels: about 70 letters."""
translate = QCoreApplication.translate


class Board(Stack):
    """A slide of `deck`. `jump` turns to a step. `wide` slides take all the room there is."""

    plan_wanted = Signal(int)
    """The first slide: a plan of so many minutes was chosen."""
    wide = False

    def __init__(self, theme: Theme, deck: Deck, slide: Slide, kept: Kept, jump: Callable[[int], None]) -> None:
        super().__init__(theme)
        self.slide, self.wide = slide, any(isinstance(block, BothSides | Table | Chart) for _, block in slide.blocks)
        self.count: Count | None = None
        self.ask: Ask | None = None
        lesson = deck.lesson
        if slide.step is None:
            self._frame_talk(deck)
            return
        title = lesson.steps[slide.step].title
        self.head: Words = Headline(theme, Role.TITLE, title) if slide.part == 0 else Words(
            theme, Role.CONTROL_BOLD, title, colour="quiet"
        )  # fmt: skip
        self.add(self.head)
        places = {step.id: place for place, step in enumerate(lesson.steps)}
        desk = Desk(theme, lesson, lesson.steps[slide.step].id, places.get, jump, _no_room, kept, alone=True)
        self._fill(deck, slide, desk)

    def _frame_talk(self, deck: Deck) -> None:
        """The first slide and the last: the lesson, and the question that it is about."""
        first = self.slide.part == 0
        said = deck.lesson.title if first else translate("Teach", "What do you say now?")
        self.head = self.add(Headline(self.theme, Role.HEADLINE if first else Role.TITLE, said))
        self.add(Words(self.theme, Role.HEADING, deck.lesson.essential_question, colour="quiet"), above=20)
        if first and deck.plans:
            items = [Item(str(minutes), partial(_minutes, minutes)) for minutes in deck.plans]
            self.plans = self.add(Choice(self.theme, lambda: translate("Teach", "How long?"), items), above=40)
            self.plans.set_value(str(deck.plan))
            self.plans.chosen.connect(lambda key: self.plan_wanted.emit(int(key)))

    def _fill(self, deck: Deck, slide: Slide, desk: Desk) -> None:
        poll = as_poll(slide, deck.lesson)
        if slide.question is not None:
            self.wide = True
            self.ask = self.add(Ask(slide.question, poll, desk), above=24)
            self.count = self.ask.count
        elif poll is not None:
            choices = tuple(f"{number}. {choice}" for number, choice in enumerate(poll.choices, 1))  # as on the keys
            hands = self.add(Hands(replace(poll, choices=choices), desk), above=24)
            self.count = hands.count
        else:
            for place, block in slide.blocks:
                part = _task(block, desk) if isinstance(block, Room) else make_block(block, desk, place)
                self.add(part, above=max(gap_above(block), 20))

    def reveal(self, *, shown: bool) -> None:
        """Show the answer that the slide keeps back, or hide it."""
        if self.ask is not None:
            self.ask.reveal(shown=shown)

    @property
    def proses(self) -> list[Paragraph]:
        """Every running text on it."""
        return prose_in(self)

    def _place(self, width: int, *, move: bool) -> int:
        inner = round(width / self.theme.scale) - 2 * MARGIN
        spare = 0 if self.wide else max(0, inner - MEASURE)
        self.pads = (MARGIN, 40, MARGIN + spare, 24)
        return super()._place(width, move=move)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))


def _task(block: Room, desk: Desk) -> Stack:
    """What to do in a room that is the next slide, or instead of one that cannot be opened."""
    made = Stack(desk.theme)
    made.add(Words(desk.theme, Role.HEADING, block.title))
    if block.stands or not block.without:
        made.add(Paragraph(desk.theme, block.task), above=10)
    else:
        made.add(Spoken(desk.theme, Role.SMALL_BOLD, _on_paper), above=10)
        made.add(Paragraph(desk.theme, block.without), above=4)
    return made


def _minutes(minutes: int) -> str:
    return translate("Teach", "{minutes} minutes").format(minutes=minutes)


def _on_paper() -> str:
    return translate("Teach", "Without the room:")


def _no_room(_block: Room) -> QWidget | None:
    return None
