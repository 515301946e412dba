"""A small stage for the live tests: people are coloured squares, and the colour is the ground truth of who it is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.live.closer import Looked
from app.live.consent import Consent
from app.live.gate import Gate
from app.live.latest import Latest
from app.live.measure import Stats
from app.live.onlooker import Onlooker
from app.live.parts import Hands
from app.live.seen import Seen, Task
from app.model.errors import AppError
from app.model.gallery import Gallery, Person, Visitor
from app.model.types import Box, Face, Frame, Pixels, Source, SourceKind

CAMERA = Source(SourceKind.CAMERA, "0")
CLIP = Source(SourceKind.CLIP, "some.mp4")
AMARA = Source(SourceKind.VISITOR, "amara")
MODEL = "a" * 64
ANNA, BO, CLEO = 101, 152, 203
WIDTH, HEIGHT = 320, 160
GRAIN = 4
"""Squares lie on this grid, so that they are found again exactly."""


@dataclass(frozen=True)
class Stood:
    """Somebody at a place: `who` is the colour, x and y the middle, `size` the width of the face, pixels."""

    who: int
    x: float = 80.0
    y: float = 80.0
    size: float = 40.0


def picture(*people: Stood) -> Pixels:
    """People as squares of their colour; the first row holds where they are, for the fake finder."""
    pixels = np.zeros((HEIGHT, WIDTH, 3), dtype=np.uint8)
    for one in people:
        left, top, size = round(one.x - one.size / 2), round(one.y - one.size / 2), round(one.size)
        pixels[max(top, 1) : top + size, max(left, 0) : left + size] = one.who
    for at, one in enumerate(people):
        note = np.array([one.x, one.y, one.size], dtype=">u2").view(np.uint8)
        pixels[0, at * 3 : at * 3 + 3] = ((1, *note[:2]), note[2:5], (note[5], 0, one.who))
    return pixels


def face(one: Stood) -> Face:
    box = Box(one.x - one.size / 2, one.y - one.size / 2, one.size, one.size)
    points = np.array([(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.5, 0.8), (0.1, 0.5), (0.9, 0.5)], dtype=np.float32)
    return Face(box, points * one.size + (box.left, box.top), 0.9)


class FakeFinder:
    """Finds the people that `picture` drew, largest first."""

    calibrated = True

    def __init__(self, before: Callable[[], None] = lambda: None) -> None:
        self.closed = False
        self._before = before

    def find(self, pixels: Pixels) -> tuple[Face, ...]:
        self._before()
        found = []
        for at in range(0, WIDTH - 3, 3):
            cells = pixels[0, at : at + 3]
            if cells[0, 0] != 1:
                break
            x, y, size = (int(v) for v in np.concatenate([cells[0, 1:], cells[1], cells[2, :1]]).view(">u2"))
            found.append(face(Stood(int(cells[2, 2]), x, y, size)))
        return tuple(sorted(found, key=lambda one: -one.box.area))

    def close(self) -> None:
        self.closed = True


class FakeRecogniser:
    """Writes down whose crop it was given."""

    def __init__(self, during: Callable[[], None] = lambda: None, model: str = MODEL) -> None:
        self.whose: list[int] = []
        self.model_sha256 = model
        self.closed = False
        self.during = during

    def faceprint(self, crop: Pixels) -> np.ndarray:
        self.whose.append(int(crop[56, 56, 0]))
        self.during()
        print_ = np.zeros(128, dtype=np.float32)
        print_[self.whose[-1] % 128] = 1.0
        print_.setflags(write=False)
        return print_

    def close(self) -> None:
        self.closed = True


def who_is_at(pixels: Pixels, one: Face) -> int:
    x, y = one.box.centre
    return int(pixels[min(max(int(y), 1), HEIGHT - 1), min(max(int(x), 0), WIDTH - 1), 0])


def _align(pixels: Pixels, one: Face) -> Pixels:
    return np.full((112, 112, 3), who_is_at(pixels, one), dtype=np.uint8)


def _veil(pixels: Pixels, keep: Box, faces: Sequence[Face]) -> Pixels:
    veiled = np.zeros_like(pixels)
    top, bottom = max(int(keep.top), 0), max(int(keep.bottom), 0)
    left, right = max(int(keep.left), 0), max(int(keep.right), 0)
    veiled[top:bottom, left:right] = pixels[top:bottom, left:right]
    return veiled


def _glance(pixels: Pixels, one: Face) -> np.ndarray:
    found = np.zeros(256, dtype=np.float32)
    found[who_is_at(pixels, one)] = 1.0
    return found


def _alike(one: np.ndarray, other: np.ndarray) -> float:
    return float(one @ other)


def _read_picture(path: Path) -> Pixels:
    return picture(Stood(int(path.stem)))


def _no_closer_look(_pixels: Pixels, faces: Sequence[Face], _finder: object) -> Looked:
    return Looked(tuple(faces), frozenset())


HANDS = Hands(_align, _veil, _glance, _alike, _read_picture, _no_closer_look)


def gallery(model: str = MODEL) -> Gallery:
    prints = np.zeros((3, 3, 128), dtype=np.float32)
    for row, who in enumerate((ANNA, BO, CLEO)):
        prints[row, :, who % 128] = 1.0
    people = tuple(Person(str(who), f"P{who}", (Path(f"{who}.png"),) * 3) for who in (ANNA, BO, CLEO))
    return Gallery(people, prints, model)


def visitors() -> tuple[Visitor, ...]:
    prints = np.zeros((1, 128), dtype=np.float32)
    prints[0, ANNA % 128] = 1.0
    return (Visitor("amara", str(ANNA), Path("amara.webm"), (), prints, 0.4),)


class Watch:
    """An onlooker with its gate, fed by hand: no threads, and the test says what time it is."""

    def __init__(self, source: Source = CAMERA, *, live_allowed: bool = True, wanted: bool = True) -> None:
        self.gate = Gate(Consent(live_allowed=live_allowed), wanted=wanted)
        self.stats, self.source, self.now, self.number = Stats(), source, 0.0, 0
        self.choices: Latest[tuple[float, float]] = Latest()
        self.onlooker = Onlooker(HANDS, self.gate, self.stats, self.choices, lambda: self.now)
        self.whose: list[int] = []
        self.finder = FakeFinder()

    def show(self, *people: Stood, after: float = 0.04) -> Seen:
        """One more picture; whose crop was handed on is written down in `whose`."""
        seen, task = self.see(picture(*people), after=after)
        if task is not None:
            self.whose.append(int(task.crop[0, 0, 0]))
        return seen

    def see(self, pixels: Pixels, *, after: float = 0.04) -> tuple[Seen, Task | None]:
        self.now += after
        self.number += 1
        return self.onlooker.look(Frame(self.number, self.now, pixels, self.source), self.finder)


class FakePictures:
    """Plays `reel` at the pace of whoever looks; an exception in the reel is raised, None is the end."""

    def __init__(self, reel: Iterable[Pixels | Exception], turn: Callable[[], bool]) -> None:
        self._reel, self._turn = iter(reel), turn
        self.closed = threading.Event()

    def read(self) -> Pixels | None:
        if not self._turn() or self.closed.is_set():
            return None
        item = next(self._reel, None)
        if isinstance(item, Exception):
            raise item
        return item

    def close(self) -> None:
        self.closed.set()


class Turns:
    """Lets a source give one picture for each one that was looked at, without sleeping."""

    def __init__(self) -> None:
        self._free = threading.Semaphore(1)

    def next(self) -> bool:
        self._free.acquire(timeout=0.2)  # an unlooked-at picture (a broken one) must not stop the show
        return True

    def done(self) -> None:
        self._free.release()


class NoCamera(AppError):
    """A camera trouble for tests."""
