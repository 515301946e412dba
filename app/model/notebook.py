"""The lab notebook's lines: what a visitor predicted, kept and read off. Numbers and fixed words, never a face."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

LONGEST: Final = 200
"""Lines of one visit; then the earliest go."""
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A cell that begins with one of these may be run as a formula by a spreadsheet (OWASP, "CSV Injection")."""


class Kind(Enum):
    """Why a line is in the notebook."""

    PREDICTION = "prediction"
    SNAPSHOT = "snapshot"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Note:
    """One line. Nothing in it may come from what somebody typed, nor be a face, a faceprint or a live person's name."""

    room: str
    """The room's name in `app.lessons.rooms.ROOMS`."""
    kind: Kind
    about: str
    """What was asked, kept or read off: one sentence in the visitor's language."""
    answer: str = ""
    """What the visitor said, in words with the unit; '' where nothing was asked."""
    came: str = ""
    """What then came, in words with the unit."""
    values: tuple[tuple[str, float], ...] = ()
    """The same as numbers for the CSV, by field name, such as ("threshold", 0.363)."""


def added(notes: Sequence[Note], note: Note) -> tuple[Note, ...]:
    """`notes` with one more at the end. The same line twice in a row is one; never more than `LONGEST`."""
    return tuple(notes) if notes and notes[-1] == note else (*notes, note)[-LONGEST:]


def by_room(notes: Sequence[Note], rooms: Sequence[str]) -> tuple[tuple[str, tuple[tuple[int, Note], ...]], ...]:
    """The lines of each room that has any, with their places in `notes`; rooms in the order of `rooms`, then others."""
    order = dict.fromkeys((*rooms, *(note.room for note in notes)))
    shared = ((room, tuple((at, note) for at, note in enumerate(notes) if note.room == room)) for room in order)
    return tuple((room, lines) for room, lines in shared if lines)


@dataclass(frozen=True, slots=True)
class Headings:
    """The words of the table's first line, in the visitor's language."""

    room: str
    kind: str
    about: str
    answer: str
    came: str


def as_csv(notes: Sequence[Note], headings: Headings, rooms: Mapping[str, str], kinds: Mapping[Kind, str]) -> str:
    """The lines as comma-separated values (RFC 4180), after a byte order mark by which spreadsheets know UTF-8.

    Every cell is quoted, so commas, semicolons and line breaks within one part nothing. No cell can be run as a
    formula: one that begins like one gets an apostrophe in front. Numbers have a decimal point, a column for each name.
    """
    fields = tuple(dict.fromkeys(name for note in notes for name, _ in note.values))
    written = io.StringIO(newline="")
    write = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow
    write(
        [_plain(one) for one in (headings.room, headings.kind, headings.about, headings.answer, headings.came, *fields)]
    )
    for note in notes:
        numbers = dict(note.values)
        words = (rooms.get(note.room, note.room), kinds[note.kind], note.about, note.answer, note.came)
        write([*(_plain(one) for one in words), *(_number(numbers.get(name)) for name in fields)])
    return "\ufeff" + written.getvalue()


def _plain(words: str) -> str:
    """`words` as a cell that no spreadsheet takes for a formula."""
    return f"'{words}" if words.lstrip(" \u00a0").startswith(_FORMULA) else words


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}"
