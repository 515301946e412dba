"""Makes the gallery's faceprints with the app's own pipeline: `python -m packaging.gallery.faceprints`.

Writes `assets/gallery/faceprints.npz`, the same bytes for the same pictures and models:

    ids                  (P,) text, in the order of people.json
    faceprints           (P, 3, 128) float32, one row a picture; NaN where no face was found
    visitor_names        (V,) text, in the order of visitors.json
    visitor_faceprints   (V, 3, 128) float32, one row a record
    model_sha256, detector_sha256, pictures_sha256   text; the last is over the people's picture files in that order
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.model.types import Faceprint, Pixels
from app.resources import asset
from app.vision.align import align
from app.vision.cv import cv2
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.models import SFACE, SHA256, SHORT_RANGE

Pipeline: TypeAlias = Callable[[Pixels], Faceprint | None]


@contextmanager
def pipeline() -> Iterator[Pipeline]:
    """A function from a picture to the faceprint of its largest face, None where there is none."""
    finder, recogniser = Finder(), Recogniser()

    def faceprint(pixels: Pixels) -> Faceprint | None:
        faces = finder.find(pixels)
        return recogniser.faceprint(align(pixels, faces[0])) if faces else None

    try:
        yield faceprint
    finally:
        finder.close()
        recogniser.close()


def read(path: Path) -> Pixels:
    """The picture at `path` as RGB; raises FileNotFoundError when it does not decode."""
    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR_RGB)
    if pixels is None:
        raise FileNotFoundError(path)
    return np.asarray(pixels, dtype=np.uint8)


def rows(pictures: Iterable[Path], faceprint: Pipeline) -> NDArray[np.float32]:
    """(N, 128): a faceprint a picture, NaN where no face was found."""
    found = [faceprint(read(picture)) for picture in pictures]
    nothing = np.full(128, np.nan, dtype=np.float32)
    return np.array([nothing if row is None else row for row in found], dtype=np.float32).reshape(-1, 128)


def digest(pictures: Iterable[Path]) -> str:
    """The SHA-256 over all the files, one after the other."""
    total = hashlib.sha256()
    for picture in pictures:
        total.update(picture.read_bytes())
    return total.hexdigest()


def _visitors() -> list[dict[str, Any]]:
    listed = asset("visitors", "visitors.json")
    return list(json.loads(listed.read_text(encoding="utf-8"))["visitors"]) if listed.exists() else []


def main() -> None:
    """Write `assets/gallery/faceprints.npz`."""
    people = json.loads(asset("gallery", "people.json").read_text(encoding="utf-8"))["people"]
    visitors = _visitors()
    pictures = [asset("gallery", *name.split("/")) for person in people for name in person["pictures"]]
    records = [asset("visitors") / record["picture"] for visitor in visitors for record in visitor["records"]]
    with pipeline() as faceprint:
        ours, theirs = rows(pictures, faceprint), rows(records, faceprint)
    np.savez(
        asset("gallery", "faceprints.npz"),
        ids=np.array([person["id"] for person in people]),
        faceprints=ours.reshape(len(people), 3, 128),
        visitor_names=np.array([visitor["name"] for visitor in visitors], dtype=np.str_),
        visitor_faceprints=theirs.reshape(len(visitors), 3, 128),
        model_sha256=np.array(SHA256[SFACE]),
        detector_sha256=np.array(SHA256[SHORT_RANGE]),
        pictures_sha256=np.array(digest(pictures)),
    )
    print(f"{len(people)} people, {len(pictures)} pictures, {int(np.isnan(ours[:, 0]).sum())} without a face")


if __name__ == "__main__":
    main()
