"""The wall: every record the probe was compared with, least alike first, and what a threshold makes of it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.model.types import Scores


@dataclass(frozen=True, slots=True)
class Record:
    """One picture the probe is compared with."""

    key: str
    name: str
    picture: Path
    right: bool
    """True when it really shows the person in front of the camera."""
    what: str = ""


class Wall:
    """Records and their scores at one moment; both harms at any threshold in a lookup."""

    def __init__(self, records: tuple[Record, ...], scores: Scores) -> None:
        """`scores` is (N,), one for each record; raises ValueError when the counts differ."""
        if len(records) != len(scores):
            raise ValueError(f"{len(records)} records, {len(scores)} scores")
        self.records = records
        self.scores = scores
        self.order: NDArray[np.intp] = np.argsort(scores, kind="stable")
        """Indices of the records, least alike first."""
        self.sorted_scores: Scores = scores[self.order]
        marked = np.fromiter((r.right for r in records), bool, len(records))
        self.rights: NDArray[np.intp] = np.flatnonzero(marked)
        """Indices of the records that show the right person, ascending."""
        self._ascending: list[float] = self.sorted_scores.tolist()  # a list is searched ten times sooner
        right = marked[self.order]
        self._right_under = np.concatenate([[0], np.cumsum(right)])

    def __len__(self) -> int:
        return len(self.records)

    @property
    def right(self) -> int:
        """How many records show the right person."""
        return int(self._right_under[-1])

    @property
    def strangers(self) -> int:
        """How many records show somebody else."""
        return len(self) - self.right

    def under(self, threshold: float) -> int:
        """How many records score under `threshold`: the machine says "somebody else"."""
        return bisect_left(self._ascending, float(np.float32(threshold)))

    def right_missed(self, threshold: float) -> int:
        """Right records under the line."""
        return int(self._right_under[self.under(threshold)])

    def strangers_over(self, threshold: float) -> int:
        """Strangers' records at or over the line: wrongly matched."""
        under = self.under(threshold)
        return self.strangers - (under - int(self._right_under[under]))
