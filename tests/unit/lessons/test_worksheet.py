"""Worksheets: tasks whose numbers come from the class's code, and a key that comes from it too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.lessons.check import check
from app.lessons.class_wall import FILLS
from app.lessons.kit import Kit
from app.lessons.text import plain
from app.lessons.worksheet import Grid, Task, fields_in, filled
from tests.unit.lessons.samples import WORKSHEET, Writer

KitOf = Callable[[Path], Kit]
NUMBERS = dict.fromkeys(FILLS, "?") | {"code": "K7PM2", "line.loose": "0.41", "over.loose": "12", "missed.clean": "1"}


def test_every_part_of_a_worksheet_is_read(write_all: Writer, kit_of: KitOf):
    sheet = kit_of(write_all()).worksheet
    assert sheet is not None
    assert [part.id for part in sheet.sheet] == ["wall"]
    assert [task.id for task in sheet.tasks()] == ["count", "pick", "one", "two"]
    count, pick = sheet.sheet[0].tasks
    assert (count.space, count.choices, count.grid) == (2, (), None)
    assert fields_in(count) == ("code", "line.loose", "over.loose")
    assert (pick.choices, pick.grid) == (("Strangers", "The right person"), Grid(("Line", "Over"), 3))
    assert plain(pick.look_for) == "Strangers."
    assert sheet.exit_ticket is not None
    assert len(sheet.exit_ticket.tasks) == 2
    assert [fact.id for fact in sheet.sources] == ["F-TEST-01"]


def test_the_class_numbers_take_the_fields_places_in_task_and_key(write_all: Writer, kit_of: KitOf):
    sheet = kit_of(write_all()).worksheet
    assert sheet is not None
    made = filled(sheet, NUMBERS)
    count = made.sheet[0].tasks[0]
    assert plain(count.do) == "Your code is K7PM2. Put the line at 0.41. How many are over it?"
    assert plain(count.answer) == "12 strangers"
    last = [part for section in made.sections for part in section.parts][-1]
    assert isinstance(last, Task)
    assert plain(last.answer) == "1"
    with pytest.raises(KeyError):
        filled(sheet, {"code": "K7PM2"})


SECOND = WORKSHEET[WORKSHEET.index("```task\nid: two") :]


def at(words: str) -> int:
    return WORKSHEET[: WORKSHEET.index(words)].count("\n") + 1


REFUSED = {
    "unknown field": ("{line.loose}", "{line.lose}", "did you mean 'line.loose'", at("do: Your")),
    "neither answer": ("look_for: Strangers.\n", "", "either an `answer`", at("id: pick") - 1),
    "both answers": ("look_for: Strangers.", 'look_for: x\nanswer: "y"', "either an `answer`", at("id: pick") - 1),
    "id twice": ("id: pick", "id: count", "stands here twice", at("id: pick") - 1),
    "too much space": ("space: 2", "space: 40", "goes from 1 to 12", at("space")),
    "one exit task": (
        SECOND,
        "",
        "two or three tasks, not 1",
        at("## Before"),
    ),
    "a room": ("```task\nid: pick", "```room\nid: pick", "there are task and note", at("id: pick") - 1),
    "no source": ("watches.[^F-TEST-01]", "watches.", "no source mark", at("A man")),
    "picture": ("Who pays?", "Look ![x](https://example.org/x.png)", "```figure", at("do: Who")),
    "table rows": ("rows: 3", "rows: 900", "goes from 1 to 8", at("rows: 3")),
}


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_a_broken_worksheet_is_refused_on_its_line_and_the_lesson_stands(write_all: Writer, kit_of: KitOf, case: str):
    old, new, words, line = REFUSED[case]
    assert old in WORKSHEET
    kit = kit_of(write_all(worksheet=WORKSHEET.replace(old, new, 1)))
    (problem,) = kit.problems
    assert words in problem.problem
    assert (problem.path.name, problem.line) == ("worksheet.md", line)
    assert kit.worksheet is None
    assert kit.teacher is not None


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("A man took five", "A man took six", ["6"]),
        ("Who pays?", "Who pays 3,800 dollars?", []),
        ("Who pays?", "Who pays 4,100 dollars?", ["4100"]),
        ("Who pays?", "Who pays 4,100 dollars?\ninvented: yes", []),
    ],
)
def test_figures_on_a_worksheet_are_the_class_s_the_facts_or_invented(
    write_all: Writer, old: str, new: str, wrong: list[str]
):
    found = check(write_all(worksheet=WORKSHEET.replace(old, new)))
    assert [problem.problem.split(" is not")[0] for problem in found] == wrong
