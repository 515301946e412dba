# SPDX-License-Identifier: GPL-3.0-or-later
"""Glasses and sun-glasses: frames around the eyes, a bridge on the nose, temples to the ears."""

from __future__ import annotations

import numpy as np

from packaging.people.body import Body, eye_centres, topology
from packaging.people.data import Floats
from packaging.people.parts import Part, Surface, tube
from packaging.people.sampler import Person


def _rim(centre: Floats, wide: float, high: float, corner: float, depth: float) -> Floats:
    turn = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    x = np.sign(np.cos(turn)) * np.abs(np.cos(turn)) ** (2 / corner) * wide
    y = np.sign(np.sin(turn)) * np.abs(np.sin(turn)) ** (2 / corner) * high
    place = centre[0] + x
    return np.column_stack([place, centre[1] + y, depth - 0.28 * np.maximum(0, np.abs(place) - 0.12) ** 2])


def parts(person: Person, body: Body, dark: bool) -> list[Part]:
    """Frames, lenses (dark for the sun) and temples."""
    a, b, c, d = person.glasses_form
    top = topology()
    eyes = [centre for centre, _ in eye_centres(body.coarse)]
    wide = 0.225 + 0.035 * b + (0.02 if dark else 0)
    high = wide * (0.70 + 0.24 * c)
    bridge = body.points[
        (np.abs(top.rest[:, 0]) < 0.03) & (np.abs(top.rest[:, 1] - 7.22) < 0.05) & (top.rest[:, 2] > 1.2)
    ]
    depth = float(max(bridge[:, 2].max() + 0.015, eyes[0][2] + 0.29))
    level = float(np.mean([eye[1] for eye in eyes])) - 0.03
    thick = {"thin": 0.008, "half": 0.011, "horn": 0.022}.get(person.glasses, 0.018)
    ears = body.points[top.ear > 0.5]
    found: list[Part] = []
    inner = []
    for side, eye in zip((1, -1), eyes, strict=True):
        centre = np.array([side * max(abs(eye[0]), wide + 0.06), level, 0])
        rim = _rim(centre, wide, high, 2.2 + 2.2 * d, depth)
        shown = rim if person.glasses != "half" else rim[:33]
        found.append(tube("rim", "frame", shown, thick, closed=person.glasses != "half", sides=8))
        fan = np.vstack([rim.mean(axis=0), rim])
        faces = np.array([[0, 1 + k, 1 + (k + 1) % len(rim)] for k in range(len(rim))])
        found.append(Surface("lens", "dark-lens" if dark else "lens", fan, faces))
        outer = rim[0 if side > 0 else 32]
        inner.append(rim[32 if side > 0 else 0] + np.array([0, 0.03, 0]))
        ear = ears[np.sign(ears[:, 0]) == side]
        hook = np.array([ear[:, 0].mean() - side * 0.02, level + 0.02, ear[:, 2].mean() - 0.02])
        middle = (outer + hook) / 2 + np.array([side * 0.05, 0.03, 0.05])
        found.append(tube("temple", "frame", np.array([outer + [0, 0.03, 0], middle, hook]), thick * 0.9, sides=8))
    over = (inner[0] + inner[1]) / 2 + np.array([0, 0.03, 0.015])
    found.append(tube("bridge", "frame", np.array([inner[0], over, inner[1]]), thick, sides=8))
    return found
