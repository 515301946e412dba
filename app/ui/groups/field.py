"""People: those who are harmed stand on a filled tile. One of each kind is drawn, and stamped."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.ui.groups.crowd import Pile
from app.ui.theme import Palette
from app.ui.threshold.figures import figure

_KEPT: Final = 32
SOLID: Final = 9
"""Under so many pixels a tile is filled without a figure, which could not be made out."""


class Who(IntEnum):
    """How a person is drawn."""

    STRANGER = 0
    RIGHT = 1
    WRONG = 2
    """A stranger who is wrongly matched."""
    MISSED = 3
    """A right person who is missed."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Where columns of people stand: the x of each one's left edge in `lefts`, `size` pixels a person."""

    lefts: tuple[int, ...]
    top: int
    bottom: int
    size: int


class Field:
    """Stamps people into columns, or into rows."""

    def __init__(self) -> None:
        self._stamps: dict[tuple[object, ...], QPixmap] = {}

    def paint_piles(self, painter: QPainter, piles: Sequence[Pile], ground: Ground, palette: Palette) -> None:
        """Strangers hang from the top, right people stand at the bottom; the harmed first. A crowd stands closer."""
        for left, pile in zip(ground.lefts, piles, strict=True):
            step = min(ground.size, (ground.bottom - ground.top) / max(pile.strangers + pile.right, 1))
            high = ground.bottom - pile.right * step
            here = (
                (Who.WRONG, pile.wrong, ground.top),
                (Who.STRANGER, pile.strangers - pile.wrong, ground.top + pile.wrong * step),
                (Who.RIGHT, pile.right - pile.missed, high),
                (Who.MISSED, pile.missed, ground.bottom - pile.missed * step),
            )
            for who, many, top in here:
                if not many:
                    continue
                stamp = self._stamp(painter, who, ground.size, palette)
                if step == ground.size:
                    painter.drawTiledPixmap(QRect(left, round(top), ground.size, many * ground.size), stamp)
                else:
                    for place in range(many):
                        painter.drawPixmap(left, round(top + place * step), stamp)

    def paint_rows(
        self, painter: QPainter, box: QRect, hit: int, of: int, who: Who, most: int, palette: Palette
    ) -> None:
        """`of` people in rows of ten, twenty … in `box`, each at most `most` pixels, the first `hit` of them
        harmed, the others right people."""
        size, across = rows(of, box.width(), box.height(), most)
        for place in range(of):
            row, column = divmod(place, across)
            stamp = self._stamp(painter, who if place < hit else Who.RIGHT, size, palette)
            painter.drawPixmap(box.left() + column * size, box.top() + row * size, stamp)

    def paint_one(self, painter: QPainter, who: Who, left: int, top: int, size: int, palette: Palette) -> None:
        """One person, to say how they are drawn."""
        painter.drawPixmap(left, top, self._stamp(painter, who, size, palette))

    def _stamp(self, painter: QPainter, who: Who, size: int, palette: Palette) -> QPixmap:
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        key = (who, size, palette.ground, palette.over, palette.you, ratio)
        if key not in self._stamps:
            if len(self._stamps) > _KEPT:
                self._stamps.clear()
            self._stamps[key] = _draw(who, size, palette, ratio)
        return self._stamps[key]


def rows(of: int, width: int, height: int, most: int) -> tuple[int, int]:
    """The largest person, pixels, with whom `of` fit into a box in rows of whole tens, and how many stand in a row."""
    found = [(min(width // across, height // -(-of // across), most), across) for across in range(10, of + 1, 10)]
    size, across = max(found, key=lambda one: (one[0], -one[1]))
    return max(size, 2), across


def _draw(who: Who, step: int, palette: Palette, ratio: float) -> QPixmap:
    colours = {Who.STRANGER: "crowd", Who.RIGHT: "same", Who.WRONG: "over", Who.MISSED: "you"}
    colour, harmed = palette.colour(colours[who]), who in (Who.WRONG, Who.MISSED)
    made = QPixmap(math.ceil(step * ratio), math.ceil(step * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = max(1.0, step * 0.08)
        if harmed:
            painter.fillRect(QRectF(0, 0, step - gap, step - gap), colour)
        if not harmed or step >= SOLID:
            _stand(painter, step - gap, palette.colour("ground") if harmed else colour, 0.84 if harmed else 1.0)
    return made


def _stand(painter: QPainter, room: float, colour: QColor, share: float) -> None:
    """A person at the bottom of a square of `room` pixels, `share` of it high."""
    size = room * share
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.translate((room - size * 0.72) / 2, room - size)
    painter.drawPath(figure(size))
