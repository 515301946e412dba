"""Makes pictures worse, by a known amount: what a bad camera, a long distance or a dark street does to a face.

All amounts are about the face, not the picture: lengths are shares of the distance between the eyes. The calibration
counts errors with these functions, and the Photo quality room shows them at work.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.types import LEFT_EYE, MOUTH, NOSE_TIP, RIGHT_EYE, Face, Pixels
from app.vision.cv import cv2


@dataclass(frozen=True, slots=True)
class Degradation:
    """One way to make a picture worse, at several levels from harmless to hopeless."""

    name: str
    unit: str
    levels: tuple[float, ...]
    apply: Callable[[Pixels, Face, float, np.random.Generator], Pixels]


def eye_distance(face: Face) -> float:
    """How many pixels lie between the eyes; at least 1."""
    return max(float(np.hypot(*(face.points[RIGHT_EYE] - face.points[LEFT_EYE]))), 1.0)


def shrunk(pixels: Pixels, side: int) -> Pixels:
    """A square picture, `side` pixels wide: each of its pixels is the mean of those that it replaces."""
    return np.asarray(cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def fewer_pixels(pixels: Pixels, face: Face, level: float, rng: np.random.Generator) -> Pixels:
    """The picture as if `level` pixels lay between the eyes, then enlarged again to its size. Never sharpened."""
    share = level / eye_distance(face)
    if share >= 1:
        return pixels
    height, width = pixels.shape[:2]
    small = max(round(width * share), 1), max(round(height * share), 1)
    shrunk = cv2.resize(pixels, small, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(shrunk, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.uint8)


def blurred(pixels: Pixels, face: Face, level: float, rng: np.random.Generator) -> Pixels:
    """Out of focus: a Gaussian whose standard deviation is `level` of the distance between the eyes."""
    sigma = level * eye_distance(face)
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), dtype=np.uint8)


def moved(pixels: Pixels, face: Face, level: float, rng: np.random.Generator) -> Pixels:
    """Moved while it was taken, in a straight line of any direction: `level` eye distances long."""
    length = max(level * eye_distance(face), 1.0)
    angle = rng.uniform(0, np.pi)
    size = int(np.ceil(length)) // 2 * 2 + 3
    kernel = np.zeros((size, size), dtype=np.float32)
    steps = np.linspace(-length / 2, length / 2, 8 * size)
    at = np.round(size // 2 + np.outer(steps, (np.sin(angle), np.cos(angle)))).astype(int)
    np.add.at(kernel, (at[:, 0], at[:, 1]), 1.0)
    return np.asarray(cv2.filter2D(pixels, -1, kernel / kernel.sum()), dtype=np.uint8)


def noisy(pixels: Pixels, face: Face, level: float, rng: np.random.Generator) -> Pixels:
    """Sensor noise of standard deviation `level` (of 255), another for each pixel and colour."""
    grain = rng.normal(0.0, level, pixels.shape)
    return np.clip(np.round(pixels + grain), 0, 255).astype(np.uint8)


def darker(pixels: Pixels, face: Face, level: float, rng: np.random.Generator) -> Pixels:
    """Only the share `level` of the light, read by a sensor whose own noise stays: standard deviation 2 of 255."""
    return noisy((pixels * level).astype(np.uint8), face, 2.0, rng)


def compressed(pixels: Pixels, face: Face, level: float, rng: np.random.Generator) -> Pixels:
    """Saved as a JPEG of quality `level` (1…100)."""
    done, file = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, int(level)])
    again = cv2.imdecode(file, cv2.IMREAD_COLOR)
    assert done
    assert again is not None
    return np.ascontiguousarray(again[:, :, ::-1], dtype=np.uint8)


CLOTH = (188, 196, 204)
"""The mask's colour, RGB."""


def masked(pixels: Pixels, face: Face, level: float, rng: np.random.Generator) -> Pixels:
    """A flat cloth mask drawn over the face, up to the share `level` of the way from the mouth to the eyes.

    Drawn from the detector's points, so it follows the tilt of the head; real cloth also folds and casts shadows.
    """
    eyes = (face.points[RIGHT_EYE] + face.points[LEFT_EYE]) / 2
    across = (face.points[LEFT_EYE] - face.points[RIGHT_EYE]) / eye_distance(face)
    down = np.array((-across[1], across[0]))
    mouth = float((face.points[MOUTH] - eyes) @ down)
    top, apart = (1 - level) * mouth, eye_distance(face)
    middle = eyes + across * float((face.points[MOUTH] - eyes) @ across)
    shape = (
        (-1.05, top + 0.12 * apart), (-0.4, top), (0.4, top), (1.05, top + 0.12 * apart),
        (0.95, mouth + 0.3 * apart), (0.5, mouth + 0.85 * apart), (-0.5, mouth + 0.85 * apart),
        (-0.95, mouth + 0.3 * apart),
    )  # fmt: skip
    corners = np.array([middle + across * side * apart + down * low for side, low in shape])
    covered = pixels.copy()
    cv2.fillConvexPoly(covered, np.round(corners * 16).astype(np.int32), CLOTH, cv2.LINE_AA, 4)
    return covered


