# SPDX-License-Identifier: GPL-3.0-or-later
"""A hoodie's hood, up: a loose shell over head and hair, sewn to the neckline, open before the face and the throat."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter1d, maximum_filter
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.body import Body
from packaging.people.data import Floats
from packaging.people.headwear.drape import AXIS, COLUMNS, HEAD_ROWS, TURN, Marks, marks_of, over_head, ridges
from packaging.people.parts import Part, Surface, sheet, tube

NECK_ROWS = 16
LEAST = 0.04  # between hair and cloth
MIDDLE = np.array([0, 7.5, 0.12])  # of the round crown
RIB_SIDES = 12  # of the tube along the neckline


def _base(rib: Floats) -> Floats:
    """The seam (COLUMNS, 3) where the hood is sewn on: around the neckline, by angle."""
    ring = rib.reshape(-1, RIB_SIDES, 3).mean(axis=1)
    angle = np.arctan2(ring[:, 0], ring[:, 2] - AXIS)
    order = np.argsort(angle)
    path = np.column_stack([np.interp(TURN, angle[order], ring[order, k], period=2 * np.pi) for k in range(3)])
    out = np.column_stack([np.sin(TURN), 0 * TURN, np.cos(TURN)])
    return np.asarray(gaussian_filter1d(path, 3, axis=0, mode="wrap") + out * 0.05 - (0, 0.06, 0))


def _neck(head: Floats, base: Floats) -> Floats:
    """The rows from the head's last to the seam: cloth to spare, most of it behind."""
    behind = (0.5 - 0.5 * np.cos(TURN))[:, None]
    out = np.column_stack([np.sin(TURN), 0 * TURN, np.cos(TURN)])
    last, step = head[-1], head[-1] - head[-3]
    drop = mesh.unit(step * (0.3, 1, 0.3))
    slack = out * (0.08 + 0.26 * behind)
    knots = np.stack([last, last + 0.45 * (base - last) + slack + drop * 0.12, base + slack * 0.8 + (0, 0.12, 0), base])
    return np.asarray(CubicSpline([0, 0.5, 0.82, 1], knots, axis=0)(np.linspace(0, 1, NECK_ROWS + 1)[1:]))


def _loose(head: Floats, marks: Marks) -> Floats:
    """The head's rows, roomier: forward over the forehead, and drawn out to a soft point behind the crown."""
    row = np.linspace(0, 1, HEAD_ROWS)[:, None]
    out = np.stack(np.broadcast_arrays(np.sin(TURN), 0.0, np.cos(TURN)), axis=-1)[None]
    ahead, behind = np.clip(np.cos(TURN), 0, 1) ** 2, np.clip(-np.cos(TURN), 0, 1) ** 3
    room = 0.10 * np.clip(row / 0.3, 0, 1) + 0.05 * ahead * np.clip(row / 0.25, 0, 1)
    room = room + 0.22 * behind * np.exp(-(((row - 0.38) / 0.2) ** 2))
    return np.asarray(head + out * room[..., None] + (0, 0.05, 0))


def _folded(cloth: Floats, rng: np.random.Generator) -> Floats:
    """Drapes from the chin to the nape where the cloth has room, and soft hollows above."""
    row = (np.arange(len(cloth))[:, None] - HEAD_ROWS - 1) / NECK_ROWS
    a, b, c = rng.uniform(0, 6, 3)
    side = np.sign(TURN)
    low = np.exp(-(((row - 0.45) / 0.40) ** 2)) * np.clip((np.abs(TURN) - 0.35) / 0.5, 0, 1)
    waves = 0.070 * low * (ridges(2.2 * row + 0.55 * np.abs(TURN) + 0.10 * np.sin(3 * TURN + a) + 0.2 * side + b) - 0.5)
    high = np.clip(-row / 0.4, 0, 1) * np.clip(1.2 + row, 0, 1) * np.clip((np.abs(TURN) - 0.5) / 0.5, 0, 1)
    waves = waves + 0.018 * high * np.sin(4 * row + 2.2 * np.abs(TURN) + side + c)
    out = mesh.unit((cloth - (0, 6.9, AXIS)) * (1, 0.4, 1))
    return np.asarray(cloth + out * waves[..., None])


