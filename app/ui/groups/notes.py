"""What of this room goes into the notebook: guesses with what came, a choice, and how things stand."""

from __future__ import annotations

from app.model.groups import Tried
from app.model.notebook import Kind, Note
from app.ui.groups import named, story, words
from app.ui.groups.pairs import STEPS, Pair, Setting, fairness, results


def guessed_often(guess: str, pair: Pair, setting: Setting) -> Note:
    """How many strangers of the second group are wrongly matched, and what was found."""
    question = f"{story.often_question(pair)} {_whose(pair)}"
    came = story.often_came(pair, fairness(pair, setting)[0])
    return Note("groups", Kind.PREDICTION, question, story.often_said(guess), came, _numbers(pair, setting))


def guessed_both(guess: str, pair: Pair, setting: Setting, tried: Tried) -> Note:
    """Whether two lines can make both harms the same, and what came of every pair."""
    numbers = (("pairs_of_lines", float(tried.pairs)), ("both_the_same", float(tried.alike)))
    question = f"{story.both_question()} {_whose(pair)}"
    came = story.both_came(pair, tried)
    return Note("groups", Kind.PREDICTION, question, story.both_said(guess), came, (*numbers, *_numbers(pair, setting)))


def chosen(choice: str, pair: Pair, setting: Setting) -> Note:
    """Which harm the visitor would make the same, and how things stand then."""
    said = story.story("each", pair, setting) if choice != "off" else story.choice_answer(choice)
    question = f"{story.choice_question()} {_whose(pair)}"
    return Note("groups", Kind.SNAPSHOT, question, story.choice_said(choice), said, _numbers(pair, setting))


def kept(scene: str, pair: Pair, setting: Setting) -> Note:
    """Both harms of both groups, and what is the same."""
    searched = scene == "searched"
    cards = words.cards(scene, pair, setting)
    checks = "; ".join(f"{what}: {stands}" for what, stands, _ in story.checks(pair, setting, searched=searched))
    said = f"{words.spoken(cards)} {story.board_title(pair)} {checks}."
    about = f"{story.titles(scene, pair)} · {_whose(pair)}"
    return Note("groups", Kind.SNAPSHOT, about, "", said, _numbers(pair, setting, searched=searched))


def _whose(pair: Pair) -> str:
    """Which groups, and who measured that: for a published ratio, the study and its date."""
    return f"{named.pair_words(pair)} · {named.source(pair)}"


def _numbers(pair: Pair, setting: Setting, *, searched: bool = False) -> tuple[tuple[str, float], ...]:
    numbers: list[tuple[str, float]] = [("ratio", pair.times)] if pair.times else []
    found = results(pair, setting)
    for name, group, line, many, result in zip(
        ("first", "second"), pair.groups, setting.lines, setting.searched, found, strict=True
    ):
        numbers += [
            (f"{name}_line", line / STEPS),
            (f"{name}_stranger_rate", group.false_match(line / STEPS).value),
            (f"{name}_missed_rate", group.missed(line / STEPS).value),
        ]
        if searched:
            numbers += [(f"{name}_searched", float(many)), (f"{name}_wrong_of_100_named", result.wrong_of_hundred)]
    return tuple(numbers)
