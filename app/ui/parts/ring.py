"""The focus ring: 3 px, 4 px off, around whatever holds the keyboard. One for the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from app.ui.theme import Theme

_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class FocusRing(QWidget):
    """Follows the focus inside `window` while the keyboard is being used; a mouse or finger hides it.

    A widget that draws its own focus sets the attribute `paints_own_focus`.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._target: QWidget | None = None
        self._by_keys = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)
        self._watched: list[QWidget] = []
        self._watch(None)
        theme.changed.connect(self.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and event.key() in _KEYS:  # type: ignore[attr-defined]
            self._by_keys = True
            self.place()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._by_keys = False
            self.hide()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self.place()
        return False

    def _watch(self, target: QWidget | None) -> None:
        """Listen to the window, the target and all between: keys and fingers arrive there, and so do moves."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = [self._window]
        while target is not None and target is not self._window:
            self._watched.append(target)
            target = target.parentWidget()
        for widget in self._watched:
            widget.installEventFilter(self)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window):
            return  # the program is ending
        inside = new is not None and new is not self._window and self._window.isAncestorOf(new)
        self._target = new if inside else None
        self._watch(self._target)
        if self._target is not None and self._by_keys:
            _bring_into_view(self._target)
        self.place()

    def place(self) -> None:
        """Put the ring around the focused widget, or hide it."""
        target = self._target
        if (
            not self._by_keys
            or target is None
            or not isValid(target)
            or not target.isVisible()
            or hasattr(target, "paints_own_focus")
        ):
            self.hide()
            return
        outer = self._outer(target)
        if outer.isEmpty():
            self.hide()
            return
        wide = max(3, self._theme.px(3))
        self.setGeometry(outer)
        inner = QRect(wide, wide, outer.width() - 2 * wide, outer.height() - 2 * wide)
        self.setMask(QRegion(QRect(QPoint(0, 0), outer.size())) - QRegion(inner))
        self.raise_()
        self.show()
        self.update()

    def _outer(self, target: QWidget) -> QRect:
        off = self._theme.px(4) + max(3, self._theme.px(3))
        around = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size()).adjusted(-off, -off, off, off)
        return around & self._visible(target)

    def _visible(self, target: QWidget) -> QRect:
        shown = self._window.rect()
        above = target.parentWidget()
        while above is not None and above is not self._window:
            if isinstance(above.parentWidget(), QAbstractScrollArea):
                shown &= QRect(above.mapTo(self._window, QPoint(0, 0)), above.size())
            above = above.parentWidget()
        return shown

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is not None:
            colour = getattr(self._target, "ring_colour", QColor(self._theme.paper.ink))
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), colour)


def _bring_into_view(target: QWidget) -> None:
    """Scroll to it: Qt does so only where the focus was inside the same scroll area already."""
    above = target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)
        above = above.parentWidget()
