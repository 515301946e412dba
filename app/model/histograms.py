"""The measured histograms, as they lie in their JSON file, checked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.errors import CalibrationBroken

BINS = 400
EDGES: NDArray[np.float64] = np.linspace(-1.0, 1.0, BINS + 1)
"""Where the bins begin and end: -1, -0.995, … 1."""
EDGES.setflags(write=False)


def section(everything: Any, name: str, path: Path) -> dict[str, Any]:
    """The part `name` of the file; raises CalibrationBroken when it is not there."""
    found = everything.get(name) if isinstance(everything, dict) else None
    if not isinstance(found, dict):
        raise CalibrationBroken(path, f"has no part {name}")
    return found


def as_count(part: dict[str, Any], key: str, path: Path) -> int:
    """The whole number over 0 under `key`; raises CalibrationBroken."""
    found = part.get(key)
    if isinstance(found, bool) or not isinstance(found, int) or not 0 < found < 10**9:
        raise CalibrationBroken(path, f"{key} is not a number of people or pictures")
    return found


def as_counts(part: dict[str, Any], key: str, path: Path) -> NDArray[np.float64]:
    """The histogram under `key`, float64 (400,), finite, not negative, not all zero; raises CalibrationBroken."""
    found = part.get(key)
    if not isinstance(found, list) or len(found) != BINS:
        raise CalibrationBroken(path, f"{key} is not a list of {BINS} numbers")
    if not all(type(one) in (int, float) and 0 <= one < 1e15 for one in found):
        raise CalibrationBroken(path, f"{key} holds something that is not a count")
    counts = np.array(found, dtype=np.float64)
    if counts.sum() <= 0:
        raise CalibrationBroken(path, f"{key} is empty")
    return counts
