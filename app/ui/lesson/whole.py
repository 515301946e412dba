"""A lesson on one page, to scroll instead of turning steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.lessons.parts import Block, Heading, Note, Room
from app.lessons.text import Text
from app.lessons.types import Lesson, Step

WHOLE = "all"
"""The id of the one step."""
translate = QCoreApplication.translate


def as_one_page(lesson: Lesson) -> Lesson:
    """The lesson as one step: every title, every block, every source. Only its first room can be open there."""
    return replace(lesson, steps=(Step(WHOLE, lesson.title, tuple(_blocks(lesson)), 1),))


def _blocks(lesson: Lesson) -> Iterator[Block]:
    opened = False
    for number, step in enumerate(lesson.steps, 1):
        yield Heading(step.title, step.line)
        for block in step.blocks:
            if isinstance(block, Room) and block.stands:
                yield block if not opened else _elsewhere(block, number)
                opened = True
            else:
                yield block


def _elsewhere(block: Room, number: int) -> Note:
    said = translate("Lesson", "Open it in step {number}, one step at a time.").format(number=number)
    return Note((Text(f"{block.title}. ", bold=True), *block.task, Text(f" {said}")), block.line)
