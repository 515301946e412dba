"""What one picture says in a few numbers: how many faces, how face-like, how far turned, how light."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from app.live.seen import Seen
from app.model.types import LEFT_EYE, MOUTH, NOSE_TIP, RIGHT_EYE, Face

STEP: Final = 8
"""Every so many pixels across and down are read for the light."""
EDGE: Final = 0.02
"""A face whose box comes nearer than this share of the picture to its side may be leaving it."""

NOSE: Final = 0.72
"""How far the nose tip stands out before the eyes, in distances between them, as the detector's points have it.

Fitted to eight rendered heads at known angles, in three sizes: by it, 15 degrees read as 14 to 20, 30 as 25 to 36, 45
as 41 to 54, 60 as 49 to 72. Further on the points no longer follow, and from behind they look straight again.
"""
MOST_TURN: Final = 60.0
"""Degrees from which the six points say no more than "at least so far": `turned` never says more."""
STRAIGHT: Final = 20.0
"""Degrees up to which a face looks this way."""
NODS: Final = (0.40, 0.78)
"""Where the nose tip may lie between eyes (0) and mouth (1) in a face that looks this way. Six rendered heads turned
by up to 55 degrees: 0.59 to 0.70; the four shipped visitors: 0.46 to 0.62."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """One picture in numbers. `confidence`, `turned` and `inside` are about the followed face, else the surest."""

    at: float
    """When it was taken, seconds."""
    faces: int
    confidence: float | None
    """The detector's 0…1; None without a face."""
    turned: float | None
    """Degrees, an estimate: see `turned`."""
    straight: bool
    """The six points lie as in a face that looks this way: neither turned nor nodding far."""
    inside: bool
    """The face's box lies well inside the picture."""
    light: float
    """Mean of all channels, 0…255."""
    rendered: bool
    """Nobody real is in the pictures."""


def glimpse(seen: Seen) -> Glimpse:
    """The numbers of one analysed picture."""
    faces, pixels = seen.faces, seen.frame.pixels
    light = float(pixels[::STEP, ::STEP].mean()) if pixels.size else 0.0
    rendered = seen.frame.source.shows_nobody
    if not faces:
        return Glimpse(seen.frame.taken_at, 0, None, None, False, False, light, rendered)
    face = faces[seen.chosen] if seen.chosen is not None else max(faces, key=lambda one: one.confidence)
    high, wide = pixels.shape[:2]
    turn = turned(face)
    straight = abs(turn) <= STRAIGHT and NODS[0] <= _nod(face) <= NODS[1]
    inside = _inside(face, wide, high)
    return Glimpse(seen.frame.taken_at, len(faces), face.confidence, turn, straight, inside, light, rendered)


def turned(face: Face) -> float:
    """About how many degrees a face is turned, to its own left above 0; never more than MOST_TURN either way.

    From how far the nose tip lies off the middle between the eyes, along their line, in distances between the eyes:
    a nose that stands out by NOSE moves by NOSE times the turn's tangent. 0.0 where the eyes fall together.
    """
    right, left = (face.points[row].astype(np.float64) for row in (RIGHT_EYE, LEFT_EYE))
    apart = left - right
    square = float(apart @ apart)
    if square <= 0:
        return 0.0
    off = float((face.points[NOSE_TIP] - (right + left) / 2) @ apart) / square
    return float(np.clip(np.degrees(np.arctan(off / NOSE)), -MOST_TURN, MOST_TURN))


def _nod(face: Face) -> float:
    """How far down between eyes and mouth the nose tip is; 0.5 where those fall together."""
    eyes = (face.points[RIGHT_EYE].astype(np.float64) + face.points[LEFT_EYE]) / 2
    long = float(np.linalg.norm(face.points[MOUTH] - eyes))
    return float(np.linalg.norm(face.points[NOSE_TIP] - eyes)) / long if long > 0 else 0.5


def _inside(face: Face, wide: int, high: int) -> bool:
    dx, dy, box = EDGE * wide, EDGE * high, face.box
    return box.left >= dx and box.top >= dy and box.right <= wide - dx and box.bottom <= high - dy
