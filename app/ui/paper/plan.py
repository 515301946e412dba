"""The lesson plan: what the lesson is for, each plan by the minute, answers, care, and what to say when."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from app.lessons.parts import Block, Bullets, Note, Prose
from app.lessons.teacher import Answer, Part, Plan, PlanRow, Say, TeacherNotes, texts_in
from app.lessons.text import Text, marks
from app.lessons.types import Lesson, Standard
from app.ui.lesson.dates import short
from app.ui.paper.flow import Piece, glue, keep, space
from app.ui.paper.masthead import code_and_mark, foot, masthead, sources
from app.ui.paper.order import Order
from app.ui.paper.paper import Paper, flowing
from app.ui.paper.parts import Cell, bullets, cell, heading, labelled, paragraph, table
from app.ui.paper.sheets import file_name
from app.ui.paper.styles import CELL, FIGURES, LABEL, NOTES, SMALL

_SHARES = (0.10, 0.20, 0.41, 0.29)
"""How the columns of a plan share the width."""


def lesson_plan(order: Order) -> Paper:
    """Everything in teacher.md, for a binder. Raises NothingToPrint or LessonInvalid."""
    notes, lesson, wide = order.notes(), order.lesson, order.size.measure
    kind = QCoreApplication.translate("Paper", "Lesson plan")
    pieces = [*masthead(kind, lesson.title, lesson.essential_question, wide), *_about(lesson, wide)]
    pieces += [*heading(notes.titles["glance"], wide), *_blocks(notes.glance, wide), space(14)]
    for plan in notes.plans:
        pieces += [*_plan(plan, notes, lesson, wide), space(18)]
    pieces += [*heading(notes.titles["answers"], wide), *_answers(notes.answers, lesson, wide), space(12)]
    pieces += [*heading(notes.titles["care"], wide), *_blocks(notes.care, wide), space(14)]
    pieces += [*heading(notes.titles["say"], wide), *_say(notes.say, wide)]
    cited = {mark.number for runs, _ in texts_in(notes) for mark in marks(runs)}
    pieces += sources(notes.sources, cited, lesson.language, wide)
    small = foot(lesson.title, kind, code_and_mark(order.wall))
    name = file_name(order, "lesson-plan")
    return flowing(name, f"{lesson.title}: {kind}", lesson.language, order.size, pieces, small)


def _about(lesson: Lesson, width: float) -> list[Piece]:
    title = QCoreApplication.translate("Paper", "What the class will be able to do")
    made = [*heading(title, width), *bullets([(Text(one),) for one in lesson.objectives], NOTES, width), space(4)]
    ages = QCoreApplication.translate("Paper", "Ages {ages}. Sources looked at on {day}.")
    made += [
        *paragraph(ages.format(ages=lesson.ages, day=short(lesson.checked, lesson.language)), NOTES, width),
        space(10),
    ]
    if lesson.standards:
        made += heading(QCoreApplication.translate("Paper", "Standards"), width)
        for one in lesson.standards:
            made += [*glue(_standard(one, lesson.language, width)), space(4)]
        made.append(space(8))
    return made


def _standard(one: Standard, language: str, width: float) -> list[Piece]:
    told = (Text(f"{one.body}, {one.code}. ", bold=True), Text(one.about.into(language)))
    return [
        *paragraph(told, NOTES, width),
        *paragraph(one.edition.into(language), SMALL, width),
    ]


def _blocks(blocks: Sequence[Block], width: float) -> list[Piece]:
    made: list[Piece] = []
    for block in blocks:
        if isinstance(block, Bullets):
            made += bullets(block.items, NOTES, width, numbered=block.numbered)
        elif isinstance(block, Prose | Note):
            made += [*paragraph(block.runs, NOTES, width), space(6)]
    return made


def _plan(plan: Plan, notes: TeacherNotes, lesson: Lesson, width: float) -> list[Piece]:
    """One plan, on a page of its own if it fits."""
    head = (
        QCoreApplication.translate("Paper", "Minutes"),
        QCoreApplication.translate("Paper", "Step"),
        QCoreApplication.translate("Paper", "You"),
        QCoreApplication.translate("Paper", "The class"),
    )
    titles = {step.id: step.title for step in lesson.steps}
    ends = list(accumulate(row.minutes for row in plan.rows))
    rows = [_row(row, end, titles) for row, end in zip(plan.rows, ends, strict=True)]
    widths = [width * share for share in _SHARES]
    drawn = table([cell(one, LABEL) for one in head], rows, widths)
    return keep([*heading(notes.titles[f"plan-{plan.minutes}"], width), *drawn])


def _row(row: PlanRow, end: int, titles: dict[str, str]) -> list[Cell]:
    step = titles.get(row.step, "")
    named = Cell(((step, CELL.bold()), (part_words(row.part), CELL))) if step else cell(part_words(row.part), CELL)
    when = Cell(((f"{row.minutes}", FIGURES.bold()), (f"{end - row.minutes}–{end}", FIGURES)))
    return [when, named, cell(row.teacher, CELL), cell(row.pupils, CELL)]


def _answers(answers: Sequence[Answer], lesson: Lesson, width: float) -> list[Piece]:
    titles = {step.id: step.title for step in lesson.steps}
    listen = QCoreApplication.translate("Paper", "Listen for")
    made: list[Piece] = []
    for one in answers:
        made += labelled(titles[one.step], one.text, NOTES, width)
        if one.listen_for:
            made += [space(3), *labelled(listen, one.listen_for, NOTES, width)]
        made.append(space(9))
    return made


def _say(said: Sequence[Say], width: float) -> list[Piece]:
    made: list[Piece] = []
    for one in said:
        asked = glue([*paragraph(one.when, NOTES.bold(), width), space(1)], last=True)
        made += keep([*asked, *paragraph(one.words, NOTES, width)])
        made.append(space(8))
    return made


def part_words(part: Part) -> str:
    """What a row of a plan is for, in a word."""
    return {
        Part.HOOK: QCoreApplication.translate("Paper", "Hook"),
        Part.LEARN: QCoreApplication.translate("Paper", "Learn"),
        Part.LAB: QCoreApplication.translate("Paper", "Lab"),
        Part.TALK: QCoreApplication.translate("Paper", "Talk"),
        Part.QUIZ: QCoreApplication.translate("Paper", "Quiz"),
    }[part]
