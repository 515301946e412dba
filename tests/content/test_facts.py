"""The facts keep their promises: all there, sourced, dated, careful about people and about who claims what."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest

from app.lessons.commons import load_commons
from app.lessons.fields import read_fields
from app.lessons.sources import Confidence, Fact
from app.model.rates import load_populations
from app.resources import asset, lessons_root

COMMONS, PROBLEMS = load_commons(lessons_root())
FACTS = list(COMMONS.facts.values())
each_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
GROUPS = {
    "SEED": 4, "SCRAPE": 15, "CONS": 19, "ARREST": 27, "ACC": 21, "POLICE": 16, "LAW": 13, "BENEFIT": 7, "MODEL": 11,
    "QUOTE": 7, "APP": 6, "SET": 5,
}  # fmt: skip
"""How many facts of each kind were researched or measured; the last two kinds and
F-POLICE-12 to 16 are additions to the 135."""


def test_nothing_that_lessons_share_is_broken():
    assert PROBLEMS == ()


def test_every_fact_that_was_researched_is_there():
    assert Counter(fact.id.split("-")[1] for fact in FACTS) == GROUPS


@each_fact
def test_a_fact_has_sources_a_date_and_a_later_review(fact: Fact):
    assert fact.sources
    assert fact.as_of == "general" or re.search(r"20\d\d", fact.as_of)
    assert fact.checked < fact.review <= date(2028, 11, 22)
    if fact.confidence is Confidence.TWO_OR_MORE:
        assert len(fact.sources) >= 2


@each_fact
def test_a_source_is_a_publisher_and_never_a_note_to_ourselves(fact: Fact):
    for source in fact.sources:
        said = f"{source.title.english} {source.note.english}"
        assert not re.search(r"\bS[0-4]\b|\bseeds?\b|\bmirror\b", said)
        assert not re.search(r"F-[A-Z]+-\d", said)
    assert not re.search(r"\bS[0-4]\b|\bseeds?\b|CONF:|\*\*", fact.statement)


@pytest.mark.parametrize("number", ["02", "04"])
def test_clearviews_numbers_are_marked_as_its_own_claims_and_age_fast(number: str):
    fact = COMMONS.facts[f"F-SCRAPE-{number}"]
    assert fact.claim.english == "Clearview AI"
    assert fact.review < date(2027, 6, 1)


@pytest.mark.parametrize("fact_id", ["F-ARREST-21", "F-ARREST-22", "F-ARREST-24"])
def test_what_a_young_class_should_not_meet_is_kept_from_lessons(fact_id: str):
    assert COMMONS.facts[fact_id].care


def test_only_six_facts_hold_words_that_may_be_quoted():
    assert [fact.id for fact in FACTS if fact.quote] == [f"F-QUOTE-0{n}" for n in range(1, 7)]


def test_every_word_of_the_glossary_is_there_in_both_languages():
    assert len(COMMONS.terms) > 60
    for term in COMMONS.terms.values():
        assert set(term.meanings) == {"en", "es"}
        assert term.meanings["en"] != term.meanings["es"]


def test_every_standard_names_where_its_code_was_read_and_says_check():
    codes = {standard.code for standard in COMMONS.standards.values()}
    assert codes == {
        "2-IC-20",
        "2-IC-21",
        "BI-1 Perception",
        "BI-3 Learning",
        "BI-5 Societal impact",
        "RI.8.1",
    }
    for standard in COMMONS.standards.values():
        assert "heck the current text" in standard.edition.english
        assert "omprueba el texto actual" in standard.edition.into("es")
        assert standard.source.title
        assert standard.about.into("es") != standard.about.english


OURS = re.compile(r"\b(and|the|of|on|by|[Oo]ur|as|from|with|page|release|report|same)\b")
"""Words that only stand in the Spanish name of a source where a name of somebody else's holds them."""
NAMES = re.compile(
    "Privacy and the Law|Future of Privacy|People of Color|ACLU of |City of Detroit|of the Royal|Faces in the Wild"
)


@each_fact
def test_what_we_say_about_a_source_is_said_in_spanish_too(fact: Fact):
    for source in fact.sources:
        assert not OURS.search(NAMES.sub("", source.title.into("es"))), source.title.english
        note = source.note.english
        assert source.note.into("es") != note or re.fullmatch(r"[\d\W]*", note), note


def test_no_wording_is_left_over():
    root = lessons_root()
    path = root / "facts.yml"
    fields = read_fields(path.read_text(encoding="utf-8"), path, 1)
    written = [entry.text("en") for entry in fields.list_of_fields("wordings")]
    said = {words.english for fact in FACTS for one in fact.sources for words in (one.title, one.note)}
    assert set(written) <= said | {fact.claim.english for fact in FACTS}
    assert len(written) == len(set(written))


def test_how_often_made_up_people_are_mixed_up_is_what_was_measured_on_those_of_this_app():
    measured = load_populations(asset("calibration", "histograms.json")).rendered_people
    said = COMMONS.facts["F-APP-03"].statement
    for threshold, share in ((0.363, 18), (0.5, 1.7), (0.6, 0.1)):
        assert f"{share:g} %" in said
        assert abs(measured.fmr(threshold).value * 100 - share) < 0.25 * share
