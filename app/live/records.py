"""The faceprints that a probe is compared with, and how they are made anew when they belong to another model."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.live.parts import Finder, Hands, Recogniser
from app.model.errors import AppError
from app.model.gallery import Gallery, Visitor
from app.model.prints import NUMBERS
from app.model.types import Source, SourceKind


@dataclass(frozen=True, slots=True, eq=False)
class Records:
    """All made by the recogniser in use."""

    gallery: NDArray[np.float32]
    """(people, 128): the ID photos, in the gallery's order; NaN where no face was found."""
    visitors: dict[str, NDArray[np.float32]]
    """By visitor's name, (records, 128)."""

    def right_for(self, source: Source) -> NDArray[np.float32] | None:
        """The records of the visitor that `source` shows; None for anybody live."""
        return self.visitors.get(source.name) if source.kind is SourceKind.VISITOR else None


def shipped(gallery: Gallery, visitors: Iterable[Visitor]) -> Records:
    """The faceprints that came with the app."""
    return Records(gallery.id_faceprints, {visitor.name: visitor.faceprints for visitor in visitors})


def made_anew(
    gallery: Gallery,
    visitors: Iterable[Visitor],
    make: Callable[[Path], NDArray[np.float32]],
    progress: Callable[[int, int], bool],
) -> Records | None:
    """The same records, made from the pictures, in memory only. None when `progress(done, of)` says to stop."""
    people = [person.pictures[0] for person in gallery.people]
    own = {visitor.name: [record.picture for record in visitor.records] for visitor in visitors}
    wanted = [*people, *(path for paths in own.values() for path in paths)]
    found: dict[Path, NDArray[np.float32]] = {}
    for done, path in enumerate(wanted):
        if not progress(done, len(wanted)):
            return None
        found[path] = make(path)
    return Records(_rows(found, people), {name: _rows(found, paths) for name, paths in own.items()})


def maker(hands: Hands, finder: Finder, recogniser: Recogniser) -> Callable[[Path], NDArray[np.float32]]:
    """A function from a picture's path to its faceprint; NaN when it cannot be read or shows no face."""

    def make(path: Path) -> NDArray[np.float32]:
        try:
            pixels = hands.read_picture(path)
            faces = hands.look_closer(pixels, finder.find(pixels), finder).faces
            if faces:
                return recogniser.faceprint(hands.align(pixels, max(faces, key=lambda face: face.box.area)))
        except (AppError, ValueError):
            pass
        return np.full(NUMBERS, np.nan, dtype=np.float32)

    return make


def _rows(found: dict[Path, NDArray[np.float32]], paths: list[Path]) -> NDArray[np.float32]:
    return np.stack([found[path] for path in paths]) if paths else np.zeros((0, NUMBERS), dtype=np.float32)
