"""worksheet.md to tasks, and the same tasks filled in with a class's own numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from markdown_it.tree import SyntaxTreeNode

from app.lessons.blocks import note
from app.lessons.blocks_live import read_choices
from app.lessons.class_wall import FILLS
from app.lessons.commons import ID, Commons
from app.lessons.fields import Fields
from app.lessons.inline import read_runs
from app.lessons.markdown import Section, line_of, read_nodes, read_text_node, sections
from app.lessons.parse import fence_fields
from app.lessons.parts import Bullets, Note, Prose
from app.lessons.place import Place, start
from app.lessons.reading import is_there
from app.lessons.sourced import simple_runs
from app.lessons.sources import Fact
from app.lessons.text import Inline, Runs, Text
from app.lessons.types import Lesson

NAME = "worksheet.md"
EXIT = "exit"
"""The id of the section that is the exit ticket."""
_COLUMNS = _ROWS = 8


@dataclass(frozen=True, slots=True)
class Grid:
    """An empty table to fill in by hand."""

    columns: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do on paper. Either `answer` or `look_for` goes into the key."""

    id: str
    do: Runs
    simple: Runs
    """What to do, at reading level 1; empty where both read the same."""
    answer: Runs
    look_for: Runs
    space: int
    """How many lines to write on."""
    choices: tuple[str, ...]
    """Boxes to tick; may be empty."""
    grid: Grid | None
    invented: bool
    line: int


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One section: its heading, and what stands below it."""

    id: str
    title: str
    parts: tuple[Prose | Bullets | Note | Task, ...]
    line: int

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Its tasks alone."""
        return tuple(part for part in self.parts if isinstance(part, Task))


@dataclass(frozen=True, slots=True)
class Worksheet:
    """What is printed for a class; its source marks are numbered for themselves."""

    sections: tuple[SheetPart, ...]
    sources: tuple[Fact, ...]
    path: Path

    @property
    def sheet(self) -> tuple[SheetPart, ...]:
        """Everything but the exit ticket."""
        return tuple(section for section in self.sections if section.id != EXIT)

    @property
    def exit_ticket(self) -> SheetPart | None:
        """The exit ticket, or None."""
        return next((section for section in self.sections if section.id == EXIT), None)

    def tasks(self) -> Iterator[Task]:
        """Every task, in order."""
        return (task for section in self.sections for task in section.tasks)


def load_worksheet(lesson: Lesson, root: Path, commons: Commons) -> Worksheet | None:
    """The worksheet beside `lesson`; None when there is none. Raises LessonInvalid that says what to mend."""
    path = lesson.path.parent / NAME
    if not is_there(path):
        return None
    place = start(path, commons, frozenset(FILLS))
    made = tuple(_section(section, place) for section in sections(read_nodes(path, root, place), place))
    seen: set[str] = set()
    for task in (task for section in made for task in section.tasks):
        if task.id in seen:
            place.refuse(f"task id {task.id!r} stands here twice; choose another", task.line)
        seen.add(task.id)
    return Worksheet(made, place.citations.cited, path)


def _section(section: Section, place: Place) -> SheetPart:
    parts = tuple(_part(node, place) for node in section.nodes)
    tasks = sum(isinstance(part, Task) for part in parts)
    if section.id == EXIT and not 2 <= tasks <= 3:
        place.refuse(f"an exit ticket has two or three tasks, not {tasks}", section.line)
    return SheetPart(section.id, section.title, parts, section.line)


def _part(node: SyntaxTreeNode, place: Place) -> Prose | Bullets | Note | Task:
    if node.type != "fence":
        return read_text_node(node, place, sourced=True)
    name, line, fields = node.info.strip(), line_of(node), fence_fields(node, place)
    if name == "note":
        return note(fields, place, line)
    if name != "task":
        place.refuse(f"there is no ```{name[:40]} block on a worksheet; there are task and note", line)
    return _task(fields, place, line)


def _task(fields: Fields, place: Place, line: int) -> Task:
    fields.only("id", "do", "simple", "answer", "look_for", "space", "choices", "table", "invented")
    if ("answer" in fields.entries) == ("look_for" in fields.entries):
        place.refuse("a task has either an `answer` or, for an open question, `look_for`", line)
    answer, look_for = (
        read_runs(fields.words(key), place) if key in fields.entries else () for key in ("answer", "look_for")
    )
    return Task(
        id=fields.matching("id", ID, "count"),
        do=read_runs(fields.words("do"), place),
        simple=simple_runs(fields, place),
        answer=answer,
        look_for=look_for,
        space=fields.whole("space", 1, 12) if "space" in fields.entries else 1,
        choices=read_choices(fields, "task") if "choices" in fields.entries else (),
        grid=_grid(fields.fields("table")) if "table" in fields.entries else None,
        invented=fields.yes("invented"),
        line=line,
    )


def _grid(fields: Fields) -> Grid:
    fields.only("columns", "rows")
    columns = tuple(words.text for words in fields.list_of_words("columns"))
    if len(columns) > _COLUMNS:
        fields.refuse(f"at most {_COLUMNS} columns fit on a page", "columns")
    return Grid(columns, fields.whole("rows", 1, _ROWS))


def filled(worksheet: Worksheet, numbers: Mapping[str, str]) -> Worksheet:
    """`worksheet` with each field replaced from `numbers` (`ClassWall.fills()`); raises KeyError for one it lacks."""
    return replace(
        worksheet,
        sections=tuple(
            replace(section, parts=tuple(_filled_part(part, numbers) for part in section.parts))
            for section in worksheet.sections
        ),
    )


def _filled_part(part: Prose | Bullets | Note | Task, numbers: Mapping[str, str]) -> Prose | Bullets | Note | Task:
    match part:
        case Task():
            do, simple = fill(part.do, numbers), fill(part.simple, numbers)
            answer, look_for = fill(part.answer, numbers), fill(part.look_for, numbers)
            return replace(part, do=do, simple=simple, answer=answer, look_for=look_for)
        case Bullets():
            return replace(part, items=tuple(fill(runs, numbers) for runs in part.items))
        case Prose() | Note():
            return replace(part, runs=fill(part.runs, numbers))


def fill(runs: Runs, numbers: Mapping[str, str]) -> Runs:
    """`runs` with each field replaced from `numbers`; raises KeyError for one it lacks."""
    return tuple(_fill_one(run, numbers) for run in runs)


def _fill_one(run: Inline, numbers: Mapping[str, str]) -> Inline:
    return replace(run, text=numbers[run.field]) if isinstance(run, Text) and run.field else run


def fields_in(task: Task) -> tuple[str, ...]:
    """The names of the class's numbers that a task asks for or tells, in order."""
    runs: Sequence[Inline] = (*task.do, *task.answer, *task.look_for)
    return tuple(run.field for run in runs if isinstance(run, Text) and run.field)
