# SPDX-License-Identifier: GPL-3.0-or-later
"""Clothes: the cloth helper cut along a neckline, with a rib, a collar, lapels or a hood."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.parts import Part, Surface, sheet, tube
from packaging.people.sampler import Person

AXIS = np.array([0.0, 0.0, 0.05])  # of the neck, at rest


def _neckline(rest: Floats, kind: str) -> Floats:
    """Above zero where there is no cloth."""
    x, y, z = rest.T
    away = np.hypot(x, z - AXIS[2])
    ahead = np.clip((z - 0.1) / 0.5, 0, 1)
    wide, drop = {
        "scoop": (1.02, 0.30),
        "vee": (0.78, -0.04),
        "blazer": (0.92, 0.0),
        "shirt": (0.74, -0.10),
        "hoodie": (0.72, -0.22),
    }.get(kind, (0.76, -0.06))
    level = 5.60 - 0.36 * z - drop * ahead
    field = np.minimum(y - level, wide - away)
    if kind in ("vee", "blazer", "shirt"):
        deep, half = {"vee": (0.60, 0.50), "blazer": (2.6, 0.85), "shirt": (0.42, 0.22)}[kind]
        wedge = np.minimum(half * (1 - (5.55 - y) / deep) - np.abs(x), y - (5.55 - deep))
        field = np.maximum(field, np.where(z > 0.15, np.minimum(wedge, 0.6), -1))
    return field


def _laid(points: Floats, offset: float, rng: np.random.Generator, rest: Floats) -> Floats:
    """The cloth helper's points smoothed and lifted off the body, with soft folds."""
    top = topology()
    out = mesh.normals(points, top.cloth_quads)
    fold = 0.016 * np.sin(rest[:, 0] * rng.uniform(2, 4) + rest[:, 1] * rng.uniform(3, 6) + rng.uniform(0, 6))
    fold += 0.010 * np.sin(rest[:, 0] * rng.uniform(5, 9) - rest[:, 1] * rng.uniform(5, 9) + rng.uniform(0, 6))
    fold = fold * np.clip((5.5 - rest[:, 1]) / 0.5, 0.1, 1)
    return points + out * (offset + fold)[:, None]


def _smooth(path: Floats, closed: bool) -> Floats:
    """A run of points evenly spaced and without corners."""
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    even = np.linspace(0, length[-1], 160)
    fine = np.column_stack([np.interp(even, length, path[:, k]) for k in range(3)])
    return gaussian_filter1d(fine, 2.0, axis=0, mode="wrap" if closed else "nearest")


def _layer(
    person: Person, body: Body, kind: str, offset: float, material: str, rng: np.random.Generator
) -> tuple[Surface, Floats, bool]:
    """A layer of cloth and its neckline."""
    top = topology()
    points = _laid(body.cloth, offset, rng, top.cloth_rest)
    field = _neckline(top.cloth_rest, kind)
    both = np.hstack([points, top.cloth_rest])
    cut_points, faces, border, _ = mesh.cut(both, top.cloth_quads, field)
    run = mesh.loops(border)[0]
    ring = cut_points[run, :3]
    closed = bool(np.linalg.norm(ring[0] - ring[-1]) < 0.3)
    ring = np.vstack([ring, ring[:1]]) if closed else ring
    layer = Surface(
        f"{material}-{kind}", material, cut_points[:, :3], faces, {"rest": cut_points[:, 3:]}, thickness=0.02
    )
    return layer, _smooth(ring, closed), closed


def _collar(ring: Floats, body: Body) -> Part:
    """A turned-down shirt collar, open in front."""
    centre = ring.mean(axis=0)
    angle = np.arctan2(ring[:, 0] - centre[0], ring[:, 2] - centre[2])
    order = np.argsort(np.mod(angle, 2 * np.pi))
    path = ring[order]
    turn = np.mod(angle, 2 * np.pi)[order]
    high = path[:, 1] > np.quantile(path[:, 1], 0.25) - 0.02
    keep = high & (turn > 0.05) & (turn < 2 * np.pi - 0.05)
    path, turn = gaussian_filter1d(path[keep], 3, axis=0, mode="nearest"), turn[keep]
    out = np.column_stack([np.sin(turn), 0 * turn, np.cos(turn)])
    front = np.exp(-((np.minimum(turn, 2 * np.pi - turn) / 0.75) ** 2))[:, None]
    up = np.array([0, 1.0, 0])
    rows = [
        path - up * 0.04,
        path + up * 0.14 - out * 0.05,
        path + up * (0.26 - 0.06 * front) - out * 0.07,
        path + up * (0.27 - 0.06 * front) + out * 0.0,
        path + up * 0.10 + out * 0.10,
        path - up * (0.05 + 0.28 * front) + out * (0.16 + 0.08 * front),
    ]
    grid = np.stack(rows)
    fine = np.linspace(0, len(rows) - 1, 21)
    low = np.floor(fine).astype(int).clip(0, len(rows) - 2)
    points = grid[low] * (1 - (fine - low))[:, None, None] + grid[low + 1] * (fine - low)[:, None, None]
    points = gaussian_filter1d(points, 1.2, axis=0, mode="nearest")
    return Surface(
        "collar", "cloth", points.reshape(-1, 3), sheet(21, len(path), False), {"rest": points.reshape(-1, 3)}, 0.022
    )


