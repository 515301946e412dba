# SPDX-License-Identifier: GPL-3.0-or-later
"""What is sewn to a neckline: rib, shirt collar, band collar, roll neck, hood, lapels."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.clothes.cloth import Layer
from packaging.people.data import Floats
from packaging.people.parts import Part, Surface, sheet, tube

UP = np.array([0.0, 1.0, 0.0])


def _grid(name: str, material: str, rows: Floats, closed: bool, thick: float) -> Surface:
    """A sheet through rows (r, n, 3) of points, smooth across them."""
    fine = CubicSpline(np.arange(len(rows)), rows, axis=0)(np.linspace(0, len(rows) - 1, 5 * len(rows)))
    high, wide = fine.shape[:2]
    drawn = np.stack(
        np.broadcast_arrays(np.linspace(0, 2.4, wide)[None, :], np.linspace(0, 0.5, high)[:, None], 0.0), axis=-1
    )
    values = {"rest": drawn.reshape(-1, 3), "seam": np.full(high * wide, 9.0)}
    return Surface(name, material, fine.reshape(-1, 3), sheet(high, wide, closed), values, thick)


def neck_ring(edge: Floats) -> tuple[Floats, Floats]:
    """A neckline's path by angle from the front (160 steps) and those angles; lifted where it dips in front."""
    centre = edge.mean(axis=0)
    angle = np.mod(np.arctan2(edge[:, 0] - centre[0], edge[:, 2] - centre[2]), 2 * np.pi)
    order = np.argsort(angle)
    turn = np.linspace(0, 2 * np.pi, 161)[:-1]
    found = np.column_stack([np.interp(turn, angle[order], edge[order, k], period=2 * np.pi) for k in range(3)])
    return gaussian_filter1d(found, 4.0, axis=0, mode="wrap"), turn


def rib(layer: Layer, wide: float = 0.045) -> Part:
    """A knitted band along the neckline."""
    found = tube("rib", layer.surface.material, layer.edge, wide, layer.closed, sides=12, flat=0.5)
    drawn = {"rest": found.points, "seam": np.full(len(found.points), 9.0)}
    return Surface("rib", found.material, found.points, found.faces, drawn)


def _over(cloth: Surface, places: Floats, least: float) -> Floats:
    """The places, pushed out where they lie less than `least` over the cloth."""
    _, near = cKDTree(cloth.points).query(places, k=6)
    ground, out = cloth.points[near].mean(axis=1), mesh.unit(_normals(cloth)[near].mean(axis=1))
    gap = ((places - ground) * out).sum(axis=1)
    return np.asarray(places + out * np.clip(least - gap, 0, 0.2)[:, None])


def shirt_collar(cloth: Surface, edge: Floats, material: str, gap: float, size: float = 1.0) -> Part:
    """A turned-down collar on a stand, its points `gap` radians from the middle, lying on the cloth."""
    ring, turn = neck_ring(edge)
    kept = (turn > gap) & (turn < 2 * np.pi - gap)
    path, turn = ring[kept], turn[kept]
    out = mesh.unit(np.column_stack([np.sin(turn), 0 * turn, np.cos(turn)]))
    near = np.minimum(turn, 2 * np.pi - turn)[:, None] - gap
    front = np.exp(-((near / 0.8) ** 2))
    stand = (0.17 - 0.04 * front) * size
    rows = [
        path - UP * 0.05 + out * 0.01,
        path + UP * stand * 0.6 - out * 0.045,
        path + UP * stand - out * 0.055,
        path + UP * (stand + 0.010) - out * 0.015,
        path + UP * stand * 0.45 + out * 0.055,
        _over(cloth, path - UP * (0.03 + 0.15 * front) * size + out * (0.10 + 0.05 * front), 0.05),
        _over(cloth, path - UP * (0.08 + 0.34 * front * size) + out * (0.105 + 0.10 * front), 0.035),
    ]
    return _grid("collar", material, np.stack(rows), False, 0.018)


