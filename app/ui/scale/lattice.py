"""Where each dot of the crowd stands, and the picture of all of them: numbers in, an 8-bit picture out.

The first members always fill one corner, in the shape of the whole: a class stays where it is while the school, the
town and the city grow around it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

LEVELS: Final = 16
"""Shades from ground to full colour, of the empty places, of people and of flagged people."""
GRANULES: Final = (1, 2, 5)
PERSON: Final = 8.0
"""From this many pixels on, a dot is drawn as a person."""


PACKED: Final = 60
"""From so many dots in a row on, rows are shifted; half a dot at the edge is then too small to see."""


@dataclass(frozen=True, slots=True, eq=False)
class Lattice:
    """`dots` places in a picture of `width` × `height` pixels, in `columns` × `rows`; each stands for `people`."""

    width: int
    height: int
    columns: int
    rows: int
    dots: int
    people: int
    cells: NDArray[np.intp]
    """(columns × rows,): the place (row × columns + column) of each dot, in the members' order."""
    down: NDArray[np.intp]
    """(height,): the row of each line of pixels."""
    across: NDArray[np.intp]
    """(width,): the column of each line of pixels."""

    @property
    def pitch(self) -> tuple[float, float]:
        """From one dot to the next, pixels across and down."""
        return self.width / self.columns, self.height / self.rows

    @property
    def packed(self) -> bool:
        """Whether every other row stands in the gaps of the next, as people in a crowd do."""
        return self.columns >= PACKED

    @property
    def as_people(self) -> bool:
        """Whether there is room to draw people."""
        return min(self.pitch) >= PERSON


def people_per_dot(size: float, width: int, height: int, least: float) -> int:
    """The smallest of 1, 2, 5, 10, 20 … at which dots of `least` × `least` pixels fit."""
    room = max(width * height / (least * least), 1.0)
    power = 0
    while True:
        for one in GRANULES:
            people = one * 10**power
            if size / people <= room:
                return int(people)
        power += 1


@lru_cache(maxsize=8)
def lattice(size: int, width: int, height: int, least: float) -> Lattice:
    """Places for `size` people (1 or more) in so many pixels, no closer than `least` pixels."""
    people = people_per_dot(size, width, height, least)
    dots = math.ceil(size / people)
    columns = max(round(math.sqrt(dots * width / height)), 1)
    rows = math.ceil(dots / columns)
    down = np.minimum(np.arange(height) * rows // height, rows - 1)
    across = np.minimum(np.arange(width) * columns // width, columns - 1)
    return Lattice(width, height, columns, rows, dots, people, _from_the_corner(columns, rows), down, across)


@lru_cache(maxsize=8)
def _from_the_corner(columns: int, rows: int) -> NDArray[np.intp]:
    """The places in order of growth: the lower right corner first, then frame around frame."""
    right = (columns - 0.5 - np.arange(columns)) / columns
    low = (rows - 0.5 - np.arange(rows))[:, np.newaxis] / rows
    frame = np.maximum(right, low)
    along = np.arctan2(np.broadcast_to(low, frame.shape), np.broadcast_to(right, frame.shape))
    return np.lexsort((along.ravel(), frame.ravel()))


def picture(
    places: Lattice, lit: NDArray[np.intp], crowd: NDArray[np.uint8], flagged: NDArray[np.uint8], shown: int
) -> NDArray[np.uint8]:
    """(height, width): the first `shown` dots, those of `lit` flagged.

    A value is a kind (empty, crowd, flagged) times LEVELS and a shade, so it takes a table of 3 × LEVELS colours.
    `crowd` and `flagged` are stamps of the same size, of shades: how a dot looks.
    """
    dark, change = _resting(places, crowd.shape, crowd.tobytes(), flagged.tobytes(), min(shown, places.dots))
    made = _spread(places, lit[lit < shown])
    made &= change
    made ^= dark
    return made


@lru_cache(maxsize=2)
def _resting(
    places: Lattice, shape: tuple[int, int], crowd: bytes, flagged: bytes, shown: int
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """(height, width) each: nobody flagged, and which bits of a pixel change when its dot is."""
    there = _spread(places, np.arange(shown))
    plain, lit = (
        _tiled(places, np.frombuffer(stamp, np.uint8).reshape(shape) + np.uint8(kind * LEVELS)) & there
        for kind, stamp in ((1, crowd), (2, flagged))
    )
    return plain, plain ^ lit


def _spread(places: Lattice, dots: NDArray[np.intp]) -> NDArray[np.uint8]:
    """(height, width): 255 where one of `dots` stands, else 0. Rows of pixels are copied whole, which is fast."""
    rows = np.zeros((places.rows, places.columns), np.uint8)
    rows.reshape(-1)[places.cells[dots]] = 255
    wide = rows[:, places.across]
    odd = _odd(places, np.arange(places.rows))
    wide[odd] = np.roll(wide[odd], -round(places.pitch[0] / 2), axis=1)
    made: NDArray[np.uint8] = wide[places.down]
    return made


def _tiled(places: Lattice, stamp: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(height, width): the stamp in every place."""
    lines = stamp[:, _inside(places.across, stamp.shape[1])]
    line, odd = _inside(places.down, len(stamp)), _odd(places, places.down)
    made: NDArray[np.uint8] = lines[line]
    made[odd] = np.roll(lines, -round(places.pitch[0] / 2), axis=1)[line[odd]]
    return made


def _odd(places: Lattice, rows: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Which rows stand in the gaps of the next: every other one, counted from the corner; none in a loose crowd."""
    found: NDArray[np.bool_] = ((places.rows - 1 - rows) % 2 == 1) & places.packed
    return found


def _inside(lines: NDArray[np.intp], most: int) -> NDArray[np.int32]:
    """How far each line of pixels is from the first of its own row."""
    starts = np.searchsorted(lines, lines)
    return np.asarray(np.minimum(np.arange(len(lines)) - starts, most - 1), np.int32)


def swell(made: NDArray[np.uint8], places: Lattice, lit: NDArray[np.intp], side: int) -> None:
    """Draw each dot of `lit` again as a square of `side` pixels, so that one among thousands can be seen."""
    row, column = np.divmod(places.cells[lit], places.columns)
    across, down = places.pitch
    shift = _odd(places, row) * round(across / 2)
    left = np.clip(((column + 0.5) * across - shift - side / 2).astype(int), 0, max(places.width - side, 0))
    top = np.clip(((row + 0.5) * down - side / 2).astype(int), 0, max(places.height - side, 0))
    lines, columns = np.arange(min(side, places.height))[:, np.newaxis], np.arange(min(side, places.width))
    square = (lines * places.width + columns).reshape(-1)
    made.reshape(-1)[(top * places.width + left)[:, np.newaxis] + square] = 3 * LEVELS - 1
