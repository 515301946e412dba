# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of scores: how they are spread, and who is nearest to whom. Arithmetic only: no file, no picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Scores: TypeAlias = NDArray[np.float32]
Prints: TypeAlias = NDArray[np.float32]
LINES = (0.30, 0.363, 0.40, 0.45, 0.50, 0.55, 0.60)
REAL_LINES = (0.30, 0.363, 0.40)
MEN, LIGHT = 0.775, 0.835
"""Of LFW: men, and White, as estimated by Han and Jain ("Age, Gender and Race Estimation from Unconstrained Face
Images", 2014), whom Gender Shades (2018) quotes. Tones under 5 stand in for White here, crudely, for weighting."""
MIX = {
    "male, tone under 5": MEN * LIGHT,
    "male, tone 5 and over": MEN * (1 - LIGHT),
    "female, tone under 5": (1 - MEN) * LIGHT,
    "female, tone 5 and over": (1 - MEN) * (1 - LIGHT),
}
EDGES = np.linspace(-1, 1, 401)


def spread(scores: Scores) -> dict[str, Any]:
    """Count, mean, spread, extremes, and a histogram in bins of 0.005, from the first to the last in use."""
    counts = np.histogram(scores, EDGES)[0]
    used = np.flatnonzero(counts)
    first, last = (int(used[0]), int(used[-1])) if len(used) else (0, -1)
    figures = (scores.mean(), scores.std(), scores.min(), scores.max()) if len(scores) else (0, 0, 0, 0)
    mean, sd, low, high = (round(float(each), 4) for each in figures)
    return {
        "pairs": len(scores),
        "mean": mean,
        "sd": sd,
        "min": low,
        "max": high,
        "first_bin": round(-1 + first * 0.005, 3),
        "counts": counts[first : last + 1].tolist(),
    }


def rates(scores: Scores, lines: Iterable[float]) -> dict[str, float]:
    """The share of the scores at or over each line."""
    return {f"{line:g}": round(float((scores >= line).mean()), 8) for line in lines}


def equal_error(genuine: Scores, impostor: Scores) -> dict[str, float]:
    """Where as large a share of genuine pairs is missed as of impostor pairs is over the line."""
    lines = np.linspace(0, 1, 1001)
    missed = np.searchsorted(np.sort(genuine), lines, side="left") / max(len(genuine), 1)
    over = 1 - np.searchsorted(np.sort(impostor), lines, side="left") / max(len(impostor), 1)
    at = int(np.abs(missed - over).argmin())
    return {"rate": round(float((missed[at] + over[at]) / 2), 5), "threshold": round(float(lines[at]), 3)}


def strangers(prints: Prints) -> Scores:
    """The scores of all pairs of rows."""
    return np.asarray((prints @ prints.T)[np.triu_indices(len(prints), 1)])


def within(ids: Prints, probes: Prints, owner: NDArray[np.intp]) -> dict[str, Any]:
    """Rendered against rendered: ID with ID, and probes with everybody's ID photo (`owner`: whose probe it is)."""
    scores = probes @ ids.T
    own = np.zeros(scores.shape, dtype=bool)
    own[np.arange(len(owner)), owner] = True
    return {
        "impostor": spread(strangers(ids)),
        "impostor_wild": spread(scores[~own]),
        "genuine": spread(scores[own]),
        "fmr": rates(strangers(ids), LINES),
        "fmr_wild": rates(scores[~own], LINES),
        "eer": equal_error(scores[own], scores[~own]),
    }


def rank_one(ids: Prints, probes: Prints, owner: NDArray[np.intp]) -> float:
    """The share of the probes whose nearest ID photo is their own."""
    return round(float(((probes @ ids.T).argmax(axis=1) == owner).mean()), 5) if len(owner) else 0.0


def real(ids: Prints, others: Prints, kinds: Sequence[str] = ()) -> dict[str, Any]:
    """Real people against the ID photos, and against each other.

    `kinds` names the sampled kind of each ID photo (`MIX`): then it is also told how each kind is met, and how all
    would be if they were mixed as the real people are.
    """
    scored, with_real = others @ ids.T, strangers(others)
    found: dict[str, Any] = {
        "people": len(others),
        "rendered": spread(scored.ravel()),
        "real": spread(with_real),
        "rendered_fmr": rates(scored.ravel(), REAL_LINES),
        "real_fmr": rates(with_real, REAL_LINES),
    }
    if not kinds:
        return found
    of_kind = {kind: rates(scored[:, np.array(kinds) == kind].ravel(), REAL_LINES) for kind in MIX}
    mixed = {line: sum(part * of_kind[kind][line] for kind, part in MIX.items()) for line in found["real_fmr"]}
    return found | {"by_kind": of_kind, "mix": MIX, "mixed_fmr": {line: round(rate, 8) for line, rate in mixed.items()}}


def kind_of(sex: str, tone: float) -> str:
    """The kind, of `MIX`, of somebody with this sampled sex and tone."""
    return f"{sex}, tone {'under 5' if tone < 5 else '5 and over'}"
