"""Fits the far tail of strangers, and fits it again to draws of people to see how far it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.calibrate.pairs import ROWS, TILE, People, blocks, in_threads
from app.model.histograms import BINS, EDGES, WIDTH, bins_of
from app.model.intervals import Floats

STARTS = (1.0, 0.5, 0.2)
"""The tail is begun at three places, where it holds these parts of the share `start_share`: nobody knows where a tail
begins, and that doubt belongs into the band. The farthest out is shown."""
ENOUGH = 50.0
"""The counted curve is used as long as so many pairs of people lie over the threshold; beyond them, the tail."""
DRAWS = 300
SEED = 20261122

GROUPED = 5
"""So many bins are taken together for the likelihood: 0.0025 of similarity, a tenth of a usual scale."""

_SHAPES = np.round(np.arange(-0.3, 0.501, 0.01), 2)
_SCALES = np.exp(np.arange(np.log(0.004), np.log(0.12), 0.02))


def start_share(tries: float) -> float:
    """Where the tail begins at the earliest, as a share of strangers: 1 in 1,000, or where 500 pairs of people are."""
    return max(1e-3, 500.0 / tries)


@dataclass(frozen=True, slots=True, eq=False)
class Far:
    """All pairs of pictures of different people that score high."""

    one: NDArray[np.intp]
    other: NDArray[np.intp]
    """(pairs,): who, with `one` < `other`."""
    bins: NDArray[np.intp]
    shares: Floats
    """(pairs,): how much of its pair of people each pair of pictures is."""


def far_pairs(everybody: People, least: int) -> Far:
    """All pairs of pictures of different people in bin `least` or over it. A few thousand, in a sound data set."""
    starts, weights = everybody.starts, 1.0 / everybody.pictures_of[everybody.person]

    def stripe(rows: tuple[int, int]) -> list[tuple[NDArray[np.intp], ...]]:
        found: list[tuple[NDArray[np.intp], ...]] = []
        top, bottom = starts[rows[0]], starts[rows[1]]
        for first, last in blocks(starts, max(TILE // int(bottom - top), 1), rows[0]):
            left, right = starts[first], starts[last]
            scores = everybody.prints[top:bottom] @ everybody.prints[left:right].T
            # Scores a little too low are looked at as well: the bin decides.
            down, across = np.nonzero(scores >= np.float32(EDGES[least] - WIDTH))
            one, other, bins = down + top, across + left, bins_of(scores[down, across])
            kept = (everybody.person[one] < everybody.person[other]) & (bins >= least)
            found.append((one[kept], other[kept], bins[kept]))
        return found

    parts = [part for found in in_threads(stripe, list(blocks(starts, 4 * ROWS))) for part in found]
    one, other, bins = (np.concatenate(part) for part in zip(*parts, strict=True))
    order = np.lexsort((bins, other, one))
    one, other, bins = one[order], other[order], bins[order]
    return Far(everybody.person[one], everybody.person[other], bins, weights[one] * weights[other])


@dataclass(frozen=True, slots=True)
class Fitted:
    """A tail, ready to be written; see app.model.tail.Tail."""

    applies_from: float
    fit: list[float]
    draws: list[list[float]]


def fit_tail(everybody: People, shares_over: Floats, tries: float, trusted_to: float) -> Fitted | None:
    """The tail of strangers, or None where there is too little to fit one.

    `shares_over` (BINS + 1,) is the person-weighted curve of `tries` pairs of people. What scores `trusted_to` or over
    is not used for the shape: there, wrong labels would be taken for strangers.
    """
    share = start_share(tries)
    if share > 0.1 or everybody.person[-1] < 20:
        return None
    begins = [int(np.searchsorted(-shares_over, -share * part)) for part in STARTS]
    end = min(BINS, round((trusted_to + 1.0) / WIDTH))
    if end - max(begins) < 20:
        return None
    far = far_pairs(everybody, begins[0])
    counts: Floats = np.bincount(far.bins, far.shares, minlength=BINS).astype(np.float64)
    begin = begins[-1]
    scale, shape = _refined(counts, begin, end)
    fit = [float(EDGES[begin]), float(shares_over[begin]), scale, shape]
    return Fitted(
        _applies_from(shares_over, tries, trusted_to), fit, _drawn(far, begins, end, len(everybody.starts) - 1)
    )


def _applies_from(shares_over: Floats, tries: float, trusted_to: float) -> float:
    last = int(np.flatnonzero(shares_over * tries >= ENOUGH)[-1])
    return min(float(EDGES[last]), trusted_to)


def _drawn(far: Far, begins: list[int], end: int, people: int) -> list[list[float]]:
    """The tail of DRAWS draws of as many people with replacement."""
    rng = np.random.default_rng(SEED)
    counts = np.zeros((DRAWS, BINS))
    for number in range(DRAWS):
        times = rng.multinomial(people, np.full(people, 1.0 / people)).astype(np.float64)
        pairs = (times.sum() ** 2 - (times * times).sum()) / 2
        counts[number] = np.bincount(far.bins, far.shares * times[far.one] * times[far.other] / pairs, minlength=BINS)
    found = []
    for number, begin in enumerate(begins):
        some = counts[number :: len(begins)]
        scale, shape = _Grid(begin, end, _SCALES, _SHAPES).best(some)
        share = some[:, begin:].sum(axis=1)
        found += np.stack([np.full_like(share, EDGES[begin]), share, scale, shape], axis=1)[share > 0].tolist()
    return found


class _Grid:
    """The likelihood of a tail between two bins, for many scales and shapes at once."""

    def __init__(self, begin: int, end: int, scales: Floats, shapes: Floats) -> None:
        scale, shape = (one.ravel() for one in np.meshgrid(scales, shapes, indexing="ij"))
        excess = EDGES[begin : end + 1] - EDGES[begin]
        # The end that a tail foresees must not be under 1: twins exist.
        fine = 1.0 + shape * (1.0 - EDGES[begin]) / scale >= 0
        self.scale, self.shape = scale[fine], shape[fine]
        self._steps = np.append(np.arange(begin, end, GROUPED), end)
        survive = _survive(self.scale[:, np.newaxis], self.shape[:, np.newaxis], excess[self._steps - begin])
        inside = -np.diff(survive, axis=1)
        self._log = np.log(np.maximum(inside, 1e-300)) - np.log(1.0 - survive[:, -1:])

    def best(self, counts: Floats) -> tuple[Floats, Floats]:
        """The scale and shape that make each row of `counts` (rows, BINS) likeliest, given that they lie in between."""
        upto = np.concatenate([np.zeros((len(counts), 1)), np.cumsum(counts, axis=1)], axis=1)[:, self._steps]
        at = np.argmax(np.diff(upto, axis=1) @ self._log.T, axis=1)
        return self.scale[at], self.shape[at]


def _survive(scale: Floats, shape: Floats, excess: Floats) -> Floats:
    straight = np.abs(shape) < 1e-9
    bent = np.where(straight, 1.0, shape)
    left = np.maximum(1.0 + bent * excess / scale, 1e-300)
    return np.asarray(np.where(straight, np.exp(-excess / scale), np.exp(-np.log(left) / bent)))


def _refined(counts: Floats, begin: int, end: int) -> tuple[float, float]:
    """The best scale and shape, looked for on finer and finer grids: to 1 in 1,500 of scale, 0.0003 of shape."""
    rows = counts[np.newaxis]
    scale, shape = (float(one[0]) for one in _Grid(begin, end, _SCALES, _SHAPES).best(rows))
    for finer in (0.1, 0.02):
        steps = np.arange(-12, 13)
        shapes = np.asarray(shape + steps * (0.015 * finer), dtype=np.float64)
        near = _Grid(begin, end, scale * np.exp(steps * (0.03 * finer)), shapes)
        scale, shape = (float(one[0]) for one in near.best(rows))
    return float(f"{scale:.6g}"), float(f"{shape:.4g}") if abs(shape) > 5e-5 else 0.0
