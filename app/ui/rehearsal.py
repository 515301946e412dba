"""A run that measures itself: a scripted hand on the slider, the UI's own figures, a report, a screenshot, an end."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app import BEGAN
from app.files import note_written, write_text
from app.live.report import Outcome, UiFigures, report
from app.live.sockets import SocketWatch
from app.model.line import written
from app.ui.lab import Lab
from app.ui.threshold.room import ThresholdRoom

BEAT_MS = 10
HAND_MS = 40
SWING = 0.15
"""How far the scripted hand moves the line either way."""


class Rehearsal(QObject):
    """Watches a run from inside the UI thread. `ended` is emitted when the time is up and everything is written."""

    ended = Signal()

    def __init__(self, lab: Lab, room: ThresholdRoom, age: Callable[[], float]) -> None:
        """`age` is the seconds since the process began."""
        super().__init__()
        self.lab, self.room, self.age = lab, room, age
        self.figures = UiFigures()
        self.sockets = SocketWatch()
        self._rest: float | None = None
        self._measures, self._with_hand, self._over = False, False, False
        self._last_beat = time.perf_counter()
        self._beat = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._hand = QTimer(self, interval=HAND_MS)
        self._hand.timeout.connect(self._move)
        room.moved.connect(self.figures.slider_to_paint_ms.add)
        lab.showed.connect(self._first_frame)

    def await_first_paint(self, window: QWidget, *, measures: bool, hand: bool) -> None:
        """Begin once `window` has been painted: then there is something to see. `hand` adds the scripted hand.

        Without `measures` only the opening is timed: looking on all the time costs 5 % of a processor at rest.
        """
        self._measures, self._with_hand = measures, hand
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._begin)
        return False

    @Slot()
    def _begin(self) -> None:
        if self._over:
            return  # the window was closed right after its first painting
        self.figures.window_s = self.age()
        if not self._measures:
            return
        self._last_beat = time.perf_counter()
        self._beat.start()
        self.sockets.keep_looking()
        if self._with_hand:
            self._hand.start()

    @Slot()
    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.figures.ui_blocked_ms.add(max((now - self._last_beat) * 1000 - BEAT_MS, 0.0))
        self._last_beat = now

    @Slot(object)
    def _first_frame(self, _seen: object) -> None:
        opened = self.figures.window_s is not None  # a picture in a window that is not there yet is seen by nobody
        if opened and self.figures.first_frame_s is None:
            self.figures.first_frame_s = self.age()

    @Slot()
    def _move(self) -> None:
        if self.room.wall is None or not self.room.shelf.complete:
            return  # opening is another matter, and in `ui_blocked_ms`
        if self._rest is None:
            self._rest = self.room.threshold
        self.room.set_threshold(self._rest + SWING * math.sin(time.monotonic() * 1.5))

    def rest(self) -> None:
        """The hand lets go; the line is where it was."""
        self._hand.stop()
        if self._rest is not None:
            self.room.set_threshold(self._rest)

    def end(self) -> None:
        """Stop measuring. Safe twice."""
        self._over = True
        for timer in (self._beat, self._hand):
            timer.stop()
        self.sockets.stop()

    def outcome(self) -> dict[str, Any]:
        """The report of the run so far."""
        wall, threshold = self.room.wall, self.room.threshold
        over = None if wall is None else len(wall) - wall.under(threshold)
        gallery = len(self.room.probe.gallery.people)
        self.sockets.look_for_sockets()
        stats = self.lab.session.stats
        return report(stats, self.figures, Outcome(threshold, over, gallery), self.sockets.opened)

    def write(self, path: Path) -> dict[str, Any]:
        """Write the report to `path` as JSON; raises OSError."""
        made = self.outcome()
        made["files_written"] = [*made["files_written"], str(path)]
        write_text(path, json.dumps(made, indent=1) + "\n")
        return made

    def screenshot(self, window: QWidget, path: Path) -> bool:
        """Save a picture of the window, if nobody real is in it; raises nothing."""
        if not self.lab.shows_nobody or not window.grab().save(str(path)):
            return False
        note_written(path)
        return True


def in_words(made: dict[str, Any]) -> str:
    """A report for somebody at a terminal."""

    def spread(name: str, figures: dict[str, float | None]) -> str:
        if figures["p50"] is None:
            return f"  {name:<22} –"
        half, most, worst = (f"{figures[key]:.1f} ms" for key in ("p50", "p95", "max"))
        return f"  {name:<22} half under {half}, 95 % under {most}, worst {worst}"

    frames = made["frames"]
    lines = [
        f"Pictures: {frames['read']} read, {frames['analysed']} analysed, {frames['shown']} shown, "
        f"{frames['dropped']} passed over for newer ones",
        f"Faces found: {made['faces']}. Faceprints made: {made['faceprints']}, none kept.",
        f"Line at {written(made['threshold'])}: {made['over_the_line']} pictures over it; "
        f"{made['gallery']} people who do not exist in the gallery",
        spread("age of shown picture", made["frame_age_ms"]),
        *(spread(stage, figures) for stage, figures in made["stages_ms"].items()),
        spread("slider to paint", made["slider_to_paint_ms"]),
        spread("UI thread late by", made["ui_blocked_ms"]),
        f"Window after {made['startup_s']['window']} s, first picture after {made['startup_s']['first_frame']} s, "
        f"most memory {made['peak_rss_mb']} MB",
        f"Internet sockets opened: {made['sockets_opened']}. Files written: {len(made['files_written'])}",
    ]
    return "\n".join(lines)


def process_age() -> float:
    """Seconds since the app began to load."""
    return time.monotonic() - BEGAN
