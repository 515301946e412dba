"""Three answers instead of two: everybody gets exactly one, and what looking again costs follows from the rates."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import estimates
from app.model.rates import Populations, load_populations
from app.model.unsure import answers, looks, lower_line, right_between, strangers_between
from app.model.wall import Record, Wall
from app.resources import asset


def wall_of(strangers: list[float], right: list[float]) -> Wall:
    records = [Record(f"s{n}", "Sol", Path("s"), right=False) for n in range(len(strangers))]
    records += [Record(f"r{n}", "Amara", Path("r"), right=True) for n in range(len(right))]
    return Wall(tuple(records), np.array([*strangers, *right], np.float32))


@cache
def measured() -> Populations:
    return load_populations(asset("calibration", "histograms.json"))


@pytest.fixture
def populations() -> Populations:
    return measured()


def test_each_answer_is_counted_for_strangers_and_for_the_right_person() -> None:
    found = answers(wall_of([0.1, 0.44, 0.46, 0.49, 0.52], [0.3, 0.45, 0.9]), 0.50, 0.05)
    assert (found.right_missed, found.right_again, found.right_found) == (1, 1, 1)
    assert (found.strangers_under, found.strangers_again, found.strangers_over) == (2, 2, 1)
    assert found.again == 3


def test_whoever_is_exactly_on_a_line_is_over_it() -> None:
    found = answers(wall_of([0.50, 0.45], []), 0.50, 0.05)
    assert (found.strangers_over, found.strangers_again, found.strangers_under) == (1, 1, 0)


SCORES = st.lists(st.integers(-200, 1000).map(lambda n: n / 1000), max_size=30)


@given(SCORES, SCORES, st.integers(0, 1000), st.integers(0, 400))
def test_everybody_gets_exactly_one_answer(strangers: list[float], right: list[float], line: int, width: int) -> None:
    wall = wall_of(strangers, right)
    found = answers(wall, line / 1000, width / 1000)
    assert found.right_missed + found.right_again + found.right_found == wall.right
    assert found.strangers_over + found.strangers_again + found.strangers_under == wall.strangers
    assert min(found.right_again, found.strangers_again) >= 0
    assert found.strangers_over == wall.strangers_over(line / 1000)


@given(SCORES, SCORES, st.integers(0, 1000))
def test_without_a_band_nobody_is_looked_at_again(strangers: list[float], right: list[float], line: int) -> None:
    wall = wall_of(strangers, right)
    found = answers(wall, line / 1000, 0.0)
    assert found.again == 0
    assert found.right_missed == wall.right_missed(line / 1000)


def test_the_lower_line_stays_on_the_scale() -> None:
    assert lower_line(0.51, 0.06) == 0.45
    assert lower_line(-0.9, 0.4) == -1.0


def test_without_a_band_nobody_is_looked_at_again_however_exactly_the_line_is_put() -> None:
    found = answers(wall_of([0.3630008], [0.3630009]), 0.3630006, 0.0)
    assert (found.right_again, found.strangers_again) == (0, 0)
    assert (found.right_found, found.strangers_over) == (1, 1)


@given(st.integers(0, 900), st.integers(10, 300))
def test_a_bands_share_is_the_difference_of_the_rates_and_inside_its_interval(line: int, width: int) -> None:
    rendered = measured().rendered_people
    threshold, lower = line / 1000, line / 1000 - width / 1000
    strangers, right = (way(rendered, threshold, width / 1000) for way in (strangers_between, right_between))
    wanted = estimates.fmr(rendered, lower).value - estimates.fmr(rendered, threshold).value
    assert strangers.value == pytest.approx(max(wanted, 0.0), abs=1e-9)
    for share in (strangers, right):
        assert 0.0 <= share.low <= share.value <= share.high <= 1.0


def test_a_wider_band_is_never_less_to_look_at(populations: Populations) -> None:
    for width in (0.05, 0.1, 0.2):
        narrow = strangers_between(populations.news_photos, 0.45, width)
        wide = strangers_between(populations.news_photos, 0.45, width + 0.05)
        assert wide.value >= narrow.value
        assert wide.high >= narrow.high


def test_the_looks_are_strangers_and_right_people_of_all_searches(populations: Populations) -> None:
    rendered = populations.rendered_people
    strangers, right = strangers_between(rendered, 0.51, 0.06), right_between(rendered, 0.51, 0.06)
    both = looks(strangers, 113, right, 3, 1000)
    assert both.value == pytest.approx(1000 * (113 * strangers.value + 3 * right.value))
    assert both.high == pytest.approx(1000 * (113 * strangers.high + 3 * right.high))
    alone = looks(strangers, 113, None, 3, 1000)
    assert alone.value == pytest.approx(113_000 * strangers.value)


def test_what_reaches_beyond_the_measured_says_so(populations: Populations) -> None:
    tail = populations.news_photos.tail
    assert tail is not None
    assert strangers_between(populations.news_photos, tail.applies_from + 0.1, 0.3).extrapolated
    assert not strangers_between(populations.news_photos, tail.applies_from - 0.05, 0.1).extrapolated
