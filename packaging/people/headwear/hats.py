# SPDX-License-Identifier: GPL-3.0-or-later
"""Beanie and cap."""

from __future__ import annotations

import numpy as np

from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.headwear.fabric import cuff, patch, rim, turned
from packaging.people.parts import Part, Surface, sheet, tube

LINES = {
    "beanie": ([0, 0.8, 1.2, 1.9, np.pi], [7.74, 7.70, 7.62, 7.50, 7.05]),
    "cap": ([0, 0.8, 1.2, 1.9, np.pi], [7.80, 7.72, 7.60, 7.50, 7.20]),
    "wound": ([0, 0.7, 1.1, 1.5, 2.2, np.pi], [7.55, 7.60, 7.50, 7.36, 7.08, 6.85]),
}


def line(rest: Floats, kind: str) -> Floats:
    """Below zero under a hat, at places on the resting head."""
    return np.interp(turned(rest), *LINES[kind]) - rest[:, 1]


def _crown(body: Body, kind: str, offset: float, rounds: int, grow: tuple[float, float]) -> tuple[Surface, Floats]:
    """A hat's crown, raised and drawn back by `grow` at the top."""
    found, edge = patch(body, line(topology().rest, kind), offset, kind, rounds)
    rise = np.clip((found.points[:, 1] - edge[:, 1].mean() - 0.15) / 0.6, 0, 1)[:, None]
    points = found.points + rise**1.3 * np.array([0, grow[0], grow[1]])
    return Surface(kind, found.material, points, found.faces, found.values, 0.02), edge


def beanie(body: Body) -> list[Part]:
    """A knitted hat with a turned-up cuff."""
    crown, edge = _crown(body, "beanie", 0.09, 14, (0.16, -0.10))
    profile = ((-0.04, -0.01), (-0.06, 0.03), (0.05, 0.055), (0.22, 0.06), (0.26, 0.0))
    return [crown, cuff(edge, profile, "cuff")]


def cap(body: Body) -> list[Part]:
    """A cap with a curved peak."""
    crown, edge = _crown(body, "cap", 0.07, 16, (0.10, 0.02))
    path = rim(edge, 240)
    middle = path.mean(axis=0)
    angle = np.arctan2(path[:, 0] - middle[0], path[:, 2] - middle[2])
    order = np.argsort(angle)
    turn = np.linspace(-1.0, 1.0, 49)
    inner = np.column_stack([np.interp(turn, angle[order], path[order, k]) for k in range(3)])
    share = np.cos(turn / 1.0 * np.pi / 2)[:, None] ** 0.6
    rows = []
    for t in np.linspace(0, 1, 10):
        reach = 0.78 * t * share * np.array([0, 0, 1.0])
        bow = np.array([0, 1, 0]) * (0.03 - 0.30 * np.abs(turn[:, None]) ** 2 * t - 0.16 * t**2)
        rows.append(inner * (1, 1, 1) + reach + bow)
    peak = np.stack(rows).reshape(-1, 3)
    button = crown.points[crown.points[:, 1].argmax()] + np.array([0, 0.02, 0])
    turn = np.linspace(0, 2 * np.pi, 13)[:-1]
    stud = tube("stud", "wear", button + 0.02 * np.column_stack([np.cos(turn), 0 * turn, np.sin(turn)]), 0.03, True)
    profile = ((-0.02, 0.0), (-0.02, 0.012), (0.09, 0.014), (0.10, 0.0))
    return [
        crown,
        cuff(edge, profile, "band"),
        Surface("peak", "wear", peak, sheet(10, 49, False), {"rest": peak}, 0.03),
        stud,
    ]
