"""What lessons share: words, standards, corrections, and facts that somebody should look at again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.lessons.commons import load_commons
from app.lessons.library import load_library
from app.lessons.text import Text
from tests.unit.lessons.samples import FACTS, FRONT, GLOSSARY, MORE_FACTS, STANDARDS, Writer

CORRECTIONS = """\
corrections:
  - date: 2026-12-01
    fact: F-TEST-01
    was: {en: Six watches., es: Seis relojes.}
    now: {en: Five watches., es: Cinco relojes.}
    why: {en: A slip., es: Un descuido.}
  - date: 2027-01-01
    lesson: small
    was: {en: A}
    now: {en: B}
    why: {en: C}
"""


def test_a_word_is_explained_in_the_readers_language_or_in_english(write_all: Writer):
    commons, problems = load_commons(write_all())
    assert problems == ()
    assert commons.terms["faceprint"].into("es").term == "huella facial"
    assert commons.terms["tip"].into("es").means == "A hint."
    assert [fact.id for fact in commons.terms["faceprint"].facts] == ["F-TEST-01"]


def test_corrections_come_latest_first(write_all: Writer):
    root = write_all()
    (root / "corrections.yml").write_text(CORRECTIONS, encoding="utf-8")
    commons, problems = load_commons(root)
    assert problems == ()
    assert [(one.on, one.where) for one in commons.corrections] == [
        (date(2027, 1, 1), "small"),
        (date(2026, 12, 1), "F-TEST-01"),
    ]
    assert commons.corrections[1].now["es"] == "Cinco relojes."


def test_an_empty_log_is_no_problem(write_all: Writer):
    root = write_all()
    (root / "corrections.yml").write_text("corrections: []\n", encoding="utf-8")
    assert load_commons(root)[1] == ()


REFUSED = {
    "no english": (GLOSSARY.replace("en: {term: tip", "de: {term: tip"), STANDARDS, "at least `en:"),
    "not a language": (GLOSSARY.replace("en: {term: tip", "english: {term: tip"), STANDARDS, "is not a language"),
    "no meaning": (GLOSSARY.replace(", means: A hint.", ""), STANDARDS, "`means` is missing"),
    "unknown fact": (GLOSSARY.replace("F-TEST-01", "F-TEST-99"), STANDARDS, "F-TEST-99 is not in facts.yml"),
    "word twice": (GLOSSARY.replace("id: tip", "id: faceprint"), STANDARDS, "faceprint is taken"),
    "bad id": (GLOSSARY.replace("id: tip", "id: A Tip"), STANDARDS, "write it like false-match"),
    "bad code": (GLOSSARY, STANDARDS.replace("TEST-1", "test one"), "write it like CSTA-2-IC-20"),
    "no about": (GLOSSARY, STANDARDS.replace("en: Something., ", ""), "`about` needs at least"),
}


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_a_bad_entry_costs_only_itself(write_all: Writer, case: str):
    glossary, standards, words = REFUSED[case]
    commons, (problem,) = load_commons(write_all(glossary=glossary, standards=standards))
    assert words in problem.problem
    assert problem.line is not None
    assert len(commons.terms) + len(commons.standards) == 2


def test_a_teachers_folder_adds_words_but_cannot_change_ours(write_all: Writer, tmp_path: Path):
    shared, _ = load_commons(write_all())
    other = tmp_path / "teacher"
    other.mkdir()
    (other / "glossary.yml").write_text(GLOSSARY.replace("id: tip", "id: hint"), encoding="utf-8")
    commons, problems = load_commons(other, shared)
    assert set(commons.terms) == {"faceprint", "tip", "hint"}
    assert [problem.problem for problem in problems] == ["faceprint is taken; choose another id"]
    assert commons.terms["faceprint"] is shared.terms["faceprint"]


def test_our_own_words_about_a_source_are_said_once_in_each_language(write_all: Writer):
    root = write_all()
    more = "wordings:\n  - {en: C Paper, es: Papel C}\n  - {en: Firm, es: la empresa}\n"
    (root / "facts.yml").write_text(FACTS + MORE_FACTS + more, encoding="utf-8")
    commons, problems = load_commons(root)
    assert problems == ()
    fact = commons.facts["F-TEST-03"]
    assert [fact.sources[0].title.into(language) for language in ("en", "es", "fr")] == [
        "C Paper",
        "Papel C",
        "C Paper",
    ]
    assert (fact.claim.into("es"), commons.facts["F-TEST-01"].sources[0].title.into("es")) == ("la empresa", "A Paper")
    assert not fact.sources[0].note


def test_a_broken_wording_costs_only_itself(write_all: Writer):
    root = write_all()
    more = "wordings:\n  - {es: Sin inglés}\n  - {en: C Paper, es: Papel C}\n"
    (root / "facts.yml").write_text(FACTS + MORE_FACTS + more, encoding="utf-8")
    commons, (problem,) = load_commons(root)
    assert "`en` is missing" in problem.problem
    assert commons.facts["F-TEST-03"].sources[0].title.into("es") == "Papel C"


def test_a_fact_is_due_from_the_day_after_its_review(write_all: Writer):
    commons, _ = load_commons(write_all())
    fact = commons.facts["F-TEST-03"]
    assert [fact.is_due(day) for day in (date(2027, 2, 1), date(2027, 2, 2))] == [False, True]
    assert commons.facts["F-TEST-01"].review == date(2027, 11, 22)
    assert (fact.claim.english, commons.facts["F-TEST-04"].care) == ("Firm", "for adults only")


def test_a_lesson_names_its_facts_that_are_due_its_words_and_its_standards(write_all: Writer):
    whole = FRONT.replace("ages: 12+", "ages: 12+\nstandards: [TEST-1]") + (
        "\n## A {#a}\n\nA [tip or\ntwo]{tip}, says the Firm.[^F-TEST-03] A **[face]{faceprint}**.[^F-TEST-01]\n"
    )
    library = load_library(write_all(whole=whole), "en")
    (lesson,) = library.lessons
    assert [fact.id for fact in lesson.sources if fact.is_due(date(2027, 6, 1))] == ["F-TEST-03"]
    assert [term.id for term in lesson.terms] == ["tip", "faceprint"]
    assert [standard.code for standard in lesson.standards] == ["1"]
    runs = lesson.steps[0].blocks[0].runs  # type: ignore[union-attr]
    assert runs[1] == Text("tip or two", term="tip")
    assert Text("face", bold=True, term="faceprint") in runs


@pytest.mark.parametrize(
    ("whole", "words"),
    [
        (FRONT + "\n## A {#a}\n\nA [tip]{tipp}.[^F-TEST-01]\n", "did you mean 'tip'"),
        (FRONT + "\n## A [tip]{tip} {#a}\n\nA.[^F-TEST-01]\n", "a title is plain words"),
        (
            FRONT.replace("ages: 12+", "ages: 12+\nstandards: [CSTA]") + "\n## A {#a}\n\nA.[^F-TEST-01]\n",
            "'CSTA' is not in standards.yml; there are TEST-1",
        ),
    ],
)
def test_words_and_standards_that_nobody_knows_are_refused(write_all: Writer, whole: str, words: str):
    (problem,) = [one for one in load_library(write_all(whole=whole), "en").problems if one.path.name == "lesson.md"]
    assert words in problem.problem
    assert problem.line is not None
