"""How often the machine errs at a threshold, as measured, and how to say so in people."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.errors import CalibrationBroken
from app.model.histograms import BINS, EDGES, as_count, as_counts, as_number, section, unpacked
from app.model.intervals import rule_of_three
from app.model.reading import read_json
from app.model.tail import Tail, as_tail

FORMAT = 2


@dataclass(frozen=True, slots=True)
class Rate:
    """A measured error rate, 0…1."""

    value: float
    at_most: bool
    """True when the rate may be smaller than `value`: too few were seen, or the labels are partly wrong."""


@dataclass(frozen=True, slots=True)
class OneIn:
    """ "1 stranger in `n`"; with `at_least`, "1 in `n` or more"."""

    n: int
    at_least: bool


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Scores seen, counted in 4,000 bins of 0.0005 from -1 to 1."""

    counts: NDArray[np.float64]
    """(4000,), read-only. People (genuine) or pairs of people (impostor), each shared out over its picture pairs."""
    total: float
    """The sum of `counts`."""
    people: int
    """How many different people are behind it."""
    pairs: int
    """How many pairs of pictures were compared."""
    tries: int
    """How many different people (genuine) or pairs of people (impostor) were tried: `pairs` less the repeats."""
    shares_over: NDArray[np.float64]
    """(4001,), read-only: the share of `total` over each bin edge, from 1 down to 0."""
    by_pairs: NDArray[np.float64]
    """(4001,), read-only: the same by pairs of pictures, in which people with many pictures drown the rest."""
    low: NDArray[np.float64]
    """(4001,), read-only: the low end of the error rate's 95 % interval at each edge. The error rate of strangers is
    `shares_over`, that of the same person 1 - `shares_over`."""
    high: NDArray[np.float64]
    """(4001,), read-only: its high end."""

    @property
    def floor(self) -> float:
        """3 / tries: with no error seen in n tries, 95 % sure the rate is no greater (Hanley & Lippman-Hand 1983).

        It counts people, not pictures: more pictures of the same people are not more people.
        """
        return rule_of_three(self.tries)

    def share_at_or_over(self, threshold: float) -> float:
        """The share of scores of at least `threshold`, 0…1, taken as even inside a bin."""
        return at(threshold, self.shares_over)

    def pairs_at_or_over(self, threshold: float) -> float:
        """The same by pairs of pictures."""
        return at(threshold, self.by_pairs)


def at(threshold: float, edges: NDArray[np.float64]) -> float:
    """What a row of (4001,) numbers, one an edge, is at `threshold`: straight between edges, level beyond the ends."""
    place = min(max((threshold + 1.0) * (BINS / 2), 0.0), float(BINS))
    left = min(int(place), BINS - 1)
    before, after = float(edges[left]), float(edges[left + 1])
    return before + (after - before) * (place - left)


