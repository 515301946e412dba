# SPDX-License-Identifier: GPL-3.0-or-later
"""Places as cameras under ceilings and over doors see them."""

from __future__ import annotations

from packaging.people.furniture import plant, shell
from packaging.people.indoors import shop
from packaging.people.outdoors import car
from packaging.people.stage import DYED, PALE, WOOD, Place, Rng, one


def _from_above(place: Place, eye: float, down: float) -> Place:
    place.eye, place.down, place.aperture = eye, down, 0.0
    return place


def shop_above(rng: Rng) -> Place:
    """The aisle of a shop, from a camera under its ceiling."""
    place = shop(rng)
    for k in range(12):  # tiles
        place.box((-1.2, 0.001, -0.7 * k - 0.68), (1.2, 0.003, -0.7 * k - 0.66), (0.36, 0.35, 0.34))
    place.box((-0.6, 0.002, -1.6), (-0.58, 0.003, -9), (0.36, 0.35, 0.34))
    place.box((0.58, 0.002, -1.6), (0.6, 0.003, -9), (0.36, 0.35, 0.34))
    return _from_above(place, 2.9, float(rng.uniform(22, 30)))


def hall_above(rng: Rng) -> Place:
    """A hall with a desk, a mat, a door and plants, from above."""
    place = Place(sky=(0.97, 0.99, 1.0), sky_strength=0.8)
    shell(place, rng, 7, 8, 3.4, one(rng, PALE), one(rng, ((0.35, 0.36, 0.37), (0.45, 0.42, 0.38))))
    for k in range(14):
        place.box((-3.5, 0.001, -0.6 * k), (3.5, 0.003, -0.6 * k + 0.02), (0.28, 0.28, 0.28))
        place.box((-3.5 + 0.6 * k, 0.001, -8), (-3.48 + 0.6 * k, 0.003, 1), (0.28, 0.28, 0.28))
    place.box((-1.0, 0.003, -7.6), (1.0, 0.012, -5.8), one(rng, DYED))
    place.box((-1.0, 0, -7.98), (1.0, 2.4, -7.96), (0.85, 0.95, 1.0), 2.5)
    side = float(rng.choice([-1, 1]))
    a, b = sorted((side * 1.3, side * 2.1))
    place.box((a, 0, -6.2), (b, 1.1, -3.0), one(rng, WOOD))
    place.box((a - 0.05, 1.1, -6.25), (b + 0.05, 1.15, -2.95), (0.6, 0.58, 0.55))
    for _ in range(2):
        plant(place, rng, -side * float(rng.uniform(1.8, 2.8)), -float(rng.uniform(3, 7)), 1.2)
    place.box((-side * 2.4 - 0.5, 0, -4.6), (-side * 2.4 + 0.5, 0.45, -3.2), one(rng, DYED))
    for x in (-1.2, 1.2):
        place.box((x - 0.3, 3.37, -7), (x + 0.3, 3.39, -1), (1, 1, 0.97), 6)
    return _from_above(place, 2.9, float(rng.uniform(22, 30)))


def pavement_above(rng: Rng) -> Place:
    """A pavement before a shop front, from a camera over the door."""
    place = Place(sky=(0.86, 0.9, 0.95), sky_strength=1.4)
    place.box((-30, -0.1, -40), (30, 0, 4), (0.36, 0.35, 0.34))
    for k in range(24):
        place.box((-6, 0.001, -0.6 * k), (6, 0.003, -0.6 * k + 0.02), (0.24, 0.24, 0.23))
    for k in range(20):
        place.box((-6 + 0.6 * k, 0.001, -6), (-5.98 + 0.6 * k, 0.003, 1), (0.24, 0.24, 0.23))
    place.box((-30, 0, -40), (30, 0.01, -6), (0.16, 0.16, 0.17))
    place.box((-30, 0, -6), (30, 0.08, -5.8), (0.45, 0.44, 0.42))
    for z in (-8.6, -9.4):
        place.box((-30, 0.011, z), (30, 0.013, z + 0.12), (0.6, 0.6, 0.58))
    car(place, rng, float(rng.uniform(-5, 1)), -8.2)
    x = float(rng.choice([-1, 1])) * float(rng.uniform(1.2, 2.2))
    place.post(x, -5.2, 0, 1.0, 0.09, (0.05, 0.05, 0.05))
    plant(place, rng, -x, -4.4, 0.9)
    return _from_above(place, 3.0, float(rng.uniform(22, 28)))