def _roll(body: Body, ring: Floats) -> Part:
    """A roll neck: a soft band up the neck, folded over."""
    top = topology()
    neck = body.points[
        (top.rest[:, 1] > 5.6) & (top.rest[:, 1] < 6.25) & (np.hypot(top.rest[:, 0], top.rest[:, 2]) < 0.8)
    ]
    turn = np.linspace(0, 2 * np.pi, 97)[:-1]
    centre = neck.mean(axis=0)
    angle = np.arctan2(neck[:, 0] - centre[0], neck[:, 2] - centre[2])
    reach = np.hypot(neck[:, 0] - centre[0], neck[:, 2] - centre[2])
    wide = np.array([np.quantile(reach[np.abs(np.angle(np.exp(1j * (angle - t)))) < 0.2], 0.75) for t in turn])
    wide = gaussian_filter1d(wide, 3, mode="wrap") + 0.045
    low, high = ring[:, 1].mean() - 0.20, ring[:, 1].mean() + 0.34
    rows = []
    for t in np.linspace(0, 1, 24):
        bulge = 0.05 * np.sin(np.pi * min(t * 1.4, 1.0)) + 0.16 * (1 - t) ** 3
        tilt = -0.12 * np.cos(turn)
        rows.append(
            np.column_stack(
                [
                    centre[0] + (wide + bulge) * np.sin(turn),
                    low + (high - low) * t + tilt,
                    centre[2] + (wide + bulge) * np.cos(turn) - 0.10 + 0.08 * t,
                ]
            )
        )
    points = np.stack(rows).reshape(-1, 3)
    return Surface("roll", "cloth", points, sheet(24, 96, True), {"rest": points}, 0.03)


def _hood(ring: Floats) -> list[Part]:
    """A hood lying behind the neck, and its cords."""
    centre = ring.mean(axis=0)
    turn = np.linspace(-np.pi + 0.35, np.pi - 0.35, 120) + np.pi
    back = 0.5 - 0.5 * np.cos(turn)
    reach = np.hypot(ring[:, 0] - centre[0], ring[:, 2] - centre[2]).mean()
    path = np.column_stack(
        [
            centre[0] + (reach + 0.06) * np.sin(turn),
            centre[1] + 0.02 + 0.20 * back,
            centre[2] + (reach + 0.04 - 0.05 * back) * np.cos(turn),
        ]
    )
    path[:, 1] += np.interp(back, [0, 0.3], [-0.10, 0])
    found: list[Part] = [tube("hood", "cloth", path, 0.09 + 0.10 * back, sides=16)]
    for side in (-1, 1):
        start = path[0 if side > 0 else -1]
        drop = np.linspace(0, 1, 20)[:, None]
        cord = start + drop * np.array([-0.02 * side, -0.75, 0.10]) + np.array([0, 0, 0.12])
        found.append(tube("cord", "cloth2", cord, 0.016, sides=8))
    return found


def parts(person: Person, body: Body) -> list[Part]:
    """What the person wears on the shoulders."""
    rng = np.random.default_rng(person.clothes.seed)
    kind = person.clothes.garment
    inner = {"roll": "hoodie", "hoodie": "hoodie"}.get(kind, kind)
    collared = kind == "shirt" or (kind == "blazer" and person.clothes.seed % 2 == 1)
    inner = ("shirt" if collared else "crew") if kind in ("shirt", "blazer") else inner
    material = "cloth2" if kind == "blazer" else "cloth"
    layer, ring, closed = _layer(person, body, inner, 0.05, material, rng)
    found: list[Part] = [layer]
    if collared:
        collar = _collar(ring, body)
        found.append(Surface(collar.name, material, collar.points, collar.faces, collar.values, collar.thickness))  # type: ignore[union-attr]
    elif kind == "roll":
        found.append(_roll(body, ring))
    else:
        found.append(tube("rib", material, ring, 0.035, closed, flat=0.55))
    if kind == "hoodie":
        found += _hood(ring)
    if kind == "blazer":
        jacket, edge, shut = _layer(person, body, "blazer", 0.12, "cloth", rng)
        found += [jacket, tube("lapel", "cloth", edge, 0.05, shut, flat=1.6)]
    return found
