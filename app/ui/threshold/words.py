"""What the Threshold room says, from the same numbers that it draws."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.model import estimates
from app.model.line import written
from app.model.rates import Populations, Rate, one_in, out_of, people_per
from app.model.wall import Wall

translate = QCoreApplication.translate
LEAST_SAID: Final = 1e-10
"""No smaller rate is said: so far out the tail is arithmetic, not knowledge."""
UNSURE: Final = 10.0
"""Where the ends of a continued rate's interval are further apart than this factor, only its higher end is said."""


def number(value: float) -> str:
    """A number as the language writes it: 1,000 or 1.000."""
    if value == int(value):
        return QLocale().toString(int(value))
    return QLocale().toString(value, "g", 2)


def share(rate: Rate) -> str:
    """A rate as people: "41 in 1,000", or in the next crowd that anybody of it would be in."""
    for crowd in (1_000, 1_000_000):
        if out_of(rate, crowd) >= 1:
            many = number(out_of(rate, crowd))
            if rate.at_most:
                return translate("Threshold", "at most {many} in {crowd}").format(many=many, crowd=number(crowd))
            return translate("Threshold", "{many} in {crowd}").format(many=many, crowd=number(crowd))
    return translate("Threshold", "fewer than 1 in {crowd}").format(crowd=number(1_000_000))


def title(visitor: str | None) -> str:
    """The room's one sentence."""
    if visitor is None:
        return translate("Threshold", "Everyone right of the line, the machine calls “you”.")
    return translate("Threshold", "Everyone right of the line, the machine calls “{name}”.").format(name=visitor)


def looking() -> str:
    """In place of the wall while there is nobody to compare."""
    return translate("Threshold", "Looking for a face…")


def plate(threshold: float, populations: Populations, visitor: str | None) -> tuple[str, str]:
    """Two lines beside the reading: strangers who score this high, among photos of real people, and here."""
    first = translate("Threshold", "{share} scores this high").format(share=strangers_in(populations, threshold))
    if visitor is None:
        people = number(populations.news_photos.people)
        return first, translate("Threshold", "among {people} people in news photos").format(people=people)
    made_up = one_in(populations.rendered_people.fmr(threshold))
    if made_up.n == 1:
        second = translate("Threshold", "in news photos; here, among made-up faces, nearly everyone")
    elif made_up.at_least:
        second = translate("Threshold", "in news photos; here, among made-up faces, at most 1 in {n}")
    else:
        second = translate("Threshold", "in news photos; here, among made-up faces, 1 in {n}")
    return first, second.format(n=number(made_up.n))


def strangers_in(populations: Populations, threshold: float) -> str:
    """ "1 stranger in N" in news photos, and whether that was measured, is a bound, or goes beyond what was."""
    rate = estimates.fmr(populations.news_photos, threshold)
    far = rate.extrapolated and rate.high > UNSURE * rate.low
    n = number(people_per(max(rate.high if far else rate.value, LEAST_SAID)))
    if n == "1":
        return translate("Threshold", "Nearly every stranger")
    if far:
        return translate("Threshold", "Fewer than 1 stranger in {n} (extrapolated)").format(n=n)
    if rate.extrapolated:
        return translate("Threshold", "About 1 stranger in {n} (extrapolated)").format(n=n)
    if rate.at_most:
        return translate("Threshold", "At most 1 stranger in {n}").format(n=n)
    return translate("Threshold", "1 stranger in {n}").format(n=n)


def how_sure(populations: Populations, threshold: float) -> str:
    """The interval of "1 stranger in N" at this line, and how it was come by."""
    rate = estimates.fmr(populations.news_photos, threshold)
    many, few = (number(people_per(max(end, LEAST_SAID))) for end in (rate.high, rate.low))
    if rate.extrapolated:
        said = translate(
            "Threshold",
            "At {line} nobody was counted: the curve is continued from the scores below it (a generalised Pareto "
            "tail). With 95 % confidence the rate lies between 1 in {many} and 1 in {few}, if the tail goes on as "
            "it began.",
        )
    elif rate.at_most:
        said = translate("Threshold", "At {line} too few were counted to tell it from fewer: at most 1 in {many}.")
    else:
        said = translate(
            "Threshold", "At {line} the rate lies, with 95 % confidence, between 1 in {many} and 1 in {few} strangers."
        )
    return said.format(line=written(threshold), many=many, few=few)


def statement(wall: Wall, threshold: float, visitor: str | None) -> tuple[str, str]:
    """Who is over the line, in two short sentences; the second is about the right person."""
    over = len(wall) - wall.under(threshold)
    found = wall.right - wall.right_missed(threshold)
    if over == 0:
        first = translate("Threshold", "Nobody is over the line.")
    elif over == 1:
        first = translate("Threshold", "One picture is over the line.")
    else:
        first = translate("Threshold", "{many} pictures are over the line.").format(many=number(over))
    if visitor is None:
        second = translate("Threshold", "None of them is you.") if over else ""
    elif found == 0:
        second = translate("Threshold", "None shows {name}.").format(name=visitor)
    elif found == 1:
        second = translate("Threshold", "One really shows {name}.").format(name=visitor)
    else:
        second = translate("Threshold", "{many} really show {name}.").format(many=number(found), name=visitor)
    return first, second


def nearer(visitor: str | None) -> str:
    """Which way the wall is ordered."""
    if visitor is None:
        return translate("Threshold", "more like you →")
    return translate("Threshold", "more like {name} →").format(name=visitor)


def live_view(visitor: str | None) -> tuple[str, str]:
    """What stands under the live view."""
    if visitor is None:
        return translate("Threshold", "You, now"), translate("Threshold", "this computer only")
    return translate("Threshold", "{name}, now").format(name=visitor), translate("Threshold", "does not exist")


def foot(visitor: str | None) -> str:
    """What this demonstration cannot show."""
    if visitor is None:
        return translate(
            "Threshold",
            "Cannot show: how often a police system errs, or this one with children. "
            "Missed matches are the measured rate: a picture from the same minute would flatter the machine.",
        )
    return translate(
        "Threshold",
        "Cannot show: how often a police system errs. These faces are drawn and look more alike than real ones: "
        "they show how errors happen, not how many.",
    )


def ends() -> tuple[tuple[str, str], tuple[str, str]]:
    """The slider's two ends: a word, and what it does."""
    return (
        (translate("Threshold", "Loose"), translate("Threshold", "flags more people")),
        (translate("Threshold", "Strict"), translate("Threshold", "flags fewer")),
    )


def card(name: str, score: float, *, over: bool, again: bool = False) -> str:
    """A card for the ear."""
    side = (
        translate("Threshold", "over the line")
        if over
        else translate("Threshold", "to look at again")
        if again
        else translate("Threshold", "under the line")
    )
    return translate("Threshold", "{name}, similarity {score}, {side}").format(
        name=name, score=f"{score:.2f}", side=side
    )
