"""One step, made into parts: its headline, its blocks and its sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from PySide6.QtWidgets import QWidget

from app.lessons.types import Block, BothSides, Discussion, Lesson, Room, marks_of
from app.ui.lesson.blocks import gap_above, make_block
from app.ui.lesson.desk import Desk
from app.ui.lesson.kept import Kept
from app.ui.lesson.press import PassingButton
from app.ui.lesson.prose import prose_in
from app.ui.lesson.room_frame import RoomFrame, RoomTask
from app.ui.lesson.sheet import Placed
from app.ui.lesson.sources import Sources
from app.ui.lesson.stack import Headline, Stack
from app.ui.parts.button import Button, Kind
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

LIMITS: Final = "limits"
"""The id of a step that says what the demonstration cannot show; every other step leads there."""


Link: TypeAlias = tuple[Callable[[], str], Callable[[], None]]
"""The words of a link in the language in force, and what it does."""


class Leaf:
    """The parts of step `step` of `lesson`. `jump` turns to a step, `make_room` gives a room's widget.

    `links` are further links below the sources.
    """

    def __init__(
        self,
        theme: Theme,
        lesson: Lesson,
        step: int,
        kept: Kept,
        jump: Callable[[int], None],
        make_room: Callable[[Room], QWidget | None],
        links: tuple[Link, ...] = (),
    ) -> None:
        self._steps = {known.id: place for place, known in enumerate(lesson.steps)}
        self._theme, self._lesson, self._number, self._jump = theme, lesson, step, jump
        blocks = lesson.steps[step].blocks
        alone = all(isinstance(block, Discussion) for block in blocks)
        desk = Desk(theme, lesson, lesson.steps[step].id, self._steps.get, jump, make_room, kept, alone)
        self.headline = Headline(theme, Role.HEADLINE, lesson.steps[step].title)
        made = [(block, make_block(block, desk, place)) for place, block in enumerate(blocks)]
        self.question = Words(theme, Role.CONTROL, lesson.essential_question, colour="quiet")
        start = (Placed(self.headline, 0), Placed(self.question, 10))
        self.texts = (*start, *(placed for block, part in made for placed in _placed(block, part)))
        parts = (placed.part for placed in self.texts)
        self.frame = next((part for part in parts if isinstance(part, RoomFrame)), None)
        self.prose = tuple(prose for _, part in made for prose in prose_in(part))
        self.marks = tuple(mark for prose in self.prose for mark in prose.marks)
        self.sources = self._make_sources(blocks)
        self._more = links
        self.aside = self._make_aside()

    def _make_sources(self, blocks: tuple[Block, ...]) -> Sources | None:
        numbers = sorted({mark.number for block in blocks for mark in marks_of(block)})
        if not numbers:
            return None
        facts = [(number, self._lesson.sources[number - 1]) for number in numbers]
        return Sources(self._theme, facts, min(fact.checked for _, fact in facts), self._lesson.language)

    def _make_aside(self) -> Stack:
        aside = Stack(self._theme)
        if self.sources is not None:
            aside.add(self.sources)
        for words, act in self._more:
            aside.add(self._link(words, act), above=10)
        limits = self._steps.get(LIMITS)
        if limits is not None and limits != self._number:
            title = self._lesson.steps[limits].title
            aside.add(self._link(lambda: title, lambda: self._jump(limits)), above=10)
        return aside

    def _link(self, words: Callable[[], str], act: Callable[[], None]) -> Button:
        link = PassingButton(self._theme, words, Kind.LINK)
        link.acted.connect(act)
        return link

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
        if wide or self._number:
            self.question.hide()
        elif self.question.parentWidget() is not None:  # without one it would be a window
            self.question.show()
        if self.sources is not None:
            self.sources.heading.setVisible(not wide)


def _placed(block: Block, part: QWidget) -> Iterator[Placed]:
    """The part of a block; a room lies across the page below its task."""
    yield Placed(part, gap_above(block), broad=isinstance(block, BothSides))
    if isinstance(part, RoomTask) and part.frame is not None:
        yield Placed(part.frame, 16, spread=True)
