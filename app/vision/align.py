"""From a face in a picture to the upright crop that the recogniser expects."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.model.types import LEFT_EYE, MOUTH, NOSE_TIP, RIGHT_EYE, Face, Pixels
from app.vision.cv import cv2

CROP_SIZE = 112
"""Width and height of a crop, pixels."""

_USED = [RIGHT_EYE, LEFT_EYE, NOSE_TIP, MOUTH]
_MOUTH_CORNERS = np.array([(41.5493, 92.3655), (70.7299, 92.2041)])
_TEMPLATE = np.array([(38.2946, 51.6963), (73.5318, 51.5014), (56.0252, 71.7366), _MOUTH_CORNERS.mean(axis=0)])


def template() -> NDArray[np.float64]:
    """Where the four points belong in a crop: (4, 2), x and y in pixels; right eye, left eye, nose tip, mouth centre.

    Eyes and nose are those of OpenCV's FaceRecognizerSF (the ArcFace template); the mouth centre is the mean of its
    two mouth corners, since the detector gives one mouth point.
    """
    return _TEMPLATE.copy()


def transform(points: NDArray[np.float32]) -> NDArray[np.float64]:
    """The turn, scale and shift that bring a face's (6, 2) `points` closest to `template()`: a (2, 3) matrix.

    Least squares without reflection (Umeyama 1991), which in two dimensions is one complex division.
    Raises ValueError when the four points fall together or are not finite.
    """
    used = np.asarray(points, dtype=np.float64)[_USED]
    here, there = used @ (1, 1j), _TEMPLATE @ (1, 1j)
    offset = here - here.mean()
    spread = float(np.vdot(offset, offset).real)
    if not np.isfinite(spread) or spread < 1e-6:
        raise ValueError("these points do not span a face")
    turn = np.vdot(offset, there) / spread
    shift = there.mean() - turn * here.mean()
    return np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])


def align(pixels: Pixels, face: Face) -> Pixels:
    """The crop of `face`: (112, 112, 3) RGB, upright, on SFace's template; black where it reaches over the picture.

    Raises ValueError when the face's points do not span a face (the Finder never gives such a one).
    """
    crop = cv2.warpAffine(pixels, transform(face.points), (CROP_SIZE, CROP_SIZE), flags=cv2.INTER_LINEAR)
    return np.asarray(crop, dtype=np.uint8)
