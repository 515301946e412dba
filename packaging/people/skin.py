# SPDX-License-Identifier: GPL-3.0-or-later
"""Paint on the fine points: tone, flush, shadows under the eyes, lips, marks of age, shaved beard, scalp."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import map_coordinates

from packaging.people.beard import growth
from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.parts import Surface
from packaging.people.sampler import Person
from packaging.people.scalp import density

# Diffuse colour (sRGB) of skin at the ten steps of the Monk Skin Tone scale. The scale's own swatches (Monk 2019,
# CC BY 4.0) are averages of lit skin; these are the same steps with the undertones of skin, light ones not chalky.
TONES = np.array(
    [
        (236, 203, 182), (230, 193, 166), (224, 183, 150), (212, 168, 132), (190, 144, 106),
        (160, 115, 81), (130, 92, 65), (101, 71, 51), (79, 55, 40), (62, 44, 33),
    ]
) / 255.0  # fmt: skip


def linear(colour: Floats) -> Floats:
    """Scene-linear from sRGB (IEC 61966-2-1)."""
    return np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)


def tone(person: Person) -> Floats:
    """The skin's mean colour (3,), linear."""
    place = person.skin.tone - 1
    colour = np.array([np.interp(place, np.arange(10), linear(TONES)[:, k]) for k in range(3)])
    warm = person.skin.warmth
    return np.clip(colour * (1 + 0.025 * warm, 1 + 0.01 * warm, 1 - 0.07 * warm), 0.004, 0.85)


def noise(rng: np.random.Generator, places: Floats, size: float) -> Floats:
    """Smooth noise in space, about -1..1, with features of `size`."""
    low = places.min(axis=0)
    cells = ((places - low) / size + 1).T
    grid = rng.normal(0, 0.6, np.ceil(cells.max(axis=1)).astype(int) + 3)
    return map_coordinates(grid, cells, order=3, mode="nearest", prefilter=False)


def _spot(places: Floats, x: float, y: float, wide: float, high: float) -> Floats:
    return np.exp(-(((places[:, 0] - x) / wide) ** 2) - ((places[:, 1] - y) / high) ** 2) * (places[:, 2] > 0.5)


def _both(places: Floats, x: float, y: float, wide: float, high: float) -> Floats:
    return _spot(places, x, y, wide, high) + _spot(places, -x, y, wide, high)


def _flush(person: Person, rng: np.random.Generator) -> Floats:
    """Where blood shows: cheeks, nose, chin, ears, and blotches."""
    top = topology()
    rest = top.rest
    blood = 0.55 * _both(rest, 0.42, 6.98, 0.22, 0.2) + 0.75 * _spot(rest, 0, 6.98, 0.14, 0.13)
    blood += 0.3 * _spot(rest, 0, 6.33, 0.2, 0.12) + 0.7 * top.ear + 0.35 * top.lids + 0.2 * (rest[:, 1] < 5.9)
    return blood + person.skin.mottle * (0.14 * noise(rng, rest, 0.35) + 0.18 * noise(rng, rest, 0.1))


def _marks(person: Person, rng: np.random.Generator) -> Floats:
    """Freckles, moles and age spots: 0..1, how much darker."""
    rest = topology().rest
    dark = np.zeros(len(rest))
    freckles = int(260 * person.skin.freckles * max(0.0, 1.2 - person.skin.tone / 8))
    spots = int(max(0, person.years - 50) * 0.7)
    for count, spread, size, strength in (
        (freckles, 0.20, (0.008, 0.02), (0.1, 0.4)),
        (spots, 0.5, (0.02, 0.05), (0.05, 0.22)),
        (person.skin.moles, 0.5, (0.014, 0.026), (0.5, 0.75)),
    ):
        for _ in range(count):
            x, y = rng.normal(0, 0.38), rng.normal(7.0, spread)
            wide, much = rng.uniform(*size), rng.uniform(*strength)
            away = (rest[:, 0] - x) ** 2 + (rest[:, 1] - y) ** 2
            dark = np.maximum(dark, much * np.exp(-away / wide**2) * (rest[:, 2] > 0.6))
    return dark