def band_collar(edge: Floats, material: str) -> Part:
    """A band that stands up around the neck, open a finger's width in front."""
    ring, turn = neck_ring(edge)
    kept = (turn > 0.10) & (turn < 2 * np.pi - 0.10)
    path, turn = ring[kept], turn[kept]
    out = np.column_stack([np.sin(turn), 0 * turn, np.cos(turn)])
    rows = [path - UP * 0.06 + out * 0.01, path + UP * 0.06 - out * 0.02, path + UP * 0.19 - out * 0.05]
    return _grid("band", material, np.stack(rows), False, 0.022)


def roll(body: Body, edge: Floats, material: str) -> Part:
    """A roll neck: a soft band up the neck, folded over."""
    ring, turn = neck_ring(edge)
    top = topology()
    neck = body.points[(np.abs(top.rest[:, 1] - 6.02) < 0.09) & (np.hypot(top.rest[:, 0], top.rest[:, 2] - 0.2) < 0.85)]
    centre = neck.mean(axis=0)
    angle = np.arctan2(neck[:, 0] - centre[0], neck[:, 2] - centre[2])
    reach = np.hypot(neck[:, 0] - centre[0], neck[:, 2] - centre[2])
    wide = [np.quantile(reach[np.abs(np.angle(np.exp(1j * (angle - t)))) < 0.25], 0.8) for t in turn]
    soft = gaussian_filter1d(np.array(wide), 5, mode="wrap")[:, None]
    out = np.column_stack([np.sin(turn), 0 * turn, np.cos(turn)])
    upper = centre * (1, 0, 1) + out * (soft + 0.03) + UP * (ring[:, 1].mean() + 0.33 - 0.10 * np.cos(turn))[:, None]
    rows = [ring + out * t[0] + (upper - ring) * t[1] for t in ((0.02, -0.15), (0.035, 0.1), (0.05, 0.45))]
    rows += [upper + out * 0.03 - UP * 0.02, upper + out * 0.055 + UP * 0.01, upper + out * 0.085 - UP * 0.03]
    rows += [upper + out * 0.105 - UP * 0.13, upper + out * 0.10 - UP * 0.22]
    return _grid("roll", material, np.stack(rows), True, 0.02)


def hood(edge: Floats, material: str) -> list[Part]:
    """A hood lying on the shoulders behind the neck, crossed in front, and its cords."""
    centre = edge.mean(axis=0)
    turn = np.linspace(0.16, 2 * np.pi - 0.16, 140)
    angle = np.mod(np.arctan2(edge[:, 0] - centre[0], edge[:, 2] - centre[2]), 2 * np.pi)
    order = np.argsort(angle)
    path = np.column_stack([np.interp(turn, angle[order], edge[order, k], period=2 * np.pi) for k in range(3)])
    path = gaussian_filter1d(path, 3, axis=0, mode="nearest")
    back = 0.5 - 0.5 * np.cos(turn)[:, None]
    out = np.column_stack([np.sin(turn), 0 * turn, np.cos(turn)])
    wave = 0.02 * np.sin(turn * 5 + 1)[:, None] * back
    rows = [path - UP * 0.05 + out * 0.02, path + UP * (0.10 + 0.12 * back) + out * (0.0 + 0.02 * back)]
    rows += [path + UP * (0.15 + 0.18 * back) + out * (0.05 + 0.08 * back) + UP * wave]
    rows += [path + UP * (0.10 + 0.12 * back) + out * (0.12 + 0.18 * back) - UP * wave]
    rows += [
        path - UP * (0.02 + 0.04 * back) + out * (0.16 + 0.24 * back),
        path - UP * 0.10 + out * (0.10 + 0.22 * back),
    ]
    found: list[Part] = [_grid("hood", material, np.stack(rows), False, 0.03)]
    for side, end in ((1, rows[4][0]), (-1, rows[4][-1])):
        drop = np.linspace(0, 1, 20)[:, None]
        cord = end + drop * np.array([-0.03 * side, -0.62, 0.16]) + np.array([0.02 * side, 0.02, 0.03])
        found.append(tube("cord", "cord", cord, 0.014, sides=8))
    return found


