"""Does what an Event says to a window: through its window handle, as the window system does, so that grabs count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.monkey.events import Event, keys_of

BUTTONS = {
    "left": Qt.MouseButton.LeftButton,
    "double": Qt.MouseButton.LeftButton,
    "right": Qt.MouseButton.RightButton,
    "middle": Qt.MouseButton.MiddleButton,
}
STEPS = 6
"""Moves in one drag or swipe."""
FINGER = 1


class Stage(Protocol):
    """What differs between the window and the kiosk."""

    window: Any

    def settle_down(self, event: Event) -> None:
        """Language, theme, text, motion, undo and redo, presets: what has no place in the window."""


class Hands:
    """A mouse, a finger and a keyboard on the window of `stage`."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._window = stage, stage.window
        self._touch = QTest.createTouchDevice()
        self._held = False

    def do(self, event: Event) -> str:
        """Do it and let the app answer; what it was done to, in a word."""
        act: Callable[[Event], str] = getattr(self, f"_{event.kind}", self._other)
        told = act(event)
        QCoreApplication.processEvents()
        return told

    def let_go(self) -> None:
        """Nothing is held any more."""
        if self._held:
            QTest.mouseRelease(self._window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
            self._held = False

    # -- where ---------------------------------------------------------------------------------------

    def _point(self, share: tuple[float, float]) -> QPoint:
        whole = self._whole()
        return QPoint(int(share[0] * whole.right()), int(share[1] * whole.bottom()))

    def _whole(self) -> QRect:
        """What can be hit: the window's own size may already be another one than what the screen shows of it."""
        shown: QSize = self._window.windowHandle().size()
        return QRect(QPoint(0, 0), shown.boundedTo(self._window.size()))

    def _aim(self, event: Event) -> tuple[QPoint, str]:
        """The place meant, and the name of what is there."""
        found = self._controls() if event.which >= 0 else []
        if not found:
            at = self._point(event.at)
            under = self._window.childAt(at)
            return at, _name(under)
        control = found[min(int(event.which * len(found)), len(found) - 1)]
        inside = QPoint(int(event.at[0] * max(control.width() - 1, 0)), int(event.at[1] * max(control.height() - 1, 0)))
        at, whole = control.mapTo(self._window, inside), self._whole()
        held = QPoint(min(max(at.x(), 0), whole.right()), min(max(at.y(), 0), whole.bottom()))
        return held, _name(control)

    def _controls(self) -> list[QWidget]:
        whole = self._window.rect()
        return [
            one
            for one in self._window.findChildren(QWidget)
            if one.isVisible() and one.isEnabled() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
            and whole.contains(one.mapTo(self._window, one.rect().center()))
        ]  # fmt: skip

    # -- mouse ---------------------------------------------------------------------------------------

    def _click(self, event: Event) -> str:
        at, name = self._aim(event)
        if event.word == "double":
            QTest.mouseDClick(self._window.windowHandle(), BUTTONS["left"], pos=at)
        else:
            QTest.mouseClick(self._window.windowHandle(), BUTTONS[event.word], pos=at)
        return name

    def _press(self, event: Event) -> str:
        at, name = self._aim(event)
        QTest.mousePress(self._window.windowHandle(), BUTTONS["left"], pos=at)
        self._held = True
        return name

    def _release(self, event: Event) -> str:
        at, name = self._aim(replace(event, which=-1.0))
        if self._held:
            QTest.mouseRelease(self._window.windowHandle(), BUTTONS["left"], pos=at)
        self._held = False
        return name

    def _hover(self, event: Event) -> str:
        at, name = self._aim(event)
        QTest.mouseMove(self._window.windowHandle(), at)
        return name

    def _drag(self, event: Event) -> str:
        at, name = self._aim(event)
        to = self._point(event.to)
        handle = self._window.windowHandle()
        QTest.mousePress(handle, BUTTONS["left"], pos=at)
        for step in range(1, STEPS + 1):
            QTest.mouseMove(handle, at + (to - at) * step / STEPS)
            QCoreApplication.processEvents()
        QTest.mouseRelease(handle, BUTTONS["left"], pos=to)
        self._held = False
        return name

    def _wheel(self, event: Event) -> str:
        at, name = self._aim(event)
        under = self._window.childAt(at) or self._window
        turned = QPoint(0, int(event.to[0] * 120))
        wheel = QWheelEvent(
            QPointF(under.mapFrom(self._window, at)), QPointF(self._window.mapToGlobal(at)), QPoint(), turned,
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(under, wheel)
        return name

    # -- fingers -------------------------------------------------------------------------------------

    def _tap(self, event: Event) -> str:
        at, name = self._aim(event)
        handle = self._window.windowHandle()
        QTest.touchEvent(handle, self._touch).press(FINGER, at).commit()
        QTest.touchEvent(handle, self._touch).release(FINGER, at).commit()
        return name

    def _swipe(self, event: Event) -> str:
        at, name = self._aim(event)
        to = self._point(event.to)
        handle = self._window.windowHandle()
        QTest.touchEvent(handle, self._touch).press(FINGER, at).commit()
        for step in range(1, STEPS + 1):
            QTest.touchEvent(handle, self._touch).move(FINGER, at + (to - at) * step / STEPS).commit()
            QCoreApplication.processEvents()
        QTest.touchEvent(handle, self._touch).release(FINGER, to).commit()
        return name

    # -- keys and all else ---------------------------------------------------------------------------

    def _key(self, event: Event) -> str:
        pressed = keys_of(event.word)
        name = _name(QApplication.focusWidget())
        QTest.keyClick(self._window.windowHandle(), pressed.key(), pressed.keyboardModifiers())
        return name

    def _resize(self, event: Event) -> str:
        width, height = event.word.split("x")
        self._window.resize(int(width), int(height))
        return ""

    def _wait(self, event: Event) -> str:
        QTest.qWait(int(event.word))
        return ""

    def _other(self, event: Event) -> str:
        self._stage.settle_down(event)
        return ""


def flush() -> None:
    """Everything that was put off happens now, deletions too."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _name(widget: QWidget | None) -> str:
    return "" if widget is None else f"{type(widget).__name__} {widget.accessibleName()!r}"
