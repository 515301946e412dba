"""What worse pictures do: the right people missed, and not first in the list, as counts at each level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.calibrate.look import Left, Looked, Pool
from app.calibrate.pairs import Tick, in_threads
from app.model.types import Faceprint
from app.vision.degrade import DEGRADATIONS, Degradation
from app.vision.pictures import read_picture

THRESHOLDS = (0.25, 0.30, 0.363, 0.40, 0.45, 0.50, 0.55, 0.60)
"""Where errors are counted."""
SEED = 20261122
PROBES = 400
"""So many people, drawn by the seed, look for themselves: each level costs a faceprint for each of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """Everybody's first picture is in the gallery; second pictures look for them."""

    gallery: NDArray[np.float32]
    """(people, 128)."""
    own: NDArray[np.intp]
    """(probes,): which of the gallery each probe shows."""
    files: tuple[Path, ...]
    """The probes' pictures."""
    prints: NDArray[np.float32]
    """(probes, 128): the probes as they are, not made worse."""


def trial(looked: Looked) -> Trial:
    """One probe a person, of PROBES who have two pictures or more."""
    starts, pictures = looked.everybody.starts, looked.everybody.pictures_of
    own = np.sort(np.random.default_rng(SEED).permutation(np.flatnonzero(pictures > 1))[:PROBES])
    rows = starts[own] + 1
    files = tuple(looked.files[row] for row in rows.tolist())
    return Trial(looked.everybody.first(), own, files, looked.everybody.prints[rows])


def steps() -> list[tuple[Degradation, float]]:
    """Every degradation at every level, in order."""
    return [(way, level) for way in DEGRADATIONS for level in way.levels]


def counted(probes: Sequence[Faceprint | None], tried: Trial, rows: Sequence[int] | None = None) -> dict[str, Any]:
    """The counts for `probes`, None where no face was found; `rows` says which of the trial's probes they are."""
    own = tried.own if rows is None else tried.own[list(rows)]
    found = [at for at, one in enumerate(probes) if one is not None]
    scores = np.array([probes[at] for at in found], dtype=np.float32).reshape(-1, 128) @ tried.gallery.T
    right = scores[np.arange(len(found)), own[found]]
    scores[np.arange(len(found)), own[found]] = -2.0
    lost = len(probes) - len(found)
    return {
        "probes": len(probes),
        "no_face": lost,
        "missed": [lost + int((right < line).sum()) for line in THRESHOLDS],
        "not_first": lost + int((scores.max(axis=1, initial=-2.0) >= right).sum()),
        "strangers_over": [int((scores >= line).sum()) for line in THRESHOLDS],
        "stranger_pairs": len(found) * (len(tried.gallery) - 1),
    }


def spoiled(tried: Trial, way: Degradation, level: float, eyes: Pool, tick: Tick) -> dict[str, Any]:
    """The counts for all probes made worse in one way, at one level. The same every time: each picture has its seed."""

    def one(at: int) -> Faceprint | None:
        made: Faceprint | Left = Left.NO_FACE
        pixels = read_picture(tried.files[at])
        with eyes.eyes() as mine:
            face = mine.face(pixels)
            if not isinstance(face, Left):
                made = mine.faceprint(way.apply(pixels, face, level, np.random.default_rng((SEED, at))))
        tick(1 / len(tried.files))
        return None if isinstance(made, Left) else made

    return {"level": level, **counted(list(in_threads(one, range(len(tried.files)))), tried)}


YAW_ENDS = (0, 5, 10, 15, 20, 25, 30, 45)
"""Degrees: how far a head is turned, in steps."""


def turned(looked: Looked, yaws: dict[Path, float]) -> list[dict[str, Any]]:
    """The counts by how far the head is turned, of every picture but the first of each rendered person.

    `level` is the end of each step, degrees to either side. Empty steps are left out.
    """
    starts, prints = looked.everybody.starts, looked.everybody.prints
    later = [row for row in range(len(prints)) if row not in set(starts.tolist()) and looked.files[row] in yaws]
    tried = Trial(looked.everybody.first(), looked.everybody.person[later], (), prints[later])
    found = []
    for low, high in pairwise(YAW_ENDS):
        rows = [at for at, row in enumerate(later) if low <= abs(yaws[looked.files[row]]) < high]
        if rows:
            found.append({"level": high, **counted([tried.prints[at] for at in rows], tried, rows)})
    return found