def lapels(jacket: Layer) -> Part:
    """A jacket's collar and lapels: a strip along its open front, wide on the chest, with a notch."""
    edge = jacket.edge
    order = 1 if edge[0, 0] < edge[-1, 0] else -1
    edge = gaussian_filter1d(edge[::order], 2, axis=0, mode="nearest")
    low, high = edge[:, 1].min(), edge[:, 1].max()
    t = np.clip((edge[:, 1] - low) / (high - low), 0, 1)
    wide = np.interp(t, [0, 0.06, 0.52, 0.60, 0.615, 0.66, 0.8, 1], [0.02, 0.09, 0.33, 0.37, 0.19, 0.24, 0.24, 0.22])
    tree = cKDTree(jacket.surface.points)
    normal = _normals(jacket.surface)
    ahead = mesh.unit(np.gradient(edge, axis=0))
    _, near = tree.query(edge)
    side = mesh.unit(np.cross(ahead, normal[near]))
    side = side * np.sign((side * (edge - edge.mean(axis=0))).sum())  # away from the opening
    rows = []
    for share, rise in ((0.0, 0.0), (0.03, 0.055), (0.35, 0.060), (0.7, 0.05), (1.0, 0.04)):
        place = edge + side * (wide * share)[:, None]
        _, beside = tree.query(place, k=6)
        ground, out = jacket.surface.points[beside].mean(axis=1), mesh.unit(normal[beside].mean(axis=1))
        rows.append(place + out * (rise - ((place - ground) * out).sum(axis=1))[:, None])
    return _grid("lapel", jacket.surface.material, np.stack(rows), False, 0.02)


def _normals(surface: Surface) -> Floats:
    points, faces = surface.points, surface.faces
    across = np.cross(points[faces[:, 1]] - points[faces[:, 0]], points[faces[:, 2]] - points[faces[:, 0]])
    total = np.zeros_like(points)
    for corner in range(3):
        np.add.at(total, faces[:, corner], across)
    return mesh.unit(total)


def buttons(surface: Surface, heights: list[float], material: str) -> list[Part]:
    """Small buttons down the middle of the front at these heights."""
    turn, rise = np.linspace(0, 2 * np.pi, 13)[:-1], np.array([0.0, 0.5, 1.0])
    found: list[Part] = []
    front = surface.points[:, 2] > 0.2
    for height in heights:
        score = np.abs(surface.points[:, 0]) + 2 * np.abs(surface.points[:, 1] - height) + 9.0 * ~front
        place = surface.points[score.argmin()] + np.array([0, 0, 0.022])
        radius = 0.034 * np.cos(rise * 1.4)[:, None, None]
        ring = np.stack([np.cos(turn), np.sin(turn), 0 * turn], axis=-1)[None] * radius
        dome = place + ring + np.array([0, 0, 0.012]) * rise[:, None, None]
        found.append(Surface("button", material, dome.reshape(-1, 3), sheet(3, 12, True)))
    return found


def straps(bib: Surface, shirt: Layer) -> list[Part]:
    """An apron's straps from the bib's corners around the neck."""
    ring, turn = shirt.edge, np.linspace(0, 1, 24)[:, None]
    back = ring[ring[:, 2].argmin()] + np.array([0, 0.03, -0.05])
    found: list[Part] = []
    for side in (-1, 1):
        corner = bib.points[(0.6 * side * bib.points[:, 0] + bib.points[:, 1]).argmax()]
        over = ring[(side * ring[:, 0]).argmax()] + np.array([0.05 * side, 0.09, 0.02])
        way = CubicSpline([0, 0.6, 1], np.stack([corner, over, back]))(turn[:, 0])
        found.append(tube("strap", "cloth", way, 0.055, sides=10, flat=0.25))
    return found


def pleated(cloth: Surface) -> Surface:
    """The same cloth with narrow pleats along its length."""
    rest = cloth.values["rest"]
    across = np.where(rest[:, 2] > 0.05, (rest[:, 0] - 0.98) * 0.62 - (rest[:, 1] - 5.72) * 0.78, rest[:, 0] - 0.98)
    height = 0.020 * np.abs(np.sin(across * 13)) + 0.008 * np.sin(across * 31 + rest[:, 1])
    points = cloth.points + _normals(cloth) * height[:, None]
    return Surface(cloth.name, cloth.material, points, cloth.faces, cloth.values, cloth.thickness)
