# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, the list of people, and the data card. Needs nothing of the tool's own environment."""

import unicodedata
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from packaging.people import CAPTURES, VERSION, cards, measure, prune, scores


def test_names_are_unique_over_five_hundred_people() -> None:
    assert len({cards.name(seed) for seed in range(1, 501)}) == 500


def test_names_are_single_words_of_letters() -> None:
    for name in cards.NAMES:
        assert all(unicodedata.category(letter)[0] in "LM" or letter in "'’-" for letter in name), name


def test_an_entry_marks_what_was_sampled_and_puts_the_id_photo_first() -> None:
    entry = cards.entry(7, [0, 3], {"sex": "female", "years": 33, "tone": 4.5}, [1.5, 12.0])
    assert entry["id"] == "0007"
    assert entry["pictures"] == ["pictures/0007_0.jpg", "pictures/0007_3.jpg"]
    assert entry["captures"] == [
        {"file": "pictures/0007_0.jpg", "kind": "id", "yaw": 1.5},
        {"file": "pictures/0007_3.jpg", "kind": "cctv", "yaw": 12.0},
    ]
    assert entry["sampled"] == {"sex": "female", "years": 33, "tone": 4.5}


def test_whoever_has_no_id_photo_is_not_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("0002_1.jpg", "0001_0.jpg", "0001_2.jpg", ".0003_0.jpg.7.part"):
        (tmp_path / name).write_bytes(b"x")
    monkeypatch.setattr(cards, "drawn", lambda seed, numbers: ({"sex": "male"}, [0.0] * len(numbers)))
    whole = cards.people(tmp_path)
    assert (whole["version"], whole["captures_version"]) == (VERSION, CAPTURES)
    (listed,) = cast(list[dict[str, Any]], whole["people"])
    assert (listed["id"], [one["kind"] for one in listed["captures"]]) == ("0001", ["id", "wild"])


def rows(*angles: float) -> np.ndarray:
    prints = np.zeros((len(angles), 128), dtype=np.float32)
    prints[:, 0], prints[:, 1] = np.cos(np.radians(angles)), np.sin(np.radians(angles))
    return prints


def test_rank_one_counts_probes_nearest_to_their_own_photo() -> None:
    assert scores.rank_one(rows(0, 90), rows(10, 30, 80), np.array([0, 1, 1])) == pytest.approx(2 / 3, abs=1e-4)


def test_the_equal_error_rate_of_apart_scores_is_zero() -> None:
    found = scores.equal_error(np.array([0.8, 0.9], np.float32), np.array([0.1, 0.2], np.float32))
    assert found["rate"] == 0
    assert 0.2 < found["threshold"] <= 0.8


def test_the_equal_error_rate_of_equal_scores_is_a_half() -> None:
    even = np.linspace(0, 1, 200, dtype=np.float32)
    assert scores.equal_error(even, even)["rate"] == pytest.approx(0.5, abs=0.01)


def test_look_alikes_are_few_and_the_worst() -> None:
    prints = np.concatenate([rows(*np.linspace(0, 20, 3)), np.eye(128, dtype=np.float32)[2:122]])
    gone = prune.look_alikes(prints)
    assert set(gone) < {0, 1, 2}
    assert 1 <= len(gone) <= 0.02 * len(prints)


def test_spread_counts_every_pair_once() -> None:
    found = scores.spread(np.array([-0.5, 0.0, 0.0, 0.99], np.float32))
    assert sum(found["counts"]) == found["pairs"] == 4
    assert found["first_bin"] == pytest.approx(-0.5, abs=0.006)


def test_look_alikes_who_are_needed_elsewhere_stay() -> None:
    prints = np.concatenate([rows(*np.linspace(0, 20, 3)), np.eye(128, dtype=np.float32)[2:122]])
    assert set(prune.look_alikes(prints, needed=(0, 1))) == {2}
    assert prune.look_alikes(prints, needed=(0, 1, 2)) == []


def test_the_list_of_those_thrown_away_gives_reasons(tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text("# a remark\n\n12 a bare patch\n7 no brows # seen twice\n", encoding="utf-8")
    assert prune.unhung(listed) == {12: "a bare patch", 7: "no brows"}
    listed.write_text("12\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no reason"):
        prune.unhung(listed)
    assert all(prune.unhung().values())


def people_of(count: int) -> tuple[list[dict[str, Any]], list[measure.Found]]:
    """People of four captures, of whom only the first two have more than an ID photo."""
    eye = np.eye(128, dtype=np.float32)
    listed, prints = [], list[measure.Found]()
    for at in range(count):
        more = ["wild", "wild", "cctv"] if at < 2 else []
        captures = [{"file": str(k), "kind": kind} for k, kind in enumerate(["id", *more])]
        drawn = {"sex": ("female", "male")[at % 2], "years": 30, "tone": 1 + at % 9}
        listed.append({"id": f"{at:04d}", "seed": at, "pictures": ["x"], "captures": captures, "sampled": drawn})
        prints.append((eye[at], eye[at], None, eye[at + 1])[: len(captures)])
    return listed, prints


def test_whoever_has_an_id_photo_alone_has_no_genuine_score() -> None:
    found = measure.figures(*people_of(6))
    assert (found["people"], found["pictures"]) == (6, 12)
    assert found["found"] == {"id": [6, 6], "wild": [2, 4], "cctv": [2, 2]}
    assert found["rendered"]["genuine"]["pairs"] == 2
    assert found["rank1"] == {"wild": 1.0, "cctv": 0.0, "both": 0.5}
    assert [part["wild"] for part in found["by_sex"].values()] == [1, 1]


def test_both_figures_are_told_of_everybody_and_of_those_who_ship(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prune, "unhung", lambda: {3: "no brows"})
    told = measure.measure(*people_of(6), None)
    assert (told["people"], told["shipped"]["people"]) == (6, 5)
    assert told["left_out"]["unhung"]["people"] == ["0003"]


def test_nobody_in_a_clip_can_be_thrown_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prune, "unhung", lambda: {3: "no brows"})
    with pytest.raises(ValueError, match="0003"):
        measure.left_out(*people_of(6), needed=("0003",))


def test_real_faces_are_also_told_by_kind_and_as_if_kinds_were_mixed_as_theirs() -> None:
    """Two orthogonal kinds: all real faces look like the first, nobody like the others."""
    ids = np.eye(128, dtype=np.float32)[:4]
    kinds = list(scores.MIX)
    real = scores.real(ids, np.eye(128, dtype=np.float32)[[0, 0, 0]], kinds)
    assert real["by_kind"][kinds[0]]["0.4"] == 1.0
    assert real["rendered_fmr"]["0.4"] == 0.25
    assert real["mixed_fmr"]["0.4"] == pytest.approx(scores.MIX[kinds[0]])
    assert sum(scores.MIX.values()) == pytest.approx(1.0)
    assert [scores.kind_of(sex, tone) for sex in ("male", "female") for tone in (4.9, 5.0)] == kinds
    assert "by_kind" not in scores.real(ids, ids)
