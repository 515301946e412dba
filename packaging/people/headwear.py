# SPDX-License-Identifier: GPL-3.0-or-later
"""Everyday headwear and a face mask, laid over the person's own head."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d, maximum_filter
from scipy.sparse import coo_matrix, diags

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats, Ints
from packaging.people.parts import Part, Surface, sheet, tube
from packaging.people.sampler import Person


def _relaxed(points: Floats, faces: Ints, rounds: int) -> Floats:
    """Points moved to the mean of their neighbours, again and again."""
    corners = faces.shape[1]
    a = np.concatenate([faces[:, k] for k in range(corners)])
    b = np.concatenate([faces[:, (k + 1) % corners] for k in range(corners)])
    beside = coo_matrix((np.ones(2 * len(a)), (np.r_[a, b], np.r_[b, a])), shape=(len(points),) * 2).tocsr()
    mean = diags(1 / np.maximum(np.asarray(beside.sum(axis=1)).ravel(), 1)) @ beside
    for _ in range(rounds):
        points = 0.4 * points + 0.6 * (mean @ points)
    return points


def _patch(body: Body, field: Floats, offset: float, name: str, rounds: int) -> tuple[Surface, Floats]:
    """The skin where `field` <= 0, lifted and smoothed, and its border."""
    top = topology()
    lifted = body.points + body.normals * offset
    near = field[top.quads].min(axis=1) <= 0
    points, faces, border, _ = mesh.cut(np.hstack([lifted, top.rest]), top.quads[near], field)
    used, local = np.unique(faces, return_inverse=True)
    faces = local.reshape(faces.shape)
    edge = points[mesh.loops(border)[0], :3]
    smooth = _relaxed(points[used, :3], faces, rounds)
    return Surface(name, "wear", smooth, faces, {"rest": points[used, 3:]}, 0.02), edge


def beanie_line(rest: Floats) -> Floats:
    """Below zero under a beanie."""
    angle = np.abs(np.arctan2(rest[:, 0], rest[:, 2] - 0.2))
    return np.interp(angle, [0, 0.8, 1.2, 1.9, np.pi], [7.72, 7.70, 7.66, 7.60, 7.1]) - rest[:, 1]


def _beanie(body: Body) -> list[Part]:
    top = topology()
    cap, edge = _patch(body, beanie_line(top.rest), 0.10, "beanie", 12)
    rise = np.clip((cap.points[:, 1] - edge[:, 1].mean() - 0.25) / 0.5, 0, 1)[:, None]
    cap = Surface(
        cap.name, cap.material, cap.points + rise * np.array([0, 0.14, -0.06]), cap.faces, cap.values, cap.thickness
    )
    loop = np.vstack([edge, edge[:1]])
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(loop, axis=0), axis=1))]
    even = np.linspace(0, length[-1], 121)[:-1]
    rim = gaussian_filter1d(
        np.column_stack([np.interp(even, length, loop[:, k]) for k in range(3)]), 2, axis=0, mode="wrap"
    )
    rows = [
        rim + np.array([0, t, 0]) + mesh.unit((rim - rim.mean(axis=0)) * (1, 0, 1)) * b
        for t, b in ((-0.05, 0.0), (-0.07, 0.05), (0.05, 0.075), (0.22, 0.06), (0.26, 0.0))
    ]
    band = np.stack(rows).reshape(-1, 3)
    return [cap, Surface("band", "wear", band, sheet(5, 120, True), {"rest": band}, 0.01)]


def _hull(body: Body) -> Floats:
    """A cloth around head and shoulders before it is cut: rows from the crown down, (rows, 120, 3)."""
    turn = np.linspace(-np.pi, np.pi, 121)[:-1]
    centre = np.array([0, 7.45, 0.15])
    offset = body.points - centre
    angle = np.arctan2(offset[:, 0], offset[:, 2])
    column = ((angle + np.pi) / (2 * np.pi) * 120).astype(int) % 120
    rise = np.degrees(np.arctan2(offset[:, 1], np.hypot(offset[:, 0], offset[:, 2])))
    reach = np.zeros((60, 120))
    upper = rise > -2
    np.maximum.at(
        reach,
        (np.clip(((88 - rise[upper]) / 88 * 22).astype(int), 0, 22), column[upper]),
        np.linalg.norm(offset[upper], axis=1),
    )
    lower = (offset[:, 1] <= 0.02) & (np.abs(body.points[:, 0]) < 1.3)
    row = np.clip(23 + (-offset[lower, 1] / 2.55 * 36).astype(int), 23, 59)
    np.maximum.at(reach, (row, column[lower]), np.hypot(offset[lower, 0], offset[lower, 2]))
    for k in range(60):  # a cloth hangs: it bridges hollows and never goes back in below the chin
        known = reach[k] > 0
        if known.any():
            reach[k] = np.interp(np.arange(120), np.flatnonzero(known), reach[k][known], period=120)
        if k > 34:
            reach[k] = np.minimum(np.maximum(reach[k], reach[k - 1] * 0.985), 1.05)
    reach = maximum_filter(reach, (3, 5), mode=("nearest", "wrap"))
    reach[:4] = np.median(reach[4])
    below = np.clip((np.arange(60) - 34) / 25, 0, 1)[:, None]
    reach = gaussian_filter(reach, (1.6, 2.5), mode=("nearest", "wrap")) + 0.09 + 0.05 * below
    rows = []
    for k in range(60):
        if k <= 22:
            e = np.radians(88 - k * 4)
            rows.append(
                centre
                + reach[k][:, None]
                * np.column_stack([np.cos(e) * np.sin(turn), np.full(120, np.sin(e)), np.cos(e) * np.cos(turn)])
            )
        else:
            rows.append(
                centre
                + np.column_stack(
                    [reach[k] * np.sin(turn), np.full(120, -(k - 22.5) * 2.55 / 36), reach[k] * np.cos(turn)]
                )
            )
    return np.stack(rows)


def _hijab(body: Body, rng: np.random.Generator) -> list[Part]:
    """A scarf over hair, ears and neck, open around the face."""
    top = topology()
    cloth = _hull(body)
    fold = np.linspace(0, 1, 60)[:, None]
    turn = np.linspace(0, 2 * np.pi, 120, endpoint=False)[None]
    depth = 0.022 * np.clip((fold - 0.35) / 0.3, 0, 1)
    waves = depth * (np.sin(9 * turn + 14 * fold + rng.uniform(0, 6)) + 0.6 * np.sin(17 * turn - 9 * fold))
    out = mesh.unit(cloth - cloth.mean(axis=1, keepdims=True))
    points = (cloth + out * waves[..., None]).reshape(-1, 3)
    eyes = body.points[top.lids > 0.5].mean(axis=0)
    chin = body.points[(top.rest[:, 2] > 1.0) & (np.abs(top.rest[:, 1] - 6.3) < 0.06)].mean(axis=0)
    middle, half = (eyes[1] + 0.58 + chin[1]) / 2, (eyes[1] + 0.58 - chin[1]) / 2
    wide = np.abs(body.points[top.ear > 0.5][:, 0]).mean() * 0.86
    x, y = points[:, 0] / wide, (points[:, 1] - middle) / half
    opening = np.where(points[:, 2] > eyes[2] - 0.75, 1 - np.sqrt(x**2 + np.abs(y) ** 2.2), -1)
    quads = sheet(60, 120, True)
    matrix, fine = mesh.subdivide(quads, len(points), 1)
    cut_points, faces, border, _ = mesh.cut(matrix @ points, fine, matrix @ opening)
    edge = cut_points[mesh.loops(border)[0]]
    edge = gaussian_filter1d(np.vstack([edge, edge[:1]]), 2, axis=0, mode="wrap")
    shown = Surface("hijab", "wear", cut_points, faces, {"rest": cut_points}, 0.02)
    return [shown, tube("hem", "wear", edge[:-1], 0.028, True)]


def _wound(body: Body, layers: int, rng: np.random.Generator, tall: float) -> list[Part]:
    """A wrap or turban: a cap and bands of cloth wound over it, each a little tilted."""
    top = topology()
    angle = np.abs(np.arctan2(top.rest[:, 0], top.rest[:, 2] - 0.2))
    line = np.interp(angle, [0, 0.9, 1.4, np.pi], [7.76, 7.70, 7.60, 7.05]) - top.rest[:, 1]
    cap, edge = _patch(body, line + 2 * top.ear, 0.13, "cap", 14)
    turn = np.linspace(0, 2 * np.pi, 121)[:-1]
    low, high = cap.points.min(axis=0), cap.points.max(axis=0)
    middle = (low + high) / 2
    found: list[Part] = [cap]
    for k in range(layers):
        t = k / max(layers - 1, 1)
        shrink = 1.03 - 0.38 * t**2
        tilt = rng.uniform(-0.14, 0.14)
        x, z = np.sin(turn), np.cos(turn)
        level = edge[:, 1].max() + 0.02 + tall * t + tilt * x
        level = level - 0.30 * (1 - z) * (1 - 0.6 * t)
        path = np.column_stack(
            [
                middle[0] + x * (high[0] - low[0]) / 2 * shrink,
                level,
                middle[2] + z * (high[2] - low[2]) / 2 * shrink,
            ]
        )
        found.append(tube("wound", "wear", path, 0.15 * (1 - 0.25 * t), True, sides=14, flat=0.5))
    return found


def hides(person: Person, rest: Floats) -> Floats:
    """1 where headwear leaves no room for hair, 0 elsewhere."""
    if person.headwear in ("hijab", "wrap", "turban"):
        return np.ones(len(rest))
    return (beanie_line(rest) < 0.05).astype(float) if person.headwear == "beanie" else np.zeros(len(rest))


def parts(person: Person, body: Body) -> list[Part]:
    """What the person wears on the head."""
    rng = np.random.default_rng([person.seed, 61])
    if person.headwear == "beanie":
        return _beanie(body)
    if person.headwear == "hijab":
        return _hijab(body, rng)
    if person.headwear in ("wrap", "turban"):
        return _wound(body, 4, rng, 0.22 if person.headwear == "wrap" else 0.34)
    return []


def mask(body: Body) -> list[Part]:
    """A surgical mask over nose, mouth and chin, with ear loops."""
    top = topology()
    x, y, z = top.rest.T
    angle = np.abs(np.arctan2(x, z - 0.2))
    upper = np.interp(angle, [0, 0.18, 0.5, 0.95], [7.10, 7.02, 6.92, 6.80])
    lower = np.interp(angle, [0, 0.5, 0.95], [6.10, 6.22, 6.55])
    field = np.maximum.reduce([y - upper, lower - y, angle - 0.95, 0.35 - z])
    deep = top.inner > 0.3
    cloth, _ = _patch(body, np.where(deep, np.maximum(field, 0.02), field), 0.05, "mask", 400)
    ears = body.points[top.ear > 0.5]
    found: list[Part] = [Surface("mask", "mask", cloth.points, cloth.faces, cloth.values, 0.01)]
    for side in (-1, 1):
        hem = cloth.points[np.argsort(-side * cloth.points[:, 0])[:40]]
        ear = ears[np.sign(ears[:, 0]) == side].mean(axis=0) + np.array([0, 0, -0.05])
        for end in (hem[hem[:, 1].argmax()], hem[hem[:, 1].argmin()]):
            found.append(tube("loop", "mask", np.linspace(end, ear, 8), 0.012, sides=6))
    return found
