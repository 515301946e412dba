"""Yes, look again, no: whom an unsure band under the line meets, and how much looking it asks of people.

The band reaches from `lower_line(threshold, width)` up to the threshold, its lower end included: over the line the
machine says yes, in the band somebody looks again, under it the machine says no. A width of 0 is no band.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import Final

from app.model.estimates import Estimate, Method, fmr, fnmr
from app.model.rates import Population
from app.model.wall import Wall

PASSED_OF_HUNDRED: Final = 14
"""Of 100 photos of somebody else, passport officers took so many for the right person (White and others, PLOS ONE
9(8) e103510, 2014; fact F-ACC-16). No better than students did."""
TURNED_AWAY_OF_HUNDRED: Final = 6
"""Of 100 photos of the right person they turned so many away (the same study)."""

_DIGITS = 6
_LEAST_SURE = (Method.MEASURED, Method.BOUND, Method.EXTRAPOLATED)


@dataclass(frozen=True, slots=True)
class Answers:
    """Everybody on a wall by the answer they get, in pictures counted."""

    right_missed: int
    right_again: int
    right_found: int
    strangers_over: int
    strangers_again: int
    strangers_under: int

    @property
    def again(self) -> int:
        """How many faces of this wall somebody has to look at again."""
        return self.right_again + self.strangers_again


def lower_line(threshold: float, width: float) -> float:
    """Where the band begins: `width` (0 or more) under the threshold, not under -1, rounded to a millionth, and never
    over the threshold."""
    return min(round(max(threshold - width, -1.0), _DIGITS), threshold)


def answers(wall: Wall, threshold: float, width: float) -> Answers:
    """Count the three answers on a wall; two lookups."""
    lower = lower_line(threshold, width)
    missed, missed_without = wall.right_missed(lower), wall.right_missed(threshold)
    over, over_with = wall.strangers_over(threshold), wall.strangers_over(lower)
    return Answers(
        right_missed=missed,
        right_again=missed_without - missed,
        right_found=wall.right - missed_without,
        strangers_over=over,
        strangers_again=over_with - over,
        strangers_under=wall.strangers - over_with,
    )


def strangers_between(population: Population, threshold: float, width: float) -> Estimate:
    """The share of strangers in the band: what the FMR loses on the way up. The ends of both rates' intervals are
    joined, so it is on the wide side."""
    return _between(fmr(population, lower_line(threshold, width)), fmr(population, threshold))


def right_between(population: Population, threshold: float, width: float) -> Estimate:
    """The share of right people in the band: what the FNMR gains on the way up.

    Raises ValueError where nobody was compared with themselves.
    """
    return _between(fnmr(population, threshold), fnmr(population, lower_line(threshold, width)))


def looks(strangers: Estimate, gallery: int, right: Estimate | None, records: int, searches: int) -> Estimate:
    """How many faces people have to look at again in so many searches.

    Each search compares with `gallery` strangers, of whom the share `strangers` is in the band, and with `records` of
    the right person, of which the share `right` is. Holds whether comparisons are independent or not.
    """
    parts = [_times(strangers, gallery * searches)]
    if right is not None:
        parts.append(_times(right, records * searches))
    return reduce(_sum, parts)


def _between(more: Estimate, less: Estimate) -> Estimate:
    """`more` less `less`, two rates of one curve."""
    value = max(more.value - less.value, 0.0)
    low, high = max(more.low - less.high, 0.0), max(more.high - less.low, 0.0)
    return Estimate(value, min(low, value), max(high, value), _worse(more, less), more.pairs, more.tries)


def _times(one: Estimate, many: float) -> Estimate:
    return Estimate(one.value * many, one.low * many, one.high * many, one.method, one.pairs, one.tries)


def _sum(one: Estimate, other: Estimate) -> Estimate:
    return Estimate(
        one.value + other.value, one.low + other.low, one.high + other.high, _worse(one, other), one.pairs, one.tries
    )


def _worse(one: Estimate, other: Estimate) -> Method:
    return max(one.method, other.method, key=_LEAST_SURE.index)
