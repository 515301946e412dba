"""What people do to a search picture when it is too bad: sharpen it, or paste in part of somebody else's face."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.model.types import Face, Pixels
from app.vision.align import CROP_SIZE, template, transform
from app.vision.cv import cv2
from app.vision.degrade import eye_distance

RADIUS = 0.06
"""Of the sharpening, in distances between the eyes."""
AMOUNT = 2.0
"""How much of what is fine is added again."""
MOUTH_SIZE = (21.0, 13.0)
"""Half the width and height of the patch around a mouth, pixels of the upright crop."""


def sharpened(pixels: Pixels, face: Face) -> Pixels:
    """Unsharp masking: what a blur of RADIUS would take away is added AMOUNT times."""
    soft = cv2.GaussianBlur(pixels, (0, 0), RADIUS * eye_distance(face)).astype(np.float32)
    return np.clip(np.round(pixels + AMOUNT * (pixels - soft)), 0, 255).astype(np.uint8)


def with_mouth(pixels: Pixels, face: Face, donor: Pixels, donor_face: Face) -> Pixels:
    """`pixels` with the mouth of `donor`: turned and sized by both faces' points, made as light, soft at its edge.

    Raises ValueError when the points of either do not span a face.
    """
    there, here = transform(donor_face.points), transform(face.points)
    back = np.asarray(np.linalg.inv(_whole(here)), dtype=np.float64)
    move = back @ _whole(there)
    height, width = pixels.shape[:2]
    moved = cv2.warpAffine(donor, move[:2], (width, height), flags=cv2.INTER_LINEAR).astype(np.float32)
    patch = cv2.warpAffine(_patch(), back[:2], (width, height))[:, :, np.newaxis]
    weight = patch / max(float(patch.sum()), 1e-6)
    lighter = ((pixels - moved) * weight).sum(axis=(0, 1))
    mixed = np.round(pixels + patch * (moved + lighter - pixels))
    return np.asarray(np.clip(mixed, 0, 255), dtype=np.uint8)


def _whole(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """A (2, 3) matrix with its last row."""
    return np.vstack([matrix, (0.0, 0.0, 1.0)])


def _patch() -> NDArray[np.float32]:
    """How much of each pixel of a crop is the donor's, 0…1: an ellipse around the mouth, soft at its edge."""
    x, y = template()[-1]
    rows, columns = np.mgrid[0:CROP_SIZE, 0:CROP_SIZE]
    away = np.hypot((columns - x) / MOUTH_SIZE[0], (rows - y) / MOUTH_SIZE[1])
    return np.asarray(np.clip((1.25 - away) / 0.5, 0, 1), dtype=np.float32)
