"""The newer live parts: tables, charts, sidebars, changes, polls; and reading level 1 beside level 2."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.lessons.check import check
from app.lessons.levels import Level, at_level
from app.lessons.library import load_library
from app.lessons.parts import Block, Bullets, Changed, Chart, Poll, Prose, Room, Sidebar, Table, marks_of, runs_in
from app.lessons.text import plain
from app.lessons.types import Lesson
from tests.unit.lessons.samples import FRONT, Writer

FIRST = FRONT.count("\n") + 2
"""The line of a step's heading."""


def lesson_in(root: Path) -> Lesson:
    library = load_library(root, "en")
    assert [str(problem) for problem in library.problems] == []
    (lesson,) = library.lessons
    return lesson


def only(root: Path) -> Block:
    (block,) = lesson_in(root).blocks()
    return block


TABLE = """
```table
title: Claims
columns: [When, Photos]
rows:
  - {cells: [March 2023, 30 billion], facts: [F-TEST-03]}
  - {cells: [May 2019, none], facts: [F-TEST-01]}
note: The firm's own.
```
"""
CHART = """
```chart
title: Claims
unit: billion photos
scale: log
alt: In March 2023 it said 30 billion.
points:
  - {label: Mar 2023, value: 30, facts: [F-TEST-03]}
  - {label: Mar 2023, value: 30.0, facts: [F-TEST-03]}
```
"""
SIDEBAR = """
```sidebar
title: Beside
text:
  - One man took 5 watches.[^F-TEST-01]
  - A chief spoke.[^F-TEST-02]
simple: ["A man stole.[^F-TEST-01]"]
```
"""
CHANGED = """
```changed
items:
  - then: An article said five watches.[^F-TEST-01]
    now: It was May 2019.[^F-TEST-01]
    lesson: Look at the date.
```
"""
POLLS = """
```poll
id: before
prompt: Enough?
simple: Is it?
choices: ["Yes", "No"]
```

```poll
id: after
again: before
prompt: And now?
```
"""
STEP = "\n## A {#first}\n"


def test_a_table_and_a_chart_are_read_with_their_facts(write_all: Writer):
    table, chart = lesson_in(write_all(STEP + TABLE + CHART)).blocks()
    assert isinstance(table, Table)
    assert (table.columns, table.rows[0].cells) == (("When", "Photos"), ("March 2023", "30 billion"))
    assert [mark.fact for mark in marks_of(table)] == ["F-TEST-03", "F-TEST-01"]
    assert isinstance(chart, Chart)
    assert chart.log
    assert [(point.value, point.written) for point in chart.points] == [(30.0, "30"), (30.0, "30.0")]
    assert table.rows[1].line == FIRST + 7


def test_a_sidebar_and_what_has_changed_are_read(write_all: Writer):
    sidebar, changed = lesson_in(write_all(STEP + SIDEBAR + CHANGED)).blocks()
    assert isinstance(sidebar, Sidebar)
    assert [plain(runs) for runs in sidebar.text] == ["One man took 5 watches.", "A chief spoke."]
    assert isinstance(changed, Changed)
    assert plain(changed.items[0].lesson) == "Look at the date."
    assert [mark.fact for mark in marks_of(changed)] == ["F-TEST-01", "F-TEST-01"]


def test_a_poll_that_comes_again_has_the_choices_of_the_first(write_all: Writer):
    before, after = lesson_in(write_all(STEP + POLLS)).blocks()
    assert isinstance(before, Poll)
    assert isinstance(after, Poll)
    assert (after.again, after.choices) == ("before", ("Yes", "No"))


def test_a_room_to_come_can_be_named_and_says_so(write_all: Writer):
    room = "\n```room\nroom: casefile\npreset: line-up\ntitle: T\ntask: X\nwithout: Read it.\n```\n"
    block = only(write_all(STEP + room))
    assert isinstance(block, Room)
    assert (block.stands, plain(block.without)) == (False, "Read it.")
    assert only(write_all(STEP + room.replace("casefile", "look").replace("line-up", "start"))).stands  # type: ignore[union-attr]


