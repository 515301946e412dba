"""What a lesson of ours must have, and where two languages of one lesson do not teach the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.lessons.check import check
from app.lessons.complete import levels_out_of_band
from app.lessons.kit import Kit
from tests.unit.lessons.samples import BODY, FRONT, QUIZ, TEACHER, WORKSHEET, Writer

KitOf = Callable[[Path], Kit]

FULL_FRONT = FRONT.replace("minutes: 20", "minutes: [20, 45, 90]\nstandards: [TEST-1]")
FULL = (
    FULL_FRONT
    + BODY
    + """
```prediction
prompt: Who?
choices: [A man, Nobody]
```

```room
room: look
preset: start
title: T
task: X
```

```discussion
prompt: Why?
```

## Limits {#limits}

```note
text: It shows little.
```

## Quiz {#quiz}

```quiz
```
"""
)
ROWS = """| minutes | step | part | you | the class |
|---|---|---|---|---|
| {} | first | lab | Ask. | Tries. |
| 8 | - | talk | Ask. | Talks. |
| 5 | quiz | quiz | Ask. | Answers. |
"""
PLANS = "\n".join(
    f"## {minutes} minutes {{#plan-{minutes}}}\n\n{ROWS.format(minutes - 13)}" for minutes in (20, 45, 90)
)
FULL_TEACHER = TEACHER[: TEACHER.index("## 20")] + PLANS + "\n" + TEACHER[TEACHER.index("## Answers") :]
FULL_QUIZ = QUIZ + "".join(
    QUIZ[QUIZ.index("  - id: flawed") : QUIZ.index("  - id: how-many")].replace("flawed", f"flawed-{n}")
    for n in range(4)
)


SWAPPED = FULL_QUIZ.replace("A man, right: yes,", "A man,").replace("{text: A chief,", "{text: A chief, right: yes,")
LONGER = FULL_TEACHER.replace("| 7 |", "| 6 |").replace("| 8 |", "| 9 |", 1)
ROOM = "```room\nroom: look\npreset: start\ntitle: T\ntask: X\n```\n"


def full(write_all: Writer, language: str = "en", **changes: str) -> Path:
    return write_all(language=language, **{"whole": FULL, "teacher": FULL_TEACHER, "quiz": FULL_QUIZ} | changes)


def told(root: Path, *, complete: bool = True) -> list[str]:
    return [f"{problem.path.name} {problem.problem}" for problem in check(root, complete=complete)]


def test_a_finished_lesson_lacks_nothing(write_all: Writer):
    assert told(full(write_all)) == []


LACKING = {
    "one plan": ({"whole": FULL.replace("[20, 45, 90]", "20"), "teacher": TEACHER}, "`minutes` is [20, 45, 90]"),
    "no standard": ({"whole": FULL.replace("standards: [TEST-1]\n", "")}, "it names no standard"),
    "no room": ({"whole": FULL.replace(ROOM, "")}, "no ```room"),
    "no limits": ({"whole": FULL.replace("{#limits}", "{#end}")}, "no step {#limits}"),
    "few questions": ({"quiz": QUIZ}, "at least 8 sound questions, here are 4"),
    "no lab": ({"teacher": FULL_TEACHER.replace("| lab |", "| learn |")}, "has no lab"),
    "no answer": (
        {"whole": FULL.replace("text: It shows little.\n```", "text: x\n```\n\n```discussion\nprompt: Why?\n```")},
        "step 'limits' asks something",
    ),
    "no exit ticket": ({"worksheet": WORKSHEET.replace("{#exit}", "{#end}")}, "no section {#exit}"),
    "same place": (
        {"quiz": SWAPPED},
        "always stands in the same place",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", LACKING, ids=str)
def test_what_a_finished_lesson_lacks_is_named_but_a_teachers_own_may_lack_it(write_all: Writer, case: str):
    changes, words = LACKING[case]
    root = full(write_all, **changes)
    assert any(words in problem for problem in told(root))
    assert not any(words in problem for problem in told(root, complete=False))


def test_files_still_to_be_written_are_named(write: Writer):
    named = [problem.split()[0] for problem in told(write()) if "still to be written" in problem]
    assert sorted(named) == ["quiz.yml", "teacher.md", "worksheet.md"]


OUT_OF_STEP = {
    "plan": ({"teacher": LONGER}, "the plan of 20 minutes"),
    "answers": (
        {"teacher": FULL_TEACHER.replace("```answer\nstep: first", "```answer\nstep: limits")},
        "for other steps than in English",
    ),
    "say": ({"teacher": FULL_TEACHER + "\n```say\nwhen: x\nsay: y\n```\n"}, "English has 4 ```say"),
    "question": ({"quiz": FULL_QUIZ.replace("id: who", "id: whom")}, "the questions differ from English"),
    "right answer": (
        {"quiz": SWAPPED},
        "right: 2, there",
    ),
    "accept": ({"quiz": FULL_QUIZ.replace("[1, 3]", "[1, 4]")}, "1 to 4, there"),
    "task": ({"worksheet": WORKSHEET.replace("id: pick", "id: choose")}, "make the ids equal"),
    "field": ({"worksheet": WORKSHEET.replace("{over.loose}", "{over.strict}")}, "task 'count' differs"),
    "standards": ({"whole": FULL.replace("standards: [TEST-1]\n", "")}, "`standards` differ"),
    "plans": ({"whole": FULL.replace("[20, 45, 90]", "20"), "teacher": TEACHER}, "`minutes` is 20, but 20, 45, 90"),
    "choices": ({"whole": FULL.replace("[A man, Nobody]", "[A man, Two, Nobody]")}, "prediction 3 choices"),
}  # fmt: skip


@pytest.mark.parametrize("case", OUT_OF_STEP, ids=str)
def test_languages_out_of_step_are_named(write_all: Writer, case: str):
    changes, words = OUT_OF_STEP[case]
    full(write_all)
    root = full(write_all, language="es", **changes)
    problems = check(root)
    assert any(words in problem.problem for problem in problems)
    assert {problem.path.parent.parent.name for problem in problems} == {"es"}


HARD = (
    "Investigators subsequently examined several extraordinarily complicated identification procedures.[^F-TEST-01]\n"
)
EASY = "\n::: simple\nThe men looked at the list of the faces that came back.[^F-TEST-01]\n:::\n"
MIDDLE = "A witness looks at the photo of a man and picks the one that looks most like the video.[^F-TEST-01]\n"


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        (MIDDLE + EASY, []),
        (MIDDLE, ["reading level 1 measures", "level 1 is easier by 0.0 only"]),
        (HARD + EASY, ["reading level 2 measures"]),
        (EASY.replace("\n::: simple\n", "").replace(":::\n", ""), ["reading level 2", "level 1 is easier by 0.0"]),
    ],
)
def test_a_reading_level_out_of_its_band_is_named(write_all: Writer, kit_of: KitOf, paragraph: str, words: list[str]):
    body = "\n## A {#first}\n\n" + "\n".join([paragraph] * 45)
    found = [problem.problem for problem in levels_out_of_band(kit_of(write_all(body)).lesson)]
    assert len(found) == len(words)
    assert all(word in problem for word, problem in zip(words, found, strict=True))
