# SPDX-License-Identifier: GPL-3.0-or-later
"""A place made of plain boxes, posts and leaves, to stand far out of focus behind a person. No bpy.

Metres; the camera is at the origin of x and z, `eye` above the floor, and looks along -z.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from packaging.people.data import Floats, Ints

Colour = tuple[float, float, float]
Rng = np.random.Generator
PALE: tuple[Colour, ...] = (
    (0.66, 0.63, 0.57),
    (0.58, 0.60, 0.60),
    (0.70, 0.67, 0.60),
    (0.52, 0.56, 0.52),
    (0.60, 0.52, 0.44),
    (0.42, 0.48, 0.54),
)
WOOD: tuple[Colour, ...] = ((0.30, 0.17, 0.09), (0.42, 0.27, 0.15), (0.16, 0.09, 0.05), (0.50, 0.36, 0.22))
DYED: tuple[Colour, ...] = (
    (0.30, 0.08, 0.06),
    (0.06, 0.12, 0.24),
    (0.40, 0.28, 0.10),
    (0.08, 0.18, 0.12),
    (0.45, 0.43, 0.38),
    (0.04, 0.04, 0.05),
    (0.28, 0.16, 0.20),
    (0.12, 0.22, 0.26),
    (0.55, 0.50, 0.42),
)
BRICK: tuple[Colour, ...] = (
    (0.36, 0.19, 0.13),
    (0.52, 0.45, 0.36),
    (0.42, 0.40, 0.38),
    (0.58, 0.54, 0.48),
    (0.26, 0.24, 0.24),
    (0.50, 0.34, 0.24),
)
LEAF: tuple[Colour, ...] = ((0.07, 0.16, 0.03), (0.12, 0.20, 0.04), (0.05, 0.11, 0.03), (0.16, 0.20, 0.06))


@dataclass(slots=True)
class Place:
    """Quads with a colour and a glow each, and the light around."""

    sky: Colour = (0.8, 0.9, 1.0)
    sky_strength: float = 1.0
    sun: tuple[float, float, float, float] | None = None  # azimuth, height (degrees), strength, angle
    eye: float = 1.55
    down: float = 0.0  # degrees the camera looks down
    aperture: float = 0.014
    points: list[Floats] = field(default_factory=list)
    colours: list[Floats] = field(default_factory=list)
    glows: list[Floats] = field(default_factory=list)

    def quads(self, corners: Floats, colour: Colour | Floats, glow: float = 0.0) -> None:
        """Add quads (n, 4, 3) of a colour, (3,) or (n, 3)."""
        count = len(corners)
        self.points.append(np.asarray(corners, dtype=float))
        self.colours.append(np.broadcast_to(np.asarray(colour, dtype=float), (count, 3)))
        self.glows.append(np.full(count, glow))

    def box(
        self, low: tuple[float, float, float], high: tuple[float, float, float], colour: Colour, glow: float = 0.0
    ) -> None:
        """Add a box between two corners."""
        corner = np.array([[(low, high)[i >> k & 1][k] for k in range(3)] for i in range(8)])
        sides = np.array([[0, 2, 3, 1], [4, 5, 7, 6], [0, 1, 5, 4], [2, 6, 7, 3], [0, 4, 6, 2], [1, 3, 7, 5]])
        self.quads(corner[sides], colour, glow)

    def post(
        self,
        x: float,
        z: float,
        low: float,
        high: float,
        radius: float,
        colour: Colour,
        glow: float = 0.0,
        taper: float = 1.0,
    ) -> None:
        """Add an upright tube."""
        turn = np.linspace(0, 2 * np.pi, 13)
        ring = np.column_stack([np.cos(turn), np.sin(turn)])
        down = np.column_stack([x + radius * ring[:, 0], np.full(13, low), z + radius * ring[:, 1]])
        up = np.column_stack([x + radius * taper * ring[:, 0], np.full(13, high), z + radius * taper * ring[:, 1]])
        self.quads(np.stack([down[:-1], down[1:], up[1:], up[:-1]], axis=1), colour, glow)

    def leaves(
        self,
        rng: Rng,
        centre: tuple[float, float, float],
        spread: tuple[float, float, float],
        count: int,
        size: float,
        colour: Colour,
    ) -> None:
        """Add a cloud of small leaves, lighter on top."""
        way = rng.normal(size=(count, 3))
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        middle = np.array(centre) + way * rng.uniform(0.55, 1.0, (count, 1)) * np.array(spread)
        a, b = rng.normal(size=(2, count, 3)) * size
        corners = np.stack([middle - a, middle + b, middle + a, middle - b], axis=1)
        shade = rng.uniform(0.6, 1.4, (count, 1)) * (1 + 0.35 * way[:, 1:2])
        self.quads(corners, np.array(colour) * shade)

    def mesh(self) -> tuple[Floats, Ints, Floats, Floats]:
        """Points (n, 3), quads (m, 4), colour and glow a point."""
        points = np.concatenate(self.points).reshape(-1, 3)
        colours, glows = np.concatenate(self.colours), np.concatenate(self.glows)
        return points, np.arange(len(points)).reshape(-1, 4), np.repeat(colours, 4, axis=0), np.repeat(glows, 4)


def one(rng: Rng, colours: tuple[Colour, ...], spread: float = 0.15) -> Colour:
    """One of the colours, a little changed."""
    colour = np.array(colours[int(rng.integers(len(colours)))]) * rng.uniform(1 - spread, 1 + spread)
    colour = colour * (1 + rng.normal(0, 0.03, 3))
    return float(colour[0]), float(colour[1]), float(colour[2])
