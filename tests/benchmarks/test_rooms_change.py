"""From the wish to be in another room to the first complete picture of it, in the whole app with a visitor running."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.live.measure import Spread
from tests.benchmarks.figures import Figure
from tests.benchmarks.live import Noticed
from tests.monkey.stages import ROOMS, KioskStage, WindowStage, run

ROUNDS = 6
LIMIT = 150.0
PAINTED_S = 5.0
BETWEEN_S = 0.4
"""A visitor stays so long in each room: pictures come, threads start."""


def changes(stage: WindowStage | KioskStage, size: tuple[int, int]) -> tuple[Spread, Spread]:
    """Through all rooms, several times: milliseconds of each change, the first visit of each room apart."""
    assert isinstance(stage, WindowStage)
    stage.window.resize(*size)
    first, again, painted = Spread(), Spread(), Noticed(stage.window, QEvent.Type.UpdateRequest)
    for turn in range(ROUNDS):
        for room in ROOMS:
            began, painted.seen = time.perf_counter(), False
            stage.window.go(room)
            painted.wait()
            (again if turn else first).add((time.perf_counter() - began) * 1000)
            ends = time.perf_counter() + BETWEEN_S
            while time.perf_counter() < ends:
                QApplication.processEvents()
                time.sleep(0.005)
    return first, again


@pytest.mark.timeout(180)
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1040)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_another_room_is_there_at_once(
    benchmark: Any, qapp: QApplication, size: tuple[int, int], tmp_path: Path, may_write: list[Path],
    note: Callable[[Figure], None],
) -> None:  # fmt: skip
    may_write.append(tmp_path)
    found: list[tuple[Spread, Spread]] = []
    benchmark.pedantic(lambda: run("home", lambda stage: found.append(changes(stage, size)), tmp_path, qapp), rounds=1)
    case = f"{size[0]}x{size[1]}"
    for what, spread in zip((f"room for the first time, {case}", f"room change, {case}"), found[0], strict=True):
        summary = spread.summary()
        assert summary is not None
        beside = f"p50 {summary.p50:.1f}, max {summary.max:.1f} of {spread.count}"
        note(Figure(f"{what}, p95", summary.p95, "ms", "at most", LIMIT, beside))
