"""What lies on the field of dots and is painted once for many moves of a hand: words on plain ground, the hatching."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.parts.text import lay, write
from app.ui.theme import Palette, Role, Theme
from app.ui.threshold.paint import pen

KEPT: Final = 24


class Plates:
    """The words that were shown last, each as a picture. `clear` them when the theme has changed."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[tuple[str, Role, float, int, float], QPixmap] = {}

    def clear(self) -> None:
        """Paint all of them anew."""
        self._kept.clear()

    def draw(
        self, painter: QPainter, palette: Palette, text: str, role: Role, x: float, y: float, room: float, lead: int = 0
    ) -> float:
        """Words on a piece of plain ground, the first at (x + lead, y), in lines of `room` pixels; returns where the
        ground ends."""
        px = self._theme.px
        key = (text, role, room, lead, painter.device().devicePixelRatioF())
        if key not in self._kept:
            if len(self._kept) >= KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = self._make(palette, *key)
        plate, top = self._kept[key], round(y - px(2))
        painter.drawPixmap(round(x - px(6)), top, plate)
        return top + plate.height() / plate.devicePixelRatio() + px(2)

    def _make(self, palette: Palette, text: str, role: Role, room: float, lead: int, ratio: float) -> QPixmap:
        px, font = self._theme.px, self._theme.font(role)
        laid = lay(text, font, room - lead, 1.3)
        wide, high = round(laid.width) + lead + px(12), round(laid.height) + px(6)
        made = _ground(QSize(round(wide * ratio), round(high * ratio)), ratio, palette)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font)
            painter.setPen(palette.colour("ink"))
            write(painter, laid, px(6) + lead, px(2), laid.width + 1, Qt.AlignmentFlag.AlignLeft)
        return made


def hatched(size: QSize, ratio: float, step: int, palette: Palette, thick: int) -> QPixmap:
    """`size` device pixels of ground, hatched by lines `step` pixels apart."""
    made = _ground(size, ratio, palette)
    wide, high = round(size.width() / ratio), round(size.height() / ratio)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(palette.colour("crowd"), thick))
        for x in range(-high, wide, step):
            painter.drawLine(x, high, x + high, 0)
    return made


def _ground(size: QSize, ratio: float, palette: Palette) -> QPixmap:
    made = QPixmap(size)
    made.setDevicePixelRatio(ratio)
    made.fill(palette.colour("ground"))
    return made
