"""The crowd's slider under its curve: how many strangers are expected over the line in a crowd of any size."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model import scale
from app.model.estimates import Estimate, fmr
from app.model.rates import Population
from app.ui.parts.base import Material, Part
from app.ui.parts.button import Button, Kind
from app.ui.parts.text import lay, write
from app.ui.scale import words
from app.ui.scale.amounts import count, crowd, translate
from app.ui.scale.names import TICK, Label, draw_leads, draw_names, labels
from app.ui.scale.plot import Plot
from app.ui.scale.slider import HANDLE, SIDE, CrowdSlider
from app.ui.scale.stops import STOPS, Stop, value_of
from app.ui.scale.told import Told
from app.ui.theme import Palette, Role, Theme

LABELS: Final = 44
"""Under the axis: a name and a number."""
CAPTIONS: Final = 26
"""Over the curve: what is searched, and what is extrapolated …"""
LOW: Final = 120
"""… unless the slider has less height than that, in design pixels."""


class Dial(Part, CrowdSlider):
    """The slider, painted; a press on a stop's name goes there."""

    def __init__(self, theme: Theme, population: Population, searched: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._population, self._searched = population, searched
        self.threshold = 1.0
        self._rate: Estimate = fmr(population, 1.0)
        self._harms = words.harms(population, 1.0, self.crowd)
        self.counted: tuple[tuple[float, int], ...] = ()
        """(size, strangers over the line) of parts of the crowd that was really searched."""
        self._resting: QPixmap | None = None
        self._curved: QPixmap | None = None
        self._part = QRect()
        """What is painted now."""
        self._was: Stop | None = None
        self._top = 0.0
        self._slide = 0
        self.told = Told(theme, self._buttons)
        self._names: list[Label] = []
        self.smaller = Button(theme, _smaller, Kind.PLAIN, icon="arrow-left", material=Material.SCREEN, parent=self)
        self.larger = Button(
            theme, _larger, Kind.PLAIN, icon="arrow-right", icon_after=True, material=Material.SCREEN, parent=self
        )
        for button, way in ((self.smaller, -1), (self.larger, 1)):
            button.acted.connect(partial(self.step, way))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.valueChanged.connect(self._moved)
        self.follow(theme, Material.SCREEN)

    # What it is told ----------------------------------------------------------------------------------

    def show_line(self, threshold: float, counted: tuple[tuple[float, int], ...], both: words.Harms) -> None:
        """Draw the curve of this line, and what was counted of it; say `both` harms to the ear."""
        self._harms = both
        if (threshold, counted) != (self.threshold, self.counted):
            self.threshold, self.counted = threshold, counted
            self._rate = fmr(self._population, threshold)
            self._curved = None
            self.update(self._moving)
        self._describe()

    def _moved(self) -> None:
        """The page says next what follows from it."""
        if self.stop is self._was:
            self.update(self._moving)
        else:
            self.update()
        self._was = self.stop

    @property
    def _moving(self) -> QRect:
        """What a line or a crowd changes: the curve, the handle, and what stands between them."""
        px = self.theme.px
        return self._band.adjusted(0, 0, 0, px(HANDLE / 2 + 9))

    @property
    def _band(self) -> QRect:
        """The curve, with its axis."""
        px, top = self.theme.px, int(self._top) - self.theme.px(9)
        return QRect(0, top, self.width(), math.ceil(self._axis) + px(2) - top)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.aloud())

    def aloud(self) -> str:
        return words.spoken(self._harms, self.crowd, self.stop)

    def named_at(self, at: QPointF) -> int | None:
        if at.y() < self._axis + self.theme.px(HANDLE) / 2:
            return None
        near = [one for one in self._names if one.box.adjusted(-6, -8, 6, 8).contains(at)]
        return min(near, key=lambda one: abs(one.box.center().x() - at.x())).value if near else None

    def _buttons(self) -> QSize:
        """How large both buttons are, with what is free between them and beside them."""
        smaller, larger = self.smaller.sizeHint(), self.larger.sizeHint()
        return QSize(smaller.width() + larger.width() + self.theme.px(16), smaller.height())

    # Places -------------------------------------------------------------------------------------------

    @property
    def slide(self) -> int:
        """Pixels of height of the slider with its curve where its words stand under it; 0 where they stand above."""
        return self._slide

    @slide.setter
    def slide(self, pixels: int) -> None:
        if pixels != self._slide:
            self._slide = self.told.top = pixels
            self._fit()
            self.update()

    @property
    def _foot(self) -> int:
        """Where the slider ends."""
        return self._slide or self.height()

    @property
    def _axis(self) -> float:
        return self._foot - self.theme.px(LABELS + HANDLE / 2 - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _plot(self) -> Plot:
        side = self.theme.px(SIDE)
        return Plot(side, self.width() - side, self._top, self._axis, self.theme)

    def _fit(self) -> None:
        """The curve's top is the same for every stop."""
        self._resting = None
        px, right = self.theme.px, self.width() - self.theme.px(8)
        for button in (self.larger, self.smaller):
            hint = button.sizeHint()
            right -= hint.width()
            button.setGeometry(right, self._slide + px(4), hint.width(), hint.height())
            right -= px(8)
        self._top = px(CAPTIONS if self._slide >= px(LOW) else 4)
        if not self._slide:
            self._top = self.told.high(self.width()) + px(CAPTIONS)
        self._names = self._labels()

    # Painting -----------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(700), self.theme.px(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.theme.px(220))

    def restyle(self) -> None:
        self._fit()
        super().restyle()

    def retranslate(self) -> None:
        self.setAccessibleName(translate("Scale", "How big is the crowd?"))
        for button in (self.smaller, self.larger):
            button.retranslate()  # it hears of another language after its parent, which asks here how wide it is
        self._fit()
        self._describe()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._resting is None or self._resting.size() != wanted:
            self._resting = QPixmap(wanted)
            self._resting.setDevicePixelRatio(ratio)
            self._resting.fill(palette.colour("ground"))
            self._onto(self._resting, palette, self._draw_resting)
            self._curved = None
        band = self._band
        if self._curved is None:
            self._curved = self._resting.copy(
                QRect(0, round(band.top() * ratio), wanted.width(), round(band.height() * ratio))
            )
            self._onto(self._curved, palette, self._draw_curve, band.top())
        if not self._moving.contains(self._part):
            painter.drawPixmap(0, 0, self._resting)
            self.told.draw_about(painter, palette, self.width(), self.stop)
        elif self._part.bottom() > band.bottom():
            under = QRectF(0, band.bottom() + 1, self.width(), self._moving.bottom() - band.bottom())
            painter.drawPixmap(
                under, self._resting, QRectF(0, under.top() * ratio, wanted.width(), under.height() * ratio)
            )
        painter.drawPixmap(0, band.top(), self._curved)
        self._draw_handle(painter, palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._part = event.rect()
        super().paintEvent(event)

    def _onto(self, kept: QPixmap, palette: Palette, draw: Callable[[QPainter, Palette], None], top: int = 0) -> None:
        """Draw on a picture that is kept and begins at `top`: a move of the crowd paints neither words nor curve."""
        with QPainter(kept) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -top)
            draw(painter, palette)

    def _draw_curve(self, painter: QPainter, palette: Palette) -> None:
        plot, px = self._plot, self.theme.px
        plot.draw_curve(painter, palette, self._rate, self._searched)
        plot.draw_counted(painter, palette, self.counted)
        painter.fillRect(QRectF(px(SIDE), self._axis - px(1.5), self.width() - 2 * px(SIDE), px(3)), palette.ink)

    def _draw_resting(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        painter.fillRect(0, 0, self.width(), max(1, px(1)), palette.colour("rule"))
        self.told.draw_heading(painter, palette, self.width())
        self._plot.draw_grid(painter, palette, self._searched)
        painter.fillRect(QRectF(px(SIDE), self._axis - px(1.5), self.width() - 2 * px(SIDE), px(3)), palette.ink)
        for stop in STOPS:
            painter.fillRect(QRectF(self.x_of(value_of(stop.size)) - px(1), self._axis, px(2), px(TICK)), palette.ink)
        draw_leads(painter, palette, self.theme, self._names, self._axis)
        draw_names(painter, palette, self.theme, self._names, QSize(self.width(), self._foot))

    def _labels(self) -> list[Label]:
        return labels(self.theme, self.width(), self._foot, self.x_of)

    def _draw_handle(self, painter: QPainter, palette: Palette) -> None:
        px, x = self.theme.px, self.x_of(self.value())
        plot, strangers = self._plot, scale.expected(self._rate.value, self.crowd)
        y = plot.y(strangers)
        painter.fillRect(QRectF(x - px(1), y, px(2), self._axis - y), palette.colour("ink"))
        side = px(13)
        painter.fillRect(QRectF(x - side / 2, y - side / 2, side, side), palette.colour("over"))
        plate = self._draw_plate(painter, palette, x, y, strangers)
        plot.draw_levels(painter, palette, plate)
        self.draw_handle(painter, palette, self._axis, palette.colour("ink"), palette.colour("ground"))

    def _draw_plate(self, painter: QPainter, palette: Palette, x: float, y: float, strangers: float) -> QRectF:
        """The size of the crowd and the strangers expected, beside the point on the curve; returns where."""
        px, font = self.theme.px, self.theme.font(Role.CONTROL_BOLD)
        text = f"\u200e{crowd(self.crowd)} → {count(strangers)}"  # the arrow points right in any script
        laid = lay(text, font, 100_000, 1.25)
        wide, high = laid.width + px(16), laid.height + px(6)
        low = 0 < self._slide < px(LOW)  # then it stands beside the handle, else above
        away = px(HANDLE / 2 + 4) if low else px(14)
        left = x + away if x + away + wide < self.width() - px(4) else x - away - wide
        top = min(max(y - high / 2 + px(16), self._top), self._axis - (0 if low else px(HANDLE) / 2) - high - px(2))
        plate = QRectF(max(left, px(4)), top, wide, high)
        painter.fillRect(plate, palette.colour("ink"))
        painter.setFont(font)
        painter.setPen(palette.colour("ground"))
        write(painter, laid, plate.left() + px(8), top + px(3), laid.width + 1, Qt.AlignmentFlag.AlignLeft)
        return plate


def _smaller() -> str:
    return translate("Scale", "Smaller")


def _larger() -> str:
    return translate("Scale", "Larger")
