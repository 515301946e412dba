"""The curve over the crowd's slider: strangers expected in a crowd of any size, both axes logarithmic."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from app.model import scale
from app.model.estimates import Estimate
from app.ui.parts.base import frame
from app.ui.parts.text import Laid, lay, write
from app.ui.scale.amounts import many, translate
from app.ui.scale.slider import HANDLE
from app.ui.scale.stops import LEAST, MOST, value_of
from app.ui.theme import Palette, Role, Theme

LOWEST: Final = -2.0
HIGHEST: Final = 9.5
"""Powers of ten of the strangers shown."""


@dataclass(frozen=True, slots=True, eq=False)
class Plot:
    """Where the curve lies, pixels: between `left` and `right`, from `top` down to the slider's `axis`."""

    left: float
    right: float
    top: float
    axis: float
    theme: Theme

    def x(self, value: float) -> float:
        """Where a value of the slider lies."""
        least, most = value_of(LEAST), value_of(MOST)
        return self.left + (value - least) / (most - least) * (self.right - self.left)

    def y(self, strangers: float, *, clipped: bool = True) -> float:
        """Where so many strangers lie; `clipped` keeps it inside the plot."""
        bottom = self.axis - self.theme.px(HANDLE / 2 - 6)
        power = math.log10(max(strangers, 1e-30))
        if clipped:
            power = min(max(power, LOWEST), HIGHEST)
        return bottom - (power - LOWEST) / (HIGHEST - LOWEST) * (bottom - self.top)

    def draw_grid(self, painter: QPainter, palette: Palette, searched: int) -> None:
        """Levels of strangers, and where the searching ends: said where there is room over the curve."""
        px, font = self.theme.px, self.theme.font(Role.SMALL)
        left, right = self.left, self.right
        painter.setFont(font)
        for _, box in self.named_levels(QRectF()):  # the line of a level without a name would cross the name below
            painter.fillRect(QRectF(left, box.bottom() + 1, right - left, max(1, px(1))), palette.colour("rule"))
        x = self.x(value_of(searched))
        dotted = QPen(palette.colour("quiet"), max(1, px(1)), Qt.PenStyle.DotLine)
        painter.setPen(dotted)
        top = self.top - px(22)
        painter.drawLine(QPointF(x, top), QPointF(x, self.axis))
        painter.setPen(palette.colour("ink"))
        here = translate("Scale", "searched for real")
        beyond = translate("Scale", "extrapolated")
        for text, where, begin, room in (
            (here, Qt.AlignmentFlag.AlignRight, left, x - left - px(8)),
            (beyond, Qt.AlignmentFlag.AlignLeft, x + px(8), right - x - px(8)),
        ):
            laid = lay(text, font, 100_000, 1.2)
            if laid.width <= room and top >= 0:
                write(painter, laid, begin, top, room, where)

    def named_levels(self, plate: QRectF) -> list[tuple[Laid, QRectF]]:
        """What the levels mean, at their left ends; not those on which the `plate` lies, nor one on another."""
        found, free = [], self.axis
        for strangers, text in _levels():
            laid, y = lay(text, self.theme.font(Role.SMALL), 100_000, 1.2), self.y(strangers)
            box = QRectF(self.left, y - laid.height - 1, laid.width + 1, laid.height)
            if box.top() >= 0 and y <= free and not box.intersects(plate):
                found.append((laid, box))
                free = box.top()
        return found

    def draw_levels(self, painter: QPainter, palette: Palette, plate: QRectF) -> None:
        """Name the levels clear of the `plate`."""
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.colour("quiet"))
        for laid, box in self.named_levels(plate):
            write(painter, laid, box.left(), box.top(), box.width(), Qt.AlignmentFlag.AlignLeft)

    def _band(self, rate: Estimate, first: float, last: float) -> tuple[QPolygonF, QPolygonF]:
        """The line from one crowd to another, and its 95 % band around it."""
        places = [(self.x(value_of(size)), size) for size in (first, last)]

        def row(share: float) -> list[QPointF]:  # with both axes logarithmic, a rate is a straight line
            return [QPointF(x, self.y(scale.expected(share, size), clipped=False)) for x, size in places]

        band = row(rate.high) + row(rate.low)[::-1]
        return QPolygonF(row(rate.value)), QPolygonF(band)

    def draw_curve(self, painter: QPainter, palette: Palette, rate: Estimate, searched: int) -> None:
        """The strangers expected: a line with its band; hatched and dotted where it is extrapolated."""
        over, px = palette.colour("over"), self.theme.px
        painter.save()
        painter.setClipRect(QRectF(self.left, self.top, self.right - self.left + px(8), self.axis - self.top))
        for first, last in ((LEAST, float(searched)), (float(searched), MOST)):
            line, band = self._band(rate, first, last)
            reckoned = first > LEAST or rate.extrapolated
            tint = QColor(over)
            tint.setAlpha(90)
            wide = QPen(QBrush(over, Qt.BrushStyle.BDiagPattern) if reckoned else QBrush(tint), px(11))
            wide.setCapStyle(Qt.PenCapStyle.FlatCap)
            if reckoned:
                painter.setPen(wide)
                painter.drawPolyline(line)
            half = band.boundingRect().height() - line.boundingRect().height()  # both rates' ends lie no further off
            if not reckoned or half > px(4.5):  # else the hatched stroke covers all of it
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QBrush(over, Qt.BrushStyle.BDiagPattern) if reckoned else tint)
                painter.drawPolygon(band)
            pen = QPen(over, px(3), Qt.PenStyle.DotLine if reckoned else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(line)
        painter.restore()

    def draw_counted(self, painter: QPainter, palette: Palette, counted: tuple[tuple[float, int], ...]) -> None:
        """What the crowd really gave: hollow squares beside the curve."""
        side = self.theme.px(7)
        for size, found in counted:
            if found:
                x, y = self.x(value_of(size)), self.y(found)
                box = QRectF(x - side / 2, y - side / 2, side, side)
                painter.fillRect(box, palette.colour("ground"))
                frame(painter, box.toAlignedRect(), palette.colour("ink"), 1.5 * self.theme.scale)


def _levels() -> tuple[tuple[float, str], ...]:
    """Strangers, and how they are called."""
    return (
        (1.0, translate("Scale", "1 stranger")),
        (1e3, translate("Scale", "{n} strangers").format(n=many(1000))),
        (1e6, translate("Scale", "1 million strangers")),
    )
