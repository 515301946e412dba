# SPDX-License-Identifier: GPL-3.0-or-later
"""What the body, hair and clothes modules hand to the renderer: plain arrays, no bpy."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from packaging.people.data import Floats, Ints
from packaging.people.mesh import unit


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """Faces (F, 3 or 4); values a point by name: (N,) numbers or (N, 3) colours and places."""

    name: str
    material: str
    points: Floats
    faces: Ints
    values: dict[str, Floats] = field(default_factory=dict)
    thickness: float = 0.0
    smooth: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Strands:
    """Curves (n, k, 3) with a radius at the root that tapers to `tip` of it."""

    name: str
    material: str
    points: Floats
    radius: float
    tip: float = 0.35


Part = Surface | Strands


def tube(
    name: str,
    material: str,
    path: Floats,
    radius: float | Floats,
    closed: bool = False,
    sides: int = 10,
    flat: float = 1.0,
) -> Surface:
    """A round (or flattened) tube along a path (n, 3)."""
    count = len(path)
    ahead = np.roll(path, -1, axis=0) - np.roll(path, 1, axis=0) if closed else np.gradient(path, axis=0)
    along = unit(ahead)
    side = unit(np.cross(along, np.array([0.03, 1.0, 0.05])))
    up = np.cross(side, along)
    turn = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    size = np.broadcast_to(np.asarray(radius, dtype=float), (count,))[:, None, None]
    ring = side[:, None] * np.cos(turn)[None, :, None] * flat + up[:, None] * np.sin(turn)[None, :, None]
    points = (path[:, None] + ring * size).reshape(-1, 3)
    i, j = np.meshgrid(np.arange(count if closed else count - 1), np.arange(sides), indexing="ij")
    a, b = i * sides + j, i * sides + (j + 1) % sides
    c, d = ((i + 1) % count) * sides + (j + 1) % sides, ((i + 1) % count) * sides + j
    return Surface(name, material, points, np.stack([a, b, c, d], axis=-1).reshape(-1, 4))


def sheet(rows: int, columns: int, closed: bool) -> Ints:
    """The quads of a grid of points (rows, columns); `closed` joins the last column to the first."""
    i, j = np.meshgrid(np.arange(rows - 1), np.arange(columns if closed else columns - 1), indexing="ij")
    k = (j + 1) % columns
    return np.stack([i * columns + j, i * columns + k, (i + 1) * columns + k, (i + 1) * columns + j], axis=-1).reshape(
        -1, 4
    )
