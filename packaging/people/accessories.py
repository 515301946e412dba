# SPDX-License-Identifier: GPL-3.0-or-later
"""Small things: ear-rings, and a scarf wound around the neck on a cold day."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d

from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.parts import Part, tube
from packaging.people.sampler import Person


def parts(person: Person, body: Body) -> list[Part]:
    """Ear-rings in both lobes."""
    if person.earrings == "none" or person.headwear == "hijab":
        return []
    top = topology()
    found: list[Part] = []
    turn = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    for side in (-1, 1):
        ear = np.flatnonzero((top.ear > 0.6) & (np.sign(top.rest[:, 0]) == side))
        lobe = body.points[ear[np.argsort(top.rest[ear, 1])[:40]]].mean(axis=0) + np.array([0.02 * side, 0.03, 0.03])
        size = 0.035 if person.earrings == "stud" else 0.12
        drop = 0.0 if person.earrings == "stud" else -size
        ring = lobe + np.column_stack([0.01 * side + 0 * turn, drop + size * np.cos(turn), size * np.sin(turn)])
        found.append(tube("ear-ring", "gold", ring, 0.03 if person.earrings == "stud" else 0.014, True, 8))
    return found


def _reach(body: Body, level: float, turn: Floats) -> Floats:
    """How far neck and jaw go out at about a height, by the angle from straight ahead."""
    near = (np.abs(body.points[:, 1] - level) < 0.14) & (np.abs(body.points[:, 0]) < 1.0)
    points = body.points[near]
    angle = np.arctan2(points[:, 0], points[:, 2] - 0.1)
    far = np.hypot(points[:, 0], points[:, 2] - 0.1)
    found = np.array([far[np.abs(np.angle(np.exp(1j * (angle - t)))) < 0.25].max(initial=0.5) for t in turn])
    return np.asarray(gaussian_filter1d(found, 4, mode="wrap"))


def scarf(person: Person, body: Body) -> list[Part]:
    """Three loops of a thick scarf: neck and chin are in it."""
    rng = np.random.default_rng([person.seed, 83])
    turn = np.linspace(0, 2 * np.pi, 97)[:-1]
    found: list[Part] = []
    for k, (level, out, thick) in enumerate(((5.72, 0.20, 0.20), (5.93, 0.22, 0.21), (6.14, 0.12, 0.19))):
        a, b, c = rng.uniform(0, 2 * np.pi, 3)
        reach = np.maximum(_reach(body, level, turn), 0.62) + out + 0.02 * np.sin(5 * turn + a)
        high = level + 0.07 * np.sin(turn + b) + 0.03 * np.sin(3 * turn + c) + (0.07 if k == 2 else 0.0) * np.cos(turn)
        path = np.column_stack([reach * np.sin(turn), high, 0.1 + reach * np.cos(turn)])
        width = thick * (1 + 0.10 * np.sin(4 * turn + c) + 0.05 * np.sin(11 * turn + a))
        found.append(tube("scarf", "wear", path, width, True, sides=20, flat=0.62))
    return found
