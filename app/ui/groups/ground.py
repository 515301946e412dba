"""A slider on which people stand: its track is the ground, its handle hangs below, and its words stand under that."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.ui.parts.rail import Rail
from app.ui.parts.text import Laid, lay, write
from app.ui.theme import TARGET, Palette, Role


class GroundRail(Rail):
    """Nothing may lie between it and the people above."""

    def _foot_words(self, width: float) -> tuple[Laid, Laid, Laid]:
        """The loose end, the value, and the strict end."""
        side, middle = self._rooms(width)
        low, high = (lay(end, self.theme.font(Role.SMALL), side, 1.25) for end in self._ends())
        return low, lay(self.value_words, self.theme.font(Role.CONTROL_BOLD), middle, 1.25), high

    def _rooms(self, width: float) -> tuple[float, float]:
        """How wide the words of an end, and those of the value, may be."""
        room = width - 2 * self.theme.px(12)
        return 0.28 * room, 0.44 * room

    def _foot(self, width: float) -> float:
        _, room = self._rooms(width)
        values = [self._said(value) for value in (self.minimum(), *self.stops)]
        tallest = max(lay(value, self.theme.font(Role.CONTROL_BOLD), room, 1.25).height for value in values)
        low, _, high = self._foot_words(width)
        return max(low.height, high.height, tallest)

    def heightForWidth(self, width: int) -> int:
        return round(self.theme.px(TARGET) + self._foot(width) + 1)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, ink, wide = self.theme.px, palette.colour("ink"), self.width()
        painter.fillRect(QRectF(0, 0, wide, px(3)), ink)
        for stop in self.stops:
            painter.fillRect(QRectF(self.x_of(stop) - px(1), 0, px(2), px(16)), ink)
        fill, mark = self._colours(palette)
        self.draw_handle(painter, palette, px(3) + px(self.handle) / 2, fill, mark)
        foot, top = self._foot(wide), px(TARGET)
        low, value, high = self._foot_words(wide)
        painter.setFont(self.theme.font(Role.CONTROL_BOLD))
        painter.setPen(ink)
        write(painter, value, 0, top + foot - value.height, wide, Qt.AlignmentFlag.AlignHCenter)
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.colour("quiet"))
        write(painter, low, 0, top + foot - low.height, wide, Qt.AlignmentFlag.AlignLeft)
        write(painter, high, 0, top + foot - high.height, wide, Qt.AlignmentFlag.AlignRight)
