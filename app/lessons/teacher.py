"""teacher.md to what only the teacher reads: plans by the minute, answers, care, and what to say when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import MappingProxyType

from markdown_it.tree import SyntaxTreeNode

from app.lessons.blocks import note
from app.lessons.commons import Commons
from app.lessons.fields import Words
from app.lessons.inline import read_runs
from app.lessons.markdown import Section, line_of, read_nodes, read_text_node, sections, words_of
from app.lessons.parse import fence_fields
from app.lessons.parts import Block, runs_in
from app.lessons.place import Place, start
from app.lessons.reading import is_there
from app.lessons.sources import Fact
from app.lessons.text import Runs, plain
from app.lessons.types import Lesson

NAME = "teacher.md"
OTHERS = ("answers", "care", "say")
"""The sections that follow the glance and the plans."""
LEAST_SAY = 4


class Part(Enum):
    """What a row of a plan is for."""

    HOOK = "hook"
    LEARN = "learn"
    LAB = "lab"
    TALK = "talk"
    QUIZ = "quiz"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """Some minutes of a lesson: the step they belong to (or empty), what they are for, who does what."""

    minutes: int
    step: str
    part: Part
    teacher: Runs
    pupils: Runs
    line: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A lesson by the minute; its rows add up to `minutes`."""

    minutes: int
    rows: tuple[PlanRow, ...]
    line: int

    @property
    def steps(self) -> tuple[str, ...]:
        """The ids of the steps it goes through, each once, in the order of their first row."""
        return tuple(dict.fromkeys(row.step for row in self.rows if row.step))


@dataclass(frozen=True, slots=True)
class Answer:
    """What good answers to a step's question see, and what to listen for (may be empty)."""

    step: str
    text: Runs
    listen_for: Runs
    line: int


@dataclass(frozen=True, slots=True)
class Say:
    """Something that may happen, and what to say then."""

    when: Runs
    words: Runs
    line: int


@dataclass(frozen=True, slots=True)
class TeacherNotes:
    """Everything in teacher.md. Its source marks are numbered for themselves."""

    glance: tuple[Block, ...]
    plans: tuple[Plan, ...]
    answers: tuple[Answer, ...]
    care: tuple[Block, ...]
    say: tuple[Say, ...]
    sources: tuple[Fact, ...]
    titles: Mapping[str, str]
    """The sections' headings, by id: glance, plan-20, …, answers, care, say."""
    path: Path


def load_teacher(lesson: Lesson, root: Path, commons: Commons) -> TeacherNotes | None:
    """The notes beside `lesson`; None when there are none. Raises LessonInvalid that says what to mend."""
    path = lesson.path.parent / NAME
    if not is_there(path):
        return None
    place = start(path, commons)
    found = {section.id: section for section in sections(read_nodes(path, root, place, tables=True), place)}
    wanted = ("glance", *(f"plan-{minutes}" for minutes in lesson.plans), *OTHERS)
    if tuple(found) != wanted:
        place.refuse(f"its sections are {', '.join(wanted)}, in this order; here are {', '.join(found)}", 1)
    steps = tuple(step.id for step in lesson.steps)
    return TeacherNotes(
        glance=_texts(found["glance"], place),
        plans=tuple(_plan(found[f"plan-{minutes}"], minutes, steps, place) for minutes in lesson.plans),
        answers=tuple(_answer(node, steps, place) for node in found["answers"].nodes),
        care=_texts(found["care"], place),
        say=_all_say(found["say"], place),
        sources=place.citations.cited,
        titles=MappingProxyType({section.id: section.title for section in found.values()}),
        path=path,
    )


def _texts(section: Section, place: Place) -> tuple[Block, ...]:
    return tuple(_text(node, place) for node in section.nodes)


def _text(node: SyntaxTreeNode, place: Place) -> Block:
    if node.type == "fence":
        _only(node, "note", place)
        return note(fence_fields(node, place), place, line_of(node))
    return read_text_node(node, place, sourced=False)


def _only(node: SyntaxTreeNode, name: str, place: Place) -> None:
    if node.type != "fence" or node.info.strip() != name:
        place.refuse(f"here belong ```{name} blocks and nothing else", line_of(node))


def _plan(section: Section, minutes: int, steps: tuple[str, ...], place: Place) -> Plan:
    table = section.nodes[0]
    if len(section.nodes) != 1 or table.type != "table":
        place.refuse("a plan is one table: | minutes | step | part | you | the class |", section.line)
    rows = tuple(_row(row, steps, place) for body in table.children[1:] for row in body.children)
    total = sum(row.minutes for row in rows)
    if total != minutes:
        place.refuse(f"the rows add up to {total} minutes, not {minutes}; correct them", section.line)
    return Plan(minutes, rows, section.line)


def _row(row: SyntaxTreeNode, steps: tuple[str, ...], place: Place) -> PlanRow:
    line = line_of(row)
    cells = [words_of(cell).text.strip() for cell in row.children]
    if len(cells) != 5 or not all(cells):
        place.refuse("a row has five cells: minutes, step or -, part, you, the class", line)
    parts = tuple(part.value for part in Part)
    if not (cells[0].isascii() and cells[0].isdigit() and 1 <= int(cells[0][:4]) <= 90):
        place.refuse(f"{cells[0][:20]!r} is not a number of minutes from 1 to 90", line)
    if cells[1] != "-" and cells[1] not in steps:
        place.refuse(f"there is no step {cells[1][:40]!r}; there are {', '.join(steps)}, or -", line)
    if cells[2] not in parts:
        place.refuse(f"{cells[2][:20]!r} is not a part; there are {', '.join(parts)}", line)
    said = [read_runs(Words(cell, line), place) for cell in cells[3:]]
    return PlanRow(int(cells[0]), "" if cells[1] == "-" else cells[1], Part(cells[2]), said[0], said[1], line)


def _answer(node: SyntaxTreeNode, steps: tuple[str, ...], place: Place) -> Answer:
    _only(node, "answer", place)
    fields = fence_fields(node, place)
    fields.only("step", "text", "listen_for")
    listen = read_runs(fields.words("listen_for"), place) if "listen_for" in fields.entries else ()
    return Answer(fields.choice("step", steps), read_runs(fields.words("text"), place), listen, line_of(node))


def _all_say(section: Section, place: Place) -> tuple[Say, ...]:
    found = tuple(_say(node, place) for node in section.nodes)
    if len(found) < LEAST_SAY:
        place.refuse(f"here belong at least {LEAST_SAY} ```say blocks, not {len(found)}", section.line)
    return found


def _say(node: SyntaxTreeNode, place: Place) -> Say:
    _only(node, "say", place)
    fields = fence_fields(node, place)
    fields.only("when", "say")
    return Say(read_runs(fields.words("when"), place), read_runs(fields.words("say"), place), line_of(node))


def texts_in(notes: TeacherNotes) -> tuple[tuple[Runs, int], ...]:
    """Every running text in the notes with its line, for the linter."""
    blocks = [(runs, block.line) for block in (*notes.glance, *notes.care) for runs in runs_in(block)]
    rows = [(runs, row.line) for plan in notes.plans for row in plan.rows for runs in (row.teacher, row.pupils)]
    answers = [(runs, one.line) for one in notes.answers for runs in (one.text, one.listen_for)]
    said = [(runs, one.line) for one in notes.say for runs in (one.when, one.words)]
    return tuple((runs, line) for runs, line in (*blocks, *rows, *answers, *said) if plain(runs))
