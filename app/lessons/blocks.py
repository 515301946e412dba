"""The live parts of a lesson: fenced blocks with YAML inside, by name."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.lessons.facts import DAY, FACT_ID, is_verbatim
from app.lessons.fields import Fields, Words
from app.lessons.inline import read_runs
from app.lessons.place import Place
from app.lessons.reading import check_picture
from app.lessons.types import (
    ROOMS,
    Block,
    BothSides,
    Discussion,
    Figure,
    Note,
    Prediction,
    Quote,
    Room,
    Runs,
    Side,
    Timeline,
    TimelineEntry,
    marks,
)


def read_block(name: str, fields: Fields, place: Place, line: int) -> Block:
    """The block called `name`; raises LessonInvalid for an unknown name or a broken field."""
    if name not in _READERS:
        place.refuse(f"there is no ```{name[:40]} block; there are {', '.join(_READERS)}", line)
    return _READERS[name](fields, place, line)


def sourced(words: Words, place: Place) -> Runs:
    """Like `read_runs`, for a claim about the world: refused without a source mark."""
    runs = read_runs(words, place)
    if not marks(runs):
        fix = "end it with one, such as [^F-ARREST-03], or put words of your own into a ```note block"
        place.refuse(f"this has no source mark; {fix}", words.line)
    return runs


def _note(fields: Fields, place: Place, line: int) -> Note:
    fields.only("text")
    return Note(read_runs(fields.words("text"), place), line)


def _discussion(fields: Fields, place: Place, line: int) -> Discussion:
    fields.only("prompt")
    return Discussion(read_runs(fields.words("prompt"), place), line)


def _prediction(fields: Fields, place: Place, line: int) -> Prediction:
    fields.only("prompt", "choices")
    choices = tuple(words.text for words in fields.list_of_words("choices"))
    if not 2 <= len(choices) <= 6:
        place.refuse(f"a prediction needs 2 to 6 choices, not {len(choices)}", line)
    return Prediction(read_runs(fields.words("prompt"), place), choices, line)


def _room(fields: Fields, place: Place, line: int) -> Room:
    fields.only("room", "preset", "title", "task")
    room = fields.choice("room", tuple(ROOMS))
    preset = fields.choice("preset", ROOMS[room])
    return Room(room, preset, fields.text("title", 80), read_runs(fields.words("task"), place), line)


def _timeline(fields: Fields, place: Place, line: int) -> Timeline:
    fields.only("entries")
    return Timeline(tuple(_entry(entry, place) for entry in fields.list_of_fields("entries")), line)


def _entry(fields: Fields, place: Place) -> TimelineEntry:
    fields.only("when", "what", "step", "facts")
    ids = fields.list_of_words("facts")
    for words in ids:
        if not re.fullmatch(FACT_ID, words.text):
            place.refuse(f"{words.text[:40]!r} is not a fact id; write it like F-ARREST-03", words.line)
    sources = tuple(place.citations.mark(words.text, words.line) for words in ids)
    when, what = fields.text("when", 24), fields.text("what", 60)
    return TimelineEntry(when, what, fields.optional("step", 40), sources, fields.line)


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
    "note": _note,
    "quote": _quote,
    "timeline": _timeline,
    "prediction": _prediction,
    "room": _room,
    "discussion": _discussion,
    "both-sides": _both_sides,
    "figure": _figure,
}
