"""Every number and month in a lesson must stand in a fact that the lesson cites beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.lessons.types import (
    Block,
    BothSides,
    Bullets,
    Fact,
    Lesson,
    Prose,
    Quote,
    Runs,
    SourceMark,
    Text,
    Timeline,
    plain,
    runs_in,
)
from app.model.errors import LessonInvalid

# "One" is left out: it is more often an article or a pronoun than a number.
_WORDS = {
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte",
}
_TENS = {
    "en": "thirty forty fifty sixty seventy eighty ninety hundred",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
}
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
_THOUSANDS = {"en": "[,\u00a0\u202f]", "es": "[.\u00a0\u202f]"}
_POINT = {"en": ".", "es": ","}


def figures(text: str, language: str) -> frozenset[str]:
    """The numbers ("3800", "0.5", also written as words) and months ("month 10") in `text`.

    English and Spanish are read in their own way; any other language by its digits alone, in the English way.
    """
    read_as = language if language in _WORDS else "en"
    found = set(_digits(text, read_as))
    if language in _WORDS:
        words = _number_words(language)
        found |= {words[word] for word in re.findall(r"\w+", text.lower()) if word in words}
        found |= _months(text, language)
    return frozenset(found)


def fact_figures(fact: Fact) -> frozenset[str]:
    """The figures a fact supports: those of its (English) statement and of the date it is true for."""
    days = {f"month {int(month)}" for month in re.findall(r"\d{4}-(\d\d)", fact.as_of)}
    return figures(fact.statement, "en") | figures(fact.as_of.replace("-", " "), "en") | days


def unsupported(lesson: Lesson) -> Iterator[LessonInvalid]:
    """One problem for each figure that the facts cited with it do not hold.

    A figure is checked against the source marks that follow it in its paragraph. Titles are checked against the
    facts of their step; notes and questions, which need no mark, against those of the whole lesson.
    """
    everything = _union(lesson.sources)
    for step in lesson.steps:
        cited = [fact for block in step.blocks for fact in _facts(lesson, _cited(block))]
        yield from _missing(lesson, step.title, _union(cited), step.line)
        for block in step.blocks:
            for text, allowed in _claims(lesson, block, everything):
                yield from _missing(lesson, text, allowed, block.line)


def _claims(lesson: Lesson, block: Block, everything: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    match block:
        case Timeline():
            for entry in block.entries:
                yield f"{entry.when} {entry.what}", _union(_facts(lesson, entry.sources))
        case Quote():
            (fact,) = _facts(lesson, (block.source,))
            yield f"{block.date[:4]} {block.role}", _union([fact]) | figures(fact.quote, "en")
        case Prose() | Bullets() | BothSides():
            strict = [_joined(block.items)] if isinstance(block, Bullets) else runs_in(block)
            for runs in strict:
                for text, marks in segments(runs):
                    yield text, _union(_facts(lesson, marks))
        case _:
            for runs in runs_in(block):
                yield plain(runs), everything


def segments(runs: Runs) -> Iterator[tuple[str, tuple[SourceMark, ...]]]:
    """`runs` cut after each group of source marks: the words, and the marks that stand for them."""
    words, marks = "", []
    for run in runs:
        if isinstance(run, SourceMark):
            marks.append(run)
            continue
        text = run.text if isinstance(run, Text) else "\n"
        if marks and any(character.isalnum() for character in text):
            yield words, tuple(marks)
            words, marks = "", []
        words += text
    yield words, tuple(marks)


def _missing(lesson: Lesson, text: str, allowed: frozenset[str], line: int) -> Iterator[LessonInvalid]:
    for figure in sorted(figures(text, lesson.language) - allowed):
        problem = f"{figure} is not in the facts cited for it; correct it, or put the right source mark behind it"
        yield LessonInvalid(lesson.path, problem, line)


def _joined(items: tuple[Runs, ...]) -> Runs:
    return tuple(run for item in items for run in (*item, Text("\n")))


def _cited(block: Block) -> tuple[SourceMark, ...]:
    match block:
        case Timeline():
            return tuple(mark for entry in block.entries for mark in entry.sources)
        case Quote():
            return (block.source,)
    return tuple(run for runs in runs_in(block) for run in runs if isinstance(run, SourceMark))


def _facts(lesson: Lesson, marks: Iterable[SourceMark]) -> list[Fact]:
    return [lesson.sources[mark.number - 1] for mark in marks]


def _union(facts: Iterable[Fact]) -> frozenset[str]:
    return frozenset().union(*(fact_figures(fact) for fact in facts))


def _digits(text: str, language: str) -> Iterator[str]:
    thousands, point = _THOUSANDS[language], _POINT[language]
    grouped = rf"[1-9]\d{{0,2}}(?:{thousands}\d{{3}})+(?!\d)"
    for found in re.findall(rf"{grouped}|\d+(?:{re.escape(point)}\d+)?", text, re.ASCII):
        whole = re.sub(thousands, "", found) if re.fullmatch(grouped, found) else found
        yield re.sub(r"^0+(?=\d)", "", whole.replace(",", "."))


def _number_words(language: str) -> dict[str, str]:
    words = {word: str(number) for number, word in enumerate(_WORDS[language].split(), 2)}
    return words | {word: str(ten) for ten, word in zip(range(30, 101, 10), _TENS[language].split(), strict=True)}


def _months(text: str, language: str) -> set[str]:
    # English "may" is a verb unless it has a capital; Spanish months have none.
    names = _MONTHS[language].split()
    found = set(re.findall(r"\w+", text))
    return {f"month {n}" for n, name in enumerate(names, 1) if name in found or name[:3] in found}
