"""The parts of a step: one frozen noun for every kind of block.

`simple` is what reading level 1 shows in a block's place, empty where both levels read the same; `app.lessons.levels`
puts it there, so a page need not look at it. `invented` says that the numbers are made up for the example.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from app.lessons.rooms import stands
from app.lessons.text import Runs, SourceMark, marks


@dataclass(frozen=True, slots=True)
class Heading:
    """A step's title in the middle of a page; no author writes it, a page that shows a whole lesson does."""

    title: str
    line: int


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph about the world; in a lesson it always carries a source mark."""

    runs: Runs
    line: int
    simple: Prose | Bullets | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Words of the lesson's own: an instruction, a question, an opinion. Needs no source."""

    runs: Runs
    line: int
    simple: Runs = ()
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of claims. An item without a source mark is covered by the next one in the list."""

    items: tuple[Runs, ...]
    numbered: bool
    line: int
    simple: Prose | Bullets | None = None


@dataclass(frozen=True, slots=True)
class Sidebar:
    """A box beside the story; every paragraph carries a source mark."""

    title: str
    text: tuple[Runs, ...]
    line: int
    simple: tuple[Runs, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What an old article said, what is known now, and what it teaches about sources (may be empty)."""

    then: Runs
    now: Runs
    lesson: Runs
    line: int


@dataclass(frozen=True, slots=True)
class Changed:
    """What has changed since the founding articles were written."""

    items: tuple[Change, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's own words, letter for letter as in the fact. `…` stands where words were left out."""

    text: str
    translation: str
    """In the lesson's language when `text` is not; else empty. Ours, so to be shown as such."""
    speaker: str
    role: str
    outlet: str
    date: str
    """YYYY, YYYY-MM or YYYY-MM-DD."""
    note: str
    """What a reader must know beside it ("another city, another year"); may be empty."""
    source: SourceMark
    line: int


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One stop: when, what, the id of the step that tells it (or empty), and the facts it rests on."""

    when: str
    what: str
    step: str
    sources: tuple[SourceMark, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Stops in the order in which they happened."""

    entries: tuple[TimelineEntry, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: as many cells as the table has columns."""

    cells: tuple[str, ...]
    sources: tuple[SourceMark, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """Data in rows; every row names its facts."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    note: str
    line: int


@dataclass(frozen=True, slots=True)
class Point:
    """One bar: its label, and a value that stands in its facts."""

    label: str
    value: float
    written: str
    """The value as the author wrote it, with a point."""
    sources: tuple[SourceMark, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars from zero (or on a log scale), with the sentence that a screen reader says instead."""

    title: str
    unit: str
    alt: str
    log: bool
    points: tuple[Point, ...]
    note: str
    line: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture that lies in the lesson's own folder: PNG or JPEG, checked to exist."""

    picture: Path
    alt: str
    caption: Runs
    line: int


@dataclass(frozen=True, slots=True)
class Prediction:
    """A guess to make before trying; no choice is marked right, the room answers."""

    prompt: Runs
    choices: tuple[str, ...]
    line: int
    simple: Runs = ()
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Poll:
    """A vote by hands; only counts are kept. `again` is the id of the poll that it repeats, or empty."""

    id: str
    prompt: Runs
    choices: tuple[str, ...]
    again: str
    line: int
    simple: Runs = ()
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """A lab room to open here, set up by `preset`; both are in `ROOMS`, not all of which stand yet."""

    room: str
    preset: str
    title: str
    task: Runs
    line: int
    simple: Runs = ()
    without: Runs = ()
    """What to do where the room cannot be opened: on paper, or because it is still to come."""

    @property
    def stands(self) -> bool:
        """Whether the room can be opened with this preset today."""
        return stands(self.room, self.preset)


@dataclass(frozen=True, slots=True)
class Discussion:
    """A question to talk about. It has no one right answer."""

    prompt: Runs
    line: int
    simple: Runs = ()
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One side's best points."""

    title: str
    points: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class BothSides:
    """A question and two sides, to be shown with equal weight."""

    question: str
    in_favour: Side
    against: Side
    line: int


@dataclass(frozen=True, slots=True)
class QuizHere:
    """The lesson's questions stand here: those with these ids, or with none named all of `Lesson.quiz`."""

    items: tuple[str, ...]
    line: int


Block: TypeAlias = (
    Heading | Prose | Note | Bullets | Sidebar | Changed | Quote | Timeline | Table | Chart | Figure | Prediction | Poll
    | Room | Discussion | BothSides | QuizHere
)  # fmt: skip


def runs_in(block: Block) -> Iterable[Runs]:
    """Every piece of running text in `block` that may carry source marks, in reading order."""
    match block:
        case Prose(runs) | Note(runs):
            return (runs,)
        case Bullets(items):
            return items
        case Sidebar():
            return block.text
        case Changed(items):
            return tuple(runs for item in items for runs in (item.then, item.now, item.lesson) if runs)
        case Prediction(prompt) | Discussion(prompt) | Poll(_, prompt):
            return (prompt,)
        case Room():
            return (block.task, block.without) if block.without else (block.task,)
        case BothSides():
            return (*block.in_favour.points, *block.against.points)
        case Figure():
            return (block.caption,)
        case Heading() | Quote() | Timeline() | Table() | Chart() | QuizHere():
            return ()


def marks_of(block: Block) -> tuple[SourceMark, ...]:
    """Every source mark that `block` shows, in reading order."""
    match block:
        case Quote():
            return (block.source,)
        case Timeline(entries):
            return tuple(mark for entry in entries for mark in entry.sources)
        case Table():
            return tuple(mark for row in block.rows for mark in row.sources)
        case Chart():
            return tuple(mark for point in block.points for mark in point.sources)
        case _:
            return tuple(mark for runs in runs_in(block) for mark in marks(runs))
