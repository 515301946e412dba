"""What the Groups room says, from the same numbers that it draws."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from app.model.estimates import Estimate
from app.model.scale import Named
from app.ui.groups.listed import published_text
from app.ui.groups.pairs import LOOKED_FOR, STEPS, Basis, Group, Pair, Setting, results

translate = QCoreApplication.translate

OF = 1000
"""Rates are said for so many people of each group."""
WOMEN = "false matches for women against men"
FACES = "false matches for Asian and African American faces against white faces, one-to-one, in many algorithms"
"""Published differences whose groups have names here."""
NAMES = {FACES: "faces", WOMEN: "women"}
"""Short names of published pairs, for presets and links."""
MOST_DRAWN = 1000
"""No field has more people."""


@dataclass(frozen=True, slots=True)
class Harm:
    """One counter with its field: `hit` of `of` figures are harmed, each stands for `per` people."""

    numeral: str
    label: str
    sure: str
    hit: int
    of: int
    per: int = 1


@dataclass(frozen=True, slots=True)
class Card:
    """A group as it is shown."""

    name: str
    wrong: Harm
    missed: Harm
    named: str = ""


def number(value: float) -> str:
    """A number with the language's marks: whole from 10 up, two figures below."""
    if value >= 10 or value == 0:
        return QLocale().toString(round(value))
    return QLocale().toString(float(f"{value:.2g}"), "g", 2)


def line(value: int) -> str:
    """A line, which keeps its point in every language."""
    return f"{value / STEPS:.3f}"


def numeral(people: float) -> str:
    """A counter: whole people, or fewer than one."""
    return QLocale().toString(round(people)) if people >= 0.5 or people == 0 else translate("Groups", "<1")


def sure(rate: Estimate, of: float, times: float = 0.0) -> str:
    """How sure a counter of `of` people is; `times` is the published figure behind it, if any."""
    if times:
        if rate.extrapolated:
            return translate("Groups", "our curve × {times}: an example, extrapolated").format(times=number(times))
        return translate("Groups", "our curve × {times}: an example").format(times=number(times))
    low, high = number(rate.low * of), number(rate.high * of)
    if rate.extrapolated:
        return translate("Groups", "extrapolated: {low} to {high}").format(low=low, high=high)
    if rate.at_most:
        return translate("Groups", "at most; too few to tell")
    return translate("Groups", "likely {low} to {high}").format(low=low, high=high)


def rate_cards(pair: Pair, setting: Setting) -> tuple[Card, Card]:
    """Both groups, each of a thousand strangers and a thousand right people."""
    made = []
    for place, (group, at) in enumerate(zip(pair.groups, setting.lines, strict=True)):
        strange, right = group.false_match(at / STEPS), group.missed(at / STEPS)
        times = pair.times if place else 0.0
        of = QLocale().toString(OF)
        wrong = Harm(
            numeral(strange.value * OF),
            translate("Groups", "of {of} strangers wrongly matched").format(of=of),
            sure(strange, OF, times),
            round(strange.value * OF),
            OF,
        )
        missed = Harm(
            numeral(right.value * OF),
            translate("Groups", "of {of} right people missed").format(of=of),
            sure(right, OF),
            round(right.value * OF),
            OF,
        )
        made.append(Card(group_name(group), wrong, missed))
    return made[0], made[1]


def search_cards(pair: Pair, setting: Setting) -> tuple[Card, Card]:
    """Both groups when so many of each are searched: every harmed person is a figure."""
    found = results(pair, setting)
    most = max(max(one.wrong for one in found), max(one.missed for one in found), 1.0)
    per = _per(most)
    one, other = (
        _searched(group, at, result, per) for group, at, result in zip(pair.groups, setting.lines, found, strict=True)
    )
    return one, other


def _per(most: float) -> int:
    """How many people one figure stands for."""
    per = 1
    while most / per > MOST_DRAWN:
        per *= 10
    return per


