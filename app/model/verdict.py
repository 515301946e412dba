"""What a threshold decides, and whom it harms."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.types import Scores


@dataclass(frozen=True, slots=True)
class Verdict:
    """Both harms of one threshold, in people or pictures counted."""

    strangers_over: int
    """Wrongly matched: strangers over the line."""
    strangers: int
    right_missed: int
    """Missed: records of the right person that are under the line."""
    right: int


def is_over(scores: Scores, threshold: float) -> NDArray[np.bool_]:
    """Which scores are over the line: those of at least `threshold`, compared as float32, as they are stored."""
    return scores >= np.float32(threshold)


def judge(stranger_scores: Scores, right_scores: Scores, threshold: float) -> Verdict:
    """Count the strangers who are over the line and the right person's records which are not."""
    return Verdict(
        strangers_over=int(np.count_nonzero(is_over(stranger_scores, threshold))),
        strangers=stranger_scores.size,
        right_missed=int(np.count_nonzero(~is_over(right_scores, threshold))),
        right=right_scores.size,
    )


def order(scores: Scores) -> NDArray[np.intp]:
    """Indices that put `scores` in ascending order; equal ones keep theirs, so that no card moves for nothing."""
    return np.argsort(scores, kind="stable")


def split(sorted_scores: Scores, threshold: float) -> int:
    """How many of the ascending `sorted_scores` are under the line; the rest are over it.

    Agrees with `is_over`, in logarithmic time: it is asked at every pixel of the slider.
    """
    return int(np.searchsorted(sorted_scores, np.float32(threshold), side="left"))
