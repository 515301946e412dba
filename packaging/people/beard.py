# SPDX-License-Identifier: GPL-3.0-or-later
"""Beards: where they grow, which way their hairs lie, how long they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.hair.strands import coloured, stray
from packaging.people.parts import Part
from packaging.people.sampler import Person
from packaging.people.scalp import AXIS, grow, pool, sigmoid


@dataclass(frozen=True, slots=True)
class Kind:
    """How many hairs at full detail, how long on the chin and on the cheeks (units of 10 cm), how far they stand up."""

    hairs: int
    chin: float
    cheek: float
    stand: float


KINDS = {
    "stubble": Kind(9000, 0.022, 0.018, 0.7),
    "short": Kind(14000, 0.085, 0.055, 0.45),
    "full": Kind(16000, 0.26, 0.11, 0.40),
    "goatee": Kind(6000, 0.10, 0.08, 0.40),
    "moustache": Kind(3400, 0.085, 0.08, 0.35),
}
# The upper edge on the cheek by angle from straight ahead: lip, corner of the mouth, cheek, sideburn.
CHEEK = (
    (0, 0.12, 0.19, 0.27, 0.42, 0.60, 0.72, 0.80, 0.86, 0.96, 1.02, 1.6),
    (6.82, 6.83, 6.80, 6.70, 6.62, 6.66, 6.76, 6.90, 7.20, 7.20, 6.72, 6.4),
)


def growth(rest: Floats, kind: str) -> Floats:
    """How densely a beard grows at places on the resting face, 0..1; its edges are soft."""
    x, y = np.abs(rest[:, 0]), rest[:, 1]
    angle = np.abs(np.arctan2(rest[:, 0], rest[:, 2] - AXIS))
    uneven = 0.012 * np.sin(angle * 23) + 0.012 * np.sin(rest[:, 0] * 57) * np.sin(y * 49)
    upper = np.interp(angle, *CHEEK) + uneven
    lower = np.interp(angle, [0, 0.5, 0.8, 1.1], [6.10, 6.20, 6.42, 6.62]) + uneven
    full = sigmoid(upper - y, 0.05) * sigmoid(y - lower, 0.045) * (rest[:, 2] > 0.1)
    full = full * sigmoid(1.12 - angle, 0.04)
    lips = np.clip(1.2 - ((x / 0.235) ** 2 + ((y - 6.605) / 0.105) ** 2), 0, 1)
    full = full * (1 - np.clip(lips * 3, 0, 1))
    # thinner beside the mouth's corners and under the lip, as beards are
    full = full * (1 - 0.45 * np.exp(-(((x - 0.14) / 0.05) ** 2) - ((y - 6.46) / 0.05) ** 2))
    if kind == "goatee":
        return full * sigmoid(0.25 - angle, 0.022) * sigmoid(y - 6.15, 0.04)
    if kind == "moustache":
        return full * sigmoid(0.25 - angle, 0.022) * sigmoid(y - 6.63, 0.02)
    return full


def _ways(rest: Floats, out: Floats, stand: float, rng: np.random.Generator) -> Floats:
    """Hairs lie down the cheek and the jaw; the moustache parts in the middle."""
    side = np.tanh(rest[:, 0] / 0.04)
    lip = sigmoid(rest[:, 1] - 6.66, 0.03) * sigmoid(0.3 - np.abs(rest[:, 0]), 0.03)
    ahead = np.clip(0.75 - np.abs(rest[:, 0]) * 0.6, 0.1, 0.75)
    down = np.column_stack([0.10 * side, -1.0 + 0 * side, 0.35 * ahead])
    across = np.column_stack([0.85 * side, -0.75 + 0 * side, 0 * side])
    way = down * (1 - lip)[:, None] + across * lip[:, None]
    way = mesh.unit(way - out * (way * out).sum(axis=1, keepdims=True))
    return mesh.unit(way + out * stand + rng.normal(0, 0.16, out.shape))


def _lengths(person: Person, rest: Floats, dense: Floats, rng: np.random.Generator) -> Floats:
    """Longest on the chin, short on the cheeks, shorter still at every edge."""
    kind = KINDS[person.beard]
    down = np.clip((6.85 - rest[:, 1]) / 0.5, 0, 1) * np.clip(1.2 - np.abs(rest[:, 0]) / 0.75, 0, 1)
    long = (kind.cheek + (kind.chin - kind.cheek) * down) * person.beard_length
    lip = (rest[:, 1] > 6.66) & (np.abs(rest[:, 0]) < 0.3)
    long = np.where(lip, np.minimum(long, 0.10), long)
    return long * (0.4 + 0.6 * np.clip(dense * 1.3, 0, 1)) * rng.uniform(0.6, 1.1, len(rest))


def _hairs(person: Person, start: Floats, way: Floats, out: Floats, long: Floats, rng: np.random.Generator) -> Floats:
    along = np.linspace(0, 1, 7)[None, :, None]
    size = long[:, None, None]
    hairs = start[:, None] + way[:, None] * size * along
    hairs = hairs - out[:, None] * 0.20 * size * along**2
    hairs[:, :, 1] -= 0.22 * long[:, None] * along[..., 0] ** 2
    curl = {"straight": 0.03, "wavy": 0.07, "curly": 0.11, "coily": 0.13}[person.hair.texture]
    kink = np.cumsum(rng.normal(0, curl * 0.6, hairs.shape), axis=1) * size * along
    return stray(hairs + kink, rng, 0.08)


def parts(person: Person, body: Body, detail: float) -> list[Part]:
    """The beard's hairs, in the body's pose."""
    if person.beard not in KINDS:
        return []
    kind = KINDS[person.beard]
    rng = np.random.default_rng([person.seed, 41])
    roots, places, _ = pool()
    top = topology()
    dense = growth(places, person.beard)
    wet = roots.at(np.column_stack([top.lips, top.inner]))
    chance = dense * (wet.max(axis=1) < 0.25) * 0.9
    kept, rest = grow(rng, chance, int(kind.hairs * min(1.0, 0.35 + 0.65 * detail)))
    start, out = kept.at(body.points), mesh.unit(kept.at(body.normals))
    way = _ways(rest, out, kind.stand, rng)
    long = _lengths(person, rest, growth(rest, person.beard), rng)
    hairs = _hairs(person, start, way, out, long, rng)
    chin = 0.25 * np.exp(-((rest[:, 0] / 0.25) ** 2))  # a beard greys at the chin first
    grey = rng.random(len(rest)) < np.clip(person.hair.grey * 1.1 + chin * min(1.0, 3 * person.hair.grey), 0, 1)
    return coloured("beard", hairs, grey, 0.0030 / max(detail, 0.4) ** 0.3, 0.4, "beard")
