# SPDX-License-Identifier: GPL-3.0-or-later
"""What is behind a person: a plain wall, or a cut from the plate of a place."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from packaging.people.capture import Capture
from packaging.people.plates import ANGLE, VARIANTS

Picture = NDArray[np.float32]


def variant(capture: Capture) -> int:
    """Which plate of its kind a capture has."""
    return capture.seed % VARIANTS


def wall(capture: Capture, wide: int, high: int) -> Picture:
    """A plain wall, a little brighter around the head."""
    x, y = np.linspace(-1, 1, wide)[None], np.linspace(-1, 1, high)[:, None]
    glow = 1.03 - 0.07 * (x**2 + (y + 0.1) ** 2) - 0.02 * x * np.sign(capture.light.azimuth)
    return np.asarray(glow[..., None] * np.array(capture.wall), dtype=np.float32)


def place(capture: Capture, plate: Picture, wide: int, high: int) -> Picture:
    """The part of the plate behind a capture, turned so that its bright side is where the light comes from."""
    rng = np.random.default_rng([capture.seed, 7])
    tall, across = plate.shape[:2]
    columns = plate[: tall // 2].mean(axis=(0, 2))
    bright = columns[across // 2 :].sum() > columns[: across // 2].sum()
    if bright != (capture.light.azimuth > 0):
        plate = plate[:, ::-1]
    ceiling = capture.kind == "cctv"
    share = float(rng.uniform(0.72, 0.98)) if ceiling else float(rng.uniform(0.45, 0.8))
    cut_high = int(tall * share)
    cut_wide = min(int(cut_high * wide / high), across)
    left = int((across - cut_wide) * (0.5 if ceiling else rng.uniform(0.1, 0.9)))
    level = 0.5 - 0.5 * np.tan(np.radians(0 if ceiling else capture.pitch)) / np.tan(np.radians(ANGLE / 2))
    top = int(np.clip(level * tall - cut_high * 0.5, 0, tall - cut_high))
    part = plate[top : top + cut_high, left : left + cut_wide]
    if capture.roll:
        turn = cv2.getRotationMatrix2D((cut_wide / 2, cut_high / 2), capture.roll, 1.06)
        straight = np.ascontiguousarray(part)
        tilted = cv2.warpAffine(straight, turn, (cut_wide, cut_high), borderMode=cv2.BORDER_REFLECT)
        part = np.asarray(tilted, dtype=np.float32)
    return np.asarray(
        cv2.resize(part, (wide, high), interpolation=cv2.INTER_AREA if cut_wide > wide else cv2.INTER_LINEAR),
        dtype=np.float32,
    )
