from __future__ import annotations

import threading

import pytest

from app.vision.pace import Pace
from tests.fakes import FakeClock


def test_the_first_turn_comes_at_once_and_the_next_after_the_interval() -> None:
    clock = FakeClock()
    pace = Pace(0.04, clock=clock, wait=clock.wait)
    assert pace.turn()
    assert clock.waits == []
    clock.now += 0.01  # the reader worked meanwhile
    assert pace.turn()
    assert clock.waits == [pytest.approx(0.03)]


def test_a_late_turn_is_not_made_up_for() -> None:
    clock = FakeClock()
    pace = Pace(0.04, clock=clock, wait=clock.wait)
    pace.turn()
    clock.now += 10
    assert pace.turn()
    assert pace.turn()
    assert clock.waits == [pytest.approx(0.04)]


def test_stopping_from_another_thread_ends_a_long_wait() -> None:
    pace = Pace(3600)
    assert pace.turn()
    turns: list[bool] = []
    thread = threading.Thread(target=lambda: turns.append(pace.turn()))
    thread.start()
    pace.stop()
    thread.join(10)
    assert turns == [False]
    assert not pace.turn()
