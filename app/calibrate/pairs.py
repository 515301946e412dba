"""Counts how alike all pairs of pictures are: exact, in blocks of bounded memory, on every core.

Faceprints are sorted by person. A tile holds the scores of some people's pictures against some others'; people are
never cut in two, so that every person and every pair of people can be weighed the same.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.model.histograms import BINS, EDGES, WIDTH, bins_of
from app.model.intervals import Floats

TILE = 1_000_000
"""About so many scores are looked at at once by each core (more where two people alone have more): some 60 MB."""
ROWS = 128
"""Pictures down a tile: few, so that the counts of each of their people fit a processor's cache."""

T = TypeVar("T")
R = TypeVar("R")
Tick = Callable[[float], None]
"""Is told how much was done, as a share of the whole."""


@dataclass(frozen=True, slots=True, eq=False)
class People:
    """Faceprints, person after person."""

    prints: NDArray[np.float32]
    """(pictures, 128), unit length."""
    person: NDArray[np.intp]
    """(pictures,): whose picture, 0…people-1, ascending."""

    @property
    def pictures_of(self) -> NDArray[np.intp]:
        """(people,): how many pictures each person has."""
        return np.bincount(self.person)

    @property
    def starts(self) -> NDArray[np.intp]:
        """(people + 1,): where each person's pictures begin, and where the last one's end."""
        return np.concatenate([[0], np.cumsum(self.pictures_of)]).astype(np.intp)

    def first(self) -> NDArray[np.float32]:
        """(people, 128): each person's first picture."""
        return self.prints[self.starts[:-1]]


@dataclass(frozen=True, slots=True, eq=False)
class Strangers:
    """Scores of different people, counted. Edges are those of the histograms; "over" an edge is at it or over it."""

    pairs: NDArray[np.int64]
    """(BINS,): pairs of pictures."""
    weights: Floats
    """(BINS,): pairs of people, each shared out over its picture pairs."""
    squares_by_person: Floats
    """(BINS + 1,): over each edge, the sum over people of (the sum of h with everybody else)²."""
    squares_by_pair: Floats
    """(BINS + 1,): over each edge, the sum over ordered pairs of people of h²."""

    @property
    def total(self) -> Floats:
        """(BINS + 1,): over each edge, the sum of h over ordered pairs of people."""
        return 2 * over(self.weights)


@dataclass(frozen=True, slots=True, eq=False)
class Same:
    """Scores of two pictures of one person, counted."""

    pairs: NDArray[np.int64]
    """(BINS,): pairs of pictures."""
    weights: Floats
    """(BINS,): people, each shared out over the pairs of their pictures."""
    squares: Floats
    """(BINS + 1,): under each edge, the sum over people of (the share of their pairs that is missed)²."""
    sure: Floats
    sure_squares: Floats
    """(BINS + 1,): the sum over people of that share, and of its square, less what scores so low that it may be two
    people under one name."""
    people: int
    """How many have two pictures or more."""
    largest_share: float
    """How much of all picture pairs one person alone makes, 0…1."""


def over(counts: NDArray[np.float64] | NDArray[np.int64]) -> Floats:
    """(…, BINS + 1): how much lies over each edge."""
    rising = np.cumsum(counts[..., ::-1], axis=-1, dtype=np.float64)[..., ::-1]
    return np.concatenate([rising, np.zeros_like(rising[..., :1])], axis=-1)


def cores() -> int:
    """How many cores there are to use."""
    return max(1, os.cpu_count() or 1)


def in_threads(work: Callable[[T], R], jobs: Iterable[T]) -> Iterator[R]:
    """What `work` gives for each of `jobs`, in order, a core each; the first error stops the rest and is raised."""
    with ThreadPoolExecutor(cores(), thread_name_prefix="calibrate") as pool:
        try:
            yield from pool.map(work, jobs)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def blocks(starts: NDArray[np.intp], pictures: int, first: int = 0) -> Iterator[tuple[int, int]]:
    """People from `first` on in runs (from, to) of at most `pictures` pictures, or of one person who has more."""
    people = len(starts) - 1
    while first < people:
        last = int(np.searchsorted(starts, starts[first] + pictures, side="right")) - 1
        yield first, (first := min(max(last, first + 1), people))


