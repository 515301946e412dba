# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape that hair lies on: head (ears pressed flat under long hair), neck, shoulders, a wall before the face."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.linalg import splu

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats, Ints
from packaging.people.scalp import ears

BULK = {"hoodie": 0.26, "blazer": 0.16, "roll": 0.16}  # of clothes, over the shoulders


@cache
def _membrane() -> tuple[Ints, Any, csr_matrix]:
    """The ears' points, and what spans the holes they leave: a soap film (each point the mean of its neighbours)."""
    top = topology()
    ear = ears() > 0.05
    a, b = np.concatenate([top.quads[:, [k, (k + 1) % 4]] for k in range(4)]).T
    count = len(top.rest)
    beside = coo_matrix((np.ones(2 * len(a)), (np.r_[a, b], np.r_[b, a])), shape=(count, count)).tocsr()
    beside.data[:] = 1.0
    film = diags(np.asarray(beside.sum(axis=1)).ravel()) - beside
    inside, outside = np.flatnonzero(ear), np.flatnonzero(~ear)
    rows = film.tocsr()[inside]
    return inside, splu(rows[:, inside].tocsc()), rows[:, outside]


def earless(points: Floats) -> Floats:
    """The head's points with its ears pressed flat."""
    inside, solver, rest = _membrane()
    flat = points.copy()
    flat[inside] = solver.solve(-(rest @ np.delete(points, inside, axis=0)))
    return flat


def solid(body: Body, wall: bool, deep: bool, garment: str) -> mesh.Distance:
    """Distance to what hair lies on; `deep` reaches down to the chest, `wall` adds the space before the face."""
    top = topology()
    outer = (top.inner < 0.2) & (top.rest[:, 1] > (4.3 if deep else 6.0)) & (np.abs(top.rest[:, 0]) < 2.2)
    points, out = body.points, body.normals
    if wall:
        points = earless(points)
        out = mesh.normals(points, top.quads)
    if deep:  # clothes lie on the shoulders
        bulk = BULK.get(garment, 0.09) * np.clip((6.0 - top.rest[:, 1]) / 0.4, 0, 1)
        points = points + out * bulk[:, None]
    wide = 1.9 if deep else 1.45
    low, high = np.array([-wide, 3.9 if deep else 6.1, -1.9]), np.array([wide, 9.3, 2.3])
    some = np.flatnonzero(outer)[::3]
    found = mesh.Distance(points[some], out[some], low, high)
    if wall:
        found.add(_before_face(found, body))
    return found


def _before_face(found: mesh.Distance, body: Body) -> Floats:
    top = topology()
    eyes = body.points[top.lids > 0.5].mean(axis=0)
    wide = np.abs(body.points[ears() > 0.5][:, 0]).mean()
    y = found.grid[..., 1] - eyes[1]
    reach = np.interp(y, [-1.6, -1.0, -0.5, 0.15, 0.42, 0.62], [0.25, 0.50, 0.70, 0.80, 0.60, -0.6]) * wide
    ahead = found.grid[..., 2] - (eyes[2] - 0.45)
    return np.asarray(np.maximum(np.abs(found.grid[..., 0]) - reach, -ahead))


def over_face(body: Body, strands: Floats) -> Floats:
    """How deep each strand (n, k, 3) hangs into the space before the face; below zero for those outside."""
    top = topology()
    eyes = body.points[top.lids > 0.5].mean(axis=0)
    wide = np.abs(body.points[ears() > 0.5][:, 0]).mean()
    y = strands[..., 1] - eyes[1]
    reach = np.interp(y, [-1.6, -1.0, -0.5, 0.15, 0.40, 0.52], [0.15, 0.38, 0.56, 0.64, 0.46, -0.6]) * wide
    deep = np.minimum(reach - np.abs(strands[..., 0]), strands[..., 2] - (eyes[2] - 0.35))
    return np.asarray(deep.max(axis=1))
