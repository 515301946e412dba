"""Intervals against known tables, and against what happens when people are drawn again."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.intervals import gamma_quantile, interval, of_counts, rule_of_three


@pytest.mark.parametrize(
    ("errors", "low", "high"),
    [
        (0, 0.0, 3.689),
        (1, 0.0253, 5.572),
        (3, 0.6187, 8.767),
        (10, 4.795, 18.39),
        (50, 37.11, 65.92),
        (100, 81.36, 121.6),
    ],
)
def test_for_plain_counts_it_is_the_exact_poisson_interval(errors: int, low: float, high: float) -> None:
    rate, variance = np.array([errors / 1e6]), np.array([errors / 1e12])
    found = interval(rate, variance, 1e-6)
    assert found[0][0] * 1e6 == pytest.approx(low, rel=2e-3, abs=1e-9)
    assert found[1][0] * 1e6 == pytest.approx(high, rel=2e-3)


@pytest.mark.parametrize(
    ("share", "shape", "known"),
    [(0.975, 1.0, 3.6889), (0.025, 1.0, 0.025318), (0.975, 0.5, 2.5119), (0.025, 59.0, 44.914), (0.975, 61.0, 77.232)],
)
def test_gamma_quantiles_are_those_of_the_tables(share: float, shape: float, known: float) -> None:
    assert gamma_quantile(share, np.array([shape]))[0] == pytest.approx(known, rel=2e-4)


@given(rate=st.floats(0, 1), spread=st.floats(0, 0.25), tries=st.integers(1, 10**9))
def test_an_interval_holds_its_rate_and_stays_between_nothing_and_all(rate: float, spread: float, tries: int) -> None:
    low, high = interval(np.array([rate]), np.array([spread]), 1.0 / tries)
    assert 0 <= low[0] <= rate <= high[0] <= 1


@given(rate=st.floats(1e-6, 0.4), wide=st.floats(1e-3, 1))
def test_more_variance_makes_it_no_narrower(rate: float, wide: float) -> None:
    variance = np.array([0.2, 1.0]) * (rate * wide) ** 2
    low, high = interval(np.array([rate, rate]), variance, 1e-9)
    assert low[1] <= low[0] * (1 + 1e-3)
    assert high[1] >= high[0] * (1 - 1e-3)


def test_both_ends_of_the_scale_are_treated_alike() -> None:
    rare, common = (interval(np.array([one]), np.array([1e-4]), 1e-3) for one in (0.02, 0.98))
    assert common[0] == pytest.approx(1 - rare[1])
    assert common[1] == pytest.approx(1 - rare[0])


def test_with_nothing_seen_three_tries_are_the_limit() -> None:
    assert rule_of_three(1000) == 0.003
    assert rule_of_three(2) == 1.0
    value, low, high = of_counts(0, 1000)
    assert (value, low) == (0.0, 0.0)
    assert rule_of_three(1000) < high < 1.3 * rule_of_three(1000)  # one-sided there, two-sided here


@pytest.mark.parametrize(("rate", "tries"), [(0.02, 800), (0.3, 200), (0.9, 400), (0.002, 2000)])
def test_counts_of_people_lie_inside_as_often_as_promised(rate: float, tries: int) -> None:
    rng = np.random.default_rng(5)
    inside = [low <= rate <= high for _, low, high in (of_counts(one, tries) for one in rng.binomial(tries, rate, 400))]
    assert 0.92 <= np.mean(inside) <= 1.0
