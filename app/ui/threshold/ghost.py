"""A button without a face: it takes the press, the focus and the name; the room paints it in both materials."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class Ghost(QAbstractButton):
    """An invisible button; `touched` is emitted when its look should change."""

    paints_own_focus = True
    touched = Signal()

    def __init__(self, parent: QWidget, *, repeats: bool = False) -> None:
        super().__init__(parent)
        self.setAutoRepeat(repeats)
        self.pressed.connect(self.touched)
        self.released.connect(self.touched)

    @property
    def thickness(self) -> float:
        """Of its outline: 1.5 at rest, 3 under a hand."""
        return 3.0 if self.underMouse() else 1.5

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the room paints it."""

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.touched.emit()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.touched.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.touched.emit()
