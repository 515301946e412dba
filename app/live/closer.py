"""A second, closer look at faces that are small in the picture, because the detector's points drift there.

The detector sees every picture at 128 × 128. Under a quarter of its width, a face's box comes out too large and its
points several pixels off, and so is the faceprint. 16 rendered people, scaled into 640 × 480 and moved by 3 pixels,
each against the faceprint of their own full-size picture (5th percentile / median similarity):

| width of the face | 67 px     | 81 px     | 98 px     | 124 px    | 150 px    |
| one look          | 0.05 0.38 | 0.15 0.54 | 0.41 0.83 | 0.59 0.92 | 0.88 0.95 |
| a closer look     | 0.88 0.98 | 0.92 0.97 | 0.94 0.98 | 0.93 0.98 | 0.92 0.97 |

In a window of WINDOW widths the face has about the size at which the error rates were measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from app.model.types import Box, Face, Pixels

SMALL = 0.3
"""Faces narrower than this share of the picture's longer side are looked at again."""
WINDOW = 2.5
"""The width of the window around a face, in widths of its box."""
MOST = 4
"""So many faces, the largest, are looked at again in one picture: each costs as much as the first look."""
SAME = 0.25
"""How much (intersection over union) the face found in the window must overlap the first box to be the same one."""


class Finds(Protocol):
    """Finds faces."""

    def find(self, pixels: Pixels) -> Sequence[Face]:
        """The faces in a picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """The faces of one picture after a second look."""

    faces: tuple[Face, ...]
    """As many as before, in the same order."""
    doubtful: frozenset[int]
    """The places of small faces that the second look did not confirm: their points are not good enough to compare."""


def look_closer(pixels: Pixels, faces: Sequence[Face], finder: Finds) -> Looked:
    """Look again at every small face of `faces`, and take the box and points of that look where it confirms one."""
    side = SMALL * max(pixels.shape[:2])
    small = [place for place, face in enumerate(faces) if face.box.width < side]
    looked, doubtful = list(faces), set(small)
    for place in sorted(small, key=lambda place: -faces[place].box.area)[:MOST]:
        better = _again(pixels, faces[place], finder)
        if better is not None:
            looked[place] = better
            doubtful.discard(place)
    return Looked(tuple(looked), frozenset(doubtful))


def _again(pixels: Pixels, face: Face, finder: Finds) -> Face | None:
    """The same face as it is found in a window around it."""
    window, left, top = around(pixels, face.box)
    found = [_moved(one, left, top) for one in finder.find(window)]
    best = max(found, key=lambda one: one.box.overlap(face.box), default=None)
    return best if best is not None and best.box.overlap(face.box) >= SAME else None


def around(pixels: Pixels, box: Box) -> tuple[Pixels, int, int]:
    """A copy of the square around `box`, WINDOW widths wide, black where it reaches over the picture; its corner."""
    side = max(round(box.width * WINDOW), 2)
    left, top = round(box.centre[0] - side / 2), round(box.centre[1] - side / 2)
    height, width = pixels.shape[:2]
    window = np.zeros((side, side, 3), dtype=np.uint8)
    x0, x1 = np.clip((left, left + side), 0, width)
    y0, y1 = np.clip((top, top + side), 0, height)
    window[y0 - top : y1 - top, x0 - left : x1 - left] = pixels[y0:y1, x0:x1]
    return window, left, top


def _moved(face: Face, left: int, top: int) -> Face:
    """A face of the window in the picture's own pixels."""
    points = face.points + np.array((left, top), dtype=np.float32)
    points.setflags(write=False)
    box = face.box
    return Face(Box(box.left + left, box.top + top, box.width, box.height), points, face.confidence)
