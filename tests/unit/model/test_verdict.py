"""What a threshold decides, and whom it harms."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.model.types import Scores
from app.model.verdict import Verdict, is_over, judge, order, split


def some(*scores: float) -> Scores:
    return np.array(scores, dtype=np.float32)


similarities = st.floats(-1, 1, width=32)
many = arrays(np.float32, st.integers(0, 40), elements=similarities)
thresholds = st.floats(-1, 1)


def test_both_harms_are_counted_in_people() -> None:
    strangers, right = some(0.1, 0.5, 0.7), some(0.2, 0.6)
    assert judge(strangers, right, 0.5) == Verdict(strangers_over=2, strangers=3, right_missed=1, right=2)


def test_a_score_on_the_line_is_over_it_though_stored_with_fewer_digits() -> None:
    assert is_over(some(0.3, 0.363, 0.43), 0.363).tolist() == [False, True, True]
    assert split(some(0.3, 0.363, 0.43), 0.363) == 1


@given(many, many, thresholds, thresholds)
def test_a_stricter_threshold_trades_one_harm_for_the_other(
    strangers: Scores, right: Scores, one: float, other: float
) -> None:
    loose, strict = (judge(strangers, right, threshold) for threshold in sorted((one, other)))
    assert strict.strangers_over <= loose.strangers_over
    assert strict.right_missed >= loose.right_missed


@given(many, st.one_of(thresholds, similarities))
def test_the_fast_count_agrees_with_the_plain_one(scores: Scores, threshold: float) -> None:
    under = split(scores[order(scores)], threshold)
    assert scores.size - under == judge(scores, scores, threshold).strangers_over
    assert under == judge(scores, scores, threshold).right_missed


@given(many)
def test_order_is_ascending_and_keeps_equals_in_place(scores: Scores) -> None:
    found = order(scores)
    pairs = [(scores[at], at) for at in found]
    assert pairs == sorted(pairs)
    assert sorted(found) == list(range(scores.size))
