"""Counting what worse pictures do, against counting by hand."""

from pathlib import Path

import numpy as np
import pytest

from app.calibrate import quality
from app.calibrate.look import Looked
from app.calibrate.quality import THRESHOLDS, counted, steps, trial, turned
from tests.unit.calibrate.people import invented


@pytest.fixture
def looked() -> Looked:
    everybody = invented([1, 3, 2, 1, 4], seed=5)
    files = tuple(Path(f"{number}.jpg") for number in range(11))
    return Looked(everybody, tuple(range(5)), files, ())


def test_second_pictures_look_for_first_ones(looked: Looked) -> None:
    tried = trial(looked)
    assert tried.own.tolist() == [1, 2, 4]
    assert [file.name for file in tried.files] == ["2.jpg", "5.jpg", "8.jpg"]
    assert (tried.gallery == looked.everybody.prints[[0, 1, 4, 6, 7]]).all()
    assert (tried.prints == looked.everybody.prints[[2, 5, 8]]).all()


def test_no_more_than_so_many_look(looked: Looked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "PROBES", 2)
    one, other = trial(looked), trial(looked)
    assert len(one.files) == 2
    assert one.files == other.files


def test_counts_are_those_of_a_loop(looked: Looked) -> None:
    tried = trial(looked)
    probes = [tried.prints[0], None, tried.gallery[0]]
    found = counted(probes, tried)
    scores = tried.prints[0] @ tried.gallery.T, tried.gallery[0] @ tried.gallery.T
    for place, line in enumerate(THRESHOLDS):
        assert found["missed"][place] == 1 + (scores[0][1] < line) + (scores[1][4] < line)
        strangers = np.concatenate([np.delete(scores[0], 1), np.delete(scores[1], 4)])
        assert found["strangers_over"][place] == (strangers >= line).sum()
    assert found["not_first"] == 1 + (scores[0].argmax() != 1) + 1  # somebody else's own picture comes first
    assert (found["probes"], found["no_face"], found["stranger_pairs"]) == (3, 1, 8)


def test_nobody_found_is_everybody_missed(looked: Looked) -> None:
    tried = trial(looked)
    found = counted([None, None, None], tried)
    assert found["missed"] == [3] * len(THRESHOLDS)
    assert (found["not_first"], found["stranger_pairs"]) == (3, 0)


def test_the_list_of_steps_is_long_and_has_no_double() -> None:
    listed = [(way.name, level) for way, level in steps()]
    assert len(listed) == len(set(listed)) >= 30


def test_turned_heads_are_sorted_by_how_far(looked: Looked) -> None:
    yaws = dict(zip(looked.files, (0, 0, 3, -12, 0, 14, 0, 0, -3, 44, 80), strict=True))
    found = turned(looked, {file: float(yaw) for file, yaw in yaws.items()})
    assert [(step["level"], step["probes"]) for step in found] == [(5, 2), (15, 2), (45, 1)]
    assert turned(looked, {}) == []
