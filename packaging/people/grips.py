# SPDX-License-Identifier: GPL-3.0-or-later
"""How a hand holds what it holds before a face: where it is put, how its fingers stand, and how they close on a thing.

All of it is of the right hand; the left is its mirror image. Places and directions are the resting head's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from packaging.people.arm import AT, FINGERS, Bones, Curls, Posed
from packaging.people.data import Floats
from packaging.people.mesh import unit
from packaging.people.things import Distance


@dataclass(frozen=True, slots=True)
class Grip:
    """Directions of the hand (to its finger tips, out of its back), where the elbow tends, fingers open and closed.

    `palm` is how far from the wrist (10 cm) the hand meets the thing. It comes near against `way` (None: with its palm
    ahead), its fingers closed by `meet`.
    """

    along: tuple[float, float, float]
    out: tuple[float, float, float]
    elbow: tuple[float, float, float]
    palm: float
    open: Curls
    closed: Curls
    meet: float = 0.0
    way: tuple[float, float, float] | None = None


TOGETHER = {"index": 2.0, "middle": 0.0, "ring": -2.0, "little": -6.0}
GRIPS = {
    "hand": Grip(
        along=(0.90, 0.34, 0.20),
        out=(-0.26, 0.00, 0.95),
        elbow=(-0.8, -0.75, 0.0),
        palm=1.15,
        open={name: (-14, 2, 2, TOGETHER[name]) for name in FINGERS[1:]} | {"thumb": (-35, -10, -5, 34)},
        closed={name: (50, 40, 24, TOGETHER[name]) for name in FINGERS[1:]} | {"thumb": (20, 25, 25, 34)},
        meet=0.36,
        way=(0.0, 0.0, 1.0),
    ),
    "cup": Grip(
        along=(0.45, 0.68, 0.55),
        out=(-0.86, 0.10, 0.50),
        elbow=(-0.5, -0.9, 0.0),
        palm=0.85,
        open={name: (-5, 5, 5, 1.3 * TOGETHER[name]) for name in FINGERS[1:]} | {"thumb": (-10, -5, 0, 34)},
        closed={name: (75, 75, 40, 1.3 * TOGETHER[name]) for name in FINGERS[1:]} | {"thumb": (55, 45, 45, 34)},
    ),
    "phone": Grip(
        along=(0.05, 0.95, -0.15),
        out=(-0.93, 0.0, 0.30),
        elbow=(-0.6, -0.75, 0.3),
        palm=0.8,
        open={name: (0, 5, 5, 1.5 * TOGETHER[name]) for name in FINGERS[1:]} | {"thumb": (-10, -5, 0, 34)},
        closed={name: (85, 90, 60, 1.5 * TOGETHER[name]) for name in FINGERS[1:]} | {"thumb": (55, 45, 45, 34)},
    ),
}
TOUCH = 0.012  # how deep a finger presses into what it touches, 10 cm
BESIDE = 0.12  # how much further than its neighbour towards the thumb a finger closes


def turned(own: Bones, along: Floats, out: Floats) -> Floats:
    """The hand's turn (3, 3) that points its fingers along a direction, with its back looking out."""
    along = unit(along)
    out = unit(out - (out @ along) * along)
    now = np.stack([along, out, np.cross(out, along)], axis=1)
    return np.asarray(now @ np.stack([own.along, own.out, np.cross(own.out, own.along)], axis=1).T)


Shut = dict[str, tuple[float, float, float]]
"""How far each finger is closed at its three joints, 0 open .. 1 closed."""


def between(grip: Grip, shut: Shut) -> Curls:
    """Each finger's angles, part of the way from open to closed."""
    mixed: dict[str, tuple[float, ...]] = {}
    for name in FINGERS:
        parts = (*shut.get(name, (0.0, 0.0, 0.0)), 0.0)
        both = zip(grip.open[name], grip.closed[name], parts, strict=True)
        mixed[name] = tuple(a + (b - a) * part for a, b, part in both)
    return mixed


def closed(grip: Grip, posed: Callable[[Curls], Posed], points: Floats, weights: Floats, away: Distance) -> Curls:
    """Every finger closed until it touches, then its further joints until they do; never far beyond its neighbour."""
    shut: Shut = {}
    for finger, name in enumerate(FINGERS, start=1):
        most = (1.0, 1.0, 1.0) if name in ("thumb", "index") else shut[FINGERS[finger - 2]]
        bones = [AT[f"finger{finger}-{part}"] for part in (1, 2, 3)]
        angles = np.zeros(3)
        for joint in range(3):
            mine = np.flatnonzero(weights[:, bones[max(joint, 1) :]].sum(axis=1) > 0.6)[::2]
            for step in 0.5 ** np.arange(1, 8):
                tried = angles + step * (np.arange(3) >= joint)
                moved = posed(between(grip, {name: tuple(tried)})).move(points[mine], weights[mine])
                if tried.max() <= 1 and away(moved).min() > -TOUCH:
                    angles = tried
        a, b, c = (min(angle, limit + BESIDE) for angle, limit in zip(angles.tolist(), most, strict=True))
        shut[name] = (a, b, c)
    return between(grip, shut)
