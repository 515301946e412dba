"""A painted part for every kind of block."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.lessons.types import (
    Block,
    BothSides,
    Bullets,
    Changed,
    Chart,
    Discussion,
    Figure,
    Heading,
    Note,
    Poll,
    Prediction,
    QuizHere,
    Quote,
    Room,
    Sidebar,
    Table,
    Text,
    Timeline,
)
from app.lessons.types import Prose as Paragraph
from app.ui.lesson.bars import Bars
from app.ui.lesson.beside import Box, Since
from app.ui.lesson.dates import spoken
from app.ui.lesson.dates_block import Dates
from app.ui.lesson.desk import Desk
from app.ui.lesson.picture import Picture
from app.ui.lesson.poll import Hands
from app.ui.lesson.prose import Item, Prose
from app.ui.lesson.quiz import Quiz, made_up
from app.ui.lesson.room_frame import RoomTask
from app.ui.lesson.sides import Sides
from app.ui.lesson.stack import Spoken, Stack
from app.ui.lesson.table import DataTable
from app.ui.parts.base import frame
from app.ui.parts.choice import Choice
from app.ui.parts.choice import Item as Option
from app.ui.parts.mirror import mirrored
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme

OUTSET: Final = 22
"""How far the bar of a quotation stands before the text, design pixels."""
_QUOTES: Final = {"es": ("«", "»")}
translate = QCoreApplication.translate


def make_block(block: Block, desk: Desk, place: int = 0) -> QWidget:
    """The part that shows `block`, which is number `place` of its step."""
    match block:
        case Heading():
            return Words(desk.theme, Role.TITLE, block.title)
        case Paragraph(runs):
            return Prose(desk.theme, runs)
        case Note(runs):
            return Aside(desk.theme, Prose(desk.theme, runs), invented=block.invented)
        case Sidebar():
            return Box(block, desk)
        case Changed():
            return Since(block, desk)
        case Table():
            return DataTable(block, desk)
        case Chart():
            return Bars(block, desk)
        case Poll():
            return Hands(block, desk)
        case QuizHere():
            return Quiz(desk.lesson.questions(block), desk)
        case Bullets():
            return _bullets(block, desk)
        case Quote():
            return Quotation(block, desk)
        case Timeline():
            return Dates(block, desk)
        case Prediction():
            return Guess(block, desk, place)
        case Room():
            return RoomTask(block, desk)
        case Discussion():
            return Talk(block, desk)
        case BothSides():
            return Sides(block, desk)
        case Figure():
            return _figure(block, desk)


def gap_above(block: Block) -> int:
    """Design pixels between this block and the one before."""
    if isinstance(block, Heading):
        return 48
    return 14 if isinstance(block, Paragraph) else 18 if isinstance(block, Note | Bullets | Timeline) else 28


class Aside(Stack):
    """The lesson's own words, on raised paper."""

    def __init__(self, theme: Theme, words: Prose, *, invented: bool = False) -> None:
        super().__init__(theme, pads=(16, 12, 16, 12))
        _made_up(self, invented)
        self.add(words)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        frame(painter, self.rect(), palette.colour("rule"), max(1.0, self.theme.scale))


def _bullets(block: Bullets, desk: Desk) -> Stack:
    made = Stack(desk.theme)
    for number, runs in enumerate(block.items, 1):
        made.add(Item(desk.theme, runs, number if block.numbered else 0), above=6)
    return made


class Quotation(Stack):
    """Somebody's words behind an ink bar, and who said them, where and when."""

    def __init__(self, block: Quote, desk: Desk) -> None:
        super().__init__(desk.theme, pads=(OUTSET, 0, 0, 0))
        opening, closing = _QUOTES.get(desk.language, ("“", "”"))
        said = f"{opening}{block.translation or block.text}{closing}"
        self.add(Prose(desk.theme, (Text(said),), Role.HEADING, weight=500, leading=1.32))
        if block.translation:
            self._original = f"“{block.text}”"
            self.add(Spoken(desk.theme, Role.CONTROL, self._translated, colour="quiet"), above=8)
        when = spoken(block.date, desk.language)
        who = f"{block.speaker}, {block.role}. {block.outlet}, {when}."
        note = (Text(f" {block.note}"),) if block.note else ()
        runs = (Text(who), block.source, *note)
        self.add(Prose(desk.theme, runs, Role.CONTROL, leading=1.45, colour="quiet"), above=8)

    def _translated(self) -> str:
        return translate("Lesson", "Our translation of: {words}").format(words=self._original)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(mirrored(self, QRect(0, 0, self.theme.px(3), self.height())), palette.colour("ink"))


class Talk(Stack):
    """A question for the class, under a heavy line."""

    def __init__(self, block: Discussion, desk: Desk) -> None:
        super().__init__(desk.theme, pads=(0, 14, 0, 0))
        _made_up(self, block.invented)
        if desk.alone:
            self.add(Prose(desk.theme, block.prompt, Role.HEADING, weight=500, leading=1.32))
        else:
            if _talk_about_it() != desk.title:
                self.add(Spoken(desk.theme, Role.LABEL, _talk_about_it))
            self.add(Prose(desk.theme, block.prompt), above=4)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(0, 0, self.width(), self.theme.px(3), palette.colour("ink"))


def _talk_about_it() -> str:
    return translate("Lesson", "Talk about it")


class Guess(Stack):
    """A guess to make before trying. Nothing is marked right or wrong."""

    def __init__(self, block: Prediction, desk: Desk, place: int) -> None:
        super().__init__(desk.theme, pads=(16, 14, 16, 16))
        self._guesses, self._key = desk.kept.guesses, (desk.step, place)
        _made_up(self, block.invented)
        self.add(Prose(desk.theme, block.prompt))
        options = [Option(str(number), partial(str, words)) for number, words in enumerate(block.choices)]
        self.choice = self.add(Choice(desk.theme, lambda: translate("Lesson", "Your guess"), options), above=10)
        self.kept = self.add(Spoken(desk.theme, Role.CONTROL, self._words, colour="quiet"), above=8)
        self.choice.set_value(self._guesses.get(self._key, ""))
        self.choice.chosen.connect(self._chosen)
        self.kept.say(self._words())

    def _words(self) -> str:
        if self._guesses.get(self._key):
            return translate("Lesson", "Your guess is kept. Now try it.")
        return translate("Lesson", "Nobody marks this. Choose, then try it.")

    def _chosen(self, key: str) -> None:
        self._guesses[self._key] = key
        self.kept.say(self._words())

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)


def _made_up(stack: Stack, invented: bool) -> None:
    """Say first that numbers are made up, where they are."""
    if invented:
        stack.add(Spoken(stack.theme, Role.SMALL, made_up, colour="quiet"))


def _figure(block: Figure, desk: Desk) -> Stack:
    made = Stack(desk.theme)
    made.add(Picture(desk.theme, block))
    made.add(Prose(desk.theme, block.caption, Role.CONTROL, leading=1.45, colour="quiet"), above=8)
    return made
