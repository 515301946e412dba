"""The crowd's slider in all but looks: logarithmic, with stops; equal for hand, key and screen reader."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSlider, QWidget

from app.ui.scale.stops import LEAST, MOST, STOPS, UNITS, Stop, next_stop, size_of, stop_at, value_of
from app.ui.theme import Theme

ARROW: Final = 50
"""Slider steps for an arrow key: a crowd about an eighth larger."""
SNAP: Final = 5
"""Design pixels around a stop within which a press or a drag lands on it."""
SIDE: Final = 36
"""Design pixels left and right of the axis."""
HANDLE: Final = 44


class CrowdSlider(QSlider):
    """From a class to 100 billion; `crowd` is the size in people. All of it can be pressed and dragged.

    Arrows: an eighth more or less. Page keys: the next stop. Home and End.
    """

    paints_own_focus = True
    taken = Signal()
    """A hand or a key has moved it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self._grip = 0.0
        self.by_key = False
        """True when the last hand on it was a key: then its focus is shown."""
        self.setRange(value_of(LEAST), value_of(MOST))
        self.setSingleStep(ARROW)
        self.setPageStep(UNITS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    @property
    def crowd(self) -> float:
        """The size of the crowd, people."""
        return size_of(self.value())

    @property
    def stop(self) -> Stop | None:
        """The named stop it stands at."""
        return stop_at(self.value())

    def label_at(self, at: QPointF) -> int | None:
        """The value of the stop whose name is there; whoever paints the names knows."""
        return None

    def step(self, way: int) -> None:
        """To the next stop, up (1) or down (-1)."""
        self.taken.emit()
        self.setValue(next_stop(self.value(), way))

    # Hand and keys ------------------------------------------------------------------------------------

    def x_of(self, value: float) -> float:
        """Where a slider's value lies, pixels."""
        side = self.theme.px(SIDE)
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return side + share * (self.width() - 2 * side)

    def _value(self, x: float) -> int:
        side = self.theme.px(SIDE)
        share = (x - side) / max(self.width() - 2 * side, 1)
        value = round(self.minimum() + share * (self.maximum() - self.minimum()))
        value = min(max(value, self.minimum()), self.maximum())
        near = min((value_of(stop.size) for stop in STOPS), key=lambda one: abs(one - value))
        return near if abs(self.x_of(near) - self.x_of(value)) <= self.theme.px(SNAP) else value

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.by_key = False
        at = event.position()
        offset = at.x() - self.x_of(self.value())
        self._grip = offset if abs(offset) <= self.theme.px(HANDLE) / 2 else 0.0
        self.setSliderDown(True)
        self.taken.emit()
        named = self.label_at(at)
        if named is not None:
            self._grip = at.x() - self.x_of(named)
            self.setValue(named)
        else:
            self._drag(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _drag(self, at: QPointF) -> None:
        self.setValue(self._value(at.x() - self._grip))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_key = True
        self.taken.emit()
        key, now = Qt.Key(event.key()), self.value()
        steps = {
            Qt.Key.Key_Left: now - ARROW,
            Qt.Key.Key_Down: now - ARROW,
            Qt.Key.Key_Right: now + ARROW,
            Qt.Key.Key_Up: now + ARROW,
            Qt.Key.Key_PageUp: next_stop(now, 1),
            Qt.Key.Key_PageDown: next_stop(now, -1),
        }
        if key in steps:
            self.setValue(steps[key])
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
