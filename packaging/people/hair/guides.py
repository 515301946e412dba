# SPDX-License-Identifier: GPL-3.0-or-later
"""Guides: a thousand paths that leave the scalp, lie over the head and fall; strands follow the nearest of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.data import Floats

DOWN = np.array([0.0, -1.0, 0.0])


@dataclass(frozen=True, slots=True, eq=False)
class Roots:
    """Where guides begin, the way they leave (unit), how long they are and how far out they lie over the head."""

    here: Floats
    way: Floats
    length: Floats
    margin: Floats


@dataclass(frozen=True, slots=True)
class Fall:
    """How guides run: steps, pull down, how closely they hug the head above the height `level`."""

    steps: int
    weight: float
    hugs: float
    level: float


def fall(roots: Roots, how: Fall, solid: mesh.Distance) -> Floats:
    """Guides (n, steps + 1, 3): bent down step by step and pushed out of what they lie on."""
    step = (roots.length / how.steps)[:, None]
    here, way, path = roots.here, roots.way, [roots.here]
    for k in range(how.steps):
        way = mesh.unit(way + DOWN * how.weight * (0.4 + 1.4 * k / how.steps))
        here = _rest_on(here + way * step, roots, how, solid)
        way = mesh.unit(here - path[-1])
        path.append(here)
    return _smooth(np.stack(path, axis=1))


def _rest_on(here: Floats, roots: Roots, how: Fall, solid: mesh.Distance) -> Floats:
    gap, outward = solid(here)
    along = np.linalg.norm(here - roots.here, axis=1)
    margin = np.minimum(roots.margin, 0.012 + 0.6 * along)
    here = here + outward * np.clip(margin - gap, 0, 0.12)[:, None]
    above = np.clip((here[:, 1] - how.level) / 0.35, 0, 1)
    return np.asarray(here - outward * (np.clip(gap - margin, 0, 0.10) * how.hugs * above)[:, None])


def gather(roots: Roots, goal: Floats, steps: int, solid: mesh.Distance) -> Floats:
    """Guides (n, steps + 1, 3) that run over the head to the place where the hair is tied."""
    step = np.linalg.norm(goal - roots.here, axis=1, keepdims=True) * 1.35 / steps
    here, way, path = roots.here, roots.way, [roots.here]
    how = Fall(steps, 0.0, 1.0, -99.0)
    for _ in range(steps):
        away = goal - here
        way = mesh.unit(0.45 * way + 0.55 * mesh.unit(away))
        here = _rest_on(here + way * np.minimum(step, np.linalg.norm(away, axis=1, keepdims=True)), roots, how, solid)
        way = mesh.unit(here - path[-1])
        path.append(here)
    return _smooth(np.stack(path, axis=1))


def _smooth(paths: Floats) -> Floats:
    soft = gaussian_filter1d(paths, 1.0, axis=1, mode="nearest")
    soft[:, 0] = paths[:, 0]
    return np.asarray(soft)


def between(rest: Floats, zone: Floats, guide_rest: Floats, guide_zone: Floats, guides: Floats) -> Floats:
    """Shapes (n, k, 3), from the root on, of strands at `rest`: like the nearest guides of the same zone."""
    _, near = cKDTree(guide_rest).query(rest, k=4)
    weight = 1 / (np.linalg.norm(guide_rest[near] - rest[:, None], axis=2) + 0.01) ** 2
    weight = weight * np.where(guide_zone[near] == zone[:, None], 1, 1e-6)
    weight /= weight.sum(axis=1, keepdims=True)
    shapes = guides - guides[:, :1]
    return np.asarray(np.einsum("ij,ijkl->ikl", weight, shapes[near], optimize=True))
