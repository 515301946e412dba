"""Both harms of both groups as counters, from the same numbers that are drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale

from app.model.estimates import Estimate
from app.model.scale import Named
from app.ui.groups.crowd import OF
from app.ui.groups.named import group_name, number, translate
from app.ui.groups.pairs import LOOKED_FOR, STEPS, Basis, Group, Pair, Setting, results

HUNDRED = 100
"""Of so many people named, and so many looked for, harms are said where somebody is searched."""


@dataclass(frozen=True, slots=True)
class Harm:
    """One counter with its people: `hit` of `of` are harmed."""

    numeral: str
    label: str
    sure: str
    hit: int
    of: int


@dataclass(frozen=True, slots=True)
class Card:
    """A group as it is shown."""

    name: str
    wrong: Harm
    missed: Harm


def numeral(people: float) -> str:
    """A counter: whole people, or fewer than one."""
    return QLocale().toString(round(people)) if people >= 0.5 or people == 0 else translate("Groups", "<1")


def sure(rate: Estimate, of: float) -> str:
    """How sure a counter of `of` people is."""
    low, high = number(rate.low * of), number(rate.high * of)
    if rate.extrapolated:
        return translate("Groups", "extrapolated: {low} to {high}").format(low=low, high=high)
    if rate.at_most:
        return translate("Groups", "at most; too few to tell")
    return translate("Groups", "likely {low} to {high}").format(low=low, high=high)


def cards(scene: str, pair: Pair, setting: Setting) -> tuple[Card, Card]:
    """Both groups, with the harms that the scene is about."""
    return (search_cards if scene == "searched" else rate_cards)(pair, setting)


def rate_cards(pair: Pair, setting: Setting) -> tuple[Card, Card]:
    """Both groups, each of a thousand strangers and a thousand right people."""
    made = []
    for place, (group, at) in enumerate(zip(pair.groups, setting.lines, strict=True)):
        strange, right = group.false_match(at / STEPS), group.missed(at / STEPS)
        wrong_sure, missed_sure = _both_sure(pair, place, strange, right)
        of = QLocale().toString(OF)
        wrong = Harm(
            numeral(strange.value * OF),
            translate("Groups", "of {of} strangers wrongly matched").format(of=of),
            wrong_sure,
            round(strange.value * OF),
            OF,
        )
        missed = Harm(
            numeral(right.value * OF),
            translate("Groups", "of {of} right people missed").format(of=of),
            missed_sure,
            round(right.value * OF),
            OF,
        )
        made.append(Card(group_name(group), wrong, missed))
    return made[0], made[1]


def _both_sure(pair: Pair, place: int, strange: Estimate, right: Estimate) -> tuple[str, str]:
    """How sure both counters are. Of groups of which only a ratio was published nothing was counted: no interval."""
    if pair.basis is not Basis.PUBLISHED:
        return sure(strange, OF), sure(right, OF)
    curve = translate("Groups", "our curve")
    if place:
        curve = translate("Groups", "our curve × {times}").format(times=number(pair.times))
    return _unsure(_example(pair, curve), strange), _assumed(pair, translate("Groups", "the same curve"))


def _example(pair: Pair, what: str) -> str:
    """A count; where only a ratio was published it is an example."""
    return translate("Groups", "example: {what}").format(what=what) if pair.basis is Basis.PUBLISHED else what


def _assumed(pair: Pair, what: str) -> str:
    """A count of right people; where only a ratio was published it is ours, the same for both groups."""
    return translate("Groups", "assumed: {what}").format(what=what) if pair.basis is Basis.PUBLISHED else what


def search_cards(pair: Pair, setting: Setting) -> tuple[Card, Card]:
    """Both groups when so many of each are searched: of a hundred named so many are wrong."""
    one, other = (
        _searched(pair, group, at, result)
        for group, at, result in zip(pair.groups, setting.lines, results(pair, setting), strict=True)
    )
    return one, other


def _searched(pair: Pair, group: Group, at: int, result: Named) -> Card:
    strange, right, whole = group.false_match(at / STEPS), group.missed(at / STEPS), QLocale().toString
    flagged = translate("Groups", "{n} of {of} searched wrongly matched").format(
        n=numeral(result.wrong), of=whole(round(result.searches))
    )
    missed = translate("Groups", "{n} of {of}").format(n=numeral(result.missed), of=whole(LOOKED_FOR))
    wrong = Harm(
        numeral(result.wrong_of_hundred),
        translate("Groups", "of 100 people named are wrong"),
        _example(pair, _unsure(flagged, strange)),
        round(result.wrong_of_hundred),
        HUNDRED,
    )
    lost = Harm(
        numeral(right.value * HUNDRED),
        translate("Groups", "of 100 people looked for are missed"),
        _assumed(pair, _unsure(missed, right)),
        round(right.value * HUNDRED),
        HUNDRED,
    )
    return Card(group_name(group), wrong, lost)


def _unsure(what: str, rate: Estimate) -> str:
    """A count, and whether it goes beyond what was counted, or is no more than a bound."""
    if rate.extrapolated:
        return translate("Groups", "{what}; extrapolated").format(what=what)
    if rate.at_most:
        return translate("Groups", "at most {what}; too few to tell").format(what=what)
    return what


def covered(card: Card) -> Card:
    """The same with nothing told."""
    return replace(card, wrong=_untold(card.wrong), missed=_untold(card.missed))


def _untold(harm: Harm) -> Harm:
    return replace(harm, numeral="?", sure="", hit=0)


def spoken(cards: tuple[Card, Card], *, covered: bool = False) -> str:
    """Both harms of both groups, for the ear; of the first alone while the second is `covered`."""
    return " ".join(heard(card) for card in (cards[:1] if covered else cards))


def heard(card: Card) -> str:
    """Both harms of a group with how sure they are, for the ear and the notebook."""
    return f"{card.name}: {_heard(card.wrong)}, {_heard(card.missed)}."


def _heard(harm: Harm) -> str:
    return f"{harm.numeral} {harm.label} ({harm.sure})" if harm.sure else f"{harm.numeral} {harm.label}"
