"""Claims carry a source mark; what reading level 1 shows instead leans on no other source."""

from __future__ import annotations

from app.lessons.fields import Fields, Words
from app.lessons.inline import read_runs
from app.lessons.place import Place
from app.lessons.text import Runs, marks


def sourced(words: Words, place: Place) -> Runs:
    """Like `read_runs`, for a claim about the world: refused without a source mark."""
    runs = read_runs(words, place)
    if not marks(runs):
        fix = "end it with one, such as [^F-ARREST-03], or put words of your own into a ```note block"
        place.refuse(f"this has no source mark; {fix}", words.line)
    return runs


def simple_runs(fields: Fields, place: Place) -> Runs:
    """The text under `simple`, or nothing."""
    return read_runs(fields.words("simple"), place) if "simple" in fields.entries else ()


def simple_texts(fields: Fields, place: Place) -> tuple[Runs, ...]:
    """The paragraphs under `simple`, each with a source mark, or nothing."""
    if "simple" not in fields.entries:
        return ()
    return tuple(sourced(words, place) for words in fields.list_of_words("simple"))
