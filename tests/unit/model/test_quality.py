"""The counts of worse pictures: as shipped, and as damaged."""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from app.model.errors import CalibrationBroken
from app.model.quality import Quality, load_quality
from app.resources import asset

SHIPPED = asset("calibration", "quality.json")


@pytest.fixture(scope="module")
def counted() -> Quality:
    return load_quality(SHIPPED)


def test_every_way_ends_worse_than_it_begins(counted: Quality) -> None:
    assert {way.name for way in counted.ways} == {"eyes", "blur", "motion", "noise", "light", "jpeg", "mask"}
    place = counted.place(0.363)
    clean = counted.as_they_are.missed_share(place)
    for way in counted.ways:
        first, last = way.steps[0], way.steps[-1]
        assert first.missed_share(place).low <= clean.high
        assert last.missed_share(place).value > 2 * clean.value, way.name
        assert last.not_first_share.value > first.not_first_share.value
        assert way.unit


def test_stricter_lines_miss_more_and_match_fewer_strangers(counted: Quality) -> None:
    assert list(counted.thresholds) == sorted(counted.thresholds)
    for step in [counted.as_they_are, *(step for way in counted.ways for step in way.steps)]:
        assert list(step.missed) == sorted(step.missed)
        assert list(step.strangers_over) == sorted(step.strangers_over, reverse=True)
        assert all(step.no_face <= one <= step.probes for one in step.missed)
        share = step.missed_share(0)
        assert 0 <= share.low <= share.value <= share.high <= 1


def test_the_nearest_counted_threshold_is_found(counted: Quality) -> None:
    assert counted.thresholds[counted.place(0.37)] == 0.363
    assert counted.thresholds[counted.place(-1)] == counted.thresholds[0]


def shipped() -> dict[str, Any]:
    return dict(json.loads(SHIPPED.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"thresholds": "x"}, "thresholds"),
        ({"thresholds": [0.3]}, "missed is not a row of 1 numbers"),
        ({"yaw": [shipped()["yaw"][0] | {"level": math.nan}]}, "a level"),
        ({"photos": None}, "no part photos"),
        ({"yaw": {}}, "yaw"),
        ({"yaw": [3]}, "a level"),
        ({"yaw": [{"level": 5}]}, "probes"),
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, change: dict[str, Any], told: str) -> None:
    path = tmp_path / "quality.json"
    path.write_text(json.dumps(shipped() | change), encoding="utf-8")
    with pytest.raises(CalibrationBroken, match=told) as caught:
        load_quality(path)
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("key", "value"), [("missed", [-1] * 8), ("not_first", 10**6), ("probes", 0), ("no_face", True)]
)
def test_counts_that_do_not_fit_are_named(tmp_path: Path, key: str, value: object) -> None:
    damaged = shipped()
    damaged["photos"]["as_they_are"][key] = value
    path = tmp_path / "quality.json"
    path.write_text(json.dumps(damaged), encoding="utf-8")
    with pytest.raises(CalibrationBroken):
        load_quality(path)
