"""Rates with how sure they are: against the measurements of people who are not in the calibration."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.estimates import Method, det, equal_error, fmr, fnmr, threshold_for_fmr, threshold_for_fnmr
from app.model.rates import Population, Populations, curve, load_populations
from app.resources import asset

thresholds = st.floats(-1, 1)


@pytest.fixture(scope="module")
def measured() -> Populations:
    return load_populations(asset("calibration", "histograms.json"))


@pytest.fixture(scope="module")
def news(measured: Populations) -> Population:
    return measured.news_photos


def everybody(measured: Populations) -> list[Population]:
    return [measured.news_photos, measured.rendered_people, measured.news_against_rendered]


UNSEEN = [(0.30, 8.5e-3), (0.363, 9.8e-4), (0.40, 2.2e-4), (0.45, 2.8e-5)]
"""FMR among the people of LFW who are not in our part, person-weighted, measured before the calibration was made."""

ALL_OF_IT = [(0.30, 0.006), (0.363, 0.014), (0.40, 0.023), (0.45, 0.046)]
"""FNMR of all of LFW, person-weighted."""


@pytest.mark.parametrize(("line", "rate"), UNSEEN)
def test_strangers_among_unseen_people_lie_in_the_interval(news: Population, line: float, rate: float) -> None:
    found = fmr(news, line)
    assert found.method is Method.MEASURED
    assert found.low <= rate <= found.high


@pytest.mark.parametrize(("line", "rate"), ALL_OF_IT)
def test_missed_people_in_all_of_the_collection_lie_in_the_interval(news: Population, line: float, rate: float) -> None:
    found = fnmr(news, line)
    assert found.low <= rate <= found.high


def test_no_interval_is_wider_than_it_must_be(news: Population) -> None:
    found = fmr(news, 0.363)
    assert found.high / found.low < 1.5
    assert fmr(news, 0.45).high / fmr(news, 0.45).low < 2
    assert fnmr(news, 0.45).high / fnmr(news, 0.45).low < 3


@given(one=thresholds, other=thresholds)
def test_rates_and_both_their_ends_go_one_way(measured: Populations, one: float, other: float) -> None:
    loose, strict = sorted((one, other))
    for population in everybody(measured):
        for end in ("value", "low", "high"):
            assert getattr(fmr(population, strict), end) <= getattr(fmr(population, loose), end) * (1 + 1e-12)
            if population.genuine is not None:
                assert getattr(fnmr(population, loose), end) <= getattr(fnmr(population, strict), end) * (1 + 1e-12)


@given(line=thresholds)
def test_a_figure_lies_between_its_ends_and_they_between_nothing_and_all(measured: Populations, line: float) -> None:
    for population in everybody(measured):
        found = [fmr(population, line)] + ([fnmr(population, line)] if population.genuine else [])
        assert all(0 <= one.low <= one.value <= one.high <= 1 for one in found)


@given(line=st.floats(-0.1, 0.69))
def test_thresholds_and_rates_invert_each_other(measured: Populations, line: float) -> None:
    for population in (measured.news_photos, measured.rendered_people):
        wanted = fmr(population, line).value
        found = threshold_for_fmr(population, wanted).value
        assert found <= line + 1e-9
        assert fmr(population, found).value <= wanted * (1 + 1e-9)
        if found > -1:
            assert fmr(population, found - 1e-6).value >= wanted * (1 - 1e-3)
        missed = fnmr(population, line).value
        strict = threshold_for_fnmr(population, missed).value
        assert strict >= line - 1e-9
        assert fnmr(population, strict).value <= missed * (1 + 1e-9) + 1e-12


@given(wanted=st.floats(-12, -0.001))
def test_the_wanted_rate_is_kept_and_the_interval_holds_the_threshold(news: Population, wanted: float) -> None:
    found = threshold_for_fmr(news, 10.0**wanted)
    assert found.low <= found.value <= found.high
    assert fmr(news, found.value).value <= 10.0**wanted


def test_the_tail_takes_over_where_too_few_were_seen_and_says_so(news: Population) -> None:
    assert news.tail is not None
    line = news.tail.applies_from
    assert 0.45 <= line <= 0.50
    assert not fmr(news, line).extrapolated
    beyond = fmr(news, line + 1e-6)
    assert beyond.extrapolated
    assert beyond.low <= fmr(news, line).value <= beyond.high * 1.5
    assert beyond.value <= fmr(news, line).value
    assert 0 < fmr(news, 0.7).low < fmr(news, 0.7).value < fmr(news, 0.7).high < fmr(news, line).high
    assert fmr(news, 0.7).high / fmr(news, 0.7).low > 100  # far out, hardly anything is known


def test_with_nothing_seen_and_no_tail_the_rule_of_three_speaks(measured: Populations) -> None:
    crossed = measured.news_against_rendered
    found = fmr(crossed, 0.9)
    assert found.at_most
    assert found.value == pytest.approx(3 / crossed.impostor.tries)
    assert found.low == 0.0
    assert found.high >= found.value


def test_where_labels_are_noisy_it_is_an_upper_bound(news: Population) -> None:
    assert fnmr(news, 0.24).at_most
    assert not fnmr(news, 0.26).at_most
    assert fnmr(news, 0.26).low == 0.0  # all of these could be wrong labels
    assert fnmr(news, 0.45).low > 0.02


def test_nobody_compared_with_themselves_is_said(measured: Populations) -> None:
    for ask in (lambda one: fnmr(one, 0.4), det, equal_error):
        with pytest.raises(ValueError, match="news_against_rendered"):
            ask(measured.news_against_rendered)


def test_the_trade_off_curve_falls_on_one_side_and_rises_on_the_other(news: Population) -> None:
    rows = det(news)
    assert rows.shape == (221, 3)
    assert (np.diff(rows[:, 0]) > 0).all()
    assert (np.diff(rows[:, 1]) <= 0).all()
    assert (np.diff(rows[:, 2]) >= 0).all()
    line, rate = equal_error(news)
    assert fmr(news, line).value == pytest.approx(rate, rel=0.05)
    assert fnmr(news, line).value == pytest.approx(rate, rel=0.05)


def test_what_is_not_known_to_be_sure_is_wholly_unsure() -> None:
    counts = np.zeros(4000)
    counts[2000:2010] = 10
    bare = Population("bare", 5, 5, curve(counts, 5, 100, 100), None)
    found = fmr(bare, 0.0025)
    assert found.value == pytest.approx(0.5)
    assert (found.low, found.high) == (0.0, 1.0)


def test_by_pairs_one_person_hides_most_of_the_missed(news: Population) -> None:
    assert news.largest_share > 0.75
    assert news.genuine is not None
    assert 1 - news.genuine.pairs_at_or_over(0.363) < 0.3 * fnmr(news, 0.363).value