def lip_colour(person: Person, base: Floats) -> Floats:
    """Lips: more blood than the skin around them; lipstick over that."""
    light = float(np.clip((6 - person.skin.tone) / 5, 0, 1))
    own = base * (np.array([0.86, 0.58, 0.60]) * light + np.array([0.98, 0.74, 0.78]) * (1 - light))
    sticks = np.array([(0.30, 0.035, 0.045), (0.34, 0.10, 0.10), (0.20, 0.025, 0.06), (0.40, 0.15, 0.14)])
    stick = sticks[person.skin.seed % 4] * (0.45 + 0.55 * light)
    return own * (1 - 0.8 * person.skin.lipstick) + stick * 0.8 * person.skin.lipstick


def _under_hair(person: Person, colour: Floats) -> Floats:
    """Shaved or sprouting hair seen through the skin: scalp and beard."""
    hair = np.array([0.035, 0.028, 0.024]) * (1 + 6 * (1 - person.hair.melanin)) + 0.12 * person.hair.grey
    rest = topology().rest
    scalp = density(person, rest) * {
        "buzz": 0.62,
        "fade": 0.5,
        "bald": 0.12,
        "balding": 0.3,
        "cornrows": 0.12,
        "braids": 0.25,
        "locs": 0.3,
    }.get(person.hair.cut, 0.6)
    shade = {"none": 0.05, "shadow": 0.36, "stubble": 0.4, "short": 0.5, "full": 0.5}.get(person.beard, 0.1)
    shade = shade if person.sex == "male" else 0.0
    cover = np.maximum(scalp, growth(rest, "full") * shade)
    if person.beard in ("goatee", "moustache"):
        cover = np.maximum(cover, 0.45 * growth(rest, person.beard))
    cover = cover[:, None]
    return colour * (1 - cover) + (hair * 0.85 + colour * 0.15) * cover


def paint(person: Person) -> tuple[Floats, Floats]:
    """Albedo (points, 3), linear, and gloss (points,), 0 dry .. 1 wet."""
    top = topology()
    rest = top.rest
    rng = np.random.default_rng(person.skin.seed)
    base = tone(person)
    dark = np.clip((person.skin.tone - 1) / 9, 0, 1)
    colour = np.repeat(base[None], len(rest), axis=0)
    level = 1 + person.skin.mottle * (
        0.035 * noise(rng, rest, 0.5) + 0.035 * noise(rng, rest, 0.16) + 0.05 * noise(rng, rest, 0.05)
    )
    colour = colour * level[:, None]
    blood = (_flush(person, rng) * person.skin.flush * 0.17 * (1 - 0.6 * dark))[:, None]
    colour = colour * (1 + blood * np.array([0.35, -1.0, -0.85]))
    age = np.clip((person.years - 25) / 50, 0, 1)
    tired = (
        person.skin.shadows
        * (0.16 + 0.12 * age)
        * (_both(rest, 0.29, 7.135, 0.15, 0.05) + 0.6 * _both(rest, 0.19, 7.22, 0.05, 0.1))
    )
    tired += 0.12 * person.skin.shadows * _both(rest, 0.31, 7.38, 0.18, 0.05)
    colour = colour * (1 - tired[:, None] * np.array([0.85, 1.0, 0.85]))
    # More sun above than below: the forehead and the top of the cheeks are a little deeper than the neck and the jaw.
    colour = colour * (1 - (0.07 * np.clip((rest[:, 1] - 6.4) / 1.2, 0, 1))[:, None])
    colour = colour * (1 - _marks(person, rng)[:, None] * np.array([0.6, 0.72, 0.8]) * (1 - 0.3 * dark))
    lips = np.clip(top.lips * 1.0, 0, 1)[:, None] * np.maximum(0.45 + 0.45 * person.skin.lip, person.skin.lipstick)
    colour = colour * (1 - lips) + lip_colour(person, base) * lips
    colour = _under_hair(person, colour)
    deep = np.clip(top.inner, 0, 1)[:, None]
    colour = colour * (1 - deep) + np.array([0.12, 0.03, 0.03]) * deep
    oily = _spot(rest, 0, 7.0, 0.14, 0.35) + _spot(rest, 0, 7.7, 0.4, 0.2) + 0.5 * _spot(rest, 0, 6.3, 0.2, 0.1)
    gloss = 0.25 + 0.3 * person.skin.shine * oily + 0.45 * lips[:, 0] + 0.35 * top.lids
    return np.clip(colour, 0.002, 0.9), np.clip(gloss, 0, 1)


def surface(person: Person, body: Body) -> Surface:
    """The body's skin, painted."""
    top = topology()
    albedo, gloss = paint(person)
    return Surface("skin", "skin", body.points, top.quads, {"albedo": albedo, "gloss": gloss, "rest": top.rest})
