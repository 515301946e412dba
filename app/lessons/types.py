"""The nouns of a lesson: steps, blocks, and runs of text that a page can show without trusting them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from app.model.errors import LessonInvalid

ROOMS: dict[str, tuple[str, ...]] = {"threshold": ("start", "wrong-man"), "look": ("start",)}
"""The lab rooms a lesson can open, each with the presets it knows."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one style. Plain characters, never markup: escape them before they enter rich text."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """The author wants a new line here."""


@dataclass(frozen=True, slots=True)
class SourceMark:
    """A claim ends here; `number` is the 1-based place of its fact in `Lesson.sources`."""

    fact: str
    number: int


Inline: TypeAlias = Text | Break | SourceMark
Runs: TypeAlias = tuple[Inline, ...]


def plain(runs: Runs) -> str:
    """The words of `runs` alone, without styles and source marks."""
    return "".join(run.text if isinstance(run, Text) else "\n" for run in runs if not isinstance(run, SourceMark))


def marks(runs: Runs) -> tuple[SourceMark, ...]:
    """The source marks in `runs`, in reading order."""
    return tuple(run for run in runs if isinstance(run, SourceMark))


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph about the world; it always carries a source mark."""

    runs: Runs
    line: int


@dataclass(frozen=True, slots=True)
class Note:
    """Words of the lesson's own: an instruction, a question, an opinion. Needs no source."""

    runs: Runs
    line: int


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of claims. An item without a source mark is covered by the next one in the list."""

    items: tuple[Runs, ...]
    numbered: bool
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
class Prediction:
    """A guess to make before trying; no choice is marked right, the room answers."""

    prompt: Runs
    choices: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Room:
    """A lab room to open here, set up by `preset`; both are in `ROOMS`."""

    room: str
    preset: str
    title: str
    task: Runs
    line: int


@dataclass(frozen=True, slots=True)
class Discussion:
    """A question to talk about. It has no one right answer."""

    prompt: Runs
    line: int


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
class Figure:
    """A picture that lies in the lesson's own folder: PNG or JPEG, checked to exist."""

    picture: Path
    alt: str
    caption: Runs
    line: int


Block: TypeAlias = Prose | Note | Bullets | Quote | Timeline | Prediction | Room | Discussion | BothSides | Figure


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of a lesson; `id` is the same in every language."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    line: int


class Confidence(Enum):
    """How well a fact is supported."""

    TWO_OR_MORE = "2+"
    """At least two independent sources."""
    ONE = "1"
    """One source, or many that go back to one."""
    DISPUTED = "X"
    """Sources differ; the statement says how, and what to use."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a fact was read. `date` is YYYY, YYYY-MM, YYYY-MM-DD or empty; `url` is for showing, never opened."""

    title: str
    date: str
    url: str
    note: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A checked statement: true as of `as_of`, last looked at on `checked`."""

    id: str
    statement: str
    as_of: str
    confidence: Confidence
    sources: tuple[Reference, ...]
    checked: date
    quote: str
    """The words that may be quoted, letter for letter, or empty."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson in one language."""

    id: str
    number: int
    language: str
    title: str
    essential_question: str
    objectives: tuple[str, ...]
    minutes: int
    ages: str
    checked: date
    steps: tuple[Step, ...]
    sources: tuple[Fact, ...]
    """Every fact the lesson cites, in the order of its first source mark."""
    path: Path

    @property
    def timeline(self) -> Timeline | None:
        """The lesson's first timeline, if it has one."""
        return next((block for block in self.blocks() if isinstance(block, Timeline)), None)

    def blocks(self) -> Iterator[Block]:
        """Every block, in reading order."""
        return (block for step in self.steps for block in step.blocks)


@dataclass(frozen=True, slots=True)
class Library:
    """Every lesson that could be read, by number, and everything that was wrong."""

    language: str
    lessons: tuple[Lesson, ...]
    problems: tuple[LessonInvalid, ...]

    def find(self, lesson_id: str) -> Lesson | None:
        """The lesson with this id, or None."""
        return next((lesson for lesson in self.lessons if lesson.id == lesson_id), None)


def runs_in(block: Block) -> Iterable[Runs]:
    """Every piece of running text in `block` that may carry source marks, in reading order."""
    match block:
        case Prose(runs) | Note(runs):
            return (runs,)
        case Bullets(items):
            return items
        case Prediction(prompt) | Discussion(prompt):
            return (prompt,)
        case Room():
            return (block.task,)
        case BothSides():
            return (*block.in_favour.points, *block.against.points)
        case Figure():
            return (block.caption,)
        case Quote() | Timeline():
            return ()
