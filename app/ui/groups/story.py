"""What is to be seen now: the scene in words, what is the same for both groups, and what became of a guess."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale

from app.model.groups import Tried
from app.ui.groups.crowd import OF
from app.ui.groups.named import group_name, number, translate
from app.ui.groups.pairs import Basis, Fair, Pair, Setting, fairness


def titles(scene: str, pair: Pair, tried: Tried | None = None) -> str:
    """The scene's headline; `tried` is what came of every pair of lines, once it was seen."""
    if scene == "each" and tried is not None:
        return _landed(pair, tried)
    return {
        "one": translate("Groups", "One line for everybody"),
        "each": translate("Groups", "A line for each group"),
        "searched": translate("Groups", "Who is searched more?"),
    }[scene]


def _landed(pair: Pair, tried: Tried) -> str:
    if tried.alike:
        said = translate("Groups", "{n} of {pairs} pairs of lines make both harms the same").format(
            n=QLocale().toString(tried.alike), pairs=QLocale().toString(tried.pairs)
        )
        return _in_example(pair, said)
    if tried.open:
        return translate("Groups", "No two lines are known to make both harms the same")
    if pair.basis is Basis.PUBLISHED:
        return translate("Groups", "Example: no two lines make both harms the same")
    return translate("Groups", "No two lines make both harms the same")


def story(scene: str, pair: Pair, setting: Setting, tried: Tried | None = None, *, covered: bool = False) -> str:
    """What is to be seen now, in a sentence or two."""
    strange, missed, wrong = fairness(pair, setting)
    if covered:
        return translate(
            "Groups",
            "Right of the line the machine says: the same person. A stranger there is taken for somebody else. A right "
            "person left of it is turned away.",
        )
    if scene == "one":
        return _one(pair, strange)
    if scene == "each":
        return _each(pair, strange, missed, tried)
    if wrong.holds:
        return translate("Groups", "Now search one group more than the other.")
    return translate("Groups", "The machine stays as it is. {group}: of 100 people named, more are wrong.").format(
        group=_bears(pair, wrong)
    )


def _one(pair: Pair, strange: Fair) -> str:
    if strange.holds:
        return translate("Groups", "The same line for both groups. Drag it.")
    if not strange.sure:
        return translate("Groups", "One line, one machine: too few people to tell whether strangers fare alike.")
    return translate("Groups", "{group}: strangers are wrongly matched {n}. Drag the line: does that help?").format(
        group=_bears(pair, strange), n=often(strange)
    )


def _each(pair: Pair, strange: Fair, missed: Fair, tried: Tried | None) -> str:
    if strange.holds and missed.differs:
        return translate("Groups", "Strangers now fare alike. {group}: right people are missed {n}.").format(
            group=_bears(pair, missed), n=often(missed)
        )
    if missed.holds and strange.differs:
        return translate("Groups", "Right people now fare alike. {group}: strangers are wrongly matched {n}.").format(
            group=_bears(pair, strange), n=often(strange)
        )
    if tried is not None:
        return translate("Groups", "Every pair of lines was tried: {pairs}.").format(
            pairs=QLocale().toString(tried.pairs)
        )
    return translate("Groups", "Each group has a line of its own. Can you make everything the same?")


def _bears(pair: Pair, fair: Fair) -> str:
    """The name of the group that bears more."""
    return _in_example(pair, group_name(pair.groups[1 if fair.second > fair.first else 0]))


def _in_example(pair: Pair, what: str) -> str:
    """Where only a ratio was published, all that is told of groups is told of the example that we made of it."""
    return translate("Groups", "{what}, in this example").format(what=what) if pair.basis is Basis.PUBLISHED else what


def often(fair: Fair) -> str:
    """How many times as often the one that bears more bears it."""
    if not math.isfinite(fair.times) or fair.times >= 1000:
        return translate("Groups", "far more often")
    return translate("Groups", "{n} times as often").format(n=number(fair.times))


Check = tuple[str, str, bool]


def board_title(pair: Pair) -> str:
    """Asked above what could be the same."""
    if pair.basis is Basis.PUBLISHED:
        return translate("Groups", "The same for both groups, in this example?")
    return translate("Groups", "The same for both groups?")


def checks(pair: Pair, setting: Setting, *, searched: bool = True) -> tuple[Check, ...]:
    """What could be the same: (what, how it stands, whether it holds); the last only where people are searched."""
    what = (
        translate("Groups", "Strangers wrongly matched"),
        translate("Groups", "Right people missed (assumed)")
        if pair.basis is Basis.PUBLISHED
        else translate("Groups", "Right people missed"),
        translate("Groups", "Wrong among 100 named"),
    )
    found = tuple((said, _stands(fair), fair.holds) for said, fair in zip(what, fairness(pair, setting), strict=True))
    return found if searched else found[:2]


