"""Finding lessons: order, languages, fallback, and one broken lesson that hides nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.lessons.commons import load_commons
from app.lessons.facts import load_facts
from app.lessons.library import languages, load_library, load_one
from tests.unit.lessons.samples import BODY, FACTS, FRONT, Writer


def named(name: str) -> str:
    return FRONT.replace("id: small", f"id: {name}") + BODY


def test_lessons_come_by_number(write: Writer):
    write(whole=named("later"), folder="10-later")
    root = write(whole=named("sooner"), folder="02-sooner")
    assert [lesson.id for lesson in load_library(root, "en").lessons] == ["sooner", "later"]


def test_one_broken_lesson_hides_no_other(write: Writer):
    write("no step\n", folder="01-small")
    root = write(whole=named("fine"), folder="02-fine")
    library = load_library(root, "en")
    assert [lesson.id for lesson in library.lessons] == ["fine"]
    assert [problem.path.parent.name for problem in library.problems] == ["01-small"]


def test_english_stands_in_where_a_language_lacks_a_lesson_or_its_file_is_broken(write: Writer):
    write(whole=named("a"), folder="01-a")
    write(whole=named("b"), folder="02-b")
    write(whole=named("c"), folder="03-c")
    write(whole=named("b"), folder="02-b", language="es")
    root = write("broken\n", folder="03-c", language="es")
    library = load_library(root, "es")
    assert [(lesson.id, lesson.language) for lesson in library.lessons] == [("a", "en"), ("b", "es"), ("c", "en")]
    assert [problem.path.parent.parent.name for problem in library.problems] == ["es"]


def test_what_was_read_is_given_again_until_a_file_changes(write: Writer):
    root = write()
    first = load_library(root, "en")
    assert load_library(root, "en") is first
    write(whole=named("small").replace("title: Small", "title: Smaller"))
    assert [lesson.title for lesson in load_library(root, "en").lessons] == ["Smaller"]
    (root / "facts.yml").unlink()
    assert load_library(root, "en").problems


def test_an_unknown_language_reads_english_and_a_path_is_no_language(write: Writer):
    root = write()
    for language in ("xx", "../en", "", "en/../en"):
        assert [lesson.language for lesson in load_library(root, language).lessons] == ["en"]


def test_a_folder_that_is_not_there_holds_no_lessons(tmp_path: Path):
    library = load_library(tmp_path / "nowhere", "en")
    assert (library.lessons, library.problems) == ((), ())
    assert languages(tmp_path / "nowhere") == ()
    assert load_library(tmp_path / ("long" * 2000), "en").lessons == ()


def test_a_teachers_folder_without_lessons_is_told(tmp_path: Path, write: Writer):
    ours = load_library(write(), "en").commons
    (problem,) = load_library(tmp_path / "nowhere", "en", ours).problems
    assert "no lessons here" in str(problem)
    assert problem.path == tmp_path / "nowhere"


def test_two_lessons_cannot_have_one_number(write: Writer):
    write(whole=named("a"), folder="01-a")
    root = write(whole=named("b"), folder="01-b")
    library = load_library(root, "en")
    assert [lesson.id for lesson in library.lessons] == ["a"]
    assert "number 1 is taken by 01-a" in library.problems[0].problem


def test_a_lesson_is_found_by_its_id(write: Writer):
    library = load_library(write(), "en")
    assert library.find("small") == library.lessons[0]
    assert library.find("large") is None


def test_a_teachers_folder_may_cite_the_shared_facts_but_not_replace_them(write: Writer, tmp_path: Path):
    shared, problems = load_commons(write())
    assert problems == ()
    other = tmp_path / "teacher"
    lesson = other / "en" / "01-small" / "lesson.md"
    lesson.parent.mkdir(parents=True)
    lesson.write_text(FRONT + BODY, encoding="utf-8")
    assert "F-TEST-01 is not in facts.yml" in load_library(other, "en").problems[0].problem
    assert load_library(other, "en", shared).problems == ()
    (other / "facts.yml").write_text(FACTS, encoding="utf-8")
    assert {problem.problem for problem in load_library(other, "en", shared).problems} == {
        "F-TEST-01 is taken; choose another id",
        "F-TEST-02 is taken; choose another id",
    }


def test_one_bad_fact_costs_only_itself(write: Writer):
    root = write()
    (root / "facts.yml").write_text(FACTS.replace("id: F-TEST-02", "id: test two"), encoding="utf-8")
    facts, problems = load_facts(root)
    assert list(facts) == ["F-TEST-01"]
    assert [(problem.path.name, problem.line) for problem in problems] == [("facts.yml", 9)]
    assert load_library(root, "en").find("small") is not None


def test_one_lesson_is_read_for_a_preview_from_its_folder_or_its_file(write_all: Writer, tmp_path: Path):
    folder = write_all() / "en" / "01-small"
    for place in (folder, folder / "lesson.md"):
        library = load_one(place)
        assert [(lesson.id, len(lesson.quiz)) for lesson in library.lessons] == [("small", 4)]
        assert library.problems == ()
    (folder / "lesson.md").write_text("broken\n", encoding="utf-8")
    assert load_one(folder).lessons == ()
    assert [problem.path.name for problem in load_one(folder).problems] == ["lesson.md"]
    assert load_one(tmp_path / "nowhere").lessons == ()


def test_whoever_stands_in_a_lessons_folder_can_name_it_with_a_dot(write: Writer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(write() / "en" / "01-small")
    for name in (".", "lesson.md", "../01-small"):
        (lesson,) = load_one(Path(name)).lessons
        assert (lesson.id, lesson.language) == ("small", "en")


def test_a_broken_quiz_hides_neither_its_lesson_nor_the_notes(write_all: Writer):
    library = load_library(write_all(quiz="items: 7\n"), "en")
    assert [(lesson.id, lesson.quiz) for lesson in library.lessons] == [("small", ())]
    assert [problem.path.name for problem in library.problems] == ["quiz.yml"]