HEAD = (1.25, 1.9, 1.05, 0.35)
"""A head in distances between the eyes: half its width, half its height, its depth from the ears, and how far the nose
stands out. Chosen by eye on rendered people: a drawing's proportions, which no error rate rests on."""
REACH = 3.0
"""So far from the eyes pixels may move, in distances between the eyes."""
CELLS = 40
"""Of the table of moves, to a distance between the eyes."""


def turned(pixels: Pixels, face: Face, level: float, rng: np.random.Generator) -> Pixels:
    """The head turned by `level` degrees, to the side it looks already: its pixels are moved as on an egg with a nose.

    Drawn: what the turn would bring into view is in no picture, so it is stretched from the edge.
    """
    apart = eye_distance(face)
    across = (face.points[LEFT_EYE] - face.points[RIGHT_EYE]) / apart
    down = np.array((-across[1], across[0]))
    eyes = (face.points[RIGHT_EYE] + face.points[LEFT_EYE]) / 2
    nose = (face.points[NOSE_TIP] - eyes) / apart
    moves = _moves(float(nose @ across), float(nose @ down), level)
    y, x = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]].astype(np.float32)
    places = [((x - eyes[0]) * way[0] + (y - eyes[1]) * way[1]) / apart for way in (across, down)]
    u, v = (((place + REACH) * CELLS).astype(np.float32) for place in places)
    shift = cv2.remap(moves, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0) * apart
    from_x, from_y = ((at + shift * part).astype(np.float32) for at, part in zip((x, y), across, strict=True))
    return np.asarray(cv2.remap(pixels, from_x, from_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _moves(nose_u: float, nose_v: float, level: float) -> NDArray[np.float32]:
    """From how far to the side each place takes its pixel, in distances between the eyes; rows from top to bottom."""
    grid = np.linspace(-REACH, REACH, round(2 * REACH * CELLS) + 1)
    side = 1.0 if nose_u >= 0 else -1.0
    rows = [_moved_row(grid, row, side * nose_u, row - nose_v, level) for row in grid]
    return np.array(rows if side > 0 else [-row[::-1] for row in rows], dtype=np.float32)


def _moved_row(
    grid: NDArray[np.float64], row: float, nose: float, from_nose: float, level: float
) -> NDArray[np.float64]:
    """One row of the moves, for a head that turns to the right of the picture."""
    half, tall, deep, tip = HEAD
    wide = half * float(np.sqrt(max(1 - ((row - 0.45) / tall) ** 2, 0.0)))  # its middle lies below the eyes
    if wide <= 0:
        return np.zeros_like(grid)
    angle, edge = np.deg2rad(level), np.clip(grid, -wide, wide)
    depth = deep * (wide / half * np.sqrt(1 - (edge / wide) ** 2) - 0.5)
    depth += tip * np.exp(-((grid - nose) ** 2) / 0.06 - from_nose**2 / 0.12)
    there = edge * np.cos(angle) + depth * np.sin(angle)
    fade = np.clip((2.6 - np.abs(grid)) / (2.6 - wide), 0, 1)  # beside the head less and less moves
    there = grid + (there - edge) * fade
    there = np.maximum.accumulate(there) + np.arange(len(grid)) * 1e-9  # what is nearer hides what is farther
    return np.asarray(np.interp(grid, there, grid) - grid)


ANGLE = Degradation("angle", "degrees", (5, 10, 15, 20, 25, 30, 45), turned)
"""Not among DEGRADATIONS: errors by angle are counted with heads that were really turned, in the same steps."""

DEGRADATIONS = (
    Degradation("eyes", "pixels between the eyes", (32, 24, 16, 12, 10, 8, 6, 4), fewer_pixels),
    Degradation("blur", "standard deviation, eye distances", (0.05, 0.1, 0.15, 0.2, 0.3), blurred),
    Degradation("motion", "length, eye distances", (0.1, 0.2, 0.4, 0.6, 0.9), moved),
    Degradation("noise", "standard deviation, of 255", (10, 20, 40, 60, 90), noisy),
    Degradation("light", "share of the light", (0.5, 0.25, 0.125, 0.0625, 0.03125), darker),
    Degradation("jpeg", "JPEG quality, 1 to 100", (40, 20, 10, 5, 2), compressed),
    Degradation("mask", "of the way from mouth to eyes", (0.2, 0.45, 0.7), masked),
)
