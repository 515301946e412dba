"""The wall of faces: anchored to the line, nearest first, and moving across it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from app.model.wall import Wall
from app.ui.theme import CROSS_MS, ROWS_MS, Palette, Theme
from app.ui.threshold.cards import caption, cut, edge
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.layout import CAPTION, Grid, Layout, choose_grid
from app.ui.threshold.mosaic import mosaic
from app.ui.threshold.paint import ScenePainter, blit, pen

GAP: Final = 12.0
KEPT_BYTES: Final = 48_000_000
"""Card pictures kept: several sizes of every card in sight, or each change of size would make them all anew."""
SMALLEST_CARD: Final = 56.0
"""Cards smaller than this are drawn as one mosaic and do not move one by one."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands: x from the line, y from the wall's top; pixels at scale 1."""

    x: float
    y: float


class WallView:
    """Places and paints the cards. Positions are kept relative to the line, which moves without delay."""

    def __init__(self, theme: Theme, shelf: FaceShelf) -> None:
        self.theme = theme
        self.shelf = shelf
        self.grid: Grid | None = None
        self.over = 0
        self._wall: Wall | None = None
        self._lay: Layout | None = None
        self._line = 0.0
        self._goal: dict[int, Place] = {}
        self._from: dict[int, Place] = {}
        self._began = 0.0
        self._lasts = 0.0
        self._curve = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._mosaics: dict[tuple[object, ...], QImage] = {}
        self._pixmaps: dict[tuple[object, ...], QPixmap] = {}
        self._kept_bytes = 0
        self._rows = np.zeros(0, np.intp)
        self._ranks = np.zeros(0, np.intp)
        self._under = 0
        self._left_end = 0.0

    # -- placing -----------------------------------------------------------------------------------

    def place(self, lay: Layout, wall: Wall, threshold: float, live: QRectF) -> None:
        """Work out where every visible card belongs; cards on the way start from where they are."""
        line = lay.x(threshold)
        under = wall.under(threshold)
        self.over = len(wall) - under
        live_right = live.left() > lay.width / 2
        room_right = (live.left() - 16 if live_right else lay.width - 16) - line - GAP
        least = 2 if lay.wall.height() >= 190 else 1
        grid = choose_grid(self.over, max(room_right, 0), lay.wall.height(), least)
        if self.grid is not None and lay == self._lay and line == self._line:
            # Scores waver: cards that still fit keep their size until a hand moves the line.
            fits = self.grid.columns(max(room_right, 0)) * self.grid.rows >= self.over
            grid = self.grid if fits else grid
        left_end = -line - lay.width if live_right else live.right() + 16 - line
        goal: dict[int, Place] = {}
        if grid.card_high >= SMALLEST_CARD:
            goal = _goal(wall, under, grid, left_end, line)
        rows_changed = self.grid is not None and grid.rows != self.grid.rows
        if wall is not self._wall or goal != self._goal or grid != self.grid:
            self._move(goal, rows_changed=rows_changed, same_people=self._same_people(wall))
        if self._wall is None or wall.records is not self._wall.records:
            self._rows = np.fromiter((self.shelf.row(one.picture) for one in wall.records), np.intp, len(wall))
        if wall is not self._wall:
            self._ranks = np.argsort(wall.order)
        self._under = under
        self._wall, self._lay, self._line, self.grid = wall, lay, line, grid
        self._left_end = left_end

    def _same_people(self, wall: Wall) -> bool:
        return self._wall is not None and wall.records == self._wall.records

    def _move(self, goal: dict[int, Place], *, rows_changed: bool, same_people: bool) -> None:
        now = {index: self._at(index) for index in self._goal} if same_people else {}
        self._goal = goal
        self._from = {index: now.get(index, place) for index, place in goal.items()}
        moved = any(self._from[index] != place for index, place in goal.items())
        self._began = time.monotonic()
        self._lasts = self.theme.motion(ROWS_MS if rows_changed else CROSS_MS) / 1000 if moved else 0.0
        kind = QEasingCurve.Type.InOutCubic if rows_changed else QEasingCurve.Type.OutCubic
        self._curve.setType(kind)

    @property
    def moving(self) -> bool:
        """True while a card is on its way."""
        return time.monotonic() - self._began < self._lasts

    def _at(self, index: int) -> Place:
        goal = self._goal[index]
        if not self.moving:
            return goal
        start = self._from[index]
        done = self._curve.valueForProgress((time.monotonic() - self._began) / self._lasts)
        return Place(start.x + (goal.x - start.x) * done, start.y + (goal.y - start.y) * done)

    def rect(self, index: int) -> QRectF | None:
        """The picture of record `index` as it stands now, or None when it is out of sight."""
        if self.grid is None or self._lay is None:
            return None
        if index in self._goal:
            place = self._at(index)
        elif self._goal or not 0 <= index < len(self._ranks):
            return None
        else:
            place = self._tile(int(self._ranks[index]))
        left = self._line + place.x
        if left < self._line + self._left_end or left < -self.grid.card_wide:
            return None
        return QRectF(left, self._lay.wall.top() + place.y, self.grid.card_wide, self.grid.card_high)

    def _tile(self, rank: int) -> Place:
        """Where the record of this rank stands in a mosaic."""
        assert self.grid is not None
        if rank >= self._under:
            column, row = divmod(rank - self._under, self.grid.rows)
            return Place(GAP + column * self.grid.pitch_x, row * self.grid.pitch_y)
        column, row = divmod(self._under - 1 - rank, self.grid.rows)
        return Place(-GAP - (column + 1) * self.grid.pitch_x, row * self.grid.pitch_y)

    def shown(self) -> list[int]:
        """Records in sight, least alike first."""
        if self._wall is None:
            return []
        return [int(index) for index in self._wall.order if self.rect(int(index)) is not None]

    def card_at(self, point: QPointF) -> int | None:
        """The record whose card is at `point`, or None."""
        if self._lay is None or self.grid is None or not self._lay.wall.adjusted(0, 0, 0, CAPTION).contains(point):
            return None
        below = CAPTION if self.grid.captioned else 0
        for index in self.shown():
            rect = self.rect(index)
            if rect is not None and rect.adjusted(0, 0, 0, below).contains(point):
                return index
        return None

    def right_edge(self) -> float:
        """Where the cards over the line end, x."""
        if self.grid is None:
            return self._line
        return self._line + GAP + -(-self.over // self.grid.rows) * self.grid.pitch_x

    # -- painting ----------------------------------------------------------------------------------

    def paint(self, painter: ScenePainter, palette: Palette, threshold: float, scale: float, focus: int | None) -> None:
        """Draw the wall in one material's colours."""
        if self._wall is None or self._lay is None or self.grid is None:
            return
        if self._goal:
            for index in self._goal:
                self._card(painter, index, palette, threshold, scale, focused=index == focus)
        else:
            self._mosaic(painter, palette, threshold, scale)
            self._ring(painter, palette, focus)

    def _card(
        self, painter: ScenePainter, index: int, palette: Palette, threshold: float, scale: float, *, focused: bool
    ) -> None:
        rect = self.rect(index)
        if rect is None or not painter.side.intersects(rect.adjusted(-9, -9, 9, CAPTION)):
            return
        assert self._wall is not None
        assert self.grid is not None
        record, score = self._wall.records[index], float(self._wall.scores[index])
        over = score >= threshold
        role = "you" if record.right else "over" if over else "ink"
        self._picture(painter, rect, index, scale)
        if record.right or over:
            edge(painter, rect, palette, role, right=record.right)
        if focused:
            self._ring(painter, palette, index)
        if self.grid.captioned:
            caption(painter, rect, record.name, score, palette.colour(role), bold=role != "ink")

    def _ring(self, painter: ScenePainter, palette: Palette, index: int | None) -> None:
        rect = None if index is None else self.rect(index)
        if rect is not None and self.grid is not None:
            painter.setPen(pen(palette.ink, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(-7, -7, 7, 7 + (CAPTION if self.grid.captioned else 0)))

    def _picture(self, painter: ScenePainter, rect: QRectF, index: int, scale: float) -> None:
        assert self._wall is not None
        high = round(rect.height() * scale * painter.ratio)
        path = self._wall.records[index].picture
        image = self.shelf.face(path, high)
        if image is None:
            painter.fillRect(rect, QColor("#857C6C"))
            return
        key = (path, high, image.cacheKey())
        if key not in self._pixmaps:
            if self._kept_bytes > KEPT_BYTES:
                self._pixmaps.clear()
                self._kept_bytes = 0
            made = QPixmap.fromImage(cut(image, rect, scale * painter.ratio))
            made.setDevicePixelRatio(painter.ratio)
            self._pixmaps[key] = made
            self._kept_bytes += made.width() * made.height() * 4
        blit(painter, rect.topLeft(), self._pixmaps[key], scale)

    def _mosaic(self, painter: ScenePainter, palette: Palette, threshold: float, scale: float) -> None:
        assert self._wall is not None
        assert self._lay is not None
        assert self.grid is not None
        under = self._wall.under(threshold)
        order = self._wall.order
        columns = int(min(-self._left_end, self._line) // self.grid.pitch_x) + 1
        near = order[max(under - columns * self.grid.rows, 0) : under][::-1]
        for indices, towards in ((order[under:], 1), (near, -1)):
            if not len(indices):
                continue
            wide_ = -(-len(indices) // self.grid.rows) * self.grid.pitch_x
            left = self._line + GAP if towards > 0 else self._line - GAP - wide_
            if not painter.side.intersects(QRectF(left, self._lay.wall.top(), wide_, self._lay.wall.height())):
                continue
            image = self._mosaic_image(indices, towards, palette, scale * painter.ratio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(left, self._lay.wall.top(), wide_, self.grid.rows * self.grid.pitch_y), image)
            self._mark_right(painter, indices, towards, palette)

    def _mosaic_image(
        self, indices: np.ndarray[tuple[int], np.dtype[np.intp]], towards: int, palette: Palette, scale: float
    ) -> QImage:
        assert self._wall is not None
        assert self.grid is not None
        key = (self._wall, len(indices), towards, self.grid.rows, palette.over, self.shelf.complete)
        if key in self._mosaics:
            return self._mosaics[key]
        if len(self._mosaics) > 24:
            self._mosaics.clear()
        tiles = self.shelf.tiles(self.grid.card_high * scale)
        rim = palette.colour("over") if towards > 0 else None
        image = mosaic(tiles[self._rows[indices]], self.grid.rows, towards, rim)
        self._mosaics[key] = image
        return image

    def _mark_right(
        self,
        painter: ScenePainter,
        indices: np.ndarray[tuple[int], np.dtype[np.intp]],
        towards: int,
        palette: Palette,
    ) -> None:
        assert self._wall is not None
        assert self._lay is not None
        assert self.grid is not None
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(palette.you, 3))
        for spot in np.flatnonzero(np.isin(indices, self._wall.rights)):
            column, row = divmod(int(spot), self.grid.rows)
            x = GAP + column * self.grid.pitch_x if towards > 0 else -GAP - (column + 1) * self.grid.pitch_x
            side = self.grid.card_high
            painter.drawRect(QRectF(self._line + x, self._lay.wall.top() + row * self.grid.pitch_y, side, side))


def _goal(wall: Wall, under: int, grid: Grid, left_end: float, left_screen: float) -> dict[int, Place]:
    goal: dict[int, Place] = {}
    order = wall.order
    for spot, index in enumerate(order[under:]):
        column, row = divmod(spot, grid.rows)
        goal[int(index)] = Place(GAP + column * grid.pitch_x, row * grid.pitch_y)
    for spot, index in enumerate(order[:under][::-1]):
        column, row = divmod(spot, grid.rows)
        x = -GAP - grid.card_wide - column * grid.pitch_x
        if x < left_end or x < -left_screen - grid.card_wide:
            break
        goal[int(index)] = Place(x, row * grid.pitch_y)
    return _with_missed(wall, under, goal)


def _with_missed(wall: Wall, under: int, goal: dict[int, Place]) -> dict[int, Place]:
    """The right person's missed pictures take the furthest places when their own would be out of sight."""
    hidden = set(wall.order[:under].tolist()) - goal.keys()
    unseen = [index for index in wall.rights.tolist() if index in hidden]
    if not unseen:
        return goal
    furthest = [i for i in reversed(goal) if wall.scores[i] < wall.sorted_scores[under - 1] and i not in wall.rights]
    for missed, stranger in zip(unseen, furthest, strict=False):
        goal[missed] = goal.pop(stranger)
    return goal