def _searched(group: Group, at: int, result: Named, per: int) -> Card:
    strange, right = group.false_match(at / STEPS), group.missed(at / STEPS)
    many, looked = QLocale().toString(round(result.searches)), QLocale().toString(LOOKED_FOR)
    wrong = Harm(
        numeral(result.wrong),
        translate("Groups", "of {of} searched wrongly matched").format(of=many),
        stands(per, strange),
        round(result.wrong / per),
        round(result.wrong / per),
        per,
    )
    missed = Harm(
        numeral(result.missed),
        translate("Groups", "of {of} looked for missed").format(of=looked),
        stands(per, right),
        round(result.missed / per),
        round(result.missed / per),
        per,
    )
    said = translate("Groups", "Of 100 people named, {n} are wrong.").format(n=round(result.wrong_of_hundred))
    return Card(group_name(group), wrong, missed, said)


def stands(per: int, rate: Estimate) -> str:
    """What a figure stands for, and whether the rate behind it was counted."""
    said = (
        translate("Groups", "each figure is {n} people").format(n=QLocale().toString(per))
        if per > 1
        else translate("Groups", "each figure is one person")
    )
    return translate("Groups", "{what}; extrapolated").format(what=said) if rate.extrapolated else said


def group_name(group: Group) -> str:
    """A group as its source names it; one that is not known keeps the source's own word."""
    names = {
        f"{WOMEN}:first": translate("Groups", "Men"),
        f"{WOMEN}:second": translate("Groups", "Women"),
        f"{FACES}:first": translate("Groups", "White faces"),
        f"{FACES}:second": translate("Groups", "Asian and African American faces"),
        "news_photos": translate("Groups", "News photos of real people"),
        "rendered_people": translate("Groups", "Rendered people"),
        "under 35": translate("Groups", "under 35"),
        "35 to 54": translate("Groups", "35 to 54"),
        "55 and over": translate("Groups", "55 and over"),
    }
    return names.get(group.name, group.name.split(":")[0])


def pair_name(pair: Pair) -> str:
    """A pair, to choose it."""
    if pair.basis is Basis.MEASURED:
        return translate("Groups", "Photos and rendered faces")
    first, second = (group_name(group) for group in pair.groups)
    if pair.basis is Basis.RENDERED:
        return translate("Groups", "Rendered: {first}, {second}").format(first=first, second=second)
    if pair.key == FACES:
        return translate("Groups", "White / Asian and African American")
    return translate("Groups", "{first} / {second}").format(first=first, second=second)


def times_words(value: float) -> str:
    """A published figure, to choose it."""
    return translate("Groups", "× {n}").format(n=number(value))


def basis(pair: Pair) -> str:
    """Where the pair's numbers come from, in one line that stands beside them."""
    if pair.basis is Basis.PUBLISHED and pair.published is not None:
        return translate(
            "Groups",
            "{study}, {date}: {low} to {high} times as often, depending on the algorithm. The people below are an "
            "example: this app's curve, times that.",
        ).format(
            study=published_text(pair.published.study),
            date=pair.published.date,
            low=number(pair.published.low or 0),
            high=number(pair.published.high or 0),
        )
    if pair.basis is Basis.MEASURED:
        return translate(
            "Groups",
            "Measured here, with one recogniser. Its 0.363 was tuned on news photos. Rendered faces look more alike to "
            "it.",
        )
    return translate("Groups", "Measured on rendered people, by what was drawn. Shows the mechanism, not the size.")


def cannot(pair: Pair) -> str:
    """What this cannot show."""
    if pair.basis is Basis.PUBLISHED:
        return translate(
            "Groups",
            "What this cannot show: how this machine treats these groups. Nobody has published that. Nor how any one "
            "person fares: nobody at this computer is sorted or compared here.",
        )
    if pair.basis is Basis.MEASURED:
        return translate(
            "Groups",
            "What this cannot show: differences between groups of people. Rendered faces are not a group. Nobody at "
            "this computer is sorted or compared here.",
        )
    return translate(
        "Groups",
        "What this cannot show: how large such differences are among real people: the rendering sets them. Nobody at "
        "this computer is sorted or compared here.",
    )


def spoken(cards: tuple[Card, Card]) -> str:
    """Both harms of both groups, for the ear."""
    said = [f"{card.name}: {_heard(card.wrong)}, {_heard(card.missed)}. {card.named}".strip() for card in cards]
    return " ".join(said)


def _heard(harm: Harm) -> str:
    return f"{harm.numeral} {harm.label}"
