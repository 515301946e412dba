"""The whole room as a picture: painted once on paper left of the line and once on screen right of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from app.model.rates import Populations
from app.model.wall import Wall
from app.ui.theme import LINE, OUTLINE, Palette, Role, Theme
from app.ui.threshold import words
from app.ui.threshold.backdrop import Backdrop, Resting
from app.ui.threshold.flags import Flags
from app.ui.threshold.hills import HillMarks
from app.ui.threshold.layout import Layout
from app.ui.threshold.marks import Marks
from app.ui.threshold.paint import LEFT, RIGHT, TOP_LEFT, TOP_RIGHT, ScenePainter, high, pen, wide, write
from app.ui.threshold.wall_view import WallView

PLATE_WIDE = 104.0
PLATE_HIGH = 50.0
FIGURES_ABOVE = 16.0
"""How far over the counters' top their figures may reach."""
PLATE_WORDS = 90.0
"""How far under the plate's top words beside it may reach."""


@dataclass(slots=True)
class Control:
    """A step button, as the room paints it."""

    box: QRectF
    arrow: int
    """-1 or 1: pointing left or right."""
    thickness: float = 1.5
    down: bool = False
    focused: bool = False


@dataclass(slots=True)
class Picture:
    """Everything the scene shows at one moment."""

    lay: Layout
    threshold: float
    populations: Populations
    marks: HillMarks
    wall: Wall | None
    visitor: str | None
    live: QRectF
    focus: int | None = None
    slider_focused: bool = False
    controls: list[Control] = field(default_factory=list)
    foot: str = ""
    waiting: str = ""
    """Said in place of the wall while there is nothing to compare."""
    ringed: int | None = None
    """The card under a hand or the keyboard."""
    guess: str = ""
    """What became of a prediction that is kept."""


