# SPDX-License-Identifier: GPL-3.0-or-later
"""Where hair grows on the resting head."""

from __future__ import annotations

from functools import cache

import numpy as np

from packaging.people import mesh
from packaging.people.body import topology
from packaging.people.data import Floats
from packaging.people.sampler import Person

AXIS = 0.2  # the head's upright axis lies this far forward of the origin
ANGLES = (0, 0.35, 0.6, 0.85, 1.05, 1.2, 1.32, 1.45, 1.7, 2.2, np.pi)
LINE = (7.93, 7.92, 7.86, 7.70, 7.52, 7.14, 7.08, 7.30, 7.12, 6.78, 6.52)


def hairline(person: Person, angle: Floats) -> Floats:
    """The height of the hairline at an angle from straight ahead."""
    away = np.abs(angle)
    height = np.interp(away, ANGLES, LINE)
    hair = person.hair
    height = height - hair.peak * np.exp(-((away / 0.12) ** 2)) * 2
    corners = np.exp(-(((away - 0.5) / 0.22) ** 2))
    height = height + (0.0 if hair.cut in ("locs", "braids", "cornrows") else hair.recession) * (
        0.34 * corners + 0.12 * (away < 0.9)
    )
    uneven = 0.018 * np.sin(angle * 13 + person.seed) + 0.012 * np.sin(angle * 29 + 2 * person.seed)
    return height + uneven


def density(person: Person, rest: Floats) -> Floats:
    """How densely hair grows at places on the resting head, 0..1."""
    angle = np.arctan2(rest[:, 0], rest[:, 2] - AXIS)
    above = rest[:, 1] - hairline(person, angle)
    full = 1 / (1 + np.exp(-np.clip(above / 0.03, -30, 30)))
    full = full * (rest[:, 1] > 6.4)
    if person.hair.cut in ("balding", "bald"):
        crown = np.hypot(rest[:, 0] / 0.75, (rest[:, 2] - 0.35) / 1.15)
        bare = 1 / (1 + np.exp(np.clip((crown - 0.95 + 0.6 * (8.0 - rest[:, 1])) / 0.05, -30, 30)))
        full = full * (1 - np.maximum(bare, (np.abs(angle) < 0.95) * (rest[:, 2] > 0.5)))
    return full


@cache
def pool() -> tuple[mesh.Roots, Floats, Floats]:
    """200,000 places on the resting head (without ears): roots, places, normals."""
    top = topology()
    centre = top.rest[top.quads].mean(axis=1)
    heads = top.quads[(centre[:, 1] > 5.9) & (top.ear[top.quads].max(axis=1) < 0.4)]
    roots = mesh.scatter(np.random.default_rng(5), top.rest, heads, 200_000)
    return roots, roots.at(top.rest), mesh.unit(roots.at(top.normals))


def grow(rng: np.random.Generator, chance: Floats, count: int) -> tuple[mesh.Roots, Floats]:
    """At most `count` of the pool's roots, each kept with its chance: roots and places at rest."""
    roots, places, _ = pool()
    kept = np.flatnonzero(rng.random(len(chance)) < chance)
    kept = rng.permutation(kept)[:count]
    return roots.where(kept), places[kept]
