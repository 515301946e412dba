# SPDX-License-Identifier: GPL-3.0-or-later
"""Places outdoors."""

from __future__ import annotations

import numpy as np

from packaging.people.stage import BRICK, DYED, LEAF, PALE, WOOD, Place, Rng, one


def tree(place: Place, rng: Rng, x: float, z: float, high: float) -> None:
    """A tree, its foot at (x, z)."""
    place.post(x, z, 0, high * 0.6, 0.05 * high**0.5 + 0.06, (0.09, 0.065, 0.045), taper=0.6)
    colour = one(rng, LEAF)
    for _ in range(6):
        middle = (
            x + float(rng.normal(0, high * 0.14)),
            high * float(rng.uniform(0.55, 0.95)),
            z + float(rng.normal(0, high * 0.1)),
        )
        place.leaves(rng, middle, (high * 0.2, high * 0.16, high * 0.2), 260, 0.11, colour)


def car(place: Place, rng: Rng, x: float, z: float) -> None:
    """A parked car, seen from the side."""
    paint = one(
        rng,
        (
            (0.5, 0.5, 0.5),
            (0.03, 0.03, 0.035),
            (0.30, 0.04, 0.03),
            (0.05, 0.10, 0.22),
            (0.6, 0.6, 0.58),
            (0.2, 0.22, 0.22),
        ),
    )
    place.box((x, 0.3, z), (x + 4.2, 0.85, z + 1.7), paint)
    place.box((x + 0.9, 0.85, z + 0.1), (x + 3.3, 1.4, z + 1.6), paint)
    place.box((x + 1.05, 0.92, z + 1.58), (x + 3.15, 1.32, z + 1.62), (0.10, 0.13, 0.15))
    for wheel in (x + 0.8, x + 3.3):
        place.box((wheel - 0.32, 0, z + 1.5), (wheel + 0.32, 0.62, z + 1.72), (0.015, 0.015, 0.015))
    place.box((x + 0.02, 0.6, z + 1.70), (x + 0.25, 0.72, z + 1.72), (1.0, 0.2, 0.12), 1.0)


def houses(place: Place, rng: Rng, z: float, glow: float, lit: float) -> None:
    """A row of houses, some with shops; `lit` is the share of windows with light."""
    x = -22.0
    while x < 20:
        wide, high, deep = float(rng.uniform(5, 9)), float(rng.uniform(7, 14)), z + float(rng.uniform(-0.6, 0.3))
        wall, frame = one(rng, BRICK), one(rng, PALE)
        place.box((x, 0, deep - 6), (x + wide, high, deep), wall)
        if rng.random() < 0.6:  # a shop at street level, an awning over it
            place.box((x + 0.4, 0.4, deep), (x + wide - 0.4, 2.6, deep + 0.05), (0.16, 0.18, 0.19), glow * 0.6 + 0.15)
            place.box((x + 0.3, 2.7, deep), (x + wide - 0.3, 3.3, deep + 0.12), one(rng, DYED))
            place.quads(
                np.array(
                    [
                        [
                            (x + 0.3, 2.7, deep),
                            (x + wide - 0.3, 2.7, deep),
                            (x + wide - 0.3, 2.3, deep + 1.1),
                            (x + 0.3, 2.3, deep + 1.1),
                        ]
                    ]
                ),
                one(rng, DYED),
            )
        for row in np.arange(3.9, high - 1.2, 2.6):
            for at in np.arange(x + 0.7, x + wide - 1.2, 1.9):
                on = rng.random() < lit
                place.box(
                    (float(at) - 0.08, float(row) - 0.08, deep),
                    (float(at) + 1.08, float(row) + 1.58, deep + 0.04),
                    frame,
                )
                place.box(
                    (float(at), float(row), deep + 0.04),
                    (float(at) + 1.0, float(row) + 1.5, deep + 0.06),
                    (1.0, 0.75, 0.45) if on else (0.10, 0.13, 0.16),
                    glow if on else 0.0,
                )
        x += wide + (float(rng.uniform(1, 2.5)) if rng.random() < 0.25 else 0.0)


