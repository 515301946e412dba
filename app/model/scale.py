"""What an error rate does in a gallery of any size: from a class of 30 to tens of billions.

All of it assumes that comparisons are independent and that everybody is as easily mistaken as everybody else. Neither
is quite true: relatives and look-alikes are worse, and some faces resemble many. `expected` needs neither; the
others err on the dark side, as docs/model.md shows beside what was counted.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from app.model.estimates import Estimate, fmr, fnmr, threshold_for_fmr
from app.model.histograms import EDGES
from app.model.rates import Population

ASSUMES = "independent comparisons, and everybody as easily mistaken as everybody else"


def expected(rate: float, gallery: float) -> float:
    """How many of `gallery` strangers (0 or more) are over the line, on average: the rate times the gallery.

    Holds whether comparisons are independent or not.
    """
    return rate * gallery


def at_least_one(rate: float, gallery: float) -> float:
    """The chance, 0…1, that at least one of `gallery` strangers is over the line: 1 - (1 - rate)^gallery."""
    if gallery <= 0 or rate <= 0:
        return 0.0
    return 1.0 if rate >= 1 else -math.expm1(gallery * math.log1p(-rate))


def rate_for(gallery: float, chance: float) -> float:
    """The rate at which `gallery` strangers (over 0) give the `chance` (0…1) of at least one: `at_least_one` undone."""
    return 1.0 if chance >= 1 else -math.expm1(math.log1p(-max(chance, 0.0)) / gallery)


def strangers(population: Population, threshold: float, gallery: float) -> Estimate:
    """How many strangers of a gallery are expected over the line, with the rate's own interval carried along."""
    rate = fmr(population, threshold)
    return _mapped(rate, lambda share: expected(share, gallery))


def any_stranger(population: Population, threshold: float, gallery: float) -> Estimate:
    """The chance of at least one stranger over the line, with the rate's own interval carried along."""
    rate = fmr(population, threshold)
    return _mapped(rate, lambda share: at_least_one(share, gallery))


def threshold_for_strangers(population: Population, gallery: float, wanted: float) -> Estimate:
    """The threshold at which a gallery gives `wanted` strangers on average (both over 0): how N and the line trade."""
    return threshold_for_fmr(population, wanted / gallery)


def _mapped(rate: Estimate, way: Callable[[float], float]) -> Estimate:
    return replace(rate, value=way(rate.value), low=way(rate.low), high=way(rate.high))


def not_first(population: Population, gallery: float) -> Estimate:
    """How often the right person, who is in the gallery beside `gallery` strangers, is not at the top of the list.

    The mean, over the right people's scores s, of 1 - (1 - FMR(s))^gallery. The interval joins the ends of both rates'
    intervals, so it is on the wide side. `method` is that of the FMR where the best of so many strangers usually is.
    Raises ValueError where nobody was compared with themselves.
    """
    seen = population.genuine
    if seen is None:
        raise ValueError(f"{population.name}: nobody was compared with themselves")
    rates = fmr_at_edges(population)
    ends = zip((1.0 - seen.shares_over, seen.low, seen.high), rates, strict=True)
    value, low, high = (_mean_beaten(missed, rate, gallery) for missed, rate in ends)
    decisive = threshold_for_fmr(population, rate_for(max(gallery, 1.0), 0.5))
    return Estimate(value, min(low, value), max(high, value), decisive.method, seen.pairs, seen.tries)


@lru_cache(maxsize=8)
def fmr_at_edges(population: Population) -> NDArray[np.float64]:
    """(3, 4001), read-only: FMR, and its low and high end, at each edge of the histograms. Kept once made (0.1 s)."""
    found = [fmr(population, line) for line in EDGES.tolist()]
    rows = np.array([(one.value, one.low, one.high) for one in found]).T
    rows.setflags(write=False)
    return rows


def _mean_beaten(missed: NDArray[np.float64], rates: NDArray[np.float64], gallery: float) -> float:
    """The mean chance to be beaten by the best of `gallery`, over scores of which `missed` (4001,) lie under each edge.

    At an interval's ends `missed` need not start at 0 or end at 1: the rest scores lower, or higher, than any edge.
    """
    inside = np.minimum((rates[:-1] + rates[1:]) / 2, 1.0 - 1e-12)
    beaten = -np.expm1(gallery * np.log1p(-inside))
    return float(min(missed[0] * float(gallery > 0) + np.diff(missed) @ beaten, 1.0))


@dataclass(frozen=True, slots=True)
class Named:
    """What a thousand (or any number of) searches come to, in people."""

    searches: float
    present: float
    """In so many of them the person looked for is in the gallery."""
    found: float
    """… and over the line."""
    missed: float
    """… and under it."""
    wrong: float
    """Strangers over the line in all searches together."""

    @property
    def right_share(self) -> float:
        """Of those named, the share who are the right person (positive predictive value); 1 when nobody is named."""
        named = self.found + self.wrong
        return self.found / named if named > 0 else 1.0

    @property
    def wrong_of_hundred(self) -> float:
        """Of 100 people named this way, so many are wrong."""
        return 100.0 * (1.0 - self.right_share)


def named(
    false_match: float, false_non_match: float, gallery: float, base_rate: float, searches: float = 1000
) -> Named:
    """Natural frequencies of `searches`, each against `gallery` people, when everybody over the line is named.

    `base_rate` (0…1) is how often the person looked for is in the gallery at all. With a gallery of 1, this is a check
    at a gate: `base_rate` of those who come are who they say.
    """
    present = searches * base_rate
    strangers_met = searches * gallery - present
    missed = present * false_non_match
    return Named(searches, present, present - missed, missed, max(strangers_met, 0.0) * false_match)


def predictive_value(population: Population, threshold: float, gallery: float, base_rate: float) -> Estimate:
    """Of the people named, the share who are the right one. The interval joins the ends of both rates' intervals.

    Raises ValueError where nobody was compared with themselves.
    """
    strange, right = fmr(population, threshold), fnmr(population, threshold)
    value = named(strange.value, right.value, gallery, base_rate).right_share
    low = named(strange.high, right.high, gallery, base_rate).right_share
    high = named(strange.low, right.low, gallery, base_rate).right_share
    return Estimate(value, min(low, value), max(high, value), strange.method, strange.pairs, strange.tries)
