"""What a lesson may hold, and how everything else is refused: by file, line and fix."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.lessons.library import load_library
from app.lessons.types import (
    BothSides,
    Break,
    Bullets,
    Discussion,
    Figure,
    Lesson,
    Note,
    Prediction,
    Prose,
    Quote,
    Room,
    SourceMark,
    Text,
    Timeline,
    plain,
)
from app.model.errors import LessonInvalid
from tests.unit.lessons.samples import BODY, FRONT, Writer

FIRST = FRONT.count("\n") + 1
"""The line on which a lesson's body starts."""


def lesson_in(root: Path) -> Lesson:
    library = load_library(root, "en")
    assert library.problems == ()
    (lesson,) = library.lessons
    return lesson


def problem_in(root: Path) -> LessonInvalid:
    library = load_library(root, "en")
    assert library.lessons == ()
    (problem,) = library.problems
    return problem


def test_front_matter_becomes_the_lessons_own_fields(write: Writer):
    lesson = lesson_in(write())
    assert (lesson.id, lesson.number, lesson.language, lesson.title) == ("small", 1, "en", "Small")
    assert (lesson.essential_question, lesson.objectives) == ("Why?", ("Say why.",))
    assert (lesson.minutes, lesson.ages, lesson.checked) == (20, "12+", date(2026, 11, 22))


def test_a_paragraph_becomes_runs_of_text_styles_breaks_and_source_marks(write: Writer):
    lesson = lesson_in(write("## A {#a}\n\nOne **two** *three*\nfour\\\nfive &lt;b&gt;[^F-TEST-02].[^F-TEST-01]\n"))
    (block,) = lesson.steps[0].blocks
    assert isinstance(block, Prose)
    assert block.line == FIRST + 2
    assert block.runs == (
        Text("One "),
        Text("two", bold=True),
        Text(" "),
        Text("three", italic=True),
        Text(" four"),
        Break(),
        Text("five <b>"),
        SourceMark("F-TEST-02", 1),
        Text("."),
        SourceMark("F-TEST-01", 2),
    )
    assert plain(block.runs) == "One two three four\nfive <b>."


def test_sources_are_numbered_in_the_order_of_their_first_mark(write: Writer):
    body = "## A {#a}\n\nB.[^F-TEST-02]\n\n## C {#c}\n\nD.[^F-TEST-01] E.[^F-TEST-02]\n"
    lesson = lesson_in(write(body))
    assert [fact.id for fact in lesson.sources] == ["F-TEST-02", "F-TEST-01"]
    last = lesson.steps[1].blocks[0]
    assert isinstance(last, Prose)
    assert [run.number for run in last.runs if isinstance(run, SourceMark)] == [2, 1]


def test_every_live_part_is_read(write: Writer):
    body = """
## All {#all}

- One
- Two[^F-TEST-01]

```note
text: >-
  Go on: *now*.
```

```timeline
entries:
  - {when: May 2019, what: Theft, step: all, facts: [F-TEST-01]}
```

```quote
text: We don’t arrest on a tip… Then we act.
speaker: A Chief
role: Chief
outlet: Paper
date: 2023
fact: F-TEST-02
```

```prediction
prompt: Which?
choices: [a, b]
```

```room
room: threshold
preset: wrong-man
title: Try
task: Move it.
```

```discussion
prompt: Why?
```

```both-sides
question: Yes?
for: {title: "Yes", points: ["Good.[^F-TEST-01]"]}
against: {title: "No", points: ["Bad.[^F-TEST-02]"]}
```
"""
    lesson = lesson_in(write(body))
    bullets, note, timeline, quote, prediction, room, discussion, sides = lesson.blocks()
    assert isinstance(bullets, Bullets)
    assert not bullets.numbered
    assert len(bullets.items) == 2
    assert isinstance(note, Note)
    assert note.runs == (Text("Go on: "), Text("now", italic=True), Text("."))
    assert isinstance(timeline, Timeline)
    assert lesson.timeline == timeline
    assert (timeline.entries[0].when, timeline.entries[0].step) == ("May 2019", "all")
    assert timeline.entries[0].sources == (SourceMark("F-TEST-01", 1),)
    assert isinstance(quote, Quote)
    assert (quote.speaker, quote.date, quote.source.fact) == ("A Chief", "2023", "F-TEST-02")
    assert isinstance(prediction, Prediction)
    assert prediction.choices == ("a", "b")
    assert isinstance(room, Room)
    assert (room.room, room.preset) == ("threshold", "wrong-man")
    assert isinstance(discussion, Discussion)
    assert isinstance(sides, BothSides)
    assert (sides.in_favour.title, sides.against.title) == ("Yes", "No")


