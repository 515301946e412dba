"""The faceprint as a bar-code: 128 bars, up for more than nothing, down for less."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.types import Faceprint
from app.ui.faceprint import words
from app.ui.parts.base import Material, Part, frame
from app.ui.theme import Palette, Role, Theme

COUNT: Final = 128
FULL: Final = 0.26
"""A number of this size fills its half. 99 of 100 numbers of a faceprint are smaller; a larger one is cut off."""


class BarCode(Part, QWidget):
    """Shows a faceprint, and as short strokes the one that the stay began with. It holds nothing but rectangles."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._now: NDArray[np.float32] | None = None
        self._start: NDArray[np.float32] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.follow(theme, Material.SCREEN)

    @property
    def shown(self) -> Faceprint | None:
        """What the bars stand for."""
        return self._now

    def show_faceprint(self, now: Faceprint | None, start: Faceprint | None) -> None:
        """Show this faceprint; None is an empty line."""
        if (now is None) != (self._now is None):
            self.setAccessibleDescription(words.bars_spoken() if now is not None else words.nothing_yet())
        self._now, self._start = now, start
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(words.bars_title())
        self.setAccessibleDescription(words.bars_spoken() if self._now is not None else words.nothing_yet())

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(480), self.theme.px(80))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        fill_well(painter, self.rect(), palette, self.theme.scale)
        middle = self.height() / 2
        if self._now is None:
            painter.fillRect(QRectF(0, middle, self.width(), 1), palette.colour("edge"))
            painter.setPen(palette.quiet)
            painter.setFont(self.theme.font(Role.SMALL))
            box = self.rect().adjusted(self.theme.px(12), 0, 0, -self.height() // 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words.nothing_yet())
            return
        step = self.width() / COUNT
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour("ink"))
        painter.drawRects([QRectF(x, min(y, middle), step - max(1.0, step * 0.3), abs(y - middle) + 1) for x, y in
                           self._places(self._now)])  # fmt: skip
        if self._start is not None:
            painter.setBrush(palette.colour("you"))
            thick = max(2.0, 1.5 * self.theme.scale)
            painter.drawRects([QRectF(x, y - thick / 2, step, thick) for x, y in self._places(self._start)])
        painter.fillRect(QRectF(0, middle, self.width(), 1), palette.colour("edge"))

    def _places(self, faceprint: Faceprint) -> list[tuple[float, float]]:
        """The left edge of each bar and the height that it reaches, pixels."""
        half = self.height() / 2
        reach = half - np.clip(faceprint / FULL, -1.0, 1.0) * (half - 2)
        return list(zip((np.arange(COUNT) * (self.width() / COUNT)).tolist(), reach.tolist(), strict=True))


def fill_well(painter: QPainter, place: QRect, palette: Palette, scale: float) -> None:
    """The raised ground of what is measured; framed where it is no lighter than the ground around it."""
    painter.fillRect(place, palette.colour("raised"))
    if palette.raised == palette.ground:
        frame(painter, place, palette.colour("edge"), 1.5 * scale)
