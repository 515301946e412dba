# SPDX-License-Identifier: GPL-3.0-or-later
"""A covering scarf as worn every day: an under-cap, a veil that frames the face, and one end thrown over a shoulder."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.hair import guides
from packaging.people.hair.solid import earless, solid
from packaging.people.headwear.drape import AXIS, COLUMNS, HEAD_ROWS, TURN, Marks, marks_of, over_head, ridges
from packaging.people.headwear.fabric import patch, turned
from packaging.people.parts import Part, Surface, sheet, tube

FALL_ROWS = 28
WIDE, LONG = 41, 80  # of the end that crosses under the chin


def _fallen(head: Floats, ground: mesh.Distance, rng: np.random.Generator) -> Floats:
    """The head's rows and, below them, the cloth that hangs and lies on shoulders and chest."""
    last = head[-1]
    out = mesh.unit((last - (0, 0, AXIS)) * (1, 0, 1))
    ahead = np.cos(TURN)[:, None]
    long = np.full(COLUMNS, float(rng.uniform(2.0, 2.4)))
    begin = guides.Roots(last, mesh.unit(guides.DOWN + out * (0.16 - 0.22 * ahead)), long, np.full(COLUMNS, 0.10))
    paths = guides.fall(begin, guides.Fall(FALL_ROWS, 0.30, 0.0, -99.0), ground)
    below = gaussian_filter1d(paths[:, 1:].transpose(1, 0, 2), 2.0, axis=1, mode="wrap")
    return np.asarray(gaussian_filter1d(np.concatenate([head, below]), 1.5, axis=0, mode="nearest"))


def _opening(points: Floats, marks: Marks) -> Floats:
    """Above zero inside the oval the face looks out of: narrower above, closed under the chin."""
    high, low = marks.eyes + 0.62, marks.chin - 0.03
    middle, half = (high + low) / 2, (high - low) / 2
    y = (points[..., 1] - middle) / half
    x = points[..., 0] / (marks.wide * (0.90 - 0.04 * y - 0.04 * np.abs(y)))
    inside = 1 - np.sqrt(x**2 + np.abs(y) ** 2.2)
    return np.where(points[..., 2] > 0.35, inside, np.minimum(inside, -0.4) - 0.5)


def _folded(cloth: Floats, marks: Marks, rng: np.random.Generator) -> Floats:
    """Folds beside the cheeks, parallel to the edge, and pleats that open downwards where the cloth hangs."""
    rows = np.arange(len(cloth))[:, None]
    a, b, c = rng.uniform(0, 6, 3)
    hang = np.clip((rows - HEAD_ROWS) / 14, 0, 1)
    waves = 0.055 * hang * ridges(2.9 * TURN + 0.35 * np.sin(2 * TURN + a) + b)
    waves += 0.018 * hang * np.sin(17 * TURN + 0.1 * rows + c)
    away = -_opening(cloth, marks)
    beside = np.exp(-(((away - 0.22) / 0.22) ** 2)) * np.clip((marks.eyes + 0.45 - cloth[..., 1]) / 0.5, 0, 1)
    beside *= np.clip((cloth[..., 1] - marks.chin + 0.5) / 0.6, 0, 1)
    waves += 0.050 * beside * ridges(6.0 * away + 0.18 * np.sin(2.5 * cloth[..., 1] + a) + 0.12 * np.sign(TURN))
    back = np.exp(-(((rows - 15) / 8.0) ** 2)) * np.clip((np.abs(TURN) - 0.5) / 0.4, 0, 1)
    waves += 0.010 * back * np.sin(0.9 * rows + 3 * np.abs(TURN) + b)
    out = mesh.unit((cloth - (0, 6.9, AXIS)) * (1, 0.4, 1))
    return np.asarray(cloth + out * waves[..., None])


def _to_face(points: Floats, opening: Floats, skin: Floats, outward: Floats, eyes: float) -> Floats:
    """The cloth near its edge laid on the face."""
    near = np.clip(1 + opening / 0.16, 0, 1)
    near = near * near * (3 - 2 * near)
    _, at = cKDTree(skin).query(points, k=4)
    off = 0.045 + 0.035 * np.clip((points[:, 1] - eyes - 0.2) / 0.2, 0, 1)  # the under-cap lies below
    goal = skin[at].mean(axis=1) + off[:, None] * outward[at].mean(axis=1)
    return np.asarray(points + (0.9 * near)[:, None] * (goal - points))


def _veil(cloth: Floats, flat: Body, marks: Marks) -> tuple[Surface, Floats]:
    """The cloth with the face's opening cut out, and the opening's edge."""
    length = np.cumsum(np.linalg.norm(np.diff(cloth, axis=0, prepend=cloth[:1]), axis=2), axis=0)
    drawn = np.stack([np.broadcast_to(TURN * 1.0, length.shape), length, 0 * length], axis=-1).reshape(-1, 3)
    points, quads = cloth.reshape(-1, 3), sheet(len(cloth), COLUMNS, True)
    matrix, fine = mesh.subdivide(quads, len(points), 1)
    points, drawn = matrix @ points, matrix @ drawn
    field = _opening(points, marks)
    face = (flat.points[:, 1] > marks.chin - 0.3) & (topology().inner < 0.2)
    points = _to_face(points, field, flat.points[face], flat.normals[face], marks.eyes)
    cut, faces, border, _ = mesh.cut(np.hstack([points, drawn]), fine, field)
    runs = [cut[run, :3] for run in mesh.loops(border)]
    edge = gaussian_filter1d(max(runs, key=len), 4, axis=0, mode="wrap")
    used, local = np.unique(faces, return_inverse=True)
    found = Surface("veil", "wear", cut[used, :3], local.reshape(faces.shape), {"rest": cut[used, 3:]}, 0.022)
    return found, edge