def count_strangers(everybody: People, tick: Tick = lambda share: None) -> Strangers:
    """All pairs of pictures of different people (2 people or more)."""
    starts, weights = everybody.starts, 1.0 / everybody.pictures_of[everybody.person]

    def stripe(rows: tuple[int, int]) -> _Stripe:
        found = _stripe(everybody, starts, weights, rows)
        tick(float(starts[rows[1]] - starts[rows[0]]) / len(everybody.person))
        return found

    pairs: NDArray[np.int64] = np.zeros(BINS, dtype=np.int64)
    sums = np.zeros(BINS), np.zeros(BINS + 1), np.zeros(BINS + 1)
    # Added up in order, so that the same pictures give the same sums to the last digit.
    for counts, *rows in in_threads(stripe, list(blocks(starts, ROWS))):
        pairs += counts
        for total, row in zip(sums, rows, strict=True):
            total += row
    # Every pair of pictures was met twice, once in the row of each.
    return Strangers(pairs // 2, sums[0] / 2, sums[1], sums[2])


_Stripe: TypeAlias = tuple[NDArray[np.int64], Floats, Floats, Floats]


def _stripe(everybody: People, starts: NDArray[np.intp], weights: Floats, rows: tuple[int, int]) -> _Stripe:
    """What the people `rows` add: their pictures against everybody's."""
    top, bottom = starts[rows[0]], starts[rows[1]]
    pairs = np.zeros(BINS, dtype=np.int64)
    by_pair = np.zeros(BINS)
    seen = np.zeros((rows[1] - rows[0], BINS))
    for first, last in blocks(starts, max(TILE // int(bottom - top), 1)):
        part = slice(starts[first], starts[last])
        bins = bins_of(everybody.prints[top:bottom] @ everybody.prints[part].T)
        whose, theirs = everybody.person[top:bottom, np.newaxis], everybody.person[part]
        share = np.outer(weights[top:bottom], weights[part])
        share[whose == theirs] = 0.0
        place = (whose - rows[0]) * BINS + bins
        seen += np.bincount(place.ravel(), share.ravel(), minlength=seen.size).reshape(seen.shape)
        pairs += np.bincount(bins[share > 0], minlength=BINS)
        segment = (whose - rows[0]) * (last - first) + (theirs - first)
        later = theirs > whose
        by_pair += _squares(segment[later], bins[later], share[later])
    shares = over(seen)
    return pairs, seen.sum(axis=0), (shares * shares).sum(axis=0), 2 * over(by_pair)


def _squares(segment: NDArray[np.intp], bins: NDArray[np.intp], share: Floats) -> Floats:
    """(BINS,): such that what lies over an edge is the sum of h² over pairs of people, each once.

    h² is the share of (score, score) couples of which the lower one is over the edge. The k-th highest of m scores is
    the lower one in 2k - 1 of the m² couples.
    """
    alone = share == 1.0
    found = np.bincount(bins[alone], minlength=BINS).astype(np.float64)
    several = ~alone
    if not several.any():
        return found
    # Sorting one number sorts by pair of people, and inside it from the highest score down.
    key = np.sort(segment[several] * BINS + (BINS - 1 - bins[several]))
    groups = key // BINS
    begins = np.flatnonzero(np.concatenate([[True], groups[1:] != groups[:-1]]))
    sizes = np.diff(np.concatenate([begins, [len(key)]]))
    twice_rank = 2 * (np.arange(len(key)) - np.repeat(begins, sizes)) + 1
    return found + np.bincount(
        BINS - 1 - (key - groups * BINS), twice_rank / np.repeat(sizes, sizes) ** 2, minlength=BINS
    )


def count_same(everybody: People, labels_from: float = -1.0) -> Same | None:
    """All pairs of pictures of one person, or None when nobody has two. Under `labels_from`, labels may be wrong."""
    starts, pictures = everybody.starts, everybody.pictures_of
    pairs = np.zeros(BINS, dtype=np.int64)
    weights, squares = np.zeros(BINS), np.zeros(BINS + 1)
    sure, sure_squares = np.zeros(BINS + 1), np.zeros(BINS + 1)
    doubtful = EDGES[:-1] < labels_from - WIDTH / 2
    several = np.flatnonzero(pictures > 1)
    for one in several:
        own = everybody.prints[starts[one] : starts[one + 1]]
        counts = _own_pairs(own)
        pairs += counts
        weights += counts / counts.sum()
        missed = 1.0 - over(counts) / counts.sum()
        squares += missed * missed
        late = np.maximum(missed - counts[doubtful].sum() / counts.sum(), 0.0)
        sure += late
        sure_squares += late * late
    if not len(several):
        return None
    largest = _own_count(int(pictures.max())) / int(pairs.sum())
    return Same(pairs, weights, squares, sure, sure_squares, len(several), largest)


def _own_count(pictures: int) -> int:
    return pictures * (pictures - 1) // 2


def _own_pairs(own: NDArray[np.float32]) -> NDArray[np.int64]:
    """(BINS,): all pairs of one person's pictures, some rows at a time."""
    counts = np.zeros(BINS, dtype=np.int64)
    step = max(TILE // len(own), 1)
    for top in range(0, len(own), step):
        bins = bins_of(own[top : top + step] @ own.T)
        later = np.arange(len(own)) > np.arange(top, top + len(bins))[:, np.newaxis]
        counts += np.bincount(bins[later], minlength=BINS)
    return counts


def closest(faces: NDArray[np.float32]) -> NDArray[np.int64]:
    """(BINS,): for each of `faces` (n, 128), one a person, the most alike of all the others."""
    counts = np.zeros(BINS, dtype=np.int64)
    step = max(TILE // len(faces), 1)
    for top in range(0, len(faces), step):
        scores = faces[top : top + step] @ faces.T
        scores[np.arange(len(scores)), np.arange(top, top + len(scores))] = -1.0
        counts += np.bincount(bins_of(scores.max(axis=1)), minlength=BINS)
    return counts


@dataclass(frozen=True, slots=True, eq=False)
class Crossed:
    """Scores of people against others' ID photos, counted."""

    pairs: NDArray[np.int64]
    """(BINS,): pairs of pictures."""
    weights: Floats
    """(BINS,): people, each shared out over their pictures and all ID photos."""
    squares: Floats
    """(BINS + 1,): over each edge, the sum over people of (the share of their pairs that is over it)²."""


def count_crossed(everybody: People, others: NDArray[np.float32]) -> Crossed:
    """All pictures of `everybody` against `others` (n, 128)."""
    starts = everybody.starts
    pairs = np.zeros(BINS, dtype=np.int64)
    weights, squares = np.zeros(BINS), np.zeros(BINS + 1)
    for first, last in blocks(starts, max(min(ROWS, TILE // len(others)), 1)):
        part = slice(starts[first], starts[last])
        bins = bins_of(everybody.prints[part] @ others.T)
        whose = everybody.person[part] - first
        place = (whose[:, np.newaxis] * BINS + bins).ravel()
        counts = np.bincount(place, minlength=(last - first) * BINS).reshape(last - first, BINS)
        shares = counts / counts.sum(axis=1, keepdims=True)
        pairs += counts.sum(axis=0)
        weights += shares.sum(axis=0)
        squares += (over(shares) ** 2).sum(axis=0)
    return Crossed(pairs, weights, squares)
