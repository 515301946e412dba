"""The two traces as a picture that is pushed along: each reading adds one short stroke, and no other is drawn again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from app.ui.faceprint.stay import GAP, SECONDS, Reading

LOW: Final = -0.1
HIGH: Final = 1.05
"""The similarities at the foot and the head of the trace."""
MARKS: Final = 2
"""Diamonds and squares on the traces, so many a second."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How the traces are drawn: colours, the line, and the device pixels of one design pixel."""

    own: QColor
    stranger: QColor
    over: QColor
    threshold: float
    scale: float
    shows_stranger: bool


class Strip:
    """A pixmap of device pixels. `ink` and `fit` must be set before anything is added."""

    def __init__(self) -> None:
        self.pixmap = QPixmap()
        self.ink: Ink | None = None
        self._wide, self._high = 0, 0
        self._origin: float | None = None
        self._pushed = 0
        self._before: Reading | None = None

    def fit(self, wide: int, high: int) -> None:
        """Be so many device pixels large; empty from now on."""
        self._wide, self._high = max(wide, 1), max(high, 1)
        self.pixmap = QPixmap(self._wide, self._high)
        self.clear()

    def clear(self) -> None:
        """Nothing is drawn, and nothing is remembered."""
        if not self.pixmap.isNull():
            self.pixmap.fill(Qt.GlobalColor.transparent)
        self._origin, self._pushed, self._before = None, 0, None

    def draw_all(self, series: NDArray[np.float64]) -> None:
        """Draw these readings, (3, n), from nothing: after a new size, a new look or a moved line."""
        origin = self._origin
        self.clear()
        if series.shape[1] == 0 or self.ink is None:
            return
        self._origin = float(series[0, 0]) if origin is None else origin
        self._pushed = self._steps(float(series[0, -1]))
        self._draw(*(Reading(at, own, stranger) for at, own, stranger in series.T.tolist()))

    def add(self, reading: Reading) -> None:
        """Push the picture along and draw what is new."""
        if self.pixmap.isNull() or self.ink is None:
            return
        if self._origin is None:
            self._origin = reading.at
        steps = self._steps(reading.at) - self._pushed
        if steps > 0:
            self._push(steps)
        self._draw(reading)

    def x(self, at: float) -> float:
        """Where the time `at` lies, device pixels."""
        since = 0.0 if self._origin is None else at - self._origin
        return self._wide - self._edge + since * self._per_second - self._pushed

    def y(self, similarity: float) -> float:
        """Where a similarity lies, device pixels."""
        kept = min(max(similarity, LOW), HIGH)
        return (HIGH - kept) / (HIGH - LOW) * self._high

    @property
    def _edge(self) -> float:
        return 8.0 * (self.ink.scale if self.ink else 1.0)

    @property
    def _per_second(self) -> float:
        return (self._wide - self._edge) / SECONDS

    def _steps(self, at: float) -> int:
        return int((at - (self._origin or 0.0)) * self._per_second)

    def _push(self, steps: int) -> None:
        self._pushed += steps
        if steps >= self._wide:
            self.pixmap.fill(Qt.GlobalColor.transparent)
            return
        self.pixmap.scroll(-steps, 0, self.pixmap.rect())
        with QPainter(self.pixmap) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(QRect(self._wide - steps, 0, steps, self._high), Qt.GlobalColor.transparent)

    def _draw(self, *readings: Reading) -> None:
        with QPainter(self.pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for reading in readings:
                self._stroke(painter, reading)

    def _stroke(self, painter: QPainter, now: Reading) -> None:
        """One reading: the harm it does, the two lines to it, and now and then a mark on each."""
        ink, before = self.ink, self._before
        assert ink is not None
        self._before = now
        if before is None or now.at - before.at > GAP:
            return
        left, right = self.x(before.at), self.x(now.at)
        over, missed = now.stranger >= ink.threshold, now.own < ink.threshold
        colour = ink.over if over else ink.stranger
        if missed:
            self._harm(painter, right, now.own, ink.own)
        if over and ink.shows_stranger:
            self._harm(painter, right, now.stranger, ink.over)
        mark = int(now.at * MARKS) != int(before.at * MARKS)
        if ink.shows_stranger:
            self._line(painter, QPointF(left, self.y(before.stranger)), QPointF(right, self.y(now.stranger)), colour, 2)
            if mark:
                size = 7 * ink.scale
                painter.fillRect(QRectF(right - size / 2, self.y(now.stranger) - size / 2, size, size), colour)
        self._line(painter, QPointF(left, self.y(before.own)), QPointF(right, self.y(now.own)), ink.own, 2.5)
        if mark:
            self._diamond(painter, QPointF(right, self.y(now.own)), 5.5 * ink.scale, ink.own)

    def _line(self, painter: QPainter, one: QPointF, other: QPointF, colour: QColor, wide: float) -> None:
        assert self.ink is not None
        painter.setPen(QPen(colour, wide * self.ink.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(one, other)

    def _harm(self, painter: QPainter, x: float, similarity: float, colour: QColor) -> None:
        """A thin upright from the line to a trace on its wrong side."""
        assert self.ink is not None
        faint = QColor(colour)
        faint.setAlphaF(0.45)
        painter.setPen(QPen(faint, max(1.0, self.ink.scale)))
        painter.drawLine(QPointF(x, self.y(self.ink.threshold)), QPointF(x, self.y(similarity)))

    def _diamond(self, painter: QPainter, at: QPointF, radius: float, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        steps = (QPointF(0, -radius), QPointF(radius, 0), QPointF(0, radius), QPointF(-radius, 0))
        painter.drawPolygon(QPolygonF([at + step for step in steps]))
