"""A hundred little people: those who are wrongly named are filled, the right ones outlined with a diamond."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part
from app.ui.theme import Palette, Theme
from app.ui.threshold.figures import figure
from app.ui.threshold.paint import pen

MOST: Final = 100
ACROSS: Final = (50, 25, 20, 10)
LEAST: Final = 15
"""Design pixels from one figure to the next, at least."""
ASPECT: Final = 1.2


class Hundred(Part, QWidget):
    """`show_wrong(n)`: n of the hundred are wrong."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrong = 0
        self._stamps: dict[tuple[object, ...], QPixmap] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def show_wrong(self, wrong: int) -> None:
        """Fill so many figures, 0…100."""
        if wrong != self.wrong:
            self.wrong = wrong
            self.update()

    def _grid(self, width: float) -> tuple[int, float]:
        """Figures in a row, and pixels from one to the next."""
        for across in ACROSS[1:]:
            if width / across >= self.theme.px(LEAST):
                return across, min(width / across, self.theme.px(LEAST) * 1.25)
        return ACROSS[-1], width / ACROSS[-1]

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

    def draw(self, painter: QPainter, palette: Palette) -> None:
        across, step = self._grid(self.width())
        high = step * ASPECT
        for place in range(MOST):
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
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if wrong else pen(colour, 1.5))
    painter.setBrush(colour if wrong else Qt.BrushStyle.NoBrush)
    painter.translate(1, 1)
    painter.drawPath(figure(size))
    if not wrong:
        painter.fillRect(QRectF(size * 0.3, size * 0.72, size * 0.14, size * 0.14), colour)
    painter.end()
    return made
