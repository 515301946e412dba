"""The measured histograms, as they lie in their JSON file, checked."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.errors import CalibrationBroken
from app.model.reading import list_in

BINS = 4000
WIDTH = 0.0005
"""How wide a bin is, in similarity."""
EDGES: NDArray[np.float64] = np.linspace(-1.0, 1.0, BINS + 1)
"""Where the bins begin and end: -1, -0.9995, … 1."""
EDGES.setflags(write=False)


def bins_of(scores: NDArray[np.float32]) -> NDArray[np.intp]:
    """The bin of each score, 0…BINS-1: a score on an edge belongs to the bin over it, and 1 to the last one.

    A score nearer to an edge than rounding (1e-7) may fall on either side of it.
    """
    return np.asarray(np.clip((scores + np.float32(1.0)) * np.float32(1.0 / WIDTH), 0, BINS - 1), dtype=np.intp)


def packed(numbers: Iterable[float], figures: int = 6) -> dict[str, object]:
    """A row of numbers for the file: where the first that differs from the first of all is, and the rest up to the
    last that differs from the last of all. `unpacked` makes the row again, to `figures` significant figures."""
    row = [int(one) if one == int(one) else float(f"{one:.{figures}g}") for one in map(float, numbers)]
    start, stop = 0, len(row)
    while start + 1 < stop and row[start + 1] == row[0]:
        start += 1
    while stop - 1 > start and row[stop - 2] == row[-1]:
        stop -= 1
    return {"from": start, "values": row[start:stop]}


def unpacked(part: dict[str, Any], key: str, length: int, path: Path) -> NDArray[np.float64]:
    """The row of `length` numbers under `key`, finite and not negative; raises CalibrationBroken."""
    found = part.get(key)
    start = found.get("from") if isinstance(found, dict) else None
    values = found.get("values") if isinstance(found, dict) else None
    if type(start) is not int or not isinstance(values, list) or not 0 < len(values) <= length - start <= length:
        raise CalibrationBroken(path, f"{key} is not a row of {length} numbers")
    if not all(type(one) in (int, float) and 0 <= one < 1e15 for one in values):
        raise CalibrationBroken(path, f"{key} holds something that is not a count")
    row = np.full(length, values[-1], dtype=np.float64)
    row[:start] = values[0]
    row[start : start + len(values)] = values
    return row


def section(everything: Any, name: str, path: Path) -> dict[str, Any]:
    """The part `name` of the file; raises CalibrationBroken when it is not there."""
    found = everything.get(name) if isinstance(everything, dict) else None
    if not isinstance(found, dict):
        raise CalibrationBroken(path, f"has no part {name}")
    return found


def as_count(part: dict[str, Any], key: str, path: Path) -> int:
    """The whole number over 0 under `key`; raises CalibrationBroken."""
    found = part.get(key)
    if isinstance(found, bool) or not isinstance(found, int) or not 0 < found < 10**15:
        raise CalibrationBroken(path, f"{key} is not a number of people, pictures or pairs")
    return found


def as_number(part: dict[str, Any], key: str, low: float, high: float, path: Path) -> float:
    """The number from `low` to `high` under `key`; raises CalibrationBroken."""
    found = part.get(key)
    if isinstance(found, bool) or not isinstance(found, int | float) or not low <= found <= high:
        raise CalibrationBroken(path, f"{key} is not a number from {low:g} to {high:g}")
    return float(found)


def as_numbers(part: Any, key: str, path: Path, length: int | None = None) -> tuple[float, ...]:
    """The list of numbers under `key`, at least one, or just `length`; none is negative. Raises CalibrationBroken."""
    found = list_in(part, key, path, CalibrationBroken)
    if not found or length not in (None, len(found)):
        raise CalibrationBroken(path, f"{key} is not a row of {length or 'some'} numbers")
    if not all(type(one) in (int, float) and 0 <= one < 1e15 for one in found):
        raise CalibrationBroken(path, f"{key} holds something that is not a count")
    return tuple(float(one) for one in found)


def as_counts(part: dict[str, Any], key: str, path: Path) -> NDArray[np.float64]:
    """The histogram under `key`, float64 (BINS,), finite, not negative, not all zero; raises CalibrationBroken."""
    counts = unpacked(part, key, BINS, path)
    if counts.sum() <= 0:
        raise CalibrationBroken(path, f"{key} is empty")
    return counts
