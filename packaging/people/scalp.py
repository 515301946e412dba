# SPDX-License-Identifier: GPL-3.0-or-later
"""Where hair grows on the resting head."""

from __future__ import annotations

from functools import cache

import numpy as np

from packaging.people import mesh
from packaging.people.body import topology
from packaging.people.data import Floats, load
from packaging.people.sampler import Person

AXIS = 0.2  # the head's upright axis lies this far forward of the origin
# The hairline by angle from straight ahead: forehead, temple, sideburn, over and behind the ear, nape.
ANGLES = (0, 0.20, 0.38, 0.50, 0.62, 0.72, 0.79, 0.85, 0.93, 0.97, 1.02, 1.2, 1.38, 1.5, 1.7, 2.2, np.pi)
LINE = (7.95, 7.95, 7.92, 7.86, 7.74, 7.60, 7.44, 7.16, 7.06, 7.12, 7.36, 7.45, 7.32, 7.02, 6.86, 6.64, 6.52)
ROPED = ("locs", "braids", "cornrows", "twists")
POOL = 200_000


def sigmoid(value: Floats, width: float) -> Floats:
    """0 far below zero, 1 far above it, one half at zero."""
    return 1 / (1 + np.exp(-np.clip(value / width, -30, 30)))


@cache
def ears() -> Floats:
    """1 on the outer ear, 0 elsewhere, for the fine points (MakeHuman's painted mask)."""
    top = topology()
    picture = load().masks["ears"]
    size = len(picture)
    column = np.clip((top.uv[:, 0] * size).astype(int), 0, size - 1)
    row = np.clip(((1 - top.uv[:, 1]) * size).astype(int), 0, size - 1)
    return np.asarray(picture[row, column] * (np.abs(top.rest[:, 0]) > 0.5) * (top.rest[:, 1] > 6.7))


def hairline(person: Person, angle: Floats) -> Floats:
    """The height of the hairline at an angle from straight ahead."""
    away, hair = np.abs(angle), person.hair
    height = np.interp(away, ANGLES, LINE)
    height = height - hair.peak * np.exp(-((away / 0.12) ** 2)) * 2
    corners = np.exp(-(((away - 0.5) / 0.20) ** 2))
    back = 0.0 if hair.cut in ROPED else hair.recession
    height = height + back * (0.36 * corners + 0.10 * (away < 0.7))
    height = height - 0.16 * (hair.seed % 97 / 97 - 0.35) * np.exp(-(((away - 0.9) / 0.06) ** 2))  # sideburns
    return height + 0.014 * np.sin(angle * 13 + person.seed) + 0.010 * np.sin(angle * 31 + 2 * person.seed)


def above(person: Person, rest: Floats) -> Floats:
    """How far above the hairline places on the resting head lie."""
    return rest[:, 1] - hairline(person, np.arctan2(rest[:, 0], rest[:, 2] - AXIS))


def density(person: Person, rest: Floats) -> Floats:
    """How densely hair grows at places on the resting head, 0..1."""
    angle = np.arctan2(rest[:, 0], rest[:, 2] - AXIS)
    height = above(person, rest)
    # single hairs stand in front of the line, tufts and gaps make it uneven
    tuft = 0.02 * np.sin(rest[:, 0] * 61 + 5 * np.sin(rest[:, 1] * 37 + person.seed)) * np.cos(rest[:, 2] * 53)
    full = sigmoid(height + tuft - 0.03, 0.035) * (rest[:, 1] > 6.4)
    if person.hair.cut in ("balding", "bald"):
        full = full * (1 - _bare(rest, angle))
    return full


def _bare(rest: Floats, angle: Floats) -> Floats:
    """What pattern baldness leaves without hair: the crown and the front."""
    crown = np.hypot(rest[:, 0] / 0.75, (rest[:, 2] - 0.35) / 1.15)
    top = 1 - sigmoid(crown - 0.95 + 0.6 * (8.0 - rest[:, 1]), 0.06)
    front = sigmoid(0.80 - np.abs(angle), 0.05) * (rest[:, 2] > 0.5) * sigmoid(rest[:, 1] - 7.45, 0.04)
    return np.maximum(top, front)


@cache
def pool() -> tuple[mesh.Roots, Floats, Floats]:
    """Places spread evenly over the resting head (without ears): roots, places, normals."""
    top = topology()
    centre = top.rest[top.quads].mean(axis=1)
    heads = top.quads[(centre[:, 1] > 5.9) & (ears()[top.quads].max(axis=1) < 0.4)]
    roots = mesh.scatter(np.random.default_rng(5), top.rest, heads, POOL)
    return roots, roots.at(top.rest), mesh.unit(roots.at(top.normals))


def grow(rng: np.random.Generator, chance: Floats, count: int) -> tuple[mesh.Roots, Floats]:
    """At most `count` of the pool's roots, each kept with its chance: roots and places at rest."""
    roots, places, _ = pool()
    kept = np.flatnonzero(rng.random(len(chance)) < chance)
    kept = rng.permutation(kept)[:count]
    return roots.where(kept), places[kept]
