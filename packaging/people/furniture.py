# SPDX-License-Identifier: GPL-3.0-or-later
"""What rooms are filled with."""

from __future__ import annotations

from packaging.people.stage import BRICK, DYED, LEAF, PALE, WOOD, Colour, Place, Rng, one


def shell(place: Place, rng: Rng, wide: float, deep: float, high: float, wall: Colour, floor: Colour) -> None:
    """Floor, ceiling, back and side walls with a skirting board."""
    w = wide / 2
    place.box((-w, -0.1, -deep), (w, 0, 3), floor)
    place.box((-w, high, -deep), (w, high + 0.1, 3), (0.75, 0.74, 0.72))
    place.box((-w, 0, -deep - 0.1), (w, high, -deep), wall)
    for side in (-1, 1):
        x = side * w
        place.box((min(x, x + 0.1 * side), 0, -deep), (max(x, x + 0.1 * side), high, 3), wall)
    place.box((-w, 0, -deep), (w, 0.10, -deep + 0.02), (0.7, 0.7, 0.68))


def window(place: Place, rng: Rng, x: float, z: float, wide: float, low: float, high: float, glow: float = 4.0) -> None:
    """A window in the back wall: sky over leaves or houses, a frame, curtains."""
    outside: Colour = (0.75, 0.88, 1.0)
    place.box((x, low, z), (x + wide, high, z + 0.01), outside, glow)
    ground = low + (high - low) * float(rng.uniform(0.25, 0.5))
    for _ in range(int(rng.integers(3, 7))):
        a = x + float(rng.uniform(0, wide * 0.8))
        top = ground + float(rng.normal(0, 0.12))
        place.box(
            (a, low, z + 0.011),
            (min(a + float(rng.uniform(0.15, 0.5)) * wide, x + wide), top, z + 0.02),
            one(rng, LEAF + BRICK),
            glow * 0.5,
        )
    for edge in (x, x + wide / 2, x + wide):
        place.box((edge - 0.03, low, z), (edge + 0.03, high, z + 0.05), (0.75, 0.74, 0.72))
    place.box((x - 0.05, high, z), (x + wide + 0.05, high + 0.06, z + 0.06), (0.75, 0.74, 0.72))
    place.box((x - 0.08, low - 0.05, z), (x + wide + 0.08, low, z + 0.16), (0.75, 0.74, 0.72))
    if rng.random() < 0.7:
        cloth = one(rng, DYED + PALE)
        for side in (-1, 1):
            start = x - 0.3 if side < 0 else x + wide - 0.15
            for k in range(9):
                a = start + 0.05 * k
                place.box(
                    (a, low - 0.5, z + 0.1 + 0.03 * (k % 2)), (a + 0.045, high + 0.1, z + 0.14 + 0.03 * (k % 2)), cloth
                )


def shelf(place: Place, rng: Rng, x: float, z: float, wide: float, high: float, rows: int, goods: bool = False) -> None:
    """Shelves against the back: books, or goods in repeated colours."""
    wood = one(rng, WOOD + PALE)
    place.box((x, 0, z - 0.02), (x + wide, high, z), wood)
    for row in range(rows + 1):
        base = high * row / rows
        place.box((x, base, z), (x + wide, base + 0.03, z + 0.32), wood)
        at, colour = x + 0.03, one(rng, DYED + PALE, 0.5)
        while row < rows and at < x + wide - 0.06:
            thick = float(rng.uniform(0.07, 0.14) if goods else rng.uniform(0.02, 0.06))
            tall = (high / rows) * float(rng.uniform(0.5, 0.85))
            if not goods or rng.random() < 0.2:
                colour = one(rng, DYED + PALE, 0.5)
            if rng.random() < 0.9:
                place.box((at, base + 0.03, z), (at + thick - 0.006, base + 0.03 + tall, z + 0.26), colour)
            at += thick


def picture(place: Place, rng: Rng, x: float, y: float, z: float) -> None:
    """Floor, ceiling, walls."""
    wide, high = float(rng.uniform(0.35, 0.8)), float(rng.uniform(0.35, 0.7))
    place.box((x, y, z), (x + wide, y + high, z + 0.03), one(rng, WOOD))
    place.box((x + 0.05, y + 0.05, z + 0.03), (x + wide - 0.05, y + high - 0.05, z + 0.035), (0.8, 0.78, 0.74))
    for _ in range(4):
        a, b = float(rng.uniform(0.1, 0.6)) * wide + x, float(rng.uniform(0.1, 0.6)) * high + y
        place.box((a, b, z + 0.035), (a + 0.25 * wide, b + 0.25 * high, z + 0.04), one(rng, DYED))


def plant(place: Place, rng: Rng, x: float, z: float, tall: float) -> None:
    """A framed picture on the back wall."""
    place.post(x, z, 0, 0.35, 0.14, one(rng, DYED + BRICK), taper=1.25)
    place.leaves(rng, (x, 0.35 + tall * 0.5, z), (0.32, tall * 0.55, 0.32), 160, 0.10, one(rng, LEAF))


def lamp(place: Place, x: float, y: float, z: float, glow: float = 9.0) -> None:
    """A plant in a pot."""
    place.post(x, z, y - 0.12, y + 0.12, 0.17, (1.0, 0.78, 0.5), glow, 0.65)
    place.post(x, z, 0, y - 0.12, 0.015, (0.1, 0.1, 0.1))


def sofa(place: Place, rng: Rng, x: float, z: float, wide: float) -> None:
    """A standing lamp."""
    cloth = one(rng, DYED + PALE)
    place.box((x, 0.1, z), (x + wide, 0.45, z + 0.85), cloth)
    place.box((x, 0.4, z - 0.1), (x + wide, 0.95, z + 0.15), cloth)
    for end in (x - 0.15, x + wide):
        place.box((end, 0.1, z - 0.1), (end + 0.18, 0.65, z + 0.85), cloth)
    for _ in range(2):
        at = x + float(rng.uniform(0.1, 0.7)) * wide
        place.box((at, 0.45, z + 0.15), (at + 0.4, 0.85, z + 0.28), one(rng, DYED))
