"""Questions: what a quiz may hold, and how every other question is refused by file, line and fix."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.lessons.check import check
from app.lessons.kit import Kit
from app.lessons.library import load_library
from app.lessons.questions import Kind
from app.lessons.text import plain
from tests.unit.lessons.samples import BODY, QUIZ, Writer

KitOf = Callable[[Path], Kit]


def test_every_kind_of_question_is_read(write_all: Writer, kit_of: KitOf):
    kit = kit_of(write_all())
    who, several, flaw, many = kit.lesson.quiz
    assert [one.kind for one in kit.lesson.quiz] == [Kind.CHOOSE, Kind.SEVERAL, Kind.FLAW, Kind.ESTIMATE]
    assert (plain(who.prompt), plain(who.simple), who.step) == ("Who took 5 watches?", "Who?", "first")
    assert [plain(option.feedback) for option in who.options] == ["So it is.", "He only spoke."]
    assert (who.right, several.right) == (frozenset({0}), frozenset({0, 1}))
    assert plain(flaw.passage) == "A tip is proof."
    assert many.options == ()
    assert many.invented
    assert [fact.id for fact in who.facts] == ["F-TEST-01"]
    assert kit.problems == ()


@pytest.mark.parametrize(("guess", "said"), [(0, "More."), (1, "About two."), (3, "About two."), (3.5, "Fewer.")])
def test_an_estimate_answers_every_guess(write_all: Writer, kit_of: KitOf, guess: float, said: str):
    estimate = kit_of(write_all()).lesson.quiz[3].estimate
    assert estimate is not None
    assert plain(estimate.feedback(guess)) == said
    assert estimate.accepts(guess) == (said == "About two.")


REFUSED = {
    "no right option": (", right: yes, feedback: So it is.", ", feedback: So it is.", "exactly one option"),
    "two right options": ("{text: A chief, feedback", "{text: A chief, right: yes, feedback", "exactly one option"),
    "no feedback": (", feedback: He only spoke.", "", "`feedback` is missing"),
    "one of several right": ("text: A theft, right: yes,", "text: A theft,", "two or more right options"),
    "several all right": (
        "{text: Nothing, feedback: Look",
        "{text: Nothing, right: yes, feedback: Look",
        "a wrong one",
    ),
    "unknown kind": ("kind: choose", "kind: guess", "it can be predict, choose, several, flaw, estimate"),
    "unknown step": ("step: first\n    question: Who", "step: last\n    question: Who", "it can be first"),
    "unknown fact": ("facts: [F-TEST-02]", "facts: [F-TEST-77]", "F-TEST-77 is not in facts.yml"),
    "no facts": ("    facts: [F-TEST-02]\n", "", "a question needs `facts"),
    "flaw without passage": ("    passage: A tip is proof.\n", "", "`passage` is missing"),
    "answer outside": ("accept: [1, 3]", "accept: [3, 4]", "outside `accept`"),
    "accept backwards": ("accept: [1, 3]", "accept: [3, 1]", "two numbers, from and to"),
    "not a number": ("answer: 2", "answer: two", "write it like 3 or 0.5"),
    "estimate with options": ("    unit: strangers", "    options: []", "`options` is not known here"),
    "id twice": ("id: all", "id: who", "stands here twice"),
    "same option": ("{text: A chief", "{text: A man", "two options are the same"),
    "mark in a question": ("question: Who took 5", "question: Who[^F-TEST-01] took 5", "take the mark out"),
    "html": ("question: Who took 5", "question: Who <b>took</b> 5", "HTML is not allowed"),
    "too many options": (
        "      - {text: A chief, feedback: He only spoke.}\n",
        "".join(f"      - {{text: A{n}, feedback: x}}\n" for n in range(5)),
        "2 to 5 options",
    ),
}


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_a_broken_question_is_refused_and_hides_no_other(write_all: Writer, case: str):
    old, new, words = REFUSED[case]
    assert old in QUIZ
    root = write_all(quiz=QUIZ.replace(old, new, 1))
    library = load_library(root, "en")
    (problem,) = library.problems
    assert words in problem.problem
    assert problem.path.name == "quiz.yml"
    assert problem.line is not None
    assert 1 < problem.line <= QUIZ.count("\n") + 5
    (lesson,) = library.lessons
    assert len(lesson.quiz) == 3


def test_a_quiz_that_is_no_yaml_costs_only_the_quiz(write_all: Writer):
    library = load_library(write_all(quiz="items:\n  - 'x\n"), "en")
    assert [lesson.quiz for lesson in library.lessons] == [()]
    assert [problem.path.name for problem in library.problems] == ["quiz.yml"]


def test_a_quiz_block_names_questions_of_the_bank(write_all: Writer, kit_of: KitOf):
    block = "\n```quiz\nitems: [all, who]\n```\n"
    lesson = kit_of(write_all(BODY + block)).lesson
    here = lesson.steps[0].blocks[1]
    assert [one.id for one in lesson.questions(here)] == ["who", "all"]  # type: ignore[arg-type]
    whole = kit_of(write_all(BODY + "\n```quiz\n```\n")).lesson
    assert len(whole.questions(whole.steps[0].blocks[1])) == 4  # type: ignore[arg-type]
    (problem,) = load_library(write_all(BODY + block.replace("all", "none")), "en").problems
    assert "'none' is not in quiz.yml" in problem.problem


def test_a_quiz_block_without_a_bank_is_a_problem(write: Writer):
    (problem,) = load_library(write(BODY + "\n```quiz\n```\n"), "en").problems
    assert "no quiz.yml" in problem.problem


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("Who took 5 watches?", "Who took 6 watches?", ["6 is not"]),
        ("simple: Who?", "simple: Who took seven?", ["7 is not"]),
        ("feedback: He only spoke.", "feedback: He spoke in 2023.", ["2023 is not"]),
        ("too_low: More.", "too_low: More than 77.", []),
        ("feedback: It did.", 'feedback: "“We always arrest people on a tip and look no further”."',
         ["is not a quotation"]),
    ],
)  # fmt: skip
def test_figures_and_quotations_in_a_quiz_stand_in_its_facts(write_all: Writer, old: str, new: str, wrong: list[str]):
    found = [problem.problem for problem in check(write_all(quiz=QUIZ.replace(old, new)))]
    assert len(found) == len(wrong)
    assert all(words in problem for words, problem in zip(wrong, found, strict=True))
