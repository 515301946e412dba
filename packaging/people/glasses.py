# SPDX-License-Identifier: GPL-3.0-or-later
"""Glasses and sun-glasses: frames around the eyes, a bridge on the nose, temples to the ears."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from packaging.people.body import Body, eye_centres, topology
from packaging.people.data import Floats
from packaging.people.parts import Part, Surface, tube
from packaging.people.sampler import Person
from packaging.people.scalp import ears


@dataclass(frozen=True, slots=True)
class Frame:
    """Half width and height of a lens, how square it is, how far its outer corner lifts, the rim's radius, place."""

    wide: float
    high: float
    corner: float
    lift: float
    thick: float
    level: float
    depth: float


def _frame(person: Person, body: Body, dark: bool) -> Frame:
    _, b, c, d = person.glasses_form
    top = topology()
    eyes = [centre for centre, _ in eye_centres(body.coarse)]
    near = (np.abs(top.rest[:, 0]) < 0.03) & (np.abs(top.rest[:, 1] - 7.22) < 0.05) & (top.rest[:, 2] > 1.2)
    wide = 0.225 + 0.035 * b + (0.02 if dark else 0)
    return Frame(
        wide=wide,
        high=wide * (0.70 + 0.24 * c),
        corner=2.1 + 2.2 * d**1.5,
        lift=0.06 * max(0.0, (b + c) % 1.0 - 0.6) / 0.4,
        thick={"thin": 0.0075, "half": 0.011, "horn": 0.021}.get(person.glasses, 0.017),
        level=float(np.mean([eye[1] for eye in eyes])) - 0.015,
        depth=float(max(body.points[near][:, 2].max() + 0.012, eyes[0][2] + 0.28)),
    )


def _rim(frame: Frame, side: int, across: float) -> Floats:
    """A rim's path: a superellipse that bends back with the face."""
    turn = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    x = np.sign(np.cos(turn)) * np.abs(np.cos(turn)) ** (2 / frame.corner) * frame.wide
    y = np.sign(np.sin(turn)) * np.abs(np.sin(turn)) ** (2 / frame.corner) * frame.high
    outward = np.clip(side * x / frame.wide, 0, 1)
    y = y + frame.lift * outward**2 * (y > 0)
    x = x * (1 - 0.10 * (y < 0) * np.abs(y) / frame.high)  # a little narrower below, as cheeks are in the way
    place = side * across + x
    depth = frame.depth - 0.26 * np.maximum(0, np.abs(place) - 0.12) ** 2 - 0.05 * np.clip(-y, 0, 1)
    return np.column_stack([place, frame.level + y, depth])


def _temple(frame: Frame, side: int, outer: Floats, ears: Floats) -> Part:
    """From the rim's corner over the ear."""
    ear = ears[np.sign(ears[:, 0]) == side]
    hook = np.array([ear[:, 0].mean() - side * 0.03, frame.level + 0.03, ear[:, 2].mean() - 0.02])
    middle = (outer + hook) / 2 + np.array([side * 0.05, 0.01, 0.05])
    way = np.array([outer, outer * 0.8 + middle * 0.2 + np.array([side * 0.02, 0, 0]), middle, hook])
    return tube("temple", "frame", way, frame.thick * 0.9, sides=8)


def parts(person: Person, body: Body, dark: bool) -> list[Part]:
    """Frames, lenses (dark for the sun), nose pads and temples."""
    frame = _frame(person, body, dark)
    eyes = [centre for centre, _ in eye_centres(body.coarse)]
    across = max(float(np.mean([abs(eye[0]) for eye in eyes])), frame.wide + 0.065)
    skull = body.points[ears() > 0.5]
    found: list[Part] = []
    inner = []
    half = person.glasses == "half" and not dark
    for side in (1, -1):
        rim = _rim(frame, side, across)
        found.append(tube("rim", "frame", rim[:33] if half else rim, frame.thick, closed=not half, sides=8))
        fan = np.vstack([rim.mean(axis=0) + np.array([0, 0, 0.012]), rim])
        faces = np.array([[0, 1 + k, 1 + (k + 1) % len(rim)] for k in range(len(rim))])
        found.append(Surface("lens", "dark-lens" if dark else "lens", fan, faces))
        outer, nose = (4, 29) if side > 0 else (28, 3)
        found.append(_temple(frame, side, rim[outer], skull))
        inner.append(rim[nose])
        pad = rim[36 if side > 0 else 60] + np.array([-0.02 * side, 0.0, -0.03])
        found.append(
            tube("pad", "lens", np.linspace(pad, pad - np.array([0.005 * side, 0.05, 0.01]), 5), 0.014, sides=8)
        )
    over = (inner[0] + inner[1]) / 2 + np.array([0, 0.022, 0.012])
    found.append(tube("bridge", "frame", np.array([inner[0], over, inner[1]]), frame.thick, sides=8))
    return found
