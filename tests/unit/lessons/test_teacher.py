"""The teacher's notes: plans by the minute that add up, answers, care, and what to say when."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.lessons.check import check
from app.lessons.kit import Kit
from app.lessons.parts import Bullets, Prose
from app.lessons.teacher import Part
from app.lessons.text import Text, plain
from tests.unit.lessons.samples import TEACHER, Writer

KitOf = Callable[[Path], Kit]


def test_every_section_is_read(write_all: Writer, kit_of: KitOf):
    notes = kit_of(write_all()).teacher
    assert notes is not None
    assert isinstance(notes.glance[0], Bullets)
    (plan,) = notes.plans
    assert plan.minutes == 20
    assert [(row.minutes, row.step, row.part) for row in plan.rows] == [(12, "first", Part.LEARN), (8, "", Part.TALK)]
    assert plan.rows[0].teacher == (Text("Read "), Text("it", bold=True), Text("."))
    assert plain(plan.rows[1].pupils) == "Talks in twos."
    assert plan.steps == ("first",)

    (answer,) = notes.answers
    assert (answer.step, plain(answer.text), plain(answer.listen_for)) == ("first", "A man took 5 watches.", "Guesses.")
    assert isinstance(notes.care[0], Prose)
    assert plain(notes.say[0].when) == "Somebody laughs."
    assert [fact.id for fact in notes.sources] == ["F-TEST-01", "F-TEST-04"]
    assert notes.titles["say"] == "What to say when"


def test_a_lesson_without_notes_has_none(write: Writer, kit_of: KitOf):
    kit = kit_of(write())
    assert (kit.teacher, kit.worksheet, kit.problems) == (None, None, ())


def at(words: str) -> int:
    return TEACHER[: TEACHER.index(words)].count("\n") + 1


REFUSED = {
    "minutes do not add up": ("| 12 |", "| 11 |", "add up to 19 minutes, not 20", at("## 20")),
    "no number": ("| 12 |", "| soon |", "not a number of minutes", at("| 12")),
    "huge number": ("| 12 |", f"| {'9' * 5000} |", "not a number of minutes", at("| 12")),
    "unknown step": ("| first |", "| last |", "no step 'last'", at("| 12")),
    "unknown part": ("| learn |", "| teach |", "is not a part; there are hook", at("| 12")),
    "empty cell": ("| Listens. |", "| |", "five cells", at("| 12")),
    "no table": ("| minutes | step | part | you | the class |\n|---|---|---|---|---|\n", "", "one table", at("## 20")),
    "another order": ("{#care}", "{#caution}", "in this order", 1),
    "few things to say": (
        "```say\nwhen: Time is short.\nsay: Skip the last row.\n```\n\n",
        "",
        "at least 4",
        at("## What"),
    ),
    "answer for no step": ("step: first\ntext", "step: third\ntext", "it can be first", at("step: first\ntext")),
    "prose among the answers": (
        "```answer",
        "Well.\n\n```answer",
        "```answer blocks and nothing",
        at("```answer"),
    ),
    "html": ("Nobody is named.", "Nobody <u>is</u> named.", "HTML", at("Nobody is")),
    "html in a cell": ("Ask.", "Ask <b>x</b>.", "HTML", at("| 8")),
    "link": ("Nobody is named.", "See www.example.org", "links are not allowed", at("Nobody is")),
    "simple box": (
        "Nobody is named. In 2022",
        "::: simple\nX\n:::\n\nIn 2022",
        "stands directly below",
        at("Nobody is"),
    ),
}


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_broken_notes_are_refused_on_their_line_and_the_lesson_stands(write_all: Writer, kit_of: KitOf, case: str):
    old, new, words, line = REFUSED[case]
    assert old in TEACHER
    kit = kit_of(write_all(teacher=TEACHER.replace(old, new, 1)))
    (problem,) = kit.problems
    assert words in problem.problem
    assert (problem.path.name, problem.line) == ("teacher.md", line)
    assert kit.teacher is None
    assert kit.worksheet is not None


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("Let us read it again.", "Read 40 lines again.", []),
        ("Let us read it again.", "In 2022 it was so.", ["2022"]),
        ("Let us read it again.", "In 2022 it was so.[^F-TEST-04]", []),
        ("Let us read it again.", "It cost $3,800.", []),
        ("Ask.", "It was in March.", ["month 3"]),
        ("A man took 5", "A man took 6", ["6"]),
    ],
)
def test_figures_in_the_notes_are_small_or_stand_in_facts(write_all: Writer, old: str, new: str, wrong: list[str]):
    found = check(write_all(teacher=TEACHER.replace(old, new)))
    assert [problem.problem.split(" is not")[0] for problem in found] == wrong
