# SPDX-License-Identifier: GPL-3.0-or-later
"""Hair that is tied: over the head to the tie, a bun, tail or puff beyond it, and wisps at the temples."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats
from packaging.people.hair import coily, guides, strands
from packaging.people.hair.cuts import CUTS
from packaging.people.sampler import Person
from packaging.people.scalp import above

TIES = {"top": (0, 8.44, 0.28), "crown": (0, 8.02, -0.22), "nape": (0, 7.10, -0.30)}


def tie(person: Person, body: Body) -> tuple[Floats, Floats]:
    """Where the hair is tied, and the way out of the head there."""
    kind = person.hair.seed % 3
    name = {"puff": "top", "bun": ("top", "crown", "nape")[kind], "tail": ("crown", "nape", "nape")[kind]}
    top = topology()
    near = np.linalg.norm(top.rest - TIES[name[person.hair.cut]], axis=1).argmin()
    out = body.normals[near]
    return np.asarray(body.points[near] + out * 0.10), np.asarray(out)


def over_head(person: Person, roots: guides.Roots, goal: Floats, solid: mesh.Distance) -> Floats:
    """Guides from the roots to the tie."""
    return guides.gather(roots, goal, CUTS[person.hair.cut].steps, solid)


def beyond(person: Person, body: Body, rng: np.random.Generator, detail: float) -> Floats:
    """What the tie holds."""
    goal, away = tie(person, body)
    if person.hair.cut == "puff" or (person.hair.cut == "bun" and person.hair.texture == "coily"):
        return coily.ball(person, goal, away, rng, detail)
    if person.hair.cut == "bun":
        return _bun(person, goal, away, rng, int(7000 * max(detail, 0.5)))
    return _tail(person, body, goal, away, rng, int(6000 * max(detail, 0.5)))


def _bun(person: Person, goal: Floats, away: Floats, rng: np.random.Generator, count: int) -> Floats:
    side = mesh.unit(np.cross(away, np.array([1.0, 0.1, 0.2])))
    other, along = np.cross(away, side), np.linspace(0, 1, 16)
    size = 0.75 + 0.35 * person.hair.volume
    start, twist = rng.uniform(0, 2 * np.pi, (2, count, 1))
    turn, ring = start + 2.4 * along[None], twist + 1.5 * along[None]
    thick = 0.15 * size * np.sqrt(rng.uniform(0.5, 1.0, (count, 1)))
    r = 0.16 * size + thick * np.cos(ring)
    found = goal + away * 0.12 + (r * np.cos(turn))[..., None] * side + (r * np.sin(turn))[..., None] * other
    return strands.stray(found + (thick * np.sin(ring))[..., None] * away, rng, 0.10)


def _tail(person: Person, body: Body, goal: Floats, away: Floats, rng: np.random.Generator, count: int) -> Floats:
    """A tail that hangs behind, or over a shoulder to the front."""
    front = person.hair.seed % 2 == 0
    edge = 1.0 if person.hair.part >= 0 else -1.0
    neck = body.points[(topology().rest[:, 1] > 5.8) & (topology().rest[:, 1] < 6.1)]
    wide, ahead = np.abs(neck[:, 0]).max() + 0.22, neck[:, 2].max()
    if front:
        way = [
            goal,
            goal + away * 0.28 + (0.15 * edge, -0.12, 0),
            (edge * wide, 6.05, -0.30),
            (edge * wide, 5.55, 0.30),
        ]
        way += [(edge * (wide - 0.05), 5.0, ahead + 0.45), (edge * (wide - 0.08), 4.2, ahead + 0.62)]
    else:
        way = [goal, goal + away * 0.30, goal + away * 0.42 + (0, -0.5, 0), goal + away * 0.3 + (0, -1.7, 0)]
    path = CubicSpline(np.linspace(0, 1, len(way)), np.array(way, dtype=float))(np.linspace(0, 1, 20))
    wide_at = np.interp(np.linspace(0, 1, 20), [0, 0.12, 0.4, 0.85, 1], [0.05, 0.11, 0.15, 0.12, 0.05])
    a, b = strands.frames(path[None])
    u, v = rng.normal(0, 0.6, (2, count, 1)) * (0.7 + 0.4 * person.hair.volume)
    found = path[None] + (u * wide_at)[..., None] * a + (v * wide_at)[..., None] * b
    return strands.style(person, found, rng, 0.5, 20)


def wisps(
    person: Person, here: Floats, out: Floats, rest: Floats, solid: mesh.Distance, rng: np.random.Generator
) -> Floats:
    """A few strands that came loose at the temples and the nape."""
    height = above(person, rest)
    loose = (height < 0.10) & (height > -0.02) & (np.abs(rest[:, 0]) > 0.42)
    lock = np.sin(rest[:, 0] * 17 + person.seed) * np.sin(rest[:, 1] * 14 + 2 * person.seed) > 0.45
    some = np.flatnonzero(loose & lock)[:140]
    way = mesh.unit(out[some] * 0.25 + np.column_stack([0 * some, 0 * some - 0.8, 0 * some + 0.30]))
    long = rng.uniform(0.3, 0.8, len(some)) * (0.6 + 0.5 * person.hair.volume)
    begin = guides.Roots(here[some], way, long, rng.uniform(0.02, 0.05, len(some)))
    paths = guides.fall(begin, guides.Fall(12, 0.35, 0.7, 6.6), solid)
    return strands.style(person, paths, rng, 0.8, 12) if len(some) > 30 else paths[:0]
