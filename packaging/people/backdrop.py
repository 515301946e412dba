# SPDX-License-Identifier: GPL-3.0-or-later
"""Ordinary places far out of focus, painted in linear light and blurred by a round aperture."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from packaging.people.data import Floats

Picture = NDArray[np.float32]
WALLS = (
    (0.52, 0.48, 0.42),
    (0.40, 0.43, 0.44),
    (0.60, 0.58, 0.54),
    (0.30, 0.34, 0.33),
    (0.46, 0.38, 0.32),
    (0.26, 0.30, 0.36),
)
THINGS = (
    (0.28, 0.10, 0.07),
    (0.09, 0.14, 0.24),
    (0.36, 0.28, 0.14),
    (0.11, 0.19, 0.13),
    (0.42, 0.40, 0.36),
    (0.05, 0.05, 0.06),
    (0.22, 0.14, 0.09),
    (0.33, 0.20, 0.20),
)
SIZE = (640, 800)  # width, height; scaled to the picture afterwards


def _shade(rng: np.random.Generator, colours: tuple[tuple[float, ...], ...], spread: float = 0.2) -> tuple[float, ...]:
    colour = np.array(colours[int(rng.integers(len(colours)))]) * rng.uniform(1 - spread, 1 + spread)
    return tuple(float(c) for c in colour * (1 + rng.normal(0, 0.04, 3)))


def _empty(colour: tuple[float, ...], rng: np.random.Generator) -> Picture:
    wide, high = SIZE
    picture = np.ones((high, wide, 3), np.float32) * np.array(colour, np.float32)
    x, y = np.linspace(-1, 1, wide)[None], np.linspace(-1, 1, high)[:, None]
    side = rng.choice([-1, 1])
    return (picture * (0.85 + 0.25 * side * x - 0.12 * y)[..., None]).astype(np.float32)


def _box(picture: Picture, x0: float, y0: float, x1: float, y1: float, colour: tuple[float, ...]) -> None:
    cv2.rectangle(picture, (int(x0), int(y0)), (int(x1), int(y1)), colour, -1)


def _window(picture: Picture, rng: np.random.Generator, x: float, wide: float) -> None:
    _box(picture, x - 12, 40, x + wide + 12, 520, (0.55, 0.54, 0.52))
    _box(picture, x, 52, x + wide, 508, (1.5, 1.7, 1.9))
    _box(picture, x, 330, x + wide, 508, (0.5, 0.7, 0.4))
    _box(picture, x + wide / 2 - 5, 52, x + wide / 2 + 5, 508, (0.5, 0.5, 0.5))


def _room(rng: np.random.Generator) -> Picture:
    picture = _empty(_shade(rng, WALLS), rng)
    side = rng.random() < 0.5
    _window(picture, rng, rng.uniform(-60, 60) if side else rng.uniform(400, 520), rng.uniform(140, 220))
    x = rng.uniform(360, 480) if side else rng.uniform(20, 140)
    _box(picture, x, 150, x + rng.uniform(90, 160), rng.uniform(260, 330), _shade(rng, THINGS))
    _box(picture, 0, 640, 640, 800, _shade(rng, THINGS))
    lamp = (int(rng.uniform(60, 580)), int(rng.uniform(330, 420)))
    cv2.ellipse(picture, lamp, (44, 34), 0, 0, 360, (1.9, 1.4, 0.85), -1)
    return picture


def _shelves(rng: np.random.Generator) -> Picture:
    picture = _empty(_shade(rng, WALLS), rng)
    rows = int(rng.integers(4, 6))
    for row in range(rows + 1):
        base = 800 * (row + 1) / (rows + 0.5)
        x = -10.0
        while x < 650:
            wide, high = rng.uniform(14, 46), rng.uniform(60, 125)
            if rng.random() < 0.88:
                _box(picture, x, base - high, x + wide - 2, base, _shade(rng, THINGS, 0.5))
            x += wide
        _box(picture, 0, base, 640, base + 12, (0.30, 0.23, 0.16))
    return picture


def _street(rng: np.random.Generator) -> Picture:
    picture = _empty((0.75, 0.85, 1.0), rng)
    x = -40.0
    while x < 660:
        wide, top = rng.uniform(110, 240), rng.uniform(0, 220)
        wall = _shade(rng, WALLS)
        _box(picture, x, top, x + wide, 640, wall)
        for wx in np.arange(x + 16, x + wide - 24, 44):
            for wy in np.arange(top + 24, 520, 66):
                _box(picture, wx, wy, wx + 22, wy + 38, tuple(c * rng.uniform(0.25, 0.7) for c in wall))
        x += wide
    _box(picture, 0, 620, 640, 800, (0.24, 0.24, 0.25))
    for _ in range(int(rng.integers(2, 5))):
        cx = rng.uniform(0, 640)
        _box(picture, cx - 60, 560, cx + 60, 640, _shade(rng, THINGS, 0.5))
    return picture


def _park(rng: np.random.Generator) -> Picture:
    picture = _empty((0.9, 1.0, 1.1), rng)
    for _ in range(150):
        green = rng.uniform(0.35, 1.0)
        centre = (int(rng.uniform(-20, 660)), int(rng.uniform(-20, 560)))
        cv2.circle(picture, centre, int(rng.uniform(14, 60)), (0.16 * green, 0.28 * green, 0.08 * green), -1)
    for _ in range(40):
        cv2.circle(
            picture, (int(rng.uniform(0, 640)), int(rng.uniform(0, 420))), int(rng.uniform(4, 12)), (1.3, 1.5, 1.1), -1
        )
    for _ in range(3):
        x = rng.uniform(0, 640)
        _box(picture, x, 100, x + rng.uniform(12, 34), 640, (0.10, 0.08, 0.06))
    _box(picture, 0, 600, 640, 800, (0.20, 0.30, 0.10))
    return picture


def _corridor(rng: np.random.Generator) -> Picture:
    picture = _empty(_shade(rng, WALLS), rng)
    vx, vy = int(rng.uniform(220, 420)), 330
    floor, wall = _shade(rng, THINGS, 0.1), _shade(rng, WALLS)
    cv2.fillPoly(picture, [np.array([(-200, 900), (840, 900), (vx + 70, vy + 120), (vx - 70, vy + 120)])], floor)
    cv2.fillPoly(picture, [np.array([(640, -100), (640, 900), (vx + 70, vy + 120), (vx + 70, vy - 120)])], wall)
    _box(picture, vx - 70, vy - 120, vx + 70, vy + 120, (0.9, 0.95, 1.0))
    for k in range(4):
        t = 1 - 0.6**k
        y, w = -40 * (1 - t) + (vy - 130) * t, 190 * (1 - t) + 20
        cv2.ellipse(picture, (vx, int(y + 30)), (int(w), int(18 * (1 - t) + 4)), 0, 0, 360, (2.2, 2.2, 2.1), -1)
    for side in (-1, 1):
        x = vx + side * rng.uniform(150, 220)
        _box(picture, x - 46, 210, x + 46, 700, _shade(rng, THINGS, 0.3))
    return picture


def _night(rng: np.random.Generator) -> Picture:
    picture = _empty((0.025, 0.03, 0.045), rng)
    for _ in range(30):
        colour = ((2.4, 1.5, 0.6), (2.0, 2.0, 1.8), (0.5, 0.8, 1.7), (1.8, 0.4, 0.25))[int(rng.integers(4))]
        centre = (int(rng.uniform(0, 640)), int(rng.uniform(80, 600)))
        cv2.circle(picture, centre, int(rng.uniform(3, 8)), tuple(c * rng.uniform(0.8, 3) for c in colour), -1)
    _box(picture, 0, 640, 640, 800, (0.04, 0.04, 0.05))
    return picture


def _studio(rng: np.random.Generator) -> Picture:
    wide, high = SIZE
    tone = np.array((rng.uniform(0.42, 0.62),) * 3) * (1.02, 1.0, 0.97) * (1 + rng.normal(0, 0.012, 3))
    x, y = np.linspace(-1, 1, wide)[None], np.linspace(-1, 1, high)[:, None]
    glow = 1.05 - 0.16 * (x**2 + (y + 0.1) ** 2)
    return (glow[..., None] * tone).astype(np.float32)


def backdrop(kind: str, seed: int, wide: int, high: int) -> Floats:
    """A picture (high, wide, 3) in linear light."""
    rng = np.random.default_rng(seed)
    paint = {
        "room": _room,
        "shelves": _shelves,
        "street": _street,
        "park": _park,
        "corridor": _corridor,
        "night": _night,
    }
    if kind == "studio":
        return cv2.resize(_studio(rng), (wide, high)).astype(float)
    picture = paint[kind](rng)
    picture = cv2.GaussianBlur(picture, (0, 0), 2)
    radius = int(rng.uniform(14, 24))
    disc = np.zeros((2 * radius + 1,) * 2, np.float32)
    cv2.circle(disc, (radius, radius), radius, 1.0, -1)
    picture = cv2.filter2D(picture, -1, disc / disc.sum(), borderType=cv2.BORDER_REFLECT)
    return cv2.resize(cv2.GaussianBlur(picture, (0, 0), 3), (wide, high), interpolation=cv2.INTER_AREA).astype(float)
