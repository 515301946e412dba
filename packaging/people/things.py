# SPDX-License-Identifier: GPL-3.0-or-later
"""A paper cup and a telephone: plain ones, of nobody's make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from packaging.people.data import Floats
from packaging.people.parts import Part, Surface, sheet

ROUND = 48
Distance = Callable[[Floats], Floats]
"""How far places (n, 3) are outside of a thing; negative inside."""
Paint = tuple[tuple[float, float, float], float]
PAPER = ((0.44, 0.42, 0.39), (0.40, 0.30, 0.20), (0.16, 0.24, 0.24), (0.42, 0.37, 0.30))
LIDS = ((0.035, 0.034, 0.033), (0.42, 0.41, 0.39))
CASES = ((0.028, 0.029, 0.033), (0.06, 0.09, 0.14), (0.03, 0.03, 0.03), (0.16, 0.13, 0.11))


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Where a thing is: its middle, and its axes (rows)."""

    middle: Floats
    axes: Floats

    def inner(self, places: Floats) -> Floats:
        """Places in the thing's own axes."""
        return np.asarray((places - self.middle) @ self.axes.T)

    def outer(self, places: Floats) -> Floats:
        """Places that are given in the thing's own axes."""
        return np.asarray(places @ self.axes + self.middle)


@dataclass(frozen=True, slots=True)
class Cup:
    """Radii of the bottom and the rim, height, in 10 cm."""

    bottom: float = 0.29
    top: float = 0.41
    high: float = 1.08


CUP = Cup()
PHONE = np.array([0.042, 0.74, 0.358])  # half of its thickness, length and width, 10 cm
EDGE = 0.03
CARD = 0.014  # how far the cardboard stands off


def paints(seed: int) -> dict[str, Paint]:
    """Colour (linear) and roughness of what a person holds."""
    return {
        "paper": (PAPER[seed % 4], 0.55),
        "cardboard": ((0.30, 0.20, 0.12), 0.85),
        "lid": (LIDS[seed // 4 % 2], 0.38),
        "phone": (CASES[seed % 4], 0.35),
        "screen": ((0.01, 0.01, 0.012), 0.08),
    }


def cup_distance(frame: Frame) -> Distance:
    """How far places are outside of a cup that stands on the frame's middle."""

    def away(places: Floats) -> Floats:
        x, y, z = frame.inner(places).T
        side = np.hypot(x, z) - (CUP.bottom + (CUP.top - CUP.bottom) * np.clip(y / CUP.high, 0, 1) + CARD)
        return np.asarray(np.maximum.reduce([side, -y, y - CUP.high]))

    return away


def phone_distance(frame: Frame) -> Distance:
    """How far places are outside of a telephone with the frame's middle."""

    def away(places: Floats) -> Floats:
        beyond = np.abs(frame.inner(places)) - PHONE + EDGE
        return np.asarray(np.linalg.norm(np.maximum(beyond, 0), axis=1) + np.minimum(beyond.max(axis=1), 0) - EDGE)

    return away


def _lathe(frame: Frame, name: str, material: str, profile: list[tuple[float, float]]) -> Surface:
    """A surface of revolution around the frame's second axis; its profile as (radius, height), from below outside."""
    turn = np.linspace(0, 2 * np.pi, ROUND, endpoint=False)
    rings = [np.column_stack([r * np.cos(turn), np.full(ROUND, h), r * np.sin(turn)]) for r, h in profile]
    return Surface(name, material, frame.outer(np.concatenate(rings)), sheet(len(profile), ROUND, True)[:, ::-1])


def cup(frame: Frame, band: bool) -> list[Part]:
    """A paper cup that stands on the frame's middle, with a lid; `band`: with a cardboard sleeve."""

    def side(height: float, off: float = 0.0) -> tuple[float, float]:
        return CUP.bottom + (CUP.top - CUP.bottom) * height / CUP.high + off, height

    paper = [
        (0.0, 0.03),
        (CUP.bottom - 0.02, 0.03),
        (CUP.bottom - 0.012, 0.0),
        *(side(h) for h in np.linspace(0, 1.04, 9)),
    ]
    sleeve = [side(0.26), side(0.265, CARD), side(0.50, CARD), side(0.78, CARD), side(0.785)]
    rim = CUP.top
    lid = [(rim - 0.004, 0.99), (rim + 0.020, 1.0), (rim + 0.022, 1.035), (rim + 0.004, 1.05), (rim - 0.03, 1.055)]
    lid += [(rim - 0.045, 1.10), (rim - 0.06, 1.115), (rim - 0.09, 1.10), (rim - 0.12, 1.07), (0.0, 1.07)]
    found: list[Part] = [_lathe(frame, "cup", "paper", paper), _lathe(frame, "cup lid", "lid", lid)]
    return [*found, _lathe(frame, "cup sleeve", "cardboard", sleeve)] if band else found


def _rounded(half: Floats, corner: float, count: int = 9) -> Floats:
    """The outline (n, 2) of a rectangle with round corners."""
    turn = np.linspace(0, np.pi / 2, count)
    arcs = []
    for quarter, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        angle = turn + quarter * np.pi / 2
        arcs.append(np.column_stack([np.cos(angle), np.sin(angle)]) * corner + (half - corner) * (sx, sy))
    return np.concatenate(arcs)


def phone(frame: Frame) -> list[Part]:
    """A telephone: a dark slab with round corners; the first axis looks out of its back."""
    thick, half = PHONE[0], PHONE[1:]
    found: list[Part] = []
    rings, bevel = [], 0.022
    for depth, inset in ((-thick, bevel), (-thick + bevel, 0.0), (thick - bevel, 0.0), (thick, bevel)):
        line = _rounded(half - inset, 0.11 - inset)
        rings.append(np.column_stack([np.full(len(line), depth), line]))
    count = len(rings[0])
    found.append(Surface("phone", "phone", frame.outer(np.concatenate(rings)), sheet(4, count, True)))
    for depth, name in ((-thick, "screen"), (thick, "phone")):
        line = _rounded(half - bevel, 0.11 - bevel)
        flat = np.column_stack([np.full(count, depth), line])
        centre = np.array([[depth, 0.0, 0.0]])
        fan = np.stack([np.arange(count), (np.arange(count) + 1) % count, np.full(count, count)], axis=1)
        found.append(Surface(f"phone {name}", name, frame.outer(np.vstack([flat, centre])), fan, smooth=False))
    return found
