"""The shipped lessons keep their promises: sources, figures, quotations, languages, own words, care."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.lessons.check import check
from app.lessons.facts import load_facts, same_quotes
from app.lessons.library import languages, load_library
from app.lessons.own_words import copied_lines, shingles
from app.lessons.types import Lesson, Quote, Room
from app.resources import lessons_root

ROOT = lessons_root()
LANGUAGES = ("en", "es")
LESSONS = [lesson for language in LANGUAGES for lesson in load_library(ROOT, language).lessons]
HASHES = frozenset((Path(__file__).parent / "article_shingles.txt").read_text(encoding="ascii").split())
each_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: f"{lesson.language}-{lesson.id}")


FILES = [path for path in sorted(ROOT.glob("*/*/*.*")) if path.suffix in (".md", ".yml")]
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: "-".join(path.relative_to(ROOT).parts))


def quoted() -> frozenset[str]:
    """The hashes of the words that facts let us quote: those alone may stand in a lesson as in an article."""
    return frozenset().union(*(shingles(fact.quote) for fact in load_facts(ROOT)[0].values()))


def test_the_linter_finds_nothing_and_every_lesson_is_complete():
    assert [str(problem) for problem in check(ROOT, complete=True)] == []


@pytest.mark.parametrize(
    ("language", "true", "false"),
    [
        ("en", "$3,800", "$3,900"),
        ("en", "about 30 hours", "about 31 hours"),
        ("en", "9 January 2020 Detroit", "9 February 2020 Detroit"),
        ("en", "with five watches", "with six watches"),
        ("es", "300,000 dólares", "300,001 dólares"),
        ("es", "unas 18 horas", "diecinueve horas"),
    ],
)
def test_one_wrong_figure_in_the_wrong_man_is_found(tmp_path: Path, language: str, true: str, false: str):
    shutil.copytree(ROOT, tmp_path / "lessons")
    path = tmp_path / "lessons" / language / "05-the-wrong-man" / "lesson.md"
    text = path.read_text(encoding="utf-8")
    assert text.count(true) == 1
    path.write_text(text.replace(true, false), encoding="utf-8")
    (problem,) = (one for one in check(tmp_path / "lessons") if "is not in the facts cited" in one.problem)
    assert problem.path == path


def test_every_lesson_exists_in_both_languages():
    assert languages(ROOT) == LANGUAGES
    ids = {language: {lesson.id for lesson in LESSONS if lesson.language == language} for language in LANGUAGES}
    assert ids["en"] == ids["es"]
    assert "the-wrong-man" in ids["en"]


@each_lesson
def test_every_cited_fact_is_in_the_facts_with_a_source_and_no_later_check_than_the_lesson(lesson: Lesson):
    facts, problems = load_facts(ROOT)
    assert problems == ()
    for fact in lesson.sources:
        assert facts[fact.id] == fact
        assert fact.sources
        assert fact.checked <= lesson.checked


@each_file
def test_no_eight_words_in_a_row_come_from_the_founding_articles(path: Path):
    assert copied_lines(path.read_text(encoding="utf-8"), HASHES - quoted()) == ()


@pytest.mark.parametrize("name", ["facts.yml", "glossary.yml", "standards.yml"])
def test_no_eight_words_in_a_row_of_what_lessons_share_come_from_the_founding_articles(name: str):
    assert copied_lines((ROOT / name).read_text(encoding="utf-8"), HASHES - quoted()) == ()


def test_the_own_words_check_can_fail():
    # These eleven words stand in an article and in F-QUOTE-01; as they may be quoted, one word more is needed.
    said = "We don’t make an arrest because an algorithm tells us to"
    assert copied_lines(f"He said:\n“{said}”.", HASHES) == (2,)
    assert copied_lines(said, HASHES - quoted()) == ()
    assert shingles(load_facts(ROOT)[0]["F-QUOTE-01"].quote) & HASHES


def test_the_quotation_is_the_chiefs_words_letter_for_letter():
    said = "We don't make an arrest because an algorithm tells us to"
    then = (
        "We either put that name in a photographic line-up or we go about solving the case through traditional means."
    )
    for lesson in LESSONS:
        if lesson.id == "the-wrong-man":
            (quote,) = (block for block in lesson.blocks() if isinstance(block, Quote))
            assert same_quotes(quote.text) == f"{said}… {then}"
            assert (quote.speaker, quote.outlet, quote.date) == ("Armando Aguilar", "BBC", "2023-03")
            assert bool(quote.translation) == (lesson.language != "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wrong_man_tells_eight_steps_and_opens_the_room_after_the_search(language: str):
    lesson = load_library(ROOT, language).find("the-wrong-man")
    assert lesson is not None
    assert lesson.timeline is not None
    told = [entry.step for entry in lesson.timeline.entries]
    assert told == ["theft", "search", "line-up", "warrant", "arrest", "cell", "dropped", "settlement"]
    assert told == [step.id for step in lesson.steps][1:9]
    rooms = [(step.id, block.preset) for step in lesson.steps for block in step.blocks if isinstance(block, Room)]
    assert rooms == [("search", "wrong-man")]
    kinds = [type(block).__name__ for block in lesson.steps[2].blocks]
    assert kinds.index("Prediction") == kinds.index("Room") - 1


@each_lesson
def test_the_alleged_offences_that_young_classes_should_not_meet_are_left_out(lesson: Lesson):
    text = lesson.path.read_text(encoding="utf-8").lower()
    for word in ("exposure", "exhib", "murphy", "dillon"):
        assert word not in text
