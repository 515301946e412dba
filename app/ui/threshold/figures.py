"""Rows of small people: one is drawn and stamped, since drawing hundreds for every move of the line is too slow."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from app.ui.threshold.paint import ScenePainter, hatch, in_pixels, pen

MOST_FIGURES: Final = 150
STEP: Final = 0.8
"""From one figure to the next, as a share of its height."""
MOST_ROWS: Final = 6
LARGEST: Final = 26.0
SMALL: Final = 9.0
"""People smaller than this are not hatched, they would be a blot: an outline in ink is looked at again."""
_KEPT = 200


class Kind(IntEnum):
    """How a person is drawn, in this order away from the line."""

    HIT = 0
    AGAIN = 1
    NOT = 2


@dataclass(frozen=True, slots=True)
class People:
    """Of `of` people `hit` are harmed and `again` looked at again; `quiet` is the colour of those."""

    hit: int
    again: int
    of: int
    colour: QColor
    quiet: QColor


def figure(size: float) -> QPainterPath:
    """A person, `size` high and 0.72 × as wide, from the origin: head and shoulders."""
    path = QPainterPath()
    head = size * 0.40
    path.addEllipse(QRectF(size * 0.36 - head / 2, size * 0.04, head, head))
    body = QRectF(size * 0.04, size * 0.52, size * 0.64, size * 0.88)
    path.moveTo(body.left(), size * 0.96)
    path.arcTo(body, 180, -180)
    path.closeSubpath()
    return path


def largest(many: int, wide: float, high: float) -> tuple[int, float]:
    """In how many rows `many` people are largest in a box, and their size."""
    rows = range(1, MOST_ROWS + 1)
    sizes = [min(LARGEST, high / row, wide / max(-(-many // row), 1) / STEP) for row in rows]
    best = max(range(len(sizes)), key=sizes.__getitem__)
    return rows[best], sizes[best]


class Figures:
    """Paints rows of people: filled when harmed, hatched when looked at again; one outline when nobody is."""

    def __init__(self) -> None:
        self._stamps: dict[tuple[object, ...], QPixmap] = {}

    def paint(self, painter: ScenePainter, box: QRectF, people: People, scale: float, *, from_right: bool) -> None:
        """Draw `people` into `box`, from its right or its left end."""
        harmed = people.hit + people.again
        shown = min(people.of, MOST_FIGURES) if people.of <= 5 else min(max(harmed, 1), MOST_FIGURES)
        rows, size = largest(shown, box.width(), box.height())
        across = -(-shown // rows)
        high, step = round(size * scale), max(round(size * STEP * scale), 1)
        top = round((box.bottom() - 3) * scale) - rows * high
        start = round((box.right() if from_right else box.left()) * scale)
        with in_pixels(painter, scale):
            for row in range(rows):
                ends = [min(max(many - row * across, 0), across) for many in (0, people.hit, harmed, shown)]
                for kind, (begin, end) in enumerate(pairwise(min(end, ends[-1]) for end in ends)):
                    if end <= begin:
                        continue
                    colour = people.quiet if kind == Kind.AGAIN else people.colour
                    stamp = self._stamp(size, colour, step, high, scale, painter.ratio, Kind(kind))
                    left = start - end * step if from_right else start + begin * step
                    painter.drawTiledPixmap(QRect(left, top + row * high, (end - begin) * step, high), stamp)

    def _stamp(
        self, size: float, colour: QColor, step: int, high: int, scale: float, ratio: float, kind: Kind
    ) -> QPixmap:
        key = (size, colour.rgba(), step, high, scale, ratio, kind)
        if key not in self._stamps:
            if len(self._stamps) > _KEPT:
                self._stamps.clear()
            self._stamps[key] = _draw(size, colour, step, high, scale, ratio, kind)
        return self._stamps[key]


def _draw(size: float, colour: QColor, step: int, high: int, scale: float, ratio: float, kind: Kind) -> QPixmap:
    made = QPixmap(math.ceil(step * ratio), math.ceil(high * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        small = kind is Kind.HIT and size < 14
        painter.translate((step / scale - size * 0.72) / 2, 0)
        body = figure(size)
        if kind is Kind.AGAIN and size >= SMALL:
            painter.save()
            painter.setClipPath(body)
            painter.setPen(pen(colour, 1.2))
            hatch(painter, QRectF(0, 0, size, size), 4.0)
            painter.restore()
        painter.setPen(Qt.PenStyle.NoPen if small else pen(colour, 1.5 if size >= SMALL else 0.8))
        painter.setBrush(colour if kind is Kind.HIT else Qt.BrushStyle.NoBrush)
        painter.drawPath(body)
    return made
