"""The arithmetic of large galleries, against simulation and against itself."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import scale
from app.model.estimates import Method, fmr, fnmr
from app.model.histograms import BINS, bins_of
from app.model.rates import Populations, load_populations, shares
from app.resources import asset

rates = st.floats(1e-12, 1)
galleries = st.floats(1, 1e11)


@pytest.fixture(scope="module")
def measured() -> Populations:
    return load_populations(asset("calibration", "histograms.json"))


@given(rate=rates, gallery=galleries)
def test_a_chance_is_a_chance_and_no_more_than_the_number_expected(rate: float, gallery: float) -> None:
    chance = scale.at_least_one(rate, gallery)
    assert 0 <= chance <= 1
    assert chance <= scale.expected(rate, gallery) * (1 + 1e-9)


@pytest.mark.parametrize(
    ("rate", "gallery", "chance"),
    [(0.001, 200, 0.18135), (0.001, 2000, 0.86480), (1e-6, 1e6, 0.63212), (1e-6, 25_000, 0.02469), (0.5, 1, 0.5)],
)
def test_known_chances(rate: float, gallery: float, chance: float) -> None:
    assert scale.at_least_one(rate, gallery) == pytest.approx(chance, abs=1e-5)


@given(one=rates, other=rates, gallery=galleries)
def test_more_mistakes_or_more_people_never_lower_the_chance(one: float, other: float, gallery: float) -> None:
    low, high = sorted((one, other))
    assert scale.at_least_one(low, gallery) <= scale.at_least_one(high, gallery)
    assert scale.at_least_one(low, gallery) <= scale.at_least_one(low, gallery * 2)


@given(gallery=st.floats(1, 1e11), chance=st.floats(0.001, 0.999))
def test_the_rate_for_a_chance_gives_that_chance(gallery: float, chance: float) -> None:
    assert scale.at_least_one(scale.rate_for(gallery, chance), gallery) == pytest.approx(chance, rel=1e-6)


def test_the_ends_of_chance() -> None:
    assert scale.at_least_one(0.0, 1e9) == scale.at_least_one(0.1, 0) == 0.0
    assert scale.at_least_one(1.0, 1) == 1.0
    assert scale.rate_for(10, 0.0) == 0.0
    assert scale.rate_for(10, 1.0) == 1.0


def test_a_simulated_crowd_agrees_with_the_arithmetic() -> None:
    rng = np.random.default_rng(4)
    with np.load(asset("calibration", "shape.npz")) as held:
        mean, covariance = held["mean"].astype(float), held["covariance"].astype(float)
    crowd, probes = (rng.multivariate_normal(mean, covariance, size) for size in (4000, 300))
    crowd /= np.linalg.norm(crowd, axis=1, keepdims=True)
    probes /= np.linalg.norm(probes, axis=1, keepdims=True)
    scores = (probes @ crowd.T).astype(np.float32)
    rate = shares(np.bincount(bins_of(scores).ravel(), minlength=BINS).astype(float))[round((0.36 + 1) * 2000)]
    over = (scores >= 0.36).sum(axis=1)
    assert over.mean() == pytest.approx(scale.expected(rate, 4000), rel=0.01)
    for gallery in (200, 1000, 4000):
        met = (over_in(scores, gallery) > 0).mean()
        # Some probes are mistaken more easily: in fewer searches, more at once. So the formula is an upper estimate.
        assert met <= scale.at_least_one(rate, gallery) + 0.06
        assert met >= 0.6 * scale.at_least_one(rate, gallery)


def over_in(scores: np.ndarray, gallery: int) -> np.ndarray:
    return np.asarray((scores[:, :gallery] >= 0.36).sum(axis=1))


@pytest.mark.parametrize("line", [0.36, 0.40, 0.44])
def test_how_many_of_the_measured_people_have_a_stranger_over_the_line(measured: Populations, line: float) -> None:
    news = measured.news_photos
    assert news.closest is not None
    counted = shares(news.closest.copy())[round((line + 1) * 2000)]
    told = scale.any_stranger(news, line, news.people - 1)
    assert counted <= told.value * 1.2  # some are found by a few wrong labels; where many are, unevenness lowers it
    assert counted >= 0.6 * told.value


def test_intervals_are_carried_along(measured: Populations) -> None:
    rate = fmr(measured.news_photos, 0.363)
    found = scale.strangers(measured.news_photos, 0.363, 1e6)
    assert (found.value, found.low, found.high) == pytest.approx((rate.value * 1e6, rate.low * 1e6, rate.high * 1e6))
    chance = scale.any_stranger(measured.news_photos, 0.45, 30e9)
    assert 0 <= chance.low <= chance.value <= chance.high <= 1
    assert scale.strangers(measured.news_photos, 0.6, 30e9).extrapolated


def test_a_larger_gallery_needs_a_stricter_line(measured: Populations) -> None:
    lines = [scale.threshold_for_strangers(measured.news_photos, gallery, 1).value for gallery in (30, 1e3, 1e6, 1e9)]
    assert lines == sorted(lines)
    assert fmr(measured.news_photos, lines[1]).value == pytest.approx(1e-3, rel=0.01)


def test_the_right_person_falls_from_the_top_as_the_list_grows(measured: Populations) -> None:
    for population in (measured.news_photos, measured.rendered_people):
        found = [scale.not_first(population, gallery) for gallery in (1, 30, 1e3, 1e6, 1e9, 30e9)]
        values = [one.value for one in found]
        assert values == sorted(values)
        assert all(0 <= one.low <= one.value <= one.high <= 1 for one in found)
        assert not found[0].extrapolated
        assert found[-1].extrapolated


def test_beyond_what_was_counted_a_list_without_a_tail_is_at_most_so_bad(measured: Populations) -> None:
    counted = replace(measured.news_photos, tail=None)
    assert scale.not_first(counted, 1000).method is Method.MEASURED
    assert scale.not_first(counted, 1e9).method is Method.BOUND


def test_being_beaten_is_the_plain_sum_over_scores(measured: Populations) -> None:
    news = measured.news_photos
    assert news.genuine is not None
    total = sum(
        count * scale.at_least_one(fmr(news, -1 + (place + 0.5) / 2000).value, 1000)
        for place, count in enumerate(news.genuine.counts.tolist())
        if count
    )
    assert scale.not_first(news, 1000).value == pytest.approx(total / news.genuine.total, rel=0.01)


def test_natural_frequencies_add_up() -> None:
    found = scale.named(0.001, 0.02, 10_000, 0.5)
    assert (found.present, found.found, found.missed) == (500, 490, 10)
    assert found.wrong == pytest.approx((1000 * 10_000 - 500) * 0.001)
    assert found.wrong_of_hundred == pytest.approx(100 * 9999.5 / (9999.5 + 490))


@given(
    wrong=st.floats(0, 1),
    missed=st.floats(0, 1),
    gallery=st.floats(1, 1e10),
    base=st.floats(0, 1),
    more=st.floats(1, 100),
)
def test_shares_of_the_named_are_shares_and_fall_with_the_gallery(
    wrong: float, missed: float, gallery: float, base: float, more: float
) -> None:
    one, other = (scale.named(wrong, missed, size, base) for size in (gallery, gallery * more))
    assert 0 <= other.right_share <= one.right_share * (1 + 1e-9) <= 1 + 1e-9


def test_at_a_gate_the_base_rate_rules() -> None:
    honest = scale.named(0.01, 0.0, 1, 0.999)
    crooked = scale.named(0.01, 0.0, 1, 0.001)
    assert honest.right_share > 0.9999
    assert crooked.right_share == pytest.approx(0.1 / (0.1 + 0.999), rel=0.01)
    assert scale.named(0.0, 1.0, 1, 0.5).right_share == 1.0


def test_predictive_value_joins_both_intervals(measured: Populations) -> None:
    news = measured.news_photos
    found = scale.predictive_value(news, 0.45, 1e6, 0.5)
    assert found.low < found.value < found.high
    plain = scale.named(fmr(news, 0.45).value, fnmr(news, 0.45).value, 1e6, 0.5)
    assert found.value == pytest.approx(plain.right_share)


def test_without_the_same_person_there_is_no_top_of_the_list(measured: Populations) -> None:
    with pytest.raises(ValueError, match="news_against_rendered"):
        scale.not_first(measured.news_against_rendered, 100)
