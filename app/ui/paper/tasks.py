"""A worksheet's sections on paper: what to do, room to do it in, and for the key what a good answer holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.lessons.parts import Bullets, Note, Prose
from app.lessons.text import Runs, marks
from app.lessons.worksheet import SheetPart, Task
from app.ui.paper.flow import Piece, inset, keep, space
from app.ui.paper.ink import Hand, Style, Tag, set_lines
from app.ui.paper.parts import bullets, grid, heading, labelled, paragraph, ticks, writing

INDENT = 24.0
"""Left of a task stands its number."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How tasks are set: their type, the distance of lines to write on, how many fewer of those, the width."""

    style: Style
    step: float
    width: float
    fewer: int = 0
    times: float = 1.0
    """What the height of an empty table's rows is multiplied by."""


def section(part: SheetPart, setting: Setting, first: int) -> list[Piece]:
    """A section for the class; its tasks are numbered from `first`."""
    made = heading(part.title, setting.width)
    number = first
    for one in part.parts:
        if isinstance(one, Task):
            made += [*task(one, number, setting), space(12)]
            number += 1
        else:  # words stay with the task that they lead to
            made += keep([*_words(one, setting.style, setting.width), space(12)], last=True)
    return [*made, space(8)]


def key_section(part: SheetPart, setting: Setting, first: int, title: str = "") -> list[Piece]:
    """A section for the teacher: each task with its answer."""
    made = heading(title or part.title, setting.width)
    for number, one in enumerate(part.tasks, start=first):
        inner, style = setting.width - INDENT, setting.style
        tag = Tag("P")
        asked = _numbered(paragraph(one.do, style, inner, tag), number, style, tag)
        label, words = (_answer_label(), one.answer) if one.answer else (_look_for_label(), one.look_for)
        answer = inset([space(2, glued=True), *labelled(label, words, style.bold() if one.answer else style, inner)],
                       INDENT)  # fmt: skip
        made += [*keep([*asked, *answer]), space(9)]
    return made


def task(one: Task, number: int, setting: Setting) -> list[Piece]:
    """What to do and the room for it, on one page together."""
    inner, style = setting.width - INDENT, setting.style
    tag = Tag("P")
    made = _numbered(paragraph(one.do, style, inner, tag), number, style, tag)
    if one.invented:
        made += inset(paragraph(invented_words(), replace(style, italic=True), inner), INDENT)
    room: list[Piece] = []
    if one.choices:
        room += [space(4), *ticks(one.choices, style, inner)]
    if one.grid is not None:
        small, tall = replace(style, points=10.5, leading=14), setting.times * _tall(one.grid.rows)
        room += [space(6), *grid(one.grid.columns, one.grid.rows, small, inner, tall)]
    elsewhere = bool(room) and one.space == 1  # one line is what a task has that says nothing about lines
    if not elsewhere:
        room += writing(max(1, one.space - setting.fewer), inner, setting.step)
    return keep([*made, *inset(room, INDENT)])


def _tall(rows: int) -> float:
    """Of each row of an empty table, points: two lines by hand, or one where there are many rows."""
    return 62.0 if rows <= 3 else 48.0 if rows <= 5 else 40.0


def _numbered(pieces: Sequence[Piece], number: int, style: Style, tag: Tag) -> list[Piece]:
    """`pieces` with their number beside the first one, both read as one."""
    first, *rest = inset(pieces, INDENT)
    said = set_lines(f"{number}", style.bold(), INDENT)[0]

    def draw(hand: Hand, left: float, top: float) -> None:
        hand.line(said, left, top, tag)
        first.draw(hand, left, top)

    return [replace(first, draw=draw), *rest]


def _words(part: Prose | Bullets | Note, style: Style, width: float) -> list[Piece]:
    if isinstance(part, Bullets):
        return bullets(part.items, style, width, numbered=part.numbered)
    made = paragraph(part.runs, style, width)
    if isinstance(part, Note) and part.invented:
        made += paragraph(invented_words(), replace(style, italic=True), width)
    return made


def cited(parts: Iterable[SheetPart], *, key: bool) -> set[int]:
    """The numbers of the source marks that a sheet, or its key, shows."""
    return {mark.number for part in parts for one in part.parts for runs in _runs(one, key) for mark in marks(runs)}


def _runs(part: Prose | Bullets | Note | Task, key: bool) -> tuple[Runs, ...]:
    if isinstance(part, Task):
        return (part.do, part.answer, part.look_for) if key else (part.do,)
    if key:
        return ()
    return part.items if isinstance(part, Bullets) else (part.runs,)


def invented_words() -> str:
    """Beside an example whose numbers are made up."""
    return QCoreApplication.translate("Paper", "An example with made-up numbers.")


def _answer_label() -> str:
    return QCoreApplication.translate("Paper", "Answer")


def _look_for_label() -> str:
    return QCoreApplication.translate("Paper", "A good answer")
