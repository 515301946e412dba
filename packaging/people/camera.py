# SPDX-License-Identifier: GPL-3.0-or-later
"""What a camera does with light: exposure for the face, tone curve, lens, sensor, compression."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from packaging.people import backdrop
from packaging.people.capture import Capture
from packaging.people.render import Shot

Picture = NDArray[np.float32]
CONTRAST, SATURATION = 0.35, 1.12  # of an ordinary camera's picture style
LUMA = np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)


def display(light: Picture) -> Picture:
    """Linear light (..., 3) to 0..1: a soft shoulder, the sRGB curve (IEC 61966-2-1), contrast."""
    over = np.maximum(light - 0.55, 0)
    level = np.minimum(light, 0.55) + 0.45 * (1 - np.exp(-over / 0.45))
    level = np.maximum(level, 0)
    shown = np.where(level <= 0.0031308, 12.92 * level, 1.055 * np.maximum(level, 1e-6) ** (1 / 2.4) - 0.055)
    shown = np.clip(shown, 0, 1)
    shown = shown + CONTRAST * shown * (1 - shown) * (2 * shown - 1)
    grey = shown @ LUMA
    return np.asarray(np.clip(grey[..., None] + (shown - grey[..., None]) * SATURATION, 0, 1), dtype=np.float32)


def face_level(tone: float) -> float:
    """How light (linear) a face of a tone's luminance is shown: all tones keep their order, and all stay readable.

    0.62 (the lightest) becomes 0.43, 0.03 (the deepest) 0.10: less than half of the stops between them.
    """
    return float(0.43 * (tone / 0.62) ** 0.48)


def gain(shot: Shot) -> float:
    """What to multiply the light by so that the face is as light as its tone should be."""
    x0, y0, x1, y1 = shot.face
    part = shot.picture[y0:y1, x0:x1]
    solid = part[part[..., 3] > 0.9]
    if len(solid) < 9:
        return 1.0
    return face_level(shot.skin) / max(float(np.median(solid[:, :3] @ LUMA)), 1e-4)


def cover(shot: Shot) -> Picture:
    """How much of each pixel is person (high, wide, 1). The alpha was not denoised: it is smoothed here."""
    alpha = np.ascontiguousarray(shot.picture[..., 3])
    return np.asarray(cv2.GaussianBlur(alpha, (0, 0), 0.8), dtype=np.float32)[..., None]


def photograph(
    shot: Shot, capture: Capture, plate: Picture | None = None, exposed: float | None = None
) -> NDArray[np.uint8]:
    """The finished RGB picture. `plate` is the place behind (None: a plain wall), `exposed` a gain already known."""
    rng = np.random.default_rng(capture.seed)
    high, wide = shot.picture.shape[:2]
    lift = 2.0**capture.exposure
    behind = backdrop.wall(capture, wide, high) if plate is None else backdrop.place(capture, plate, wide, high) * lift
    person = shot.picture[..., :3] * (gain(shot) if exposed is None else exposed) * lift
    light = person + behind * (1 - cover(shot))
    light = light * np.array([1 + 0.05 * capture.warmth, 1.0, 1 - 0.08 * capture.warmth], dtype=np.float32)
    return develop(display(light), capture, rng)


def develop(picture: Picture, capture: Capture, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Few pixels, blur, glare and grain."""
    high, wide = picture.shape[:2]
    if capture.shrink < 1:
        small = cv2.resize(picture, None, fx=capture.shrink, fy=capture.shrink, interpolation=cv2.INTER_AREA)
        picture = np.asarray(cv2.resize(small, (wide, high), interpolation=cv2.INTER_CUBIC), dtype=np.float32)
    picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), max(0.2, capture.blur)), dtype=np.float32)
    glare = cv2.GaussianBlur(np.maximum(picture - 0.85, 0), (0, 0), wide / 40)
    grain = rng.normal(0, capture.noise, picture.shape) * 0.6
    grain = grain + rng.normal(0, capture.noise, (high, wide, 1)) * 0.8
    finished = picture + 0.5 * glare + grain * (1.15 - 0.6 * picture)
    return np.asarray(np.clip(finished, 0, 1) * 255 + 0.5, dtype=np.uint8)


def compress(picture: NDArray[np.uint8], capture: Capture) -> bytes:
    """The picture as a JPEG file, without metadata."""
    done, data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, capture.quality])
    if not done:
        raise OSError("OpenCV could not write a JPEG")
    return bytes(data)
