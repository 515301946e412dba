# SPDX-License-Identifier: GPL-3.0-or-later
"""Subdivision as a matrix, normals, samples on a surface, distances to a body, cutting a mesh along a curve."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, map_coordinates
from scipy.sparse import coo_matrix, csr_matrix, diags, vstack
from scipy.spatial import cKDTree

from packaging.people.data import Floats, Ints


def unit(vectors: Floats) -> Floats:
    """The vectors (..., 3) at length one."""
    return np.asarray(vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-12))


def compact(quads: Ints) -> tuple[Ints, Ints]:
    """The point numbers in use, and the quads counted in them."""
    used, local = np.unique(quads, return_inverse=True)
    return used, local.reshape(quads.shape)


def _matrix(rows: Ints, columns: Ints, values: Floats | float, shape: tuple[int, int]) -> csr_matrix:
    data = np.broadcast_to(np.asarray(values, dtype=float), rows.shape)
    return coo_matrix((data, (rows, columns)), shape=shape).tocsr()


def catmull_clark(quads: Ints, count: int) -> tuple[csr_matrix, Ints]:
    """One step of Catmull–Clark subdivision (1978): a matrix from `count` old to the new points, and the new quads."""
    faces = len(quads)
    pairs = np.sort(np.stack([quads, np.roll(quads, -1, axis=1)], axis=-1).reshape(-1, 2), axis=1)
    edges, edge_of, uses = np.unique(pairs, axis=0, return_inverse=True, return_counts=True)
    edge_of = edge_of.reshape(faces, 4)
    number = np.arange(faces)
    centre = _matrix(np.repeat(number, 4), quads.ravel(), 0.25, (faces, count))
    ends = _matrix(np.repeat(np.arange(len(edges)), 2), edges.ravel(), 0.5, (len(edges), count))
    beside = _matrix(edge_of.ravel(), np.repeat(number, 4), 1.0, (len(edges), faces))
    inner = (uses == 2).astype(float)
    middle = diags(1 - inner / 2) @ ends + diags(inner / 4) @ beside @ centre
    around = _matrix(quads.ravel(), np.repeat(number, 4), 1.0, (count, faces))
    valence = np.maximum(np.asarray(around.sum(axis=1)).ravel(), 1)
    touching = _matrix(edges.ravel(), np.repeat(np.arange(len(edges)), 2), 1.0, (count, len(edges)))
    rim = touching @ diags(1 - inner)
    on_rim = np.asarray(rim.sum(axis=1)).ravel() > 0
    degree = np.maximum(np.asarray(touching.sum(axis=1)).ravel(), 1)
    inside = diags((~on_rim) / valence) @ (
        diags(1 / valence) @ around @ centre + 2 * diags(1 / degree) @ touching @ ends + diags(valence - 3.0)
    )
    border = diags(on_rim * 0.5) + diags(on_rim / np.maximum(np.asarray(rim.sum(axis=1)).ravel(), 1) * 0.5) @ rim @ ends
    matrix = vstack([inside + border, middle, centre]).tocsr()
    first, last = count + edge_of, count + len(edges) + number
    fine = np.stack(
        [np.stack([quads[:, k], first[:, k], last, first[:, k - 1]], axis=1) for k in range(4)],
        axis=1,
    ).reshape(-1, 4)
    return matrix, fine


def subdivide(quads: Ints, count: int, levels: int) -> tuple[csr_matrix, Ints]:
    """`levels` steps of `catmull_clark` in one matrix."""
    matrix, fine = catmull_clark(quads, count)
    for _ in range(levels - 1):
        step, fine = catmull_clark(fine, matrix.shape[0])
        matrix = step @ matrix
    return matrix, fine


def triangles(quads: Ints) -> Ints:
    """Two triangles a quad."""
    return np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])


def around(quads: Ints, count: int) -> csr_matrix:
    """The mean over the neighbours of each point, as a matrix (count, count)."""
    pairs = np.stack([quads, np.roll(quads, -1, axis=1)], axis=-1).reshape(-1, 2)
    both = np.concatenate([pairs, pairs[:, ::-1]])
    joined = _matrix(both[:, 0], both[:, 1], 1.0, (count, count))
    total = np.maximum(np.asarray(joined.sum(axis=1)).ravel(), 1)
    return (diags(1 / total) @ joined).tocsr()


def hollow(points: Floats, outward: Floats, neighbours: csr_matrix, steps: int) -> Floats:
    """How deep each point lies in a hollow (negative on a ridge), in units of length, over `steps` neighbours."""
    smooth = points
    for _ in range(steps):
        smooth = neighbours @ smooth
    return np.asarray(((smooth - points) * outward).sum(axis=1))


def normals(points: Floats, quads: Ints) -> Floats:
    """Outward unit normals at the points, weighted by area."""
    across = np.cross(points[quads[:, 2]] - points[quads[:, 0]], points[quads[:, 3]] - points[quads[:, 1]])
    total = np.zeros_like(points)
    for corner in range(4):
        np.add.at(total, quads[:, corner], across)
    return unit(total)


@dataclass(frozen=True, slots=True, eq=False)
class Roots:
    """Places on a triangle mesh that stay where they are when it moves."""

    corners: Ints
    weights: Floats

    def at(self, values: Floats) -> Floats:
        """`values` (points, k) at the places."""
        return np.asarray(np.einsum("ij,ijk->ik", self.weights, values[self.corners]))

    def where(self, mask: NDArray[np.bool_] | Ints) -> Roots:
        """Some of the places."""
        return Roots(self.corners[mask], self.weights[mask])


def scatter(rng: np.random.Generator, points: Floats, quads: Ints, count: int) -> Roots:
    """`count` places spread evenly by area."""
    faces = triangles(quads)
    sides = np.cross(points[faces[:, 1]] - points[faces[:, 0]], points[faces[:, 2]] - points[faces[:, 0]])
    area = np.linalg.norm(sides, axis=1)
    chosen = faces[rng.choice(len(faces), count, p=area / area.sum())]
    u = rng.random((count, 2))
    u = np.where(u.sum(axis=1, keepdims=True) > 1, 1 - u, u)
    return Roots(chosen, np.column_stack([1 - u.sum(axis=1), u]))


class Distance:
    """Signed distance to a closed shape on a grid, positive outside, and the way out."""

    STEP = 0.065
    FAR = 0.6

    def __init__(self, points: Floats, outward: Floats, low: Floats, high: Floats) -> None:
        self.low = low
        axes = [np.arange(a, b, self.STEP) for a, b in zip(low, high, strict=True)]
        grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
        tree = cKDTree(points)
        gap, near = tree.query(grid.reshape(-1, 3), k=1, eps=0.1, distance_upper_bound=self.FAR)
        gap, near = np.minimum(gap, self.FAR), np.minimum(near, len(points) - 1)
        offset = grid.reshape(-1, 3) - points[near]
        side = np.where(gap < self.FAR, np.sign(np.einsum("ij,ij->i", offset, outward[near])), 1.0)
        self.grid = grid
        self.field = (gap * side).reshape(grid.shape[:3])
        self.smooth(0.6)

    def smooth(self, cells: float) -> None:
        """Blur the field and take its gradient anew."""
        self.field = gaussian_filter(self.field, cells, mode="nearest")
        self.slope = [np.gradient(self.field, self.STEP, axis=axis) for axis in range(3)]

    def add(self, solid: Floats) -> None:
        """Unite with another field on the same grid."""
        self.field = np.minimum(self.field, solid)
        self.smooth(0.8)

    def __call__(self, places: Floats) -> tuple[Floats, Floats]:
        """Distance (N,) and unit way out (N, 3)."""
        cells = ((places - self.low) / self.STEP).T
        gap = map_coordinates(self.field, cells, order=1, mode="nearest")
        way = np.stack([map_coordinates(s, cells, order=1, mode="nearest") for s in self.slope], axis=1)
        return gap, unit(way)


def cut(points: Floats, quads: Ints, field: Floats) -> tuple[Floats, Ints, Ints, NDArray[np.bool_]]:
    """The part of a mesh where `field` <= 0, cut exactly along its zero.

    Returns points, triangles, pairs of points along the new border, and which of the points are new.
    """
    tri = triangles(quads)
    inside = field[tri] <= 0
    keep = [tri[inside.all(axis=1)]]
    mixed = np.flatnonzero(inside.any(axis=1) & ~inside.all(axis=1))
    made: dict[tuple[int, int], int] = {}
    extra: list[Floats] = []

    def crossing(a: int, b: int) -> int:
        key = (min(a, b), max(a, b))
        if key not in made:
            t = field[key[0]] / (field[key[0]] - field[key[1]])
            made[key] = len(points) + len(extra)
            extra.append(points[key[0]] * (1 - t) + points[key[1]] * t)
        return made[key]

    faces: list[list[int]] = []
    border: list[list[int]] = []
    for face in mixed:
        corners = [int(c) for c in tri[face]]
        flags = inside[face]
        lone = int(np.flatnonzero(flags == (flags.sum() == 1))[0])
        a, b, c = corners[lone], corners[(lone + 1) % 3], corners[(lone + 2) % 3]
        ab, ac = crossing(a, b), crossing(a, c)
        border.append([ab, ac])
        faces += [[a, ab, ac]] if flags[lone] else [[ab, b, c], [ab, c, ac]]
    everything = np.vstack([points, np.array(extra).reshape(-1, points.shape[1])])
    keep.append(np.array(faces, dtype=np.int64).reshape(-1, 3))
    new = np.arange(len(everything)) >= len(points)
    return everything, np.concatenate(keep), np.array(border, dtype=np.int64).reshape(-1, 2), new


def loops(border: Ints) -> list[Ints]:
    """The closed or open runs of points that pairs of neighbours make, longest first."""
    beside: dict[int, list[int]] = {}
    for a, b in border.tolist():
        beside.setdefault(a, []).append(b)
        beside.setdefault(b, []).append(a)
    seen: set[int] = set()
    found: list[Ints] = []
    for start in sorted(beside, key=lambda point: len(beside[point])):
        run = []
        point: int | None = start
        while point is not None and point not in seen:
            seen.add(point)
            run.append(point)
            point = next((other for other in beside[point] if other not in seen), None)
        if run:
            found.append(np.array(run))
    return sorted(found, key=len, reverse=True)
