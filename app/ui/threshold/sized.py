"""Tiles at exactly the size that a wall asks for: each is scaled once, before it is needed where that can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.ui.threshold.faces import FaceShelf

Tile: TypeAlias = NDArray[np.uint32]
"""(s, s) pixels as Qt keeps them: premultiplied ARGB in one number."""
KEPT_BYTES: Final = 48_000_000
"""Sizes kept: the lines that a hand crosses ask for some six."""
AT_ONCE: Final = 24
"""Tiles made ahead in one go: a millisecond's work."""
SMALL: Final = 64
"""Tiles up to this side are made ahead of everybody …"""
LARGE_SHOWN: Final = 256
"""… larger ones, of which fewer are in sight, of so many people."""


class SizedTiles:
    """The shelf's tiles at any size. What has not been decoded yet is transparent."""

    def __init__(self, shelf: FaceShelf) -> None:
        self._shelf = shelf
        self._kept: dict[int, dict[int, Tile]] = {}
        """By side and row. One array for all would be cleared at once, every megabyte, when a hand asks for a few."""
        self._wanted: tuple[int, ...] = ()
        self._near: NDArray[np.intp] = np.zeros(0, np.intp)
        self._whole = False
        self.due = False
        """Whether there may be something to make ahead."""

    def expect(self, sides: Sequence[int]) -> None:
        """Tiles of these sizes will be wanted."""
        self._wanted, self.due = tuple(sorted(sides)), True

    def prefer(self, rows: NDArray[np.intp]) -> None:
        """Large tiles will be wanted of these rows of the shelf, the first of them soonest."""
        self._near, self.due = rows[:LARGE_SHOWN], True

    def make_ahead(self) -> bool:
        """Make a few of the tiles that will be wanted, the smallest first; False when there are none to make.

        For the UI thread's idle moments: a thread of its own would take the interpreter from it for longer.
        """
        self._notice_arrival()
        self.due = not self._whole
        if not self._whole or self._taken() > KEPT_BYTES:
            return False
        everybody = np.arange(len(self._shelf.pictures))
        for side in self._wanted:
            kept = self._kept.setdefault(side, {})
            rows = everybody if side <= SMALL else self._near
            missing = [row for row in rows.tolist() if row not in kept][:AT_ONCE]
            if missing:
                self._make(kept, side, missing)
                self.due = True
                return True
        return False

    def at(self, side: int, rows: NDArray[np.intp]) -> list[Tile]:
        """The tiles in these rows of the shelf."""
        self._notice_arrival()
        if self._taken() > KEPT_BYTES:
            self._kept.clear()
        kept = self._kept.setdefault(side, {})
        missing = [row for row in rows.tolist() if row not in kept]
        if missing:
            self._make(kept, side, missing)
        return [kept[row] for row in rows.tolist()]

    def _notice_arrival(self) -> None:
        if self._whole != self._shelf.complete:
            self._whole = self._shelf.complete
            self._kept.clear()

    def _make(self, kept: dict[int, Tile], side: int, rows: list[int]) -> None:
        kept.update(zip(rows, _scaled(self._shelf.tiles(side)[rows], side), strict=True))

    def _taken(self) -> int:
        return sum(len(kept) * side * side * 4 for side, kept in self._kept.items())


def _scaled(tiles: NDArray[np.uint8], side: int) -> NDArray[np.uint32]:
    """(n, S, S, 4) RGBA to (n, side, side): scaled side by side, as one picture."""
    count, high, wide, _ = tiles.shape
    strip = np.ascontiguousarray(tiles.swapaxes(0, 1)).reshape(high, count * wide, 4)
    image = QImage(strip.data, count * wide, high, strip.strides[0], QImage.Format.Format_RGBA8888_Premultiplied)
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    if side != wide:
        small = small.scaled(count * side, side, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    flat = np.frombuffer(small.constBits(), np.uint32).reshape(side, -1)[:, : count * side]
    return flat.reshape(side, count, side).swapaxes(0, 1).copy()