def test_a_picture_beside_the_lesson_becomes_a_figure(write: Writer):
    root = write("## A {#a}\n\nB.[^F-TEST-01]\n\n```figure\nfile: watch.png\nalt: A watch\ncaption: Ours.\n```\n")
    picture = root / "en" / "01-small" / "watch.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n rest")
    figure = lesson_in(root).steps[0].blocks[1]
    assert isinstance(figure, Figure)
    assert (figure.picture, figure.alt) == (picture, "A watch")


REFUSED = {
    "html block": ("## A {#a}\n\n<div>hi</div>\n", 2, "HTML is not allowed"),
    "html inline": ("## A {#a}\n\nHi\n<b>you</b>[^F-TEST-01]\n", 3, "HTML is not allowed"),
    "html comment": ("## A {#a}\n\nHi <!-- x -->[^F-TEST-01]\n", 2, "HTML is not allowed"),
    "html in yaml": ("## A {#a}\n\n```note\ntext: <b>x</b>\n```\n", 3, "HTML is not allowed"),
    "html in title": ("## A <i>b</i> {#a}\n\nX[^F-TEST-01]\n", 0, "HTML is not allowed"),
    "link": ("## A {#a}\n\nSee\n[this](https://example.org)[^F-TEST-01]\n", 3, "links are not allowed"),
    "bare address": ("## A {#a}\n\nSee www.example.org[^F-TEST-01]\n", 2, "links are not allowed"),
    "autolink": ("## A {#a}\n\nMail <a@example.org>[^F-TEST-01]\n", 2, "web addresses belong in facts.yml"),
    "markdown picture": ("## A {#a}\n\n![x](y.png)[^F-TEST-01]\n", 2, "```figure"),
    "code": ("## A {#a}\n\nSee `x`[^F-TEST-01]\n", 2, "code marks"),
    "no source": ("## A {#a}\n\nIt is so.\n", 2, "no source mark"),
    "list without source": ("## A {#a}\n\n- a\n- b\n", 3, "without a source mark"),
    "unknown fact": ("## A {#a}\n\nSo.[^F-TEST-99]\n", 2, "F-TEST-99 is not in facts.yml"),
    "two rooms": ("## A {#a}\n" + 2 * "\n```room\nroom: look\npreset: start\ntitle: T\ntask: X\n```\n", 9, "one room"),
    "broken mark": ("## A {#a}\n\nSo.[^test]\n", 2, "a source mark looks like"),
    "indented": ("## A {#a}\n\n    x\n", 2, "indented too far"),
    "blockquote": ("## A {#a}\n\n> x\n", 2, "```quote"),
    "rule": ("## A {#a}\n\n---\n", 2, "start a new step"),
    "top heading": ("# A {#a}\n\nX[^F-TEST-01]\n", 0, "only ## headings"),
    "no step id": ("## A\n\nX[^F-TEST-01]\n", 0, "a step needs an id"),
    "same step id": ("## A {#a}\n\nX[^F-TEST-01]\n\n## B {#a}\n\nX[^F-TEST-01]\n", 4, "stands here twice"),
    "empty step": ("## A {#a}\n\n## B {#b}\n\nX[^F-TEST-01]\n", 0, "has 0 parts"),
    "text first": ("X[^F-TEST-01]\n\n## A {#a}\n\nX\n", 0, "start the first step"),
    "nested list": ("## A {#a}\n\n- a\n  - b[^F-TEST-01]\n", 2, "make it flat"),
    "unknown block": ("## A {#a}\n\n```video\nx: 1\n```\n", 2, "there is no ```video block"),
    "unknown field": ("## A {#a}\n\n```note\ntxt: hi\n```\n", 3, "did you mean `text`"),
    "missing field": ("## A {#a}\n\n```note\n{}\n```\n", 3, "`text` is missing"),
    "unknown room": ("## A {#a}\n\n```room\nroom: attic\npreset: start\ntitle: T\ntask: x\n```\n", 3, "it can be"),
    "unknown preset": ("## A {#a}\n\n```room\nroom: look\npreset: mars\ntitle: T\ntask: x\n```\n", 4, "it can be"),
    "timeline step": (
        "## A {#a}\n\n```timeline\nentries:\n  - {when: May, what: x, step: b, facts: [F-TEST-01]}\n```\n",
        4,
        "there is no step 'b'",
    ),
    "yaml alias": ("## A {#a}\n\n```note\ntext: &a x\nb: *a\n```\n", 3, "put the text in quotes"),
    "yaml tag": ("## A {#a}\n\n```note\ntext: !!python/object x\n```\n", 3, "put the text in quotes"),
    "yaml twice": ("## A {#a}\n\n```note\ntext: x\ntext: y\n```\n", 4, "stands here twice"),
    "yaml deep": ("## A {#a}\n\n```note\ntext: " + "[" * 30 + "\n```\n", 3, "deep"),
    "yaml broken": ('## A {#a}\n\n```note\ntext: "x\n```\n', 4, "not YAML"),
    "hidden in yaml": ('## A {#a}\n\n```note\ntext: "a\\u202Eb"\n```\n', 3, "U+202E"),
    "hidden": ("## A {#a}\n\nX\u202eY[^F-TEST-01]\n", 2, "U+202E"),
    "long paragraph": ("## A {#a}\n\n" + "x" * 2001 + "\n", 2, "keep it to 2000"),
    "picture outside": ("## A {#a}\n\n```figure\nfile: ../x.png\nalt: a\ncaption: c\n```\n", 3, "cannot be a picture"),
    "picture at root": ("## A {#a}\n\n```figure\nfile: /x.png\nalt: a\ncaption: c\n```\n", 3, "cannot be a picture"),
    "picture remote": (
        "## A {#a}\n\n```figure\nfile: https://example.org/x.png\nalt: a\ncaption: c\n```\n",
        3,
        "cannot be a picture",
    ),
    "picture missing": ("## A {#a}\n\n```figure\nfile: x.png\nalt: a\ncaption: c\n```\n", 3, "cannot be read"),
}


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_what_a_lesson_may_not_hold_is_refused_on_its_line(write: Writer, case: str):
    body, line, words = REFUSED[case]
    problem = problem_in(write(body))
    assert words in problem.problem
    assert problem.line == FIRST + line
    assert problem.path.name == "lesson.md"


