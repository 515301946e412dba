"""Work for a thread of its own: the newest order counts, nothing comes after a stop, and nobody waits."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from app.ui.errand import Errand


class Bench:
    """Doubles numbers when told to go on; notes what it loaded and let go of."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.asked: list[int] = []
        self.loaded = self.let_go = 0

    @contextmanager
    def begin(self) -> Iterator[Callable[[int], int]]:
        self.loaded += 1
        try:
            yield self.double
        finally:
            self.let_go += 1

    def double(self, number: int) -> int:
        self.asked.append(number)
        if not self.go_on.wait(20):
            raise TimeoutError
        return number * 2


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_the_newest_order_counts_and_one_thread_does_them_all(qtbot: QtBot, bench: Bench) -> None:
    errand = Errand("look", bench.begin)
    came: list[int] = []
    errand.done.connect(came.append)
    errand.ask(1)
    qtbot.waitUntil(lambda: bench.asked == [1])
    for number in (2, 3, 4):
        errand.ask(number)
    bench.go_on.set()
    qtbot.waitUntil(lambda: 8 in came)
    assert bench.asked == [1, 4]
    assert came[-1] == 8
    assert errand.close()
    assert (bench.loaded, bench.let_go) == (1, 1)


def test_nothing_comes_of_an_order_from_before_a_stop(qtbot: QtBot, bench: Bench) -> None:
    errand = Errand("look", bench.begin)
    came: list[int] = []
    errand.done.connect(came.append)
    errand.ask(1)
    qtbot.waitUntil(lambda: bench.asked == [1])
    errand.stop()
    assert not errand.running
    bench.go_on.set()
    errand.ask(5)
    qtbot.waitUntil(lambda: came == [10])
    assert errand.close()
    assert bench.loaded == bench.let_go == 2


def test_stopping_does_not_wait_and_closing_says_what_did_not_end(qtbot: QtBot, bench: Bench) -> None:
    errand = Errand("look", bench.begin)
    errand.ask(1)
    qtbot.waitUntil(lambda: bench.asked == [1])
    assert not errand.close(patience=0.0)
    bench.go_on.set()
    assert errand.close()
    assert errand.close()


def test_what_breaks_is_told_and_the_next_order_begins_anew(qtbot: QtBot, bench: Bench) -> None:
    broken = True

    @contextmanager
    def begin() -> Iterator[Callable[[int], int]]:
        if broken:
            raise OSError("no model")
        yield bench.double

    bench.go_on.set()
    errand = Errand("look", begin)
    came: list[int] = []
    errand.done.connect(came.append)
    with qtbot.waitSignal(errand.failed) as told:
        errand.ask(1)
    assert isinstance(told.args[0].problem, OSError)
    assert not errand.running
    broken = False
    errand.ask(2)
    qtbot.waitUntil(lambda: came == [4])
    assert errand.close()


def test_it_rests_after_each_order(qtbot: QtBot, bench: Bench) -> None:
    rests = []
    errand = Errand("look", bench.begin, after=lambda: rests.append(len(bench.asked)))
    bench.go_on.set()
    with qtbot.waitSignal(errand.done):
        errand.ask(1)
    assert errand.close()
    assert rests == [1]
