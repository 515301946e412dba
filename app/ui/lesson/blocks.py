"""A painted part for every kind of block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.lessons.types import (
    Block,
    BothSides,
    Bullets,
    Discussion,
    Figure,
    Note,
    Prediction,
    Prose as Paragraph,
    Quote,
    Room,
    Side,
    Text,
    Timeline,
    TimelineEntry,
)
from app.ui.lesson.dates import spoken
from app.ui.lesson.prose import Item, Prose
from app.ui.lesson.rail import Stop
from app.ui.lesson.stack import Spoken, Stack, height_of
from app.ui.parts.base import Part, frame
from app.ui.parts.choice import Choice
from app.ui.parts.choice import Item as Option
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme

OUTSET: Final = 22
"""How far the bar of a quotation stands before the text, design pixels."""
_QUOTES: Final = {"es": ("«", "»")}
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Desk:
    """What blocks need to know and may ask for. `step_of` gives the place of a step's id, or None."""

    theme: Theme
    language: str
    step_of: Callable[[str], int | None]
    jump: Callable[[int], None]
    make_room: Callable[[Room], QWidget | None]
    guesses: dict[int, str]
    """The choice made in each prediction, by its place in the step."""
    alone: bool
    """Is there nothing but questions to talk about in this step?"""


def make_block(block: Block, desk: Desk, place: int = 0) -> QWidget:
    """The part that shows `block`, which is number `place` of its step."""
    match block:
        case Paragraph(runs):
            return Prose(desk.theme, runs)
        case Note(runs):
            return Aside(desk.theme, Prose(desk.theme, runs))
        case Bullets():
            return _bullets(block, desk)
        case Quote():
            return Quotation(block, desk)
        case Timeline():
            return Dates(block, desk)
        case Prediction():
            return Guess(block, desk, place)
        case Room():
            return RoomFrame(block, desk)
        case Discussion():
            return Talk(block, desk)
        case BothSides():
            return Sides(block, desk)
        case Figure():
            return _figure(block, desk)


def gap_above(block: Block) -> int:
    """Design pixels between this block and the one before."""
    return 14 if isinstance(block, Paragraph) else 18 if isinstance(block, Note | Bullets | Timeline) else 28


class Aside(Stack):
    """The lesson's own words, on raised paper."""

    def __init__(self, theme: Theme, words: Prose) -> None:
        super().__init__(theme, pads=(16, 12, 16, 12))
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
        painter.fillRect(0, 0, self.theme.px(3), self.height(), palette.colour("ink"))


class Talk(Stack):
    """A question for the class, under a heavy line."""

    def __init__(self, block: Discussion, desk: Desk) -> None:
        super().__init__(desk.theme, pads=(0, 14, 0, 0))
        if desk.alone:
            self.add(Prose(desk.theme, block.prompt, Role.HEADING, weight=500, leading=1.32))
        else:
            self.add(Spoken(desk.theme, Role.LABEL, lambda: translate("Lesson", "Talk about it")))
            self.add(Prose(desk.theme, block.prompt), above=4)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(0, 0, self.width(), self.theme.px(3), palette.colour("ink"))


class Guess(Stack):
    """A guess to make before trying. Nothing is marked right or wrong."""

    def __init__(self, block: Prediction, desk: Desk, place: int) -> None:
        super().__init__(desk.theme, pads=(16, 14, 16, 16))
        self._guesses, self._key = desk.guesses, place
        self.add(Prose(desk.theme, block.prompt))
        options = [Option(str(number), partial(str, words)) for number, words in enumerate(block.choices)]
        self.choice = self.add(Choice(desk.theme, lambda: translate("Lesson", "Your guess"), options), above=10)
        self.kept = self.add(Spoken(desk.theme, Role.CONTROL, self._words, colour="quiet"), above=8)
        self.choice.set_value(desk.guesses.get(place, ""))
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


class DateRow(Part, QWidget):
    """One stop of a timeline and its source marks; leads to the step that tells it."""

    def __init__(self, entry: TimelineEntry, desk: Desk, *, above: bool, below: bool) -> None:
        super().__init__()
        self.stop = Stop(desk.theme, entry.when, entry.what, above=above, below=below)
        self.stop.setParent(self)
        self.marks = Prose(desk.theme, entry.sources)
        self.marks.setParent(self)
        step = desk.step_of(entry.step)
        self.stop.setEnabled(step is not None)
        if step is not None:
            self.stop.clicked.connect(lambda: desk.jump(step))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(desk.theme)

    def _wide(self) -> int:
        return self.marks.sizeHint().width() + self.theme.px(8)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.stop.heightForWidth(width - self._wide())

    def sizeHint(self) -> QSize:
        width = self.theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, _event: object) -> None:
        wide, high = self._wide(), self.marks.sizeHint().height()
        stop = min(self.stop.natural_width(), self.width() - wide)
        self.stop.setGeometry(0, 0, stop, self.height())
        self.marks.setGeometry(stop, self.height() - high, wide, high)


class Dates(Stack):
    """A timeline in full."""

    def __init__(self, block: Timeline, desk: Desk) -> None:
        super().__init__(desk.theme)
        last = len(block.entries) - 1
        for place, entry in enumerate(block.entries):
            self.add(DateRow(entry, desk, above=place > 0, below=place < last))


