"""Error rates with how sure we are of them: measured, bounded, or extrapolated, and always which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray

from app.model.histograms import EDGES
from app.model.rates import Curve, Population, at
from app.model.tail import Tail


class Method(Enum):
    """How a figure was come by."""

    MEASURED = "measured"
    """Counted, every person (or pair of people) weighing the same; the interval is for as many other people."""
    BOUND = "upper bound"
    """Counted, but too few to tell from none (rule of three), or where wrong labels make part of it: at most this."""
    EXTRAPOLATED = "extrapolated"
    """Further out than was counted: a generalised Pareto tail, with the band of 300 draws of people."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and its 95 % interval, low ≤ value ≤ high."""

    value: float
    low: float
    high: float
    method: Method
    pairs: int
    """How many pairs of pictures were compared for it."""
    tries: int
    """How many people, or pairs of people, that is."""

    @property
    def extrapolated(self) -> bool:
        """True where nothing was counted: to be drawn and said differently."""
        return self.method is Method.EXTRAPOLATED

    @property
    def at_most(self) -> bool:
        """True where the truth may well be less than `value`."""
        return self.method is Method.BOUND


def fmr(population: Population, threshold: float) -> Estimate:
    """The false match rate at `threshold`: which share of strangers is over the line. Never rises with it."""
    seen, tail = population.impostor, population.tail
    if tail is None or threshold <= tail.applies_from:
        return _counted(seen, threshold, seen.share_at_or_over(threshold), threshold > population.noisy_fmr_over)
    # Where the tail takes over from the counted curve it must not lie over it.
    last = _counted(seen, tail.applies_from, seen.share_at_or_over(tail.applies_from), False)
    low, high = _band(tail, threshold)
    value = min(tail.share_over(threshold), last.value)
    return Estimate(
        value, min(low, last.low, value), max(min(high, last.high), value), Method.EXTRAPOLATED, seen.pairs, seen.tries
    )


@lru_cache(maxsize=64)
def _band(tail: Tail, threshold: float) -> tuple[float, float]:
    """The tail's band, kept: a room asks for the same line's many times while a hand moves it."""
    return tail.band(threshold)


def fnmr(population: Population, threshold: float) -> Estimate:
    """The false non-match rate at `threshold`: which share of right people is missed. Never falls with it.

    Raises ValueError where nobody was compared with themselves.
    """
    seen = population.genuine
    if seen is None:
        raise ValueError(f"{population.name}: nobody was compared with themselves")
    return _counted(seen, threshold, 1.0 - seen.share_at_or_over(threshold), threshold < population.noisy_fnmr_under)


def _counted(seen: Curve, threshold: float, share: float, noisy: bool) -> Estimate:
    low, high = at(threshold, seen.low), at(threshold, seen.high)
    few, value = share < seen.floor, max(share, seen.floor)
    method = Method.BOUND if few or noisy else Method.MEASURED
    return Estimate(value, 0.0 if few else min(low, value), max(high, value), method, seen.pairs, seen.tries)


def threshold_for_fmr(population: Population, wanted: float) -> Estimate:
    """The lowest similarity at which no more than the share `wanted` (over 0) of strangers is over the line.

    Between `low` and `high` lie the thresholds of the rates' own intervals. `method` is that of the rate at `value`.
    """
    value, low, high = (_lowest(partial(_end_of, fmr, population, end), wanted) for end in _ENDS)
    there = fmr(population, value)
    return Estimate(value, min(low, value), max(high, value), there.method, there.pairs, there.tries)


def threshold_for_fnmr(population: Population, wanted: float) -> Estimate:
    """The highest similarity at which no more than the share `wanted` of right people is missed; as above."""
    value, low, high = (-_lowest(partial(_end_of, _backwards, population, end), wanted) for end in _ENDS)
    there = fnmr(population, value)
    return Estimate(value, min(high, value), max(low, value), there.method, there.pairs, there.tries)


_ENDS = ("value", "low", "high")


def _end_of(rate: Callable[[Population, float], Estimate], population: Population, end: str, line: float) -> float:
    return float(getattr(rate(population, line), end))


def _backwards(population: Population, line: float) -> Estimate:
    return fnmr(population, -line)


def _lowest(rate: Callable[[float], float], wanted: float) -> float:
    """Where a rate that never rises first is no more than `wanted`, -1…1, by halving; 1 where it never is."""
    low, high = -1.0, 1.0
    if rate(low) <= wanted:
        return low
    for _ in range(48):
        middle = (low + high) / 2
        low, high = (low, middle) if rate(middle) <= wanted else (middle, high)
    return high


def det(population: Population, least: float = -0.2, most: float = 0.9, step: float = 0.005) -> NDArray[np.float64]:
    """The detection error trade-off: rows of threshold, FMR and FNMR, one for every `step` of the threshold.

    Raises ValueError where nobody was compared with themselves.
    """
    lines = np.arange(round((most - least) / step) + 1) * step + least
    return np.array([(line, fmr(population, line).value, fnmr(population, line).value) for line in lines.tolist()])


def equal_error(population: Population) -> tuple[float, float]:
    """Where strangers are wrongly matched as often as right people are missed: the threshold, and that rate.

    Raises ValueError where nobody was compared with themselves.
    """
    if population.genuine is None:
        raise ValueError(f"{population.name}: nobody was compared with themselves")
    over, missed = population.impostor.shares_over, 1.0 - population.genuine.shares_over
    place = int(np.argmax(missed >= over))
    return float(EDGES[place]), float((over[place] + missed[place]) / 2)
