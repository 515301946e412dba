"""Two reading levels: the same lesson, told more simply where the author wrote it twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from app.lessons.parts import Block, Bullets, Discussion, Note, Poll, Prediction, Prose, Room, Sidebar, runs_in
from app.lessons.text import Runs

if TYPE_CHECKING:
    from app.lessons.types import Lesson


class Level(Enum):
    """How easily a lesson reads."""

    SIMPLE = 1
    FULL = 2


def at_level(lesson: Lesson, level: Level) -> Lesson:
    """`lesson` as a reader of `level` sees it: the same steps, blocks, sources and lines."""
    if level is Level.FULL:
        return lesson
    steps = tuple(replace(step, blocks=tuple(simpler(block) for block in step.blocks)) for step in lesson.steps)
    return replace(lesson, steps=steps)


def simpler(block: Block) -> Block:
    """What reading level 1 shows in place of `block`: often the block itself."""
    match block:
        case Prose() | Bullets():
            return block.simple or block
        case Note():
            return replace(block, runs=block.simple or block.runs)
        case Sidebar():
            return replace(block, text=block.simple or block.text)
        case Prediction() | Poll() | Discussion():
            return replace(block, prompt=block.simple or block.prompt)
        case Room():
            return replace(block, task=block.simple or block.task)
        case _:
            return block


def words_in(block: Block) -> Iterable[Runs]:
    """Every piece of running text in `block` at both levels."""
    easy = simpler(block)
    return runs_in(block) if easy == block else (*runs_in(block), *runs_in(easy))
