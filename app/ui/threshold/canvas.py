"""The room as one painted picture: all of it, or while a line or a card moves only what that changes."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from app.ui.parts.live_view import LiveView
from app.ui.theme import Theme
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.layout import Layout
from app.ui.threshold.paint import ScenePainter
from app.ui.threshold.picture import Picture
from app.ui.threshold.scene import Scene
from app.ui.threshold.slider import scaled
from app.ui.threshold.wall_view import WallView

STEP_MS: Final = 25
"""Between two steps of cards on their way: smooth enough for a seventh of a second, and the hand comes first."""

AHEAD_MS: Final = 5
"""Between two moments at which a little is made that a hand may ask for."""


class Canvas(QWidget):
    """Paints what `picture` says; the live view lies on it and paints itself."""

    moved = Signal(float)
    """Milliseconds from a move of a line to the end of its painting."""

    def __init__(self, theme: Theme, shelf: FaceShelf) -> None:
        super().__init__()
        self.theme = theme
        self.live = LiveView(theme)
        self.live.setParent(self)
        self._wall_view = WallView(theme, shelf)
        self._scene = Scene(theme, self._wall_view)
        self._moved_at: float | None = None
        self._tick = QTimer(self, interval=STEP_MS)
        self._tick.timeout.connect(self._move_cards)
        self._ahead = QTimer(self, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._make_ahead)
        shelf.arrived.connect(self.update)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def picture(self) -> Picture:
        """What is shown now."""
        raise NotImplementedError

    def _paint_move(self, *parts: QRectF) -> None:
        """A line has moved: paint what that changes, beside these `parts`."""
        self._moved_at = time.perf_counter() if self.isVisible() else None
        now = self.picture()
        self._wall_view.ratio = self.devicePixelRatioF()
        before = self._scene.follows(now)
        self._scene.place(now)
        self._repaint(*before, *self._scene.follows(now), *parts)

    def _repaint(self, *parts: QRectF) -> None:
        """Paint these parts again but for the live view, which has its own pace: its picture is dear to draw."""
        region = QRegion()
        for part in parts:
            region += scaled(part, self.theme.scale)
        self.update(region - QRegion(self.live.geometry()))

    @Slot()
    def _move_cards(self) -> None:
        """One step of cards on their way: only the wall is painted again. Painting starts it, see paintEvent."""
        self._repaint(self.picture().lay.wall.adjusted(0, -12, 0, 12))
        if not self._wall_view.unfinished:
            self._tick.stop()

    @Slot()
    def _make_ahead(self) -> None:
        if not self._wall_view.tiles.make_ahead():
            self._ahead.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScenePainter(self) as painter:
            painter.ratio = self._wall_view.ratio = self.devicePixelRatioF()
            scale = self.theme.scale
            self._wall_view.begin(hurried=self._moved_at is not None or self._tick.isActive())
            painter.whole = _in_room(event.rect(), scale)
            painter.parts = tuple(
                _in_room(part, scale)
                for part in iter(event.region())  # type: ignore[call-overload]  # its stub knows no iteration
            )
            self._scene.paint(painter, self.picture(), scale)
        if self._wall_view.tiles.due and not self._ahead.isActive():
            self._ahead.start()
        if self._wall_view.unfinished and not self._tick.isActive():
            self._tick.start()
        if self._moved_at is not None:
            self.moved.emit((time.perf_counter() - self._moved_at) * 1000)
            self._moved_at = None


def _in_room(part: QRect, scale: float) -> QRectF:
    """A rectangle of the window in the room's pixels."""
    return QRectF(part.x() / scale, part.y() / scale, part.width() / scale, part.height() / scale)


def on_the_line(lay: Layout, was: float, now: float) -> QRectF:
    """Everything that stands on the line, from where it was (x) to where it is."""
    reach = lay.handle.width() / 2 + 12
    left, right = min(was, now) - reach, max(was, now) + reach
    return QRectF(left, 0, right - left, lay.height)
