# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, the list of people, and the data card. Needs nothing of the tool's own environment."""

import unicodedata

import numpy as np
import pytest

from packaging.people import cards, measure


def test_names_are_unique_over_five_hundred_people() -> None:
    assert len({cards.name(seed) for seed in range(1, 501)}) == 500


def test_names_are_single_words_of_letters() -> None:
    for name in cards.NAMES:
        assert all(unicodedata.category(letter)[0] in "LM" or letter in "'’-" for letter in name), name


def test_an_entry_marks_what_was_sampled_and_puts_the_id_photo_first() -> None:
    entry = cards.entry(7, ["0007_0.jpg", "0007_3.jpg"], {"sex": "female", "years": 33, "tone": 4.5})
    assert entry["id"] == "0007"
    assert entry["captures"] == [
        {"file": "pictures/0007_0.jpg", "kind": "id"},
        {"file": "pictures/0007_3.jpg", "kind": "cctv"},
    ]
    assert entry["sampled"] == {"sex": "female", "years": 33, "tone": 4.5}


def rows(*angles: float) -> np.ndarray:
    prints = np.zeros((len(angles), 128), dtype=np.float32)
    prints[:, 0], prints[:, 1] = np.cos(np.radians(angles)), np.sin(np.radians(angles))
    return prints


def test_rank_one_counts_probes_nearest_to_their_own_photo() -> None:
    assert measure.rank_one(rows(0, 90), rows(10, 30, 80), np.array([0, 1, 1])) == pytest.approx(2 / 3, abs=1e-4)


def test_the_equal_error_rate_of_apart_scores_is_zero() -> None:
    found = measure.equal_error(np.array([0.8, 0.9], np.float32), np.array([0.1, 0.2], np.float32))
    assert found["rate"] == 0
    assert 0.2 < found["threshold"] <= 0.8


def test_the_equal_error_rate_of_equal_scores_is_a_half() -> None:
    scores = np.linspace(0, 1, 200, dtype=np.float32)
    assert measure.equal_error(scores, scores)["rate"] == pytest.approx(0.5, abs=0.01)


def test_look_alikes_are_few_and_the_worst() -> None:
    prints = np.concatenate([rows(*np.linspace(0, 20, 3)), np.eye(128, dtype=np.float32)[2:122]])
    gone = measure.look_alikes(prints)
    assert set(gone) < {0, 1, 2}
    assert 1 <= len(gone) <= 0.02 * len(prints)


def test_spread_counts_every_pair_once() -> None:
    found = measure.spread(np.array([-0.5, 0.0, 0.0, 0.99], np.float32))
    assert sum(found["counts"]) == found["pairs"] == 4
    assert found["first_bin"] == pytest.approx(-0.5, abs=0.006)
