# SPDX-License-Identifier: GPL-3.0-or-later
"""Eyebrows: single fine hairs, few at the head and at the tail, over a soft shade, with skin between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.spatial import cKDTree

from packaging.people import mesh
from packaging.people.body import Body, topology
from packaging.people.data import Floats, Ints
from packaging.people.face import Brows
from packaging.people.parts import Strands
from packaging.people.sampler import Person, stream

HAIRS = 430  # a brow of ordinary density; people have 250 to 500


@dataclass(frozen=True, slots=True)
class _Line:
    """One brow on the resting face: `side` -1 or 1, and how it differs from the other."""

    side: int
    lift: float
    arch: float
    thick: float


@cache
def _front() -> tuple[Ints, cKDTree]:
    top = topology()
    front = np.flatnonzero((top.rest[:, 2] > 0.9) & (top.normals[:, 2] > 0.1) & (top.rest[:, 1] > 7.3))
    return front, cKDTree(top.rest[front][:, :2])


def ahead(x: Floats, y: Floats) -> mesh.Roots:
    """Roots on the forehead and brow ridge straight behind (x, y) of the resting face."""
    front, tree = _front()
    away, near = tree.query(np.column_stack([x, y]), k=3)
    weights = 1 / (away + 1e-3)
    return mesh.Roots(front[near], weights / weights.sum(axis=1, keepdims=True))


def _lines(person: Person) -> list[_Line]:
    rng = stream(person.seed, "brow sides")
    return [
        _Line(side, float(rng.normal(0, 0.006)), float(rng.normal(1, 0.12)), float(rng.normal(1, 0.05)))
        for side in (-1, 1)
    ]


def _centre(brow: Brows, line: _Line, q: Floats) -> Floats:
    """Height of the middle of the brow, q from 0 at the head to 1 at the tail."""
    hump = np.exp(-(((q - brow.peak) / 0.34) ** 2)) - np.exp(-((brow.peak / 0.34) ** 2)) * (1 - q)
    straight = 7.437 + brow.lift + line.lift + brow.slope * q - 0.012 * q**3
    return np.asarray(straight + brow.arch * line.arch * hump)


def _half(brow: Brows, line: _Line, q: Floats) -> Floats:
    """Half the height of the brow."""
    form = np.interp(q, [0, 0.12, 0.35, 0.7, 1], [0.78, 1.0, 1.0, 1 - 0.55 * brow.taper, 1 - 0.92 * brow.taper])
    return np.asarray(0.040 * brow.thick * line.thick * form + 0.002)


def _share(brow: Brows, q: Floats) -> Floats:
    """How dense the hairs stand, 0..1: the head is soft, the tail thins out."""
    return np.interp(q, [0, 0.08, 0.25, 0.65, 1], [0.22, 0.55, 1.0, 0.95, brow.tail])


def shade(person: Person, rest: Floats) -> Floats:
    """0..1 at resting points (N, 3): how much of the skin hair covers, smoothed; the softness between the strands."""
    brow, found = person.brows, np.zeros(len(rest))
    front = (rest[:, 2] > 0.9) & (np.abs(rest[:, 1] - 7.45) < 0.25)
    for line in _lines(person):
        q = (line.side * rest[front, 0] - brow.inner) / (brow.outer - brow.inner)
        inside = np.clip((q + 0.06) / 0.14, 0, 1) * np.clip((1.02 - q) / 0.12, 0, 1)
        q = np.clip(q, 0, 1)
        v = (rest[front, 1] - _centre(brow, line, q)) / (_half(brow, line, q) + 0.006)
        found[front] = np.maximum(found[front], inside * np.exp(-(np.abs(v) ** 3)) * _share(brow, q))
    return np.asarray(np.clip(found * brow.dense, 0, 1))


def _places(rng: np.random.Generator, brow: Brows, line: _Line) -> tuple[Floats, Floats]:
    """Along (0..1) and across (-1.3..1.3) the brow, thinned where the brow is thin, with a few strays."""
    count = int(HAIRS * brow.dense * (0.35 + 0.65 * brow.thick))
    q = rng.random(3 * count)
    keep = rng.random(3 * count) < _share(brow, q) * np.clip(_half(brow, line, q) / 0.042, 0.25, 1.4) / 1.4
    q = q[keep][:count]
    strays = rng.random(len(q)) < brow.mess * 0.25
    across = np.clip(rng.normal(0, 0.6, len(q)), -1.15, 1.15) * np.where(strays, 2.1, 1.0)
    return q, across


def _angle(rng: np.random.Generator, brow: Brows, q: Floats, across: Floats) -> Floats:
    """Which way a hair sets out, from outwards (0) to up (pi / 2): they lean together towards the middle line."""
    lean = np.interp(q, [0, 0.15, 0.45, 1], [1.35, 0.85, 0.30, -0.30])
    return np.asarray(lean - 0.55 * across * np.clip(q * 4, 0, 1) + rng.normal(0, brow.mess, len(q)))


def _brow(person: Person, body: Body, line: _Line, rng: np.random.Generator) -> Floats:
    brow = person.brows
    q, across = _places(rng, brow, line)
    x = line.side * (brow.inner + q * (brow.outer - brow.inner)) + rng.normal(0, 0.006, len(q))
    roots = ahead(x, _centre(brow, line, q) + across * _half(brow, line, q))
    start, out = roots.at(body.points), mesh.unit(roots.at(body.normals))
    angle = _angle(rng, brow, q, across)
    length = 0.070 * brow.length * rng.uniform(0.45, 1.1, len(q)) * np.interp(q, [0, 0.3, 1], [0.75, 1, 0.65])
    steps = [start + 0.002 * out]
    for step in range(5):
        turn = angle - 0.16 * step * np.sign(angle + 0.1)
        way = np.column_stack([line.side * np.cos(turn), np.sin(turn), 0 * turn])
        way = mesh.unit(way - out * (way * out).sum(axis=1, keepdims=True)) + out * (0.16 - 0.09 * step)
        steps.append(steps[-1] + way * (length / 5)[:, None])
    return np.stack(steps, axis=1)


def parts(person: Person, body: Body) -> list[Strands]:
    """Both brows."""
    rng = stream(person.seed, "brow hairs")
    hairs = [_brow(person, body, line, rng) for line in _lines(person)]
    return [Strands("brows", "brow", np.concatenate(hairs), 0.00085, 0.2)]
