"""From the hand to the paint in the Photo quality and Faceprint rooms, on a running session of 1,000 people."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.live.measure import Spread
from app.model.gallery import Gallery, Visitor
from app.model.policy import Lock, Reason
from app.model.quality import load_quality
from app.model.rates import load_populations
from app.model.types import Source, SourceKind
from app.resources import asset
from app.ui.faceprint.page import FaceprintPage
from app.ui.lab import VISITOR_ANY
from app.ui.parts.slide import Slide
from app.ui.quality.page import QualityPage
from app.ui.theme import Theme, load_fonts
from app.ui.vision_parts import make_finder, make_recogniser
from tests.benchmarks.figures import Figure
from tests.benchmarks.live import live_lab

SECONDS, PATIENCE_MS = 8.0, 60_000
MOVE_MS = 25
PAINT, GAP, FRAMES = 16.0, 50.0, 30.0
SIZE = (1280, 800)
LOCK = Lock("x", True, None, Reason.DEFAULT)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


class Drag(QObject):
    """Drags a slider to and fro once `ready`, and times each move until the whole window is painted.

    A move that changes nothing is not timed: at a new face the question stands where the slider was.
    """

    done = Signal()

    def __init__(self, page: QualityPage | FaceprintPage, slider: Slide, ready: Callable[[], bool]) -> None:
        super().__init__()
        self.paint, self.work, self.late = Spread(), Spread(), Spread()
        self.painted, self.took, self._worked = 0, 0.0, 0.0
        self._page, self._slider, self._ready = page, slider, ready
        self._since: float | None = None
        self._moved_at: float | None = None
        self._moves, self._beat_at = 0, time.perf_counter()
        self._move = QTimer(self, interval=MOVE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._move.timeout.connect(self._on_move)
        page.installEventFilter(self)

    def begin(self) -> None:
        self._move.start()

    @Slot()
    def _on_move(self) -> None:
        now = time.perf_counter()
        if self._since is None:
            self._since = now if self._ready() else None
        elif now - self._since > SECONDS:
            self.took = now - self._since
            self._move.stop()
            self.done.emit()
        else:
            self.late.add(max((now - self._beat_at) * 1000 - MOVE_MS, 0.0))
            before, at, worked = self._slider.value(), time.perf_counter(), time.thread_time()
            self._drag()
            if self._slider.value() != before:
                self._moved_at, self._worked = at, worked
        self._beat_at = now

    def _drag(self) -> None:
        turn, self._moves = self._moves % 80, self._moves + 1
        kind = {0: QEvent.Type.MouseButtonPress, 79: QEvent.Type.MouseButtonRelease}.get(turn, QEvent.Type.MouseMove)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        steps = min(self._slider.maximum(), 16)
        step = abs(turn % (2 * steps) - steps)  # to and fro, and each move changes the value
        value = self._slider.maximum() * step / steps
        at = QPointF(self._slider.x_of(value), self._slider.height() * 0.6)
        button = none if kind is QEvent.Type.MouseMove else left
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        where = QPointF(self._slider.mapToGlobal(at.toPoint()))
        none_held = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self._slider, QMouseEvent(kind, at, where, button, held, none_held))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest and self._since is not None:
            QTimer.singleShot(0, self._window_painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _window_painted(self) -> None:
        self.painted += 1
        if self._moved_at is not None:
            self.paint.add((time.perf_counter() - self._moved_at) * 1000)
            self.work.add((time.thread_time() - self._worked) * 1000)
            self._moved_at = None


class House:
    """A room and the session that it shows."""

    def __init__(self, gallery: Gallery, visitors: tuple[Visitor, ...], source: Source) -> None:
        load_fonts()
        self.gallery, self.visitors, self.theme = gallery, visitors, Theme()
        self.lab = live_lab(gallery, visitors, source)
        self.session = self.lab.session

    def quality(self) -> tuple[QualityPage, Slide, Callable[[], bool]]:
        curves = load_quality(asset("calibration", "quality.json"))
        page = QualityPage(self.theme, self.gallery, self.visitors, curves, make_finder, make_recogniser, LOCK, LOCK)
        page.spoil_wanted.connect(self.session._engine.want_spoiled)
        page.comparing_wanted.connect(self.session.want_comparing)
        return page, page.desk.rows["eyes"], lambda: page.outcome is not None

    def faceprint(self) -> tuple[FaceprintPage, Slide, Callable[[], bool]]:
        populations = load_populations(asset("calibration", "histograms.json"))
        page = FaceprintPage(self.theme, self.gallery, LOCK, LOCK, 0.45, populations)
        return page, page.room.sheet.rail, lambda: not page.room.stay.empty

    def show(self, room: str) -> Drag:
        """Open the room, drag its slider for some seconds, and say what was measured."""
        page, slider, ready = self.quality() if room == "quality" else self.faceprint()
        drag = Drag(page, slider, ready)
        waiting, too_long = QEventLoop(), QTimer(interval=PATIENCE_MS, singleShot=True)
        drag.done.connect(waiting.quit)
        too_long.timeout.connect(waiting.quit)
        too_long.start()
        self.theme.fit(QSize(*SIZE))
        page.resize(*SIZE)
        page.show()
        self.lab.add(room, page)
        drag.begin()
        self.lab.enter(room, compares=True)
        page.arrive()
        waiting.exec()
        page.leave()
        self.lab.leave()
        page.close()
        page.deleteLater()
        QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
        return drag


@pytest.fixture
def house(
    crowd: Gallery, visitors: tuple[Visitor, ...], clip: Path, qapp: QApplication, request: pytest.FixtureRequest
) -> Iterator[House]:
    made = House(crowd, visitors, VISITOR_ANY if request.param == "visitor" else Source(SourceKind.CLIP, str(clip)))
    yield made
    made.lab.leave()
    made.session.close()


@pytest.mark.parametrize("house", ["visitor", "camera"], indirect=True)
@pytest.mark.parametrize("room", ["quality", "faceprint"])
def test_the_sliders_follow_the_hand_within_a_frame(
    benchmark: Any, house: House, room: str, note: Callable[[Figure], None], request: Any
) -> None:
    drag: Drag = benchmark.pedantic(partial(house.show, room), rounds=1)
    case = request.node.callspec.id
    assert house.session.stats["faceprints"] > 0 or case == "quality-visitor"
    for what, spread, limit in (
        ("slider to whole window painted p95", drag.paint, PAINT),
        ("the same, processor time of the UI thread p95", drag.work, PAINT),
        ("UI late, hand moving p95", drag.late, GAP),
    ):
        found = spread.summary()
        assert found is not None, "the hand never began: nothing was found in time"
        beside = f"p50 {found.p50:.1f}, max {found.max:.1f} of {spread.count}"
        note(Figure(f"{what}, {case}", found.p95, "ms", "at most", limit, beside))
        benchmark.extra_info[what] = found.p95
    painted = drag.painted / drag.took
    note(Figure(f"painted while the hand moves, {case}", painted, "a second", "at least", FRAMES))
    benchmark.extra_info["painted"] = painted
