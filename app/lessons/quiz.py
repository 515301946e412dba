"""quiz.yml to questions. One broken question costs only itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.lessons.commons import ID, Commons, cited_facts
from app.lessons.fields import Fields, read_fields
from app.lessons.inline import read_runs
from app.lessons.parts import QuizHere
from app.lessons.place import Place, start
from app.lessons.questions import Estimate, Kind, Option, Question
from app.lessons.reading import LESSON_BYTES, read_text
from app.lessons.sourced import simple_runs
from app.lessons.text import Runs, marks
from app.lessons.types import Lesson
from app.model.errors import LessonInvalid

NAME = "quiz.yml"
ITEMS_LIMIT = 60
_COUNTS = {Kind.PREDICT: (2, 5), Kind.CHOOSE: (2, 5), Kind.FLAW: (2, 5), Kind.SEVERAL: (3, 6)}
_BOTH = ("id", "kind", "step", "question", "simple", "facts", "invented")


def load_quiz(
    path: Path, root: Path, commons: Commons, steps: Sequence[str]
) -> tuple[tuple[Question, ...], tuple[LessonInvalid, ...]]:
    """The questions in `path`, each about one of `steps`, and what was wrong."""
    place = start(path, commons)
    try:
        fields = read_fields(read_text(path, root, LESSON_BYTES), path, 1)
        fields.only("items")
        entries = fields.list_of_fields("items")
        if len(entries) > ITEMS_LIMIT:
            fields.refuse(f"more than {ITEMS_LIMIT} questions; keep the best", "items")
    except LessonInvalid as error:
        return (), (error,)
    questions: dict[str, Question] = {}
    problems: list[LessonInvalid] = []
    for entry in entries:
        try:
            question = _question(entry, place, steps)
            if question.id in questions:
                entry.refuse(f"question id {question.id!r} stands here twice; choose another", "id")
            questions[question.id] = question
        except LessonInvalid as error:
            problems.append(error)
    return tuple(questions.values()), tuple(problems)


def check_places(lesson: Lesson, questions: Sequence[Question]) -> Iterator[LessonInvalid]:
    """One problem for each quiz block of `lesson` that asks for a question which is not in the bank."""
    known = {question.id for question in questions}
    for block in lesson.blocks():
        if not isinstance(block, QuizHere):
            continue
        if not known:
            yield LessonInvalid(lesson.path, f"there is no {NAME} with questions beside this lesson", block.line)
            continue
        for item in block.items:
            if item not in known:
                yield LessonInvalid(lesson.path, f"question {item[:60]!r} is not in {NAME}; correct the id", block.line)


def _question(entry: Fields, place: Place, steps: Sequence[str]) -> Question:
    kind = Kind(entry.choice("kind", tuple(kind.value for kind in Kind)))
    invented = entry.yes("invented")
    if not invented and "facts" not in entry.entries:
        entry.refuse("a question needs `facts: [F-…]`, or `invented: yes` where its numbers are made up")
    estimates = kind is Kind.ESTIMATE
    return Question(
        id=entry.matching("id", ID, "empty-list"),
        kind=kind,
        step=entry.choice("step", tuple(steps)),
        prompt=_words(entry, "question", place),
        simple=simple_runs(entry, place),
        passage=_words(entry, "passage", place) if kind is Kind.FLAW else (),
        options=() if estimates else _options(entry, kind, place),
        estimate=_estimate(entry, place) if estimates else None,
        facts=cited_facts(entry, place.commons.facts) if "facts" in entry.entries else (),
        invented=invented,
        line=entry.line,
    )


def _options(entry: Fields, kind: Kind, place: Place) -> tuple[Option, ...]:
    entry.only(*_BOTH, "options", *(["passage"] if kind is Kind.FLAW else []))
    options = tuple(_option(fields, place) for fields in entry.list_of_fields("options"))
    low, high = _COUNTS[kind]
    right = sum(option.right for option in options)
    if not low <= len(options) <= high:
        entry.refuse(f"`{kind.value}` has {low} to {high} options, not {len(options)}", "options")
    if kind is Kind.SEVERAL and not 2 <= right < len(options):
        entry.refuse(f"`several` has two or more right options and a wrong one; {right} are right here", "options")
    if kind is not Kind.SEVERAL and right != 1:
        entry.refuse(f"exactly one option says `right: yes`; here {right} do", "options")
    if len({option.text for option in options}) < len(options):
        entry.refuse("two options are the same; change one", "options")
    return options


def _option(fields: Fields, place: Place) -> Option:
    fields.only("text", "right", "feedback")
    return Option(_words(fields, "text", place), fields.yes("right"), _words(fields, "feedback", place))


def _estimate(entry: Fields, place: Place) -> Estimate:
    entry.only(*_BOTH, "answer", "accept", "unit", "too_low", "too_high", "right")
    answer, (low, high) = entry.number("answer"), entry.range("accept")
    if not low <= answer <= high:
        entry.refuse("the answer lies outside `accept`; correct one of them", "accept")
    said = (_words(entry, key, place) for key in ("too_low", "too_high", "right"))
    return Estimate(answer, low, high, entry.optional("unit", 40), *said)


def _words(fields: Fields, key: str, place: Place) -> Runs:
    words = fields.words(key, 800)
    runs = read_runs(words, place)
    if marks(runs):
        place.refuse("in a quiz the sources stand in `facts: [F-…]`; take the mark out", words.line)
    return runs
