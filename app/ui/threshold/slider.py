"""The big slider: a real QSlider for hand, key and screen reader; the room paints it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

from app.model.line import written
from app.ui.parts.voice import Voiced
from app.ui.shortcuts import LEAP, STEP
from app.ui.threshold.layout import LOOSEST, STRICTEST, Layout

STEPS: Final = 1000
"""Slider steps for a whole unit of similarity: a thousandth each."""
ARROW: Final = 10
PAGE: Final = 50


class ThresholdSlider(Voiced, QSlider):
    """Loose on the left, strict on the right, in thousandths. Arrow 0.01, Page 0.05, Home and End."""

    paints_own_focus = True
    taken = Signal()
    """A hand or a key has taken the line."""
    held = Signal(bool)
    """True when a hand takes the handle, False when it lets go."""
    keyed = Signal()
    """A key has moved the line, or tried to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(round(LOOSEST * STEPS), round(STRICTEST * STEPS))
        self.setSingleStep(ARROW)
        self.setPageStep(PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._layout: Layout | None = None
        self._scale = 1.0
        self._grip = 0.0
        self.by_key = False
        """True when the last hand on it was a key: then its focus is shown."""

    def fit(self, lay: Layout, scale: float) -> None:
        """Lie over the axis and the hills of `lay`."""
        self._layout, self._scale = lay, scale
        self.setGeometry(scaled(lay.slider, scale))

    @property
    def threshold(self) -> float:
        """The line, as a similarity."""
        return self.value() / STEPS

    def set_threshold(self, threshold: float) -> None:
        """Move the line."""
        self.setValue(round(threshold * STEPS))

    def said(self) -> str:
        return written(self.threshold)

    def measured(self, step: int) -> float:
        return step / STEPS

    def put(self, step: int) -> None:
        self.taken.emit()
        self.setValue(step)
        self.keyed.emit()

    def announce(self, text: str) -> None:
        """Say `text` to a screen reader, now that the hand rests."""
        self.setAccessibleDescription(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the room paints the axis, the line and the handle in both materials."""

    def sliderChange(self, change: QSlider.SliderChange) -> None:
        """Nothing: Qt would have all of it painted again, with the hills under it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_key = True
        self.taken.emit()
        if step := STEP.way(event) * ARROW + LEAP.way(event) * PAGE:
            self.setValue(self.value() + step)
        else:
            super().keyPressEvent(event)
        self.keyed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_key = False
        if event.button() is not Qt.MouseButton.LeftButton or self._layout is None:
            return
        at = self._at(event.position())
        handle = self._layout.handle.translated(self._layout.x(self.threshold), 0)
        on_handle = handle.adjusted(-6, -200, 6, 12).contains(at)
        self._grip = at.x() - self._layout.x(self.threshold) if on_handle else 0.0
        self.taken.emit()
        self.setSliderDown(True)
        self.held.emit(True)
        self._drag(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.held.emit(False)

    def _at(self, point: QPointF) -> QPointF:
        origin = QPointF(QPoint(self.x(), self.y()))
        return (point + origin) / self._scale

    def _drag(self, at: QPointF) -> None:
        if self._layout is not None:
            self.set_threshold(self._layout.score(at.x() - self._grip))


def scaled(rect: QRectF, scale: float) -> QRect:
    """`rect`, in device-independent pixels of the window."""
    return QRectF(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale).toAlignedRect()
