"""Differences between groups: published ones with their sources, and those counted on rendered people."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.model.errors import CalibrationBroken
from app.model.groups import load_groups, load_published, try_every_pair
from app.resources import asset

PUBLISHED = asset("calibration", "published.json")
KIND: dict[str, Any] = {
    "kind": "sex",
    "thresholds": [0.3, 0.4],
    "groups": [{"name": "female", "people": 20}, {"name": "male", "people": 30}],
    "fmr": [{"one": "female", "other": "male", "tries": 600, "errors": [60, 6], "low": [0.05, 0], "high": [0.2, 0.1]}],
    "fnmr": [
        {"one": "female", "tries": 20, "errors": [1, 2], "low": [0, 0], "high": [0.3, 0.4]},
        {"one": "male", "tries": 1},
    ],
}


def test_every_published_difference_has_a_fact_a_source_and_a_caution() -> None:
    found = load_published(PUBLISHED)
    assert {one.fact for one in found} >= {"F-ACC-07", "F-ACC-08"}
    for one in found:
        assert one.sources
        assert one.caution
        assert (one.low is None) == (one.high is None)
    assert [(one.low, one.high) for one in found if one.low] == [(10, 100), (2, 5)]


def test_shipped_groups_can_be_read_even_when_there_are_none() -> None:
    for kind in load_groups(asset("calibration", "groups.json")):
        assert sum(kind.people.values()) > 0
        for rates in kind.fmr:
            assert 0 <= rates.share(0) <= 1


def written(folder: Path, content: object) -> Path:
    path = folder / "groups.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_counted_groups_are_read_as_they_were_written(tmp_path: Path) -> None:
    (found,) = load_groups(written(tmp_path, {"rendered_people": [KIND]}))
    assert found.people == {"female": 20, "male": 30}
    assert (found.fmr[0].other, found.fmr[0].share(0)) == ("male", 0.1)
    assert [one.one for one in found.fnmr] == ["female"]
    assert found.fnmr[0].other == "female"


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"rendered_people": [3]},
        {"rendered_people": [KIND | {"kind": ""}]},
        {"rendered_people": [KIND | {"thresholds": [0.3]}]},
        {"rendered_people": [KIND | {"groups": [{"name": "x", "people": 0}]}]},
        {"rendered_people": [KIND | {"fmr": [{"one": "x", "tries": 3, "errors": "x"}]}]},
    ],
)
def test_damaged_groups_are_refused(tmp_path: Path, content: object) -> None:
    with pytest.raises(CalibrationBroken):
        load_groups(written(tmp_path, content))


@pytest.mark.parametrize(
    ("key", "value"),
    [("fact", None), ("caution", ""), ("sources", []), ("sources", [3]), ("times", [2]), ("times", [2, "x"])],
)
def test_a_published_difference_without_its_source_is_refused(tmp_path: Path, key: str, value: object) -> None:
    told = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    told["published"][1][key] = value
    with pytest.raises(CalibrationBroken):
        load_published(written(tmp_path, told))


def sure(*rates: float) -> Any:
    """Rates that are known exactly."""
    return np.array([rates] * 3)


def test_every_pair_of_lines_is_tried_and_what_is_not_known_is_neither_the_same_nor_different() -> None:
    strangers = (sure(0.1, 0.01), sure(0.1, 0.05, 0.01))
    missed = (sure(0.2, math.nan), sure(0.21, 0.2, 0.5))
    found = try_every_pair(strangers, missed, 1.1)
    # Alike: first with first. Open: second with third, whose strangers fare alike. All others differ in strangers.
    assert (found.pairs, found.alike, found.open) == (6, 1, 1)


def test_rates_of_nothing_are_the_same_and_nothing_is_not_the_same_as_something() -> None:
    nothing, something = sure(0.0), sure(0.5)
    assert try_every_pair((nothing, nothing), (something, something), 1.1).alike == 1
    found = try_every_pair((nothing, something), (something, something), 1.1)
    assert (found.alike, found.open) == (0, 0)


def test_rates_whose_intervals_meet_are_not_known_to_differ() -> None:
    few, many = np.array([[0.1], [0.05], [0.25]]), np.array([[0.3], [0.2], [0.4]])
    alike = (sure(0.5), sure(0.5))
    assert try_every_pair((few, many), alike, 1.1).open == 1
    assert try_every_pair((sure(0.1), many), alike, 1.1).open == 0
