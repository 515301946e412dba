# SPDX-License-Identifier: GPL-3.0-or-later
"""Places indoors."""

from __future__ import annotations

import numpy as np

from packaging.people.furniture import lamp, picture, plant, shelf, shell, sofa, window
from packaging.people.stage import BRICK, DYED, PALE, WOOD, Place, Rng, one


def room(rng: Rng) -> Place:
    """A living room."""
    place = Place(sky=(0.97, 0.97, 1.0), sky_strength=1.3)
    deep, wide = float(rng.uniform(3.4, 5.0)), float(rng.uniform(4.5, 6))
    shell(place, rng, wide, deep, 2.6, one(rng, PALE), one(rng, WOOD))
    back, side = -deep + 0.02, float(rng.choice([-1, 1]))
    window(place, rng, 0.45 if side > 0 else -1.75, back, 1.3, 0.9, 2.2)
    if rng.random() < 0.55:
        shelf(place, rng, -1.9 if side > 0 else 0.5, back, 1.4, 2.1, 5)
    else:
        picture(place, rng, -1.5 if side > 0 else 0.6, 1.35, back)
        picture(place, rng, -0.8 if side > 0 else 1.4, 1.5, back)
    sofa(place, rng, float(rng.uniform(-1.8, -0.4)), back + 0.3, 1.8)
    lamp(place, -0.15 * side, 1.45, back + 0.4)
    plant(place, rng, -1.9 * side, back + 0.5, float(rng.uniform(0.8, 1.4)))
    place.box((-wide / 2 + 0.3, -0.0, back + 0.4), (wide / 2 - 0.3, 0.015, -1.0), one(rng, DYED))
    return place


def cafe(rng: Rng) -> Place:
    """A café: a counter with things on it, boards, hanging lamps, tables."""
    place = Place(sky=(1.0, 0.92, 0.8), sky_strength=0.5)
    deep = float(rng.uniform(4.5, 6.0))
    shell(place, rng, 7, deep, 3.0, one(rng, BRICK + PALE), one(rng, WOOD))
    back = -deep + 0.02
    place.box((-3.0, 0, back + 0.9), (1.2, 1.05, back + 1.5), one(rng, WOOD))
    place.box((-3.0, 1.05, back + 0.85), (1.2, 1.1, back + 1.55), (0.5, 0.48, 0.44))
    for k in range(3):
        shelf(place, rng, -2.8 + 1.3 * k, back, 1.2, 2.0, 4, True)
    place.box((-2.6, 2.1, back), (-0.4, 2.8, back + 0.04), (0.03, 0.035, 0.03))
    for row in range(5):
        place.box(
            (-2.4, 2.2 + 0.11 * row, back + 0.04),
            (-2.4 + float(rng.uniform(0.8, 1.8)), 2.24 + 0.11 * row, back + 0.05),
            (0.7, 0.7, 0.66),
        )
    for x in (-2.2, -1.2, -0.2, 0.8):
        at = x + float(rng.normal(0, 0.1))
        place.post(at, back + 1.2, 1.9, 2.05, 0.14, (1.0, 0.75, 0.42), 14, 0.5)
        place.post(at, back + 1.2, 2.05, 3.0, 0.01, (0.05, 0.05, 0.05))
    window(place, rng, 1.6, back, 1.6, 0.6, 2.5)
    for x, z in ((1.6, -2.6), (-1.7, -2.4), (0.6, -3.4)):
        place.post(x, z, 0, 0.72, 0.04, (0.1, 0.1, 0.1))
        place.box((x - 0.35, 0.72, z - 0.35), (x + 0.35, 0.76, z + 0.35), one(rng, WOOD))
        place.post(x + 0.1, z, 0.76, 0.86, 0.04, (0.7, 0.7, 0.68))
    plant(place, rng, 2.9, back + 0.6, 1.5)
    return place


def office(rng: Rng) -> Place:
    """An office: blinds, desks, screens, a notice board."""
    place = Place(sky=(0.92, 0.97, 1.0), sky_strength=0.8)
    deep = float(rng.uniform(4.0, 6.5))
    shell(
        place, rng, 7, deep, 2.7, one(rng, PALE), one(rng, ((0.22, 0.24, 0.27), (0.3, 0.28, 0.25), (0.4, 0.38, 0.34)))
    )
    back = -deep + 0.02
    for k in range(2):
        window(place, rng, -2.6 + 2.6 * k, back, 1.9, 0.95, 2.3, 3.0)
    for row in range(16):
        place.box((-2.6, 0.95 + 0.085 * row, back + 0.07), (-0.7, 0.99 + 0.085 * row, back + 0.10), (0.75, 0.74, 0.7))
    for k in range(3):
        x, z = -2.2 + 1.7 * k + float(rng.normal(0, 0.15)), back + 1.0 + float(rng.uniform(0, 0.8))
        place.box((x, 0.70, z), (x + 1.3, 0.74, z + 0.7), one(rng, WOOD + PALE))
        place.box((x + 0.3, 0.85, z + 0.1), (x + 0.9, 1.22, z + 0.13), (0.02, 0.02, 0.025))
        place.box((x + 0.32, 0.87, z + 0.13), (x + 0.88, 1.20, z + 0.135), (0.5, 0.65, 0.9), 1.2)
        place.box((x + 0.4, 0.45, z + 0.6), (x + 0.9, 1.05, z + 0.7), one(rng, DYED))
        for _ in range(3):
            a = x + float(rng.uniform(0, 1.1))
            place.box(
                (a, 0.74, z + 0.4), (a + 0.15, 0.74 + float(rng.uniform(0.03, 0.2)), z + 0.6), one(rng, DYED + PALE)
            )
    place.box((2.2, 1.2, back), (3.3, 2.1, back + 0.03), one(rng, WOOD))
    for _ in range(9):
        a, b = float(rng.uniform(2.25, 3.05)), float(rng.uniform(1.25, 1.85))
        place.box((a, b, back + 0.03), (a + 0.2, b + 0.22, back + 0.035), one(rng, PALE + DYED))
    for x in (-1.6, 0.6):
        place.box((x, 2.69, -deep + 0.6), (x + 0.3, 2.7, -1.0), (1, 1, 0.97), 7)
    plant(place, rng, 2.6, back + 0.5, 1.1)
    return place


