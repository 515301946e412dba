"""How often the machine errs, against docs and measurements."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.errors import CalibrationBroken
from app.model.histograms import EDGES, bins_of, packed, unpacked
from app.model.rates import (
    Curve,
    OneIn,
    Population,
    Populations,
    Rate,
    curve,
    load_population,
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
    return Rate(value, at_most)


@pytest.mark.parametrize(
    ("threshold", "fmr", "fnmr"),
    [(0.25, 3.5e-2, 0.0069), (0.30, 8.6e-3, 0.0095), (0.363, 9.9e-4, 0.018), (0.45, 2.6e-5, 0.045)],
)
def test_news_photos_say_what_was_measured(measured: Populations, threshold: float, fmr: float, fnmr: float) -> None:
    assert measured.news_photos.fmr(threshold).value == pytest.approx(fmr, rel=0.03)
    assert measured.news_photos.fnmr(threshold).value == pytest.approx(fnmr, rel=0.03)


@pytest.mark.parametrize(("threshold", "fmr"), [(0.363, 0.176), (0.50, 0.0168), (0.55, 0.00437), (0.60, 0.00080)])
def test_rendered_people_are_mistaken_for_each_other_far_more_often(
    measured: Populations, threshold: float, fmr: float
) -> None:
    assert measured.rendered_people.fmr(threshold).value == pytest.approx(fmr, rel=0.06)


@pytest.mark.parametrize(("threshold", "fmr"), [(0.30, 6.0e-3), (0.363, 5.5e-4), (0.40, 1.2e-4)])
def test_a_real_face_meets_rendered_people_as_it_meets_strangers(
    measured: Populations, threshold: float, fmr: float
) -> None:
    assert measured.news_against_rendered.fmr(threshold).value == pytest.approx(fmr, rel=0.1)


def test_who_was_measured_is_told(measured: Populations) -> None:
    news, rendered, crossed = everybody(measured)
    listed = json.loads(asset("gallery", "people.json").read_text(encoding="utf-8"))["people"]
    pictures = sum(len(person["pictures"]) for person in listed)
    assert (news.people, news.pictures, rendered.people) == (2881, 6533, len(listed))
    assert 0.98 * pictures <= rendered.pictures <= pictures  # a face that the app would not compare is left out
    tries = (2881, 6533 * len(listed), 2881 * len(listed))
    assert (crossed.people, crossed.impostor.pairs, crossed.impostor.tries) == tries
    assert news.impostor.tries == 2881 * 2880 // 2
    assert news.genuine is not None
    assert (news.genuine.people, news.genuine.tries, news.genuine.pairs) == (799, 799, 174_083)
    assert rendered.impostor.tries == len(listed) * (len(listed) - 1) // 2


def test_one_population_alone_can_be_read_with_its_day(tmp_path: Path) -> None:
    part = json.loads(SHIPPED.read_text(encoding="utf-8"))["news_photos"]
    part.pop("made")
    own = tmp_path / "own.json"
    for day in ({}, {"made": "2027-01-02"}):
        own.write_text(json.dumps({**day, "news_photos": part}), encoding="utf-8")
        assert load_population(own, "news_photos").made == day.get("made", "")
    own.write_text(json.dumps({**day, "news_photos": {**part, "made": "2026-05-06"}}), encoding="utf-8")
    assert load_population(own, "news_photos").made == "2026-05-06", "kept from an earlier run"
    for path, told in ((own, "has no part rendered_people"), (tmp_path / "none.json", "is not there")):
        with pytest.raises(CalibrationBroken, match=told):
            load_population(path, "rendered_people")


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
        found, least = population.fmr(threshold), 3 / population.impostor.tries
        assert found.value >= least or found.value == pytest.approx(least)
        if found.value <= population.impostor.floor:  # exactly three pairs counted are a hair over it
            assert found.at_most


def test_with_nothing_seen_the_rule_of_three_speaks(measured: Populations) -> None:
    nobody = measured.news_against_rendered.fmr(0.8)
    assert nobody.at_most
    assert nobody.value == pytest.approx(3 / measured.news_against_rendered.impostor.tries)


def test_where_labels_are_noisy_a_rate_is_an_upper_bound(measured: Populations) -> None:
    news = measured.news_photos
    assert [news.fmr(threshold).at_most for threshold in (0.363, 0.55, 0.551)] == [False, False, True]
    assert [news.fnmr(threshold).at_most for threshold in (0.249, 0.25, 0.363)] == [True, False, False]


def small(*scores: float) -> Curve:
    counts, _ = np.histogram(scores, EDGES)
    return curve(counts.astype(np.float64), 9, len(scores), len(scores))


def test_a_share_is_even_inside_a_bin() -> None:
    seen = small(0.10025, 0.10025, 0.5025, 0.9)
    assert seen.share_at_or_over(0.1) == pytest.approx(1.0)
    assert seen.share_at_or_over(0.10025) == pytest.approx(0.75)
    assert seen.share_at_or_over(0.1005) == pytest.approx(0.5)
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
    drawn = marks(small(-0.9998, 0.20025, 0.20025, 0.9998), count)
    assert all(any(low - 1e-6 <= one <= low + 0.00051 for low in (-1.0, 0.2, 0.9995)) for one in drawn)


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
        ("news_photos", "largest_share", 1.5),
        ("news_photos", "noisy_fmr_over", None),
        ("rendered_people", "impostor", None),
        ("news_photos", "tail", []),
        ("news_photos", "closest", {"from": 0, "values": []}),
    ],
)
def test_a_damaged_part_is_named(tmp_path: Path, part: str, key: str, value: object) -> None:
    damaged = shipped()
    damaged[part][key] = value
    with pytest.raises(CalibrationBroken, match=key) as caught:
        load_populations(written(tmp_path, damaged))
    assert caught.value.path == tmp_path / "histograms.json"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("by_people", [1.0] * 4000),
        ("by_people", {"from": 0, "values": [1.0] * 4001}),
        ("by_people", {"from": -1, "values": [1.0] * 4000}),
        ("by_people", {"from": 4000, "values": [1]}),
        ("by_people", {"from": True, "values": [1]}),
        ("by_people", {"from": 0, "values": [-1.0, 1.0]}),
        ("by_pairs", {"from": 0, "values": [float("nan")]}),
        ("by_pairs", {"from": 0, "values": [0]}),
        ("by_pairs", {"from": 0, "values": [True]}),
        ("low", {"from": 0, "values": [10**400]}),
        ("high", None),
        ("tries", 0.5),
    ],
)
def test_a_damaged_curve_is_named(tmp_path: Path, key: str, value: object) -> None:
    for side in ("genuine", "impostor"):
        damaged = shipped()
        damaged["news_photos"][side][key] = value
        with pytest.raises(CalibrationBroken, match=key):
            load_populations(written(tmp_path, damaged))


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CalibrationBroken, match="another version"):
        load_populations(written(tmp_path, shipped() | {"format": 3}))


def written(folder: Path, content: object) -> Path:
    path = folder / "histograms.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


@given(st.lists(st.sampled_from([0, 0, 0, 1, 3, 0.25, 1 / 3]), min_size=1, max_size=40))
def test_a_packed_row_is_the_same_row_again(row: list[float]) -> None:
    again = unpacked({"row": json.loads(json.dumps(packed(row, 9)))}, "row", len(row), SHIPPED)
    assert again == pytest.approx(row, rel=1e-8)


@given(st.floats(-1, 1, width=32))
def test_a_score_lies_in_its_bin(score: float) -> None:
    place = int(bins_of(np.array([score], dtype=np.float32))[0])
    assert EDGES[place] - 1e-6 <= score <= EDGES[place + 1] + 1e-6


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
