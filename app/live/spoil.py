"""A consenting face made worse before it is compared: the room says how, the engine does it behind the same gate.

A room never gets the live picture to spoil: it hands the engine a `Spoil`, and gets back what came of it as a part of
`Compared`, so that consent, wiping and counting stay in one place. The piece that is spoiled is cut out of the picture
as it is shown, in which everybody else is blurred.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from app.live.closer import SAME, around
from app.live.parts import Finder, Hands, Recogniser
from app.model.similarity import scores
from app.model.types import Box, Face, Faceprint, Pixels, Scores


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """The consenting face and what is around it."""

    pixels: Pixels
    """(side, side, 3) RGB, the face in the middle; black where it reaches over the picture."""
    face: Face
    """Its box and points in these pixels."""


class Spoil(Protocol):
    """What a room wants done. Called in the compare thread."""

    def __call__(self, piece: Piece, finder: Finder, /) -> tuple[Pixels, ...]:
        """The pictures that are to be compared in place of the piece: square, the face where it was, any size."""


@dataclass(frozen=True, slots=True, eq=False)
class SpoiledLook:
    """One spoiled picture as the machine took it. No crop, faceprint and scores where it found no face there."""

    picture: Pixels
    crop: Pixels | None
    faceprint: Faceprint | None
    scores: Scores | None
    """One for each person of the gallery, against the ID photo."""


@dataclass(frozen=True, slots=True, eq=False)
class Spoiled:
    """What came of a wish."""

    wish: Spoil
    """The very object that was asked with."""
    looks: tuple[SpoiledLook, ...]
    """One for each picture that it gave."""

    def arrays(self) -> Iterator[NDArray[Any]]:
        """Everything that shows the face, or says whose it is."""
        for look in self.looks:
            yield from (one for one in (look.picture, look.crop, look.faceprint) if one is not None)


def cut_out(pixels: Pixels, face: Face) -> Piece:
    """The piece around `face`: a copy."""
    window, left, top = around(pixels, face.box)
    points = face.points - np.array((left, top), dtype=np.float32)
    points.setflags(write=False)
    box = Box(face.box.left - left, face.box.top - top, face.box.width, face.box.height)
    return Piece(window, Face(box, points, face.confidence))


def look_spoiled(
    wish: Spoil,
    piece: Piece,
    finder: Finder,
    hands: Hands,
    recogniser: Recogniser,
    gallery: NDArray[np.float32],
    note: Callable[[NDArray[Any]], None],
) -> Spoiled:
    """Do as `wish` says, find the face again in each picture, and compare it with the `gallery` (people, 128).

    `note` hears of each picture and crop as soon as it is there, so that it can be wiped.
    """
    looks = []
    for picture in wish(piece, finder):
        note(picture)
        face = found_again(picture, piece, finder)
        if face is None:
            looks.append(SpoiledLook(picture, None, None, None))
            continue
        crop = hands.align(picture, face)
        note(crop)
        faceprint = recogniser.faceprint(crop)
        looks.append(SpoiledLook(picture, crop, faceprint, scores(faceprint, gallery)))
    return Spoiled(wish, tuple(looks))


def found_again(picture: Pixels, piece: Piece, finder: Finder) -> Face | None:
    """The face in `picture` that lies where the piece's does; None where there is none, or only another."""
    size, box = picture.shape[0] / piece.pixels.shape[0], piece.face.box
    there = Box(box.left * size, box.top * size, box.width * size, box.height * size)
    best = max(finder.find(picture), key=lambda one: one.box.overlap(there), default=None)
    return best if best is not None and best.box.overlap(there) >= SAME else None
