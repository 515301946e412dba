"""The nouns of a lesson: its steps, its questions, and the library they stand in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.lessons.commons import NOTHING, Commons
from app.lessons.parts import (
    Block,
    BothSides,
    Bullets,
    Change,
    Changed,
    Chart,
    Discussion,
    Figure,
    Heading,
    Note,
    Point,
    Poll,
    Prediction,
    Prose,
    QuizHere,
    Quote,
    Room,
    Row,
    Side,
    Sidebar,
    Table,
    Timeline,
    TimelineEntry,
    marks_of,
    runs_in,
)
from app.lessons.questions import Question
from app.lessons.rooms import ROOMS
from app.lessons.sources import Confidence, Correction, Fact, Meaning, Reference, Standard, Term
from app.lessons.text import Break, Inline, Runs, SourceMark, Text, marks, plain
from app.model.errors import LessonInvalid

__all__ = [
    "ROOMS",
    "Block",
    "BothSides",
    "Break",
    "Bullets",
    "Change",
    "Changed",
    "Chart",
    "Confidence",
    "Correction",
    "Discussion",
    "Fact",
    "Figure",
    "Heading",
    "Inline",
    "Lesson",
    "Library",
    "Meaning",
    "Note",
    "Point",
    "Poll",
    "Prediction",
    "Prose",
    "Question",
    "QuizHere",
    "Quote",
    "Reference",
    "Room",
    "Row",
    "Runs",
    "Side",
    "Sidebar",
    "SourceMark",
    "Standard",
    "Step",
    "Table",
    "Term",
    "Text",
    "Timeline",
    "TimelineEntry",
    "marks",
    "marks_of",
    "plain",
    "runs_in",
]


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of a lesson; `id` is the same in every language."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson in one language."""

    id: str
    number: int
    language: str
    title: str
    essential_question: str
    objectives: tuple[str, ...]
    plans: tuple[int, ...]
    """How many minutes each of its plans takes, shortest first."""
    ages: str
    standards: tuple[Standard, ...]
    checked: date
    steps: tuple[Step, ...]
    sources: tuple[Fact, ...]
    """Every fact the lesson cites, in the order of its first source mark."""
    terms: tuple[Term, ...]
    """Every word of the glossary that the lesson explains on tap, in the order of its first use."""
    path: Path
    quiz: tuple[Question, ...] = ()
    """The whole bank; empty where there is no quiz.yml or it is broken."""

    @property
    def minutes(self) -> int:
        """The minutes of the shortest plan."""
        return self.plans[0]

    @property
    def timeline(self) -> Timeline | None:
        """The lesson's first timeline, if it has one."""
        return next((block for block in self.blocks() if isinstance(block, Timeline)), None)

    def blocks(self) -> Iterator[Block]:
        """Every block, in reading order."""
        return (block for step in self.steps for block in step.blocks)

    def questions(self, here: QuizHere) -> tuple[Question, ...]:
        """The questions that `here` shows."""
        return tuple(one for one in self.quiz if not here.items or one.id in here.items)


@dataclass(frozen=True, slots=True)
class Library:
    """Every lesson that could be read, by number, and everything that was wrong."""

    language: str
    lessons: tuple[Lesson, ...]
    problems: tuple[LessonInvalid, ...]
    commons: Commons = NOTHING
    """The facts, words and standards that these lessons share."""

    def find(self, lesson_id: str) -> Lesson | None:
        """The lesson with this id, or None."""
        return next((lesson for lesson in self.lessons if lesson.id == lesson_id), None)