def _stands(fair: Fair) -> str:
    if not fair.sure:
        return translate("Groups", "too few to tell")
    if fair.holds:
        return translate("Groups", "same")
    if not math.isfinite(fair.times) or fair.times >= 1000:
        return translate("Groups", "far apart")
    return translate("Groups", "{n} times").format(n=number(fair.times))


def verdict(pair: Pair, setting: Setting) -> str:
    """How many of the three hold, and at what price."""
    checked = fairness(pair, setting)
    held = sum(fair.holds for fair in checked)
    if held == len(checked):
        return translate(
            "Groups", "3 of 3 are the same. The price: of {of} strangers in each group, {n} are flagged."
        ).format(of=QLocale().toString(OF), n=number(max(checked[0].first, checked[0].second) * OF))
    return translate(
        "Groups",
        "{n} of 3 are the same. Move a line, and somebody else is worse off. A better machine can narrow the gap; so "
        "can searching less.",
    ).format(n=held)


OFTEN = {"same": 1.0, "twice": 2.0, "ten": 10.0, "hundred": 100.0}
"""What can be guessed of strangers: so many times as often."""


def often_question(pair: Pair) -> str:
    """Asked before the second group is shown."""
    return translate(
        "Groups", "Guess first. {group}: same machine, same line. How many strangers are wrongly matched?"
    ).format(group=group_name(pair.groups[1]))


def often_said(guess: str) -> str:
    """A guess of how many, in words."""
    return {
        "same": translate("Groups", "as many"),
        "twice": translate("Groups", "2 times"),
        "ten": translate("Groups", "10 times"),
        "hundred": translate("Groups", "100 times"),
    }[guess]


def often_came(pair: Pair, strange: Fair) -> str:
    """What was found, and by whom."""
    if pair.basis is Basis.PUBLISHED and pair.published is not None:
        return translate("Groups", "Published: {low} to {high} times, depending on the algorithm").format(
            low=number(pair.published.low or 0), high=number(pair.published.high or 0)
        )
    if not strange.sure:
        return translate("Groups", "Measured here: too few people to tell")
    if strange.holds:
        return translate("Groups", "Measured here: the same")
    return translate("Groups", "Measured here: {n}").format(n=often(strange))


def often_answer(guess: str, came: str) -> str:
    """What became of the guess."""
    return translate("Groups", "You guessed: {guess}. {truth}.").format(guess=often_said(guess), truth=came)


def both_question() -> str:
    """Asked before hands are on both lines."""
    return translate("Groups", "Guess first. With a line for each group, can both harms be made the same?")


def both_said(guess: str) -> str:
    """A guess of whether, in a word."""
    return {"yes": translate("Groups", "yes"), "no": translate("Groups", "no")}[guess]


def both_came(pair: Pair, tried: Tried) -> str:
    """The truth in a word or two."""
    if tried.alike:
        said = translate("Groups", "yes, at {n} of {pairs} pairs of lines").format(
            n=QLocale().toString(tried.alike), pairs=QLocale().toString(tried.pairs)
        )
        return _in_example(pair, said)
    return translate("Groups", "too few to tell") if tried.open else _in_example(pair, both_said("no"))


def both_answer(guess: str, pair: Pair, tried: Tried | None) -> str:
    """What became of the guess; until every pair of lines was tried, only what it was."""
    if tried is None:
        return translate("Groups", "You guessed: {guess}. Try it.").format(guess=both_said(guess))
    return translate("Groups", "You guessed: {guess}. Here: {truth}.").format(
        guess=both_said(guess), truth=both_came(pair, tried)
    )


def choice_question() -> str:
    """Asked when no line does both."""
    return translate("Groups", "So choose: whose risk is made the same?")


def choice_said(chosen: str) -> str:
    """A choice, in words."""
    return {
        "strangers": translate("Groups", "strangers"),
        "right": translate("Groups", "right people"),
        "off": translate("Groups", "nobody’s: switch it off"),
    }[chosen]


def choice_answer(chosen: str) -> str:
    """What follows from it; what it costs stands in the story and the counters."""
    if chosen == "off":
        return translate("Groups", "Switched off, it wrongly matches nobody, and finds nobody.")
    return translate("Groups", "You chose: {choice}.").format(choice=choice_said(chosen))