def street(rng: Rng) -> Place:
    """A street of houses by day."""
    sunny = rng.random() < 0.5
    place = Place(sky=(0.62, 0.78, 1.0) if sunny else (0.86, 0.9, 0.95), sky_strength=1.0 if sunny else 1.3)
    if sunny:
        place.sun = (float(rng.uniform(-70, 70)), float(rng.uniform(30, 55)), 3.0, 1.0)
    far = -float(rng.uniform(9, 14))
    place.box((-60, -0.2, -80), (60, -0.12, 4), (0.17, 0.17, 0.18))
    place.box((-60, -0.12, far), (60, 0.02, far + 2.4), (0.36, 0.35, 0.34))
    place.box((-60, -0.12, -3.0), (60, 0.02, 4), (0.38, 0.37, 0.35))
    houses(place, rng, far, 0.0, 0.0)
    for _ in range(int(rng.integers(1, 4))):
        car(place, rng, float(rng.uniform(-9, 5)), far + 2.6)
    for _ in range(int(rng.integers(1, 4))):
        tree(place, rng, float(rng.uniform(-7, 7)), far + 1.8, float(rng.uniform(4, 7)))
    post = float(rng.uniform(-3, 3))
    place.post(post, -4, 0, 5, 0.06, (0.08, 0.09, 0.09))
    return place


def park(rng: Rng) -> Place:
    """A park: trees, hedges, a path, a bench."""
    place = Place(sky=(0.72, 0.86, 1.0), sky_strength=1.2)
    if rng.random() < 0.6:
        place.sun = (float(rng.uniform(-120, 120)), float(rng.uniform(25, 55)), 3.2, 1.5)
    place.box((-60, -0.1, -90), (60, 0, 4), (0.13, 0.20, 0.05))
    bend = float(rng.uniform(-2, 2))
    path = np.array(
        [
            [
                (bend * t - 1.3, 0.01, -2 - 30 * t),
                (bend * t + 1.3, 0.01, -2 - 30 * t),
                (bend * (t + 0.1) + 1.3, 0.01, -5 - 30 * t),
                (bend * (t + 0.1) - 1.3, 0.01, -5 - 30 * t),
            ]
            for t in np.arange(0, 1, 0.1)
        ]
    )
    place.quads(path, (0.42, 0.37, 0.30))
    for _ in range(int(rng.integers(8, 13))):
        x = float(rng.uniform(-12, 12))
        tree(place, rng, x, -float(rng.uniform(6, 26)), float(rng.uniform(5, 10)))
    for _ in range(8):
        place.leaves(
            rng,
            (float(rng.uniform(-14, 14)), 0.7, -float(rng.uniform(9, 24))),
            (2.2, 0.9, 1.0),
            500,
            0.12,
            one(rng, LEAF),
        )
    for k in range(14):
        place.leaves(rng, (-26.0 + 4 * k, 3.5, -34), (3.6, float(rng.uniform(3, 6)), 2.0), 300, 0.4, one(rng, LEAF))
    x = float(rng.choice([-1, 1]) * rng.uniform(1.6, 2.8))
    for k in range(4):
        place.box(
            (x, 0.45 + 0.12 * max(0, k - 1), -6 - 0.06 * k),
            (x + 1.6, 0.49 + 0.12 * max(0, k - 1), -5.8 - 0.06 * k),
            one(rng, WOOD),
        )
    return place


def night(rng: Rng) -> Place:
    """A street in the evening: lit windows, lamps, tail lights."""
    place = Place(sky=(0.10, 0.14, 0.26), sky_strength=0.25, aperture=0.022)
    far = -float(rng.uniform(9, 13))
    place.box((-60, -0.2, -80), (60, -0.12, 4), (0.10, 0.10, 0.11))
    place.box((-60, -0.12, far), (60, 0.02, far + 2.4), (0.20, 0.20, 0.20))
    houses(place, rng, far, 2.2, 0.35)
    for _ in range(int(rng.integers(2, 4))):
        x, z = float(rng.uniform(-9, 5)), far + 2.6
        car(place, rng, x, z)
        for head in (0.1, 3.95):
            place.box(
                (x + head, 0.55, z + 1.72),
                (x + head + 0.18, 0.7, z + 1.75),
                (1, 0.9, 0.7) if head > 1 else (1, 0.06, 0.03),
                14,
            )
    for x in np.arange(-9, 10, 3.6) + float(rng.uniform(0, 2)):
        place.post(float(x), far + 1.0, 0, 4.2, 0.05, (0.05, 0.05, 0.05))
        place.post(float(x), far + 1.0, 4.1, 4.3, 0.16, (1.0, 0.75, 0.4), 40)
    return place
