"""Files that somebody made to do harm, or by accident: a located LessonInvalid, quickly, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.lessons.check import check
from app.lessons.facts import load_facts
from app.lessons.library import load_library
from app.lessons.markdown import LINES_LIMIT
from app.lessons.reading import FACTS_BYTES, LESSON_BYTES, PICTURE_BYTES
from app.model.errors import LessonInvalid
from tests.unit.lessons.samples import BODY, FACTS, FRONT, GLOSSARY, QUIZ, STANDARDS, TEACHER, WORKSHEET, Writer


def only_problem(root: Path) -> LessonInvalid:
    library = load_library(root, "en")
    assert library.lessons == ()
    (problem,) = library.problems
    return problem


def test_a_lesson_at_the_size_limit_is_read_and_one_over_it_is_not(write: Writer):
    filler = "\n```note\ntext: " + "x" * 1000 + "\n```\n"
    body = BODY
    while len((FRONT + body + filler).encode()) < LESSON_BYTES:
        body += filler if body.count("```") % 80 else f"\n## Next {{#n{len(body)}}}\n{filler}"
    assert len((FRONT + body).encode()) < LESSON_BYTES
    assert load_library(write(body), "en").problems == ()
    assert "larger than 128 KiB" in only_problem(write(body + "\n" * LESSON_BYTES)).problem


def test_too_many_lines_are_refused_before_they_are_parsed(write: Writer):
    assert load_library(write(BODY + "\n" * (LINES_LIMIT - (FRONT + BODY).count("\n"))), "en").problems == ()
    problem = only_problem(write(BODY + "- a\n" * LINES_LIMIT))
    assert (problem.line, problem.problem) == (LINES_LIMIT + 1, "more than 2500 lines; split it")


def test_too_large_facts_are_refused(write: Writer):
    root = write()
    (root / "facts.yml").write_text(FACTS + "#" * FACTS_BYTES, encoding="utf-8")
    _, (problem,) = load_facts(root)
    assert "larger than 512 KiB" in problem.problem


def test_too_large_or_false_pictures_are_refused(write: Writer):
    root = write("## A {#a}\n\nB.[^F-TEST-01]\n\n```figure\nfile: x.png\nalt: a\ncaption: c\n```\n")
    picture = root / "en" / "01-small" / "x.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(PICTURE_BYTES))
    assert "larger than 2048 KiB" in only_problem(root).problem
    picture.write_bytes(b"<svg/>")
    assert "not a real .png" in only_problem(root).problem


def test_a_link_out_of_the_folder_is_not_followed(write: Writer, tmp_path_factory: pytest.TempPathFactory):
    outside = tmp_path_factory.mktemp("outside") / "lesson.md"
    outside.write_text(FRONT + BODY, encoding="utf-8")
    root = write()
    inside = root / "en" / "01-small" / "lesson.md"
    inside.unlink()
    inside.symlink_to(outside)
    assert "leads out of the lessons folder" in only_problem(root).problem
    inside.unlink()
    inside.symlink_to(inside)
    assert "cannot be read" in only_problem(root).problem


def test_a_linked_picture_out_of_the_folder_is_not_followed(write: Writer, tmp_path_factory: pytest.TempPathFactory):
    outside = tmp_path_factory.mktemp("outside") / "x.png"
    outside.write_bytes(b"\x89PNG\r\n\x1a\n")
    root = write("## A {#a}\n\nB.[^F-TEST-01]\n\n```figure\nfile: x.png\nalt: a\ncaption: c\n```\n")
    (root / "en" / "01-small" / "x.png").symlink_to(outside)
    assert "leads out of" in only_problem(root).problem


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_in_place_of_a_lesson_does_not_hang(write: Writer):
    root = write()
    path = root / "en" / "01-small" / "lesson.md"
    path.unlink()
    os.mkfifo(path)
    assert "not a plain file" in only_problem(root).problem


def test_text_that_is_not_utf8_is_refused_on_its_line(write: Writer):
    problem = only_problem(write(whole=(FRONT + BODY).encode() + b"caf\xe9\n"))
    assert "save the file as UTF-8" in problem.problem
    assert problem.line == (FRONT + BODY).count("\n") + 1


MARKDOWN = [
    "## A {#a}",
    "\n",
    "\n\n",
    "[^F-TEST-01]",
    "- ",
    "> ",
    "<b>",
    "<!--",
    "*",
    "**",
    "[",
    "](",
    "`",
    "\\",
    "&#0;",
]
FENCES = ["```note\n", "```room\n", "```quote\n", "```\n", "~~~x\n", "---\n", "    ", "# ", "1. "]
YAML = ["text: ", "prompt: >-\n  ", "facts: [", "{", "}", ": ", "'", '"', "!!x ", "&a ", "*a", "9999"]
ODD = ["\x00", "\u202e", "\t", "\r", "é", "\U0001f600", "..", "/", "\\"]
PIECES = st.sampled_from(MARKDOWN + FENCES + YAML + ODD)
JUNK = st.lists(PIECES | st.text(max_size=8), max_size=30).map("".join)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JUNK, st.booleans())
@example('```note\ntext: "\\Uffffffff"\n```\n', True)
@example('```note\ntext: "\\ud800"\n```\n', True)
@example("[" * 2000, True)
@example("- " * 500 + "x", True)
@example("```note\n? [a]\n: b\n```\n", True)
def test_junk_gives_a_lesson_or_a_located_problem_and_nothing_else(write: Writer, junk: str, with_front: bool):
    front = FRONT + "\n## A {#x}\n\n" if with_front else ""
    root = write(whole=(front + junk).encode("utf-8", "replace") or b"\n")
    library = load_library(root, "en")
    assert len(library.lessons) + len(library.problems) == 1
    for problem in library.problems:
        assert problem.path == root / "en" / "01-small" / "lesson.md"
        assert problem.problem
        assert problem.line is None or 1 <= problem.line <= (front + junk).count("\n") + junk.count("\r") + 2
    check(root)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(JUNK)
def test_junk_facts_give_located_problems_and_nothing_else(write: Writer, junk: str):
    root = write()
    path = root / "facts.yml"
    path.write_bytes(FACTS.encode() + junk.encode("utf-8", "replace"))
    facts, problems = load_facts(root)
    assert facts or problems
    assert all(problem.path == path for problem in problems)


KIT_PIECES = [
    "items:\n", "  - id: x\n", "    kind: several\n", "    options:\n", "terms:\n", "| 3 | a | lab | b | c |\n",
    "| a | b |\n|---|---|\n", "{over.loose}", "[a]{tip}", "::: simple\n", ":::\n", "```task\n", "```answer\n",
    "do: x\n",
]  # fmt: skip
KIT_JUNK = st.lists(PIECES | st.sampled_from(KIT_PIECES) | st.text(max_size=8), max_size=30).map("".join)
FILES = {"quiz.yml": QUIZ, "teacher.md": TEACHER, "worksheet.md": WORKSHEET}
SHARED = {"glossary.yml": GLOSSARY, "standards.yml": STANDARDS, "corrections.yml": "corrections: []\n"}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([*FILES, *SHARED]), KIT_JUNK, st.integers(0, 2000), st.booleans())
def test_junk_in_any_other_file_gives_located_problems_and_the_lesson_stands(
    write_all: Writer, name: str, junk: str, place: int, instead: bool
):
    root = write_all()
    path = root / name if name in SHARED else root / "en" / "01-small" / name
    sound = (FILES | SHARED)[name]
    path.write_bytes((junk if instead else sound[:place] + junk + sound[place:]).encode("utf-8", "replace"))
    for problem in check(root, complete=True):
        assert problem.problem
        assert problem.path.is_relative_to(root)
        assert problem.line is None or problem.line >= 1
    assert load_library(root, "en").find("small") is not None


@pytest.mark.parametrize("name", [*FILES, *SHARED])
def test_a_link_out_of_the_folder_is_not_followed_from_any_file(
    write_all: Writer, tmp_path_factory: pytest.TempPathFactory, name: str
):
    root = write_all()
    path = root / name if name in SHARED else root / "en" / "01-small" / name
    outside = tmp_path_factory.mktemp("outside") / name
    outside.write_text("terms: []\n", encoding="utf-8")
    path.unlink(missing_ok=True)
    for target in (outside, outside.parent / "nowhere"):
        path.symlink_to(target)
        (problem,) = [one for one in check(root) if one.path == path]
        assert "leads out of" in problem.problem or "cannot be read" in problem.problem
        path.unlink()


@pytest.mark.parametrize("name", FILES)
def test_too_large_files_beside_a_lesson_are_refused(write_all: Writer, name: str):
    root = write_all()
    path = root / "en" / "01-small" / name
    path.write_text("\n" * (LESSON_BYTES + 1), encoding="utf-8")
    (problem,) = [one for one in check(root) if one.path == path]
    assert "larger than 128 KiB" in problem.problem
