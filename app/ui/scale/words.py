"""What the Scale room says, from the same numbers that it draws."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale

from app.model import scale
from app.model.crowd import MOST
from app.model.estimates import Estimate, Method, fmr, fnmr
from app.model.rates import Population
from app.ui.scale.stops import BASE_RATES, Stop, rounded

translate = QCoreApplication.translate

Harms: TypeAlias = tuple[tuple[str, str, str], tuple[str, str, str]]
"""Of both harms, strangers first: the numeral, what it counts, and how sure that is."""

LEAST_SAID = 1e-12
"""No smaller chance is said: so far out the tail is arithmetic, not knowledge."""
COMPARABLE = 5.0
"""From so many expected strangers on, what was counted is set beside what was expected."""


def number(value: float) -> str:
    """A number with the language's marks, one figure after the point where that says more."""
    if value >= 10 or value == int(value):
        return QLocale().toString(round(value))
    return QLocale().toString(value, "f", 1)


def many(value: float, figures: int = 2) -> str:
    """A number of people as people say it: 26, 990, 15,000, 1.5 million, 60 billion."""
    if value < 100:
        return QLocale().toString(round(value))
    value = rounded(value, figures)
    if value < 1e6:
        return QLocale().toString(round(value))
    if value == 1e6:
        return translate("Scale", "1 million")
    if value == 1e9:
        return translate("Scale", "1 billion")
    if value < 1e9:
        return translate("Scale", "{n} million").format(n=number(value / 1e6))
    return translate("Scale", "{n} billion").format(n=number(value / 1e9))


def crowd(size: float) -> str:
    """The size of a crowd, in full under a million."""
    return QLocale().toString(round(size)) if size < 1e6 else many(size)


def chance(share: float) -> str:
    """A chance in people: 1 in 34, 55 in 100, over 99 in 100."""
    if share > 0.99:
        return translate("Scale", "over 99 in 100")
    if share >= 0.095:
        return translate("Scale", "{n} in 100").format(n=round(100 * share))
    return translate("Scale", "1 in {n}").format(n=many(1 / max(share, LEAST_SAID)))


def count(expected: float) -> str:
    """How many people to expect: whole ones, or the part of one that an average comes to."""
    if expected >= 0.95:
        return many(expected)
    least = 0.001
    if expected < least:
        return translate("Scale", "under {n}").format(n=QLocale().toString(least, "f", 3))
    part = rounded(expected, 1)
    return QLocale().toString(part, "f", 1 if part >= 0.1 else 2 if part >= 0.01 else 3)


def title(size: float) -> str:
    """Above everything."""
    return translate("Scale", "In a crowd of {size}").format(size=crowd(size))


def stop_name(stop: Stop) -> str:
    """A stop's short name, under the slider."""
    names = {
        "class": translate("Scale", "a class"),
        "school": translate("Scale", "a school"),
        "town": translate("Scale", "a town"),
        "city": translate("Scale", "a city"),
        "fbi": translate("Scale", "FBI, 2016"),
        "clearview": translate("Scale", "Clearview, {year}").format(year=stop.year),
    }
    return names[stop.key]


def stop_about(stop: Stop | None) -> str:
    """Where a stop's size is from, and when; for any other size, what to do."""
    if stop is None:
        return translate("Scale", "Drag the crowd. Press a name to go there.")
    if stop.key == "fbi":
        return translate(
            "Scale",
            "The FBI’s face search in 2016: more than 30 million photos, not people. US Government Accountability "
            "Office, GAO-16-267 (F-SET-05).",
        )
    if stop.key == "clearview":
        return translate(
            "Scale",
            "Clearview AI’s own claim, {when}, which nobody could check: {size} pictures, not people. {source} "
            "(F-SCRAPE-02).",
        ).format(when=_when(stop), size=_claimed(stop), source=_reporter(stop))
    return translate("Scale", "A round number of ours, for {name}. Everybody in it is nobody.").format(
        name=stop_name(stop)
    )


def _when(stop: Stop) -> str:
    return {
        "2020": translate("Scale", "January 2020"),
        "2022": translate("Scale", "February 2022"),
        "2023": translate("Scale", "March 2023"),
        "2026": translate("Scale", "February 2026"),
    }[stop.year]


def _claimed(stop: Stop) -> str:
    if stop.year == "2020":
        return translate("Scale", "about {size}").format(size=crowd(stop.size))
    return translate("Scale", "more than {size}").format(size=crowd(stop.size))


def _reporter(stop: Stop) -> str:
    return {"2020": "New York Times", "2022": "Silicon Republic", "2023": "Engadget", "2026": "Wired"}[stop.year]


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
    found = scale.strangers(population, threshold, size)
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
    found = scale.any_stranger(population, threshold, size)
    said, low, high = chance(found.value), chance(found.low), chance(found.high)
    if low == high:
        return said
    return translate("Scale", "{chance} ({low} to {high})").format(chance=said, low=low, high=high)


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
    sure = scale.predictive_value(population, threshold, size, base)
    low, high = 100 * (1 - sure.high), 100 * (1 - sure.low)
    wrong = round(wrong_exactly)
    if wrong == 100 and wrong_exactly < 100:
        wrong = 99
        said = translate("Scale", "Of 100 people named this way, more than 99 are wrong.")
    elif wrong == 1:
        said = translate("Scale", "Of 100 people named this way, 1 is wrong.")
    else:
        said = translate("Scale", "Of 100 people named this way, {n} are wrong.").format(n=wrong)
    if round(low) == round(high):
        return wrong, said, ""
    return wrong, said, translate("Scale", "likely between {low} and {high}").format(
        low=number(round(low)), high=number(round(high))
    )  # fmt: skip


def spoken(both: Harms, size: float, stop: Stop | None) -> str:
    """The crowd slider's value for the ear, with `both` harms of a crowd of `size`."""
    name = f", {stop_name(stop)}" if stop else ""
    return f"{crowd(size)}{name}. {counters(both)}."


def counters(both: Harms) -> str:
    """Both harms in a line, with how sure they are."""
    return "; ".join(f"{numeral} {label} ({sure})" for numeral, label, sure in both)


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


def years(stop: Stop) -> str:
    """A claim's year, as short as it can be read under the slider."""
    return stop.year if stop.year == "2020" else f"’{stop.year[2:]}"


def drawing(done: int, of: int) -> str:
    """How far the crowd of nobody is."""
    return translate("Scale", "Drawing {size} faceprints of nobody: {share} %").format(
        size=crowd(of), share=round(100 * done / of)
    )