class Scene:
    """Paints a Picture."""

    def __init__(self, theme: Theme, wall_view: WallView) -> None:
        self.theme = theme
        self.wall_view = wall_view
        self.backdrop = Backdrop()
        self.marks = Marks()
        self.flags = Flags()

    def paint(self, painter: ScenePainter, picture: Picture, scale: float) -> None:
        """Paint the room at `scale`; the painter's own coordinates are the room's pixels."""
        painter.save()
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lay, line = picture.lay, picture.lay.x(picture.threshold)
        self.place(picture)
        sides = (
            (QRectF(0, 0, line, lay.height), self.theme.paper, False),
            (QRectF(line, 0, lay.width - line, lay.height), self.theme.screen, True),
        )
        for side, palette, over in sides:
            painter.side = side
            if painter.needs(side):
                painter.save()
                painter.setClipRect(side, Qt.ClipOperation.IntersectClip)
                self._side(painter, picture, palette, scale, over=over)
                painter.restore()
        painter.side = QRectF(0, 0, lay.width, lay.height)
        self._line(painter, picture)
        painter.restore()

    def place(self, picture: Picture) -> None:
        """Put every card where it belongs."""
        if picture.wall is not None:
            self.wall_view.place(picture.lay, picture.wall, picture.threshold, picture.live)

    def follows(self, picture: Picture) -> list[QRectF]:
        """What a move of the line changes, beside the strip between where it was and is: room pixels."""
        lay = picture.lay
        top = lay.flags.top() - FIGURES_ABOVE
        beside = QRectF(0, top, lay.width, lay.plate_top + PLATE_WORDS - top)
        thread = self._thread_path(picture)
        return [beside] if thread is None else [beside, thread.boundingRect().adjusted(-2, -2, 2, 2)]

    def _side(self, painter: ScenePainter, picture: Picture, palette: Palette, scale: float, *, over: bool) -> None:
        lay = picture.lay
        resting = Resting(lay, picture.marks, picture.visitor, picture.live, picture.foot)
        self.backdrop.paint(painter, resting, palette, scale, over=over)
        if picture.wall is None:
            middle = QRectF(24, lay.wall.top(), picture.live.left() - 48, lay.wall.height())
            write(painter, middle, picture.waiting, Role.READING, palette.colour("ink"), LEFT, wrap=True)
        else:
            self._compared(painter, picture, palette, scale, over=over)
        _plate_words(painter, picture, palette)
        for control in picture.controls:
            paint_control(painter, control, palette)

    def _compared(self, painter: ScenePainter, picture: Picture, palette: Palette, scale: float, *, over: bool) -> None:
        assert picture.wall is not None
        lay, wall = picture.lay, picture.wall
        said = words.harms(wall, picture.threshold, picture.populations, picture.visitor)
        self.flags.paint(painter, lay, said, picture.threshold, palette, scale)
        self._thread(painter, picture, palette)
        hint = QRectF(lay.hint)
        hint.setRight(lay.x(picture.threshold) - 12)
        write(painter, hint, words.nearer(picture.visitor), Role.SMALL, palette.colour("quiet"), RIGHT)
        if picture.guess:
            box = QRectF(lay.x(picture.threshold) + 12, lay.hint.top() - 1, lay.width, 18)
            write(painter, box, picture.guess, Role.SMALL_BOLD, palette.colour("ink"), LEFT)
        self.wall_view.paint(painter, palette, picture.threshold, scale, picture.ringed)
        self._statement(painter, picture, palette)
        self.marks.paint(painter, lay, wall, palette, scale, over=over)

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

    def _line(self, painter: ScenePainter, picture: Picture) -> None:
        lay, line = picture.lay, picture.lay.x(picture.threshold)
        painter.fillRect(QRectF(line - 1.5, 0, 3, lay.axis), QColor(LINE))
        painter.fillRect(QRectF(line - 1.5, lay.axis, 3, lay.height - lay.axis), QColor(LINE))
        plate = QRectF(line - PLATE_WIDE / 2, lay.plate_top, PLATE_WIDE, PLATE_HIGH)
        plate.moveLeft(min(max(plate.left(), 4), lay.width - PLATE_WIDE - 4))
        painter.setPen(pen(LINE, 3))
        painter.setBrush(QColor(OUTLINE))
        painter.drawRect(plate)
        write(painter, plate, f"{picture.threshold:.2f}", Role.PLATE, QColor("#F0ECE2"), Qt.AlignmentFlag.AlignCenter)
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
            for colour, grow in ((self.theme.paper.ground, 8.0), (OUTLINE, 5.0)):
                painter.setPen(pen(colour, 3))
                painter.drawRect(handle.adjusted(-grow, -grow, grow, grow))


def _plate_words(painter: ScenePainter, picture: Picture, palette: Palette) -> None:
    lay, line = picture.lay, picture.lay.x(picture.threshold)
    first, second = words.plate(picture.threshold, picture.populations, picture.visitor)
    reach = PLATE_WIDE / 2 + 14
    if lay.tall:
        on_right = line < lay.width / 2
        needed = min(lay.width - line - reach - 12 if on_right else line - reach - 12, 290.0)
    else:
        needed = max(wide(first, Role.CONTROL_BOLD), wide(second, Role.SMALL)) + 2
        on_right = line + reach + needed < lay.width - 8
    left = line + reach if on_right else max(line - reach - needed, 8.0)
    box = QRectF(left, lay.plate_top + 2, needed, 24)
    side = TOP_LEFT if on_right else TOP_RIGHT
    used = high(first, Role.CONTROL_BOLD, needed)
    small = QRectF(box.left(), box.top() + used + 1, needed, 70)
    under = QRectF(box.left(), box.top(), needed, used + high(second, Role.SMALL, needed))
    painter.fillRect(under.adjusted(-4, -2, 4, 2), palette.colour("ground"))
    box.setHeight(90)
    write(painter, box, first, Role.CONTROL_BOLD, palette.colour("ink"), side, wrap=True)
    write(painter, small, second, Role.SMALL, palette.colour("quiet"), side, wrap=True)


def paint_control(painter: ScenePainter, control: Control, palette: Palette) -> None:
    """An arrow in a square, with its focus ring."""
    ink = palette.colour("ink")
    box = control.box
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
