"""The whole room as a picture: painted once on paper left of the line and once on screen right of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from app.model.line import written
from app.ui.theme import LINE, OUTLINE, Palette, Role, Theme
from app.ui.threshold import words
from app.ui.threshold.backdrop import Backdrop, Resting
from app.ui.threshold.band import name_band, paint_band, paint_handle
from app.ui.threshold.flags import Flags
from app.ui.threshold.layout import Layout
from app.ui.threshold.marks import Marks
from app.ui.threshold.paint import LEFT, RIGHT, TOP_LEFT, ScenePainter, from_start, high, pen, wide, write
from app.ui.threshold.picture import Control, Picture, Said, say
from app.ui.threshold.plate import paint_beside, paint_plate, words_end
from app.ui.threshold.wall_view import WallView

FIGURES_ABOVE = 16.0
"""How far over the counters' top their figures may reach."""


class Scene:
    """Paints a Picture."""

    def __init__(self, theme: Theme, wall_view: WallView) -> None:
        self.theme = theme
        self.wall_view = wall_view
        self.backdrop = Backdrop()
        self.marks = Marks()
        self.flags = Flags()
        self._band: QRectF | None = None
        self._bend = QRectF()
        """What a counter takes of the other side."""
        self._words_end = 0.0

    def paint(self, painter: ScenePainter, picture: Picture, scale: float) -> None:
        """Paint the room at `scale`; the painter's own coordinates are the room's pixels."""
        painter.save()
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lay, line = picture.lay, picture.line
        self.place(picture)
        said = say(picture)
        self._bend = QRectF()
        if said.harms is not None and _shows_flags(picture):
            self._bend = self.flags.bend(lay, said.harms, picture.threshold)
        sides = (
            (QRectF(0, 0, line, lay.height), self.theme.paper, False),
            (QRectF(line, 0, lay.width - line, lay.height), self.theme.screen, True),
        )
        for side, palette, over in sides:
            painter.side = side
            if painter.needs(side):
                painter.save()
                painter.setClipRect(side, Qt.ClipOperation.IntersectClip)
                self._side(painter, picture, said, palette, scale, over=over)
                painter.restore()
        painter.side = QRectF(0, 0, lay.width, lay.height)
        if said.harms is not None and _shows_flags(picture):
            materials = self.theme.paper, self.theme.screen
            self.flags.paint(painter, lay, said.harms, picture.threshold, materials, scale)
        _paint_edge(painter, lay, line, self._bend)
        self._line(painter, picture, scale)
        painter.restore()

    def place(self, picture: Picture) -> None:
        """Put every card where it belongs."""
        if picture.wall is not None:
            self.wall_view.place(picture.lay, picture.wall, picture.threshold, picture.lower, picture.live)
        self._band = picture.band_reach
        self._words_end = words_end(picture.lay, picture.line, costs=bool(picture.unsure))

    def follows(self, picture: Picture) -> list[QRectF]:
        """What a move of a line changes, beside the strip between where it was and is: room pixels."""
        lay = picture.lay
        top = lay.flags.top() - FIGURES_ABOVE
        end = max(self._words_end, words_end(lay, picture.line, costs=bool(picture.unsure)))
        beside = QRectF(0, top, lay.width, end - top)
        thread = self._thread_path(picture)
        parts = [beside] if thread is None else [beside, thread.boundingRect().adjusted(-2, -2, 2, 2)]
        return parts + [band for band in (self._band, picture.band_reach) if band is not None]

    def _side(
        self, painter: ScenePainter, picture: Picture, said: Said, palette: Palette, scale: float, *, over: bool
    ) -> None:
        lay = picture.lay
        resting = Resting(lay, picture.marks, picture.visitor, picture.foot, picture.title_wide)
        self.backdrop.paint(painter, resting, picture.live, palette, scale, over=over)
        if picture.unsure and not over:
            paint_band(painter, lay, picture.line, lay.x(picture.lower), palette, scale)
        if picture.wall is None:
            left, right = picture.live.left() - 24, lay.width - picture.live.right() - 48
            room = (24.0, left - 24) if left > right else (picture.live.right() + 24, right)
            middle = QRectF(room[0], lay.wall.top(), room[1], lay.wall.height())
            write(painter, middle, picture.waiting, Role.READING, palette.colour("ink"), from_start(), wrap=True)
        else:
            self._compared(painter, picture, said, palette, scale, over=over)
        paint_beside(painter, lay, picture.line, said.meaning, said.cost, palette)
        for control in picture.controls:
            paint_control(painter, control, palette)

    def _compared(
        self, painter: ScenePainter, picture: Picture, said: Said, palette: Palette, scale: float, *, over: bool
    ) -> None:
        assert picture.wall is not None
        assert said.harms is not None
        lay, wall = picture.lay, picture.wall
        if picture.covered.isEmpty():
            self._thread(painter, picture, palette)
            self._hints(painter, picture, palette, over=over)
        with painter.within(_beside_live(lay, picture.live)):
            self.wall_view.paint(painter, palette, picture.threshold, scale, picture.ringed)
        self._statement(painter, picture, palette)
        self.marks.paint(painter, lay, wall, palette, scale, over=over)

    def _hints(self, painter: ScenePainter, picture: Picture, palette: Palette, *, over: bool) -> None:
        """Over the wall: which way it is ordered, where its band is, and what became of a guess."""
        lay, line = picture.lay, picture.line
        ends = (line, line) if self._bend.isEmpty() else (self._bend.left(), self._bend.right())
        right = ends[0] - 12
        if self.wall_view.band_edge() < line and not over:
            right = name_band(painter, lay.hint, ends[0], self.wall_view.band_edge(), palette) - 14
        hint = QRectF(lay.hint.left(), lay.hint.top(), right - lay.hint.left(), lay.hint.height())
        nearer = words.nearer(picture.visitor)
        room = hint.width() >= wide(nearer, Role.SMALL)
        if room:
            write(painter, hint, nearer, Role.SMALL, palette.colour("quiet"), RIGHT)
        if not picture.guess:
            return
        needs = wide(picture.guess, Role.SMALL_BOLD) + 2
        box = QRectF(ends[1] + 12, lay.hint.top() - 1, needs, 18)
        if box.right() > lay.width - 8:
            box.moveRight(hint.right() - (wide(nearer, Role.SMALL) + 18 if room else 0))
        write(painter, box, picture.guess, Role.SMALL_BOLD, palette.colour("ink"), LEFT)

    def _statement(self, painter: ScenePainter, picture: Picture, palette: Palette) -> None:
        assert picture.wall is not None
        lay = picture.lay
        first, second = words.statement(picture.wall, picture.threshold, picture.visitor)
        if lay.tall:
            box = QRectF(picture.live.left(), picture.live.bottom() + 26, picture.live.width() + 10, 150)
            size = 17.0
        else:
            left = self.wall_view.right_edge() + 10
            end = picture.live.left() - 16 if picture.live.left() > lay.width / 2 else lay.width - 24
            box = QRectF(left, lay.wall.top() - 2, end - left, 150)
            size = 18.0
        if box.width() < 128:
            return
        box.setWidth(min(box.width(), 190))
        used = high(first, Role.READING, box.width(), size)
        rest = box.adjusted(0, used + 2, 0, 0)
        if rest.top() + high(second, Role.READING_BOLD, box.width(), size) > lay.plate_top:
            return
        write(painter, box, first, Role.READING, palette.colour("ink"), TOP_LEFT, size, wrap=True)
        write(painter, rest, second, Role.READING_BOLD, palette.colour("you"), TOP_LEFT, size, wrap=True)

    def _thread(self, painter: ScenePainter, picture: Picture, palette: Palette) -> None:
        path, index = self._thread_path(picture), picture.focus
        if path is None or picture.wall is None or index is None:
            return
        over = float(picture.wall.scores[index]) >= picture.threshold
        role = "you" if picture.wall.records[index].right else "over" if over else "ink"
        painter.setPen(pen(palette.colour(role), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(path)

    def _thread_path(self, picture: Picture) -> QPolygonF | None:
        """From the card that is meant to its score on the axis."""
        index, lay = picture.focus, picture.lay
        card = None if index is None or picture.wall is None else self.wall_view.rect(index)
        if card is None or index is None or picture.wall is None:
            return None
        x, y = lay.x(float(picture.wall.scores[index])), lay.axis - 12
        below = 24 if self.wall_view.grid is not None and self.wall_view.grid.captioned else 4
        start = QPointF(card.center().x(), card.bottom() + below)
        bend = QPointF(start.x(), max(start.y(), lay.plate_top - 6))
        turn = QPointF(x, min(bend.y() + abs(x - bend.x()), y - 30))
        return QPolygonF([start, bend, turn, QPointF(x, y)])

    def _line(self, painter: ScenePainter, picture: Picture, scale: float) -> None:
        lay, line = picture.lay, picture.line
        paint_plate(painter, lay, line, written(picture.threshold))
        if picture.unsure:
            lower, paper = lay.x(picture.lower), self.theme.paper
            paint_handle(painter, lay, line, lower, paper, scale, focused=picture.lower_focused)
        handle = lay.handle.translated(line, 0)
        painter.setPen(pen(OUTLINE, 2))
        painter.setBrush(QColor(LINE))
        painter.drawRect(handle)
        painter.setPen(pen(OUTLINE, 2))
        for offset in (-8, 0, 8):
            x = handle.center().x() + offset
            painter.drawLine(QPointF(x, handle.top() + 18), QPointF(x, handle.bottom() - 18))
        if picture.slider_focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, grow in ((self.theme.paper.ground, 8.0), (self.theme.paper.ink, 5.0)):
                painter.setPen(pen(colour, 3))
                painter.drawRect(handle.adjusted(-grow, -grow, grow, grow))


def _beside_live(lay: Layout, live: QRectF) -> QRectF:
    """The wall's height, up to the live view: there cards stand, and what a move of the line changes is one piece."""
    column = QRectF(0, lay.wall.top() - 12, lay.width, lay.wall.height() + 24)
    if live.left() > lay.width / 2:
        column.setRight(live.left() - 4)
    elif not live.isEmpty():
        column.setLeft(live.right() + 4)
    return column


def _shows_flags(picture: Picture) -> bool:
    """Whether the counters are not under a sheet."""
    return picture.covered.isEmpty() or picture.covered.top() >= picture.lay.flags.bottom()


def _paint_edge(painter: ScenePainter, lay: Layout, line: float, bend: QRectF) -> None:
    """The line from top to bottom; around `bend`, what a counter takes of the other side."""
    if bend.isEmpty():
        painter.fillRect(QRectF(line - 1.5, 0, 3, lay.height), QColor(LINE))
        return
    away = bend.left() if bend.right() <= line + 1 else bend.right()
    jog = [(line, bend.top()), (away, bend.top()), (away, bend.bottom()), (line, bend.bottom())]
    painter.setPen(pen(LINE, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(x, y) for x, y in ((line, 0.0), *jog, (line, lay.height))])


def paint_control(painter: ScenePainter, control: Control, palette: Palette) -> None:
    """An arrow in a square, with its focus ring."""
    ink = palette.colour("ink")
    box = control.box
    if not painter.needs(box.adjusted(-7, -7, 7, 7)):
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(ink, control.thickness))
    painter.setBrush(ink if control.down else Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.setPen(pen(palette.colour("ground") if control.down else ink, 2))
    centre, reach = box.center(), 8.0 * control.arrow
    tip = QPointF(centre.x() + reach, centre.y())
    painter.drawLine(QPointF(centre.x() - reach, centre.y()), tip)
    painter.drawLine(tip, QPointF(tip.x() - reach * 0.75, tip.y() - 6))
    painter.drawLine(tip, QPointF(tip.x() - reach * 0.75, tip.y() + 6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if control.focused:
        painter.setPen(pen(ink, 3))
        painter.drawRect(box.adjusted(-5, -5, 5, 5))