REFUSED = {
    "short row": (TABLE.replace("March 2023, 30 billion", "March 2023"), "1 cells, but the table 2 columns", 6),
    "one column": (TABLE.replace("[When, Photos]", "[When]"), "2 to 6 columns", 2),
    "row without facts": (TABLE.replace(", facts: [F-TEST-01]", ""), "`facts` is missing", 7),
    "negative bar": (CHART.replace("value: 30,", "value: -30,"), "cannot be drawn", 8),
    "zero on a log scale": (CHART.replace("value: 30,", "value: 0,"), "cannot be drawn", 8),
    "bar of words": (CHART.replace("value: 30,", "value: many,"), "write it like 3 or 0.5", 8),
    "one bar": (CHART.replace("  - {label: Mar 2023, value: 30.0, facts: [F-TEST-03]}\n", ""), "2 to 30 points", 2),
    "sidebar without source": (SIDEBAR.replace("spoke.[^F-TEST-02]", "spoke."), "no source mark", 6),
    "then without source": (CHANGED.replace("watches.[^F-TEST-01]", "watches."), "no source mark", 4),
    "poll twice": (POLLS.replace("id: after", "id: before"), "stands here twice", 9),
    "again before": (POLLS.replace("again: before", "again: never"), "no poll 'never' before this one", 9),
    "again with choices": (POLLS.replace("now?", 'now?\nchoices: ["Yes", "No"]'), "choices of the first", 13),
    "same choices": (POLLS.replace('"No"', '"Yes"'), "two choices are the same", 6),
    "invented is no word": ("\n```note\ntext: x\ninvented: maybe\n```\n", "it can be yes, no", 4),
    "box without paragraph": ("\n::: simple\nX[^F-TEST-01]\n:::\n", "directly below", 2),
    "box under a block": ("\n```note\ntext: x\n```\n\n::: simple\nX[^F-TEST-01]\n:::\n", "directly below", 6),
    "two boxes": ("\nX[^F-TEST-01]\n" + 2 * "\n::: simple\nX[^F-TEST-01]\n:::\n", "directly below", 8),
    "two paragraphs": ("\nX[^F-TEST-01]\n\n::: simple\nX[^F-TEST-01]\n\nY[^F-TEST-01]\n:::\n", "holds 2 parts", 4),
    "open box": ("\nX[^F-TEST-01]\n\n::: simple\nX[^F-TEST-01]\n\n## B {#b}\n\nY[^F-TEST-01]\n", "holds 3 parts", 4),
    "box with another source": (
        "\nX[^F-TEST-01]\n\n::: simple\nX[^F-TEST-02]\n:::\n",
        "not cited in the text above",
        5,
    ),
    "box without source": ("\nX[^F-TEST-01]\n\n::: simple\nX\n:::\n", "no source mark", 5),
    "other box": ("\n::: hard\nX[^F-TEST-01]\n:::\n", "the only box is", 2),
    "empty block": ("\n```note\n```\n", "`text` is missing", 3),
}


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_a_broken_part_is_refused_on_its_line(write_all: Writer, case: str):
    body, words, line = REFUSED[case]
    (problem,) = (one for one in load_library(write_all(STEP + body), "en").problems if one.path.name == "lesson.md")
    assert words in problem.problem
    assert problem.line == FIRST + line


LEVELS = """
## A {#first}

A man took five watches, and the chief spoke about it to a newspaper.[^F-TEST-01][^F-TEST-02]

::: simple
A man stole.[^F-TEST-01]
:::

- One
- Two[^F-TEST-01]

::: simple
Two things.[^F-TEST-01]
:::

```note
text: Consider this carefully.
simple: Look.
```

```room
room: look
preset: start
title: T
task: Investigate.
simple: Try.
```

```discussion
prompt: Why?
```
"""


def test_level_one_shows_the_simple_words_and_keeps_everything_else(write_all: Writer):
    lesson = lesson_in(write_all(LEVELS + SIDEBAR + POLLS))
    assert at_level(lesson, Level.FULL) is lesson
    easy = at_level(lesson, Level.SIMPLE)
    said = [" ".join(plain(runs) for runs in runs_in(block)) for block in easy.blocks()]
    assert said[:5] == ["A man stole.", "Two things.", "Look.", "Try.", "Why?"]
    assert said[5:] == ["A man stole.", "Is it?", "And now?"]
    assert [type(block) for block in list(easy.blocks())[:2]] == [Prose, Prose]
    assert isinstance(list(lesson.blocks())[1], Bullets)
    assert easy.sources == lesson.sources
    assert [step.id for step in easy.steps] == [step.id for step in lesson.steps]


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        (TABLE, []),
        (TABLE.replace("30 billion", "31 billion"), ["31000000000"]),
        (TABLE.replace("May 2019", "June 2019"), ["month 6"]),
        (CHART, []),
        (CHART.replace("value: 30.0", "value: 31"), ["31"]),
        (CHART.replace("unit: billion", "unit: million"), ["30", "30.0"]),
        (CHART.replace("it said 30", "it said 33"), ["33000000000"]),
        (SIDEBAR, []),
        (SIDEBAR.replace("man stole", "man stole 6"), ["6"]),
        (CHANGED.replace("May 2019", "May 2018"), ["2018"]),
        (CHANGED.replace("the date.", "2023."), ["2023"]),
        (POLLS.replace("Is it?", "Is 44 enough?"), ["44"]),
        (POLLS.replace("Is it?", "Is 44 enough?\ninvented: yes"), []),
        ("\nA man.[^F-TEST-01]\n\n::: simple\nSeven men.[^F-TEST-01]\n:::\n", ["7"]),
    ],
)  # fmt: skip
def test_figures_are_checked_in_every_part_and_at_both_levels(write_all: Writer, body: str, wrong: list[str]):
    found = [problem.problem for problem in check(write_all(STEP + body)) if problem.path.name == "lesson.md"]
    assert [problem.split(" is not")[0] for problem in found if "only a claim" not in problem] == wrong
