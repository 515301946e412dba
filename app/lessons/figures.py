"""Every number and month in a lesson must stand in a fact that the lesson cites beside it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

from app.lessons.levels import Level, at_level
from app.lessons.numbers import figures, scale_in, scaled
from app.lessons.parts import (
    Block,
    BothSides,
    Bullets,
    Changed,
    Chart,
    Discussion,
    Note,
    Poll,
    Prediction,
    Prose,
    Quote,
    Sidebar,
    Table,
    Timeline,
    marks_of,
    runs_in,
)
from app.lessons.sources import Fact
from app.lessons.text import Runs, SourceMark, Text, plain
from app.lessons.types import Lesson
from app.model.errors import LessonInvalid

Claim = tuple[str, frozenset[str], int]
"""Words, the figures that they may hold, and their line."""


@functools.lru_cache(maxsize=1024)
def fact_figures(fact: Fact) -> frozenset[str]:
    """The figures a fact supports: those of its (English) statement and of the date it is true for."""
    days = {f"month {int(month)}" for month in re.findall(r"\d{4}-(\d\d)", fact.as_of)}
    return figures(fact.statement, "en") | figures(fact.as_of.replace("-", " "), "en") | days


def all_figures(facts: Iterable[Fact]) -> frozenset[str]:
    """The figures that `facts` support together."""
    return frozenset().union(*(fact_figures(fact) for fact in facts))


def unsupported(lesson: Lesson) -> tuple[LessonInvalid, ...]:
    """One problem for each figure, at either reading level, that the facts cited with it do not hold.

    A figure is checked against the source marks that follow it in its paragraph. Titles are checked against the
    facts of their step; notes and questions, which need no mark, against those of the whole lesson, unless their
    numbers are said to be invented.
    """
    found = [problem for level in (Level.FULL, Level.SIMPLE) for problem in _unsupported(at_level(lesson, level))]
    return tuple({(problem.line, problem.problem): problem for problem in found}.values())


def _unsupported(lesson: Lesson) -> Iterator[LessonInvalid]:
    everything = all_figures(lesson.sources)
    for step in lesson.steps:
        cited = [fact for block in step.blocks for fact in _facts(lesson, marks_of(block))]
        yield from _missing(lesson, (step.title, all_figures(cited), step.line))
        for block in step.blocks:
            for claim in _claims(lesson, block, everything):
                yield from _missing(lesson, claim)
            if isinstance(block, Chart):
                yield from _bars(lesson, block)


def _bars(lesson: Lesson, chart: Chart) -> Iterator[LessonInvalid]:
    factor = scale_in(chart.unit, lesson.language)
    for point in chart.points:
        if scaled(point.written, factor) not in _allowed(lesson, point.sources):
            fix = f"is not in its facts, in {chart.unit!r}; correct the value, the unit or the facts"
            yield LessonInvalid(lesson.path, f"{point.written} {fix}", point.line)


def _claims(lesson: Lesson, block: Block, everything: frozenset[str]) -> Iterator[Claim]:
    match block:
        case Timeline():
            for entry in block.entries:
                yield f"{entry.when} {entry.what}", _allowed(lesson, entry.sources), entry.line
        case Table():
            for row in block.rows:
                yield " ; ".join(row.cells), _allowed(lesson, row.sources), row.line
        case Chart():
            for point in block.points:
                yield point.label, _allowed(lesson, point.sources), point.line
            yield block.alt, _allowed(lesson, marks_of(block)), block.line
        case Quote():
            (fact,) = _facts(lesson, (block.source,))
            yield f"{block.date[:4]} {block.role}", fact_figures(fact) | figures(fact.quote, "en"), block.line
        case Prose() | Bullets() | BothSides() | Sidebar() | Changed():
            strict = [_joined(block.items)] if isinstance(block, Bullets) else runs_in(block)
            for runs in strict:
                own_words = not any(isinstance(run, SourceMark) for run in runs)
                for text, marks in segments(runs):
                    yield text, everything if own_words else _allowed(lesson, marks), block.line
        case Note() | Prediction() | Poll() | Discussion() if block.invented:
            return
        case _:
            for runs in runs_in(block):
                yield plain(runs), everything, block.line


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


def _missing(lesson: Lesson, claim: Claim) -> Iterator[LessonInvalid]:
    text, allowed, line = claim
    for figure in sorted(figures(text, lesson.language) - allowed):
        problem = f"{figure} is not in the facts cited for it; correct it, or put the right source mark behind it"
        yield LessonInvalid(lesson.path, problem, line)


def _joined(items: tuple[Runs, ...]) -> Runs:
    return tuple(run for item in items for run in (*item, Text("\n")))


def _facts(lesson: Lesson, marks: Iterable[SourceMark]) -> list[Fact]:
    return [lesson.sources[mark.number - 1] for mark in marks]


def _allowed(lesson: Lesson, marks: Iterable[SourceMark]) -> frozenset[str]:
    return all_figures(_facts(lesson, marks))
