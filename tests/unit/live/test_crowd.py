import threading
from functools import partial

import numpy as np
import pytest

from app.live import crowd as live_crowd
from app.live.crowd import CrowdSearch, Drawing
from app.live.seen import Compared, Trouble
from app.model.crowd import BLOCK, CODE_UNIT, Crowd, draw_crowd, load_shape
from app.model.crowd_search import CrowdCounts, search
from app.resources import asset
from tests.unit.live.stage import AMARA

SOON = 20.0
"""Seconds that a busy machine may take; a test that passes waits for none of them."""


def small_crowd() -> Crowd:
    chance = np.random.default_rng(3)
    drawn = chance.standard_normal((500, 128))
    drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
    return Crowd(np.rint(drawn * CODE_UNIT).astype(np.int8))


CROWD = small_crowd()


def compared(number: int = 1, track: int = 7) -> Compared:
    """As the compare loop hands it on; `number` is also whose faceprint it is: that of a member."""
    faceprint = CROWD.codes[number].astype(np.float32)
    faceprint /= np.linalg.norm(faceprint)
    faceprint.setflags(write=False)
    crop = np.zeros((112, 112, 3), dtype=np.uint8)
    return Compared(number, number / 10, track, AMARA, crop, faceprint, np.zeros(3, np.float32), None, 0, 0, 0, 0.0)


class Bench:
    """A crowd's thread, everything it says, and a door that keeps it from searching while shut."""

    def __init__(self, draw=lambda progress: CROWD, **more) -> None:
        self.news: list[Trouble] = []
        self.told = threading.Event()
        self.crowd = CrowdSearch(draw, report=self._report, rest=0.0, **more)

    def __enter__(self) -> CrowdSearch:
        self.crowd.start()
        return self.crowd

    def __exit__(self, *_) -> None:
        assert self.crowd.stop(SOON)

    def _report(self, trouble: Trouble) -> None:
        self.news.append(trouble)
        self.told.set()


class Door:
    """Stands in for the search: says when it has begun, and waits until it may go on."""

    def __init__(self, monkeypatch) -> None:
        self.begun, self.open = threading.Semaphore(0), threading.Semaphore(0)
        self.whose: list[int] = []
        monkeypatch.setattr(live_crowd, "search", self._search)

    def _search(self, crowd, faceprint, threads, stopped):
        self.whose.append(int(np.argmax(crowd.codes.astype(np.float64) @ faceprint)))
        self.begun.release()
        assert self.open.acquire(timeout=SOON)
        return search(crowd, faceprint, threads, stopped)


def test_a_faceprint_is_searched_for_in_the_whole_crowd():
    with Bench() as crowd:
        crowd.ask(compared(4))
        found = crowd.searched.take(SOON)
    assert found is not None
    assert (found.frame_number, found.taken_at, found.track, found.source) == (4, 0.4, 7, AMARA)
    assert found.counts.size == CROWD.size


def test_the_counts_are_those_of_the_search_itself():
    with Bench() as crowd:
        crowd.ask(compared(4))
        found = crowd.searched.take(SOON)
        assert found is not None
        assert found.counts.nearest_ids[0] == 4
        direct = search(CROWD, compared(4).faceprint)
        assert direct is not None
        assert (found.counts.table == direct.table).all()


def test_the_newest_faceprint_is_searched_and_those_that_waited_are_dropped(monkeypatch):
    door = Door(monkeypatch)
    with Bench() as crowd:
        crowd.ask(compared(1))
        assert door.begun.acquire(timeout=SOON)
        for number in (2, 3, 4):
            crowd.ask(compared(number))
        door.open.release(2)
        assert door.begun.acquire(timeout=SOON)
    assert door.whose == [1, 4]


def test_a_reader_is_nudged_once_until_it_looks(monkeypatch):
    nudges: list[int] = []
    door = Door(monkeypatch)
    with Bench(on_searched=lambda: nudges.append(1)) as crowd:
        for number in (1, 2, 3):
            crowd.ask(compared(number))
            assert door.begun.acquire(timeout=SOON)
            door.open.release()
        crowd.ask(compared(4))
        assert door.begun.acquire(timeout=SOON)  # so the third is published
        assert len(nudges) == 1
        door.open.release()


