"""Stands between the window and whoever touches it: notes that somebody is there, and lets no key or gesture leave."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

HOLD_SECONDS = 3.0
"""How long staff hold a finger in the upper right corner."""
CORNER = 72
"""The side of that corner, design pixels."""

_KEYS = frozenset(
    {
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space,
        Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Shift,
        *(Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10)),
    }
)  # fmt: skip
_INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.Wheel,
        QEvent.Type.KeyPress, QEvent.Type.TabletPress,
    }
)  # fmt: skip
_LEAVING = frozenset({Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier})


class Guard(QObject):
    """Watches what comes to one window from its hands, before any widget hears of it. Costs nothing in between.

    Only Tab, arrows, Page, Home, End, Space, Enter, Backspace and digits get through, and only the left button:
    no Esc, no F11, no shortcut, no menu of the right button. Ctrl+Shift+Q and a held corner are for staff.
    """

    touched = Signal()
    staff = Signal(bool)
    """Staff want out: by the keys (True), or with a finger on the corner, which may still be lifted (False)."""
    lifted = Signal()
    pointed = Signal(bool)
    """True when a mouse moves, False when a finger touches."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.corner = 0.0
        """The side of the corner in pixels; 0 is none."""
        self.leaves = False
        """True once the window may close."""
        self.down = False
        """True while a finger is on the screen: nothing is taken away from under it."""
        self._window: QWindow | None = None

    def watch(self, window: QWindow) -> None:
        """Stand before `window`; safe twice."""
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Close and not self.leaves:
            event.ignore()  # else the system takes the window down
            return True
        if kind is QEvent.Type.MouseMove:
            self._moved(cast(QMouseEvent, event))
            return False
        if kind not in _INPUT:
            return False
        if kind is QEvent.Type.KeyPress:
            return self._key(cast(QKeyEvent, event))
        self.touched.emit()
        if kind is QEvent.Type.TouchBegin:
            self.pointed.emit(False)
        elif kind is QEvent.Type.TouchEnd:
            QCoreApplication.postEvent(watched, QEvent(QEvent.Type.Leave))  # no finger hovers over what it has pressed
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick):
            return self._button(cast(QMouseEvent, event), cast(QWindow, watched).size())
        return False

    def _moved(self, event: QMouseEvent) -> None:
        if event.buttons():
            self.touched.emit()  # a long drag of the line is somebody being there
        elif event.source() is Qt.MouseEventSource.MouseEventNotSynthesized:
            self.pointed.emit(True)

    def _key(self, event: QKeyEvent) -> bool:
        held = event.modifiers()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Q and held & both == both:
            self.staff.emit(True)
            return True
        self.touched.emit()
        leaves = any(held & one for one in _LEAVING) or bool(held & Qt.KeyboardModifier.MetaModifier)
        return leaves or event.key() not in _KEYS

    def _button(self, event: QMouseEvent, size: QSize) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return True
        self.down = event.type() is not QEvent.Type.MouseButtonRelease
        if not self.down:
            self.lifted.emit()
        elif self._in_corner(event.position(), size):
            self.staff.emit(False)
        return False

    def _in_corner(self, at: QPointF, size: QSize) -> bool:
        return at.x() >= size.width() - self.corner and at.y() <= self.corner
