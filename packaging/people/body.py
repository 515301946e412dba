# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's head, neck and shoulders: targets, bent space, finely subdivided, with wrinkles pressed in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.sparse import csr_matrix

from packaging.people import mesh
from packaging.people.data import Base, Floats, Ints, load
from packaging.people.sampler import Person

BOTTOM = 3.2
SHOULDER = np.array([1.45, 5.45, 0.0])


@dataclass(frozen=True, slots=True, eq=False)
class Topology:
    """What all bodies share. `rest` are the fine points at rest, on which every mask and root is defined."""

    matrix: csr_matrix
    used: Ints
    quads: Ints
    rest: Floats
    normals: Floats
    uv: Floats
    ear: Floats
    lips: Floats
    lids: Floats
    inner: Floats
    cloth_matrix: csr_matrix
    cloth_used: Ints
    cloth_quads: Ints
    cloth_rest: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """A posed body: fine points and normals, coarse points (helpers included), and the fine cloth helper."""

    points: Floats
    normals: Floats
    coarse: Floats
    cloth: Floats


def _mask(base: Base, name: str, uv: Floats) -> Floats:
    picture = base.masks[name]
    column = np.clip((uv[:, 0] * 2048).astype(int), 0, 2047)
    row = np.clip(((1 - uv[:, 1]) * 2048).astype(int), 0, 2047)
    return picture[row, column]


def _ears(base: Base) -> Floats:
    ear = np.zeros(len(base.points))
    for side in "lr":
        moved, by = base.targets[f"ears/{side}-ear-scale-incr"]
        ear[moved] = np.maximum(ear[moved], np.linalg.norm(by, axis=1) > 0.012)
    return ear


@cache
def topology(levels: int = 2) -> Topology:
    """Built once a process."""
    base = load()
    body = base.quads["body"]
    body = body[base.points[body][:, :, 1].min(axis=1) > BOTTOM]
    used, local = mesh.compact(body)
    matrix, quads = mesh.subdivide(local, len(used), levels)
    rest = matrix @ base.points[used]
    uv = matrix @ base.uv[used]
    tights = base.quads["helper-tights"]
    tights = tights[base.points[tights][:, :, 1].min(axis=1) > BOTTOM - 0.3]
    cloth_used, cloth_local = mesh.compact(tights)
    cloth_matrix, cloth_quads = mesh.subdivide(cloth_local, len(cloth_used), 2)
    front = (rest[:, 2] > 0.9) & (rest[:, 1] > 6.2)
    return Topology(
        matrix=matrix,
        used=used,
        quads=quads,
        rest=rest,
        normals=mesh.normals(rest, quads),
        uv=uv,
        ear=matrix @ _ears(base)[used],
        lips=_mask(base, "lips", uv) * front,
        lids=_mask(base, "eyelids", uv) * front,
        inner=_mask(base, "inside-mouth", uv),
        cloth_matrix=cloth_matrix,
        cloth_used=cloth_used,
        cloth_quads=cloth_quads,
        cloth_rest=cloth_matrix @ base.points[cloth_used],
    )


def _macro(person: Person) -> dict[str, float]:
    shape = person.shape
    sexes = {"female": shape.female, "male": 1 - shape.female}
    ages = {"young": 1 - shape.age, "old": shape.age}
    muscles = {f"{k}muscle": w for k, w in _three(shape.muscle).items()}
    weights = {f"{k}weight": w for k, w in _three(shape.weight).items()}
    found: dict[str, float] = {}
    for sex, s in sexes.items():
        for age, a in ages.items():
            for race, r in zip(("african", "asian", "caucasian"), shape.ancestry, strict=True):
                found[f"macrodetails/{race}-{sex}-{age}"] = s * a * r
            for muscle, m in muscles.items():
                for weight, w in weights.items():
                    found[f"macrodetails/universal-{sex}-{age}-{muscle}-{weight}"] = s * a * m * w
    return found


def _three(value: float) -> dict[str, float]:
    """A number in 0..1 as weights of MakeHuman's least, middle and most."""
    return {"min": max(0.0, 1 - 2 * value), "average": 1 - abs(2 * value - 1), "max": max(0.0, 2 * value - 1)}


def _bend(points: Floats, bumps: tuple[tuple[float, ...], ...]) -> Floats:
    """Space bent by smooth bumps: lids, eyes, teeth and lashes go along with the skin."""
    table = np.array(bumps)
    near = (points[:, 1] > 5.6) & (points[:, 2] > -1.5)
    away = ((points[near, None, :] - table[None, :, :3]) ** 2).sum(axis=2)
    moved = points.copy()
    moved[near] += np.exp(-away / (2 * table[None, :, 3] ** 2)) @ table[:, 4:7]
    return moved


def _lower_arms(points: Floats, rest: Floats) -> Floats:
    """The resting mesh holds its arms out; people let them hang."""
    moved = points.copy()
    for side in (-1, 1):
        reach = np.clip((side * rest[:, 0] - 1.2) / 1.1, 0, 1)
        angle = np.radians(-24) * side * reach**2 * (3 - 2 * reach) * (rest[:, 1] < 6.3)
        pivot = SHOULDER * (side, 1, 1)
        x, y = points[:, 0] - pivot[0], points[:, 1] - pivot[1]
        hit = reach > 0
        moved[hit, 0] = (pivot[0] + x * np.cos(angle) - y * np.sin(angle))[hit]
        moved[hit, 1] = (pivot[1] + x * np.sin(angle) + y * np.cos(angle))[hit]
    return moved


