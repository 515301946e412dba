"""No number on a screen is invented: it is filled in by the program, or a fact holds it, or it measures nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.lessons.commons import load_commons
from app.lessons.figures import fact_figures
from app.lessons.numbers import figures
from app.model.groups import load_published
from app.model.rates import load_populations
from app.model.unsure import PASSED_OF_HUNDRED, TURNED_AWAY_OF_HUNDRED
from app.resources import asset, lessons_root
from app.ui.threshold.machines import OWN, machines

UI = Path(__file__).parents[2] / "app" / "ui"
FACTS_OF_LESSONS = load_commons(lessons_root())[0].facts
FACT = re.compile(r"F-[A-Z]+-[A-Z\d]+")

MEASURES_NOTHING = (
    (r"\{[^}]*\}", "filled in by the program"),
    (r"F-[A-Z]+-[A-Z\d]+", "the number of a fact"),
    (r"\d+ to \d+( \(Monk\)|$)|under 35$|35 to 54$|55 and over$", "a group, as app/calibrate/groups cuts it"),
    (r"\b128\b|112( × |×|\u00a0×\u00a0| by )112", "what the recogniser takes and gives"),
    (r"\b95 %", "how sure intervals are"),
    (r"over 99 in 100|more than 99 are wrong", "the most that is said"),
    (r"\b([Oo]f|in|among) (100|1,000)\b|^1,000 such|One stranger in 1,000", "a round crowd that a rate is told in"),
    (r"\b1( time)? in\b|\b1 (stranger|million|billion|picture|face|is wrong)\b|\b1/|<1", "one of them"),
    (r"−1 to 1\b|^[01]: |\bhas 1\b|1 to 100|in steps of (0\.001|255)", "a scale, from end to end or by step"),
    (
        r"^\d  (?=\D)|^(1 One|2 Two|3 Searches)|To room \d|(^3 )?of 3 are the same|camera:0|no 0, 1,",
        "a place in order, or a sign",
    ),
    (r"November 2026", "the day of the measurement (test_figures_in_docs) or of reading"),
    (r"\b(MP4|PySide6|VGGFace2|MS-Celeb-1M|1:N|N?ISTIR (8280|8311, 2020)|§ 106-b|GAO-16-267)", "a name"),
)
"""What may stand in a sentence without a source, and why."""

FACTS = {
    "Two faces this far apart": "F-SET-01",
    "Tested at 0.6": "F-SET-04",
    "press reports of the test": "F-SET-04",
    "With this default the ACLU": "F-ACC-11",
    "Amazon answered": "F-ACC-12",
    "The recogniser in this app, SFace, came with": "F-MODEL-09",
    "Put the line at": "F-MODEL-09",
    "Measured here, with one recogniser. Its": "F-MODEL-09",
    "Faces are found by MediaPipe": "F-APP-01",
    "In New York State": "F-LAW-NYSCHOOL",
    "Mending a search picture": "F-POLICE-13",
    "FBI, 2016": "F-SET-05",
    "January 2020": "F-SCRAPE-02",
    "February 2022": "F-SCRAPE-02",
    "March 2023": "F-SCRAPE-02",
    "February 2026": "F-SCRAPE-02",
    "189 algorithms": "F-ACC-07",
    "The algorithms of 2019": "F-ACC-07",
    "A range over algorithms": "F-ACC-08",
    "The top performer": "F-ACC-13",
    "the other end": "F-ACC-13",
    "2 times": "F-ACC-08",
    "10 times": "F-ACC-08",
    "100 times": "F-ACC-08",
}
"""Sentences whose fact stands beside them on the screen, and not in them."""


@cache
def shown() -> dict[str, str]:
    """Every sentence for people in the program's text, and its file; the page of specimens shows nothing true."""
    found: dict[str, str] = {}
    for path in sorted(UI.rglob("*.py")):
        if path.parent.name != "specimens":
            found |= dict.fromkeys(_said(path), path.relative_to(UI).as_posix())
    return found


def _said(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            texts = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            yield from texts[-1:] if name in ("tr", "translate") else ()


def claimed(text: str) -> frozenset[str]:
    """The figures of a sentence that say something about the world."""
    for pattern, _ in MEASURES_NOTHING:
        text = re.sub(pattern, " ", text)
    if not re.search(r"\d", text):
        return frozenset()
    return figures(text, "en") - figures(re.sub(r"\d", " ", text), "en")


def held(fact: str) -> frozenset[str]:
    """The figures of a fact and of the dates and titles of its sources."""
    one = FACTS_OF_LESSONS[fact]
    sources = " ".join(f"{source.title.english} {source.date} {source.note.english}" for source in one.sources)
    days = re.findall(r"\d{4}(?:-(\d\d)(?:-(\d\d))?)?", f"{one.as_of} {sources}")
    return fact_figures(one) | figures(sources, "en") | {str(int(part)) for day in days for part in day if part}


@cache
def about_ourselves() -> frozenset[str]:
    photos = load_populations(asset("calibration", "histograms.json")).news_photos
    return frozenset({str(photos.pictures), str(photos.people)})


def test_every_number_in_a_sentence_has_a_source_or_measures_nothing() -> None:
    bare = {}
    for text, place in shown().items():
        cited = FACT.findall(text) + [fact for begin, fact in FACTS.items() if text.startswith(begin)]
        left = claimed(text) - about_ourselves() - frozenset().union(*(held(fact) for fact in cited))
        if left:
            bare[f"{place}: {text}"] = sorted(left)
    assert not bare


def test_every_sentence_that_leans_on_a_fact_beside_it_is_still_said() -> None:
    assert not [begin for begin in FACTS if not any(text.startswith(begin) for text in shown())]


def test_a_number_that_nobody_measured_would_be_found() -> None:
    assert claimed("It errs 7 times in {n}.") == claimed("7 people in {n}") == {"7"}
    assert claimed("About 12 million people, {n} in 100 of them") == {"12000000"}
    assert not claimed("{missed} of 1,000 right people (95 % confidence)")
    assert len(shown()) > 500


def test_every_published_difference_says_what_its_fact_says() -> None:
    for one in load_published(asset("calibration", "published.json")):
        ratio = {f"{end:g}" for end in (one.low, one.high) if end is not None}
        assert claimed(one.what) | ratio <= held(one.fact), one


def test_other_machines_settings_are_those_of_their_facts() -> None:
    for machine in machines():
        facts = FACT.findall(machine.source)
        assert figures(machine.setting, "en") <= frozenset().union(*(held(fact) for fact in facts)), machine


def test_how_well_people_check_is_what_the_study_says() -> None:
    assert {str(PASSED_OF_HUNDRED), str(TURNED_AWAY_OF_HUNDRED)} <= held("F-ACC-16")
    assert f"{OWN:g}" in held("F-MODEL-09")
