"""Claims name the claimant, long quotations are somebody's own words, and some facts are not for every class."""

from __future__ import annotations

import pytest

from app.lessons.check import check
from tests.unit.lessons.samples import Writer

STEP = "\n## A {#a}\n\n"
SAID = "We don’t arrest on a tip. We look for more."


def found(write_all: Writer, body: str, language: str = "en") -> list[str]:
    root = write_all(STEP + body, language=language)
    return [problem.problem for problem in check(root) if problem.path.name == "lesson.md"]


@pytest.mark.parametrize(
    ("body", "language", "words"),
    [
        ("The Firm says it had 30 billion.[^F-TEST-03]\n", "en", ""),
        ("By its own count the Firm had 30 billion.[^F-TEST-03]\n", "en", ""),
        ("The Firm had 30 billion.[^F-TEST-03]\n", "en", "only a claim; say who says so: “Firm says"),
        ("- The Firm had 30 billion\n- or so[^F-TEST-03]\n", "en", "only a claim"),
        ("Firm says so.[^F-TEST-03]\n\n::: simple\nIt had many.[^F-TEST-03]\n:::\n", "en", "only a claim"),
        ("La empresa dice que tiene muchas.[^F-TEST-03]\n", "es", ""),
        ("Según la empresa, muchas.[^F-TEST-03]\n", "es", ""),
        ("La empresa tiene muchas.[^F-TEST-03]\n", "es", "only a claim"),
        ("Die Firma hat viele.[^F-TEST-03]\n", "de", ""),
        ("Something happened.[^F-TEST-04]\n", "en", "not for every class (for adults only)"),
        ("```timeline\nentries:\n  - {when: 2022, what: x, facts: [F-TEST-04]}\n```\n", "en", "not for every class"),
        (f"He said: “{SAID}”[^F-TEST-02]\n", "en", ""),
        (f"He said: “{SAID}”[^F-TEST-01]\n", "en", "is not a quotation of a fact cited here"),
        ("He said: “We never arrest on a tip. We look for much more.”[^F-TEST-02]\n", "en", "is not a quotation"),
        ("They call it “a tip”.[^F-TEST-02]\n", "en", ""),
        ("```note\ntext: He said “we look at each and every case very, very carefully”.\n```\n", "en", "not a quot"),
        ("```room\nroom: casefile\npreset: start\ntitle: T\ntask: X\n```\n", "en", "still to come; add `without"),
        ("```room\nroom: casefile\npreset: start\ntitle: T\ntask: X\nwithout: Y\n```\n", "en", ""),
        ("```room\nroom: look\npreset: start\ntitle: T\ntask: X\n```\n", "en", ""),
    ],
)  # fmt: skip
def test_each_rule_finds_its_breach_and_nothing_else(write_all: Writer, body: str, language: str, words: str):
    problems = found(write_all, body, language)
    assert len(problems) == bool(words)
    assert all(words in problem for problem in problems)
