"""What the Tab key reaches."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.parts.sheet import Sheet

PRESSES = 30


def reached(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab leads from where the keyboard is now, press by press."""
    found = []
    for _ in range(PRESSES):
        QTest.keyClick(QApplication.focusWidget() or window, key)
        focused = QApplication.focusWidget()
        if focused is not None:
            found.append(focused)
    return found


def assert_the_keyboard_stays_on(sheet: Sheet, window: QWidget, opener: QWidget) -> None:
    """While `sheet`, opened by `opener`, lies in `window`: Tab, focus from elsewhere, Escape, and Tab afterwards."""
    window.activateWindow()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        assert all(sheet.isAncestorOf(one) for one in reached(window, key))
    opener.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert sheet.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert opener.hasFocus()
    assert opener.isEnabled()
    after = reached(window)
    assert len(set(after)) > 3
    assert opener in after
