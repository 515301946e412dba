"""Both measured errors against one way of making pictures worse, and where the picture stands now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.quality import Quality, Share, Step
from app.ui.parts.base import Material, Part, diamond
from app.ui.parts.text import Laid, lay, write
from app.ui.quality import measured, words
from app.ui.quality.worse import levels
from app.ui.theme import Palette, Role, Theme

GRID: Final = (0.0, 0.5, 1.0)
LEAST: Final = 240
"""The least width, design pixels."""
_Shares: TypeAlias = list[tuple[int, Share]]
"""What was counted, each with its step."""
_Line: TypeAlias = tuple[_Shares, Callable[..., None], str]
"""What a curve is made of, its mark, and its colour's role."""


class Curves(Part, QWidget):
    """Teal diamonds: right people missed. Light squares, broken line: not first. Bars are 95 % intervals."""

    def __init__(self, theme: Theme, quality: Quality, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quality = quality
        self._kept: tuple[tuple[object, ...], QPixmap] | None = None
        self.name, self.step, self.place, self._several = "eyes", 0, 0, False
        self.plot, self.role = 56, Role.CONTROL_BOLD
        """The least height of the field that they are drawn in, design pixels, and the role of the title."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.follow(theme, Material.SCREEN)

    def show_point(self, name: str, step: int, line: float, *, several: bool) -> None:
        """Show this way's curves, counted at the line nearest to `line`, and the point at `step`."""
        was, high = (self.name, self.step, self._several, self.place), self.minimumSizeHint().height()
        self.name, self.step, self._several = name, step, several
        self.place = self._quality.place(line)
        if was != (name, step, several, self.place):
            self.retranslate()
            self.update()
        if high != self.minimumSizeHint().height():
            self.updateGeometry()

    @property
    def steps(self) -> tuple[Step | None, ...]:
        """As it is, then each level, None where that one was not counted; empty where none was."""
        if self.name == "angle":
            turned = {step.level: step for step in self._quality.yaw}
            return (None, *(turned.get(level) for level in levels("angle"))) if turned else ()
        way = next((one for one in self._quality.ways if one.name == self.name), None)
        return () if way is None else (self._quality.as_they_are, *way.steps)

    def prepare(self) -> None:
        """Work out every interval that is going to be shown; for another thread."""
        ways = (step for way in self._quality.ways for step in way.steps)
        for step in (self._quality.as_they_are, *ways, *self._quality.yaw):
            measured.missed_share(step, self.place)
            measured.not_first_share(step)

    def said(self) -> str:
        """The present point in words."""
        if not self.steps:
            return measured.not_measured(self.name)
        now = self.steps[min(self.step, len(self.steps) - 1)]
        if now is None:
            return measured.not_here()
        return measured.counted(self._quality, self.name, now, self.place, self._several)

    def retranslate(self) -> None:
        self.setAccessibleName(measured.curve_title(self.name) if self.steps else words.way_name(self.name))
        self.setAccessibleDescription(self.said())
        self.update()

    def sizeHint(self) -> QSize:
        high = self.theme.px(240) if self.steps else self.minimumSizeHint().height()
        return QSize(self.theme.px(700), high)

    def minimumSizeHint(self) -> QSize:
        px, high = self.theme.px, sum(self._laid(role, text).height + self.theme.px(2) for role, text in self._texts())
        if self.steps:
            rows = self._keys()[-1][3] + 1
            high += px(4) + rows * self._key_line() + px(10) + px(self.plot) + self._levels_high()
        return QSize(px(LEAST), round(high) + px(4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # its words may take another line

    # Painting -----------------------------------------------------------------------------------------

    def _texts(self) -> tuple[tuple[Role, str], ...]:
        title = measured.curve_title(self.name) if self.steps else words.way_name(self.name)
        return ((self.role, title), (Role.SMALL, self.said()))

    def _laid(self, role: Role, text: str) -> Laid:
        return lay(text, self.theme.font(role), max(self.width(), self.theme.px(LEAST)), 1.3)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        top = 0.0
        for role, text in self._texts():
            laid = self._laid(role, text)
            painter.setFont(self.theme.font(role))
            painter.setPen(palette.colour("ink"))
            write(painter, laid, 0, top, self.width(), Qt.AlignmentFlag.AlignLeft)
            top += laid.height + self.theme.px(2)
        if self.steps:
            top = self._draw_key(painter, palette, top + self.theme.px(4))
            self._draw_plot(painter, palette, top + self.theme.px(10))

    def _key_line(self) -> float:
        return lay("x", self.theme.font(Role.SMALL_BOLD), 1000, 1.3).height

    def _keys(self) -> tuple[tuple[Callable[..., None], str, Laid, int, float], ...]:
        """What each mark is: the mark, its colour's role, its words, in which row they stand and how far from the left.

        One row, if they have room in it.
        """
        px, font, wide = self.theme.px, self.theme.font(Role.SMALL_BOLD), max(self.width(), self.theme.px(LEAST))
        missed, first = (
            lay(said, font, wide - px(20), 1.3)
            for said in (
                words.translate("Quality", "right person missed"),
                words.translate("Quality", "right person not first"),
            )
        )
        beside = px(20) + missed.width + px(20)
        fits = beside + px(20) + first.width <= wide
        return (
            (self._diamond, "you", missed, 0, 0.0),
            (self._square, "ink", first, 0 if fits else 1, beside if fits else 0.0),
        )

    def _draw_key(self, painter: QPainter, palette: Palette, top: float) -> float:
        """Returns where it ends."""
        px, step, last = self.theme.px, self._key_line(), 0
        painter.setFont(self.theme.font(Role.SMALL_BOLD))
        for mark, colour, laid, row, left in self._keys():
            mark(painter, QPointF(left + px(7), top + (row + 0.5) * step), palette, filled=True)
            painter.setPen(palette.colour(colour))
            write(painter, laid, left + px(20), top + row * step, laid.width + 1, Qt.AlignmentFlag.AlignLeft)
            last = row
        return top + (last + 1) * step

    def _levels_high(self) -> int:
        """What is under the field: its levels."""
        return QFontMetrics(self.theme.font(Role.SMALL)).height() + self.theme.px(8)

    def _draw_plot(self, painter: QPainter, palette: Palette, top: float) -> None:
        px = self.theme.px
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes run to the right in every language
        box = QRectF(px(52), top, self.width() - px(84), self.height() - top - self._levels_high())
        painter.setFont(self.theme.font(Role.SMALL))
        for share in GRID:
            y = box.bottom() - share * box.height()
            painter.fillRect(QRectF(box.left() - px(10), y, box.width() + px(20), max(1, px(1))), palette.rule)
            painter.setPen(palette.colour("quiet"))
            place = QRectF(0, y - px(12), px(38), px(24))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{share:.0%}")
        self._draw_here(painter, palette, box)
        self._draw_levels(painter, palette, box)
        painter.drawPixmap(0, 0, self._rest(palette, box))
        for shares, mark, _ in self._lines():
            for at, counted in shares:
                if at == self.step:
                    mark(painter, self._point(box, at, counted.value), palette, filled=True)

    def _lines(self) -> tuple[_Line, ...]:
        counted = [(at, step) for at, step in enumerate(self.steps) if step is not None]
        missed = [(at, measured.missed_share(step, self.place)) for at, step in counted]
        first = [(at, measured.not_first_share(step)) for at, step in counted]
        return (missed, self._diamond, "same"), (first, self._square, "ink")

    def _rest(self, palette: Palette, box: QRectF) -> QPixmap:
        """Both curves without the point: kept until way, line, size or colours change."""
        ratio = self.devicePixelRatioF()
        kind = (self.name, self.place, self.size(), box.top(), ratio, palette.ground, self.theme.scale)
        if self._kept is None or self._kept[0] != kind:
            made = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            with QPainter(made) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                for shares, mark, colour in self._lines():
                    style = Qt.PenStyle.SolidLine if colour == "same" else Qt.PenStyle.DashLine
                    self._draw_curve(
                        painter, palette, box, shares, mark, QPen(palette.colour(colour), self.theme.px(2), style)
                    )
            self._kept = (kind, made)
        return self._kept[1]

    def _point(self, box: QRectF, at: int, share: float) -> QPointF:
        return QPointF(self._x(box, at), box.bottom() - share * box.height())

    def _x(self, box: QRectF, at: int) -> float:
        return box.left() + at / max(len(self.steps) - 1, 1) * box.width()

    def _draw_here(self, painter: QPainter, palette: Palette, box: QRectF) -> None:
        x, wide = self._x(box, self.step), self.theme.px(26)
        painter.fillRect(QRectF(x - wide / 2, box.top() - 4, wide, box.height() + 8), palette.raised)
        painter.fillRect(QRectF(x - 1, box.top() - 4, 2, box.height() + 8), palette.edge)

    def _draw_levels(self, painter: QPainter, palette: Palette, box: QRectF) -> None:
        metrics, last = painter.fontMetrics(), -1e9
        for at in (self.step, *(one for one in range(len(self.steps)) if one != self.step)):
            said = words.amount(self.name, at)
            painter.setFont(self.theme.font(Role.SMALL_BOLD if at == self.step else Role.SMALL))
            painter.setPen(palette.colour("ink" if at == self.step else "quiet"))
            wide = metrics.horizontalAdvance(said) + 8
            left = min(max(self._x(box, at) - wide / 2, 0.0), self.width() - wide)
            near = abs(self._x(box, at) - self._x(box, self.step)) < wide
            if at == self.step or (left > last and not near):
                place = QRectF(left, box.bottom() + self.theme.px(6), wide, metrics.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, said)
                last = left + wide if at != self.step else last

    def _draw_curve(
        self,
        painter: QPainter,
        palette: Palette,
        box: QRectF,
        shares: _Shares,
        mark: Callable[..., None],
        pen: QPen,
    ) -> None:
        points = [self._point(box, at, one.value) for at, one in shares]
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        thin = QColor(pen.color())
        for point, (_, share) in zip(points, shares, strict=True):
            ends = (box.bottom() - one * box.height() for one in (share.low, share.high))
            painter.setPen(QPen(thin, max(1, self.theme.px(1))))
            painter.drawLine(*(QPointF(point.x(), y) for y in ends))
            mark(painter, point, palette, filled=False)

    def _diamond(self, painter: QPainter, at: QPointF, palette: Palette, *, filled: bool) -> None:
        size = self.theme.px(15 if filled else 11)
        place = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
        diamond(painter, place, palette.colour("ground"), 1, filled=True)
        diamond(painter, place, palette.colour("same"), 2 * self.theme.scale, filled=filled)

    def _square(self, painter: QPainter, at: QPointF, palette: Palette, *, filled: bool) -> None:
        size = self.theme.px(10 if filled else 8)
        place = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
        painter.fillRect(place, palette.colour("ink"))
        if not filled:
            inner = self.theme.px(2)
            painter.fillRect(place.adjusted(inner, inner, -inner, -inner), palette.colour("ground"))
