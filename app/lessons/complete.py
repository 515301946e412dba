"""What a finished lesson has: three plans, two reading levels, a bank of questions, notes, a worksheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.lessons.kit import Kit
from app.lessons.levels import Level
from app.lessons.parts import Discussion, Prediction, QuizHere, Room
from app.lessons.questions import Kind
from app.lessons.readability import BANDS, EASIER_BY, measured
from app.lessons.reading import is_there
from app.lessons.teacher import NAME as TEACHER
from app.lessons.teacher import Part, TeacherNotes
from app.lessons.types import Lesson
from app.lessons.worksheet import NAME as WORKSHEET
from app.lessons.worksheet import Worksheet
from app.model.errors import LessonInvalid

PLANS = (20, 45, 90)
LEAST_QUESTIONS, LEAST_KINDS = 8, 3
_PARTS = {Part.LAB: "a lab activity", Part.TALK: "a discussion", Part.QUIZ: "a quiz"}


def missing(kit: Kit) -> Iterator[LessonInvalid]:
    """One problem for each thing that a lesson of ours must have and this one lacks."""
    lesson = kit.lesson
    yield from _parts(lesson)
    yield from _quiz(lesson)
    yield from levels_out_of_band(lesson)
    broken = {problem.path.name for problem in kit.problems}
    for name, read in ((TEACHER, kit.teacher), (WORKSHEET, kit.worksheet)):
        if read is None and name not in broken:
            yield LessonInvalid(lesson.path.parent / name, "this file is still to be written")
    if kit.teacher is not None:
        yield from _teacher(kit.teacher, lesson)
    if kit.worksheet is not None:
        yield from _worksheet(kit.worksheet)


def _parts(lesson: Lesson) -> Iterator[LessonInvalid]:
    if lesson.plans != PLANS:
        yield LessonInvalid(lesson.path, f"`minutes` is [{', '.join(map(str, PLANS))}] in every lesson of ours", 1)
    if not lesson.standards:
        yield LessonInvalid(lesson.path, "it names no standard; add `standards: […]` from standards.yml", 1)
    kinds = {type(block) for block in lesson.blocks()}
    for kind, name in ((Room, "room"), (Discussion, "discussion"), (Prediction, "prediction"), (QuizHere, "quiz")):
        if kind not in kinds:
            yield LessonInvalid(lesson.path, f"it has no ```{name} block; add one", 1)
    if "limits" not in {step.id for step in lesson.steps}:
        yield LessonInvalid(lesson.path, "it has no step {#limits}, which says what the demo cannot show", 1)


def _quiz(lesson: Lesson) -> Iterator[LessonInvalid]:
    path = lesson.path.parent / "quiz.yml"
    if not is_there(path):
        yield LessonInvalid(path, "this file is still to be written")
        return
    if len(lesson.quiz) < LEAST_QUESTIONS:
        fix = f"a bank has at least {LEAST_QUESTIONS} sound questions, here are {len(lesson.quiz)}; write more"
        yield LessonInvalid(path, fix, 1)
    elif len({question.kind for question in lesson.quiz}) < LEAST_KINDS:
        yield LessonInvalid(path, f"a bank has at least {LEAST_KINDS} kinds of questions; vary them", 1)
    places = Counter(min(one.right) for one in lesson.quiz if one.right and one.kind is not Kind.SEVERAL)
    if len(places) == 1 and places.total() > 2:
        yield LessonInvalid(path, "the right answer always stands in the same place; mix them", 1)


def levels_out_of_band(lesson: Lesson) -> Iterator[LessonInvalid]:
    """One problem for each reading level of `lesson` that is harder or easier than it may be."""
    if lesson.language not in BANDS:
        return
    values = {level: measured(lesson, level) for level in Level}
    for level, band in BANDS[lesson.language].items():
        value = values[level]
        if value is not None and not band.holds(value):
            fix = f"it belongs between {band.low:g} and {band.high:g}; `python -m app.lessons levels` shows where"
            yield LessonInvalid(lesson.path, f"reading level {level.value} measures {value:.1f}; {fix}", 1)
    full, simple = values[Level.FULL], values[Level.SIMPLE]
    if full is None or simple is None:
        return
    easier = simple - full if lesson.language == "es" else full - simple
    if easier < EASIER_BY[lesson.language]:
        fix = f"at least {EASIER_BY[lesson.language]:g}; put `::: simple` boxes under the hard paragraphs"
        yield LessonInvalid(lesson.path, f"level 1 is easier by {easier:.1f} only; it must be by {fix}", 1)


def _teacher(notes: TeacherNotes, lesson: Lesson) -> Iterator[LessonInvalid]:
    for plan in notes.plans:
        for part, name in _PARTS.items():
            if part not in {row.part for row in plan.rows}:
                yield LessonInvalid(
                    notes.path, f"the plan of {plan.minutes} minutes has no {part.value}: {name}", plan.line
                )
    answered = {answer.step for answer in notes.answers}
    for step in lesson.steps:
        asks = any(isinstance(block, Discussion | Prediction | Room) for block in step.blocks)
        if asks and step.id not in answered:
            yield LessonInvalid(notes.path, f"step {step.id!r} asks something; add an ```answer block for it", 1)


def _worksheet(sheet: Worksheet) -> Iterator[LessonInvalid]:
    if sheet.exit_ticket is None:
        yield LessonInvalid(sheet.path, "it has no section {#exit}, the exit ticket", 1)
