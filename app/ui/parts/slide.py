"""A horizontal slider in all but looks: equal for hand, key and screen reader, with stops that a hand lands on."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from app.ui.parts.base import frame
from app.ui.parts.voice import Voiced
from app.ui.shortcuts import END, LEAP, STEP
from app.ui.theme import Palette, Theme

REST_MS: Final = 450
"""So long a key or hand rests before the new value is said aloud."""
SNAP: Final = 9
"""Design pixels from a stop within which a hand lands on it."""


class Slide(Voiced, QSlider):
    """Press and drag anywhere; arrows, Page, Home, End. A subclass sets `theme`, paints, and says where its track is.

    Keys never step over a stop. The wheel is left to the page: it scrolls.
    """

    paints_own_focus = True

    taken = Signal()
    """A hand or a key has taken hold of it."""
    moved = Signal(int)
    """A hand or a key has moved it there; what the room sets by itself emits only valueChanged."""
    settled = Signal()
    """It was let go of, at another value than before."""

    theme: Theme
    handle: int = 38
    """The handle's side, design pixels."""
    snap: int = SNAP

    def __init__(self, *, least: int, most: int, arrow: int, page: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grip = 0.0
        self._before: int | None = None
        self.by_key = False
        """True when the last hand on it was a key: then its focus is shown."""
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._announce)
        self.setRange(least, most)
        self.setSingleStep(arrow)
        self.setPageStep(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    # What a subclass says -----------------------------------------------------------------------------

    def track(self) -> tuple[float, float]:
        """Where the least and the most value lie, pixels."""
        half = self.theme.px(self.handle) / 2
        return half, self.width() - half

    def stop_values(self) -> Collection[int]:
        """Values on which a hand lands, and which keys do not step over."""
        return ()

    def named_at(self, at: QPointF) -> int | None:
        """The value whose name stands at `at`, where names can be pressed."""
        return None

    def paged(self, way: int) -> int:
        """Where a Page key leads, up (1) or down (-1)."""
        return self.value() + way * self.pageStep()

    def drag_step(self) -> int:
        """A hand moves it by multiples of this."""
        return 1

    def aloud(self) -> str:
        """What is said when it rests after a hand or key; '' says nothing."""
        return ""

    # Hand and keys ------------------------------------------------------------------------------------

    def x_of(self, value: float) -> float:
        """Where a value lies, pixels."""
        left, right = self.track()
        return left + (value - self.minimum()) / (self.maximum() - self.minimum()) * (right - left)

    def value_at(self, x: float) -> int:
        """The value for a hand at `x` pixels: a stop nearby, else the nearest step."""
        near = [stop for stop in self.stop_values() if abs(self.x_of(stop) - x) <= self.theme.px(self.snap)]
        if near:
            return min(near, key=lambda stop: abs(self.x_of(stop) - x))
        left, right = self.track()
        share = min(max((x - left) / max(right - left, 1.0), 0.0), 1.0)
        raw, step = share * (self.maximum() - self.minimum()), self.drag_step()
        return self.minimum() + round(raw / step) * step

    def put(self, value: int) -> None:
        """Go to `value` as a hand does that presses a button."""
        self._hold()
        self._move(value)
        self._let_go()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.by_key = False
        at = event.position()
        named = self.named_at(at)
        offset = at.x() - self.x_of(self.value() if named is None else named)
        held = named is not None or abs(offset) <= self.theme.px(self.handle) / 2
        self._grip = offset if held else 0.0
        self.setSliderDown(True)
        self._hold()
        if named is not None:
            self._move(named)
        elif not held:
            self._drag(at)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self._let_go()

    def _drag(self, at: QPointF) -> None:
        self._move(self.value_at(at.x() - self._grip))

    def _move(self, value: int) -> None:
        before = self.value()
        self.setValue(value)
        if self.value() != before:
            self.moved.emit(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = self._wanted(event)
        if wanted is None:
            event.ignore()
            return
        self.by_key = True
        self._hold()
        self._move(wanted)
        self._rest.start()
        self.update()

    def _wanted(self, event: QKeyEvent) -> int | None:
        if way := STEP.way(event):
            return self._stepped(way * self.singleStep())
        if way := LEAP.way(event):
            return self.paged(way)
        if way := END.way(event):
            return self.maximum() if way > 0 else self.minimum()
        return None

    def _stepped(self, step: int) -> int:
        """One step on, or the first stop on the way."""
        now, then = self.value(), self.value() + step
        way = [stop for stop in self.stop_values() if min(now, then) < stop < max(now, then)]
        return (min(way) if step > 0 else max(way)) if way else then

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if self._wanted(event) is None:
            event.ignore()
        elif not self.isSliderDown():
            self._let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _hold(self) -> None:
        if self._before is None:
            self._before = self.value()
        self.taken.emit()

    def _let_go(self) -> None:
        before, self._before = self._before, None
        self._rest.start()
        if before is not None and before != self.value():
            self.settled.emit()

    # Focus and the ear --------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isSliderDown():
            self._let_go()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self.setSliderDown(False)
        self._before = None
        self._rest.stop()
        super().hideEvent(event)

    def _announce(self) -> None:
        said = self.aloud()
        if said and QAccessible.isActive() and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # Paint --------------------------------------------------------------------------------------------

    def draw_handle(self, painter: QPainter, palette: Palette, middle: float, fill: QColor, mark: QColor) -> QRectF:
        """The square handle on a track at height `middle`, with its ring while the keyboard holds it. Its place."""
        px, side = self.theme.px, self.theme.px(self.handle)
        box = QRectF(self.x_of(self.value()) - side / 2, middle - side / 2, side, side)
        painter.fillRect(box, mark)
        painter.fillRect(box.adjusted(px(2), px(2), -px(2), -px(2)), fill)
        for offset in (-0.18 * side, 0.0, 0.18 * side):
            line = QRectF(box.center().x() + offset - px(1), box.top() + 0.26 * side, px(2), 0.48 * side)
            painter.fillRect(line, mark)
        if self.hasFocus() and self.by_key:
            off = px(5)
            frame(painter, box.adjusted(-off, -off, off, off).toAlignedRect(), palette.colour("ink"), px(3))
        return box
