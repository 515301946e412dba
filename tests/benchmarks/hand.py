"""A hand on the slider of a Threshold room that shows a running session, and a clock in the UI thread."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.live.measure import Spread
from app.live.seen import Seen
from app.ui.lab import Lab
from app.ui.threshold.room import ThresholdRoom

MOVE_MS = 33
"""Between two moves of the hand, so that the one before is painted and pictures get their turn."""
BEAT_MS = 10
DRAG_MOVES, KEY_MOVES = 60, 30


@dataclass(slots=True)
class Times:
    """Milliseconds."""

    line: Spread = field(default_factory=Spread)
    """From a move to the end of the room's own painting: what the app's report says."""
    whole: Spread = field(default_factory=Spread)
    """From a move to the end of the whole window's painting, with everything that lies on the room."""
    work: Spread = field(default_factory=Spread)
    """Processor time of the UI thread for the same: what other programs cannot lengthen by much."""
    age: Spread = field(default_factory=Spread)
    """From a picture's arrival to the end of its painting."""
    opening: Spread = field(default_factory=Spread)
    """How late the UI thread's timer came, until the hand began."""
    late: Spread = field(default_factory=Spread)
    """The same from then on."""


class Hand(QObject):
    """Drags the line with the mouse, then steps it with keys, by turns, once there is a wall."""

    done = Signal()

    def __init__(self, room: ThresholdRoom, lab: Lab, ready: Callable[[], bool], seconds: float) -> None:
        super().__init__()
        self.times = Times()
        self._room, self._ready, self._seconds = room, ready, seconds
        self._since: float | None = None
        self._moves = 0
        self._moved_at, self._worked = 0.0, 0.0
        self._seen: Seen | None = None
        self._beat_at = time.perf_counter()
        self._beat = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._move = QTimer(self, interval=MOVE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._move.timeout.connect(self._on_move)
        room.moved.connect(self._line_painted)
        lab.showed.connect(self._showed)
        room.live.installEventFilter(self)

    def begin(self) -> None:
        """Start both clocks."""
        self._beat_at = time.perf_counter()
        self._beat.start()
        self._move.start()

    @Slot()
    def _on_beat(self) -> None:
        now = time.perf_counter()
        late = max((now - self._beat_at) * 1000 - BEAT_MS, 0.0)
        (self.times.opening if self._since is None else self.times.late).add(late)
        self._beat_at = now

    @Slot()
    def _on_move(self) -> None:
        if self._since is None:
            if self._room.wall is not None and self._ready():
                self._since = time.perf_counter()
            return
        if time.perf_counter() - self._since > self._seconds:
            self._beat.stop()
            self._move.stop()
            self.done.emit()
            return
        turn = self._moves % (DRAG_MOVES + KEY_MOVES)
        self._moves += 1
        self._moved_at, self._worked = time.perf_counter(), time.thread_time()
        if turn <= DRAG_MOVES:
            self._drag(turn)
        else:
            QTest.keyClick(self._room.slider, Qt.Key.Key_Left if turn % 2 else Qt.Key.Key_PageDown)

    def _drag(self, turn: int) -> None:
        """Over most of the axis and back, as a hand does; at the end it lets go."""
        slider = self._room.slider
        share = 0.5 + 0.42 * math.sin(2 * math.pi * turn / DRAG_MOVES)
        at = QPointF(slider.width() * share, slider.height() / 2)
        kinds = {0: QEvent.Type.MouseButtonPress, DRAG_MOVES: QEvent.Type.MouseButtonRelease}
        kind = kinds.get(turn, QEvent.Type.MouseMove)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind is QEvent.Type.MouseMove else left
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        where = QPointF(slider.mapToGlobal(at.toPoint()))
        event = QMouseEvent(kind, at, where, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(slider, event)

    @Slot(float)
    def _line_painted(self, ms: float) -> None:
        if self._since is not None:
            self.times.line.add(ms)
            QTimer.singleShot(0, self._window_painted)

    @Slot()
    def _window_painted(self) -> None:
        self.times.whole.add((time.perf_counter() - self._moved_at) * 1000)
        self.times.work.add((time.thread_time() - self._worked) * 1000)

    @Slot(object)
    def _showed(self, seen: Seen) -> None:
        self._seen = seen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._seen is not None:
            QTimer.singleShot(0, self._picture_painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _picture_painted(self) -> None:
        if self._seen is not None and self._since is not None:
            self.times.age.add((time.monotonic() - self._seen.frame.taken_at) * 1000)
        self._seen = None
