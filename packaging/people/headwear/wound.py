# SPDX-License-Identifier: GPL-3.0-or-later
"""A turban and a head wrap: cloth wound over the hair, in layers that cross above the forehead."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.body import Body
from packaging.people.data import Floats
from packaging.people.headwear.drape import AXIS, COLUMNS, HEAD_ROWS, TURN, Marks, marks_of, over_head, ridges
from packaging.people.parts import Part, Surface, sheet, tube

ROUND = [0, 0.7, 1.1, 1.5, 2.2, np.pi]
LOW = [0.57, 0.48, 0.28, 0.13, -0.12, -0.35]  # the lower edge over the eyes' height


def _bulk(body: Body, marks: Marks, tall: float, wide: float, peak: float) -> tuple[Floats, Floats]:
    """The cloth without its folds, rounder than the head, and how high (0..1) each point lies."""
    low = (
        marks.eyes
        + np.interp(np.abs(TURN), ROUND, LOW)
        - 0.08 * (np.abs(TURN) > 0.9)
        + peak * np.exp(-np.abs(TURN) / 0.35)
    )
    cloth = over_head(body, low, 0.06)
    part = np.linspace(1, 0, HEAD_ROWS)[:, None]
    away = cloth - (0, 0, AXIS)
    full = np.sin(np.pi * np.clip(part, 0, 1) ** 0.85)
    cloth = cloth + mesh.unit(away * (1, 0, 1)) * (wide * full)[..., None]
    return cloth + np.array([0, tall, -0.35 * tall]) * (part**0.8)[..., None], np.broadcast_to(part, cloth.shape[:2])


def _outside(places: Floats, body: Body) -> Floats:
    """The places, at least a little over the skin."""
    head = body.points[:, 1] > 6.8
    skin, normal = body.points[head], body.normals[head]
    _, near = cKDTree(skin).query(places, k=3)
    out = mesh.unit(normal[near].mean(axis=1))
    gap = ((places - skin[near].mean(axis=1)) * out).sum(axis=1)
    return np.asarray(places + out * np.clip(0.045 - gap, 0, 0.3)[:, None])


def _finished(body: Body, cloth: Floats, out: Floats, height: Floats) -> list[Part]:
    """The folded cloth, fine, and the roll along its edge."""
    length = np.cumsum(np.linalg.norm(np.diff(cloth, axis=0, prepend=cloth[:1]), axis=2), axis=0)
    drawn = np.stack([np.broadcast_to(TURN, length.shape), length, 0 * length], axis=-1).reshape(-1, 3)
    points = _outside((cloth + out * height[..., None]).reshape(-1, 3), body).reshape(cloth.shape)
    points = gaussian_filter1d(points, 0.8, axis=1, mode="wrap")
    matrix, fine = mesh.subdivide(sheet(HEAD_ROWS, COLUMNS, True), HEAD_ROWS * COLUMNS, 2)
    found = Surface("wound", "wear", matrix @ points.reshape(-1, 3), fine, {"rest": matrix @ drawn}, 0.0)
    edge = gaussian_filter1d(points[-1], 2, axis=0, mode="wrap")
    return [found, tube("roll", "wear", edge, 0.032, True, 12, 0.7)]


def turban(body: Body, rng: np.random.Generator) -> list[Part]:
    """Layers that rise from both sides and meet in a point above the forehead."""
    marks = marks_of(body)
    cloth, part = _bulk(body, marks, 0.20, 0.10, 0.10)
    out = mesh.unit(cloth - (0, marks.eyes + 0.2, AXIS))
    slope = 0.48 * np.sqrt(np.minimum(np.abs(TURN), 1.7) ** 2 + 0.01)
    uneven = 0.05 * np.sin(2 * TURN + rng.uniform(0, 6)) + 0.04 * np.sign(TURN) * np.clip(np.abs(TURN) / 0.1, 0, 1)
    layer = ridges(3.8 * (cloth[..., 1] + slope + uneven) + rng.uniform(0, 1))
    return _finished(body, cloth, out, 0.085 * layer * np.clip(part / 0.06, 0.2, 1) * np.clip((1 - part) / 0.1, 0, 1))


def wrap(body: Body, rng: np.random.Generator) -> list[Part]:
    """Folds from one side laid over folds from the other, tucked in above the temple; the ears' tips are under it."""
    marks = marks_of(body)
    cloth, part = _bulk(body, marks, 0.16, 0.06, 0.0)
    side = 1.0 if rng.random() < 0.5 else -1.0
    out = mesh.unit(cloth - (0, marks.eyes + 0.2, AXIS))
    y, slope = cloth[..., 1] - cloth[-1, COLUMNS // 2, 1], 0.9 * np.tanh(side * TURN / 1.2)
    start = rng.uniform(0, 1)
    above = ridges(4.2 * (y - slope) + 0.12 * np.sin(5 * TURN + 6 * start))
    below = ridges(4.2 * (y + slope) + start + 0.12 * np.sin(4 * TURN))
    over = 1 / (1 + np.exp(-np.clip((y - slope + 0.10) / 0.02, -30, 30)))
    height = over * (0.055 + 0.065 * above) + (1 - over) * 0.055 * below
    return _finished(body, cloth, out, height * np.clip(part / 0.04, 0.3, 1) * np.clip((1 - part) / 0.1, 0, 1))
