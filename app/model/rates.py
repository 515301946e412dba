"""How often the machine errs at a threshold, as measured, and how to say so in people."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.model.errors import CalibrationBroken
from app.model.histograms import BINS, EDGES, as_count, as_counts, section
from app.model.reading import read_json

NOISY_FMR_OVER = 0.55
"""News photos: over this, wrong labels and doubles in the photos themselves make part of the FMR (measured.md)."""

NOISY_FNMR_UNDER = 0.30
"""News photos: at loose settings wrong labels make part of the FNMR (measured.md gives no figure; this one is ours)."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A measured error rate, 0…1."""

    value: float
    counted: float
    """How many errors were seen; not whole where people weigh the same, not pictures."""
    at_most: bool
    """True when the rate may be smaller than `value`: too few were seen, or the labels are partly wrong."""
    floor: float
    """The least rate these measurements could tell from none: the rule of three, 3 / tries."""


@dataclass(frozen=True, slots=True)
class OneIn:
    """ "1 stranger in `n`"; with `at_least`, "1 in `n` or more"."""

    n: int
    at_least: bool


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Scores seen, counted in 400 bins of 0.005 from -1 to 1."""

    counts: NDArray[np.float64]
    """(400,), read-only. Picture pairs, or people (pairs of people) where each of them weighs the same."""
    total: float
    """The sum of `counts`."""
    people: int
    """How many different people are behind it."""
    pairs: int
    """How many pairs of pictures were compared."""
    tries: int
    """How many different people (genuine) or pairs of people (impostor) were tried: `pairs` less the repeats."""
    shares_over: NDArray[np.float64]
    """(401,), read-only: the share of `total` over each bin edge, from 1 down to 0."""

    @property
    def floor(self) -> float:
        """3 / tries: with no error seen in n tries, 95 % sure the rate is no greater (Hanley & Lippman-Hand 1983).

        It counts people, not pictures: more pictures of the same people are not more people.
        """
        return min(1.0, 3.0 / self.tries)

    def share_at_or_over(self, threshold: float) -> float:
        """The share of scores of at least `threshold`, 0…1, taken as even inside a bin."""
        return float(np.interp(threshold, EDGES, self.shares_over))


def curve(counts: NDArray[np.float64], people: int, pairs: int, tries: int) -> Curve:
    """A curve of (400,) `counts`, which must be finite, not negative, and not all zero."""
    over = np.concatenate([np.cumsum(counts[::-1])[::-1], [0.0]])
    total = float(over[0])
    shares = over / total
    counts.setflags(write=False)
    shares.setflags(write=False)
    return Curve(counts, total, people, pairs, tries, shares)


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
    noisy_fnmr_under: float = -1.0

    def fmr(self, threshold: float) -> Rate:
        """The false match rate: the share of strangers over the line. Never rises with the threshold."""
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
    floor = seen.floor
    return Rate(max(share, floor), max(share, 0.0) * seen.total, noisy or share < floor, floor)


@dataclass(frozen=True, slots=True, eq=False)
class Populations:
    """What was measured, and on whom."""

    news_photos: Population
    """Real people, press photos (a part of LFW). Every person, and every pair of people, weighs the same."""
    rendered_people: Population
    """People who do not exist, against each other. Every pair of pictures weighs the same; each has as many."""
    news_against_rendered: Population
    """Real people against rendered ID photos: impostors only; one picture each, so every pair weighs the same."""


def load_populations(path: Path) -> Populations:
    """The measured curves in the JSON file `path`; raises CalibrationBroken, which says what and where."""
    everything = read_json(path, CalibrationBroken)
    news, rendered = section(everything, "news_photos", path), section(everything, "rendered_people", path)
    crossed = section(everything, "news_photos_against_rendered_id_photos", path)
    people, made = as_count(news, "people", path), as_count(rendered, "people", path)
    met = as_counts(crossed, "impostor", path)
    # One ID photo of each rendered person, so this many real faces.
    faces = max(1, round(float(met.sum()) / made))
    return Populations(
        Population(
            "news_photos",
            people,
            as_count(news, "pictures", path),
            _weighted(news, "impostor", people, path),
            _weighted(news, "genuine", None, path),
            NOISY_FMR_OVER,
            NOISY_FNMR_UNDER,
        ),
        Population(
            "rendered_people",
            made,
            as_count(rendered, "pictures", path),
            _by_pairs(as_counts(rendered, "impostor", path), made, made * (made - 1) // 2),
            _by_pairs(as_counts(rendered, "genuine", path), made, made),
        ),
        Population("news_against_rendered", faces, faces, _by_pairs(met, faces, faces * made), None),
    )


def _weighted(measured: dict[str, object], key: str, people: int | None, path: Path) -> Curve:
    weights = as_counts(measured, f"{key}_person_weighted", path)
    tries = max(1, round(float(weights.sum())))
    pairs = round(float(as_counts(measured, key, path).sum()))
    return curve(weights, tries if people is None else people, pairs, tries)


def _by_pairs(counts: NDArray[np.float64], people: int, tries: int) -> Curve:
    return curve(counts, people, round(float(counts.sum())), max(1, tries))


def one_in(rate: Rate) -> OneIn:
    """A rate as "1 in N", N to two significant figures and at least 1. `rate.value` must be over 0."""
    n = 1.0 / rate.value
    step = 10 ** max(0, math.floor(math.log10(n)) - 1)
    return OneIn(max(1, round(n / step) * step), rate.at_most)


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
