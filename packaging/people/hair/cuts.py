# SPDX-License-Identifier: GPL-3.0-or-later
"""Haircuts as numbers: how long hair is where, which way it is combed, how it falls."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from packaging.people.data import Floats
from packaging.people.sampler import Person
from packaging.people.scalp import above


@dataclass(frozen=True, slots=True)
class Cut:
    """Lengths in units of 10 cm.

    `lift` is how much a strand stands up at its root, `weight` how fast it falls, `thick` the depth of the hair over
    the head, `clump` how much strands gather in locks (0..1), `hugs` how closely they follow the head above the ears,
    `wall` whether they keep off the face, `strands` how many at full detail.
    """

    length: float
    steps: int
    lift: float
    weight: float
    strands: int
    thick: float = 0.04
    clump: float = 0.45
    hugs: float = 0.0
    wall: bool = False


CUTS = {
    "buzz": Cut(0.05, 4, 0.9, 0.0, 30000, clump=0.0),
    "fade": Cut(0.20, 7, 0.8, 0.03, 28000, clump=0.25),
    "balding": Cut(0.16, 6, 0.35, 0.12, 13000, clump=0.3),
    "crop": Cut(0.42, 9, 0.50, 0.12, 24000, 0.06, 0.5),
    "side": Cut(0.68, 11, 0.42, 0.16, 24000, 0.12, 0.55, 0.2, True),
    "back": Cut(0.72, 12, 0.42, 0.10, 24000, 0.13, 0.55, 0.3, True),
    "quiff": Cut(0.62, 11, 0.85, 0.10, 24000, 0.16, 0.55, 0.1, True),
    "fringe": Cut(0.62, 11, 0.34, 0.22, 24000, 0.09, 0.5, 0.2),
    "pixie": Cut(0.78, 12, 0.30, 0.24, 24000, 0.10, 0.55, 0.3),
    "bob": Cut(1.55, 16, 0.26, 0.30, 20000, 0.20, 0.5, 0.5, True),
    "shag": Cut(1.9, 18, 0.26, 0.30, 20000, 0.20, 0.6, 0.5, True),
    "long": Cut(2.9, 20, 0.24, 0.30, 19000, 0.18, 0.6, 0.5, True),
    "bun": Cut(1.5, 14, 0.06, 0.0, 18000, 0.05, 0.3, 1.0),
    "tail": Cut(1.5, 14, 0.06, 0.0, 18000, 0.05, 0.3, 1.0),
    "puff": Cut(1.5, 14, 0.06, 0.0, 18000, 0.05, 0.3, 1.0),
    "afro": Cut(0.46, 14, 1.0, 0.0, 30000, clump=0.15),
    "short afro": Cut(0.24, 10, 1.0, 0.0, 30000, clump=0.15),
    "locs": Cut(1.9, 20, 0.30, 0.26, 120, 0.16, 0.0, 0.4, True),
    "twists": Cut(0.75, 12, 0.60, 0.20, 150, 0.10, 0.0, 0.2, True),
    "braids": Cut(2.6, 22, 0.26, 0.30, 190, 0.13, 0.0, 0.5, True),
    "cornrows": Cut(1.0, 14, 0.0, 0.26, 17, 0.04, 0.0, 0.6),
}
TIED = ("bun", "tail", "puff")
SHORT = ("buzz", "fade", "balding", "crop", "side", "back", "quiff", "fringe", "pixie", "short afro")
LONG = ("bob", "shag", "long")
CROWN = np.array([0.06, 8.38, 0.12])  # where hair grows away from on all sides


def side(person: Person, rest: Floats) -> Floats:
    """-1 right of the part, 1 left of it; the part wavers a little."""
    waver = 0.02 * np.sin(rest[:, 2] * 9 + person.seed)
    return np.tanh((rest[:, 0] - person.hair.part - waver) / 0.02)


def bangs(person: Person, rest: Floats) -> Floats:
    """Above one half where hair is cut and combed as a fringe over the forehead."""
    wanted = person.hair.fringe and person.hair.cut in LONG
    inside = (np.abs(rest[:, 0]) < 0.46) & (rest[:, 2] > 0.62) & (rest[:, 1] > 7.7)
    return inside.astype(float) if wanted else np.zeros(len(rest))


def comb(person: Person, rest: Floats) -> Floats:
    """Which way hair is combed at places on the resting head (not of unit length, not tangential)."""
    high = np.clip((rest[:, 1] - 7.6) / 0.5, 0, 1)
    front = np.clip((rest[:, 2] - 0.1) / 0.9, 0, 1)
    edge, parted = np.sign(rest[:, 0]), side(person, rest)
    fan = rest - CROWN
    fan = fan / (np.linalg.norm(fan, axis=1, keepdims=True) + 0.05)
    cut = person.hair.cut
    if cut in ("side", "pixie"):
        sweep = np.column_stack([parted, 0 * high, 0.35 * front + 0.15])
        return np.asarray(fan * (1 - 0.75 * high)[:, None] + sweep * high[:, None])
    if cut in ("back", "quiff"):
        sweep = np.column_stack([0.22 * rest[:, 0] + 0.15 * parted, 0.35 * front, -1.0 + 0 * high])
        low = np.column_stack([0 * edge, -0.55 + 0 * high, -0.8 + 0 * high])
        return low * (1 - high)[:, None] + sweep * high[:, None]
    if cut in ("crop", "fade"):
        return np.asarray(fan + np.column_stack([0.35 * parted * high, 0 * high, 0.2 * high]))
    if cut in ("fringe", "buzz", "balding"):
        return np.asarray(fan + np.column_stack([0.12 * parted * high, 0 * high, 0.25 * high]))
    forward = bangs(person, rest)[:, None]
    loose = np.column_stack([parted * (0.4 + 0.6 * high), -0.9 * (1 - high), -0.25 - 0.25 * front * high])
    fringe = np.column_stack([0.25 * rest[:, 0] + 0.12 * parted, -0.2 + 0 * high, 1.0 + 0 * high])
    return loose * (1 - forward) + fringe * forward


def lengths(person: Person, rest: Floats, rng: np.random.Generator) -> Floats:
    """How long hair is at places on the resting head."""
    hair, cut = person.hair, CUTS[person.hair.cut]
    high = np.clip((rest[:, 1] - 7.25) / 0.75, 0, 1)
    length = cut.length * hair.length * np.ones(len(rest))
    if hair.cut in ("crop", "side", "back", "quiff", "fringe"):
        cropped = [0.10, 0.22, 0.75, 1] if hair.volume < 1.0 else [0.40, 0.55, 0.85, 1]
        length *= np.interp(high, [0, 0.35, 0.75, 1], cropped)
        length *= 1 + (0.35 if hair.cut == "quiff" else 0.0) * np.clip((rest[:, 2] - 0.5) / 0.5, 0, 1)
    if hair.cut == "pixie":
        length *= np.interp(high, [0, 0.4, 1], [0.35, 0.6, 1])
    if hair.cut == "fade":
        length *= np.interp(high, [0, 0.25, 0.6, 1], [0.10, 0.16, 0.55, 1])
    if hair.cut == "shag":
        length *= np.interp(high, [0, 1], [0.8, 0.85]) * np.where(rest[:, 2] > 0.5, 0.75, 1.0)
    if hair.cut == "long":
        length *= np.where(rest[:, 2] > 0.55, 0.88, 1.0)
    length = np.where(bangs(person, rest) > 0.5, 0.62 * (0.9 + 0.2 * hair.length), length)
    soft = np.clip(above(person, rest) / 0.12, 0, 1)  # fine short hairs along the hairline
    floor = 0.75 if hair.cut in LONG else 0.35
    return length * (floor + (1 - floor) * soft) * rng.uniform(0.85, 1.05, len(rest))
