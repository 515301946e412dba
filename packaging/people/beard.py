# SPDX-License-Identifier: GPL-3.0-or-later
"""Beards: where they grow, and their hairs."""

from __future__ import annotations

import numpy as np

from packaging.people import mesh
from packaging.people.body import Body
from packaging.people.data import Floats
from packaging.people.parts import Part, Strands
from packaging.people.sampler import Person
from packaging.people.scalp import AXIS, grow, pool

HAIRS = {"stubble": 9000, "short": 14000, "full": 16000, "goatee": 6000, "moustache": 3000}
LENGTHS = {"stubble": 0.03, "short": 0.085, "full": 0.24, "goatee": 0.11, "moustache": 0.085}
CHEEK = (
    (0, 0.19, 0.27, 0.45, 0.75, 1.05, 1.2, 1.3, 1.36, 1.6),
    (6.80, 6.78, 6.68, 6.62, 6.70, 6.90, 7.14, 7.2, 6.75, 6.4),
)


def _step(value: Floats, width: float) -> Floats:
    return 1 / (1 + np.exp(-np.clip(value / width, -30, 30)))


def growth(rest: Floats, kind: str) -> Floats:
    """How densely a beard grows at places on the resting face, 0..1."""
    x, y = np.abs(rest[:, 0]), rest[:, 1]
    angle = np.abs(np.arctan2(rest[:, 0], rest[:, 2] - AXIS))
    upper = np.interp(angle, *CHEEK) + 0.015 * np.sin(angle * 23)
    full = (
        _step(upper - y, 0.04)
        * _step(y - np.interp(angle, [0, 0.6, 1.2], [6.17, 6.24, 6.5]), 0.035)
        * _step(1.5 - angle, 0.05)
        * (rest[:, 2] > 0.1)
    )
    lips = np.clip(1.25 - ((x / 0.235) ** 2 + ((y - 6.605) / 0.10) ** 2), 0, 1)
    full = full * (1 - np.clip(lips * 3, 0, 1))
    if kind == "goatee":
        return full * _step(0.235 - angle, 0.02) * _step(y - 6.15, 0.04)
    if kind == "moustache":
        return full * _step(0.24 - angle, 0.02) * _step(y - 6.63, 0.02)
    return full


def parts(person: Person, body: Body, detail: float) -> list[Part]:
    """The beard's hairs."""
    if person.beard not in HAIRS:
        return []
    rng = np.random.default_rng([person.seed, 41])
    _, places, _ = pool()
    chance = growth(places, person.beard) * ~(
        (np.abs(places[:, 0]) < 0.3) & (places[:, 2] < 1.3) & (places[:, 1] > 6.35)
    )
    roots, rest = grow(rng, chance * 0.9, int(HAIRS[person.beard] * detail))
    start, out = roots.at(body.points), mesh.unit(roots.at(body.normals))
    side = np.sign(rest[:, 0]) * (np.abs(rest[:, 0]) > 0.03)
    lip = (rest[:, 1] > 6.66)[:, None]
    fall = np.column_stack([0.35 * side, -0.9 + 0 * side, 0.12 + 0 * side])
    across = np.column_stack([0.9 * side, -0.6 + 0 * side, 0.05 + 0 * side])
    way = mesh.unit(out * 0.5 + np.where(lip, across, fall) + rng.normal(0, 0.22, out.shape))
    length = LENGTHS[person.beard] * person.beard_length * rng.uniform(0.55, 1.15, len(rest))
    length = length * np.where(rest[:, 1] > 6.66, 0.7, 1.0) * np.clip(0.35 + np.abs(rest[:, 1] - 7.15) * 1.2, 0.35, 1)
    along = np.linspace(0, 1, 6)[None, :, None]
    hairs = start[:, None] + way[:, None] * length[:, None, None] * along
    hairs[:, :, 1] -= 0.25 * length[:, None] * along[..., 0] ** 2
    curl = {"straight": 0.05, "wavy": 0.1, "curly": 0.16, "coily": 0.2}[person.hair.texture]
    kink = rng.normal(0, curl, (len(rest), 6, 3)) * length[:, None, None] * along
    return [Strands("beard", "beard", hairs + kink, 0.0030, 0.4)]
