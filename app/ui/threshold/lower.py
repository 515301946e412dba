"""The second handle: it sets how wide the unsure band under the line is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSlider, QWidget

from app.model.line import written
from app.ui.parts.voice import Voiced
from app.ui.theme import TARGET
from app.ui.threshold.layout import NARROWEST, WIDEST_BAND, Layout
from app.ui.threshold.slider import ARROW, PAGE, STEPS, scaled

OPENS_AT: Final = 0.08
"""The width a band has when it is opened first."""


class LowerHandle(Voiced, QSlider):
    """The band's width in thousandths. Left and Up widen it, Right and Down narrow it: the handle goes with the arrow.

    It lies over its handle only, and moves with it; the room paints it.
    """

    paints_own_focus = True
    let_go = Signal()
    """A hand or a key has left the handle where it is now."""
    touched = Signal()
    """Its look should change."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(round(NARROWEST * STEPS), round(WIDEST_BAND * STEPS))
        self.setSingleStep(ARROW)
        self.setPageStep(PAGE)
        self.setValue(round(OPENS_AT * STEPS))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._layout: Layout | None = None
        self._line, self._scale, self._grip = 0.0, 1.0, 0.0
        self.by_key = False
        """True when the last hand on it was a key: then its focus is shown."""

    @property
    def width_set(self) -> float:
        """The band's width, as a difference of similarities."""
        return self.value() / STEPS

    def fit(self, lay: Layout, line: float, lower: float, scale: float) -> None:
        """Lie over the handle of a band between these two lines (x)."""
        self._layout, self._line, self._scale = lay, line, scale
        handle = lay.lower_handle(line, lower)
        grow = max(TARGET - handle.width(), 0.0) / 2
        place = scaled(handle.adjusted(-grow, 0, grow, 0), scale)
        if place != self.geometry():
            self.setGeometry(place)

    def said(self) -> str:
        return written(self.width_set)

    def measured(self, step: int) -> float:
        return step / STEPS

    def put(self, step: int) -> None:
        self.setValue(step)
        self.let_go.emit()

    def announce(self, text: str) -> None:
        """Say `text` to a screen reader, now that the hand rests."""
        self.setAccessibleDescription(text)
        if QAccessible.isActive() and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the room paints it."""

    def sliderChange(self, change: QSlider.SliderChange) -> None:
        """Nothing: the room has painted again what the handle changes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Left: ARROW,
            Qt.Key.Key_Up: ARROW,
            Qt.Key.Key_Right: -ARROW,
            Qt.Key.Key_Down: -ARROW,
            Qt.Key.Key_PageUp: PAGE,
            Qt.Key.Key_PageDown: -PAGE,
        }
        self.by_key = True
        step = keys.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.setValue(self.value() + step)
        self.let_go.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.touched.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.touched.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_key = False
        if event.button() is Qt.MouseButton.LeftButton and self._layout is not None:
            self._grip = self._at(event) - self._line + self.width_set * self._layout.per_score
            self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown() and self._layout is not None:
            wide = (self._line - self._at(event) + self._grip) / self._layout.per_score
            self.setValue(round(wide * STEPS))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.let_go.emit()

    def _at(self, event: QMouseEvent) -> float:
        """The hand's x in the room: the handle itself moves under it."""
        return (event.position().x() + self.x()) / self._scale
