"""Makes the picture worse and asks the recogniser, in a thread of its own; only the newest wish counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from app.live.parts import Finder, Recogniser
from app.model.errors import GalleryBroken, PictureUnreadable
from app.model.gallery import Gallery, Visitor
from app.model.similarity import scores
from app.model.types import Face, Pixels, Scores
from app.ui.errand import Errand
from app.ui.quality.start import row_of, search_picture
from app.ui.quality.worse import DONORS, Mend, Worse, face_in, mend, spoil
from app.ui.threshold.faces import decode_card

NEAREST: Final = 10
CARD: Final = QSize(96, 110)


@dataclass(frozen=True, slots=True)
class Order:
    """Search with this visitor's picture, made so much worse."""

    visitor: Visitor | None
    """None: whoever is live."""
    worse: Worse


@dataclass(frozen=True, eq=False)
class Look:
    """One picture as the machine took it. No crop and no scores where it found no face."""

    picture: Pixels
    crop: Pixels | None
    scores: Scores | None

    @cached_property
    def nearest(self) -> tuple[int, ...]:
        """Gallery rows, nearest first."""
        return () if self.scores is None else tuple(np.argsort(-self.scores, kind="stable").tolist())

    def place(self, row: int) -> int:
        """Where this row stands in the list, from 1; 0 where no face was found."""
        return self.nearest.index(row) + 1 if self.nearest else 0

    def score(self, row: int) -> float:
        """The similarity with this row; -1 where no face was found."""
        return -1.0 if self.scores is None else float(self.scores[row])


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What became of an order."""

    order: Order
    own: int
    """The gallery row of the person in the picture."""
    plain: Look
    """Not mended."""
    mended: Look | None
    donor: int
    """The gallery row of whose mouth it is, or would be."""
    faces: dict[int, QImage]
    """ID photos of everybody in either list's first ten, and of the right person."""

    @property
    def shown(self) -> Look:
        """The look that the list is about."""
        return self.mended or self.plain


def donors(gallery: Gallery, own: int) -> tuple[int, ...]:
    """Whose mouths are lent: spread over the gallery, never the person's own (-1: nobody's)."""
    others = [row for row in range(len(gallery.people)) if row != own]
    return tuple(others[len(others) * (2 * one + 1) // (2 * DONORS)] for one in range(DONORS))


class Bench(Errand):
    """`ask` takes an Order, `done` brings an Outcome."""

    def __init__(
        self,
        gallery: Gallery,
        make_finder: Callable[[], Finder],
        make_recogniser: Callable[[], Recogniser],
        prepare: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """`prepare` is called in the thread once an order is done; it is quick from the second time on."""
        super().__init__("compare", partial(_with_models, gallery, make_finder, make_recogniser), parent, after=prepare)


@contextmanager
def _with_models(
    gallery: Gallery, make_finder: Callable[[], Finder], make_recogniser: Callable[[], Recogniser]
) -> Iterator[Callable[[Order], Outcome]]:
    with closing(make_finder()) as finder, closing(make_recogniser()) as recogniser:
        if not gallery.belongs_to(recogniser.model_sha256):
            raise GalleryBroken("faceprints.npz", "another recogniser made these faceprints")
        yield _Search(gallery, finder, recogniser)


class _Search:
    """Everything the thread holds; gone with it."""

    def __init__(self, gallery: Gallery, finder: Finder, recogniser: Recogniser) -> None:
        self._gallery, self._finder, self._recogniser = gallery, finder, recogniser
        self._probes: dict[Path, tuple[Pixels, Face]] = {}
        self._begins: dict[str, tuple[Pixels, Face]] = {}
        self._cards: dict[int, QImage] = {}

    def __call__(self, order: Order) -> Outcome:
        assert order.visitor is not None
        own = row_of(self._gallery, order.visitor)
        if own is None:
            raise GalleryBroken("people.json", f"{order.visitor.name} is not in the gallery")
        pixels, face = self._begun(order.visitor)
        lent = donors(self._gallery, own)[order.worse.donor % DONORS]
        spoiled = spoil(pixels, face, order.worse)
        plain = self._look(spoiled)
        mended = None
        if order.worse.mend is not Mend.NOTHING:
            donor = self._probe(self._gallery.people[lent].pictures[0])
            place = face_in(spoiled, face, order.worse, self._finder.find)
            mended = self._look(mend(spoiled, place, order.worse.mend, donor))
        rows = {own, lent, *plain.nearest[:NEAREST], *(mended.nearest[:NEAREST] if mended else ())}
        return Outcome(order, own, plain, mended, lent, {row: self._card(row) for row in sorted(rows)})

    def _look(self, pixels: Pixels) -> Look:
        from app.vision.align import align

        faces = self._finder.find(pixels)
        if not faces:
            return Look(pixels, None, None)
        crop = align(pixels, faces[0])
        return Look(pixels, crop, scores(self._recogniser.faceprint(crop), self._gallery.id_faceprints))

    def _begun(self, visitor: Visitor) -> tuple[Pixels, Face]:
        if visitor.name not in self._begins:
            self._begins[visitor.name] = search_picture(self._gallery, visitor, self._finder)
        return self._begins[visitor.name]

    def _probe(self, path: Path) -> tuple[Pixels, Face]:
        from app.vision.pictures import read_picture

        if path not in self._probes:
            pixels = read_picture(path)
            faces = self._finder.find(pixels)
            if not faces:
                raise PictureUnreadable(path, "no face is found in it")
            self._probes[path] = pixels, faces[0]
        return self._probes[path]

    def _card(self, row: int) -> QImage:
        if row not in self._cards:
            self._cards[row] = decode_card(self._gallery.people[row].pictures[0], CARD)
        return self._cards[row]
