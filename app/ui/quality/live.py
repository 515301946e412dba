"""A live face that said yes: what the engine is asked to do to it, the visitor's own capture, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtGui import QImage

from app.live.parts import Finder
from app.live.seen import Compared
from app.live.spoil import Piece, SpoiledLook
from app.model.errors import PictureUnreadable
from app.model.gallery import Gallery
from app.model.similarity import similarity
from app.model.types import Box, Face, Faceprint, Pixels
from app.ui.qimage import to_qimage
from app.ui.quality.bench import CARD, NEAREST, Look, Order, Outcome, donors
from app.ui.quality.worse import DONORS, Mend, Worse, face_in, mend, spoil
from app.ui.threshold.faces import decode_card

SIDE: Final = 280
"""A piece is made so large before it is spoiled: some 45 pixels lie between the eyes, about as many as on the news
photos with which the errors were counted, so that noise and compression weigh as much."""
DECODED: Final = 4
"""ID photos that are read in one go at most: each takes 2 ms of the UI thread."""


class Mouths:
    """The mouths that can be lent, of people who do not exist. Filled in the compare thread, by one wish at a time."""

    def __init__(self, gallery: Gallery) -> None:
        self.rows = donors(gallery, -1)
        self._files = [gallery.people[row].pictures[0] for row in self.rows]
        self._read: dict[Path, tuple[Pixels, Face]] = {}

    def lent(self, one: int, finder: Finder) -> tuple[Pixels, Face]:
        """A picture with a mouth, and the face in it; raises PictureUnreadable."""
        from app.vision.pictures import read_picture

        file = self._files[one % DONORS]
        if file not in self._read:
            pixels = read_picture(file)
            faces = finder.find(pixels)
            if not faces:
                raise PictureUnreadable(file, "no face is found in it")
            self._read[file] = pixels, faces[0]
        return self._read[file]


@dataclass(frozen=True, slots=True, eq=False)
class Wish:
    """What the sliders ask of the engine: the face made so much worse, and besides that mended."""

    worse: Worse
    mouths: Mouths

    def __call__(self, piece: Piece, finder: Finder, /) -> tuple[Pixels, ...]:
        """The spoiled picture, and the mended one where there is one."""
        pixels, face = smaller(piece)
        spoiled = spoil(pixels, face, self.worse)
        if self.worse.mend is Mend.NOTHING:
            return (spoiled,)
        place = face_in(spoiled, face, self.worse, finder.find)
        return spoiled, mend(spoiled, place, self.worse.mend, self.mouths.lent(self.worse.donor, finder))


def smaller(piece: Piece) -> tuple[Pixels, Face]:
    """The piece, SIDE pixels wide where it is wider, with its face."""
    from app.vision.degrade import shrunk

    wide = piece.pixels.shape[0]
    if wide <= SIDE:
        return piece.pixels, piece.face
    share, box = SIDE / wide, piece.face.box
    place = Box(box.left * share, box.top * share, box.width * share, box.height * share)
    return shrunk(piece.pixels, SIDE), Face(place, piece.face.points * np.float32(share), piece.face.confidence)


class Capture:
    """The visitor's own picture to be found by: the first faceprint after the yes. The session's own array, no copy."""

    def __init__(self) -> None:
        self._faceprint: Faceprint | None = None
        self._track: int | None = None
        self.face: QImage | None = None

    @property
    def there(self) -> bool:
        """Whether there is one, not wiped."""
        return self._faceprint is not None and bool(self._faceprint.any())

    def take(self, compared: Compared) -> bool:
        """Keep this if it is the first of its track; whether it was."""
        if self.there and compared.track == self._track:
            return False
        self.wipe()
        if not compared.faceprint.any():
            return False
        self._faceprint, self._track, self.face = compared.faceprint, compared.track, to_qimage(compared.crop)
        return True

    def alike(self, other: Faceprint) -> float:
        """The similarity of another faceprint with it."""
        assert self._faceprint is not None
        return similarity(other, self._faceprint)

    def wipe(self) -> None:
        """Nothing of it is left here."""
        if self.face is not None:
            self.face.fill(0)
        self._faceprint, self._track, self.face = None, None, None


class Cards:
    """ID photos of the gallery, read as they are asked for, a few in one go."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self._read: dict[int, QImage] = {}

    def of(self, rows: set[int]) -> dict[int, QImage]:
        """Those that are there; what is missing comes with a later call."""
        for row in sorted(rows - self._read.keys())[:DECODED]:
            self._read[row] = decode_card(self._gallery.people[row].pictures[0], CARD)
        return {row: self._read[row] for row in rows & self._read.keys()}


def outcome(compared: Compared, wish: Wish, capture: Capture, cards: Cards) -> Outcome | None:
    """What became of `wish`, with the visitor as one row more after the gallery's; None where it was another wish."""
    done = compared.spoiled
    if done is None or done.wish is not wish or not capture.there:
        return None
    people = len(compared.scores)
    looks = [_with_own(look, capture) for look in done.looks]
    rows = {row for look in looks for row in look.nearest[:NEAREST] if row != people}
    faces = cards.of(rows)
    if capture.face is not None:
        faces[people] = capture.face
    lent = wish.mouths.rows[wish.worse.donor % DONORS]
    return Outcome(Order(None, wish.worse), people, looks[0], looks[1] if len(looks) > 1 else None, lent, faces)


def _with_own(look: SpoiledLook, capture: Capture) -> Look:
    if look.scores is None or look.faceprint is None:
        return Look(look.picture, None, None)
    scores = np.append(look.scores, np.float32(capture.alike(look.faceprint)))
    return Look(look.picture, look.crop, scores)
