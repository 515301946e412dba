"""The figures and quotations of what lies beside a lesson: its quiz, the teacher's notes and the worksheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from app.lessons.facts import same_quotes
from app.lessons.figures import all_figures, segments
from app.lessons.kit import Kit
from app.lessons.numbers import figures
from app.lessons.parts import Note, runs_in
from app.lessons.questions import Question
from app.lessons.rules import long_quotations
from app.lessons.sources import Fact
from app.lessons.teacher import TeacherNotes, texts_in
from app.lessons.text import Runs, Text, plain
from app.lessons.worksheet import Task, Worksheet
from app.model.errors import LessonInvalid

SMALL = 90
"""Up to here a number in advice needs no source: minutes, groups, chairs."""


def beside(kit: Kit) -> Iterator[LessonInvalid]:
    """One problem for each figure or quotation beside the lesson that no fact holds."""
    language = kit.lesson.language
    lesson = all_figures(kit.lesson.sources)
    for question in kit.lesson.quiz:
        yield from _question(question, kit.lesson.path.parent / "quiz.yml", language)
    if kit.teacher is not None:
        yield from _teacher(kit.teacher, lesson, language)
    if kit.worksheet is not None:
        yield from _worksheet(kit.worksheet, lesson, language)


def _question(question: Question, path: Path, language: str) -> Iterator[LessonInvalid]:
    said = [question.prompt, question.simple, question.passage]
    said += [runs for option in question.options for runs in (option.text, option.feedback)]
    if question.estimate is not None:
        said += [question.estimate.too_low, question.estimate.too_high, question.estimate.right]
    text = "\n".join(plain(runs) for runs in said)
    if not question.invented:
        numbers = figures(text, language)
        if question.estimate is not None:
            numbers |= {f"{question.estimate.answer:g}"}
        fix = "correct it, add the fact, or say `invented: yes`"
        yield from _missing(numbers - all_figures(question.facts), fix, path, question.line)
    yield from _quotations(text, question.facts, path, question.line)


def _teacher(notes: TeacherNotes, lesson: frozenset[str], language: str) -> Iterator[LessonInvalid]:
    small = {str(number) for number in range(SMALL + 1)}
    for runs, line in texts_in(notes):
        for text, marks in segments(runs):
            facts = [notes.sources[mark.number - 1] for mark in marks]
            allowed = all_figures(facts) if marks else lesson | small
            fix = "correct it, or put the right source mark behind it"
            yield from _missing(figures(text, language) - allowed, fix, notes.path, line)
            yield from _quotations(text, facts, notes.path, line)


def _worksheet(sheet: Worksheet, lesson: frozenset[str], language: str) -> Iterator[LessonInvalid]:
    small = {str(number) for number in range(SMALL + 1)}
    for part in (part for section in sheet.sections for part in section.parts):
        if isinstance(part, Task | Note) and part.invented:
            continue
        own = isinstance(part, Task | Note)
        for runs in (part.do, part.simple, part.answer, part.look_for) if isinstance(part, Task) else runs_in(part):
            for text, marks in segments(_without_fields(runs)):
                facts = [sheet.sources[mark.number - 1] for mark in marks]
                allowed = lesson | small | all_figures(facts) if own else all_figures(facts)
                fix = "correct it, cite its fact, use a field of the class, or say `invented: yes`"
                yield from _missing(figures(text, language) - allowed, fix, sheet.path, part.line)


def _without_fields(runs: Runs) -> Runs:
    return tuple(run for run in runs if not (isinstance(run, Text) and run.field))


def _missing(numbers: Iterable[str], fix: str, path: Path, line: int) -> Iterator[LessonInvalid]:
    for number in sorted(numbers):
        yield LessonInvalid(path, f"{number} is not in the facts cited for it; {fix}", line)


def _quotations(text: str, facts: Iterable[Fact], path: Path, line: int) -> Iterator[LessonInvalid]:
    for said in long_quotations(text):
        if not any(said in same_quotes(fact.quote) for fact in facts):
            fix = "cite its fact, or say it in your own words"
            yield LessonInvalid(path, f"“{said[:60]}…” is not a quotation of a fact cited here; {fix}", line)