def coarse(person: Person, expression: dict[str, float]) -> Floats:
    """MakeHuman's points (helpers included) of this person with an expression."""
    base = load()
    points = base.points.copy()

    def push(weights: dict[str, float]) -> None:
        for name, weight in weights.items():
            if abs(weight) > 1e-4 and name in base.targets:
                moved, by = base.targets[name]
                points[moved] += weight * by

    push(_macro(person))
    for name, weight in person.shape.targets:
        push({name: weight})
    # MakeHuman's people differ in height; everything from here on counts on eyes at the resting height.
    eyes = np.concatenate([base.joints["joint-l-eye"], base.joints["joint-r-eye"]])
    points = points + (base.points[eyes].mean(axis=0) - points[eyes].mean(axis=0)) * (0, 1, 1)
    points = _bend(points, person.shape.bumps)
    push({f"expression/{name}": weight for name, weight in expression.items()})
    return _lower_arms(points, base.points)


def _groove(away: Floats, width: float) -> Floats:
    """A fold: a sharp valley with soft banks."""
    return -np.exp(-np.abs(away / width)) + 0.35 * np.exp(-(((np.abs(away) - 2.2 * width) / width) ** 2))


def wrinkles(person: Person) -> Floats:
    """How far each fine point is pressed out along its normal, by age: brow, frown, crow's feet, cheeks, neck."""
    top = topology()
    x, y, z = top.rest.T
    rng = np.random.default_rng([person.seed, 77])
    age = float(np.clip((person.years - 28) / 45, 0, 1))
    height = np.zeros(len(x))
    front = np.clip((z - 0.9) / 0.3, 0, 1)
    wave = rng.normal(0, 0.012, 3)
    for k in range(int(rng.integers(3, 6))):
        level = 7.63 + 0.062 * k + rng.normal(0, 0.008)
        line = y - level + 0.06 * x**2 - wave[0] * np.sin(7 * x + k) - wave[1] * np.sin(11 * x)
        reach = np.exp(-(((np.abs(x) - rng.uniform(0, 0.1)) / rng.uniform(0.3, 0.45)) ** 4))
        height += 0.010 * age * rng.uniform(0.3, 1.0) * _groove(line, 0.013) * reach * front
    for side in (-1, 1):
        for k in range(-1, 3):
            slope = k * 0.45 + rng.normal(0, 0.08)
            start = side * x - 0.50
            line = y - 7.26 - slope * start
            reach = np.clip(start / 0.03, 0, 1) * np.clip((0.14 - start) / 0.06, 0, 1)
            height += 0.006 * age * rng.uniform(0.3, 1) * _groove(line, 0.008) * reach
        frown = side * x - 0.05 - rng.normal(0, 0.012)
        height += (
            0.008 * age * rng.uniform(0.1, 1) * _groove(frown, 0.011) * np.exp(-(((y - 7.47) / 0.075) ** 2)) * front
        )
        fold = side * x - (0.20 + 0.16 * np.clip((6.98 - y) / 0.4, 0, 1.3))
        reach = np.exp(-(((y - 6.78) / 0.17) ** 4)) * front
        height += 0.012 * (0.12 + age) * rng.uniform(0.4, 1) * _groove(fold, 0.022) * reach
        for k in range(2):
            bag = y - (7.13 - 0.03 * k) - 0.5 * (side * x - 0.31) ** 2
            reach = np.exp(-(((side * x - 0.31) / 0.14) ** 4)) * front
            height += 0.005 * (0.2 + age) * rng.uniform(0.2, 1) * _groove(bag, 0.011) * reach
    for k in range(3):
        ring = y - (6.0 - 0.14 * k) - 0.15 * x**2 + rng.normal(0, 0.02)
        height += 0.006 * age * _groove(ring, 0.018) * np.clip((z - 0.1) / 0.3, 0, 1) * (np.abs(x) < 0.6)
    lip = (np.abs(x) < 0.3) & (np.abs(y - 6.62) < 0.2) & (z > 1.2)
    height += (
        lip
        * 0.0022
        * age
        * np.sin(x * 210 + 4 * np.sin(9 * y))
        * (1 - top.lips)
        * np.clip(1 - np.abs(y - 6.62) / 0.2, 0, 1)
    )
    return height * (1 - top.ear)


def body(person: Person, expression: dict[str, float]) -> Body:
    """The person with an expression (weights of MakeHuman face units)."""
    top = topology()
    rough = coarse(person, expression)
    points = top.matrix @ rough[top.used]
    points = points + mesh.normals(points, top.quads) * wrinkles(person)[:, None]
    cloth = top.cloth_matrix @ rough[top.cloth_used]
    return Body(points, mesh.normals(points, top.quads), rough, cloth)


def _opening(coarse_points: Floats, side: str) -> Floats:
    """The middle between the roots of the upper and of the lower lashes."""
    base, found = load(), []
    for row in "12":
        points = np.unique(base.quads[f"helper-{side}-eyelashes-{row}"])
        ahead = base.points[points][:, 2]
        found.append(coarse_points[points[ahead < np.quantile(ahead, 0.6)]].mean(axis=0))
    return np.asarray((found[0] + found[1]) / 2)


def eye_centres(coarse_points: Floats) -> list[tuple[Floats, float]]:
    """Centre and radius of the left and the right eyeball."""
    found = []
    for side in "lr":
        ball = coarse_points[np.unique(load().quads[f"helper-{side}-eye"])]
        low, high = ball.min(axis=0), ball.max(axis=0)
        radius = float((high - low)[:2].mean() / 2)
        centre = (low + high) / 2
        centre[2] = high[2] - radius * 1.045
        # Some people's lids open above or below the middle of MakeHuman's eyeball; the ball goes along.
        centre[1] += np.clip(0.8 * (_opening(coarse_points, side) - centre)[1], -0.04, 0.04)
        found.append((centre, radius))
    return found
