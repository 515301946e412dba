"""Where two languages of one lesson do not teach the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.lessons.kit import Kit
from app.lessons.parts import Block, Bullets, Chart, Poll, Prediction, Quote, Room, Table, Timeline, runs_in
from app.lessons.questions import Question
from app.lessons.teacher import TeacherNotes
from app.lessons.text import Runs, marks
from app.lessons.types import Lesson, Step
from app.lessons.worksheet import Task, Worksheet, fields_in
from app.model.errors import LessonInvalid


def differences(english: Kit, other: Kit) -> Iterator[LessonInvalid]:
    """Where `other` does not teach what `english` does: plans, steps, blocks, facts, rooms, questions, tasks."""
    yield from _lessons(english.lesson, other.lesson)
    yield from _quizzes(english.lesson, other.lesson)
    if english.teacher and other.teacher:
        yield from _notes(english.teacher, other.teacher)
    if english.worksheet and other.worksheet:
        yield from _sheets(english.worksheet, other.worksheet)


def _lessons(english: Lesson, other: Lesson) -> Iterator[LessonInvalid]:
    for name, key in (("number", "number"), ("plans", "minutes"), ("ages", "ages"), ("checked", "checked")):
        here, there = _written(getattr(other, name)), _written(getattr(english, name))
        if here != there:
            yield LessonInvalid(other.path, f"`{key}` is {here}, but {there} in English; make them equal", 1)
    if other.standards != english.standards:
        yield LessonInvalid(other.path, "`standards` differ from English; make them equal", 1)
    if len(other.objectives) != len(english.objectives):
        yield LessonInvalid(other.path, f"English has {len(english.objectives)} objectives; match them", 1)
    if [step.id for step in other.steps] != [step.id for step in english.steps]:
        ids = ", ".join(step.id for step in english.steps)
        yield LessonInvalid(other.path, f"the steps differ from English, which has {ids}", 1)
        return
    for model, step in zip(english.steps, other.steps, strict=True):
        yield from _steps(model, step, other.path)


def _written(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _steps(model: Step, step: Step, path: Path) -> Iterator[LessonInvalid]:
    wanted, given = _shape(model), _shape(step)
    if len(wanted) != len(given):
        fix = f"step {step.id!r} has {len(given)} blocks, but {len(wanted)} in English; make them equal"
        yield LessonInvalid(path, fix, step.line)
        return
    for there, here, block in zip(wanted, given, step.blocks, strict=True):
        if there != here:
            yield LessonInvalid(path, f"this is {here}, but English has {there}; make them equal", block.line)


def _shape(step: Step) -> list[str]:
    return [" ".join(_signs(block)) for block in step.blocks]


def _signs(block: Block) -> list[str]:
    signs = [type(block).__name__.lower()]
    match block:
        case Room():
            signs += [block.room, block.preset]
        case Quote():
            return [*signs, block.source.fact, block.date]
        case Timeline():
            return signs + [sign for entry in block.entries for sign in (entry.step, *_ids(entry.sources))]
        case Table():
            return [
                *signs,
                f"{len(block.columns)} columns",
                *(sign for row in block.rows for sign in _ids(row.sources)),
            ]
        case Chart():
            return signs + [sign for point in block.points for sign in (point.written, *_ids(point.sources))]
        case Bullets():
            signs.append(f"{len(block.items)} items")
        case Poll():
            signs += [block.id, f"{len(block.choices)} choices"]
        case Prediction():
            signs.append(f"{len(block.choices)} choices")
    return [*signs, *(fact for runs in runs_in(block) for fact in _ids(runs))]


def _ids(runs: Runs) -> list[str]:
    return [mark.fact for mark in marks(runs)]


def _quizzes(english: Lesson, other: Lesson) -> Iterator[LessonInvalid]:
    path = other.path.parent / "quiz.yml"
    wanted, given = {one.id: one for one in english.quiz}, {one.id: one for one in other.quiz}
    if not wanted or not given:
        return
    if list(wanted) != list(given):
        yield LessonInvalid(path, f"the questions differ from English, which has {', '.join(wanted)}", 1)
    for question in other.quiz:
        model = wanted.get(question.id)
        if model is not None and _question(model) != _question(question):
            fix = f"question {question.id!r} differs from English: {_question(question)}, there {_question(model)}"
            yield LessonInvalid(path, fix, question.line)


def _question(question: Question) -> str:
    signs = [question.kind.value, question.step, *(fact.id for fact in question.facts)]
    if question.estimate is not None:
        return ", ".join([*signs, f"{question.estimate.low:g} to {question.estimate.high:g}"])
    right = " and ".join(str(at + 1) for at in sorted(question.right))
    return ", ".join([*signs, f"{len(question.options)} options", f"right: {right}"])


def _notes(english: TeacherNotes, other: TeacherNotes) -> Iterator[LessonInvalid]:
    for model, plan in zip(english.plans, other.plans, strict=False):
        wanted, given = ([(row.minutes, row.step, row.part) for row in one.rows] for one in (model, plan))
        if wanted != given:
            fix = f"the plan of {plan.minutes} minutes has other minutes, steps or parts than English; make them equal"
            yield LessonInvalid(other.path, fix, plan.line)
    if [answer.step for answer in english.answers] != [answer.step for answer in other.answers]:
        steps = ", ".join(answer.step for answer in english.answers)
        yield LessonInvalid(other.path, f"the answers are for other steps than in English, which has {steps}", 1)
    if len(english.say) != len(other.say):
        yield LessonInvalid(other.path, f"English has {len(english.say)} ```say blocks; match them", 1)


def _sheets(english: Worksheet, other: Worksheet) -> Iterator[LessonInvalid]:
    wanted, given = ([(part.id, [task.id for task in part.tasks]) for part in one.sections] for one in (english, other))
    if wanted != given:
        yield LessonInvalid(other.path, "its sections or tasks differ from English; make the ids equal", 1)
        return
    for model, task in zip(english.tasks(), other.tasks(), strict=True):
        if _task(model) != _task(task):
            fix = "make fields, space, choices and table equal"
            yield LessonInvalid(other.path, f"task {task.id!r} differs from English; {fix}", task.line)


def _task(task: Task) -> tuple[object, ...]:
    grid = task.grid and (len(task.grid.columns), task.grid.rows)
    return sorted(fields_in(task)), bool(task.answer), task.space, len(task.choices), grid, task.invented
