"""One step, made into parts: its headline, its blocks and its sources."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.lessons.types import Block, BothSides, Discussion, Lesson, Quote, Room, SourceMark, Timeline, marks, runs_in
from app.ui.lesson.blocks import gap_above, make_block
from app.ui.lesson.desk import Desk
from app.ui.lesson.press import PassingButton
from app.ui.lesson.prose import prose_in
from app.ui.lesson.room_frame import RoomFrame
from app.ui.lesson.sheet import Placed
from app.ui.lesson.sources import Sources
from app.ui.lesson.stack import Headline, Stack
from app.ui.parts.button import Kind
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

LIMITS: Final = "limits"
"""The id of a step that says what the demonstration cannot show; every other step leads there."""


def cited_in(block: Block) -> tuple[SourceMark, ...]:
    """Every source mark that `block` shows."""
    match block:
        case Quote():
            return (block.source,)
        case Timeline():
            return tuple(mark for entry in block.entries for mark in entry.sources)
        case _:
            return tuple(mark for runs in runs_in(block) for mark in marks(runs))


class Leaf:
    """The parts of step `step` of `lesson`. `jump` turns to a step, `make_room` gives a room's widget."""

    def __init__(
        self,
        theme: Theme,
        lesson: Lesson,
        step: int,
        guesses: dict[int, str],
        jump: Callable[[int], None],
        make_room: Callable[[Room], QWidget | None],
    ) -> None:
        self._steps = {known.id: place for place, known in enumerate(lesson.steps)}
        self._theme, self._lesson, self._number, self._jump = theme, lesson, step, jump
        blocks = lesson.steps[step].blocks
        alone = all(isinstance(block, Discussion) for block in blocks)
        desk = Desk(theme, lesson.language, self._steps.get, jump, make_room, guesses, alone)
        self.headline = Headline(theme, Role.HEADLINE, lesson.steps[step].title)
        made = [(block, make_block(block, desk, place)) for place, block in enumerate(blocks)]
        self.question = Words(theme, Role.CONTROL, lesson.essential_question, colour="quiet")
        start = (Placed(self.headline, 0), Placed(self.question, 10))
        self.texts = (*start, *(_placed(block, part) for block, part in made))
        self.frame = next((part for _, part in made if isinstance(part, RoomFrame)), None)
        self.prose = tuple(prose for _, part in made for prose in prose_in(part))
        self.marks = tuple(mark for prose in self.prose for mark in prose.marks)
        self.sources = self._make_sources(blocks)
        self.aside = self._make_aside()

    def _make_sources(self, blocks: tuple[Block, ...]) -> Sources | None:
        numbers = sorted({mark.number for block in blocks for mark in cited_in(block)})
        if not numbers:
            return None
        facts = [(number, self._lesson.sources[number - 1]) for number in numbers]
        return Sources(self._theme, facts, min(fact.checked for _, fact in facts), self._lesson.language)

    def _make_aside(self) -> Stack:
        aside = Stack(self._theme)
        if self.sources is not None:
            aside.add(self.sources)
        limits = self._steps.get(LIMITS)
        if limits is not None and limits != self._number:
            title = self._lesson.steps[limits].title
            link = PassingButton(self._theme, lambda: title, Kind.LINK)
            link.acted.connect(lambda: self._jump(limits))
            edge = Stack(self._theme, pads=(-4, 0, 0, 0))  # a link keeps 4 px before its words
            edge.add(link)
            aside.add(edge, above=10)
        return aside

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """All parts on the sheet, in reading order."""
        return (*(placed.part for placed in self.texts), self.aside)

    def fit(self, *, wide: bool, large: bool) -> None:
        """Suit the page: `wide` has the sources beside the text, `large` has room for a headline."""
        role = Role.HEADLINE if large else Role.TITLE
        if self.headline.role is not role:
            self.headline.role = role
            self.headline.updateGeometry()
        self.question.setVisible(not wide and self._number == 0)
        if self.sources is not None:
            self.sources.heading.setVisible(not wide)


def _placed(block: Block, part: QWidget) -> Placed:
    return Placed(part, gap_above(block), spread=isinstance(block, Room), broad=isinstance(block, BothSides))
