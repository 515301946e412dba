"""Hundreds of people as small tiles: pictures of whole columns are kept, and any line shows a part of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPixmap

from app.model.wall import Wall
from app.ui.theme import Palette
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.layout import GAP, Grid
from app.ui.threshold.paint import ScenePainter, in_pixels
from app.ui.threshold.sized import SizedTiles, Tile

CHUNK: Final = 8
"""Columns in one kept picture: few enough to be made within half a millisecond."""
KEPT_BYTES: Final = 32_000_000


def place(rank: int, under: int, count: int, grid: Grid) -> QPointF:
    """Where the record of this rank (0: least alike) of `count` stands, from the line and the wall's top.

    Columns fill from the far ends, so that whoever crosses the line joins the column next to it and nobody else moves.
    """
    if rank >= under:
        column, row = divmod(count - 1 - rank, grid.rows)
        return QPointF(GAP + (-(-(count - under) // grid.rows) - 1 - column) * grid.pitch_x, row * grid.pitch_y)
    column, row = divmod(rank, grid.rows)
    return QPointF(-GAP - (-(-under // grid.rows) - column) * grid.pitch_x, row * grid.pitch_y)


class Mosaic:
    """Paints everybody on one wall as tiles."""

    def __init__(self, shelf: FaceShelf) -> None:
        self._shelf = shelf
        self.tiles = SizedTiles(shelf)
        self._wall: Wall | None = None
        self._rows = np.zeros(0, np.intp)
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self._bytes = 0

    def expect(self, grids: Iterable[Grid], density: float) -> None:
        """Walls with these grids may be asked for."""
        self.tiles.expect([_cell(grid, density).side for grid in grids if not grid.captioned])

    def paint(
        self, painter: ScenePainter, wall: Wall, grid: Grid, palette: Palette, corner: QPointF, under: int,
        left_end: float, scale: float,
    ) -> None:  # fmt: skip
        """Draw both sides of a line that `under` records are under.

        `corner` is where the line meets the wall's top; tiles end `left_end` from it, where something else stands.
        """
        self._follow(wall)
        far_right, far_left = painter.side.right() - corner.x(), corner.x() - painter.side.left()
        right = int((far_right - GAP) // grid.pitch_x) + 1
        left = min(int((far_left - GAP) // grid.pitch_x) + 1, int((-left_end - GAP) // grid.pitch_x))
        self._side(painter, wall.order[::-1], len(wall) - under, right, grid, palette, corner, 1, scale)
        self._side(painter, wall.order, under, left, grid, palette, corner, -1, scale)

    def _follow(self, wall: Wall) -> None:
        if wall is self._wall:
            return
        if self._wall is None or wall.records is not self._wall.records:
            self._rows = np.fromiter((self._shelf.row(one.picture) for one in wall.records), np.intp, len(wall))
        self._wall = wall
        self._forget()
        self.tiles.prefer(self._rows[wall.order[::-1]])

    def _forget(self) -> None:
        self._kept.clear()
        self._bytes = 0

    def _side(
        self, painter: ScenePainter, order: NDArray[np.intp], count: int, reach: int, grid: Grid, palette: Palette,
        corner: QPointF, towards: int, scale: float,
    ) -> None:  # fmt: skip
        """`order` begins at the far end; the first `count` of it are on this side, `reach` columns of them in sight."""
        if reach <= 0:
            return
        columns = -(-count // grid.rows)
        first = max(columns - reach, 0)
        cell = _cell(grid, scale * painter.ratio)
        for chunk in range(first // CHUNK, -(-columns // CHUNK)):
            picture = self._chunk(order, chunk, grid.rows, cell, palette, towards)
            for column, last, rows in _pieces(chunk, first, count, grid.rows):
                near = GAP + (columns - (last if towards > 0 else column)) * grid.pitch_x
                inside = (chunk + 1) * CHUNK - last if towards > 0 else column - chunk * CHUNK
                part = QRectF(inside * cell.wide, 0, (last - column) * cell.wide, rows * cell.high)
                _show(painter, QPointF(corner.x() + towards * near, corner.y()), picture, part, scale)

    def _chunk(
        self, order: NDArray[np.intp], chunk: int, rows: int, cell: _Cell, palette: Palette, towards: int
    ) -> QPixmap:
        key = (chunk, rows, cell, towards, palette.over, self._shelf.complete)
        kept = self._kept.get(key)
        if kept is None:
            if self._bytes > KEPT_BYTES:
                self._forget()
            people = self._rows[order[chunk * CHUNK * rows : (chunk + 1) * CHUNK * rows]]
            rim = palette.colour("over") if towards > 0 else None
            kept = QPixmap.fromImage(_sheet(self.tiles.at(cell.side, people), rows, cell, towards, rim))
            self._kept[key] = kept
            self._bytes += kept.width() * kept.height() * 4
        return kept


class _Cell(NamedTuple):
    """A tile's place in device pixels: its pitch, and the side of the tile in it."""

    wide: int
    high: int
    side: int


def _cell(grid: Grid, density: float) -> _Cell:
    return _Cell(round(grid.pitch_x * density), round(grid.pitch_y * density), round(grid.card_wide * density))


def _pieces(chunk: int, first: int, count: int, rows: int) -> list[tuple[int, int, int]]:
    """The parts of a chunk in sight, (column, column after the last, rows): whole columns, and the one at the line."""
    begin, end = max(chunk * CHUNK, first), min((chunk + 1) * CHUNK, -(-count // rows))
    whole, rest = divmod(count, rows)
    found = [(begin, min(end, whole), rows)] if min(end, whole) > begin else []
    if rest and begin <= whole < end:
        found.append((whole, whole + 1, rest))
    return found


def _show(painter: ScenePainter, corner: QPointF, picture: QPixmap, part: QRectF, scale: float) -> None:
    """Copy a part (device pixels) of `picture` to `corner` (room pixels), pixel for pixel."""
    ratio = painter.ratio
    left, top = round(corner.x() * scale), round(corner.y() * scale)
    with in_pixels(painter, scale):
        painter.drawPixmap(QRectF(left, top, part.width() / ratio, part.height() / ratio), picture, part)


def _sheet(tiles: list[Tile], rows: int, cell: _Cell, towards: int, rim: QColor | None) -> QImage:
    """Tiles as one picture of CHUNK columns, filled column by column away from the far end."""
    image = QImage(CHUNK * cell.wide, rows * cell.high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    cells = np.frombuffer(image.bits(), np.uint32).reshape(rows, cell.high, CHUNK, cell.wide)
    for at, tile in enumerate(tiles):
        column, row = divmod(at, rows)
        place = cells[row, : cell.side, CHUNK - 1 - column if towards > 0 else column, : cell.side]
        place[:] = tile
        if rim is not None:
            place[0] = place[-1] = place[:, 0] = place[:, -1] = rim.rgba()
    return image
