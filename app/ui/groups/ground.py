"""A slider on which people stand: its track is the ground, its handle hangs below, and its value stands beside that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from app.ui.parts.rail import Rail
from app.ui.parts.text import Laid, lay, write
from app.ui.theme import TARGET, Palette, Role

AWAY: Final = 10
"""From the handle to its value, and from there to the words of an end, design pixels."""
LEAST: Final = 70
"""Words of an end that have less room than that are not shown."""
STEP: Final = 24
"""Rooms for words of an end grow in such steps, pixels: while a hand drags, few are new."""
_ANY: Final = 10_000.0


@dataclass(frozen=True, slots=True)
class Placed:
    """Words, and where they begin."""

    words: Laid
    left: float

    @property
    def right(self) -> float:
        """Where they end."""
        return self.left + self.words.width


class GroundRail(Rail):
    """One row, as high as what a finger needs: nothing lies between the people above and the track, and little below.

    The value goes with the handle; what the ends mean gives way to both.
    """

    def heightForWidth(self, width: int) -> int:
        return self.theme.px(TARGET + 4)

    def value_place(self) -> Placed:
        """The value: right of the handle, or left of it where there is more room and too little on the right."""
        handle, away, wide = self.theme.px(self.handle) / 2, self.theme.px(AWAY), self.width()
        at, font = self.x_of(self.value()), self.theme.font(Role.CONTROL_BOLD)
        left, right = (max(room - handle - away, 1) for room in (at, wide - at))
        alone = lay(self.value_words, font, _ANY, 1.2)
        if right >= min(left, alone.width):
            return Placed(_within(alone, self.value_words, font, right), at + handle + away)
        words = _within(alone, self.value_words, font, left)
        return Placed(words, at - handle - away - words.width)

    def end_places(self, value: Placed) -> list[Placed]:
        """What the ends mean, as far as the handle and the `value` leave room for it."""
        away, half, wide = self.theme.px(AWAY), self.theme.px(self.handle) / 2, self.width()
        at = self.x_of(self.value())
        low, high = self._ends()
        left = self._end(low, min(at - half, value.left) - away)
        right = self._end(high, wide - max(at + half, value.right) - away)
        return [*([Placed(left, 0)] if left else []), *([Placed(right, wide - right.width)] if right else [])]

    def _end(self, text: str, room: float) -> Laid | None:
        if room < self.theme.px(LEAST):
            return None
        font = self.theme.font(Role.SMALL)
        words = _within(lay(text, font, _ANY, 1.2), text, font, room // STEP * STEP)
        return words if words.height <= self.theme.px(TARGET - 4) else None

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px, ink = self.theme.px, palette.colour("ink")
        painter.fillRect(QRectF(0, 0, self.width(), px(3)), ink)
        for stop in self.stops:
            painter.fillRect(QRectF(self.x_of(stop) - px(1), 0, px(2), px(10)), ink)
        middle = px(3) + px(self.handle) / 2
        fill, mark = self._colours(palette)
        self.draw_handle(painter, palette, middle, fill, mark)
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.colour("quiet"))
        value = self.value_place()
        for end in self.end_places(value):
            self._write(painter, end, middle)
        if len(value.words.lines) > 1:  # stops would cross it
            painter.fillRect(QRectF(value.left, px(4), value.words.width, px(TARGET - 4)), palette.colour("ground"))
        painter.setFont(self.theme.font(Role.CONTROL_BOLD))
        painter.setPen(ink)
        self._write(painter, value, middle)

    def _write(self, painter: QPainter, placed: Placed, middle: float) -> None:
        words = placed.words
        top = max(middle - words.height / 2, self.theme.px(4))
        write(painter, words, placed.left, top, words.width, Qt.AlignmentFlag.AlignLeft)


def _within(alone: Laid, text: str, font: QFont, room: float) -> Laid:
    """The text in so much room: as it is `alone` where it fits, else broken."""
    return alone if alone.width <= room else lay(text, font, room, 1.2)
