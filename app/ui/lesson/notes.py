"""The teacher's notes, made into a lesson of their own, so that they read like one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.lessons.parts import Block, Note, Row, Sidebar, Table
from app.lessons.teacher import Answer, Part, Plan, PlanRow, TeacherNotes
from app.lessons.text import Text, marks, plain
from app.lessons.types import Lesson, Step

TEACHER = "/teacher"
"""What the notes' id ends with, after the lesson's own."""
translate = QCoreApplication.translate


def as_lesson(notes: TeacherNotes, lesson: Lesson) -> Lesson:
    """The notes as a lesson: a step for each section, with the notes' own sources."""
    sections: list[tuple[str, tuple[Block, ...]]] = [("glance", (*notes.glance, *_standards(lesson)))]
    sections += [(f"plan-{plan.minutes}", (_plan(plan, lesson),)) for plan in notes.plans]
    sections.append(("answers", tuple(_answers(notes.answers, lesson))))
    sections.append(("care", notes.care))
    sections.append(("say", tuple(Sidebar(plain(one.when), (one.words,), one.line) for one in notes.say)))
    steps = tuple(Step(name, notes.titles[name], blocks, 1) for name, blocks in sections)
    title = translate("Lesson", "For the teacher: {title}").format(title=lesson.title)
    return replace(
        lesson, id=f"{lesson.id}{TEACHER}", title=title, steps=steps, sources=notes.sources, quiz=(), path=notes.path
    )


def _standards(lesson: Lesson) -> Iterator[Block]:
    for standard in lesson.standards:
        about, edition = (said.into(lesson.language) for said in (standard.about, standard.edition))
        heading = Text(f"{standard.body}, {standard.code}. ", bold=True)
        yield Note((heading, Text(f"{about} {edition}")), 1)


def _plan(plan: Plan, lesson: Lesson) -> Table:
    columns = (
        translate("Lesson", "Minutes"),
        translate("Lesson", "Step"),
        translate("Lesson", "You"),
        translate("Lesson", "The class"),
    )
    title = translate("Lesson", "{minutes} minutes").format(minutes=plan.minutes)
    return Table(title, columns, tuple(_row(row, lesson) for row in plan.rows), "", plan.line)


def _row(row: PlanRow, lesson: Lesson) -> Row:
    place = next((f"{at}. {step.title}" for at, step in enumerate(lesson.steps, 1) if step.id == row.step), "")
    step = f"{_part(row.part)}: {place}" if place else _part(row.part)
    sources = (*marks(row.teacher), *marks(row.pupils))
    return Row((str(row.minutes), step, plain(row.teacher), plain(row.pupils)), sources, row.line)


def _part(part: Part) -> str:
    words = {
        Part.HOOK: translate("Lesson", "Hook"),
        Part.LEARN: translate("Lesson", "Learn"),
        Part.LAB: translate("Lesson", "Lab"),
        Part.TALK: translate("Lesson", "Talk"),
        Part.QUIZ: translate("Lesson", "Quiz"),
    }
    return words[part]


def _answers(answers: tuple[Answer, ...], lesson: Lesson) -> Iterator[Block]:
    for one in answers:
        title = next((step.title for step in lesson.steps if step.id == one.step), one.step)
        listen = translate("Lesson", "Listen for:")
        heard = (Text(f"{listen} ", bold=True), *one.listen_for) if one.listen_for else ()
        yield Sidebar(title, (one.text, heard) if heard else (one.text,), one.line)
