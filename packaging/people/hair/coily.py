# SPDX-License-Identifier: GPL-3.0-or-later
"""Coily hair worn free: coils that stand out from the head up to a soft round envelope."""

from __future__ import annotations

import numpy as np

from packaging.people import mesh
from packaging.people.body import Body
from packaging.people.data import Floats
from packaging.people.hair.cuts import CUTS
from packaging.people.hair.strands import coloured, greying, wave
from packaging.people.parts import Part
from packaging.people.sampler import Person
from packaging.people.scalp import above, grow

CENTRE = np.array([0.0, 7.72, 0.45])


def reach(person: Person, rest: Floats) -> Floats:
    """How far out coils stand at places on the resting head: little along the hairline, most at the top."""
    hair = person.hair
    soft = np.clip(above(person, rest) / 0.42, 0, 1)
    high = np.clip((rest[:, 1] - 7.1) / 0.9, 0, 1)
    tall = min(0.52, CUTS[hair.cut].length * hair.length * (0.75 + 0.35 * hair.volume))
    low = 0.55 if hair.volume > 0.85 else 0.22  # sides kept shorter or not
    return tall * np.interp(high, [0, 0.5, 1], [low, 0.5 + 0.45 * low, 1.0]) * (0.16 + 0.84 * np.sin(soft * np.pi / 2))


def parts(person: Person, body: Body, chance: Floats, detail: float) -> list[Part]:
    """The coils."""
    rng = np.random.default_rng([person.hair.seed, 3])
    cut = CUTS[person.hair.cut]
    roots, rest = grow(rng, chance, int(cut.strands * min(1.0, 0.35 + 0.65 * detail)))
    here, out = roots.at(body.points), mesh.unit(roots.at(body.normals))
    fan = mesh.unit(here - CENTRE)
    way = mesh.unit(out * 0.65 + fan * 0.5 + rng.normal(0, 0.10, out.shape))
    long = reach(person, rest)
    # most coils end inside; the outermost ones thin out, so that the silhouette is soft
    long = (
        long * np.clip(1 - 0.55 * rng.beta(0.8, 1.6, len(rest)), 0.2, 1) * (1 + 0.10 * (rng.random(len(rest)) < 0.12))
    )
    strands = here[:, None] + way[:, None] * (long[:, None] * np.linspace(0, 1, cut.steps)[None])[..., None]
    bend = (
        rng.normal(0, 0.10, (len(rest), 1, 3)) * long[:, None, None] * np.linspace(0, 1, cut.steps)[None, :, None] ** 2
    )
    group = rng.integers(0, 400, len(rest))
    strands = wave(strands + bend, group, "coily", rng)
    return coloured("hair", strands, greying(person, rest, rng), 0.0042 / max(detail, 0.4) ** 0.5, 0.6)


def ball(person: Person, goal: Floats, away: Floats, rng: np.random.Generator, detail: float) -> Floats:
    """Coils around a point: an afro puff."""
    count, steps = int(12000 * min(1.0, 0.35 + 0.65 * detail)), 14
    way = mesh.unit(rng.normal(size=(count, 3)) + 0.35 * away)
    far = 0.50 * (0.7 + 0.3 * person.hair.volume) * (1 - 0.5 * rng.beta(0.8, 2.0, count))
    strands = goal + away * 0.16 + way[:, None] * (far[:, None] * np.linspace(0, 1, steps)[None])[..., None]
    return wave(strands, rng.integers(0, 300, count), "coily", rng)
