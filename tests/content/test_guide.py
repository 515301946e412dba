"""The author's guide tells the truth: every example in it is accepted, and every name in it exists."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from app.lessons.class_wall import FILLS
from app.lessons.commons import Commons, load_commons
from app.lessons.library import load_language
from app.lessons.parse import parse_lesson
from app.lessons.questions import Kind
from app.lessons.readability import BANDS, EASIER_BY
from app.lessons.rooms import ROOMS, stands
from app.lessons.teacher import load_teacher
from app.lessons.worksheet import load_worksheet
from app.resources import lessons_root

GUIDE = (Path(__file__).parents[2] / "docs" / "writing-lessons.md").read_text(encoding="utf-8")
FRONT = (
    "---\nid: guide\ntitle: G\nessential_question: Q?\nobjectives: [A.]\nminutes: [20, 45, 90]\nages: 12+\n"
    "checked: 2026-11-22\n---\n"
)
CHUNKS = [textwrap.dedent(chunk).strip("\n") for chunk in re.findall(r"(?:^ {4}.*\n|^\n(?= {4}))+", GUIDE, re.M)]
LESSON_BLOCKS = "note|sidebar|changed|quote|timeline|table|chart|prediction|poll|room|discussion|both-sides"


def section(title: str) -> str:
    """The guide's text below the heading `title`, to the next one of its size."""
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", GUIDE, re.M | re.S)
    assert found is not None
    return found[1]


def first_column(text: str, header: str) -> list[str]:
    """The names in backquotes in the first column of the table that starts with `header`."""
    table = text[text.index(header) :].split("\n\n")[0]
    return [name for row in table.splitlines()[2:] for name in re.findall(r"`\{?([^`{}]+)\}?`", row.split("|")[1])]


@pytest.fixture(scope="module")
def commons() -> Commons:
    return load_commons(lessons_root())[0]


def write(home: Path, name: str, text: str) -> Path:
    home.mkdir(parents=True, exist_ok=True)
    (home / name).write_text(text, encoding="utf-8")
    return home / name


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "en" / "01-guide"


FENCES = [fence for chunk in CHUNKS for fence in re.findall(r"^```[\w-]+\n.*?^```$", chunk, re.M | re.S)]
EXAMPLES = [fence for fence in FENCES if re.match(rf"```({LESSON_BLOCKS})\n", fence)]


def test_the_examples_of_live_parts_are_found():
    assert len(EXAMPLES) == 6


def test_every_example_of_a_live_part_is_accepted(home: Path, tmp_path: Path, commons: Commons):
    path = write(home, "lesson.md", FRONT + "\n## A {#a}\n\n" + "\n\n".join(EXAMPLES) + "\n")
    assert len(list(parse_lesson(path, tmp_path, commons).blocks())) == len(EXAMPLES)


def test_the_example_of_two_reading_levels_and_of_explained_words_is_accepted(
    home: Path, tmp_path: Path, commons: Commons
):
    (box,) = [chunk for chunk in CHUNKS if "::: simple" in chunk]
    (words,) = [chunk for chunk in CHUNKS if "{false-match}" in chunk]
    path = write(home, "lesson.md", f"{FRONT}\n## A {{#a}}\n\n{box}\n\n{words}[^F-ACC-01]\n")
    lesson = parse_lesson(path, tmp_path, commons)
    assert [term.id for term in lesson.terms] == ["faceprint", "false-match"]


def test_the_examples_of_notes_and_tasks_are_accepted(home: Path, tmp_path: Path, commons: Commons):
    steps = "\n".join(f"## S {{#{step}}}\n\nX[^F-ACC-01]\n" for step in ("start", "search", "line-up"))
    lesson = parse_lesson(write(home, "lesson.md", f"{FRONT}\n{steps}"), tmp_path, commons)
    (order,) = [chunk for chunk in CHUNKS if "{#glance}" in chunk]
    (plan,) = [chunk for chunk in CHUNKS if chunk.startswith("| minutes |")]
    (answer,) = [fence for fence in FENCES if fence.startswith("```answer")]
    (say,) = [fence for fence in FENCES if fence.startswith("```say")]
    below = {"#glance": "- Print.", "#answers": answer, "#care": "Go gently.", "#say": "\n\n".join([say] * 4)}
    notes = ""
    for line in order.splitlines():
        key = line[line.index("{") + 1 : -1]
        minutes = key.removeprefix("#plan-")
        rest = int(minutes) - 10 if minutes.isdigit() else 0
        table = f"{plan}\n| {rest} | - | quiz | Ask. | Answers. |"
        notes += f"{line}\n\n{below.get(key, table)}\n\n"
    write(home, "teacher.md", notes)
    tasks = "\n\n".join(fence for fence in FENCES if fence.startswith("```task"))
    write(home, "worksheet.md", f"## Wall {{#wall}}\n\n{tasks}\n")
    assert load_teacher(lesson, tmp_path, commons) is not None
    assert load_worksheet(lesson, tmp_path, commons) is not None


def test_the_example_of_a_quiz_and_of_a_word_are_accepted(home: Path, tmp_path: Path, commons: Commons):
    steps = "\n".join(f"## S {{#{step}}}\n\nX[^F-ACC-01]\n" for step in ("search", "scale"))
    write(home, "lesson.md", FRONT.replace("[20, 45, 90]", "20") + "\n" + steps)
    write(home, "quiz.yml", next(chunk for chunk in CHUNKS if chunk.startswith("items:\n  - id: empty-list")))
    (lesson,), problems = load_language(tmp_path, "en", commons)
    assert problems == ()
    assert [question.kind for question in lesson.quiz] == [Kind.PREDICT, Kind.ESTIMATE]


def test_the_tables_of_the_guide_name_what_there_is():
    assert set(first_column(GUIDE, "| room | presets |")) == set(ROOMS)
    assert set(first_column(section("quiz.yml"), "| kind | what")) == {kind.value for kind in Kind}
    fields = first_column(section("worksheet.md"), "| field | what")
    assert set(fields) == set(FILLS)
    for room, presets in re.findall(
        r"^\| `(\w+)` \| ((?:`[\w-]+`(?:, )?)+) \|", GUIDE[GUIDE.index("| room | presets") :], re.M
    ):
        if room in ROOMS:
            assert tuple(re.findall(r"`([\w-]+)`", presets)) == ROOMS[room]
    assert stands("threshold", "wrong-man")


def test_the_guide_states_the_bands_that_are_measured():
    for language, name in (("en", "English"), ("es", "Spanish")):
        (row,) = re.findall(rf"^\| {name}, .*$", GUIDE, re.M)
        numbers = [float(number) for number in re.findall(r"\d+(?:\.\d+)?", row)]
        full, simple = BANDS[language].values()
        assert numbers == [full.low, full.high, simple.low, simple.high, EASIER_BY[language]]