def shares(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """(4001,), read-only: the share of (4000,) `counts` over each edge."""
    over = np.concatenate([np.cumsum(counts[::-1])[::-1], [0.0]])
    found: NDArray[np.float64] = over / over[0]
    found.setflags(write=False)
    return found


def curve(
    counts: NDArray[np.float64],
    people: int,
    pairs: int,
    tries: int,
    *,
    by_pairs: NDArray[np.float64] | None = None,
    low: NDArray[np.float64] | None = None,
    high: NDArray[np.float64] | None = None,
) -> Curve:
    """A curve of (4000,) `counts`, which must be finite, not negative, and not all zero.

    `by_pairs` (4000,) counts pairs of pictures, by default as `counts`; without `low` and `high` (4001,), nothing is
    known of how sure it is: 0…1.
    """
    over = shares(counts)
    low = np.zeros(BINS + 1) if low is None else low
    high = np.ones(BINS + 1) if high is None else high
    for row in (counts, low, high):
        row.setflags(write=False)
    drowned = over if by_pairs is None else shares(by_pairs)
    return Curve(counts, float(counts.sum()), people, pairs, tries, over, drowned, low, high)


@dataclass(frozen=True, slots=True, eq=False)
class Population:
    """Faces measured together: who met whom, and how alike they were found."""

    name: str
    people: int
    pictures: int
    impostor: Curve
    """Scores of different people."""
    genuine: Curve | None
    """Scores of two pictures of the same person; None where that was not measured."""
    noisy_fmr_over: float = 1.0
    """Over this, wrong labels and doubles among the pictures make part of the FMR: it is an upper bound."""
    noisy_fnmr_under: float = -1.0
    """Under this, wrong labels make part of the FNMR: it is an upper bound."""
    tail: Tail | None = None
    """Strangers further out than could be counted."""
    largest_share: float = 0.0
    """How much of all genuine pairs of pictures one single person makes, 0…1."""
    closest: NDArray[np.float64] | None = None
    """(4000,), read-only: how alike the nearest of all others is to each person, one picture each; in people."""
    made: str = ""
    """The day it was measured, YYYY-MM-DD; empty where the file does not say."""

    def fmr(self, threshold: float) -> Rate:
        """The false match rate as counted: the share of strangers over the line. Never rises with the threshold.

        `app.model.estimates.fmr` gives the same with its interval, and the extrapolated tail where too few were seen.
        """
        share = self.impostor.share_at_or_over(threshold)
        return _rate(share, self.impostor, threshold > self.noisy_fmr_over)

    def fnmr(self, threshold: float) -> Rate:
        """The false non-match rate: the share of right people missed. Never falls with the threshold.

        Raises ValueError where `genuine` is None.
        """
        if self.genuine is None:
            raise ValueError(f"{self.name}: nobody was compared with themselves")
        share = 1.0 - self.genuine.share_at_or_over(threshold)
        return _rate(share, self.genuine, threshold < self.noisy_fnmr_under)


def _rate(share: float, seen: Curve, noisy: bool) -> Rate:
    return Rate(max(share, seen.floor), noisy or share < seen.floor)


@dataclass(frozen=True, slots=True, eq=False)
class Populations:
    """What was measured, and on whom. In each, every person, and every pair of people, weighs the same."""

    news_photos: Population
    """Real people, press photos (a part of LFW)."""
    rendered_people: Population
    """People who do not exist, against each other."""
    news_against_rendered: Population
    """Real people against rendered ID photos: impostors only."""


def load_populations(path: Path) -> Populations:
    """The measured curves in the JSON file `path`; raises CalibrationBroken, which says what and where."""
    everything = _everything(path)
    names = ("news_photos", "rendered_people", "news_against_rendered")
    return Populations(*(_part(everything, name, path) for name in names))


def load_population(path: Path, name: str) -> Population:
    """One of them only: a calibration of somebody's own pictures holds no other. Raises CalibrationBroken."""
    return _part(_everything(path), name, path)


def _everything(path: Path) -> Any:
    everything = read_json(path, CalibrationBroken)
    if isinstance(everything, dict) and everything.get("format", FORMAT) != FORMAT:
        raise CalibrationBroken(path, f"is of another version: format must be {FORMAT}")
    return everything


def _part(everything: Any, name: str, path: Path) -> Population:
    part = section(everything, name, path)
    return read_population({"made": everything.get("made"), **part}, name, path)


def read_population(part: dict[str, Any], name: str, path: Path) -> Population:
    """The population `name`, whose part of the file `path` is `part`; raises CalibrationBroken."""
    same = part.get("genuine")
    closest = as_counts(part, "closest", path) if part.get("closest") is not None else None
    made = part.get("made")
    if closest is not None:
        closest.setflags(write=False)
    return Population(
        name,
        as_count(part, "people", path),
        as_count(part, "pictures", path),
        _curve(section(part, "impostor", path), path),
        None if same is None else _curve(section(part, "genuine", path), path),
        as_number(part, "noisy_fmr_over", -1.0, 1.0, path),
        as_number(part, "noisy_fnmr_under", -1.0, 1.0, path),
        as_tail(part, path),
        as_number(part, "largest_share", 0.0, 1.0, path),
        closest,
        made if isinstance(made, str) else "",
    )


def _curve(part: dict[str, Any], path: Path) -> Curve:
    by_pairs = as_counts(part, "by_pairs", path)
    return curve(
        as_counts(part, "by_people", path),
        as_count(part, "people", path),
        round(float(by_pairs.sum())),
        as_count(part, "tries", path),
        by_pairs=by_pairs,
        low=unpacked(part, "low", BINS + 1, path),
        high=unpacked(part, "high", BINS + 1, path),
    )


def one_in(rate: Rate) -> OneIn:
    """A rate as "1 in N", N to two significant figures and at least 1. `rate.value` must be over 0."""
    return OneIn(people_per(rate.value), rate.at_most)


def people_per(share: float) -> int:
    """N for a share (over 0) said as "1 in N": to two significant figures and at least 1."""
    n = 1.0 / share
    step: int = 10 ** max(0, math.floor(math.log10(n)) - 1)
    return max(1, round(n / step) * step)


def out_of(rate: Rate, crowd: int) -> int | float:
    """How many of `crowd` people it hits: a whole number from 1 up, one significant figure below."""
    hit = rate.value * crowd
    if hit >= 0.95:
        return round(hit)
    return float(f"{hit:.0e}")


def of_thousand(rate: Rate) -> int | float:
    """ "Of 1,000 right people, N": `out_of` a thousand."""
    return out_of(rate, 1000)


def marks(seen: Curve, count: int = 600) -> NDArray[np.float32]:
    """`count` scores, ascending, which stand for the whole curve: one mark, one try.

    They are its quantiles at (i + 1/2) / count (the midpoint rule), so the same every time.
    """
    wanted = (np.arange(count) + 0.5) / count
    below = np.concatenate([[0.0], np.cumsum(seen.counts)]) / seen.total
    bins = np.minimum(np.searchsorted(below[1:], wanted, side="left"), BINS - 1)
    inside = (wanted - below[bins]) / (below[bins + 1] - below[bins])
    return np.asarray(EDGES[bins] + inside * (EDGES[bins + 1] - EDGES[bins]), dtype=np.float32)
