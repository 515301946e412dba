"""Paper that is too long follows the finger: a bar as thin as the app's is nothing to hit."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget


class Drags(QObject):
    """Moves what scrolls along with a finger that was put on nothing else: whatever takes a press keeps it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._areas: dict[QObject, QScrollBar] = {}
        self._held: float | None = None
        """Where the paper's upper edge would be for a finger at the window's."""

    def take(self, inside: QWidget) -> None:
        """Let everything in `inside` that scrolls do so; its bars only show where one is."""
        for area in inside.findChildren(QScrollArea):
            bar = area.verticalScrollBar()
            bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._areas[area.viewport()] = bar
            area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind, bar = event.type(), self._areas.get(watched)
        if bar is None or bar.maximum() == bar.minimum():
            return False
        if kind is QEvent.Type.MouseButtonPress:
            self._held = bar.value() + cast(QMouseEvent, event).globalPosition().y()
            return True
        if kind is QEvent.Type.MouseMove and self._held is not None:
            bar.setValue(round(self._held - cast(QMouseEvent, event).globalPosition().y()))
            return True
        if kind is QEvent.Type.MouseButtonRelease:
            self._held = None
        return False