def _laid(places: Floats, ground: mesh.Distance, gap: Floats) -> Floats:
    """Places (WIDE, LONG, 3) brought to a distance over what they lie on: pushed out fully, drawn in a little."""
    for _ in range(4):
        far, out = ground(places.reshape(-1, 3))
        step = gap.ravel() - far
        step = np.where(step > 0, np.minimum(step, 0.15), np.maximum(step, -0.08) * 0.5)
        places = (places.reshape(-1, 3) + out * step[:, None]).reshape(places.shape)
        places = gaussian_filter1d(gaussian_filter1d(places, 1.2, axis=0, mode="nearest"), 1.5, axis=1, mode="nearest")
    return places


def _end(cloth: Floats, marks: Marks, rng: np.random.Generator) -> list[Part]:
    """The end that crosses from one cheek under the chin to the other shoulder, in folds along its length."""
    side = 1.0 if rng.random() < 0.5 else -1.0
    u, s = np.linspace(0, 1, WIDE)[:, None, None], np.linspace(0, 1, LONG)
    w, c, d = marks.wide, marks.chin, marks.ahead
    broad = float(rng.uniform(0.75, 1.0))
    steps = (
        ((-1.05 * w, c + 1.25, 0.25), (0.0, -0.30, -0.15)),
        ((-0.92 * w, c + 0.48, 0.75), (0.0, -0.50, 0.0)),
        ((-0.45 * w, c - 0.04, d - 0.10), (-0.10, -0.80, 0.10)),
        ((0.12 * w, c - 0.20, d - 0.02), (0.0, -0.95, 0.15)),
        ((0.72 * w, c - 0.20, 0.95), (0.12, -0.85, 0.20)),
        ((1.12 * w, c - 0.12, 0.45), (0.24, -0.50, 0.20)),
        ((1.22 * w, c - 0.08, -0.05), (0.28, -0.30, 0.0)),
        ((1.12 * w, c - 0.25, -0.55), (0.28, -0.25, 0.0)),
    )
    knots = np.array([a for a, _ in steps]) + broad * u * np.array([b for _, b in steps])
    places = np.asarray(CubicSpline(np.linspace(0, 1, len(steps)), knots, axis=1)(s)) * (side, 1, 1)
    points, quads = cloth.reshape(-1, 3), sheet(len(cloth), COLUMNS, True)
    normal = mesh.normals(points, quads)
    normal = normal * np.sign((normal * (points - (0, 6.6, AXIS))).sum(axis=1).mean())
    ground = mesh.Distance(points, normal, np.array([-1.9, 4.0, -1.4]), np.array([1.9, 8.0, 2.2]))
    phase, u = rng.uniform(0, 1), u[..., 0]
    full = np.interp(s, [0, 0.12, 0.4, 0.7, 1], [0.2, 0.5, 1.0, 0.9, 0.6])
    folds = ridges(3.4 * u**0.9 + 0.25 * np.sin(4 * s + 6 * phase) + 0.3 * s + phase)
    gap = 0.055 + 0.0 * s + 0.5 * 0.13 * full * folds * np.minimum(1, 8 * u + 0.3)
    places = _laid(places, ground, np.full((WIDE, LONG), 0.05))
    over = mesh.normals(places.reshape(-1, 3), sheet(WIDE, LONG, False)).reshape(places.shape)
    over = over * np.sign(over[:, LONG // 2, 2].mean())
    places = places + over * (gap - 0.05)[..., None]
    drawn = np.stack(np.broadcast_arrays(3.0 * s + 4.0, u * 1.2, 0.0), axis=-1).reshape(-1, 3)
    matrix, fine = mesh.subdivide(sheet(WIDE, LONG, False), WIDE * LONG, 1)
    found = Surface("end", "wear", matrix @ places.reshape(-1, 3), fine, {"rest": matrix @ drawn}, 0.022)
    hems: list[Part] = [tube("hem", "wear", places[k], 0.017, False, 8) for k in (0, -1)]
    return [found, *hems]


def _cap(flat: Body, marks: Marks) -> list[Part]:
    """The under-cap: its edge is a line across the forehead, a finger below the veil's."""
    rest = topology().rest
    shown = flat.points[:, 1] - (marks.eyes + 0.52)
    line = np.interp(turned(rest), [0, 0.5, 0.9, 1.2], [0.0, -0.05, -0.30, -0.9]) - shown
    found, edge = patch(flat, np.maximum.reduce([line, 0.5 - rest[:, 2], shown - 0.30]), 0.04, "cap", 20)
    front = edge[edge[:, 2] > 0.75]
    order = front[np.argsort(front[:, 0])]
    low = order[order[:, 1] < marks.eyes + 0.62]
    hem = tube("cap hem", "under", gaussian_filter1d(low, 3, axis=0, mode="nearest"), 0.013, False, 8)
    return [Surface("cap", "under", found.points, found.faces, found.values, 0.01), hem]


def hijab(body: Body, rng: np.random.Generator) -> list[Part]:
    """A scarf over hair, ears and neck, that lies on shoulders and chest."""
    marks = marks_of(body)
    points = earless(body.points)
    flat = Body(**{name: getattr(body, name) for name in body.__slots__} | {"points": points})
    low = np.interp(np.abs(TURN), [0, 0.55, 1.15, np.pi], [marks.chin, marks.chin + 0.06, 7.0, 6.8])
    head = over_head(body, low, 0.07)
    cloth = _folded(_fallen(head, solid(flat, False, True, "blazer"), rng), marks, rng)
    veil, edge = _veil(cloth, flat, marks)
    hem = tube("hem", "wear", edge, 0.020, True, 10)
    return [*_cap(flat, marks), veil, hem, *_end(cloth, marks, rng)]
