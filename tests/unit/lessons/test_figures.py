"""Every number and month must stand in a fact cited beside it."""

from __future__ import annotations

import pytest

from app.lessons.figures import unsupported
from app.lessons.library import load_library
from app.lessons.numbers import figures
from tests.unit.lessons.samples import FRONT, Writer


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("$3,800 and 0.5 or 20 %", "en", {"3800", "0.5", "20"}),
        ("3800 dólares, 300\u00a0000, 1.200, 0,5", "es", {"3800", "300000", "1200", "0.5"}),
        ("five watches, Thirty hours, one man, once", "en", {"5", "30"}),
        ("cinco relojes, once horas, una vez", "es", {"5", "11"}),
        ("In May 2019 it may be 007", "en", {"month 5", "2019", "7"}),
        ("9 ene 2020, en mayo", "es", {"9", "month 1", "2020", "month 5"}),
        ("Im Mai 2019, fünf", "de", {"2019"}),
        ("nothing here", "en", set()),
    ],
)
def test_figures_are_read_as_each_language_writes_them(text: str, language: str, found: set[str]):
    assert figures(text, language) == found


def problems(write: Writer, body: str, language: str = "en") -> list[tuple[str, int | None]]:
    library = load_library(write("## A {#a}\n\n" + body, language=language), language)
    (lesson,) = library.lessons
    return [(problem.problem.split(" is not")[0], problem.line) for problem in unsupported(lesson)]


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("In May 2019 a man took five watches worth $3,800.[^F-TEST-01]\n", []),
        ("In May 2019 a man took six watches worth $3,900.[^F-TEST-01]\n", ["3900", "6"]),
        ("In June 2019.[^F-TEST-01]\n", ["month 6"]),
        ("5 watches.[^F-TEST-02] In 2023.[^F-TEST-02]\n", ["5"]),
        ("5 watches.[^F-TEST-01] In 2023.[^F-TEST-02]\n", []),
        ("5 watches.[^F-TEST-01][^F-TEST-02] In 2023.\n", ["2023"]),
        ("In 2023, 5 watches.[^F-TEST-02], [^F-TEST-01]\n", []),
        ("- 5 watches\n- in 2019[^F-TEST-01]\n- in 2023[^F-TEST-02]\n", []),
        ("- 5 watches\n- in 2023[^F-TEST-02]\n", ["5"]),
        ("X[^F-TEST-01]\n\n```note\ntext: 5 or 6?\n```\n", ["6"]),
        ("X[^F-TEST-01]\n\n```discussion\nprompt: 5 or 6?\n```\n", ["6"]),
        ("```timeline\nentries:\n  - {when: Jun 2019, what: x, facts: [F-TEST-01]}\n```\n", ["month 6"]),
        (
            "```both-sides\nquestion: q\nfor: {title: t, points: ['5[^F-TEST-01]']}\n"
            "against: {title: t, points: ['5[^F-TEST-02]']}\n```\n",
            ["5"],
        ),
        ("```quote\ntext: Then we act.\nspeaker: A\nrole: R\noutlet: O\ndate: 2024\nfact: F-TEST-02\n```\n", ["2024"]),
    ],
)
def test_a_figure_must_stand_in_the_facts_marked_behind_it(write: Writer, body: str, wrong: list[str]):
    assert sorted(figure for figure, _ in problems(write, body)) == sorted(wrong)


def test_the_problem_is_on_the_paragraphs_line(write: Writer):
    assert problems(write, "Ok.[^F-TEST-01]\n\nNow 7.[^F-TEST-01]\n") == [("7", FRONT.count("\n") + 5)]


def test_a_figure_in_a_title_must_stand_in_a_fact_of_its_step(write: Writer):
    library = load_library(write("## Six {#a}\n\nX[^F-TEST-01]\n\n## Five {#b}\n\nX[^F-TEST-01]\n"), "en")
    assert [problem.problem[:2] for problem in unsupported(library.lessons[0])] == ["6 "]


def test_spanish_figures_are_checked_against_the_same_facts(write: Writer):
    assert problems(write, "En mayo de 2019, cinco relojes: 3.800 dólares.[^F-TEST-01]\n", "es") == []
    assert [figure for figure, _ in problems(write, "Seis relojes.[^F-TEST-01]\n", "es")] == ["6"]
