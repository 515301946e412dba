"""Both harms in words, and what an unsure band adds to them: the same parts for each, from the wall and as measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.model import estimates
from app.model.line import written
from app.model.rates import Population, Populations, out_of
from app.model.unsure import (
    PASSED_OF_HUNDRED,
    Answers,
    answers,
    looks,
    lower_line,
    right_between,
    strangers_between,
)
from app.model.wall import Wall
from app.ui.threshold.words import number, share, translate

SEARCHES: Final = 1000
"""What a band costs is told for so many searches."""


@dataclass(frozen=True, slots=True)
class Harm:
    """One harm at one threshold, ready to show."""

    count: int
    again: int
    """So many more are looked at again, because of a band."""
    of: int
    label: str
    small: str


@dataclass(frozen=True, slots=True)
class Harms:
    """Both harms: the same parts for each."""

    missed: Harm
    over: Harm


def harms(wall: Wall, threshold: float, populations: Populations, visitor: str | None, width: float = 0.0) -> Harms:
    """Count both harms, on the wall and as measured, with an unsure band of `width`. `visitor` None is a live face."""
    found = answers(wall, threshold, width)
    told = wall, found, threshold, populations, visitor, width
    return Harms(_missed(*told), _over(*told))


def _over(
    wall: Wall, found: Answers, threshold: float, populations: Populations, visitor: str | None, width: float
) -> Harm:
    label = (
        translate("Threshold", "stranger wrongly matched")
        if found.strangers_over == 1
        else translate("Threshold", "strangers wrongly matched")
    )
    if width:
        small = translate("Threshold", "of {here} here; {again} to look at again")
    elif visitor is None:
        small = translate("Threshold", "of {here} here; {share} measured")
    else:
        small = translate("Threshold", "of {here} here; {share} of made-up faces")
    said = small.format(
        here=number(wall.strangers),
        again=number(found.strangers_again),
        share=share(impostors(populations, visitor).fmr(threshold)),
    )
    return Harm(found.strangers_over, found.strangers_again, wall.strangers, label, said)


def _missed(
    wall: Wall, found: Answers, threshold: float, populations: Populations, visitor: str | None, width: float
) -> Harm:
    if visitor is None:
        return _missed_live(threshold, populations, width)
    here, label = number(wall.right), translate("Threshold", "right person missed")
    if not wall.right:
        small = translate("Threshold", "no other picture of {name} is here").format(name=visitor)
    elif width:
        one, many = (
            translate("Threshold", "of 1 picture here; {again} to look at again"),
            translate("Threshold", "of {here} pictures here; {again} to look at again"),
        )
        small = (one if wall.right == 1 else many).format(here=here, again=number(found.right_again))
    else:
        one, many = (
            translate("Threshold", "of 1 picture here; {share} of made-up faces"),
            translate("Threshold", "of {here} pictures here; {share} of made-up faces"),
        )
        rate = share(populations.rendered_people.fnmr(threshold))
        small = (one if wall.right == 1 else many).format(here=here, share=rate)
    return Harm(found.right_missed, found.right_again, wall.right, label, small)


def _missed_live(threshold: float, populations: Populations, width: float) -> Harm:
    """Nobody live has another picture here: the measured rate of right people missed stands in."""
    photos = populations.news_photos
    without = round(out_of(photos.fnmr(threshold), 1000))
    missed = round(out_of(photos.fnmr(lower_line(threshold, width)), 1000)) if width else without
    label = translate("Threshold", "right people missed")
    small = translate("Threshold", "of 1,000, as measured on news photos")
    if width:
        small = translate("Threshold", "of 1,000 in news photos; {again} to look at again").format(
            again=number(without - missed)
        )
    return Harm(missed, without - missed, 1000, label, small)


def impostors(populations: Populations, visitor: str | None) -> Population:
    """Whose scores a visitor's strangers have: those of people who do not exist, against the same or against photos."""
    return populations.news_against_rendered if visitor is None else populations.rendered_people


def spoken(
    wall: Wall | None, threshold: float, populations: Populations, visitor: str | None, width: float = 0.0
) -> str:
    """The slider's value for the ear: "0.50. Three strangers wrongly matched, …"."""
    value = written(threshold)
    if wall is None:
        return value
    seen = harms(wall, threshold, populations, visitor, width)
    template = translate("Threshold", "{value}. {over} {over_label}, {missed} {missed_label} of {of}.")
    if not seen.missed.of:
        template = translate("Threshold", "{value}. {over} {over_label}; {small}.")
    said = template.format(
        small=seen.missed.small,
        value=value,
        over=number(seen.over.count),
        over_label=seen.over.label,
        missed=number(seen.missed.count),
        missed_label=seen.missed.label,
        of=number(seen.missed.of),
    )
    if not width:
        return said
    return f"{said} {look_again(wall, threshold, width)}"


def look_again(wall: Wall, threshold: float, width: float) -> str:
    """Between which lines somebody looks again, and at how many faces of this wall."""
    many = answers(wall, threshold, width).again
    said = (
        translate("Threshold", "Look again from {low} to {high}: 1 face here")
        if many == 1
        else translate("Threshold", "Look again from {low} to {high}: {many} faces here")
    )
    low = written(lower_line(threshold, width))
    return said.format(low=low, high=written(threshold), many=number(many))


def price(wall: Wall, threshold: float, width: float, populations: Populations, visitor: str | None) -> str:
    """How many faces people have to look at again in a thousand searches of such a wall, and how sure that is."""
    found = looks_for(wall, threshold, width, populations, visitor)
    value, low, high = (number(rounded(end)) for end in (found.value, found.low, found.high))
    said = (
        translate("Threshold", "1,000 such searches: {many} faces ({low} to {high}; extrapolated)")
        if found.extrapolated
        else translate("Threshold", "1,000 such searches: {many} faces ({low} to {high})")
    )
    return said.format(many=value, low=low, high=high)


def looks_for(
    wall: Wall, threshold: float, width: float, populations: Populations, visitor: str | None
) -> estimates.Estimate:
    """The faces to look at again in 1,000 searches of a wall as large as this one, as measured."""
    strangers = strangers_between(impostors(populations, visitor), threshold, width)
    right = right_between(populations.rendered_people, threshold, width) if wall.right else None
    return looks(strangers, wall.strangers, right, wall.right, SEARCHES)


def rounded(many: float) -> float:
    """To two significant figures; whole from 1 on."""
    return float(f"{many:.1e}") if many >= 1 else float(f"{many:.0e}")


def people_err() -> str:
    """That looking again is not free of error either."""
    return translate("Threshold", "People err too: passport officers let {passed} of 100 wrong faces pass").format(
        passed=PASSED_OF_HUNDRED
    )
