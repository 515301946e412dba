# SPDX-License-Identifier: GPL-3.0-or-later
"""Eyebrows: single fine hairs, thin at the ends, with skin between them."""

from __future__ import annotations

from functools import cache

import numpy as np
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats, Ints
from packaging.people.parts import Strands
from packaging.people.sampler import Person

HAIRS = 420  # a brow; people have 250 to 500


@cache
def _front() -> tuple[Ints, cKDTree]:
    top = topology()
    front = np.flatnonzero((top.rest[:, 2] > 0.9) & (top.normals[:, 2] > 0.1) & (top.rest[:, 1] > 7.3))
    return front, cKDTree(top.rest[front][:, :2])


def ahead(x: Floats, y: Floats) -> mesh.Roots:
    """Roots on the forehead and brow ridge straight behind (x, y) of the resting face."""
    front, tree = _front()
    away, near = tree.query(np.column_stack([x, y]), k=3)
    weights = 1 / (away + 1e-3)
    return mesh.Roots(front[near], weights / weights.sum(axis=1, keepdims=True))


def parts(person: Person, body: Body) -> list[Strands]:
    """Both brows."""
    brow = person.brows
    rng = np.random.default_rng([person.seed, 42])
    along = np.linspace(0, 1, 6)[None, :, None]
    found = []
    for side in (-1, 1):
        count = int(HAIRS * brow.dense * brow.thick**0.5)
        q = np.clip(rng.beta(1.05, 1.35, count), 0, 1)
        half = 0.046 * brow.thick * np.interp(q, [0, 0.1, 0.35, 1], [0.75, 1, 1, 1 - brow.taper]) + 0.003
        v = np.clip(rng.normal(0, 0.55, count), -1.3, 1.3)
        x = side * (brow.inner + q * (brow.outer - brow.inner)) + rng.normal(0, 0.008, count)
        centre = (
            7.452
            + brow.lift
            + brow.slope * q
            + brow.arch * 1.3 * np.sin(np.pi * np.clip(q * 0.82, 0, 1))
            - 0.035 * q**3
        )
        roots = ahead(x, centre + v * half)
        start, out = roots.at(body.points), mesh.unit(roots.at(body.normals))
        angle = (
            np.interp(q, [0, 0.18, 0.5, 1], [1.35, 0.75, 0.2, -0.4])
            - 0.4 * v * (q > 0.12)
            + rng.normal(0, brow.mess, count)
        )
        way = np.column_stack([side * np.cos(angle), np.sin(angle), 0 * angle])
        way = mesh.unit(way - out * (way * out).sum(axis=1, keepdims=True))
        length = 0.075 * brow.length * rng.uniform(0.5, 1.1, count) * np.interp(q, [0, 0.4, 1], [0.8, 1, 0.7])
        rise = 0.012 * np.sin(np.pi * along) + 0.003
        found.append(start[:, None] + way[:, None] * length[:, None, None] * along + out[:, None] * rise)
    return [Strands("brows", "brow", np.concatenate(found), 0.0017, 0.3)]
