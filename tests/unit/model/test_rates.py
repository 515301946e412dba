"""How often the machine errs, against docs and measurements."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.errors import CalibrationBroken
from app.model.histograms import EDGES
from app.model.rates import (
    Curve,
    OneIn,
    Population,
    Populations,
    Rate,
    curve,
    load_populations,
    marks,
    of_thousand,
    one_in,
    out_of,
)
from app.resources import asset

SHIPPED = asset("calibration", "histograms.json")
thresholds = st.floats(-1, 1)


@pytest.fixture(scope="module")
def measured() -> Populations:
    return load_populations(SHIPPED)


def everybody(measured: Populations) -> list[Population]:
    return [measured.news_photos, measured.rendered_people, measured.news_against_rendered]


def rate(value: float, at_most: bool = False) -> Rate:
    return Rate(value, 1.0, at_most, 1e-9)


@pytest.mark.parametrize(
    ("threshold", "fmr", "fnmr"),
    [(0.25, 3.5e-2, 0.0068), (0.30, 8.6e-3, 0.0095), (0.363, 9.9e-4, 0.018), (0.45, 2.6e-5, 0.046)],
)
def test_news_photos_say_what_was_measured(measured: Populations, threshold: float, fmr: float, fnmr: float) -> None:
    assert measured.news_photos.fmr(threshold).value == pytest.approx(fmr, rel=0.03)
    assert measured.news_photos.fnmr(threshold).value == pytest.approx(fnmr, rel=0.03)


@pytest.mark.parametrize(("threshold", "fmr"), [(0.363, 0.30), (0.50, 0.041), (0.55, 0.014), (0.60, 0.003)])
def test_rendered_people_are_mistaken_for_each_other_far_more_often(
    measured: Populations, threshold: float, fmr: float
) -> None:
    assert measured.rendered_people.fmr(threshold).value == pytest.approx(fmr, rel=0.06)


@pytest.mark.parametrize(("threshold", "fmr"), [(0.30, 5.8e-3), (0.363, 5.1e-4), (0.40, 1.0e-4)])
def test_a_real_face_meets_rendered_people_as_it_meets_strangers(
    measured: Populations, threshold: float, fmr: float
) -> None:
    assert measured.news_against_rendered.fmr(threshold).value == pytest.approx(fmr, rel=0.1)


def test_who_was_measured_is_told(measured: Populations) -> None:
    news, rendered, crossed = everybody(measured)
    assert (news.people, news.pictures, rendered.people, rendered.pictures) == (2882, 6534, 114, 342)
    assert (crossed.people, crossed.impostor.pairs, crossed.impostor.tries) == (2882, 328_548, 2882 * 114)
    assert news.impostor.tries == 2882 * 2881 // 2
    assert news.genuine is not None
    assert (news.genuine.people, news.genuine.tries, news.genuine.pairs) == (799, 799, 174_083)
    assert rendered.impostor.tries == 114 * 113 // 2


def test_a_curve_that_was_not_measured_is_refused_not_guessed(measured: Populations) -> None:
    with pytest.raises(ValueError, match="news_against_rendered"):
        measured.news_against_rendered.fnmr(0.4)


@given(one=thresholds, other=thresholds)
def test_rates_are_shares_and_go_one_way_with_the_threshold(measured: Populations, one: float, other: float) -> None:
    loose, strict = sorted((one, other))
    for population in everybody(measured):
        assert 0 < population.fmr(strict).value <= population.fmr(loose).value <= 1
        if population.genuine is not None:
            assert 0 < population.fnmr(loose).value <= population.fnmr(strict).value <= 1


@given(threshold=thresholds)
def test_no_rate_is_below_what_so_few_people_could_show(measured: Populations, threshold: float) -> None:
    for population in everybody(measured):
        found = population.fmr(threshold)
        assert found.value >= found.floor == pytest.approx(3 / population.impostor.tries)
        if found.value == found.floor:
            assert found.at_most


def test_with_nothing_seen_the_rule_of_three_speaks(measured: Populations) -> None:
    nobody = measured.news_against_rendered.fmr(0.8)
    assert nobody.counted == 0
    assert nobody.at_most
    assert nobody.value == pytest.approx(3 / 328_548)


def test_where_labels_are_noisy_a_rate_is_an_upper_bound(measured: Populations) -> None:
    news = measured.news_photos
    assert [news.fmr(threshold).at_most for threshold in (0.363, 0.55, 0.551)] == [False, False, True]
    assert [news.fnmr(threshold).at_most for threshold in (0.299, 0.30, 0.363)] == [True, False, False]


def small(*scores: float) -> Curve:
    counts, _ = np.histogram(scores, EDGES)
    return curve(counts.astype(np.float64), 9, len(scores), len(scores))


def test_a_share_is_even_inside_a_bin() -> None:
    seen = small(0.1025, 0.1025, 0.5025, 0.9)
    assert seen.share_at_or_over(0.1) == pytest.approx(1.0)
    assert seen.share_at_or_over(0.1025) == pytest.approx(0.75)
    assert seen.share_at_or_over(0.105) == pytest.approx(0.5)
    assert seen.share_at_or_over(0.95) == 0.0


def test_curves_cannot_be_changed(measured: Populations) -> None:
    for array in (measured.news_photos.impostor.counts, measured.news_photos.impostor.shares_over, EDGES):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1.0


def test_marks_lie_like_the_curve_they_stand_for(measured: Populations) -> None:
    seen = measured.rendered_people.impostor
    drawn = marks(seen, 600)
    assert drawn.shape == (600,)
    assert drawn.dtype == np.float32
    assert (np.diff(drawn) >= 0).all()
    for threshold in (0.1, 0.3, 0.363, 0.5):
        assert (drawn >= threshold).mean() == pytest.approx(seen.share_at_or_over(threshold), abs=1 / 600)


@given(count=st.integers(1, 50))
def test_marks_fall_only_where_scores_were_seen(count: int) -> None:
    drawn = marks(small(-0.998, 0.2025, 0.2025, 0.998), count)
    assert all(any(low <= one <= low + 0.0051 for low in (-1.0, 0.2, 0.995)) for one in drawn)


@pytest.mark.parametrize(
    ("value", "n"),
    [(9.86e-4, 1000), (2.56e-5, 39_000), (0.0348, 29), (0.4, 2), (1.0, 1), (0.7, 1), (7.2e-7, 1_400_000)],
)
def test_one_in_n_has_two_figures(value: float, n: int) -> None:
    assert one_in(rate(value)) == OneIn(n, at_least=False)


def test_a_rate_that_may_be_smaller_gives_at_least() -> None:
    assert one_in(rate(1e-5, at_most=True)) == OneIn(100_000, at_least=True)


@given(st.floats(1e-12, 1))
def test_one_in_n_is_near_the_rate(value: float) -> None:
    found = one_in(rate(value)).n
    assert found >= 1
    assert found == pytest.approx(1 / value, rel=0.051, abs=0.51)


@pytest.mark.parametrize(("value", "hit"), [(0.0176, 18), (0.001, 1), (0.00096, 1), (0.00037, 0.4), (1.0, 1000)])
def test_people_of_a_thousand_are_whole_until_less_than_one(value: float, hit: float) -> None:
    assert of_thousand(rate(value)) == hit
    assert isinstance(of_thousand(rate(value)), int) == (hit >= 1)


def test_a_larger_crowd_is_asked_when_a_thousand_is_too_few() -> None:
    assert out_of(rate(2.56e-5), 1_000_000) == 26


def shipped() -> dict[str, Any]:
    return dict(json.loads(SHIPPED.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("part", "key", "value"),
    [
        ("news_photos", "people", 0),
        ("news_photos", "people", True),
        ("rendered_people", "pictures", "342"),
        ("news_photos", "genuine_person_weighted", [1.0] * 399),
        ("news_photos", "impostor_person_weighted", [-1.0] + [1.0] * 399),
        ("rendered_people", "impostor", [float("nan")] * 400),
        ("rendered_people", "genuine", [0] * 400),
        ("rendered_people", "genuine", [True] * 400),
        ("news_photos_against_rendered_id_photos", "impostor", [10**400] * 400),
    ],
)
def test_a_damaged_curve_is_named(tmp_path: Path, part: str, key: str, value: object) -> None:
    damaged = shipped()
    damaged[part][key] = value
    path = tmp_path / "histograms.json"
    path.write_text(json.dumps(damaged), encoding="utf-8")
    with pytest.raises(CalibrationBroken, match=key) as caught:
        load_populations(path)
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "JSON"),
        ("[1]", "no part"),
        ("{}", "no part"),
        ("[" * 100_000, "JSON"),
        ("9" * 9000, "JSON"),
        ("\xe9", "UTF"),
    ],
)
def test_what_is_no_calibration_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "histograms.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(CalibrationBroken, match=problem):
        load_populations(path)


def test_a_missing_calibration_is_named(tmp_path: Path) -> None:
    with pytest.raises(CalibrationBroken, match="not there"):
        load_populations(tmp_path / "nothing.json")


def test_a_fault_in_the_json_has_its_line(tmp_path: Path) -> None:
    path = tmp_path / "histograms.json"
    path.write_text('{"news_photos":\n {"people": ,}}', encoding="utf-8")
    with pytest.raises(CalibrationBroken) as caught:
        load_populations(path)
    assert caught.value.line == 2
