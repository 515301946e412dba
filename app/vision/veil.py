"""Blurs everything but the chosen face, so that nobody else can be recognised in the view."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from app.model.types import Box, Face, Pixels
from app.vision.cv import cv2

MARGIN = 0.3
"""The kept region is the face's box, grown by this share on every side (hair and chin)."""

_PICTURE_CELLS = 40  # on the longer side
_FACE_CELLS = 5  # across a face's box, however near it is


def veil(pixels: Pixels, keep: Box, faces: Iterable[Face]) -> Pixels:
    """A new, read-only picture like `pixels` (h, w, 3), blurred everywhere but around `keep`.

    The blur leaves 40 cells of colour along the picture's longer side and at most 5 across the box of each other face
    in `faces`. Such a box is blurred even where it reaches into the kept region; the kept face itself (the one of
    `faces` whose box overlaps `keep` most) is not. With a `keep` outside the picture everything is blurred.

    Measured on 60 rendered people, 110 pixels wide in 640 × 480: blurred, a face is as similar to itself (median
    0.18) as to a stranger.
    """
    veiled = _coarse(pixels, max(pixels.shape[:2]) / _PICTURE_CELLS)
    rows, columns = _inside(keep.grown(MARGIN), pixels)
    veiled[rows, columns] = pixels[rows, columns]
    for face in _others(keep, faces):
        rows, columns = _inside(face.box.grown(MARGIN), pixels)
        if pixels[rows, columns].size:
            cell = max(face.box.width, face.box.height) / _FACE_CELLS
            veiled[rows, columns] = _coarse(pixels[rows, columns], cell)
    veiled.setflags(write=False)
    return veiled


def _others(keep: Box, faces: Iterable[Face]) -> list[Face]:
    """The faces that are not the kept one, which is the one that overlaps `keep` most."""
    ranked = sorted(faces, key=lambda face: -face.box.overlap(keep))
    kept_is_there = bool(ranked) and ranked[0].box.overlap(keep) > 0
    return ranked[1:] if kept_is_there else ranked


def _coarse(pixels: Pixels, cell: float) -> Pixels:
    """`pixels` as cells of `cell` by `cell` pixels, smoothly drawn at the same size."""
    height, width = pixels.shape[:2]
    small = max(round(width / max(cell, 1)), 1), max(round(height / max(cell, 1)), 1)
    cells = cv2.resize(pixels, small, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(cells, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.uint8)


def _inside(box: Box, pixels: Pixels) -> tuple[slice, slice]:
    """The rows and columns of `pixels` that `box` touches."""
    height, width = pixels.shape[:2]
    left, right = (int(np.clip(x, 0, width)) for x in (np.floor(box.left), np.ceil(box.right)))
    top, bottom = (int(np.clip(y, 0, height)) for y in (np.floor(box.top), np.ceil(box.bottom)))
    return slice(top, max(top, bottom)), slice(left, max(left, right))
