"""What the Scale room says, from the same numbers that it draws."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QLocale

from app.model import scale
from app.model.crowd import MOST
from app.model.estimates import Estimate, Method, fmr, fnmr
from app.model.rates import Population
from app.ui.scale.amounts import chance, count, crowd, many, number, translate
from app.ui.scale.sources import stop_name
from app.ui.scale.stops import BASE_RATES, Stop, rounded

Harms: TypeAlias = tuple[tuple[str, str, str], tuple[str, str, str]]
"""Of both harms, strangers first: the numeral, what it counts, and how sure that is."""

COMPARABLE = 5.0
"""From so many expected strangers on, what was counted is set beside what was expected."""


def title(size: float) -> str:
    """Above everything."""
    return translate("Scale", "In a crowd of {size}").format(size=crowd(size))


def between(low: float, high: float) -> str:
    """An interval, in people."""
    least, most = count(low), count(high)
    if least == most:
        return translate("Scale", "likely about {n}").format(n=most)
    return translate("Scale", "likely between {low} and {high}").format(low=least, high=most)


def _numeral(strangers: float) -> tuple[str, str]:
    """The numeral of the strangers expected, and what it counts; millions and billions go into the words."""
    if strangers < 0.95:
        return count(strangers), translate("Scale", "strangers wrongly matched, on average")
    if rounded(strangers) >= 1e9:
        return number(rounded(strangers) / 1e9), translate("Scale", "billion strangers wrongly matched")
    if rounded(strangers) >= 1e6:
        return number(rounded(strangers) / 1e6), translate("Scale", "million strangers wrongly matched")
    if round(strangers) == 1:
        return many(strangers), translate("Scale", "stranger wrongly matched")
    return many(strangers), translate("Scale", "strangers wrongly matched")


def expected(population: Population, threshold: float, size: float) -> Estimate:
    """The strangers expected: extrapolated wherever the rate is, and in any crowd larger than what is searched."""
    return _beyond(scale.strangers(population, threshold, size), size)


def _beyond(found: Estimate, size: float) -> Estimate:
    return replace(found, method=Method.EXTRAPOLATED) if size > MOST else found


def harms(population: Population, threshold: float, size: float) -> Harms:
    """Both harms: the numeral, what it counts, and how sure that is. Strangers first."""
    strangers = expected(population, threshold, size)
    missed = fnmr(population, threshold)
    numeral, label = _numeral(strangers.value)
    right = max(round(1000 * missed.value), 1)
    return (
        (numeral, label, how_sure(strangers)),
        (
            number(right),
            translate("Scale", "of 1,000 right people missed"),
            translate("Scale", "in news photos; {sure}, in any crowd").format(
                sure=_how_sure(missed, _of_thousand(missed))
            ),
        ),
    )


def _of_thousand(rate: Estimate) -> str:
    low, high = (number(round(1000 * end)) for end in (rate.low, rate.high))
    return translate("Scale", "likely {low} to {high}").format(low=low, high=high)


def how_sure(strangers: Estimate) -> str:
    """The interval of the strangers expected, and what else must be said of it."""
    return _how_sure(strangers, between(strangers.low, strangers.high))


def _how_sure(found: Estimate, interval: str) -> str:
    """The interval, and what else must be said of it."""
    if found.extrapolated:
        return translate("Scale", "extrapolated; {between}").format(between=interval)
    if found.at_most:
        return translate("Scale", "at most; {between}").format(between=interval)
    return interval


def any_stranger(population: Population, threshold: float, size: float) -> str:
    """The chance of at least one stranger over the line, with its interval where that says more."""
    found = _beyond(scale.any_stranger(population, threshold, size), size)
    said, low, high = chance(found.value), chance(found.low), chance(found.high)
    if low != high:
        said = translate("Scale", "{chance} ({low} to {high})").format(chance=said, low=low, high=high)
    return translate("Scale", "{n}, extrapolated").format(n=said) if found.extrapolated else said


def beside_the_curve(counted: int, expected: float) -> str:
    """What the crowd gave, beside what the measured curve expects of as many people."""
    if expected < COMPARABLE:
        return translate("Scale", "{counted}; too few to compare").format(counted=number(counted))
    return translate("Scale", "{counted}, {ratio} times the {expected} expected").format(
        counted=QLocale().toString(counted), ratio=QLocale().toString(counted / expected, "f", 2),
        expected=many(expected),
    )  # fmt: skip


def searched_for(visitor: str | None, people: float) -> str:
    """The label of what the crowd gave."""
    if visitor is None:
        return translate("Scale", "Counted just now, your face among {people}. One face is no average.").format(
            people=crowd(people)
        )
    return translate("Scale", "Counted just now, {name} among {people}. One face is no average.").format(
        name=visitor, people=crowd(people)
    )


def base_rate(place: int) -> str:
    """How often the person looked for is in the crowd at all."""
    share = BASE_RATES[place]
    if share == 0:
        return translate("Scale", "never")
    if share == 1:
        return translate("Scale", "always")
    return translate("Scale", "1 time in {n}").format(n=QLocale().toString(round(1 / share)))


def naming(population: Population, threshold: float, size: float, base: float) -> tuple[int, str, str]:
    """Of 100 people named, how many are wrong; that in a sentence; and how sure it is."""
    strange, right = fmr(population, threshold), fnmr(population, threshold)
    wrong_exactly = scale.named(strange.value, right.value, size, base).wrong_of_hundred
    wrong = round(wrong_exactly)
    if wrong == 100 and wrong_exactly < 100:
        wrong = 99
        said = translate("Scale", "Of 100 people named this way, more than 99 are wrong.")
    elif wrong == 1:
        said = translate("Scale", "Of 100 people named this way, 1 is wrong.")
    else:
        said = translate("Scale", "Of 100 people named this way, {n} are wrong.").format(n=wrong)
    return wrong, said, _naming_sure(population, threshold, size, base)


def _naming_sure(population: Population, threshold: float, size: float, base: float) -> str:
    """How sure that is; nothing where it follows from what the visitor has set, or is as good as certain."""
    found = _beyond(scale.predictive_value(population, threshold, size, base), size)
    low, high = (round(100 * (1 - end)) for end in (found.high, found.low))
    if low < high:
        interval = translate("Scale", "likely between {low} and {high}").format(low=number(low), high=number(high))
        return _how_sure(found, interval)
    return translate("Scale", "extrapolated") if found.extrapolated and base else ""


def with_sure(said: str, sure: str) -> str:
    """What was said, with how sure that is."""
    return f"{said} ({sure})" if sure else said


def spoken(both: Harms, size: float, stop: Stop | None) -> str:
    """The crowd slider's value for the ear, with `both` harms of a crowd of `size`."""
    name = f", {stop_name(stop)}" if stop else ""
    return f"{crowd(size)}{name}. {counters(both)}."


def counters(both: Harms) -> str:
    """Both harms in a line, with how sure they are."""
    return "; ".join(with_sure(f"{numeral} {label}", sure) for numeral, label, sure in both)


def field_caption(size: float, searched: float, people: int) -> str:
    """Above the dots."""
    if size > searched:
        return translate("Scale", "{size}. Only {searched}, of nobody, are searched here.").format(
            size=crowd(size), searched=crowd(searched)
        )
    if people == 1:
        return translate("Scale", "{size} people who do not exist").format(size=crowd(size))
    return translate("Scale", "{size} people who do not exist, {people} to a dot").format(
        size=crowd(size), people=number(people)
    )


def field_key(over: int, people: int) -> str:
    """How many of those searched are over the line, and what a lit dot means."""
    if people == 1:
        return translate("Scale", "{n} over the line").format(n=QLocale().toString(over))
    return translate("Scale", "{n} over the line: a dot lights up when anybody in it is").format(
        n=QLocale().toString(over)
    )


def drawing(done: int, of: int) -> str:
    """How far the crowd of nobody is."""
    return translate("Scale", "Drawing {size} faceprints of nobody: {share} %").format(
        size=crowd(of), share=round(100 * done / of)
    )
