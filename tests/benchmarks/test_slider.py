"""From the hand to the paint, in a Threshold room of 1,000 people on a running session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from app.live.measure import Spread
from app.model.gallery import Gallery, Visitor
from app.model.rates import load_populations
from app.model.types import Source, SourceKind
from app.resources import asset
from app.ui.lab import VISITOR_ANY
from app.ui.theme import Theme, load_fonts
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.room import ThresholdRoom
from tests.benchmarks.figures import Figure
from tests.benchmarks.hand import Hand, Times
from tests.benchmarks.live import live_lab

SECONDS = 8.0
PATIENCE_MS = 60_000
PAINT, GAP, AGE = 16.0, 50.0, 120.0
SIZES = ((1280, 800), (1920, 1080))

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


class House:
    """A room, the session it shows, and the shelf of its pictures."""

    def __init__(self, gallery: Gallery, visitors: tuple[Visitor, ...], source: Source) -> None:
        load_fonts()
        pictures = [person.pictures[0] for person in gallery.people]
        pictures += [record.picture for visitor in visitors for record in visitor.records]
        self.shelf = FaceShelf(list(dict.fromkeys(pictures)))
        self.lab = live_lab(gallery, visitors, source)
        self.session = self.lab.session
        populations = load_populations(asset("calibration", "histograms.json"))
        self.theme = Theme()
        self.room = ThresholdRoom(self.theme, gallery, populations, self.shelf)
        self.lab.add("threshold", self.room)

    def show(self, width: int, height: int, seconds: float) -> Times:
        """Open the room, let a hand move the line for some seconds, and say what was measured."""
        hand = Hand(self.room, self.lab, lambda: self.shelf.complete, seconds)
        waiting, too_long = QEventLoop(), QTimer(interval=PATIENCE_MS, singleShot=True)
        hand.done.connect(waiting.quit)
        too_long.timeout.connect(waiting.quit)
        too_long.start()
        self.theme.fit(QSize(width, height))  # as the window does: on a larger screen everything is larger
        self.room.resize(width, height)
        self.shelf.start()
        self.room.show()
        hand.begin()
        self.lab.enter("threshold", compares=True)
        waiting.exec()
        return hand.times

    def close(self) -> None:
        """Stop everything."""
        self.lab.leave()
        self.session.close()
        self.shelf.stop()
        self.room.close()
        self.room.deleteLater()
        QApplication.sendPostedEvents(self.room, QEvent.Type.DeferredDelete)


@pytest.fixture
def house(
    crowd: Gallery, visitors: tuple[Visitor, ...], clip: Path, qapp: QApplication, request: pytest.FixtureRequest
) -> Iterator[House]:
    source = VISITOR_ANY if request.param == "visitor" else Source(SourceKind.CLIP, str(clip))
    made = House(crowd, visitors, source)
    yield made
    made.close()


@pytest.mark.parametrize("house", ["visitor", "camera"], indirect=True)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_line_follows_the_hand_within_a_frame(
    benchmark: Any, house: House, size: tuple[int, int], note: Callable[[Figure], None], request: Any
) -> None:
    times: Times = benchmark.pedantic(house.show, args=(*size, SECONDS), rounds=1)
    case = request.node.callspec.id
    assert house.room.wall is not None
    assert house.session.stats["faceprints"] > 0
    for what, spread, kind, limit in (
        ("slider to paint p95", times.line, "at most", PAINT),
        ("slider to whole window painted p95", times.whole, "at most", PAINT),
        ("the same, processor time of the UI thread p95", times.work, "", 0.0),
        ("age of a picture when painted p95", times.age, "at most", AGE),
    ):
        summary = _summary(spread)
        beside = f"p50 {summary.p50:.1f}, max {summary.max:.1f} of {spread.count}"
        note(Figure(f"{what}, {case}", summary.p95, "ms", kind, limit, beside))
        benchmark.extra_info[what] = summary.p95
    for what, spread in (("UI late, hand moving, max", times.late), ("UI late, opening, max", times.opening)):
        summary = _summary(spread)
        beside = f"p50 {summary.p50:.1f}, p95 {summary.p95:.1f} of {spread.count}"
        note(Figure(f"{what}, {case}", summary.max, "ms", "at most", GAP, beside))
        benchmark.extra_info[what] = summary.max


def _summary(spread: Spread) -> Any:
    found = spread.summary()
    assert found is not None, "the hand never began: no wall in time"
    return found