def _opening(points: Floats, marks: Marks, low: float) -> Floats:
    """Above zero where the face looks out: an arch over the forehead that narrows to the neckline under the chin."""
    high, middle = marks.eyes + 0.97, marks.eyes - 0.05
    y = points[..., 1] - middle
    up = np.clip(y / (high - middle), 0, 2)
    down = np.clip(-y / (middle - low), 0, 2)
    inside = 1 - (np.abs(points[..., 0] / (1.11 * marks.wide)) ** 2.3 + up**2.3 + down**1.9) ** (1 / 2.3)
    return np.where(points[..., 2] > 0.2, inside, np.minimum(inside, -0.4))


def _dome(body: Body, hair: Floats) -> Floats:
    """Points of a round crown as high as what is inside: a bun or a quiff must not make a pointed hood."""
    top = max(float(body.points[:, 1].max()), float(hair[:, 1].max(initial=0.0)))
    rise, turn = np.meshgrid(np.linspace(0.3, np.pi / 2, 14), np.linspace(-np.pi, np.pi, 240, endpoint=False))
    flat = np.cos(rise)
    dome = np.stack([0.84 * flat * np.sin(turn), np.sin(rise), flat * np.cos(turn)], axis=-1) * (
        1,
        top - MIDDLE[1],
        0.95,
    )
    return np.asarray((dome + MIDDLE).reshape(-1, 3))


def _outside(cloth: Floats, inner: Floats) -> Floats:
    """The rows, moved out where something that has to be inside comes too near, seen from the middle of the head."""
    ways = mesh.unit(cloth - MIDDLE)
    off, at = cKDTree(ways.reshape(-1, 3)).query(mesh.unit(inner - MIDDLE))
    gap = np.linalg.norm(cloth - MIDDLE, axis=2).ravel()[at] - np.linalg.norm(inner - MIDDLE, axis=1)
    lack = np.zeros(cloth[..., 0].size)
    np.maximum.at(lack, at, np.where(off < 0.04, LEAST - gap, 0.0))
    wide = maximum_filter(lack.reshape(cloth.shape[:2]), (5, 9), mode=("nearest", "wrap"))
    soft = gaussian_filter1d(gaussian_filter1d(wide, 1.2, axis=0, mode="nearest"), 2.0, axis=1, mode="wrap")
    return np.asarray(cloth + ways * soft[..., None])


def hood(body: Body, rib: Floats, hair: Floats, rng: np.random.Generator) -> list[Part]:
    """A hood that is up: `rib` the points of the band along the neckline, `hair` (n, 3) what has to go inside."""
    marks, base = marks_of(body), _base(rib)
    inside = np.concatenate([hair, _dome(body, hair)])
    low = np.interp(np.abs(TURN), [0, 0.6, 1.2, np.pi], [marks.chin + 0.2, marks.chin + 0.4, 6.95, 7.0])
    head = _loose(over_head(body, low, 0.06, inside), marks)
    peak = np.broadcast_to(head[:1].mean(axis=1, keepdims=True), head[:1].shape)
    cloth = np.concatenate([peak, head, _neck(head, base)])
    cloth = gaussian_filter1d(gaussian_filter1d(cloth, 1.6, axis=0, mode="nearest"), 2.0, axis=1, mode="wrap")
    cloth[-1] = base
    cloth = _outside(_folded(cloth, rng), hair)
    length = np.cumsum(np.linalg.norm(np.diff(cloth, axis=0, prepend=cloth[:1]), axis=2), axis=0)
    drawn = np.stack([np.broadcast_to(TURN * 1.0, length.shape), length, 0 * length], axis=-1).reshape(-1, 3)
    matrix, fine = mesh.subdivide(sheet(len(cloth), COLUMNS, True), cloth[..., 0].size, 1)
    points = matrix @ cloth.reshape(-1, 3)
    front = float(base[np.abs(TURN) < 0.2][:, 1].mean())
    cut, faces, border, _ = mesh.cut(np.hstack([points, matrix @ drawn]), fine, _opening(points, marks, front - 0.02))
    runs = [cut[run, :3] for run in mesh.loops(border)]
    edge = gaussian_filter1d(max(runs, key=len), 4, axis=0, mode="nearest")
    used, local = np.unique(faces, return_inverse=True)
    values = {"rest": cut[used, 3:], "seam": np.full(len(used), 9.0)}
    shell = Surface("hood up", "cloth", cut[used, :3], local.reshape(faces.shape), values, 0.03)
    hem = tube("hood hem", "cloth", edge, 0.045, False, 12, 0.8)
    flat = {"rest": hem.points, "seam": np.full(len(hem.points), 9.0)}
    return [shell, Surface(hem.name, hem.material, hem.points, hem.faces, flat)]
