"""From the hand to the paint in Scale, with a million of nobody searched, and in Groups."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from app.live.measure import Spread
from app.live.seen import Compared
from app.model.crowd import draw_crowd, load_shape
from app.model.gallery import Visitor
from app.model.groups import load_groups, load_published
from app.model.policy import Lock, Reason
from app.model.rates import load_populations
from app.model.types import Source, SourceKind
from app.resources import asset
from app.ui.groups.page import GroupsPage
from app.ui.scale.page import ScalePage
from app.ui.theme import Theme, load_fonts
from tests.benchmarks.figures import Figure
from tests.benchmarks.live import Noticed

MOVES = 240
PAINT = 16.0
PAINTED_S, SEARCHED_S = 2.0, 60.0
SIZES = ((1280, 704), (1920, 950))

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


@dataclass(slots=True)
class Times:
    """Milliseconds from a move to the end of the whole page's painting: on the clock, and of the UI thread's work."""

    whole: Spread = field(default_factory=Spread)
    work: Spread = field(default_factory=Spread)


def drag(part: QSlider, between: Callable[[], None]) -> Times:
    """A hand goes up and down the slider, lets go, and steps it with keys; `between` runs after each move."""
    painted, times, high = Noticed(part, QEvent.Type.Paint), Times(), part.height() // 2
    half = MOVES // 2
    for turn in range(MOVES):
        share = 0.5 + 0.46 * math.sin(2 * math.pi * (turn + 0.5) / half)
        at = QPoint(round(part.width() * share), high)
        painted.seen, before = False, part.value()
        began, worked = time.perf_counter(), time.thread_time()
        if turn == 0:
            QTest.mousePress(part, Qt.MouseButton.LeftButton, pos=at)
        elif turn < half:
            QTest.mouseMove(part, at)
        elif turn == half:
            QTest.mouseRelease(part, Qt.MouseButton.LeftButton, pos=at)
        else:
            QTest.keyClick(part, Qt.Key.Key_Left if turn % 2 else Qt.Key.Key_PageUp)
        if part.value() != before:
            painted.wait()
            times.whole.add((time.perf_counter() - began) * 1000)
            times.work.add((time.thread_time() - worked) * 1000)
        between()
    return times


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    load_fonts()
    return Theme()


def show(page: QWidget, theme: Theme, size: tuple[int, int]) -> None:
    """Put the page into a window of this size, as large as it is drawn there."""
    theme.fit(QSize(size[0], size[1] + 96))
    page.resize(*size)
    page.show()
    for _ in range(5):
        QApplication.processEvents()


@pytest.fixture
def scale_page(theme: Theme, visitors: tuple[Visitor, ...]) -> Iterator[ScalePage]:
    shape = load_shape(asset("calibration", "shape.npz"))
    locks = [Lock(key, True, None, Reason.DEFAULT) for key in ("camera.allowed", "compare.live_faces")]
    populations = load_populations(asset("calibration", "histograms.json"))
    page = ScalePage(theme, populations, lambda progress: draw_crowd(shape, progress=progress), *locks)
    page.follow(visitors[0])
    yield page
    page.leave()
    page.close()
    QApplication.processEvents()  # what was to be laid out anew


def compared(visitor: Visitor) -> Compared:
    """A comparison of the visitor's first picture, as the session hands it on."""
    nothing, crop = np.zeros(1, np.float32), np.zeros((112, 112, 3), np.uint8)
    source = Source(SourceKind.VISITOR, visitor.name)
    return Compared(1, 0.0, 1, source, crop, visitor.faceprints[0].copy(), nothing, None, 0.1, 18.0, 0.1, 0.0)


@pytest.mark.timeout(180)
@pytest.mark.parametrize("slider", ["crowd", "line"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_crowd_follows_the_hand_within_a_frame(
    benchmark: Any, scale_page: ScalePage, theme: Theme, visitors: tuple[Visitor, ...], size: tuple[int, int],
    slider: str, note: Callable[[Figure], None],
) -> None:  # fmt: skip
    page = scale_page
    show(page, theme, size)
    page.show_values({"crowd": 1e6, "goal": 0})
    search = partial(lambda: page.show_compared(compared(visitors[0])))
    search()
    ends = time.perf_counter() + SEARCHED_S
    while page.finding.counts is None and time.perf_counter() < ends:
        QApplication.processEvents()
        time.sleep(0.01)  # the crowd is drawn in a thread of its own
    assert page.finding.counts is not None
    part = page.dial if slider == "crowd" else page.desk.line
    times = benchmark.pedantic(drag, args=(part, search), rounds=1)
    assert page.hunt.running
    tell(note, times, f"Scale, {slider}, a million searched, {size[0]}x{size[1]}")


@pytest.mark.parametrize("scene", ["one", "each", "searched"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_groups_follow_the_hand_within_a_frame(
    benchmark: Any, theme: Theme, size: tuple[int, int], scene: str, note: Callable[[Figure], None]
) -> None:
    populations = load_populations(asset("calibration", "histograms.json"))
    published = load_published(asset("calibration", "published.json"))
    page = GroupsPage(theme, populations, published, load_groups(asset("calibration", "groups.json")))
    show(page, theme, size)
    page.show_values({"scene": scene})
    for _ in range(5):
        QApplication.processEvents()
    part = {"one": page.stage.all, "each": page.stage.each[1], "searched": page.stage.searched}[scene]
    times = benchmark.pedantic(drag, args=(part, QApplication.processEvents), rounds=1)
    tell(note, times, f"Groups, {scene}, {size[0]}x{size[1]}")
    page.close()
    QApplication.processEvents()  # what was to be laid out anew


def tell(note: Callable[[Figure], None], times: Times, case: str) -> None:
    """Put both spreads into the table."""
    limits = (("slider to whole page painted p95", times.whole, "at most", PAINT),
              ("the same, processor time of the UI thread p95", times.work, "", 0.0))  # fmt: skip
    for what, spread, kind, limit in limits:
        summary = spread.summary()
        assert summary is not None, "the hand moved nothing"
        beside = f"p50 {summary.p50:.1f}, max {summary.max:.1f} of {spread.count}"
        note(Figure(f"{what}, {case}", summary.p95, "ms", kind, limit, beside))
