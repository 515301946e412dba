# SPDX-License-Identifier: GPL-3.0-or-later
"""Small things: ear-rings."""

from __future__ import annotations

import numpy as np

from packaging.people.body import Body, topology
from packaging.people.parts import Part, tube
from packaging.people.sampler import Person


def parts(person: Person, body: Body) -> list[Part]:
    """Ear-rings in both lobes."""
    if person.earrings == "none" or person.headwear == "hijab":
        return []
    top = topology()
    found: list[Part] = []
    turn = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    for side in (-1, 1):
        ear = np.flatnonzero((top.ear > 0.6) & (np.sign(top.rest[:, 0]) == side))
        lobe = body.points[ear[np.argsort(top.rest[ear, 1])[:40]]].mean(axis=0) + np.array([0.02 * side, 0.03, 0.03])
        size = 0.035 if person.earrings == "stud" else 0.12
        drop = 0.0 if person.earrings == "stud" else -size
        ring = lobe + np.column_stack([0.01 * side + 0 * turn, drop + size * np.cos(turn), size * np.sin(turn)])
        found.append(tube("ear-ring", "gold", ring, 0.03 if person.earrings == "stud" else 0.014, True, 8))
    return found
