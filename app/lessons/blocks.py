"""The fenced blocks of a lesson, by name; here those for reading, in app.lessons.blocks_live those for doing."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.lessons.blocks_live import discussion, poll, prediction, quiz, room
from app.lessons.facts import DAY, FACT_ID, is_verbatim
from app.lessons.fields import Fields
from app.lessons.inline import read_runs
from app.lessons.parts import (
    Block,
    BothSides,
    Change,
    Changed,
    Chart,
    Figure,
    Note,
    Point,
    Quote,
    Row,
    Side,
    Sidebar,
    Table,
    Timeline,
    TimelineEntry,
)
from app.lessons.place import Place
from app.lessons.reading import check_picture
from app.lessons.sourced import simple_runs, simple_texts, sourced
from app.lessons.text import SourceMark

ROWS_LIMIT = 30
"""The most rows of a table and bars of a chart: more do not fit on a screen."""
COLUMNS_LIMIT = 6


def read_block(name: str, fields: Fields, place: Place, line: int) -> Block:
    """The block called `name`; raises LessonInvalid for an unknown name or a broken field."""
    if name not in _READERS:
        place.refuse(f"there is no ```{name[:40]} block; there are {', '.join(_READERS)}", line)
    return _READERS[name](fields, place, line)


def note(fields: Fields, place: Place, line: int) -> Note:
    """Words of the lesson's own; also in a teacher's notes and on a worksheet."""
    fields.only("text", "simple", "invented")
    return Note(read_runs(fields.words("text"), place), line, simple_runs(fields, place), fields.yes("invented"))


def _sidebar(fields: Fields, place: Place, line: int) -> Sidebar:
    fields.only("title", "text", "simple")
    text = tuple(sourced(words, place) for words in fields.list_of_words("text"))
    return Sidebar(fields.text("title", 120), text, line, simple_texts(fields, place))


def _changed(fields: Fields, place: Place, line: int) -> Changed:
    fields.only("items")
    return Changed(tuple(_change(entry, place) for entry in fields.list_of_fields("items")), line)


def _change(fields: Fields, place: Place) -> Change:
    fields.only("then", "now", "lesson")
    then, now = (sourced(fields.words(key), place) for key in ("then", "now"))
    lesson = read_runs(fields.words("lesson"), place) if "lesson" in fields.entries else ()
    return Change(then, now, lesson, fields.line)


def _timeline(fields: Fields, place: Place, line: int) -> Timeline:
    fields.only("entries")
    return Timeline(tuple(_entry(entry, place) for entry in fields.list_of_fields("entries")), line)


def _entry(fields: Fields, place: Place) -> TimelineEntry:
    fields.only("when", "what", "step", "facts")
    when, what = fields.text("when", 24), fields.text("what", 60)
    return TimelineEntry(when, what, fields.optional("step", 40), _facts(fields, place), fields.line)


def _facts(fields: Fields, place: Place) -> tuple[SourceMark, ...]:
    ids = fields.list_of_words("facts")
    for words in ids:
        if not re.fullmatch(FACT_ID, words.text):
            place.refuse(f"{words.text[:40]!r} is not a fact id; write it like F-ARREST-03", words.line)
    return tuple(place.citations.mark(words.text, words.line) for words in ids)


def _table(fields: Fields, place: Place, line: int) -> Table:
    fields.only("title", "columns", "rows", "note")
    columns = tuple(words.text for words in fields.list_of_words("columns"))
    rows = fields.list_of_fields("rows")
    if not 2 <= len(columns) <= COLUMNS_LIMIT or len(rows) > ROWS_LIMIT:
        limits = f"2 to {COLUMNS_LIMIT} columns and at most {ROWS_LIMIT} rows"
        place.refuse(f"a table has {limits}; this has {len(columns)} and {len(rows)}", line)
    made = tuple(_row(row, len(columns), place) for row in rows)
    return Table(fields.text("title", 120), columns, made, fields.optional("note"), line)


def _row(fields: Fields, columns: int, place: Place) -> Row:
    fields.only("cells", "facts")
    cells = tuple(words.text for words in fields.list_of_words("cells"))
    if len(cells) != columns:
        place.refuse(f"this row has {len(cells)} cells, but the table {columns} columns; make them equal", fields.line)
    return Row(cells, _facts(fields, place), fields.line)


def _chart(fields: Fields, place: Place, line: int) -> Chart:
    fields.only("title", "unit", "alt", "scale", "points", "note")
    points = tuple(_point(entry, place) for entry in fields.list_of_fields("points"))
    log = "scale" in fields.entries and fields.choice("scale", ("linear", "log")) == "log"
    if not 2 <= len(points) <= ROWS_LIMIT:
        place.refuse(f"a chart has 2 to {ROWS_LIMIT} points, not {len(points)}", line)
    for point in points:
        if point.value < 0 or (log and point.value == 0):
            fix = "a bar is positive; on a log scale it cannot be 0 either"
            place.refuse(f"{point.written} cannot be drawn; {fix}", point.line)
    title, unit, alt = fields.text("title", 120), fields.text("unit", 80), fields.text("alt", 400)
    return Chart(title, unit, alt, log, points, fields.optional("note"), line)


def _point(fields: Fields, place: Place) -> Point:
    fields.only("label", "value", "facts")
    written = fields.text("value", 30)
    return Point(fields.text("label", 40), fields.number("value"), written, _facts(fields, place), fields.line)


def _quote(fields: Fields, place: Place, line: int) -> Quote:
    fields.only("text", "translation", "speaker", "role", "outlet", "date", "note", "fact")
    words = fields.words("text", 600)
    fact = place.citations.fact(fields.text("fact", 40), line)
    if not is_verbatim(words.text, fact):
        fix = "copy it letter for letter; `…` where you leave words out"
        place.refuse(f"these are not the words that {fact.id} lets us quote; {fix}", words.line)
    return Quote(
        text=words.text,
        translation=fields.optional("translation", 600),
        speaker=fields.text("speaker", 80),
        role=fields.text("role", 120),
        outlet=fields.text("outlet", 120),
        date=fields.matching("date", DAY, "2023-03"),
        note=fields.optional("note"),
        source=place.citations.mark(fact.id, line),
        line=line,
    )


def _both_sides(fields: Fields, place: Place, line: int) -> BothSides:
    fields.only("question", "for", "against")
    sides = [_side(fields.fields(key), place) for key in ("for", "against")]
    return BothSides(fields.text("question", 200), sides[0], sides[1], line)


def _side(fields: Fields, place: Place) -> Side:
    fields.only("title", "points")
    points = tuple(sourced(words, place) for words in fields.list_of_words("points"))
    return Side(fields.text("title", 120), points)


def _figure(fields: Fields, place: Place, line: int) -> Figure:
    fields.only("file", "alt", "caption")
    name = fields.words("file", 100)
    picture = check_picture(name.text, place.path, name.line)
    return Figure(picture, fields.text("alt"), read_runs(fields.words("caption"), place), line)


_READERS: dict[str, Callable[[Fields, Place, int], Block]] = {
    "note": note,
    "sidebar": _sidebar,
    "changed": _changed,
    "quote": _quote,
    "timeline": _timeline,
    "table": _table,
    "chart": _chart,
    "figure": _figure,
    "prediction": prediction,
    "poll": poll,
    "room": room,
    "discussion": discussion,
    "both-sides": _both_sides,
    "quiz": quiz,
}
