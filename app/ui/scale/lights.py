"""Who of the crowd is over the line, looked up fast enough to follow a hand: nothing is searched here."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.model.crowd_search import CrowdCounts


class Lights:
    """What one face scores in the crowd, and the best score of each dot. As good as its faceprint: `wipe` it."""

    def __init__(self, counts: CrowdCounts) -> None:
        self.counts = counts
        self._best: NDArray[np.int32] = np.zeros(0, np.int32)
        self._best_of = (0, 0)
        self._parts: tuple[tuple[object, ...], tuple[int, ...]] | None = None

    def over(self, threshold: float, first: int) -> int:
        """How many of the first so many members are over the line; of all of them, the table knows."""
        if first >= self.counts.size:
            return self.counts.over(threshold)
        return int(np.count_nonzero(self.counts.scores[:first] >= self.counts.least(threshold)))

    def dots(self, threshold: float, first: int, people: int) -> NDArray[np.intp]:
        """Which dots hold anybody over the line, rising, when each stands for so many of the `first` members."""
        if self._best_of != (first, people):
            self._best.fill(0)
            self._best = np.maximum.reduceat(self.counts.scores[:first], np.arange(0, first, people))
            self._best_of = (first, people)
        return np.flatnonzero(self._best >= self.counts.least(threshold))

    def parts(self, threshold: float, sizes: Sequence[int]) -> tuple[int, ...]:
        """How many of the first members are over the line, for crowds of these rising sizes. Kept while the line stays:
        the crowd's slider asks with every move."""
        key = threshold, *sizes
        if self._parts is None or self._parts[0] != key:
            self._parts = key, self._counted(threshold, sizes)
        return self._parts[1]

    def _counted(self, threshold: float, sizes: Sequence[int]) -> tuple[int, ...]:
        passed = [size for size in sizes if size < self.counts.size]
        over = self.counts.scores[: max(passed, default=0)] >= self.counts.least(threshold)
        steps = zip((0, *passed), passed, strict=False)
        counted = np.cumsum([np.count_nonzero(over[start:end]) for start, end in steps])
        everybody = [self.counts.over(threshold)] * (len(sizes) - len(passed))
        return (*(int(one) for one in counted), *everybody)

    def wipe(self) -> None:
        """Overwrite what was worked out; the scores are their owner's."""
        self._best.fill(0)
        self._best, self._best_of, self._parts = np.zeros(0, np.int32), (0, 0), None
