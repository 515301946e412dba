# SPDX-License-Identifier: GPL-3.0-or-later
"""Eyeballs with a cornea, painted irises, lashes and teeth."""

from __future__ import annotations

import numpy as np

from packaging.people import mesh
from packaging.people.body import Body, eye_centres
from packaging.people.data import Floats, load
from packaging.people.parts import Part, Strands, Surface, sheet
from packaging.people.sampler import Person
from packaging.people.skin import tone

ROUND = 96


def _rotation(yaw: float, pitch: float) -> Floats:
    y, p = np.radians(yaw), np.radians(pitch)
    left = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    up = np.array([[1, 0, 0], [0, np.cos(p), -np.sin(p)], [0, np.sin(p), np.cos(p)]])
    return np.asarray(left @ up)


def _iris(person: Person, angle: Floats, iris: float) -> Floats:
    """Colour of the iris by angle from the pupil (rings, 1): fibres, a collarette, the dark ring at the limbus."""
    rng = np.random.default_rng([person.seed, 55])
    pupil = iris * person.eyes.pupil
    fibre = 1 + 0.22 * np.convolve(np.tile(rng.normal(size=ROUND), 3), [0.25, 0.5, 0.25], "same")[ROUND : 2 * ROUND]
    depth = np.clip((angle - pupil) / (iris - pupil), 0, 1)
    light = (1.1 - 0.3 * depth) * (1 + 0.5 * np.exp(-(((depth - 0.2) / 0.16) ** 2)))
    light = light * (1 - 0.6 * np.exp(-(((depth - 1) / 0.2) ** 2))) * fibre[None] ** 0.8
    hole = np.clip((pupil + 0.014 - angle) / 0.028, 0, 1)[..., None]
    coloured = np.array(person.eyes.colour) * (dim(person) * light)[..., None]
    return np.asarray(coloured * (1 - hole) + 0.003 * hole)


def dim(person: Person) -> float:
    """The picture of a deeply pigmented person is exposed longer; her eyes must not glow for it."""
    luminance = float(tone(person) @ [0.2126, 0.7152, 0.0722])
    return float(np.clip((luminance / 0.36) ** 0.40, 0.28, 1.05))


def _white(person: Person, angle: Floats) -> Floats:
    """Colour of the sclera: never paper, yellower with the years, pink and veined towards the corners."""
    turn = np.linspace(0, 2 * np.pi, ROUND, endpoint=False)
    rng = np.random.default_rng([person.seed, 56])
    age = np.clip((person.years - 30) / 50, 0, 1)
    base = np.array([0.42, 0.375, 0.345]) * (1 - 0.14 * age * np.array([0.3, 0.5, 1])) * rng.uniform(0.88, 1.04)
    corner = np.clip((angle - 0.5) / 0.6, 0, 1) * (0.45 + 0.55 * np.cos(turn) ** 2)
    veins = np.clip(rng.normal(0, 1, (1, ROUND)), 0.6, 3) - 0.6
    red = corner[..., None] * np.array([0.12, 0.36, 0.36]) + (0.05 * veins * corner)[..., None] * np.array([0.3, 1, 1])
    lid = np.clip((np.sin(turn)[None] * angle - 0.12) / 0.32, 0, 1)[..., None]  # the upper lid's shadow
    return np.asarray(base * dim(person) * (1 - red) * (1 - 0.55 * lid))


def _paint(person: Person, rings: Floats, iris: float) -> Floats:
    """Colour of the ball (rings, ROUND, 3) by angle from the pupil."""
    angle = rings[:, None]
    outside = np.clip((angle - iris + 0.03) / 0.06, 0, 1)[..., None]
    turn = np.linspace(0, 2 * np.pi, ROUND, endpoint=False)
    shadow = np.clip((np.sin(turn)[None] * angle - 0.10) / 0.3, 0, 1)[..., None]
    inside = _iris(person, angle, iris) * (1 - 0.5 * shadow)
    return np.asarray(inside * (1 - outside) + _white(person, angle) * outside)


def _ball(person: Person, name: str, centre: Floats, radius: float, gaze: tuple[float, float]) -> Surface:
    rings = np.concatenate([np.linspace(0, 0.66, 60), np.linspace(0.70, 2.2, 24)])
    turn = np.linspace(0, 2 * np.pi, ROUND, endpoint=False)
    iris = float(np.arcsin(person.eyes.iris / (radius * 1.02)))
    a, t = np.meshgrid(rings, turn, indexing="ij")
    bulge = 1 + 0.05 * np.clip(1 - (a / (iris * 1.15)) ** 2, 0, 1)
    way = np.stack([np.sin(a) * np.cos(t), np.sin(a) * np.sin(t), np.cos(a)], axis=-1) * bulge[..., None]
    points = way.reshape(-1, 3) @ _rotation(*gaze).T * radius + centre
    colours = _paint(person, rings, iris).reshape(-1, 3)
    return Surface(name, "eye", points, sheet(len(rings), ROUND, True), {"albedo": colours})


def _lashes(person: Person, body: Body) -> Strands:
    rng = np.random.default_rng([person.seed, 43])
    found = []
    for side, (centre, _) in zip("lr", eye_centres(body.coarse), strict=True):
        for row, long, lift, each in (("2", 0.60, 0.5, 2), ("1", 0.30, -0.25, 1)):
            for quad in load().quads[f"helper-{side}-eyelashes-{row}"]:
                q = body.coarse[quad]
                far = np.linalg.norm(q - centre, axis=1)
                first = min(range(4), key=lambda k: far[k] + far[(k + 1) % 4])
                a, b, c, d = (q[(first + k) % 4] for k in range(4))
                u = rng.random(each)[:, None]
                root, tip = a * (1 - u) + b * u, d * (1 - u) + c * u
                reach = (tip - root) * person.eyes.lash * long * rng.uniform(0.5, 1.1, (each, 1))
                reach += rng.normal(0, 0.008, reach.shape)
                along = np.linspace(0, 1, 5)[None, :, None]
                hairs = root[:, None] + reach[:, None] * along
                hairs[:, :, 1] += lift * 0.035 * person.eyes.lash * along[..., 0] ** 2
                found.append(hairs)
    return Strands("lashes", "lash", np.concatenate(found), 0.0008, 0.2)


def _teeth(body: Body) -> list[Part]:
    found: list[Part] = []
    for name, material in (
        ("helper-upper-teeth", "teeth"),
        ("helper-lower-teeth", "teeth"),
        ("helper-tongue", "tongue"),
    ):
        used, quads = mesh.compact(load().quads[name])
        matrix, fine = mesh.subdivide(quads, len(used), 2)
        found.append(Surface(name, material, matrix @ body.coarse[used], fine))
    return found


def parts(person: Person, body: Body, gaze: tuple[float, float], open_mouth: bool) -> list[Part]:
    """Both eyes (gaze in degrees to the right and up), lashes, and teeth when they can be seen."""
    found: list[Part] = []
    for side, (centre, radius) in zip("lr", eye_centres(body.coarse), strict=True):
        inward = -1.5 if side == "l" else 1.5
        found.append(_ball(person, f"eye-{side}", centre, radius, (gaze[0] + inward, -gaze[1])))
    found.append(_lashes(person, body))
    return found + (_teeth(body) if open_mouth else [])