def test_drawing_is_told_from_nothing_to_everything_and_then_the_crowd_is_ready():
    shape = load_shape(asset("calibration", "shape.npz"))
    told: list[Drawing | None] = []

    def look() -> None:
        told.append(bench.crowd.drawing.take_now())

    bench = Bench(partial(draw_crowd, shape, 2 * BLOCK), on_drawing=look)
    with bench as crowd:
        crowd.ask(compared())
        assert crowd.searched.take(SOON) is not None
        assert crowd.ready
    assert told == [Drawing(done, 2 * BLOCK) for done in (0, BLOCK, 2 * BLOCK)]
    assert [one.finished for one in told if one is not None] == [False, False, True]


def test_there_is_no_crowd_after_stopping():
    with Bench() as crowd:
        crowd.ask(compared())
        assert crowd.searched.take(SOON) is not None
    assert (crowd.ready, crowd.searched.take_now()) == (False, None)


def test_a_faceprint_may_come_before_the_crowd_is_there():
    go_on = threading.Event()

    def draw(_progress):
        assert go_on.wait(SOON)
        return CROWD

    with Bench(draw) as crowd:
        crowd.ask(compared(2))
        assert not crowd.ready
        go_on.set()
        found = crowd.searched.take(SOON)
    assert found is not None
    assert found.frame_number == 2


def test_stopping_ends_the_drawing():
    begun, ended = threading.Event(), []

    def draw(progress):
        while progress(0, 10):
            begun.set()
        ended.append(True)

    with Bench(draw) as crowd:
        assert begun.wait(SOON)
        assert not crowd.ready
    assert ended == [True]


def test_stopping_ends_a_search_and_hands_nothing_on(monkeypatch):
    door = Door(monkeypatch)
    with Bench() as crowd:
        crowd.ask(compared())
        assert door.begun.acquire(timeout=SOON)
        crowd.halt()
        door.open.release()
    assert crowd.searched.take_now() is None


def test_a_thread_that_does_not_end_is_left_behind_and_told(monkeypatch):
    door = Door(monkeypatch)
    bench = Bench()
    bench.crowd.start()
    bench.crowd.ask(compared())
    assert door.begun.acquire(timeout=SOON)
    assert bench.crowd.stop(patience=0.0) is False
    door.open.release()
    assert bench.crowd.stop(SOON) is True


def test_stopping_is_safe_before_the_start_and_twice():
    bench = Bench()
    assert bench.crowd.stop() is True
    assert bench.crowd.stop() is True


def test_a_rest_is_ended_by_stopping():
    clock = iter([0.0, 1.0, 1000.0])
    bench = Bench(clock=lambda: next(clock))
    bench.crowd._rest = 1.0
    with bench as crowd:
        crowd.ask(compared())
        assert crowd.searched.take(SOON) is not None


def test_a_no_overwrites_what_was_found_wherever_it_still_is():
    with Bench() as crowd:
        crowd.ask(compared())
        found = crowd.searched.take(SOON)
        assert found is not None
        assert found.counts.over(-1.0) == CROWD.size
        crowd.forget()
        assert not any(array.any() for array in found.counts.arrays)


def test_stopping_overwrites_what_was_found():
    with Bench() as crowd:
        crowd.ask(compared())
        found = crowd.searched.take(SOON)
    assert found is not None
    assert not any(array.any() for array in found.counts.arrays)


def test_a_no_drops_what_waits_and_what_is_being_searched(monkeypatch):
    door = Door(monkeypatch)
    with Bench() as crowd:
        crowd.ask(compared(1))
        assert door.begun.acquire(timeout=SOON)
        crowd.ask(compared(2))
        crowd.forget()
        door.open.release()
        crowd.ask(compared(3))
        assert door.begun.acquire(timeout=SOON)
        door.open.release()
        found = crowd.searched.take(SOON)
    assert found is not None
    assert found.frame_number == 3
    assert door.whose == [1, 3]


