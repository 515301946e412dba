"""From picture files to faceprints in memory, with the app's own pipeline, on every core. Nothing is written."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np

from app.calibrate.pairs import People, Tick, in_threads
from app.live.closer import SMALL, look_closer
from app.model.errors import PictureUnreadable
from app.model.prints import NUMBERS
from app.model.types import Face, Faceprint, Pixels
from app.vision.align import align
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.pictures import read_picture


class Left(Enum):
    """Why a picture was left out."""

    UNREADABLE = "unreadable"
    """It is empty, cut off or no picture."""
    DOUBLE = "double"
    """The very same file came before."""
    NO_FACE = "no_face"
    DOUBTFUL = "doubtful"
    """Its face is small and a closer look did not find it again: the app would not compare it either."""


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """What was found in the pictures of a data set. In memory only."""

    everybody: People
    """Those who have a faceprint, numbered from 0 in the order of the data set."""
    whose: tuple[int, ...]
    """The place in the data set of each person in `everybody`."""
    files: tuple[Path, ...]
    """The picture behind each row of `everybody.prints`."""
    left: tuple[tuple[Path, Left], ...]
    """The pictures that were left out, and why."""


class Eyes:
    """A finder and a recogniser, for one thread at a time."""

    def __init__(self) -> None:
        self._recogniser = Recogniser()  # first: a finder holds a thread, and would keep it if this one is refused
        self._finder = Finder()

    def face(self, pixels: Pixels) -> Face | Left:
        """The face nearest to the picture's middle: in portraits, the one that the picture is named after."""
        faces = self._finder.find(pixels)
        if not faces:
            return Left.NO_FACE
        middle = np.array(pixels.shape[1::-1]) / 2
        place = min(range(len(faces)), key=lambda at: float(np.hypot(*(faces[at].box.centre - middle))))
        looked = look_closer(pixels, (faces[place],), self._finder) if _small(faces[place], pixels) else None
        if looked is None:
            return faces[place]
        return Left.DOUBTFUL if looked.doubtful else looked.faces[0]

    def faceprint(self, pixels: Pixels) -> Faceprint | Left:
        """The faceprint of that face, or why there is none."""
        face = self.face(pixels)
        return face if isinstance(face, Left) else self._recogniser.faceprint(align(pixels, face))

    def close(self) -> None:
        """Let go of the models."""
        self._finder.close()
        self._recogniser.close()


def _small(face: Face, pixels: Pixels) -> bool:
    return bool(face.box.width < SMALL * max(pixels.shape[:2]))


class Pool:
    """Eyes to be borrowed, as many as threads want some at once."""

    def __init__(self) -> None:
        self._free, self._all, self._lock = list[Eyes](), list[Eyes](), threading.Lock()

    @contextmanager
    def eyes(self) -> Iterator[Eyes]:
        """A pair of eyes that no other thread uses meanwhile. Raises ModelMissing or ModelWrong."""
        with self._lock:
            mine = self._free.pop() if self._free else None
        if mine is None:
            mine = Eyes()
            with self._lock:
                self._all.append(mine)
        try:
            yield mine
        finally:
            with self._lock:
                self._free.append(mine)

    def close(self) -> None:
        """Let go of all models, once no thread uses them."""
        while self._all:
            self._all.pop().close()
        self._free.clear()


@contextmanager
def pool() -> Iterator[Pool]:
    """A Pool that is closed at the end."""
    everyone = Pool()
    try:
        yield everyone
    finally:
        everyone.close()


def look(people: Sequence[Sequence[Path]], eyes: Pool, tick: Tick = lambda share: None) -> Looked:
    """Make the faceprints of all pictures of `people`, a list of files each. Raises ModelMissing or ModelWrong."""
    files = [(number, file) for number, own in enumerate(people) for file in own]
    doubles = _doubles([file for _, file in files])

    def one(at: int) -> Faceprint | Left:
        made = Left.DOUBLE if at in doubles else _one(files[at][1], eyes)
        tick(1 / len(files))
        return made

    found = list(in_threads(one, range(len(files))))
    kept = [at for at, one in enumerate(found) if not isinstance(one, Left)]
    prints = np.array([found[at] for at in kept], dtype=np.float32).reshape(-1, NUMBERS)
    whose, person = np.unique([files[at][0] for at in kept], return_inverse=True)
    return Looked(
        People(prints, person.astype(np.intp)),
        tuple(int(one) for one in whose),
        tuple(files[at][1] for at in kept),
        tuple((files[at][1], one) for at, one in enumerate(found) if isinstance(one, Left)),
    )


def _one(file: Path, eyes: Pool) -> Faceprint | Left:
    try:
        pixels = read_picture(file)
    except PictureUnreadable:
        return Left.UNREADABLE
    with eyes.eyes() as mine:
        return mine.faceprint(pixels)


def _doubles(files: Sequence[Path]) -> frozenset[int]:
    """The places of files whose very bytes came before. Empty and unreadable ones are no doubles."""
    seen: set[bytes] = set()
    found = []
    for at, file in enumerate(files):
        try:
            content = file.read_bytes()
        except OSError:
            continue
        digest = hashlib.sha256(content).digest()
        if content and digest in seen:
            found.append(at)
        seen.add(digest)
    return frozenset(found)
