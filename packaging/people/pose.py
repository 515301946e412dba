# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a head on its neck by bending the space around it: skin, hair, hats and glasses all go along."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from packaging.people.data import Floats

PIVOT = np.array([0.0, 5.95, 0.05])
LOW, HIGH = 5.5, 6.45  # nothing turns below, everything above (the chin is at 6.2); the neck twists in between


@dataclass(frozen=True, slots=True)
class Turn:
    """Degrees: to the person's left, up, and towards the left shoulder."""

    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0


STILL = Turn()


def share(points: Floats) -> Floats:
    """How much of the turn each of the points (..., 3) makes, 0..1."""
    x, y = np.abs(points[..., 0]), points[..., 1]
    up = np.clip((y - LOW) / (HIGH - LOW), 0, 1)
    beside = np.clip((x - 0.75) / 0.5, 0, 1) * np.clip((6.1 - y) / 0.4, 0, 1)
    return np.asarray(up * up * (3 - 2 * up) * (1 - beside))


def turned(points: Floats, turn: Turn) -> Floats:
    """Points (..., 3) of a resting person, with the head turned."""
    if turn == STILL:
        return points
    part = np.radians(share(points))
    x, y, z = np.moveaxis(points - PIVOT, -1, 0)
    c, s = np.cos(turn.roll * part), np.sin(-turn.roll * part)
    x, y = c * x - s * y, s * x + c * y
    c, s = np.cos(turn.pitch * part), np.sin(-turn.pitch * part)
    y, z = c * y - s * z, s * y + c * z
    c, s = np.cos(turn.yaw * part), np.sin(turn.yaw * part)
    x, z = c * x + s * z, c * z - s * x
    return np.asarray(np.stack([x, y, z], axis=-1) + PIVOT)