def shop(rng: Rng) -> Place:
    """A supermarket aisle under strip lights."""
    place = Place(sky=(1, 1, 0.98), sky_strength=0.7)
    deep, gap = float(rng.uniform(7, 10)), float(rng.uniform(1.2, 1.7))
    shell(place, rng, 12, deep, 3.4, one(rng, PALE), (0.50, 0.49, 0.47))
    for side in (-1, 1):
        for row in range(6):
            base = 0.15 + 0.34 * row
            x0, x1 = sorted((side * gap, side * (gap + 0.5)))
            place.box((x0, base - 0.04, -deep + 1.2), (x1, base, -1.6), (0.62, 0.61, 0.58))
            z = -deep + 1.2
            while z < -1.7:
                colour, thick = one(rng, DYED + PALE, 0.6), float(rng.uniform(0.07, 0.16))
                tall = float(rng.uniform(0.14, 0.28))
                for _ in range(int(rng.integers(2, 7))):
                    if z > -1.7:
                        break
                    inner = side * (gap + float(rng.uniform(0.01, 0.06)))
                    a, b = sorted((inner, side * (gap + 0.45)))
                    place.box((a, base, z), (b, base + tall, z + thick - 0.008), colour)
                    z += thick
        x0, x1 = sorted((side * (gap + 0.4), side * (gap + 0.55)))
        place.box((x0, 0, -deep + 1.2), (x1, 2.2, -1.6), (0.55, 0.55, 0.53))
        place.box((side * gap - 0.25, 2.3, -deep * 0.55), (side * gap + 0.25, 2.6, -deep * 0.55 + 0.03), one(rng, DYED))
    shelf(place, rng, -1.6, -deep + 0.1, 3.2, 2.0, 5, True)
    for x in (-1.1, 1.1):
        place.box((x - 0.09, 3.37, -deep + 0.5), (x + 0.09, 3.39, 1.0), (1, 1, 0.96), 10)
    return place


def corridor(rng: Rng) -> Place:
    """A corridor of a school or a clinic: doors, notices, lights, a bright end."""
    place = Place(sky=(0.97, 0.99, 1.0), sky_strength=0.6)
    deep = float(rng.uniform(10, 16))
    wall = one(rng, PALE)
    shell(place, rng, 3.0, deep, 2.7, wall, one(rng, ((0.35, 0.37, 0.38), (0.42, 0.38, 0.32), (0.28, 0.33, 0.30))))
    place.box((-0.9, 0, -deep + 0.01), (0.9, 2.3, -deep + 0.03), (0.9, 0.97, 1.0), 3.0)
    for edge in (-0.9, 0.0, 0.9):
        place.box((edge - 0.05, 0, -deep + 0.03), (edge + 0.05, 2.3, -deep + 0.08), (0.2, 0.22, 0.24))
    lower = one(rng, DYED + PALE)
    for side in (-1, 1):
        x0, x1 = sorted((side * 1.49, side * 1.5))
        place.box((x0, 0, -deep), (x1, 1.0, 3), tuple(0.5 * a + 0.3 * b for a, b in zip(wall, lower, strict=True)))  # type: ignore[arg-type]
        door = one(rng, WOOD + DYED)
        for z in np.arange(-deep + 1.5, -2.0, 3.1) + float(rng.uniform(0, 1)):
            a, b = sorted((side * 1.45, side * 1.5))
            place.box((a, 0, float(z)), (b, 2.05, float(z) + 0.95), door)
            place.box((a - 0.01, 1.3, float(z) + 0.3), (b + 0.01, 1.9, float(z) + 0.65), (0.6, 0.75, 0.8), 0.5)
            place.box((a, 1.2, float(z) + 1.4), (b, 1.9, float(z) + 2.3), one(rng, PALE + DYED))
    for z in np.arange(-deep + 1, 0, 2.4):
        place.box((-0.3, 2.66, float(z)), (0.3, 2.68, float(z) + 1.2), (1, 1, 0.97), 8)
    return place
