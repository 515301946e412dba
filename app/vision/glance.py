"""A glance at a face: just enough to notice that another one took its place between two frames. No faceprint."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.model.types import Face, Pixels
from app.vision.align import align
from app.vision.cv import cv2

Glance: TypeAlias = NDArray[np.float32]
"""16 × 16 × 3 numbers in one row, of unit length: a tiny picture, useful for a frame or two and then thrown away."""

SIDE = 16
"""Width and height of a glance, pixels."""

SWAPPED_BELOW = 0.80
"""Glances of one track that are less alike than this show another face.

Measured on 342 captures of 114 rendered people. The same capture again, moved (±4°, ±4 % in size, ±8 of 240 pixels),
brightened or darkened by 15 %, blurred, noisy and compressed: median 0.98, under the cut 0.6 % (moved and changed
twice as much: 5.6 %). Somebody else in the same place: median 0.18, over the cut 0.8 %, and 4.8 % where both are ID
photos under one light. At 0.85 it would be 1.2 % (8.8 %) against 0.3 % (2.0 %). So it is a second guard, behind
the track's place and size, and no way to tell people apart.
"""

_DARK = 16.0  # added before the logarithm, so that noise in the shadows does not count for much


def glance(pixels: Pixels, face: Face) -> Glance:
    """A glance at `face`, read-only. Light that grows or fades evenly, or changes its tint, hardly changes it.

    The aligned crop at 16 × 16, as logarithms (a brighter light becomes a sum), less each channel's mean, at unit
    length. All zeros for a crop of one even colour. Raises ValueError as `align` does.
    """
    tiny = cv2.resize(align(pixels, face), (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    light = np.log(tiny.astype(np.float32) + _DARK)
    centred = light - light.mean(axis=(0, 1))
    length = float(np.linalg.norm(centred))
    seen: Glance = (centred / length if length > 1e-3 else np.zeros_like(centred)).ravel()
    seen.setflags(write=False)
    return seen


def alike(one: Glance, other: Glance) -> float:
    """How alike two glances are, -1…1 (their correlation); 0 when one of them saw nothing."""
    return float(np.clip(one @ other, -1.0, 1.0))