def test_a_faceprint_that_was_overwritten_while_it_waited_is_not_searched():
    wiped = compared(1)
    wiped.faceprint.setflags(write=True)
    wiped.faceprint.fill(0)
    ticks = threading.Semaphore(0)

    def clock() -> float:
        ticks.release()
        return 0.0

    bench = Bench(clock=clock)
    with bench as crowd:
        crowd.ask(wiped)
        for _before_and_after in range(2):
            assert ticks.acquire(timeout=SOON)
        crowd.ask(compared(2))
        found = crowd.searched.take(SOON)
    assert found is not None
    assert found.frame_number == 2
    assert bench.news == []


@pytest.fixture
def made(monkeypatch) -> list[CrowdCounts]:
    """What was found, in order, whether or not it was handed on."""
    found: list[CrowdCounts] = []

    def remember(*arguments):
        counts = search(*arguments)
        assert counts is not None
        found.append(counts)
        return counts

    monkeypatch.setattr(live_crowd, "search", remember)
    return found


def test_nothing_passes_a_gate_that_is_shut_and_it_is_overwritten(made):
    asked = threading.Semaphore(0)

    def gate(source, track, act):
        assert source == AMARA
        asked.release()
        if track == 8:
            act()
        return track == 8

    with Bench(pass_through=gate) as crowd:
        crowd.ask(compared(1, track=7))
        assert asked.acquire(timeout=SOON)
        crowd.ask(compared(2, track=8))
        found = crowd.searched.take(SOON)
        assert found is not None
        assert found.frame_number == 2
        assert found.counts.over(-1.0) == CROWD.size
        assert not any(array.any() for array in made[0].arrays)


def test_a_no_that_comes_at_the_gate_overwrites_what_was_found(made):
    passed = threading.Semaphore(0)

    def gate(_source, _track, act):
        if len(made) == 1:
            crowd.forget()  # as when the compare loop holds the gate's lock
            crowd.ask(compared(2))
        act()
        passed.release()
        return True

    with Bench(pass_through=gate) as crowd:
        crowd.ask(compared(1))
        assert passed.acquire(timeout=SOON)
        found = crowd.searched.take(SOON)
        assert found is not None
        assert found.frame_number == 2
        assert not any(array.any() for array in made[0].arrays)


def test_a_crowd_that_cannot_be_drawn_is_told_and_stops_nothing():
    def draw(_progress):
        raise MemoryError("too little")

    bench = Bench(draw)
    with bench as crowd:
        assert bench.told.wait(SOON)
        assert not crowd.ready
        crowd.ask(compared())
    assert [type(trouble.problem) for trouble in bench.news] == [MemoryError]


def test_a_search_that_fails_costs_itself_and_is_told_once(monkeypatch):
    fails = iter([True, True, False])

    def sometimes(*arguments):
        if next(fails):
            tried.release()
            raise MemoryError("too little")
        return search(*arguments)

    tried = threading.Semaphore(0)
    monkeypatch.setattr(live_crowd, "search", sometimes)
    bench = Bench()
    with bench as crowd:
        for number in (1, 2):
            crowd.ask(compared(number))
            assert tried.acquire(timeout=SOON)
        crowd.ask(compared(3))
        found = crowd.searched.take(SOON)
    assert found is not None
    assert found.frame_number == 3
    assert len(bench.news) == 1


def test_the_thread_steps_back(monkeypatch):
    stepped = []
    monkeypatch.setattr(live_crowd, "step_back", lambda work: stepped.append((work, threading.current_thread().name)))
    with Bench() as crowd:
        crowd.ask(compared())
        assert crowd.searched.take(SOON) is not None
    assert stepped == [("crowd", "falsematch-crowd")]


@pytest.mark.parametrize(("done", "finished"), [(0, False), (9, False), (10, True)])
def test_drawing_is_finished_when_everybody_is_drawn(done, finished):
    assert Drawing(done, 10).finished is finished
