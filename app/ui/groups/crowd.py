"""A thousand strangers and a thousand right people of a group, as they stand along the line; and how they are piled."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

import numpy as np

from app.model.estimates import Estimate
from app.model.groups import Rows, Tried, try_every_pair
from app.ui.groups.pairs import ALIKE, LOOSEST, STEPS, Group, Pair, RateOf

OF: Final = 1000
"""Rates are drawn and said for so many strangers, and so many right people, of each group."""


@dataclass(frozen=True, slots=True, eq=False)
class Crowd:
    """One group at every line from `LOOSEST` on, in thousandths."""

    over: tuple[int, ...]
    """Of `OF` strangers so many are over the line."""
    under: tuple[int, ...]
    """Of `OF` right people so many are under it."""
    strangers: Rows
    missed: Rows
    """Both rates, NaN where they are only known to be at most so much."""


@lru_cache(maxsize=32)
def crowd_of(group: Group, strictest: int) -> Crowd:
    """The group at every line up to `strictest`."""
    strangers, missed = (_at_every_line(rate, strictest) for rate in (group.false_match, group.missed))
    heads = [tuple(round(one.value * OF) for one in rates) for rates in (strangers, missed)]
    return Crowd(heads[0], heads[1], _known(strangers), _known(missed))


def crowds(pair: Pair) -> tuple[Crowd, Crowd]:
    """Both groups."""
    first, second = (crowd_of(group, pair.strictest) for group in pair.groups)
    return first, second


@lru_cache(maxsize=16)
def every_pair(pair: Pair) -> Tried:
    """Every line of the first group with every line of the second: is there one that treats both alike?"""
    first, second = crowds(pair)
    # One published curve made both: then they differ by what was published, not by who happened to be counted.
    rows = [0, 1, 2] if pair.apart else [0, 0, 0]
    strangers = first.strangers[rows], second.strangers[rows]
    return try_every_pair(strangers, (first.missed[rows], second.missed[rows]), ALIKE)


def _at_every_line(rate: RateOf, strictest: int) -> list[Estimate]:
    return [rate(line / STEPS) for line in range(LOOSEST, strictest + 1)]


def _known(rates: Sequence[Estimate]) -> Rows:
    found = [(one.value, one.low, one.high) if not one.at_most else (math.nan,) * 3 for one in rates]
    return np.array(found).T


@dataclass(frozen=True, slots=True)
class Pile:
    """Those who stand in one column: of `strangers` so many are over the line, of `right` so many under it."""

    strangers: int
    wrong: int
    right: int
    missed: int


def columns(crowd: Crowd, edges: Sequence[int], line: int) -> list[Pile]:
    """Everybody near the line in columns between `edges` (thousandths, rising), when the line is at `line`.

    One column more at each end: right people who stand further left are missed at every line, and strangers who stand
    further right are wrongly matched at every line. Strangers further left and right people further right never are.
    """
    over, under, now = crowd.over, crowd.under, line - LOOSEST
    found = [Pile(0, 0, under[0], under[0])]
    for left, right in pairwise(edges):
        begin, end = left - LOOSEST, right - LOOSEST
        cut = min(max(now, begin), end)
        found.append(
            Pile(over[begin] - over[end], over[cut] - over[end], under[end] - under[begin], under[cut] - under[begin])
        )
    return [*found, Pile(over[-1], over[-1], 0, 0)]


def edges(many: int, strictest: int) -> tuple[int, ...]:
    """The edges of so many columns."""
    return tuple(LOOSEST + round(place * (strictest - LOOSEST) / many) for place in range(many + 1))


def largest(both: tuple[Crowd, Crowd], wide: float, high: float, least: int, most: int) -> tuple[int, tuple[int, ...]]:
    """The largest person, `least` to `most` pixels, with whom either group fits, and the edges of the columns then.

    Those beyond both ends are not counted, and where people do not fit at `least` pixels, some columns hold more than
    there is room for: there they stand closer.
    """
    strictest = LOOSEST + len(both[0].over) - 1
    for size in range(most, least - 1, -1):
        made = edges(min(max(int(wide // size), 1), strictest - LOOSEST), strictest)
        tallest = max(pile.strangers + pile.right for crowd in both for pile in columns(crowd, made, LOOSEST)[1:-1])
        if tallest * size <= high:
            break
    return size, made
