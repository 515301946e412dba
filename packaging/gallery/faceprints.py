"""Makes the gallery's faceprints with the app's own pipeline, the closer look at small faces included.

`faceprints.npz` has the same bytes for the same pictures and models:

    ids                  (P,) text, in the order of people.json
    faceprints           (P, K, 128) float32, a row a picture, K the most that anybody has; NaN where there is no
                         such picture, no face in it, or none sure enough to compare
    visitor_names        (V,) text, in the order of visitors.json
    visitor_faceprints   (V, R, 128) float32, one row a record
    model_sha256, detector_sha256, pictures_sha256   text; the last is over the people's picture files in that order
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.calibrate.look import Eyes, Left
from app.model.types import Faceprint, Pixels
from app.vision.cv import cv2
from app.vision.models import SFACE, SHA256, SHORT_RANGE

Pipeline: TypeAlias = Callable[[Pixels], Faceprint | None]
Rows: TypeAlias = Sequence[Faceprint | None]


@contextmanager
def pipeline() -> Iterator[Pipeline]:
    """A function from a picture to the faceprint of the face nearest to its middle; None where the app makes none."""
    with closing(Eyes()) as eyes:

        def faceprint(pixels: Pixels) -> Faceprint | None:
            found = eyes.faceprint(pixels)
            return None if isinstance(found, Left) else found

        yield faceprint


def read(path: Path) -> Pixels:
    """The picture at `path` as RGB; raises FileNotFoundError when it does not decode."""
    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR_RGB)
    if pixels is None:
        raise FileNotFoundError(path)
    return np.asarray(pixels, dtype=np.uint8)


def padded(found: Sequence[Rows]) -> NDArray[np.float32]:
    """(len(found), K, 128), K the most rows that anybody has: NaN where there is none."""
    most = max((len(mine) for mine in found), default=0)
    table = np.full((len(found), most, 128), np.nan, dtype=np.float32)
    for person, mine in enumerate(found):
        for at, row in enumerate(mine):
            if row is not None:
                table[person, at] = row
    return table


def digest(pictures: Iterable[Path]) -> str:
    """The SHA-256 over all the files, one after the other."""
    total = hashlib.sha256()
    for picture in pictures:
        total.update(picture.read_bytes())
    return total.hexdigest()


def save(path: Path, people: Mapping[str, Rows], visitors: Mapping[str, Rows], pictures: Iterable[Path]) -> None:
    """Write the file: everybody's rows by id, every visitor's by name, and the people's `pictures` in that order."""
    np.savez(
        path,
        ids=np.array(list(people), dtype=np.str_),
        faceprints=padded(list(people.values())),
        visitor_names=np.array(list(visitors), dtype=np.str_),
        visitor_faceprints=padded(list(visitors.values())),
        model_sha256=np.array(SHA256[SFACE]),
        detector_sha256=np.array(SHA256[SHORT_RANGE]),
        pictures_sha256=np.array(digest(pictures)),
    )