FRONT_REFUSED = {
    "other id": ("id: small", "id: large", 2, "it can be small"),
    "minutes": ("minutes: 20", "minutes: soon", 6, "write it like"),
    "too many minutes": ("minutes: 20", "minutes: 900", 6, "goes from 5 to 180"),
    "ages": ("ages: 12+", "ages: all", 7, "12+ or 12-15"),
    "calendar": ("checked: 2026-11-22", "checked: 2026-02-30", 8, "not in the calendar"),
    "unknown": ("ages: 12+", "age: 12+", 7, "did you mean `ages`"),
    "no objectives": ("objectives: [Say why.]", "objectives: []", 5, "must be a list"),
}


@pytest.mark.parametrize("case", FRONT_REFUSED, ids=str)
def test_broken_front_matter_is_refused_on_its_line(write: Writer, case: str):
    old, new, line, words = FRONT_REFUSED[case]
    assert old in FRONT
    problem = problem_in(write(whole=FRONT.replace(old, new) + BODY))
    assert words in problem.problem
    assert problem.line == line


def test_a_file_without_front_matter_says_how_a_lesson_starts(write: Writer):
    assert "starts with `---`" in problem_in(write(whole=BODY)).problem


def test_a_quotation_that_is_not_verbatim_is_refused(write: Writer):
    quote = "speaker: A\nrole: B\noutlet: C\ndate: 2023\nfact: F-TEST-02\n```\n"
    for text in ("We do arrest on a tip.", "Then we act… We look for more.", "…"):
        problem = problem_in(write(f"## A {{#a}}\n\n```quote\ntext: {text}\n{quote}"))
        assert "letter for letter" in problem.problem
    assert lesson_in(write(f"## A {{#a}}\n\n```quote\ntext: We look for more.\n{quote}"))


def test_a_fact_without_a_quotation_cannot_be_quoted(write: Writer):
    body = "```quote\ntext: watches\nspeaker: A\nrole: B\noutlet: C\ndate: 2023\nfact: F-TEST-01\n```\n"
    assert "letter for letter" in problem_in(write("## A {#a}\n\n" + body)).problem
