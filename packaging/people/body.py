# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's head, neck and shoulders: targets, bent space, finely subdivided, with wrinkles pressed in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.sparse import csr_matrix

from packaging.people import lids, mesh, proportions
from packaging.people.data import Base, Floats, Ints, load
from packaging.people.proportions import SIDES
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
    around: csr_matrix
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
    return np.asarray(picture[row, column])


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
        ear=_mask(base, "ears", uv) * (np.abs(rest[:, 0]) > 0.5) * (rest[:, 1] > 6.7),
        lips=_mask(base, "lips", uv) * front,
        lids=_mask(base, "eyelids", uv) * front,
        inner=_mask(base, "inside-mouth", uv),
        around=mesh.around(quads, len(rest)),
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
    """The resting mesh holds its arms out and its shoulders high; people let both hang."""
    moved = points.copy()
    for side in (-1, 1):
        reach = np.clip((side * rest[:, 0] - 1.2) / 1.1, 0, 1)
        angle = np.radians(-24) * side * reach**2 * (3 - 2 * reach) * (rest[:, 1] < 6.3)
        pivot = SHOULDER * (side, 1, 1)
        x, y = points[:, 0] - pivot[0], points[:, 1] - pivot[1]
        hit = reach > 0
        moved[hit, 0] = (pivot[0] + x * np.cos(angle) - y * np.sin(angle))[hit]
        moved[hit, 1] = (pivot[1] + x * np.sin(angle) + y * np.cos(angle))[hit]
    out = np.clip((np.abs(rest[:, 0]) - 0.55) / 1.15, 0, 1) * np.clip((6.3 - rest[:, 1]) / 0.3, 0, 1)
    out = out * out * (3 - 2 * out)
    moved[:, 1] -= 0.26 * out
    moved[:, 0] *= 1 - 0.07 * out
    return moved


def coarse(person: Person, expression: dict[str, float]) -> Floats:
    """MakeHuman's points (helpers included) of this person with an expression."""
    return _lower_arms(shaped(person, expression), load().points)


def shaped(person: Person, expression: dict[str, float]) -> Floats:
    """The same with the arms held out, as MakeHuman has them."""
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
    points = proportions.fit(_bend(points, person.shape.bumps), person.shape.measures)
    push({f"expression/{name}": weight for name, weight in expression.items()})
    return points


def _groove(away: Floats, width: float) -> Floats:
    """A fold: a sharp valley with soft banks."""
    return -np.exp(-np.abs(away / width)) + 0.35 * np.exp(-(((np.abs(away) - 2.2 * width) / width) ** 2))


@dataclass(frozen=True, slots=True, eq=False)
class _Face:
    """What the folds of a face are drawn with: places on the resting face, age 0..1, the front, chance."""

    x: Floats
    y: Floats
    z: Floats
    age: float
    front: Floats
    rng: np.random.Generator


def _forehead(face: _Face) -> Floats:
    height, wave = np.zeros(len(face.x)), face.rng.normal(0, 0.012, 3)
    deep = face.rng.uniform(0.2, 1.0)
    for k in range(int(face.rng.integers(2, 6))):
        level = 7.62 + 0.066 * k + face.rng.normal(0, 0.010)
        line = face.y - level + 0.06 * face.x**2 - wave[0] * np.sin(7 * face.x + k) - wave[1] * np.sin(11 * face.x)
        reach = np.exp(-(((face.x - face.rng.normal(0, 0.08)) / face.rng.uniform(0.25, 0.48)) ** 4))
        height += 0.015 * (0.04 + face.age) * deep * face.rng.uniform(0.3, 1.0) * _groove(line, 0.011) * reach
    return height * face.front


def _beside_eye(face: _Face, side: int, deep: float) -> Floats:
    height = np.zeros(len(face.x))
    start = side * face.x - 0.485
    for k in range(-1, 4):
        line = face.y - 7.262 - (k * 0.38 - 0.1 + face.rng.normal(0, 0.08)) * start
        reach = np.clip(start / 0.025, 0, 1) * np.clip((face.rng.uniform(0.10, 0.19) - start) / 0.06, 0, 1)
        height += 0.010 * deep * face.rng.uniform(0.3, 1) * _groove(line, 0.007) * reach
    for k in range(2):
        bag = face.y - (7.165 - 0.045 * k) - 0.7 * (side * face.x - 0.31) ** 2
        reach = np.exp(-(((side * face.x - 0.30) / 0.13) ** 4)) * face.front
        height += 0.008 * (0.04 + 0.9 * face.age) * face.rng.uniform(0.15, 1) * _groove(bag, 0.012) * reach
    return height


