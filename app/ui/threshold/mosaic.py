"""Many small faces as one picture: drawing them one by one would be too slow."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage


def mosaic(
    tiles: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], rows: int, towards: int, edge: QColor | None
) -> QImage:
    """One picture of many tiles, filled column by column away from the line (`towards` 1: to the right)."""
    count, side = len(tiles), tiles.shape[1]
    columns = -(-count // rows)
    gap = max(side // 14, 1)
    cell = side + gap
    sheet = np.zeros((columns * rows, cell, cell, 4), np.uint8)
    sheet[:count, :side, :side] = tiles
    if edge is not None:
        line = np.array([edge.red(), edge.green(), edge.blue(), 255], np.uint8)
        sheet[:count, [0, side - 1], :side] = line
        sheet[:count, :side, [0, side - 1]] = line
    grid = sheet.reshape(columns, rows, cell, cell, 4)
    if towards < 0:
        grid = grid[::-1]
    whole = np.ascontiguousarray(grid.transpose(1, 2, 0, 3, 4).reshape(rows * cell, columns * cell, 4))
    high, wide_, _ = whole.shape
    return QImage(whole.data, wide_, high, whole.strides[0], QImage.Format.Format_RGBA8888_Premultiplied).copy()
