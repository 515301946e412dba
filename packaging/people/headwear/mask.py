# SPDX-License-Identifier: GPL-3.0-or-later
"""A face mask."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.interpolate import LinearNDInterpolator
from scipy.spatial import ConvexHull, cKDTree

from packaging.people.body import Body, topology
from packaging.people.data import Floats, Ints
from packaging.people.headwear.fabric import patch, relaxed
from packaging.people.parts import Part, Surface, tube
from packaging.people.scalp import ears as ear_mask


def _stretched(body: Body, points: Floats, faces: Ints) -> Floats:
    """Cloth held at its border, taut over nose, lips and chin, and nowhere under the skin."""
    sides = np.sort(np.concatenate([faces[:, [k, (k + 1) % 3]] for k in range(3)]), axis=1)
    pairs, uses = np.unique(sides, axis=0, return_counts=True)
    rim = np.unique(pairs[uses == 1])
    held = points[rim]
    front = (body.normals[:, 2] > 0.05) & (topology().inner < 0.2) & (body.points[:, 1] > 5.7)
    skin = LinearNDInterpolator(body.points[front, :2], body.points[front, 2], fill_value=-9.0)
    for _ in range(2):
        points = relaxed(points, faces, 12)
        points[rim] = held
        points[:, 2] = np.maximum(points[:, 2], skin(points[:, :2]) + 0.05)
    planes = ConvexHull(points).equations  # a taut cloth spans hollows: the hull's front, but for its border
    planes = planes[planes[:, 2] > 0.05]
    span = (-(points[:, :2] @ planes[:, :2].T + planes[:, 3]) / planes[:, 2]).min(axis=1)
    gap, _ = cKDTree(held).query(points)
    points[:, 2] += 0.9 * np.clip(gap / 0.22, 0, 1) * np.maximum(span - points[:, 2], 0)
    points = relaxed(points, faces, 10)
    points[rim] = held
    return points


def mask(body: Body) -> list[Part]:
    """A surgical mask over nose, mouth and chin, with ear loops."""
    top = topology()
    x, y, z = top.rest[:, 0], top.rest[:, 1], top.rest[:, 2]
    angle = np.abs(np.arctan2(x, z - 0.2))
    upper = np.interp(angle, [0, 0.18, 0.5, 0.95], [7.10, 7.02, 6.92, 6.80])
    lower = np.interp(angle, [0, 0.5, 0.95], [6.10, 6.22, 6.55])
    field: Floats = np.maximum.reduce([y - upper, lower - y, angle - 0.95, 0.35 - z])
    deep = top.inner > 0.3
    cloth, _ = patch(body, np.where(deep, np.maximum(field, 0.02), field), 0.05, "mask", 0)
    cloth = replace(cloth, points=_stretched(body, cloth.points, cloth.faces))
    ears = body.points[ear_mask() > 0.5]
    found: list[Part] = [Surface("mask", "mask", cloth.points, cloth.faces, cloth.values, 0.01)]
    for side in (-1, 1):
        hem = cloth.points[np.argsort(-side * cloth.points[:, 0])[:40]]
        ear = ears[np.sign(ears[:, 0]) == side].mean(axis=0) + np.array([0, 0, -0.05])
        ends = (hem[hem[:, 1].argmax()], hem[hem[:, 1].argmin()])
        found += [tube("loop", "mask", np.linspace(end, ear, 8), 0.012, sides=6) for end in ends]
    return found
