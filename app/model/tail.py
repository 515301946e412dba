"""The far tail of strangers, where too few were seen to count: a generalised Pareto curve with its doubt.

Over a high threshold, the excess of almost any quantity follows a generalised Pareto distribution (Pickands 1975;
Balkema & de Haan 1974). The calibration tool fits it; here it is only read. Whatever it says is extrapolated: it knows
nothing of twins and little of relatives, of whom the measured pictures hold hardly any.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.errors import CalibrationBroken
from app.model.histograms import as_number

BAND = (0.025, 0.975)
"""Which of the draws mark the band: 95 % lie between."""

_NEARLY_STRAIGHT = 1e-6  # a shape this near to 0 is an exponential tail


@dataclass(frozen=True, slots=True, eq=False)
class Tail:
    """Strangers over a similarity, from `applies_from` up."""

    applies_from: float
    """From this similarity on the curve speaks; below it, enough was counted."""
    fit: NDArray[np.float64]
    """(4,): where it begins, the share of strangers over that, scale, shape. The end it foresees is never under 1."""
    draws: NDArray[np.float64]
    """(draws, 4): the same, fitted again to draws of people, with the beginning at three places by turns."""

    def share_over(self, threshold: float) -> float:
        """The share of strangers over `threshold`, 0…1; 0 at 1 and over."""
        return float(_over(self.fit[np.newaxis], threshold)[0])

    def band(self, threshold: float) -> tuple[float, float]:
        """Between these two lie 95 % of the draws; the share itself always does."""
        low, high = np.quantile(_over(self.draws, threshold), BAND)
        share = self.share_over(threshold)
        return min(float(low), share), max(float(high), share)


def _over(fits: NDArray[np.float64], threshold: float) -> NDArray[np.float64]:
    """What each fit says lies over `threshold`."""
    start, share, scale, shape = fits.T
    excess = max(threshold, -1.0) - start
    straight = np.abs(shape) < _NEARLY_STRAIGHT
    bent = np.where(straight, 1.0, shape)
    left = np.maximum(1.0 + bent * excess / scale, 0.0)
    with np.errstate(divide="ignore"):
        curved = np.where(left > 0, np.exp(-np.log(np.maximum(left, 1e-300)) / bent), 0.0)
    if threshold >= 1.0:
        return np.zeros_like(share)
    return np.asarray(np.minimum(share * np.where(straight, np.exp(-excess / scale), curved), 1.0))


def as_tail(part: dict[str, Any], path: Path) -> Tail | None:
    """The tail under `tail` of a population, or None where none was fitted; raises CalibrationBroken."""
    found = part.get("tail")
    if found is None:
        return None
    if not isinstance(found, dict):
        raise CalibrationBroken(path, "tail is not a part with a fit")
    fit, draws = _rows(found, "fit", path), _rows(found, "draws", path)
    return Tail(as_number(found, "applies_from", -1.0, 1.0, path), fit[0], draws)


def _rows(found: dict[str, Any], key: str, path: Path) -> NDArray[np.float64]:
    listed = found.get(key)
    rows = listed if isinstance(listed, list) and listed and isinstance(listed[0], list) else [listed]
    if not all(isinstance(row, list) and len(row) == 4 and all(map(_plain, row)) for row in rows):
        raise CalibrationBroken(path, f"{key} of the tail is not made of four numbers")
    fits = np.array(rows, dtype=np.float64)
    start, share, scale, shape = fits.T
    sound = (np.abs(start) < 1) & (share > 0) & (share <= 1) & (scale > 0) & (scale <= 2) & (np.abs(shape) <= 1)
    if not sound.all():
        raise CalibrationBroken(path, f"{key} of the tail is no tail")
    fits.setflags(write=False)
    return fits


def _plain(number: object) -> bool:
    return type(number) in (int, float)
