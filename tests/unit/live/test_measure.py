import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.live.measure import Spread, Stats


def test_before_the_first_value_there_is_nothing_to_say():
    assert Spread().summary() is None


def test_the_middle_and_the_slow_end_are_of_the_last_values_and_the_worst_is_kept():
    spread = Spread(most=4)
    for value in (99.0, 1.0, 2.0, 3.0, 4.0):
        spread.add(value)
    summary = spread.summary()
    assert summary is not None
    assert (summary.p50, summary.max, spread.count) == (2.5, 99.0, 5)
    assert summary.p95 == pytest.approx(3.85)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=50))
def test_the_figures_are_in_order(values):
    spread = Spread()
    for value in values:
        spread.add(value)
    summary = spread.summary()
    assert summary is not None
    assert min(values) - 1e-6 <= summary.p50 <= summary.p95 + 1e-6
    assert summary.p95 <= summary.max + 1e-6
    assert summary.max == max(values)


def test_pictures_never_looked_at_count_as_dropped():
    stats = Stats()
    stats.count("read", 10)
    stats.count("unreadable")
    stats.count("failed", 2)
    for faces in (1, 3, 0):
        stats.analysed(faces, 4.0)
    assert stats.dropped == 5
    assert (stats["analysed"], stats["faces"], stats["most_faces"]) == (3, 4, 3)


def test_counting_from_many_threads_loses_nothing():
    stats = Stats()

    def many():
        for _ in range(500):
            stats.shown(1.0)

    threads = [threading.Thread(target=many) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (stats["shown"], stats.frame_age_ms.count) == (2000, 2000)


def test_a_faceprint_is_counted_with_its_stages():
    stats = Stats()
    stats.compared(0.1, 17.0, 0.3)
    assert stats["faceprints"] == 1
    assert {name: spread.count for name, spread in stats.stages_ms.items()} == {
        "detect": 0, "align": 1, "embed": 1, "search": 1,
    }  # fmt: skip
