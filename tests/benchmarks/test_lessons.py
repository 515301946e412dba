"""How soon a lesson answers: from the press that opens it, or turns a step, to the end of the whole window's painting.

In the real program, without a camera. A step with a room of the lab counts like any other.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.live.measure import Spread
from app.switches import parse
from app.ui.pages.lesson import LessonPage
from app.ui.program import Program
from app.ui.theme import load_fonts
from tests.benchmarks.figures import Figure

ANSWERED = 200.0
"""Milliseconds: product limit for anything that is pressed."""
QUIET_TURNS, PAINTED_S = 3, 5.0

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


@pytest.fixture
def program(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    load_fonts()
    monkeypatch.setattr("app.ui.run.make_application", lambda: qapp)  # a process has only one
    made = Program(parse(["--settings-dir", str(tmp_path), "--language", "en"]), headless=False)
    made.window.resize(1280, 800)
    made.shipped.shelf.start()
    made.window.go("home")
    made.window.show()
    rest()
    yield made
    made.window.close()
    made.choices.close()
    made.funnel.close()


def rest() -> None:
    """Let what was put off happen, and what was discarded go, as in a running app."""
    for _ in range(5):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def answered(window: QWidget, press: Callable[[], None], shown: Callable[[], bool]) -> tuple[float, float]:
    """Milliseconds from the press until the window has painted all of it, and of the UI thread's work for it."""
    began, worked = time.perf_counter(), time.thread_time()
    press()
    for _ in range(QUIET_TURNS):
        QApplication.processEvents()
    ends = began + PAINTED_S
    while not shown() and time.perf_counter() < ends:
        QApplication.processEvents()
    assert shown(), "nothing was shown"
    window.repaint()
    return (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000


Spreads = tuple[Spread, Spread]
"""On the clock, and of the UI thread's work."""


@pytest.mark.timeout(300)
def test_a_lesson_answers_a_press(benchmark: Any, program: Program, note: Callable[[Figure], None]) -> None:
    opening, plain, room = ((Spread(), Spread()) for _ in range(3))
    page, window = program.pages.study.page, program.window

    def walk() -> None:
        for row in program.pages.home.scene.lesson_rows[:-1]:
            add(opening, answered(window, partial(QTest.keyClick, row, Qt.Key.Key_Return), page.isVisible))
            assert page.lesson is not None
            for step in range(1, len(page.lesson.steps)):
                taken = answered(window, page.strip.on.click, partial(_stands_at, page, step))
                assert page.leaf is not None
                add(plain if page.leaf.frame is None else room, taken)
            window.go("home")
            rest()

    benchmark.pedantic(walk, rounds=1)
    tell(note, opening, "opening one")
    tell(note, plain, "turning to a step of text")
    tell(note, room, "turning to a step with a room")


def _stands_at(page: LessonPage, step: int) -> bool:
    return page.step == step


def add(spreads: Spreads, taken: tuple[float, float]) -> None:
    """Note one answer, then let what was put off happen."""
    for spread, milliseconds in zip(spreads, taken, strict=True):
        spread.add(milliseconds)
    rest()


def tell(note: Callable[[Figure], None], spreads: Spreads, what: str) -> None:
    """Put both spreads into the table."""
    kinds = (("press to whole window painted p95", "at most", ANSWERED),
             ("the same, processor time of the UI thread p95", "", 0.0))  # fmt: skip
    for spread, (measure, kind, limit) in zip(spreads, kinds, strict=True):
        summary = spread.summary()
        assert summary is not None
        beside = f"p50 {summary.p50:.0f}, max {summary.max:.0f} of {spread.count}"
        note(Figure(f"Lessons, {what}: {measure}", summary.p95, "ms", kind, limit, beside))
