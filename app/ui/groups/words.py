"""What the Groups room says, from the same numbers that it draws."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale

from app.model.estimates import Estimate
from app.model.line import written
from app.model.scale import Named
from app.ui.groups.crowd import OF
from app.ui.groups.listed import published_text
from app.ui.groups.pairs import LOOKED_FOR, STEPS, Basis, Group, Pair, Setting, results

translate = QCoreApplication.translate

WOMEN = "false matches for women against men"
FACES = "false matches for Asian and African American faces against white faces, one-to-one, in many algorithms"
"""Published differences whose groups have names here."""
NAMES = {FACES: "faces", WOMEN: "women"}
"""Short names of published pairs, for presets and links."""
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


def number(value: float) -> str:
    """A number with the language's marks: whole from 10 up, two figures below."""
    if value >= 10 or value == 0:
        return QLocale().toString(round(value))
    return QLocale().toString(float(f"{value:.2g}"), "g", 2)


def line(value: int) -> str:
    """A line, which keeps its point in every language."""
    return written(value / STEPS)


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
    missed = translate("Groups", "{n} of {of} looked for missed").format(n=numeral(result.missed), of=whole(LOOKED_FOR))
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


def group_name(group: Group) -> str:
    """A group as its source names it; one that is not known keeps the source's own word."""
    names = {
        f"{WOMEN}:first": translate("Groups", "Men"),
        f"{WOMEN}:second": translate("Groups", "Women"),
        f"{FACES}:first": translate("Groups", "White faces"),
        f"{FACES}:second": translate("Groups", "Asian and African American faces"),
        "news_photos": translate("Groups", "News photos of real people"),
        "rendered_people": translate("Groups", "Rendered people"),
        "female": translate("Groups", "Rendered as women"),
        "male": translate("Groups", "Rendered as men"),
        "Monk 1 to 3": translate("Groups", "Rendered with skin tones 1 to 3 (Monk)"),
        "Monk 4 to 6": translate("Groups", "Rendered with skin tones 4 to 6 (Monk)"),
        "Monk 7 to 10": translate("Groups", "Rendered with skin tones 7 to 10 (Monk)"),
        "under 35": translate("Groups", "Rendered as under 35"),
        "35 to 54": translate("Groups", "Rendered as 35 to 54"),
        "55 and over": translate("Groups", "Rendered as 55 and over"),
    }
    return names.get(group.name, group.name.split(":")[0])


def pair_name(pair: Pair) -> str:
    """A pair, to choose it."""
    if pair.basis is Basis.MEASURED:
        return translate("Groups", "Photos and rendered faces")
    if pair.basis is Basis.RENDERED:
        return _drawn_as(pair)
    first, second = (group_name(group) for group in pair.groups)
    if pair.key == FACES:
        return translate("Groups", "White / Asian and African American")
    return translate("Groups", "{first} / {second}").format(first=first, second=second)


def _drawn_as(pair: Pair) -> str:
    """Two groups of rendered people, without saying twice that they are."""
    short = {
        "female": translate("Groups", "women"),
        "male": translate("Groups", "men"),
        "under 35": translate("Groups", "under 35"),
        "35 to 54": translate("Groups", "35 to 54"),
        "55 and over": translate("Groups", "55 and over"),
        "Monk 1 to 3": translate("Groups", "1 to 3"),
        "Monk 4 to 6": translate("Groups", "4 to 6"),
        "Monk 7 to 10": translate("Groups", "7 to 10"),
    }
    said = {
        "rendered-age": translate("Groups", "Rendered, by age: {first} / {second}"),
        "rendered-tone": translate("Groups", "Rendered, by skin tone (Monk): {first} / {second}"),
    }.get(pair.key, translate("Groups", "Rendered: {first} / {second}"))
    first, second = (short.get(group.name, group.name) for group in pair.groups)
    return said.format(first=first, second=second)


def pair_words(pair: Pair) -> str:
    """A pair with the published figure that is shown of its range."""
    times = translate("Groups", "× {n}").format(n=number(pair.times))
    return f"{pair_name(pair)}, {times}" if pair.times else pair_name(pair)


def source(pair: Pair) -> str:
    """Where a pair comes from, to choose it."""
    if pair.published is not None:
        return translate("Groups", "Published: {study}, {date}").format(
            study=published_text(pair.published.study), date=pair.published.date
        )
    if pair.basis is Basis.MEASURED:
        return translate("Groups", "Measured here")
    return translate("Groups", "Measured on rendered people, by what was drawn. Shows the mechanism, not the size.")


def drawn() -> str:
    """Who is drawn along the line."""
    return translate(
        "Groups",
        "Further right: more alike. Drawn: those near the line, of {of} strangers and {of} right people.",
    ).format(of=QLocale().toString(OF))


def basis(pair: Pair) -> str:
    """Where the pair's numbers come from, in one line that stands beside them."""
    if pair.published is not None:
        return translate(
            "Groups", "{study}, {date}: {low} to {high} times as often, depending on the algorithm."
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
    return source(pair)


def cannot(pair: Pair) -> str:
    """What this cannot show."""
    if pair.basis is Basis.PUBLISHED:
        return translate(
            "Groups",
            "Cannot show: how this machine treats these groups: nobody has published that. Nobody here is "
            "sorted or compared.",
        )
    if pair.basis is Basis.MEASURED:
        return translate(
            "Groups",
            "Cannot show: differences between groups of people: rendered faces are no group. Nobody here is "
            "sorted or compared.",
        )
    return translate(
        "Groups",
        "Cannot show: how large such differences are among real people: the rendering sets them. Nobody here "
        "is sorted or compared.",
    )


def spoken(cards: tuple[Card, Card], *, covered: bool = False) -> str:
    """Both harms of both groups, for the ear; of the first alone while the second is `covered`."""
    return " ".join(heard(card) for card in (cards[:1] if covered else cards))


def heard(card: Card) -> str:
    """Both harms of a group with how sure they are, for the ear and the notebook."""
    return f"{card.name}: {_heard(card.wrong)}, {_heard(card.missed)}."


def _heard(harm: Harm) -> str:
    return f"{harm.numeral} {harm.label} ({harm.sure})" if harm.sure else f"{harm.numeral} {harm.label}"
