"""What a lesson may not say: quotations of nobody's, claims without a claimant, facts that need care, closed rooms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.lessons.facts import same_quotes
from app.lessons.figures import segments
from app.lessons.levels import words_in
from app.lessons.parts import Block, BothSides, Bullets, Changed, Prose, Room, Sidebar, marks_of
from app.lessons.sources import Fact
from app.lessons.text import Runs, SourceMark, Text, marks, plain
from app.lessons.types import Lesson
from app.model.errors import LessonInvalid

QUOTED_WORDS = 10
"""From so many words on, what stands in quotation marks is taken for somebody's own words."""

_QUOTED = re.compile(r"[“\"«]([^“”\"«»]+)[”\"»]")
_CLAIMED = {
    "en": r"say|says|said|saying|claim\w*|tells?|told|calls?|called|states?|stated|according to|announce\w*|credit\w*|"
    r"own (?:count|figures?|account|words|statement|rules?)|repl(?:y|ies|ied)|answer\w*|argue\w*|insist\w*|promise\w*",
    "es": r"dicen?|dicho|dijo|dijeron|diciendo|según|afirm\w+|asegur\w+|declar\w+|cuentan?|contó|llaman?|llamó|"
    r"anunci\w+|sost(?:ien|uv)\w+|atribuy\w+|respond\w+|contest\w+|argument\w+|promet\w+|alega\w*|"
    r"propi[oa]s? (?:cuentas?|cifras?|datos|versión)|cifras? de la (?:propia )?empresa",
}
"""Words that say that somebody says so."""


def broken_rules(lesson: Lesson) -> Iterator[LessonInvalid]:
    """One problem for each rule that `lesson` breaks, by line."""
    for block in lesson.blocks():
        for mark in dict.fromkeys(mark for runs in words_in(block) for mark in marks(runs)) or marks_of(block):
            yield from _care(lesson, mark, block.line)
        for runs in words_in(block):
            yield from _quotations(lesson, runs, block.line)
        for runs in _told(block):
            yield from _claims(lesson, runs, block.line)
        if isinstance(block, Room) and not block.stands and not block.without:
            fix = "add `without: …`, which says what to do instead"
            yield LessonInvalid(lesson.path, f"room {block.room}, {block.preset} is still to come; {fix}", block.line)


def _care(lesson: Lesson, mark: SourceMark, line: int) -> Iterator[LessonInvalid]:
    fact = lesson.sources[mark.number - 1]
    if fact.care:
        fix = "cite another fact; a teacher's notes may cite it"
        yield LessonInvalid(lesson.path, f"{fact.id} is not for every class ({fact.care}) {fix}", line)


def _quotations(lesson: Lesson, runs: Runs, line: int) -> Iterator[LessonInvalid]:
    for text, cited in segments(runs):
        facts = [lesson.sources[mark.number - 1] for mark in cited]
        for said in long_quotations(text):
            if not any(said in same_quotes(fact.quote) for fact in facts):
                fix = "use a ```quote block, cite its fact here, or say it in your own words"
                yield LessonInvalid(lesson.path, f"“{said[:60]}…” is not a quotation of a fact cited here; {fix}", line)


def long_quotations(text: str) -> Iterator[str]:
    """What stands in quotation marks in `text` and is long enough to be somebody's own words."""
    for said in _QUOTED.findall(text):
        if len(re.findall(r"\w+", said)) >= QUOTED_WORDS:
            yield same_quotes(said)


def _told(block: Block) -> Iterable[Runs]:
    match block:
        case Prose() | Sidebar() | BothSides() | Changed():
            return words_in(block)
        case Bullets():
            return (tuple(run for runs in words_in(block) for run in (*runs, Text(" "))),)
        case _:
            return ()


def _claims(lesson: Lesson, runs: Runs, line: int) -> Iterator[LessonInvalid]:
    words = _CLAIMED.get(lesson.language)
    said = words is None or re.search(rf"\b({words})\b", plain(runs), re.IGNORECASE)
    for fact in () if said else _facts(lesson, runs):
        if fact.claim:
            fix = f"say who says so: “{fact.claim.english} says …”, “according to …”"
            yield LessonInvalid(lesson.path, f"{fact.id} is only a claim; {fix}", line)


def _facts(lesson: Lesson, runs: Runs) -> list[Fact]:
    return [lesson.sources[number - 1] for number in dict.fromkeys(mark.number for mark in marks(runs))]
