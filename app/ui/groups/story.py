"""What is to be seen now: the scene in words, what is the same for both groups, and what became of a guess."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.groups.pairs import Fair, Pair, Setting, fairness
from app.ui.groups.words import OF, group_name, number

translate = QCoreApplication.translate


def titles(scene: str) -> str:
    """The scene's headline."""
    return {
        "one": translate("Groups", "One line for everybody"),
        "each": translate("Groups", "A line for each group"),
        "searched": translate("Groups", "Who is searched more?"),
    }[scene]


def story(scene: str, pair: Pair, setting: Setting) -> str:
    """What is to be seen now, in a sentence or two."""
    strange, missed, wrong = fairness(pair, setting)
    if scene == "one":
        if strange.holds:
            return translate("Groups", "The same line for both groups. Drag it.")
        return translate("Groups", "One line, one machine. {group}: strangers are wrongly matched {n}.").format(
            group=_bears(pair, strange), n=often(strange)
        )
    if scene == "each":
        if strange.holds and missed.differs:
            return translate("Groups", "Strangers now fare alike. {group}: right people are missed {n}.").format(
                group=_bears(pair, missed), n=often(missed)
            )
        if missed.holds and strange.differs:
            return translate(
                "Groups", "Right people now fare alike. {group}: strangers are wrongly matched {n}."
            ).format(group=_bears(pair, strange), n=often(strange))
        return translate("Groups", "Each group has a line of its own. Can you make everything the same?")
    if wrong.holds:
        return translate("Groups", "Now search one group more than the other.")
    return translate("Groups", "The machine stays as it is. {group}: of 100 people named, more are wrong.").format(
        group=_bears(pair, wrong)
    )


def _bears(pair: Pair, fair: Fair) -> str:
    """The name of the group that bears more."""
    return group_name(pair.groups[1 if fair.second > fair.first else 0])


def often(fair: Fair) -> str:
    """How many times as often the one that bears more bears it."""
    if not math.isfinite(fair.times) or fair.times >= 1000:
        return translate("Groups", "far more often")
    return translate("Groups", "{n} times as often").format(n=number(fair.times))


def checks(pair: Pair, setting: Setting) -> tuple[tuple[str, str, bool], ...]:
    """What could be the same: (what, how it stands, whether it holds)."""
    what = (
        translate("Groups", "Strangers wrongly matched"),
        translate("Groups", "Right people missed"),
        translate("Groups", "Wrong among 100 named"),
    )
    return tuple((said, _stands(fair), fair.holds) for said, fair in zip(what, fairness(pair, setting), strict=True))


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


def guess_question(pair: Pair) -> str:
    """Asked before the second scene."""
    return translate("Groups", "Guess first. A stricter line for: {group}. Right people are then missed …").format(
        group=group_name(pair.groups[1])
    )


def said(guess: str) -> str:
    """A guess, or the truth, in a word."""
    return {
        "less": translate("Groups", "less"),
        "same": translate("Groups", "as much"),
        "more": translate("Groups", "more"),
    }[guess]


def came(missed: Fair) -> str:
    """The guess that would have been right."""
    if missed.holds:
        return "same"
    return "more" if missed.second > missed.first else "less"


def guess_answer(guess: str, missed: Fair) -> str:
    """What became of the guess."""
    return translate("Groups", "You guessed: {guess}. Here: {truth}.").format(
        guess=said(guess), truth=said(came(missed))
    )
