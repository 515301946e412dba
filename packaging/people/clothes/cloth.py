# SPDX-License-Identifier: GPL-3.0-or-later
"""Cloth over the shoulders: the mesh's cloth helper, hung over hollows, folded, and cut to a garment."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.sparse import coo_matrix, csr_matrix, diags

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.parts import Surface

SHOULDER = np.array([1.677, 5.246, 0.146])  # of the resting mesh, and which way its arm points
ARM = np.array([0.638, -0.770, -0.006])
ARMPIT = np.array([1.42, 4.65])


@dataclass(frozen=True, slots=True)
class Weave:
    """How far cloth stands off the body, how deep its folds are, where short sleeves end (a large number: long)."""

    offset: float = 0.045
    folds: float = 1.0
    sleeve: float = 99.0
    seams: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """A layer of cloth, the path (n, 3) along its neckline and whether that is closed."""

    surface: Surface
    edge: Floats
    closed: bool


@cache
def _beside() -> csr_matrix:
    """The mean of each cloth point's neighbours, as a matrix."""
    top = topology()
    a, b = np.concatenate([top.cloth_quads[:, [k, (k + 1) % 4]] for k in range(4)]).T
    count = len(top.cloth_rest)
    found = coo_matrix((np.ones(2 * len(a)), (np.r_[a, b], np.r_[b, a])), shape=(count, count)).tocsr()
    return diags(1 / np.maximum(np.asarray(found.sum(axis=1)).ravel(), 1)) @ found


def hung(points: Floats, rounds: int = 14) -> tuple[Floats, Floats]:
    """Cloth points that bridge hollows and never sink in, and their normals."""
    out = mesh.normals(points, topology().cloth_quads)
    loose = points
    for _ in range(rounds):
        loose = 0.3 * loose + 0.7 * (_beside() @ loose)
    inward = np.minimum(((loose - points) * out).sum(axis=1), 0)
    loose = loose - out * inward[:, None]
    return loose, mesh.normals(loose, topology().cloth_quads)


def sleeves(rest: Floats) -> tuple[Floats, Floats]:
    """How far down the arm places are, and how far beyond the seam of the sleeve."""
    mirrored = np.column_stack([np.abs(rest[:, 0]), rest[:, 1:]])
    return (mirrored - SHOULDER) @ ARM, mirrored[:, 0] - (1.62 + 0.21 * (rest[:, 1] - 5.65))


def _run(rng: np.random.Generator, at: Floats, sharp: float = 1.0) -> Floats:
    """A random smooth function of one number, -1..1, with creases where `sharp` is high."""
    table = gaussian_filter1d(rng.normal(0, 2.2, 257), 1.3, mode="wrap")
    value = np.interp(np.mod(at, 256), np.arange(257), np.r_[table[:-1], table[0]])
    return (1 - sharp) * np.tanh(value) + sharp * (1 - 2 * np.abs(np.tanh(value)))


def folds(rest: Floats, rng: np.random.Generator, much: float) -> Floats:
    """How far cloth lifts in folds: rays from the armpits, long hangs on the chest, rings on the sleeves."""
    x, y, z = rest.T
    down, beyond = sleeves(rest)
    height = np.zeros(len(x))
    for side in (-1, 1):
        dx, dy = side * x - ARMPIT[0], y - ARMPIT[1]
        far = np.hypot(dx, dy)
        ray = _run(rng, 3.1 * np.arctan2(dy, -dx) + rng.uniform(0, 200) + 2.0 * (z < 0.3), 0.6)
        height += 0.030 * ray * np.clip(far / 0.3, 0, 1) * np.exp(-far / 0.55) * (side * x > 0)
    hang = _run(rng, 2.6 * x + 0.5 * y + rng.uniform(0, 200) + 9 * (z < 0.3), 0.35)
    height += 0.024 * hang * np.clip((5.45 - y) / 0.9, 0, 1) * np.clip(-beyond / 0.3, 0, 1)
    ring = _run(rng, 4.2 * down + 0.9 * np.sign(x) + 0.7 * z + rng.uniform(0, 200), 0.55)
    height += 0.026 * ring * np.clip(beyond / 0.2, 0, 1)
    height += 0.008 * _run(rng, 7 * x - 5 * y + rng.uniform(0, 200), 0.2) * np.clip((5.6 - y) / 0.4, 0.1, 1)
    return height * much


def _drawn(rest: Floats) -> Floats:
    """Where a pattern lies: level on the chest, around the arm on the sleeves, so that stripes run as sewn ones do."""
    down, beyond = sleeves(rest)
    share = np.clip(beyond / 0.05, 0, 1)[:, None]
    around = np.arctan2(rest[:, 2] - SHOULDER[2], rest[:, 1] - SHOULDER[1] + down * 0.77)
    arm = np.column_stack([0.42 * around, 5.4 - down, rest[:, 2]])
    return rest * (1 - share) + arm * share


def _seam(rest: Floats, front: bool) -> Floats:
    """Distance to the nearest seam: round the sleeve, over the shoulder, and a front edge."""
    _, beyond = sleeves(rest)
    over = np.where((rest[:, 1] > 5.45) & (beyond < 0), np.abs(rest[:, 2] - 0.02), 9.0)
    placket = np.where(rest[:, 2] > 0.3, np.abs(np.abs(rest[:, 0]) - 0.085), 9.0)
    return np.asarray(np.minimum.reduce([np.abs(beyond), over, placket if front else np.full(len(rest), 9.0)]))


def path(points: Floats, closed: bool, count: int = 160) -> Floats:
    """A run of points evenly spaced and without corners."""
    points = np.vstack([points, points[:1]]) if closed else points
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    even = np.linspace(0, length[-1], count, endpoint=not closed)
    fine = np.column_stack([np.interp(even, length, points[:, k]) for k in range(3)])
    return np.asarray(gaussian_filter1d(fine, 2.5, axis=0, mode="wrap" if closed else "nearest"))


def layer(
    body: Body, name: str, material: str, field: Floats, weave: Weave, rng: np.random.Generator, front: bool = False
) -> Layer:
    """The cloth where `field` (at `topology().cloth_rest`) <= 0; `front` draws the edge of a buttoned front."""
    top = topology()
    rest = top.cloth_rest
    points, out = hung(body.cloth)
    points = points + out * (weave.offset + folds(rest, rng, weave.folds))[:, None]
    down, _ = sleeves(rest)
    field = np.maximum(field, down - weave.sleeve)
    seam = _seam(rest, front) if weave.seams else np.full(len(rest), 9.0)
    both = np.column_stack([points, _drawn(rest), np.minimum(seam, 1.0)])
    cut, faces, border, _ = mesh.cut(both, top.cloth_quads, field)
    runs = [cut[run, :3] for run in mesh.loops(border) if len(run) > 20]
    ring = max(runs, key=lambda run: float(run[:, 1].max()))
    closed = bool(np.linalg.norm(ring[0] - ring[-1]) < 0.3)
    used, local = np.unique(faces, return_inverse=True)
    values = {"rest": cut[used, 3:6], "seam": cut[used, 6]}
    found = Surface(name, material, cut[used, :3], local.reshape(faces.shape), values, 0.02)
    return Layer(found, path(ring, closed), closed)
