"""The words on the field of dots, and the frames of smaller crowds: each on a piece of plain ground."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from app.ui.parts.text import lay
from app.ui.scale.amounts import crowd, translate
from app.ui.scale.plates import Plates
from app.ui.scale.sources import stop_name
from app.ui.scale.stops import STOPS
from app.ui.theme import LINE, Palette, Role, Theme
from app.ui.threshold.paint import pen


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a crowd of `size`, of whom `most` are searched at most; `news` stand in place of the `key`."""

    caption: str
    key: str
    news: str
    size: float
    most: int
    shown: QSize
    """Pixels of the field."""
    covered: tuple[QRectF, ...]
    """Here something lies on it."""


class Captions:
    """Draws what there is room for, and nothing under what lies on the field."""

    def __init__(self, theme: Theme) -> None:
        self.theme, self.plates = theme, Plates(theme)

    def clear(self) -> None:
        """The theme has changed."""
        self.plates.clear()

    def draw_unsearched(self, painter: QPainter, palette: Palette, said: Said, box: QRectF) -> None:
        """Nobody looked at these: hatched, and said so."""
        px = self.theme.px
        painter.fillRect(box, palette.colour("ground"))
        text = translate("Scale", "Not searched: extrapolated from the measured curve")
        room = min(said.shown.width() * 0.6, px(420), max(box.left() - 2 * px(24), px(160)))
        laid = lay(text, self.theme.font(Role.LABEL), room, 1.3)
        y = max(said.shown.height() * 0.5 - laid.height / 2, self._end(said) + px(6))
        place = QRectF(px(24), y, laid.width, laid.height + px(8))
        free = box.top() > said.shown.height() * 0.62 or box.left() > said.shown.width() * 0.5
        if free and place.bottom() < said.shown.height() and not any(one.intersects(place) for one in said.covered):
            self.plates.draw(painter, palette, text, Role.LABEL, px(24), y, room)

    def draw_frames(self, painter: QPainter, palette: Palette, said: Said, searched: QRectF | None) -> None:
        """Smaller crowds at their true share of the room, in the corner where they are."""
        px, wide, high = self.theme.px, said.shown.width(), said.shown.height()
        frames = [] if searched is None else [(searched, translate("Scale", "the {size} searched here"))]
        if searched is None:
            for stop in STOPS:
                share = math.sqrt(stop.size / said.size)
                if not stop.fact and 0.02 < share < 0.8:
                    box = QRectF(wide * (1 - share), high * (1 - share), wide * share, high * share)
                    frames.append((box, stop_name(stop)))
        ceiling = high + 1.0
        for box, text in frames:
            painter.setPen(pen(palette.colour("ink"), max(px(1.5), 1)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if min(box.width(), box.height()) >= px(4):
                painter.drawRect(box.adjusted(1, 1, -1, -1))
            named = text.format(size=crowd(said.most))
            laid = lay(named, self.theme.font(Role.SMALL_BOLD), 100_000, 1.2)
            y = min(box.top(), high - laid.height - px(12))
            x = box.left() - laid.width - px(12)
            place = QRectF(x - px(6), y, laid.width + px(12), laid.height)
            hidden = any(one.intersects(place) for one in said.covered)
            if x > px(8) and y + laid.height + px(6) < ceiling and not hidden:
                self.plates.draw(painter, palette, named, Role.SMALL_BOLD, x, y, laid.width + 1)
                ceiling = y

    def draw_above(self, painter: QPainter, palette: Palette, said: Said) -> None:
        """What is shown, what a lit dot means, or the news."""
        px = self.theme.px
        for text, role, lead, box in self._above(said):
            self.plates.draw(painter, palette, text, role, px(16), box.top() + px(2), self._room(said), lead)
            if lead:
                side, middle = px(12), box.top() + px(5) + self.theme.font(role).pixelSize() * 0.65
                painter.fillRect(QRectF(px(16), middle - side / 2, side, side), QColor(LINE))

    def _room(self, said: Said) -> float:
        """How wide captions may be: beside the face, if it lies there."""
        px = self.theme.px
        end = min((one.left() for one in said.covered if one.top() < px(40)), default=float(said.shown.width()))
        return max(end - px(16 + 6 + 12), px(150))

    def _above(self, said: Said) -> Iterator[tuple[str, Role, int, QRectF]]:
        """What stands above the dots, if nothing lies on it: texts, roles, pixels before them for a mark, places."""
        px, top = self.theme.px, float(self.theme.px(10))
        below = (said.news, Role.CONTROL, 0) if said.news else (said.key, Role.SMALL, px(20))
        for text, role, lead in ((said.caption, Role.CONTROL_BOLD, 0), below):
            laid = lay(text, self.theme.font(role), self._room(said) - lead, 1.3)
            box = QRectF(px(10), top, laid.width + lead + px(12), laid.height + px(6))
            if box.bottom() > said.shown.height() or any(one.intersects(box) for one in said.covered):
                return
            yield text, role, lead, box
            top = box.bottom()

    def _end(self, said: Said) -> float:
        return max((box.bottom() for *_, box in self._above(said)), default=0.0)
