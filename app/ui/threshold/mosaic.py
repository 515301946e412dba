"""Hundreds of people as small tiles: pictures of whole columns are kept, and any line shows a part of them."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPixmap

from app.model.wall import Wall
from app.ui.theme import Palette
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.layout import GAP, Grid
from app.ui.threshold.paint import ScenePainter, in_pixels

CHUNK: Final = 8
"""Columns in one kept picture: few enough to be made within a millisecond or two."""
KEPT_BYTES: Final = 40_000_000

Tiles = NDArray[np.uint8]


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
        self._wall: Wall | None = None
        self._rows = np.zeros(0, np.intp)
        self._kept: dict[tuple[object, ...], QPixmap] = {}
        self._bytes = 0

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
        for chunk in range(first // CHUNK, -(-columns // CHUNK)):
            picture = self._chunk(order, chunk, grid, palette, towards, scale * painter.ratio)
            for column, last, rows in _pieces(chunk, first, count, grid.rows):
                near = (columns - last) * grid.pitch_x + GAP
                wide_ = (last - column) * grid.pitch_x
                left = corner.x() + (near if towards > 0 else -near - wide_)
                target = QRectF(left, corner.y(), wide_, rows * grid.pitch_y)
                target.adjust(0, 0, (grid.card_wide - grid.pitch_x) / 2, (grid.card_high - grid.pitch_y) / 2)
                from_far = (column - chunk * CHUNK) * grid.pitch_x
                whole = picture.width() / (scale * painter.ratio)
                inside = whole - from_far - wide_ if towards > 0 else from_far
                _show(painter, target, picture, inside, scale)

    def _chunk(
        self, order: NDArray[np.intp], chunk: int, grid: Grid, palette: Palette, towards: int, scale: float
    ) -> QPixmap:
        key = (chunk, grid, towards, palette.over, scale, self._shelf.complete)
        kept = self._kept.get(key)
        if kept is None:
            if self._bytes > KEPT_BYTES:
                self._forget()
            rim = palette.colour("over") if towards > 0 else None
            rows = self._rows[order[chunk * CHUNK * grid.rows : (chunk + 1) * CHUNK * grid.rows]]
            sheet = _sheet(self._shelf.tiles(grid.card_high * scale)[rows], grid.rows, towards, rim)
            size = round(CHUNK * grid.pitch_x * scale), round(grid.rows * grid.pitch_y * scale)
            smooth = Qt.TransformationMode.SmoothTransformation
            kept = QPixmap.fromImage(sheet.scaled(*size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
            self._kept[key] = kept
            self._bytes += size[0] * size[1] * 4
        return kept


def _pieces(chunk: int, first: int, count: int, rows: int) -> list[tuple[int, int, int]]:
    """The parts of a chunk in sight, (column, column after the last, rows): whole columns, and the one at the line."""
    begin, end = max(chunk * CHUNK, first), min((chunk + 1) * CHUNK, -(-count // rows))
    whole, rest = divmod(count, rows)
    found = [(begin, min(end, whole), rows)] if min(end, whole) > begin else []
    if rest and begin <= whole < end:
        found.append((whole, whole + 1, rest))
    return found


def _show(painter: ScenePainter, target: QRectF, picture: QPixmap, inside: float, scale: float) -> None:
    """Draw the part of `picture` that begins `inside` pixels from its left, pixel for pixel.

    Of the gap at the right and below only half: scaling smears the next tile's edge into the rest of it.
    """
    left, top = round(target.left() * scale), round(target.top() * scale)
    wide, high = round(target.right() * scale) - left, round(target.height() * scale)
    ratio = painter.ratio
    source = QRect(round(inside * scale * ratio), 0, round(wide * ratio), round(high * ratio))
    with in_pixels(painter, scale):
        painter.drawPixmap(QRect(left, top, wide, high), picture, source)


def _sheet(tiles: Tiles, rows: int, towards: int, rim: QColor | None) -> QImage:
    """Tiles as one picture of CHUNK columns, filled column by column away from the far end."""
    count, side = len(tiles), tiles.shape[1]
    cell = side + max(side // 14, 1)
    sheet = np.zeros((CHUNK * rows, cell, cell, 4), np.uint8)
    sheet[:count, :side, :side] = tiles
    if rim is not None:
        line = np.array([rim.red(), rim.green(), rim.blue(), 255], np.uint8)
        sheet[:count, [0, side - 1], :side] = line
        sheet[:count, :side, [0, side - 1]] = line
    grid = sheet.reshape(CHUNK, rows, cell, cell, 4)
    if towards > 0:
        grid = grid[::-1]
    whole = np.ascontiguousarray(grid.transpose(1, 2, 0, 3, 4).reshape(rows * cell, CHUNK * cell, 4))
    high, wide, _ = whole.shape
    return QImage(whole.data, wide, high, whole.strides[0], QImage.Format.Format_RGBA8888_Premultiplied).copy()
