"""Moves a cut-out person as if at a webcam: eight seconds that end where they began."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, pi, sin

import numpy as np
from numpy.typing import NDArray

from app.model.types import Pixels
from app.vision.cv import cv2
from packaging.visitors.cut import ENLARGED, Layer

WIDTH, HEIGHT, RATE, FRAMES = 640, 480, 20, 160
_MIDDLE = 230  # the height at which faces are, pixels
_SHUTTER = 0.6  # share of a frame's time that the shutter is open
_EXPOSURES = 4  # positions averaged while it is: enough that the fastest movement shows no ghosts


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the person is at one moment."""

    x: float
    y: float
    """Of the face's middle, screen pixels."""
    size: float
    """Screen pixels for one capture pixel."""
    lean: float
    """Of the whole person, radians."""
    roll: float
    """Of the head on the neck, radians."""
    yaw: float
    pitch: float
    """Turns of the head, radians."""
    bright: float
    warm: float
    """Of the light: 1 is as rendered."""


def pose(moment: float, nearness: float, turn: float) -> Pose:
    """The pose at `moment` (0…1 of the loop): whole periods only, so that the end meets the beginning."""
    t = 2 * pi * (moment + turn)
    glance = _bump(moment, 0.3) - 0.8 * _bump(moment, 0.78)
    cloud = _bump(moment, 0.55, width=0.07)
    return Pose(
        x=WIDTH / 2 + 30 * sin(t) + 9 * sin(3 * t + 1) + 26 * glance,
        y=_MIDDLE + 8 * sin(2 * t + 0.6) + 3 * sin(5 * t),
        size=nearness * (1 + 0.11 * sin(t + 2.1) + 0.025 * sin(2 * t)),
        lean=0.02 * sin(t + 0.4),
        roll=0.045 * sin(2 * t + 1.4) + 0.03 * sin(t) + 0.04 * glance,
        yaw=0.07 * sin(t + 0.9) + 0.03 * sin(3 * t) + 0.08 * glance,
        pitch=0.035 * sin(2 * t + 2) + 0.02 * sin(3 * t + 0.5),
        bright=1 + 0.05 * sin(t + 1) - 0.17 * cloud,
        warm=1 + 0.02 * sin(2 * t) - 0.03 * cloud,
    )


def _bump(moment: float, middle: float, width: float = 0.028) -> float:
    """A quick movement there and back around `middle` of the loop, 0…1."""
    away = (moment - middle + 0.5) % 1 - 0.5
    return exp(-((away / width) ** 2) / 2)


def frames(person: Layer, nearness: float, turn: float, seed: int) -> Iterator[Pixels]:
    """The clip's FRAMES pictures, (HEIGHT, WIDTH, 3) RGB."""
    noise = np.random.default_rng(seed)
    behind = _room(person, nearness)
    for number in range(FRAMES):
        moments = [(number + _SHUTTER * part / _EXPOSURES) / FRAMES for part in range(_EXPOSURES)]
        poses = [pose(moment, nearness, turn) for moment in moments]
        picture = np.mean([_expose(person, behind, each) for each in poses], axis=0)
        yield _develop(picture, poses[0], noise)


def _room(person: Layer, nearness: float) -> NDArray[np.float32]:
    """An out-of-focus wall in the capture's own colours, half as strong: a window's light and a shelf on it."""
    face = person.face.centre[1] / ENLARGED
    rows = (np.arange(HEIGHT) - _MIDDLE) / nearness + face
    wall = person.wall[np.clip(np.rint(rows * ENLARGED), 0, len(person.wall) - 1).astype(int)]
    grey = wall.mean(axis=1, keepdims=True)
    room = np.repeat((grey + 0.45 * (wall - grey))[:, None], WIDTH, axis=1)
    shade = np.ones((HEIGHT, WIDTH), dtype=np.float32)
    shade[:330, 470:600] = 1.16  # window light on the wall
    shade[150:172, :150] = 0.84  # shelf
    shade[86:150, 34:62] = 0.9  # things on the shelf
    shade[104:150, 84:120] = 0.92
    soft = np.asarray(cv2.GaussianBlur(shade, (0, 0), 15))
    return np.asarray(room * soft[..., None], dtype=np.float32)


def _expose(person: Layer, behind: NDArray[np.float32], now: Pose) -> NDArray[np.float32]:
    """The person in `now` before the wall."""
    across, down = _look_up(person, now)
    colour = cv2.remap(person.colour, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    cover = cv2.remap(person.cover, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)[..., None]
    return np.asarray(colour * cover + behind * (1 - cover), dtype=np.float32)


def _look_up(person: Layer, now: Pose) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """For each screen pixel, the layer pixel that shows there."""
    down, across = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    x, y = person.face.centre
    scale = ENLARGED / now.size
    u, v = _turned((across - now.x) * scale, (down - now.y) * scale, now.lean)
    half = person.face.height / 2
    free = np.clip((2.3 * half - v) / (1.3 * half), 0, 1)  # 1 on the head, 0 on the shoulders
    free = free * free * (3 - 2 * free)
    u, v = _turned(u, v - 1.2 * half, now.roll * free)
    v = v + 1.2 * half
    depth = half * np.clip(1 - (u / (1.15 * half)) ** 2 - (v / (1.5 * half)) ** 2, 0, 1)
    nose = 0.35 * half * np.exp(-((u / (0.22 * half)) ** 2 + ((v - 0.15 * half) / (0.3 * half)) ** 2))
    reach = depth + nose + 0.25 * half * free
    return (x + u - sin(now.yaw) * reach).astype(np.float32), (y + v - sin(now.pitch) * reach).astype(np.float32)


def _turned(
    u: NDArray[np.float32], v: NDArray[np.float32], angle: float | NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    near, far = np.float32(1) * np.cos(angle), np.float32(1) * np.sin(angle)
    return near * u + far * v, near * v - far * u


def _develop(picture: NDArray[np.float32], now: Pose, noise: np.random.Generator) -> Pixels:
    """What a cheap sensor makes of it: light, a darker rim and grain."""
    light = now.bright * np.array([now.warm, 1.0, 2 - now.warm], dtype=np.float32)
    down, across = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j]
    rim = (1 - 0.1 * (across**2 + down**2) / 2).astype(np.float32)[..., None]
    grain = noise.normal(0, 3.2, (HEIGHT, WIDTH, 1)) + noise.normal(0, 1.2, (HEIGHT, WIDTH, 3))
    soft = np.asarray(cv2.GaussianBlur(grain, (0, 0), 0.6))
    return np.asarray(np.clip(picture * light * rim + soft, 0, 255), dtype=np.uint8)
