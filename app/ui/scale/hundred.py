"""A hundred little people: those who are wrongly named are filled, the right ones outlined with a diamond."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part
from app.ui.theme import Palette, Theme
from app.ui.threshold.figures import figure
from app.ui.threshold.paint import pen

MOST: Final = 100
ACROSS: Final = (50, 25, 20, 10)
LEAST: Final = 15
ASPECT: Final = 1.2


class Hundred(Part, QWidget):
    """`show_wrong(n)`: n of the hundred are wrong."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrong = 0
        self.least = LEAST
        """Design pixels from one figure to the next, at least."""
        self._stamps: dict[tuple[object, ...], QPixmap] = {}
        self._part = QRect()
        """What is painted now."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def show_wrong(self, wrong: int) -> None:
        """Fill so many figures, 0…100."""
        if wrong != self.wrong:
            first, last = sorted((wrong, self.wrong))
            self.wrong = wrong
            across, step = self._grid(self.width())
            rows = range(first // across, (last - 1) // across + 1)
            top, end = self._row(rows.start, step), self._row(rows.stop, step)
            self.update(QRect(0, top, self.width(), end - top + 1))

    def _grid(self, width: float) -> tuple[int, float]:
        """Figures in a row, and pixels from one to the next."""
        for across in ACROSS[1:]:
            if width / across >= self.theme.px(self.least):
                return across, min(width / across, self.theme.px(self.least) * 1.25)
        return ACROSS[-1], width / ACROSS[-1]

    @staticmethod
    def _row(row: int, step: float) -> int:
        return round(row * step * ASPECT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        across, step = self._grid(width)
        return round(MOST / across * step * ASPECT)

    def sizeHint(self) -> QSize:
        width = self.theme.px(430)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(180), self.heightForWidth(max(self.width(), self.theme.px(180))))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._part = event.rect()
        super().paintEvent(event)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        across, step = self._grid(self.width())
        high = step * ASPECT
        first, last = (int(edge / high) for edge in (self._part.top() - 1, self._part.bottom() + 1))
        for place in range(max(first, 0) * across, min((last + 1) * across, MOST)):
            row, column = divmod(place, across)
            wrong = place < self.wrong
            stamp = self._stamp(high, palette.colour("over" if wrong else "you"), wrong=wrong)
            painter.drawPixmap(round(column * step), round(row * high), stamp)

    def _stamp(self, high: float, colour: QColor, *, wrong: bool) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (round(high, 2), colour.rgba(), wrong, ratio)
        if key not in self._stamps:
            if len(self._stamps) > 8:
                self._stamps.clear()
            self._stamps[key] = _draw(high, colour, ratio, wrong=wrong)
        return self._stamps[key]


def _draw(high: float, colour: QColor, ratio: float, *, wrong: bool) -> QPixmap:
    size = high * 0.86
    made = QPixmap(round(size * ratio) + 2, round(high * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if wrong else pen(colour, 1.5))
        painter.setBrush(colour if wrong else Qt.BrushStyle.NoBrush)
        painter.translate(1, 1)
        painter.drawPath(figure(size))
        if not wrong:
            painter.fillRect(QRectF(size * 0.3, size * 0.72, size * 0.14, size * 0.14), colour)
    return made
