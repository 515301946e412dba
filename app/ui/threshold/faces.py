"""The wall's pictures: decoded off the UI thread, kept small, sharp ones fetched when a card is large."""

from __future__ import annotations

import queue
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from app.live.courtesy import step_back

THUMB: Final = QSize(96, 110)
"""Every picture is kept at this size; larger cards fetch their picture again."""
TILES: Final = (12, 20, 32, 48, 96)
"""Sides of the square tiles kept for walls with many rows, device pixels."""
SQUARE_TOP: Final = 0.04
"""Where in a card the square of a tile begins, as a share of its height."""
SHARP_KEPT: Final = 96
STEP: Final = 150
"""Pictures between two calls to paint the wall again while they come in."""

Tiles = NDArray[np.uint8]


class FaceShelf(QObject):
    """Pictures by path. Asking never waits: what is not there yet is None, and `arrived` follows."""

    arrived = Signal()

    def __init__(self, pictures: Sequence[Path], sheet: Path | None = None, on_sheet: int = 0) -> None:
        """`sheet` holds the cards of the first `on_sheet` pictures; one that does not fit is passed over."""
        super().__init__()
        self._sheet, self._on_sheet = sheet, on_sheet
        self.pictures = tuple(pictures)
        self._row = {path: row for row, path in enumerate(self.pictures)}
        self._thumbs: dict[Path, QImage] = {}
        self._cards: tuple[QImage, dict[Path, QRect]] = (QImage(), {})
        """The sheet, and where each card is: they are cut out when they are asked for, since most never are."""
        self._done = 0
        self._sharp: OrderedDict[tuple[Path, int], QImage] = OrderedDict()
        self._asked: set[tuple[Path, int]] = set()
        self._tiles = {side: np.zeros((len(self.pictures), side, side, 4), np.uint8) for side in TILES}
        self._work: queue.Queue[tuple[Path, int] | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="faces", daemon=True)

    def start(self) -> None:
        """Begin decoding."""
        self._thread.start()

    def stop(self) -> None:
        """End the decoding thread; safe twice, and before `start`."""
        self._work.put(None)
        if self._thread.is_alive():
            self._thread.join(2.0)

    @property
    def complete(self) -> bool:
        """True once every picture has been decoded or given up."""
        return self._done == len(self.pictures)

    @property
    def kept_bytes(self) -> int:
        """Memory of all pixels kept."""
        images = [self._cards[0], *self._thumbs.values(), *self._sharp.values()]
        return sum(image.sizeInBytes() for image in images) + sum(tiles.nbytes for tiles in self._tiles.values())

    def face(self, path: Path, high: int) -> QImage | None:
        """The picture cropped to a card; sharp enough for `high` device pixels if it has arrived."""
        if high <= THUMB.height() * 1.1:
            return self._thumb(path)
        step = -(-high // 48) * 48
        sharp = self._sharp.get((path, step))
        if sharp is None and (path, step) not in self._asked:
            self._asked.add((path, step))
            self._work.put((path, step))
        return sharp or self._thumb(path)

    def _thumb(self, path: Path) -> QImage | None:
        sheet, places = self._cards
        if path not in self._thumbs and path in places:
            self._thumbs[path] = sheet.copy(places[path])
        return self._thumbs.get(path)

    def tiles(self, side: float) -> Tiles:
        """(N, s, s, 4) RGBA tiles of the smallest kept side s that is at least `side` (else the largest)."""
        return self._tiles[next((kept for kept in TILES if kept >= side), TILES[-1])]

    def row(self, path: Path) -> int:
        """The row of `path` in `tiles()`."""
        return self._row[path]

    def _run(self) -> None:
        step_back("faces")
        ready = self._done = self._cut_up()
        if ready:
            self.arrived.emit()
        for done, path in enumerate(self.pictures[ready:]):
            if not self._work.empty() and self._work.queue[0] is None:
                return
            self._thumbs[path] = self._first(path)
            self._done += 1
            if done % STEP == STEP - 1:
                self.arrived.emit()
        self.arrived.emit()
        while (wish := self._work.get()) is not None:
            path, step = wish
            self._sharp[wish] = decode_card(path, QSize(round(step * THUMB.width() / THUMB.height()), step))
            while len(self._sharp) > SHARP_KEPT:
                self._asked.discard(self._sharp.popitem(last=False)[0])
            self.arrived.emit()

    def _cut_up(self) -> int:
        """Take the first cards from the sheet; how many."""
        wide, high, count = THUMB.width(), THUMB.height(), self._on_sheet
        sheet = QImage(str(self._sheet)) if self._sheet and count else QImage()
        columns, rows = sheet.width() // wide, sheet.height() // high
        if sheet.size() != QSize(columns * wide, rows * high) or not (rows - 1) * columns < count <= rows * columns:
            return 0
        for row in range(rows):
            first, last = row * columns, min((row + 1) * columns, count)
            squares = sheet.copy(0, row * high + round(high * SQUARE_TOP), columns * wide, wide)
            for side, tiles in self._tiles.items():
                small = squares if side == wide else _scaled(squares, QSize(columns * side, side))
                tiles[first:last] = _pixels(small).reshape(side, columns, side, 4).swapaxes(0, 1)[: last - first]
        places = (QRect(at % columns * wide, at // columns * high, wide, high) for at in range(count))
        self._cards = (sheet, dict(zip(self.pictures[:count], places, strict=True)))
        return count

    def _first(self, path: Path) -> QImage:
        card = decode_card(path, QSize(THUMB.width() * 2, THUMB.height() * 2))
        square = card.copy(QRect(0, round(card.height() * SQUARE_TOP), card.width(), card.width()))
        for side, tiles in self._tiles.items():
            tiles[self._row[path]] = _pixels(_scaled(square, QSize(side, side)))
        return _scaled(card, THUMB)


def decode_card(path: Path, size: QSize) -> QImage:
    """The face part of a picture at `size`; a plain grey card when it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.read()
    if whole.isNull():
        blank = QImage(size, QImage.Format.Format_RGB32)
        blank.fill(Qt.GlobalColor.gray)
        return blank
    wide, high = whole.width(), whole.height()
    crop_wide = min(wide * 0.9, high * 0.83 * size.width() / size.height())
    crop_high = crop_wide * size.height() / size.width()
    crop = QRect(
        round((wide - crop_wide) / 2), round(min(high * 0.05, high - crop_high)), round(crop_wide), round(crop_high)
    )
    return _scaled(whole.copy(crop), size).convertToFormat(QImage.Format.Format_RGB32)


def _pixels(image: QImage) -> Tiles:
    """(h, w, 4) RGBA, a copy."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return flat[:, : plain.width() * 4].reshape(plain.height(), plain.width(), 4).copy()


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
