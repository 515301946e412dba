"""The wall of faces: anchored to the line, nearest first, and moving across it."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QEasingCurve, QLineF, QPointF, QRectF, Qt

from app.model.wall import Wall
from app.ui.theme import CROSS_MS, ROWS_MS, Palette, Theme
from app.ui.threshold import mosaic
from app.ui.threshold.cards import Cards, again_stamp
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.layout import CAPTION, GAP, ROWS, Grid, Layout, choose_grid, grid
from app.ui.threshold.paint import ScenePainter, blit, dashes, fill_hatched, pen
from app.ui.threshold.places import APART, Place, places

SMALL_TILE = 26.0
"""A tile of fewer pixels is hatched all over when it is in the band: an edge would not be seen."""


class WallView:
    """Places and paints the cards. Positions are kept relative to the line, which moves without delay."""

    def __init__(self, theme: Theme, shelf: FaceShelf) -> None:
        self.theme = theme
        self.ratio = 1.0
        """Device pixels for one pixel of the window."""
        self.grid: Grid | None = None
        self.over = 0
        self._asked: tuple[object, ...] | None = None
        self._wall: Wall | None = None
        self._lay: Layout | None = None
        self._line = 0.0
        self._goal: dict[int, Place] = {}
        self._from: dict[int, Place] = {}
        self._began = 0.0
        self._lasts = 0.0
        self._curve = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._cards = Cards(shelf)
        self._mosaic = mosaic.Mosaic(shelf)
        self.tiles = self._mosaic.tiles
        self._ranks = np.zeros(0, np.intp)
        self._under = 0
        self._no = 0
        self._left_end = 0.0

    # -- placing -----------------------------------------------------------------------------------

    def expect(self, lay: Layout) -> None:
        """Walls in this layout will be asked for."""
        density = self.theme.scale * self.ratio
        self._mosaic.expect((grid(rows, lay.wall.height(), 1 / density) for rows in ROWS), density)

    def place(self, lay: Layout, wall: Wall, threshold: float, lower: float, live: QRectF) -> None:
        """Work out where every visible card belongs; cards on the way start from where they are.

        Between `lower` and `threshold` lies the unsure band; without one both are the same.
        """
        asked = (lay, wall, threshold, lower, live, self.ratio)
        if asked == self._asked:
            return
        self._asked = asked
        line = lay.x(threshold)
        under = wall.under(threshold)
        no = wall.under(lower)
        self.over = len(wall) - under
        live_right = live.left() > lay.width / 2
        room_right = max((live.left() - 16 if live_right else lay.width - 16) - line - GAP, 0)
        room_left = max(line - GAP - (16 if live_right else live.right() + 16), 0)
        least = 2 if lay.wall.height() >= 190 else 1
        pixel = 1 / (self.theme.scale * self.ratio)
        chosen = choose_grid(self.over, room_right, lay.wall.height(), least, under - no, room_left, pixel)
        if self.grid is not None and lay == self._lay and line == self._line:
            # Scores waver: cards that still fit keep their size until a hand moves the line.
            fits = self.grid.columns(room_right) * self.grid.rows >= self.over
            chosen = self.grid if fits else chosen
        left_end = -line - lay.width if live_right else live.right() + 16 - line
        goal: dict[int, Place] = {}
        if chosen.captioned:
            goal = places(wall, under, no, chosen, left_end, line)
        rows_changed = self.grid is not None and chosen.rows != self.grid.rows
        if wall is not self._wall or goal != self._goal or chosen != self.grid:
            self._move(goal, rows_changed=rows_changed, same_people=self._same_people(wall))
        if wall is not self._wall:
            self._ranks = np.argsort(wall.order)
        self._under, self._no = under, no
        self._wall, self._lay, self._line, self.grid = wall, lay, line, chosen
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

    @property
    def unfinished(self) -> bool:
        """True while the wall has to be painted again by itself: cards are on their way, or not finely drawn yet."""
        return self.moving or self._cards.rough

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
            assert self._wall is not None
            at = mosaic.place(int(self._ranks[index]), self._under, len(self._wall), self.grid)
            place = Place(at.x(), at.y())
        left = self._line + place.x
        if left < self._line + self._left_end or left < -self.grid.card_wide:
            return None
        return QRectF(left, self._lay.wall.top() + place.y, self.grid.card_wide, self.grid.card_high)

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

    def band_edge(self) -> float:
        """Where the cards of the band end on the left, x; the line's where there are none."""
        if self.grid is None or self._under == self._no:
            return self._line
        end = max(self._line + self._left_end, 0.0)
        if self._goal:
            columns = -(-(self._under - self._no) // self.grid.rows)
            return max(self._line - GAP - columns * self.grid.pitch_x - APART / 2, end)
        columns = min(-(-self._under // self.grid.rows) - self._no // self.grid.rows, self._columns_left())
        return self._tiles_left(columns)

    def _columns_left(self) -> int:
        """How many whole columns of tiles are seen left of the line."""
        assert self.grid is not None
        return max(int((min(-self._left_end, self._line) - GAP) // self.grid.pitch_x), 0)

    def _tiles_left(self, columns: int) -> float:
        """Where so many columns of tiles, counted from the line, begin."""
        assert self.grid is not None
        return self._line - GAP - columns * self.grid.pitch_x

    # -- painting ----------------------------------------------------------------------------------

    def begin(self, *, hurried: bool) -> None:
        """A painting of the room begins; while a hand waits for it, cards are drawn finely a few at a time."""
        self._cards.begin(hurried=hurried)

    def paint(self, painter: ScenePainter, palette: Palette, threshold: float, scale: float, focus: int | None) -> None:
        """Draw the wall in one material's colours."""
        if self._wall is None or self._lay is None or self.grid is None:
            return
        if self._goal:
            for index in self._goal:
                self._card(painter, index, palette, threshold, scale, focused=index == focus)
            self._divide(painter, palette)
        else:
            corner = QPointF(self._line, self._lay.wall.top())
            self._mosaic.paint(painter, self._wall, self.grid, palette, corner, self._under, self._left_end, scale)
            self._hatch(painter, palette, scale)
            self._mark_right(painter, palette)
            self._ring(painter, palette, focus)

    def _card(
        self, painter: ScenePainter, index: int, palette: Palette, threshold: float, scale: float, *, focused: bool
    ) -> None:
        rect = self.rect(index)
        if rect is None or not painter.needs(rect.adjusted(-9, -9, 9, CAPTION)):
            return
        assert self._wall is not None
        assert self.grid is not None
        score = float(self._wall.scores[index])
        over, captioned = score >= threshold, self.grid.captioned
        again = not over and bool(self._ranks[index] >= self._no)
        record = self._wall.records[index]
        self._cards.paint(painter, rect, record, score, palette, scale, over=over, again=again, captioned=captioned)
        if focused:
            self._ring(painter, palette, index)

    def _divide(self, painter: ScenePainter, palette: Palette) -> None:
        """A dashed line between the cards of the band and those under it."""
        assert self._lay is not None
        x = self.band_edge()
        if self._under > self._no and x > max(self._line + self._left_end, 0.0):
            painter.setPen(dashes(palette.colour("ink"), 2))
            painter.drawLine(QLineF(x, self._lay.wall.top() - 2, x, self._lay.wall.bottom() - 8))

    def _hatch(self, painter: ScenePainter, palette: Palette, scale: float) -> None:
        """Mark the tiles of the band: large ones at their edges, small ones all over."""
        assert self.grid is not None
        assert self._lay is not None
        if self._under == self._no:
            return
        grid, top, ink = self.grid, self._lay.wall.top(), palette.colour("ink")
        columns = -(-self._under // grid.rows)
        for column in range(max(self._no // grid.rows, columns - self._columns_left()), columns):
            left = self._tiles_left(columns - column)
            rows = range(max(self._no - column * grid.rows, 0), min(self._under - column * grid.rows, grid.rows))
            tiles = QRectF(left, top + rows.start * grid.pitch_y, grid.pitch_x, len(rows) * grid.pitch_y)
            if not painter.needs(tiles):
                continue
            if grid.card_high * scale < SMALL_TILE:
                fill_hatched(painter, tiles, ink, scale)
                continue
            stamp = again_stamp(grid.card_wide, ink, palette.colour("ground"), scale, painter.ratio)
            for row in rows:
                blit(painter, QPointF(left, top + row * grid.pitch_y), stamp, scale)

    def _mark_right(self, painter: ScenePainter, palette: Palette) -> None:
        assert self._wall is not None
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(palette.you, 3))
        for index in self._wall.rights.tolist():
            rect = self.rect(index)
            if rect is not None:
                painter.drawRect(rect)

    def _ring(self, painter: ScenePainter, palette: Palette, index: int | None) -> None:
        rect = None if index is None else self.rect(index)
        if rect is not None and self.grid is not None:
            painter.setPen(pen(palette.ink, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(-7, -7, 7, 7 + (CAPTION if self.grid.captioned else 0)))
