"""What can be pressed in a lesson, and the keys that turn its steps."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.parts.base import Part
from app.ui.parts.button import Button
from app.ui.parts.scroll import Scroll
from app.ui.shortcuts import ENTER
from app.ui.theme import TARGET

STEP_KEYS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
}
"""Keys that lead to another step, and by how many."""
_PASSED: Final = (*STEP_KEYS, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Press(Part, QAbstractButton):
    """A painted button of a lesson. Arrow keys are not its own: Qt would move the focus with them."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = self.theme.px(220)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(TARGET), self.theme.px(TARGET))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        elif event.key() in _PASSED:
            event.ignore()
        else:
            super().keyPressEvent(event)


class PassingButton(Button):
    """A usual button that leaves the arrow keys to the lesson."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PASSED:
            event.ignore()
        else:
            super().keyPressEvent(event)


class StepScroll(Scroll):
    """Scrolls with Up and Down, and leaves the keys that turn steps to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEP_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)
