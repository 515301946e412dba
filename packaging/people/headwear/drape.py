# SPDX-License-Identifier: GPL-3.0-or-later
"""Cloth over a whole head: a grid of points tight over all that sticks out, from the crown down to a given line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import ConvexHull

from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.scalp import ears

COLUMNS, HEAD_ROWS, AXIS = 180, 30, 0.25
TURN = np.linspace(-np.pi, np.pi, COLUMNS, endpoint=False)


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """Places that cloth is cut to: the eyes' and the chin's height, the chin's depth, half the face's width."""

    eyes: float
    chin: float
    ahead: float
    wide: float


def marks_of(body: Body) -> Marks:
    """The marks of a body."""
    top = topology()
    front = (np.abs(top.rest[:, 0]) < 0.2) & (top.rest[:, 2] > 0.8)
    chin = body.points[front & (np.abs(top.rest[:, 1] - 6.22) < 0.10)]
    return Marks(
        float(body.points[top.lids > 0.5][:, 1].mean()),
        float(chin[:, 1].min()),
        float(chin[:, 2].max()),
        float(np.abs(body.points[ears() > 0.5][:, 0]).mean()),
    )


def _profile(far: Floats, high: Floats, low: float, crown: float) -> Floats:
    """A cloth's way over one side of the head, from the crown down to `low`: the tight line over all that is there."""
    on = high > low
    points = np.vstack([np.column_stack([far[on], high[on]]), [[0, crown], [0, low]]])
    hull = points[ConvexHull(points).vertices]
    outer = hull[(hull[:, 0] > 1e-6) | (hull[:, 1] > crown - 1e-6)]
    outer = outer[np.argsort(np.arctan2(outer[:, 0], outer[:, 1] - low))]
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(outer, axis=0), axis=1))]
    even = np.linspace(0, length[-1], HEAD_ROWS)
    return np.column_stack([np.interp(even, length, outer[:, k]) for k in (0, 1)])


def over_head(body: Body, low: Floats, offset: float, hair: Floats | None = None) -> Floats:
    """Rows (HEAD_ROWS, COLUMNS, 3) of cloth from the crown down to the heights `low` (COLUMNS,), lifted by `offset`.

    `hair`: points (n, 3) that have to be inside as well.
    """
    some = body.points[(body.points[:, 1] > 6.0) & (topology().inner < 0.2)]
    some = some if hair is None else np.concatenate([some, hair])
    angle, far = np.arctan2(some[:, 0], some[:, 2] - AXIS), np.hypot(some[:, 0], some[:, 2] - AXIS)
    crown = float(some[:, 1].max())
    rows = []
    for turn, end in zip(TURN, low, strict=True):
        near = np.abs(np.angle(np.exp(1j * (angle - turn)))) < 0.06
        rows.append(_profile(far[near], some[near, 1], float(end), crown))
    grid = np.array(rows).transpose(1, 0, 2)
    grid = gaussian_filter1d(gaussian_filter1d(grid, 3.0, axis=1, mode="wrap"), 1.2, axis=0, mode="nearest")
    reach = grid[..., 0] + offset
    dome = offset - 0.02 + 0.07 * np.exp(-((grid[..., 0] / 0.6) ** 2))
    return np.stack([reach * np.sin(TURN), grid[..., 1] + dome, AXIS + reach * np.cos(TURN)], axis=-1)


def ridges(at: Floats) -> Floats:
    """Folds: round ridges, narrow valleys, 0..1, one a unit."""
    return np.sqrt(np.abs(np.sin(np.pi * at)) + 0.02)
