"""Compares one faceprint with a whole crowd, and counts who is over the line, wherever the line is put.

The faceprint becomes whole numbers as well (65,536 to the unit, which moves no similarity by more than 0.0001 and a
usual one by 0.000005), and again no sum can pass what float32 holds exactly. So the scores are exact, and the same from
any library and in any order; a test counts them once more in whole numbers.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.crowd import CODE_UNIT, Crowd
from app.model.prints import NUMBERS
from app.model.types import Faceprint

PROBE_UNIT = 65_536
SCORE_UNIT = CODE_UNIT * PROBE_UNIT
"""A score is a whole number; a similarity is a score / SCORE_UNIT. 16,384,000, so that a STEP is a power of two."""

STEPS = 2000
"""Steps of the line for a whole unit of similarity, 0.0005 each: every setting of the slider (0.001) is among them."""
STEP_BITS = 13
"""A step is 2**13 scores."""

NEAREST = 100

LENGTH_TOLERANCE = 1e-3
"""How far from 1 a faceprint's length may be. With this, 255.7 (codes) × 65,608 (probe) stays under 2**24."""

_ROWS = 64
"""Rows that are multiplied at once: so few that OpenBLAS does it in the calling thread, instead of waking others."""
_BLOCK = 4096
"""Codes that are unpacked at once: 2 MB as float32, which stays in the processor's cache."""
_MOST = 2**24
"""No score is further from 0, see LENGTH_TOLERANCE."""
_REACH = _MOST >> STEP_BITS
"""The same in steps."""


@dataclass(frozen=True, slots=True, eq=False)
class CrowdCounts:
    """What one faceprint scores in a crowd. Its arrays are read-only.

    As good as the faceprint itself, which can be worked out from so many scores: whoever holds it must let it be
    overwritten (`arrays`) when a faceprint would be.
    """

    table: NDArray[np.int64]
    """(4001,): how many members score at least -1, -0.9995, … 1. Never rises."""
    nearest_ids: NDArray[np.int64]
    """The NEAREST members, or all of a smaller crowd, most alike first; of equals the lower number first."""
    nearest: NDArray[np.float64]
    """Their similarities. `nearest >= t` agrees with `over(t)` at every step."""
    scores: NDArray[np.int32]
    """(size,): every member's score."""

    @property
    def size(self) -> int:
        """How many members were compared."""
        return len(self.scores)

    @property
    def arrays(self) -> tuple[NDArray[np.generic], ...]:
        """Everything that must be overwritten."""
        return self.table, self.nearest_ids, self.nearest, self.scores

    def over(self, threshold: float) -> int:
        """How many members score `threshold` or more: a look into the table. Between two steps the stricter counts."""
        return int(self.table[_step(threshold)])

    def least(self, threshold: float) -> int:
        """The least of `scores` that is over the line."""
        return _least(_step(threshold))

    def lit(self, threshold: float, first: int | None = None) -> NDArray[np.int64]:
        """Who is over the line, among the `first` members (None: all): their numbers, rising.

        Without searching: one pass over the scores, 0.3 ms for a million. Of all members, as many as `over`.
        """
        return np.flatnonzero(self.scores[:first] >= self.least(threshold))


def is_faceprint(faceprint: Faceprint) -> bool:
    """Whether it is (128,), finite and of unit length; one that was overwritten is not."""
    if faceprint.shape != (NUMBERS,) or not np.isfinite(faceprint).all():
        return False
    return bool(abs(np.linalg.norm(faceprint.astype(np.float64)) - 1.0) <= LENGTH_TOLERANCE)


def search(
    crowd: Crowd, faceprint: Faceprint, threads: int = 1, stopped: Callable[[], bool] | None = None
) -> CrowdCounts | None:
    """Compare `faceprint` with every member, in `threads` threads. None when `stopped()`, asked every 4,096 members.

    Raises ValueError unless `is_faceprint`. Besides the result it uses 2 MB a thread.
    """
    if not is_faceprint(faceprint):
        raise ValueError("not a faceprint of unit length")
    probe = np.rint(faceprint.astype(np.float64) * PROBE_UNIT).astype(np.float32)
    scores = np.empty(crowd.size, dtype=np.int32)
    share = -(-crowd.size // threads)
    parts = [slice(start, start + share) for start in range(0, crowd.size, share)]

    def score(part: slice) -> NDArray[np.int64]:
        return _score(crowd.codes[part], probe, scores[part], stopped)

    if len(parts) == 1:
        histogram = score(parts[0])
    else:
        with ThreadPoolExecutor(len(parts), thread_name_prefix="falsematch-crowd") as pool:
            histogram = np.sum(list(pool.map(score, parts)), axis=0)
    return None if stopped is not None and stopped() else _counts(scores, histogram)


def _score(
    codes: NDArray[np.int8], probe: NDArray[np.float32], scores: NDArray[np.int32], stopped: Callable[[], bool] | None
) -> NDArray[np.int64]:
    """Fill `scores` (members,) for `codes` (members, 128), and return their histogram; unfinished when `stopped`."""
    groups = min(_BLOCK, -(-len(codes) // _ROWS) * _ROWS) // _ROWS
    rows = np.zeros((groups, _ROWS, NUMBERS), dtype=np.float32)
    sums = np.empty((groups, _ROWS), dtype=np.float32)
    flat_rows, flat_sums = rows.reshape(-1, NUMBERS), sums.reshape(-1)
    histogram = np.zeros(2 * _REACH + 1, dtype=np.int64)
    for start in range(0, len(codes), _BLOCK):
        if stopped is not None and stopped():
            break
        block = codes[start : start + _BLOCK]
        found = scores[start : start + _BLOCK]
        np.copyto(flat_rows[: len(block)], block)
        np.matvec(rows, probe, out=sums)
        np.copyto(found, flat_sums[: len(block)], casting="unsafe")
        histogram += _histogram(found)
    return histogram


def _histogram(scores: NDArray[np.int32]) -> NDArray[np.int64]:
    """(4097,): how many of `scores` lie in each step from -_REACH to _REACH."""
    steps = scores >> STEP_BITS
    steps += _REACH
    return np.bincount(steps, minlength=2 * _REACH + 1)


def _counts(scores: NDArray[np.int32], histogram: NDArray[np.int64]) -> CrowdCounts:
    """What is to be known about `scores`, whose histogram is known already."""
    at_least = np.cumsum(histogram[::-1])[::-1]
    table = at_least[_REACH - STEPS : _REACH + STEPS + 1].copy()
    table[0] = len(scores)
    enough = int(np.flatnonzero(table >= min(NEAREST, len(scores)))[-1])
    candidates = np.flatnonzero(scores >= _least(enough))
    order = np.argsort(-scores[candidates], kind="stable")[:NEAREST]
    ids = candidates[order]
    counts = CrowdCounts(table, ids, scores[ids] / SCORE_UNIT, scores)
    for array in counts.arrays:
        array.setflags(write=False)
    return counts


def _step(threshold: float) -> int:
    """The step at `threshold`, or the next stricter one. Binary fractions miss most thousandths by 1e-17."""
    return min(max(math.ceil(threshold * STEPS - 1e-6), -STEPS), STEPS) + STEPS


def _least(step: int) -> int:
    """The least score that counts at `step`; at the first one everybody does."""
    return (step - STEPS) << STEP_BITS if step else -_MOST
