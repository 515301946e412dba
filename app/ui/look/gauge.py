"""The machine's strip: how face-like over the last seconds, and a mark of how near the chosen task is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.live.breaks import DIM, KEPT, TURNED, Break
from app.live.glimpse import MOST_TURN, Glimpse
from app.ui.look import words
from app.ui.parts.base import Material, Part, frame
from app.ui.theme import Palette, Role, Theme

HIGH: Final = 104
"""Design pixels."""
BREAK: Final = 0.3
"""Seconds between two glimpses over which no line is drawn."""


class Gauge(Part, QWidget):
    """Shows a watch's glimpses. Nothing here is orange or on a wall's axis: this number is no similarity."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._glimpses: Sequence[Glimpse] = ()
        self._light: float | None = None
        self._what = Break.TURN
        self.mirrored = False
        """The picture is shown as in a mirror, so the turn is too."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.follow(theme, Material.SCREEN)

    def show_glimpses(self, what: Break, glimpses: Sequence[Glimpse], light: float | None) -> None:
        """Show these, with the mark for `what`; `light` is what is left, as a share."""
        self._what, self._glimpses, self._light = what, glimpses, light
        now = self.now
        said = words.trace_said(now.confidence, now.faces) if now is not None else words.trace_said(None, 0)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        self.update()

    @property
    def now(self) -> Glimpse | None:
        """The newest that is shown."""
        return self._glimpses[-1] if self._glimpses else None

    def retranslate(self) -> None:
        self.setAccessibleName(words.trace_name())

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(HIGH))

    # Paint --------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time and turns run to the right in every language
        painter.setFont(self.theme.font(Role.SMALL))
        px, line = self.theme.px, QFontMetricsF(painter.font()).height()
        split = round(self.width() * 0.56)
        top, bottom = line + px(6), self.height() - line - px(4)
        trace = QRectF(0, top, split - px(24), bottom - top)
        mark = QRectF(split, top, self.width() - split, bottom - top)
        label = words.likeness()
        if QFontMetricsF(painter.font()).horizontalAdvance(label) > trace.width():
            label = words.likeness_short()
        self._label(painter, palette, QRectF(0, 0, split - px(8), line), label)
        self._draw_trace(painter, palette, trace)
        if self._what is Break.TURN:
            self._draw_turn(painter, palette, mark, line)
        elif self._what is Break.DARK:
            self._draw_light(painter, palette, mark, line)
        else:
            self._draw_faces(painter, palette, mark, line)

    def _label(self, painter: QPainter, palette: Palette, place: QRectF, text: str, side: int = 0) -> None:
        flag = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)[side]
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.colour("quiet"))
        short = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
        painter.drawText(place, flag | Qt.AlignmentFlag.AlignVCenter, short)

    def _draw_trace(self, painter: QPainter, palette: Palette, place: QRectF) -> None:
        """A line while a face is found, and a hatched foot while none is."""
        thin = max(1.0, self.theme.scale)
        painter.fillRect(QRectF(place.left(), place.bottom(), place.width(), thin), palette.colour("edge"))
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), thin), palette.colour("rule"))
        if not self._glimpses:
            return
        end, runs = self._glimpses[-1].at, _runs(self._glimpses)
        wide = place.width() / KEPT
        for run in runs:
            points = [QPointF(place.right() - (end - one.at) * wide, _level(place, one)) for one in run]
            if run[0].faces:
                painter.setPen(QPen(palette.colour("ink"), 2 * self.theme.scale))
                painter.drawPolyline(QPolygonF(points))
            else:
                foot = QRectF(points[0].x(), place.top(), points[-1].x() - points[0].x(), place.height())
                painter.fillRect(foot, Qt.GlobalColor.transparent)
                _hatch(painter, palette, foot, self.theme.scale)
        now = self._glimpses[-1]
        text = "–" if now.confidence is None else f"{now.confidence:.2f}"
        foot = QRectF(place.left(), place.bottom() + self.theme.px(3), place.width(), self.height() - place.bottom())
        painter.setFont(self.theme.font(Role.SCORE))
        painter.setPen(palette.colour("ink"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)

    def _draw_turn(self, painter: QPainter, palette: Palette, place: QRectF, line: float) -> None:
        """A scale from far to far; hatched where the points say only that it is turned."""
        self._label(painter, palette, QRectF(place.left(), 0, place.width(), line), words.turn_is())
        bar = _bar(place, self.theme.px(26))
        reach = bar.width() / 2 * (1 - TURNED / MOST_TURN)
        for left in (bar.left(), bar.right() - reach):
            _hatch(painter, palette, QRectF(left, bar.top(), reach, bar.height()), self.theme.scale)
        frame(painter, bar.toRect(), palette.colour("edge"), 1.5 * self.theme.scale)
        painter.fillRect(QRectF(bar.center().x(), bar.top(), 1, bar.height()), palette.colour("edge"))
        foot = QRectF(place.left(), place.bottom() + self.theme.px(3), place.width(), line)
        self._label(painter, palette, foot, f"{MOST_TURN:.0f}°+")
        self._label(painter, palette, foot, "0°", 1)
        self._label(painter, palette, foot, f"{MOST_TURN:.0f}°+", 2)
        if self.now is not None and self.now.turned is not None:
            way = self.now.turned / MOST_TURN * (-1 if self.mirrored else 1)
            self._needle(painter, palette, bar, bar.center().x() + way * bar.width() / 2)

    def _draw_light(self, painter: QPainter, palette: Palette, place: QRectF, line: float) -> None:
        """A bar of light with a tick at the half that counts as dark."""
        self._label(painter, palette, QRectF(place.left(), 0, place.width(), line), words.light_is())
        bar = _bar(place, self.theme.px(26))
        if self._light is not None:
            filled = QRectF(bar)
            filled.setWidth(bar.width() * min(self._light, 1.0))
            painter.fillRect(filled, palette.colour("quiet"))
        frame(painter, bar.toRect(), palette.colour("edge"), 1.5 * self.theme.scale)
        tick = QRectF(bar.left() + DIM * bar.width(), bar.top() - self.theme.px(6), 2 * self.theme.scale, 0)
        tick.setBottom(bar.bottom() + self.theme.px(6))
        painter.fillRect(tick, palette.colour("ink"))
        foot = QRectF(place.left(), place.bottom() + self.theme.px(3), place.width(), line)
        self._label(painter, palette, foot, words.half(), 1)

    def _draw_faces(self, painter: QPainter, palette: Palette, place: QRectF, line: float) -> None:
        """One bracketed square for each face, and the next one wanted in dashes."""
        self._label(painter, palette, QRectF(place.left(), 0, place.width(), line), words.faces_are())
        count = self.now.faces if self.now is not None else 0
        wanted = 2 if self._what is Break.TWO else 1
        side = min(place.height() - self.theme.px(4), self.theme.px(44))
        for at in range(max(count, wanted)):
            left = place.left() + at * (side + self.theme.px(10))
            if left + side > place.right():
                break
            box = QRectF(left, place.center().y() - side / 2, side, side).toRect()
            found = at < count
            colour = palette.colour("ink" if found else "edge")
            frame(painter, box, colour, (3 if found else 1.5) * self.theme.scale, dashed=not found)
        foot = QRectF(place.left(), place.bottom() + self.theme.px(3), place.width(), line)
        painter.setFont(self.theme.font(Role.SCORE))
        painter.setPen(palette.colour("ink"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, str(count))

    def _needle(self, painter: QPainter, palette: Palette, bar: QRectF, x: float) -> None:
        wide, out = 6 * self.theme.scale, self.theme.px(6)
        left = min(max(x - wide / 2, bar.left()), bar.right() - wide)
        painter.fillRect(QRectF(left, bar.top() - out, wide, bar.height() + 2 * out), palette.colour("ink"))


def _bar(place: QRectF, high: float) -> QRectF:
    return QRectF(place.left(), place.center().y() - high / 2, place.width(), high)


def _level(place: QRectF, one: Glimpse) -> float:
    return place.bottom() - (one.confidence or 0.0) * place.height()


def _runs(glimpses: Sequence[Glimpse]) -> list[list[Glimpse]]:
    """Glimpses in a row that all have a face, or all have none, without a gap in time."""
    runs: list[list[Glimpse]] = []
    for one in glimpses:
        last = runs[-1][-1] if runs else None
        if last is None or bool(one.faces) != bool(last.faces) or one.at - last.at > BREAK:
            runs.append([one])
        else:
            runs[-1].append(one)
    return runs


def _hatch(painter: QPainter, palette: Palette, place: QRectF, scale: float) -> None:
    """Slanting lines: here nothing is known."""
    if place.width() <= 0:
        return
    painter.save()
    painter.setClipRect(place)
    painter.setPen(QPen(palette.colour("crowd"), scale))
    step, x = 7 * scale, place.left() - place.height()
    while x < place.right():
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()))
        x += step
    painter.restore()
