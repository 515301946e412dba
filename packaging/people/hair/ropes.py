# SPDX-License-Identifier: GPL-3.0-or-later
"""Locs, twists, braids and cornrows: ropes of strands, and the hair of each section drawn into its rope."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.body import Body
from packaging.people.data import Floats, Ints
from packaging.people.hair import guides
from packaging.people.hair.cuts import CUTS
from packaging.people.hair.strands import arcs, frames, resample
from packaging.people.sampler import Person
from packaging.people.scalp import pool

SIZES = {"locs": 0.052, "twists": 0.046, "braids": 0.034, "cornrows": 0.048}
EACH = {"locs": 56, "twists": 44, "braids": 36, "cornrows": 54}


def sections(chance: Floats, rng: np.random.Generator, count: int) -> tuple[mesh.Roots, Floats]:
    """Roots as far from each other as can be, as partings make them."""
    roots, places, _ = pool()
    some = rng.permutation(np.flatnonzero(chance > 0.75))[:4000]
    chosen = [int(some[0])]
    gap = np.full(len(some), np.inf)
    for _ in range(count - 1):  # farthest point first
        gap = np.minimum(gap, np.linalg.norm(places[some] - places[chosen[-1]], axis=1))
        chosen.append(int(some[gap.argmax()]))
    picked = np.array(chosen)
    return roots.where(picked), places[picked]


def rows(person: Person, body: Body, chance: Floats, count: int) -> list[Floats]:
    """Cornrows' paths over the head, from the forehead to the nape: lines of equal angle around a slanting axis."""
    roots, places, _ = pool()
    front, back = np.array([0.0, 7.15, 1.45]), np.array([0.0, 6.75, -0.45])
    axis = (back - front) / np.linalg.norm(back - front)
    across = np.array([1.0, 0.0, 0.0])
    up = np.cross(across, axis) * -1
    up = up if up[1] > 0 else -up

    def around(points: Floats) -> Floats:
        away = points - front
        return np.column_stack([away @ axis, np.arctan2(away @ across, away @ up)])

    grown = np.flatnonzero(chance > 0.25)
    tree = cKDTree(around(places[grown]))
    drift = 0.10 * np.sin(person.hair.seed % 7)
    found = []
    for angle in np.linspace(-1.36, 1.36, count):
        s = np.linspace(-0.25, 1.88, 96)
        away, near = tree.query(np.column_stack([s, angle + drift * np.sin(s * 2.2)]))
        on = grown[near[away < 0.035]]
        if len(on) > 14:
            kept = roots.where(on)
            line = kept.at(body.points) + mesh.unit(kept.at(body.normals)) * 0.016
            found.append(gaussian_filter1d(line, 2.0, axis=0, mode="nearest"))
    return found


def hang(lines: list[Floats], person: Person, solid: mesh.Distance, rng: np.random.Generator) -> Floats:
    """The rows with what hangs free of them behind, all with the same number of points."""
    ends = np.stack([line[-1] for line in lines])
    ways = mesh.unit(np.stack([line[-1] - line[-5] for line in lines]))
    long = CUTS["cornrows"].length * person.hair.length * rng.uniform(0.5, 1.1, len(lines))
    tails = guides.fall(
        guides.Roots(ends, ways, long, np.full(len(lines), 0.06)), guides.Fall(14, 0.3, 0.2, 99.0), solid
    )
    whole = [np.vstack([line, tail[1:]]) for line, tail in zip(lines, tails, strict=True)]
    return np.concatenate([resample(path[None], 44, np.ones(1)) for path in whole])


def twisted(person: Person, paths: Floats, rng: np.random.Generator, detail: float) -> tuple[Floats, Ints]:
    """Strands of ropes along paths (n, k, 3), and the rope each belongs to."""
    cut = person.hair.cut
    points = {"locs": 1.6, "twists": 2.2, "braids": 2.6, "cornrows": 2.6}[cut]
    path = resample(paths, int(paths.shape[1] * points), np.ones(len(paths)))
    arc, (a, b) = arcs(path), frames(path)
    size = SIZES[cut] * person.hair.volume**0.4 * rng.uniform(0.85, 1.15, (len(path), 1))
    thin = 0.65 if cut == "cornrows" else 0.75  # cornrows begin as a few hairs
    taper = np.interp(np.linspace(0, 1, path.shape[1]), [0, 0.14, 0.85, 1], [thin, 1, 0.95, 0.35])[None]
    found = []
    for k in range(int(EACH[cut] * max(detail, 0.6))):
        u, v = _turn(cut, k, arc, size, rng)
        found.append(path + (size * u * taper)[..., None] * a + (size * v * taper)[..., None] * b)
    ropes = np.concatenate(found)
    fuzz = 0.004 if cut != "locs" else 0.009
    return ropes + rng.normal(0, fuzz, ropes.shape), np.tile(np.arange(len(path)), len(found))


def _turn(cut: str, k: int, arc: Floats, size: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Where the strand `k` of each rope lies in its cross-section."""
    count = len(arc)
    r, w = np.sqrt(rng.random((count, 1))), rng.uniform(0, 2 * np.pi, (count, 1))
    if cut == "locs":  # matted: round, uneven, hardly turning
        lump = 1 + 0.16 * np.sin(arc * 19 + 7 * np.arange(count)[:, None]) + 0.10 * np.sin(arc * 43 + 3 * w)
        return r * lump * np.cos(w + arc * 5), r * lump * np.sin(w + arc * 5)
    if cut == "twists":  # two strands around each other
        turn = 2 * np.pi * arc / (size * 5.0) + np.pi * (k % 2)
        return 0.55 * np.cos(turn) + 0.5 * r * np.cos(w), 0.55 * np.sin(turn) + 0.5 * r * np.sin(w)
    turn = 2 * np.pi * (arc / (size * 4.2) + (k % 3) / 3)  # three, over and under
    return 0.9 * np.cos(turn) + 0.45 * r * np.cos(w), 0.42 * np.sin(2 * turn) + 0.45 * r * np.sin(w)


def feeders(here: Floats, out: Floats, paths: Floats, reach: float, rng: np.random.Generator) -> Floats:
    """Short hairs from the scalp into the nearest rope: what covers the scalp, but for the partings."""
    near = paths[:, : max(3, paths.shape[1])]
    flat = near.reshape(-1, 3)
    gap, index = cKDTree(flat).query(here)
    step = np.maximum(1, int(0.12 / max(float(np.linalg.norm(np.diff(flat[:2], axis=0))), 1e-3)))
    last = (index // paths.shape[1] + 1) * paths.shape[1] - 1
    goal = flat[np.minimum(index + step * rng.integers(1, 3, len(index)), last)]
    kept = gap < reach
    t = np.linspace(0, 1, 7)[None, :, None]
    rise = np.sin(np.pi * np.minimum(t * 1.2, 1)) * 0.022
    found = here[:, None] * (1 - t) + goal[:, None] * t + out[:, None] * rise
    return np.asarray(found[kept])
