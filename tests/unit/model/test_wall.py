"""The wall counts both harms at any threshold, and agrees with the slow way of counting."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.wall import Record, Wall

SCORES = st.lists(st.tuples(st.floats(-1, 1, width=32), st.booleans()), min_size=0, max_size=60)


def made(entries: list[tuple[float, bool]]) -> Wall:
    records = tuple(Record(str(n), f"P{n}", Path("x.jpg"), right) for n, (_, right) in enumerate(entries))
    return Wall(records, np.array([score for score, _ in entries], np.float32))


@given(SCORES, st.floats(-1, 1, width=32))
def test_both_harms_equal_a_plain_count(entries: list[tuple[float, bool]], threshold: float) -> None:
    wall = made(entries)
    assert wall.right_missed(threshold) == sum(right and score < threshold for score, right in entries)
    assert wall.strangers_over(threshold) == sum(not right and score >= threshold for score, right in entries)
    assert wall.right + wall.strangers == len(entries)


@given(SCORES, st.floats(-1, 1), st.floats(-1, 1))
def test_a_stricter_line_trades_one_harm_for_the_other(
    entries: list[tuple[float, bool]], one: float, other: float
) -> None:
    wall, (loose, strict) = made(entries), sorted((one, other))
    assert wall.strangers_over(strict) <= wall.strangers_over(loose)
    assert wall.right_missed(strict) >= wall.right_missed(loose)


def test_a_score_exactly_on_the_line_is_over_it() -> None:
    wall = made([(0.363, False), (0.363, True)])
    assert wall.strangers_over(0.363) == 1
    assert wall.right_missed(0.363) == 0


def test_the_order_is_least_alike_first() -> None:
    wall = made([(0.5, False), (-0.2, False), (0.9, True)])
    assert wall.order.tolist() == [1, 0, 2]


def test_a_score_for_each_record_is_required() -> None:
    with pytest.raises(ValueError, match="1 records, 2 scores"):
        Wall((Record("a", "A", Path("a.jpg"), right=False),), np.zeros(2, np.float32))
