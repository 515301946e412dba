"""Makes a bad picture out of a good one: far, dark, shaken, and saved badly."""

from __future__ import annotations

import numpy as np

from app.model.types import Pixels
from app.vision.cv import cv2

_SHAKE = 5  # pixels of the small picture that the camera moved
_TILT = 7.0  # degrees
_QUALITY = 22  # of the JPEG


def spoil(capture: Pixels, light: float, soft: float, seed: int) -> bytes:
    """A JPEG of `capture`, mirrored and tilted, with `light` of its light and `soft` of its width left, both 0…1."""
    height, width = capture.shape[:2]
    tilt = cv2.getRotationMatrix2D((width / 2, height / 2), _TILT, 1.0)
    seen = cv2.warpAffine(capture[:, ::-1].copy(), tilt, (width, height), borderMode=cv2.BORDER_REPLICATE)
    shaken = cv2.blur(seen, (_SHAKE, 1))
    small = cv2.resize(shaken, (round(width * soft), round(height * soft)), interpolation=cv2.INTER_AREA)
    dark = 255 * (small / 255.0) ** 1.3 * light + np.random.default_rng(seed).normal(0, 5, small.shape)
    back = cv2.resize(np.clip(dark, 0, 255).astype(np.uint8), (width, height), interpolation=cv2.INTER_CUBIC)
    done, content = cv2.imencode(".jpg", back[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    if not done:
        raise OSError("OpenCV could not write a JPEG")
    return bytes(content)
