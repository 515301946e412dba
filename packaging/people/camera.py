# SPDX-License-Identifier: GPL-3.0-or-later
"""What a camera does to a picture: lens, sensor, compression."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from packaging.people.backdrop import backdrop
from packaging.people.capture import Capture
from packaging.people.data import Floats


def _display(light: Floats) -> Floats:
    """Linear light to 0..1 for the screen: a soft shoulder, then the sRGB curve (IEC 61966-2-1)."""
    level = light / (1 + np.maximum(light - 0.6, 0) * 0.8)
    return np.clip(
        np.where(level <= 0.0031308, 12.92 * level, 1.055 * np.maximum(level, 1e-6) ** (1 / 2.4) - 0.055), 0, 1
    )


def photograph(render: NDArray[np.uint8], capture: Capture) -> NDArray[np.uint8]:
    """The finished RGB picture from a rendered RGBA one (straight alpha), with its background and the camera's faults."""
    rng = np.random.default_rng(capture.seed)
    high, wide = render.shape[:2]
    scene = backdrop(capture.backdrop, capture.seed, wide, high) * 2.0 ** (0.5 * capture.exposure)
    tint = np.array(capture.ambient) / np.mean(capture.ambient)
    person, alpha = render[..., :3] / 255.0, render[..., 3:] / 255.0
    grey = person.mean(axis=2, keepdims=True)
    person = np.clip(grey + (person - grey) * 1.14, 0, 1)  # AgX takes colour out; film puts it back
    picture = (person * alpha + _display(scene * tint) * (1 - alpha)).astype(np.float32)
    if capture.shrink < 1:
        small = cv2.resize(picture, None, fx=capture.shrink, fy=capture.shrink, interpolation=cv2.INTER_AREA)
        picture = cv2.resize(small, (wide, high), interpolation=cv2.INTER_CUBIC)
    scale = wide / 320
    picture = cv2.GaussianBlur(picture, (0, 0), max(0.2, capture.blur * scale))
    grain = rng.normal(0, capture.noise, picture.shape) * 0.6
    grain = grain + rng.normal(0, capture.noise, (high, wide, 1)) * 0.8
    picture = picture + grain * (1.15 - 0.6 * picture)
    return (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)


def compress(picture: NDArray[np.uint8], capture: Capture) -> bytes:
    """The picture as a JPEG file, without metadata."""
    done, data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, capture.quality])
    if not done:
        raise RuntimeError("JPEG")
    return bytes(data)
