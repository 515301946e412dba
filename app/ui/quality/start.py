"""Who can be searched for, and the picture that is made worse: another photo, or where that fails one of the film."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from typing import Final

import numpy as np

from app.live.parts import Finder
from app.model.errors import PictureUnreadable
from app.model.gallery import Gallery, Visitor
from app.model.similarity import scores
from app.model.types import Box, Face, Pixels

PROBE: Final = 1
"""Which of a visitor's records is the search picture."""
FACE: Final = 96
"""A face of the film is made so wide, pixels, as it is in the photos: noise and compression weigh as much."""


def row_of(gallery: Gallery, visitor: Visitor) -> int | None:
    """The gallery row of a visitor; None when that person is not in it."""
    return next((row for row, person in enumerate(gallery.people) if person.id == visitor.person_id), None)


def searchable(gallery: Gallery, visitors: Iterable[Visitor]) -> list[Visitor]:
    """Visitors who are in the gallery: whoever stands before the camera is searched for, and nobody else."""
    return [one for one in visitors if row_of(gallery, one) is not None]


def found_by_photo(gallery: Gallery, visitor: Visitor) -> bool:
    """Whether the visitor comes first by the search picture as it is: the room begins with somebody who is found."""
    if len(visitor.records) <= PROBE or not np.isfinite(visitor.faceprints[PROBE]).all():
        return False
    found = int(np.argmax(scores(visitor.faceprints[PROBE], gallery.id_faceprints)))
    return found == row_of(gallery, visitor)


def search_picture(gallery: Gallery, visitor: Visitor, finder: Finder) -> tuple[Pixels, Face]:
    """What to search with, and the face in it; raises PictureUnreadable or ClipUnreadable."""
    return of_photo(visitor, finder) if found_by_photo(gallery, visitor) else of_film(visitor, finder)


def of_photo(visitor: Visitor, finder: Finder) -> tuple[Pixels, Face]:
    """The visitor's other photo."""
    from app.vision.pictures import read_picture

    path = visitor.records[PROBE].picture
    pixels = read_picture(path)
    faces = finder.find(pixels)
    if not faces:
        raise PictureUnreadable(path, "no face is found in it")
    return pixels, faces[0]


def of_film(visitor: Visitor, finder: Finder) -> tuple[Pixels, Face]:
    """The film's first picture: as much of it as is high, around the face, which is made FACE wide."""
    from app.vision.clip import Clip
    from app.vision.degrade import shrunk

    with closing(Clip(visitor.clip)) as clip:
        whole = clip.read()
    faces = () if whole is None else finder.find(whole)
    if whole is None or not faces:
        raise PictureUnreadable(visitor.clip, "no face is found in its first picture")
    high, wide = whole.shape[:2]
    side, face = min(high, wide), max(faces, key=lambda one: one.box.area)
    left, top = (
        round(min(max(middle - side / 2, 0), room - side))
        for middle, room in zip(face.box.centre, (wide, high), strict=True)
    )
    square = whole[top : top + side, left : left + side]
    small = min(round(side * FACE / face.box.width), side)
    share = small / side
    box = Box((face.box.left - left) * share, (face.box.top - top) * share, face.box.width * share,
              face.box.height * share)  # fmt: skip
    points = (face.points - np.array((left, top), np.float32)) * np.float32(share)
    return shrunk(square, small), Face(box, points, face.confidence)
