"""How alike faceprints are: the cosine of the angle between them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.types import Faceprint, Scores

NO_SCORE = -1.0
"""What a record without a faceprint scores: less alike than any face is to any other."""


def similarity(a: Faceprint, b: Faceprint) -> float:
    """How alike two faceprints are, -1…1; 1 is the same picture. Not a probability of anything."""
    return float(scores(a, b))


def scores(probe: Faceprint, records: NDArray[np.float32]) -> Scores:
    """The similarity of `probe` (128,) with each of `records` (..., 128): float32 (...,), each in -1…1.

    All are taken to be of unit length, so the cosine is their dot product. A record of NaN (a picture in which no face
    was found) scores `NO_SCORE`.
    """
    with np.errstate(invalid="ignore"):
        found: NDArray[Any] = np.asarray(records @ probe, dtype=np.float32)
    # Rounding can carry the cosine of a faceprint with itself a little over 1.
    found = np.clip(found, -1.0, 1.0)
    return np.where(np.isnan(found), np.float32(NO_SCORE), found)
