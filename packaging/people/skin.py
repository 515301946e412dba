# SPDX-License-Identifier: GPL-3.0-or-later
"""Paint on the fine points: tone, flush, shadows under the eyes, lips, marks of age, shaved beard, scalp."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import map_coordinates

from packaging.people import lids, mesh
from packaging.people.beard import growth
from packaging.people.body import Body, topology
from packaging.people.brows import shade as brow_shade
from packaging.people.data import Floats
from packaging.people.parts import Surface
from packaging.people.sampler import Person
from packaging.people.scalp import density

# Diffuse colour (sRGB) of skin at the ten steps of the Monk Skin Tone scale. The scale's own swatches (Monk 2019,
# CC BY 4.0) are averages of lit skin; these are the same steps with the undertones of skin, light ones not chalky.
TONES = np.array(
    [
        (232, 203, 186), (226, 194, 172), (219, 182, 155), (206, 165, 135), (184, 142, 110),
        (156, 114, 85), (128, 91, 67), (102, 68, 48), (82, 53, 37), (66, 42, 30),
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
    return np.asarray(map_coordinates(grid, cells, order=3, mode="nearest", prefilter=False))


def _spot(places: Floats, x: float, y: float, wide: float, high: float) -> Floats:
    away = ((places[:, 0] - x) / wide) ** 2 + ((places[:, 1] - y) / high) ** 2
    return np.asarray(np.exp(-away) * (places[:, 2] > 0.5))


def _both(places: Floats, x: float, y: float, wide: float, high: float) -> Floats:
    return _spot(places, x, y, wide, high) + _spot(places, -x, y, wide, high)


def _flush(person: Person, rng: np.random.Generator) -> Floats:
    """Where blood shows: cheeks, nose, chin, ears, and blotches."""
    top = topology()
    rest = top.rest
    blood = 0.50 * _both(rest, 0.42, 6.98, 0.22, 0.2) + 0.65 * _spot(rest, 0, 6.98, 0.14, 0.13)
    blood += 0.3 * _spot(rest, 0, 6.33, 0.2, 0.12) + 0.8 * top.ear + 0.35 * top.lids + 0.15 * (rest[:, 1] < 5.9)
    blood += 0.35 * _both(rest, 0.19, 6.88, 0.05, 0.07)
    return np.asarray(blood + person.skin.mottle * (0.10 * noise(rng, rest, 0.35) + 0.10 * noise(rng, rest, 0.1)))


def _marks(person: Person, rng: np.random.Generator) -> Floats:
    """Freckles, moles, age spots and small scars of spots: 0..1, how much darker."""
    rest = topology().rest
    dark = np.zeros(len(rest))
    face = np.flatnonzero((rest[:, 2] > 0.5) & (rest[:, 1] > 5.6))
    freckles = int(300 * person.skin.freckles * max(0.0, 1.2 - person.skin.tone / 8))
    spots = int(max(0, person.years - 48) * 0.8 * person.skin.mottle)
    for count, middle, spread, size, strength in (
        (freckles, 7.03, 0.18, (0.007, 0.018), (0.12, 0.45)),
        (spots, 7.05, 0.55, (0.018, 0.05), (0.06, 0.26)),
        (int(14 * person.skin.mottle), 6.9, 0.35, (0.008, 0.02), (0.05, 0.22)),
        (person.skin.moles, 6.95, 0.45, (0.012, 0.026), (0.5, 0.85)),
    ):
        for _ in range(count):
            x, y = rng.normal(0, 0.36), rng.normal(middle, spread)
            wide, much = rng.uniform(*size), rng.uniform(*strength)
            away = (rest[face, 0] - x) ** 2 + (rest[face, 1] - y) ** 2
            dark[face] = np.maximum(dark[face], much * np.exp(-((away / wide**2) ** 1.5)))
    return dark


def _scar(person: Person) -> Floats:
    """0..1 along a short pale line on a cheek, the chin or the forehead."""
    rest = topology().rest
    rng = np.random.default_rng([person.skin.seed, 3])
    centre = np.array([(0.40, 6.95), (0.14, 6.36), (0.28, 7.66)])[int(rng.integers(3))] * (rng.choice([-1, 1]), 1)
    turn, half = rng.uniform(0, np.pi), rng.uniform(0.05, 0.12)
    off = rest[:, :2] - centre
    along = off @ [np.cos(turn), np.sin(turn)]
    across = off @ [-np.sin(turn), np.cos(turn)] - 1.5 * along**2
    return np.asarray(np.exp(-((along / half) ** 4) - (across / 0.011) ** 2) * (rest[:, 2] > 0.7) * person.skin.scar)


def lip_colour(person: Person, base: Floats) -> Floats:
    """Lips: more blood than the skin around them; lipstick over that."""
    light = float(np.clip((6.5 - person.skin.tone) / 5.5, 0, 1))
    warm = person.skin.lip_warmth
    own = base * (np.array([0.86, 0.60, 0.74]) * light + np.array([0.96, 0.74, 0.88]) * (1 - light))
    own = own * np.array([1 + 0.03 * warm, 1 + 0.02 * warm, 1 - 0.07 * warm])
    sticks = np.array([(0.28, 0.04, 0.045), (0.32, 0.11, 0.10), (0.18, 0.035, 0.05), (0.38, 0.16, 0.14)])
    stick = sticks[person.skin.seed % 4] * (0.45 + 0.55 * light)
    return np.asarray(own * (1 - 0.8 * person.skin.lipstick) + stick * 0.8 * person.skin.lipstick)


def hair_shade(person: Person) -> Floats:
    """The colour that hair too short or too fine to be drawn gives to the skin under it (3,), linear."""
    hair = np.array([0.035, 0.028, 0.024]) * (1 + 6 * (1 - person.hair.melanin))
    return np.asarray(hair * (1 - 0.6 * person.hair.grey) + 0.16 * person.hair.grey * 0.6)


def _fine_hair(person: Person, colour: Floats) -> Floats:
    """The softness between the hairs of the brows, and the line that the roots of the lashes draw."""
    rest = topology().rest
    pigment = (0.35 + 0.65 * person.hair.melanin) * (1 - 0.6 * person.hair.grey)
    brow = (0.62 * pigment * brow_shade(person, rest))[:, None]
    colour = colour * (1 - brow * np.array([0.82, 0.95, 1.0]))
    lash = (min(0.75, 0.55 * person.eyes.lash) * lids.lash_line(rest))[:, None]
    return np.asarray(colour * (1 - lash) + 0.012 * lash)


def _hollows(person: Person, colour: Floats, body: Body) -> Floats:
    """Dust, shade and blood gather in folds; ridges are a little lighter. What light bouncing in skin would show."""
    top = topology()
    fine = np.clip(mesh.hollow(body.points, body.normals, top.around, 3) / 0.004, -0.8, 2.0)
    wide = np.clip(mesh.hollow(body.points, body.normals, top.around, 24) / 0.03, -0.8, 1.5)
    age = float(np.clip((person.years - 25) / 50, 0, 1))
    much = np.clip((0.15 + 0.13 * age) * fine + 0.14 * wide, -0.10, 0.55)[:, None]
    much = much * (body.points[:, 1:2] > 5.5)
    return np.asarray(colour * (1 - much * np.array([0.85, 1.0, 1.0])))


def _under_hair(person: Person, colour: Floats) -> Floats:
    """Shaved or sprouting hair seen through the skin: scalp and beard."""
    hair = hair_shade(person)
    rest = topology().rest
    scalp = density(person, rest) * {
        "buzz": 0.62,
        "fade": 0.5,
        "bald": 0.12,
        "balding": 0.3,
        "cornrows": 0.4,
        "twists": 0.35,
        "braids": 0.25,
        "locs": 0.3,
        "bun": 0.95,
        "tail": 0.95,
        "puff": 0.85,
    }.get(person.hair.cut, 0.6)
    shade = {"none": 0.05, "shadow": 0.36, "stubble": 0.4, "short": 0.5, "full": 0.5}.get(person.beard, 0.1)
    shade = shade if person.sex == "male" else 0.0
    cover = np.maximum(scalp, growth(rest, "full") * shade)
    if person.beard in ("goatee", "moustache"):
        cover = np.maximum(cover, 0.45 * growth(rest, person.beard))
    cover = cover[:, None]
    # hair that is drawn back leaves gaps on the crown: what lies under it is as dark as the strands' own shade
    seen = hair * 0.3 if person.hair.cut in ("bun", "tail", "puff") else hair * 0.85 + colour * 0.15
    return np.asarray(colour * (1 - cover) + seen * cover)


def _tired(person: Person, rest: Floats) -> Floats:
    """How much darker the hollows around the eyes are."""
    age = np.clip((person.years - 25) / 50, 0, 1)
    under = _both(rest, 0.29, 7.16, 0.15, 0.055) + 0.6 * _both(rest, 0.19, 7.22, 0.05, 0.1)
    over = 0.9 * _both(rest, 0.31, 7.36, 0.17, 0.05) + 0.5 * _both(rest, 0.17, 7.36, 0.06, 0.08)
    return np.asarray(person.skin.shadows * ((0.14 + 0.14 * age) * under + 0.15 * over))


def _complexion(person: Person, rng: np.random.Generator) -> Floats:
    """Tone, unevenness, blood, shadows, sun and marks."""
    rest, dark = topology().rest, np.clip((person.skin.tone - 1) / 9, 0, 1)
    rough = 0.035 * noise(rng, rest, 0.5) + 0.04 * noise(rng, rest, 0.16) + 0.045 * noise(rng, rest, 0.05)
    age = np.clip((person.years - 25) / 50, 0, 1)
    rough += (0.03 + 0.03 * age) * noise(rng, rest, 0.025)
    colour = tone(person)[None] * (1 + person.skin.mottle * rough)[:, None]
    yellow = (0.05 * person.skin.mottle * noise(rng, rest, 0.3))[:, None]
    colour = colour * (1 + yellow * np.array([0.2, 0.0, -1.0]))
    blood = (_flush(person, rng) * person.skin.flush * (0.14 - 0.06 * dark))[:, None]
    colour = colour * (1 + blood * np.array([0.25, -1.0, -0.85]))
    colour = colour * (1 - _tired(person, rest)[:, None] * np.array([0.85, 1.0, 0.9]))
    # More sun above than below: the forehead and the top of the cheeks are a little deeper than the neck and the jaw.
    colour = colour * (1 - (0.07 * np.clip((rest[:, 1] - 6.4) / 1.2, 0, 1))[:, None])
    colour = colour * (1 + (0.25 * _scar(person))[:, None])
    return np.asarray(colour * (1 - _marks(person, rng)[:, None] * np.array([0.6, 0.72, 0.8]) * (1 - 0.3 * dark)))


def paint(person: Person, body: Body) -> tuple[Floats, Floats]:
    """Albedo (points, 3), linear, and gloss (points,), 0 dry .. 1 wet."""
    top = topology()
    rest = top.rest
    rng = np.random.default_rng(person.skin.seed)
    colour = _complexion(person, rng)
    soft = top.lips
    for _ in range(4):
        soft = top.around @ soft
    soft = np.clip(soft + 0.2 * noise(rng, rest, 0.04) * soft, 0, 1)
    lips = soft[:, None] * np.maximum(0.40 + 0.45 * person.skin.lip, person.skin.lipstick)
    lower = 1 / (1 + np.exp((rest[:, 1:2] - 6.607) / 0.006)) * (person.skin.tone / 10) * 0.35
    colour = colour * (1 - lips) + lip_colour(person, tone(person)) * (1 + lower * np.array([0.40, 0.28, 0.40])) * lips
    colour = _fine_hair(person, _under_hair(person, colour))
    colour = _hollows(person, colour, body)
    wet = lids.wet_line(rest)
    pink = tone(person) * np.array([0.95, 0.62, 0.60])
    colour = colour * (1 - 0.7 * wet[:, None]) + pink * 0.7 * wet[:, None]
    deep = np.clip(top.inner, 0, 1)[:, None]
    colour = colour * (1 - deep) + np.array([0.12, 0.03, 0.03]) * deep
    oily = _spot(rest, 0, 7.0, 0.14, 0.35) + _spot(rest, 0, 7.7, 0.4, 0.2) + 0.5 * _spot(rest, 0, 6.3, 0.2, 0.1)
    gloss = 0.25 + 0.3 * person.skin.shine * oily + 0.40 * lips[:, 0] + 0.25 * top.lids
    return np.clip(colour, 0.002, 0.9), np.clip(np.maximum(gloss, 1.6 * wet), 0, 1.6)


def surface(person: Person, body: Body) -> Surface:
    """The body's skin, painted."""
    top = topology()
    albedo, gloss = paint(person, body)
    return Surface("skin", "skin", body.points, top.quads, {"albedo": albedo, "gloss": gloss, "rest": top.rest})