class RoomFrame(Stack):
    """A room of the lab inside the lesson, with its task above."""

    HEIGHT = 640
    """Of the room, design pixels, if it does not need more."""

    def __init__(self, block: Room, desk: Desk) -> None:
        super().__init__(desk.theme)
        self.block = block
        self.add(Words(desk.theme, Role.HEADING, block.title))
        self.add(Prose(desk.theme, block.task, measure=760), above=6)
        self.room = desk.make_room(block)
        if self.room is None:
            self.add(Spoken(desk.theme, Role.CONTROL, self._closed, colour="quiet"), above=12)
            return
        self.holder = self.add(Holder(desk.theme, self.room, self.HEIGHT), above=16)
        self.add(Spoken(desk.theme, Role.SMALL, self._same, colour="quiet"), above=8)

    def _closed(self) -> str:
        return translate("Lesson", "This room is not open here.")

    def _same(self) -> str:
        return translate("Lesson", "The same room as in the lab.")

    def give_up(self, keeper: QWidget) -> None:
        """Hand the room back, hidden: it outlives this step."""
        if self.room is not None:
            self.room.hide()
            self.room.setParent(keeper)


class Holder(Part, QWidget):
    """Gives a room the height it needs in the width it gets."""

    def __init__(self, theme: Theme, room: QWidget, least: int) -> None:
        super().__init__()
        self._room, self._least = room, least
        room.setParent(self)
        room.show()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._room.width() != width:
            self._room.resize(width, self._room.height())  # a room knows its least height once it knows its width
        return max(self.theme.px(self._least), self._room.minimumHeight())

    def sizeHint(self) -> QSize:
        width = self.theme.px(1232)
        return QSize(width, self.theme.px(self._least))

    def resizeEvent(self, _event: object) -> None:
        self._room.setGeometry(self.rect())


class Sides(Part, QWidget):
    """Two sides of a question: the same width, the same size, side by side where there is room."""

    GAP = 32

    def __init__(self, block: BothSides, desk: Desk) -> None:
        super().__init__()
        self.question = Words(desk.theme, Role.HEADING, block.question)
        self.sides = (_side(block.in_favour, desk), _side(block.against, desk))
        for part in (self.question, *self.sides):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(desk.theme)

    def _place(self, width: int, *, move: bool) -> int:
        gap = self.theme.px(self.GAP)
        beside = width >= self.theme.px(540)
        each = (width - gap) // 2 if beside else width
        y = height_of(self.question, width) + self.theme.px(18)
        heights = [height_of(side, each) for side in self.sides]
        places = [(0, y), (each + gap, y) if beside else (0, y + heights[0] + gap)]
        if move:
            self.question.setGeometry(0, 0, width, height_of(self.question, width))
            for side, (left, top), high in zip(self.sides, places, heights, strict=True):
                side.setGeometry(left, top, each, max(heights) if beside else high)
        return y + max(heights) if beside else places[1][1] + heights[1]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        width = self.theme.px(960)
        return QSize(width, self.heightForWidth(width))

    def restyle(self) -> None:
        self._place(self.width(), move=True)
        super().restyle()

    def resizeEvent(self, _event: object) -> None:
        self._place(self.width(), move=True)


class SideStack(Stack):
    """One side: its title under a heavy line, its points under light ones."""

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(0, 0, self.width(), self.theme.px(3), palette.colour("ink"))
        thin, rule = max(1, self.theme.px(1)), palette.colour("rule")
        for part, above in self.parts[1:]:
            top = part.y() - self.theme.px(above) / 2
            painter.fillRect(QRectF(0, round(top), self.width(), thin), rule)


def _side(side: Side, desk: Desk) -> SideStack:
    made = SideStack(desk.theme, pads=(0, 14, 0, 0))
    made.add(Words(desk.theme, Role.LABEL, side.title))
    for runs in side.points:
        made.add(Prose(desk.theme, runs), above=20)
    return made


class Picture(Part, QLabel):
    """A picture of the lesson, no larger than it is, said in words to whoever cannot see it."""

    def __init__(self, theme: Theme, block: Figure) -> None:
        super().__init__()
        reader = QImageReader(str(block.picture))
        reader.setAutoTransform(True)
        self._pixels = QPixmap.fromImageReader(reader)
        self.setAccessibleName(block.alt)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def _fitted(self, width: int) -> QSize:
        full = self._pixels.size() * self.theme.scale
        return full.scaled(width, full.height(), Qt.AspectRatioMode.KeepAspectRatio) if full.width() > width else full

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._fitted(width).height()

    def sizeHint(self) -> QSize:
        return self._fitted(self.theme.px(560))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._fitted(self.width())
        painter.drawPixmap(QRectF(0, 0, size.width(), size.height()), self._pixels, QRectF(self._pixels.rect()))


def _figure(block: Figure, desk: Desk) -> Stack:
    made = Stack(desk.theme)
    made.add(Picture(desk.theme, block))
    made.add(Prose(desk.theme, block.caption, Role.CONTROL, leading=1.45, colour="quiet"), above=8)
    return made