def _beside_nose(face: _Face, side: int, folds: float) -> Floats:
    """The frown line, the fold from the nose past the mouth, and the one that goes on to the jaw."""
    frown = side * face.x - 0.05 - face.rng.normal(0, 0.012)
    reach = np.exp(-(((face.y - 7.45) / 0.065) ** 2)) * face.front
    height = 0.010 * face.age * face.rng.uniform(0.05, 1) * _groove(frown, 0.010) * reach
    down = np.clip((6.94 - face.y) / 0.4, -0.1, 1.4)
    fold = side * face.x - (0.195 + 0.17 * down - 0.03 * down**3 + face.rng.normal(0, 0.006))
    reach = np.clip((6.96 - face.y) / 0.06, 0, 1) * np.clip((face.y - 6.60) / 0.16, 0, 1) * face.front
    height += 0.011 * (0.05 + 0.25 * folds + 0.9 * face.age) * _groove(fold, 0.032) * reach
    line = side * face.x - (0.285 + 0.16 * np.clip((6.58 - face.y) / 0.3, 0, 1))
    reach = np.exp(-(((face.y - 6.46) / 0.10) ** 4)) * face.front
    return np.asarray(height + 0.011 * face.age**1.5 * face.rng.uniform(0.1, 1) * _groove(line, 0.015) * reach)


def _neck_and_lips(face: _Face, lips: Floats) -> Floats:
    height = np.zeros(len(face.x))
    for k in range(3):
        ring = face.y - (6.0 - 0.14 * k) - 0.15 * face.x**2 + face.rng.normal(0, 0.02)
        height += 0.005 * face.age * _groove(ring, 0.016) * np.clip((face.z - 0.1) / 0.3, 0, 1)
    height *= np.abs(face.x) < 0.6
    near = np.clip(1 - np.abs(face.y - 6.62) / 0.2, 0, 1) * (np.abs(face.x) < 0.3) * (face.z > 1.2)
    pleats = np.sin(face.x * 210 + 4 * np.sin(9 * face.y)) * (0.0022 * face.age**2 * (1 - lips) + 0.0012 * lips)
    return np.asarray(height + near * pleats)


def wrinkles(person: Person) -> Floats:
    """How far each fine point is pressed out along its normal: by age, and by how this face folds at any age."""
    top = topology()
    x, y, z = top.rest.T
    age = float(np.clip((person.years - 26) / 46, 0, 1.1))
    rng = np.random.default_rng([person.seed, 77])
    face = _Face(x, y, z, age, np.clip((z - 0.9) / 0.3, 0, 1), rng)
    height = _forehead(face) + _neck_and_lips(face, top.lips)
    deep = age * float(rng.uniform(0.3, 1))
    for side in (-1, 1):
        height += _beside_eye(face, side, deep) + _beside_nose(face, side, person.skin.folds)
    height += 0.012 * lids.crease(person, top.rest)
    return np.asarray(height * (1 - top.ear))


def body(person: Person, expression: dict[str, float]) -> Body:
    """The person with an expression (weights of MakeHuman face units)."""
    top = topology()
    rough = coarse(person, expression)
    points = top.matrix @ rough[top.used]
    points = points + mesh.normals(points, top.quads) * wrinkles(person)[:, None]
    cloth = top.cloth_matrix @ rough[top.cloth_used]
    return Body(points, mesh.normals(points, top.quads), rough, cloth)


def eye_centres(coarse_points: Floats) -> list[tuple[Floats, float]]:
    """Centre and radius of the left and the right eyeball."""
    found = []
    for side in "lr":
        ball = coarse_points[np.unique(load().quads[f"helper-{side}-eye"])]
        low, high = ball.min(axis=0), ball.max(axis=0)
        radius = float((high - low)[:2].mean() / 2)
        centre = (low + high) / 2
        centre[2] = high[2] - radius * 1.045
        inner, outer = (SIDES[name][side == "r"] for name in ("canthus", "outer canthus"))
        centre[0] = 0.52 * coarse_points[inner, 0] + 0.48 * coarse_points[outer, 0]
        # The lids were put in place after MakeHuman's eyeball was; a relaxed lower lid touches the iris.
        centre[1] = coarse_points[SIDES["lower lid 2"][side == "r"], 1] + 0.052
        found.append((centre, radius))
    return found
