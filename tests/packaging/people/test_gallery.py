# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures in assets/gallery, whichever they are: files, licences, card, and the goals they were measured by."""

import csv
import json
from pathlib import Path

import pytest

from app.resources import asset
from packaging.gallery.faceprints import read

GALLERY = asset("gallery")
LISTED = json.loads((GALLERY / "people.json").read_text(encoding="utf-8"))
PEOPLE = LISTED["people"]
FILES = [GALLERY / file for person in PEOPLE for file in person["pictures"]]
MEASURED = GALLERY / "measured.json"


def test_everybody_has_an_id_a_name_a_seed_and_an_id_photo_first() -> None:
    for key in ("id", "name", "seed"):
        assert len({person[key] for person in PEOPLE}) == len(PEOPLE)
    assert all(person["pictures"][0].endswith("_0.jpg") for person in PEOPLE)


def test_every_picture_is_listed_once_and_none_besides() -> None:
    assert sorted(FILES) == sorted((GALLERY / "pictures").iterdir())


def test_every_picture_decodes_at_its_size_and_carries_no_metadata() -> None:
    for path in FILES:
        data = path.read_bytes()
        assert b"Exif" not in data[:4096], path.name
        assert min(read(path).shape[:2]) >= 240, path.name


def test_the_whole_set_is_small() -> None:
    assert sum(path.stat().st_size for path in FILES) <= 60e6


def test_the_card_and_the_licence_say_cc0() -> None:
    assert "CC0" in (GALLERY / "CARD.md").read_text(encoding="utf-8")
    assert LISTED["licence"] == "CC0-1.0"
    rows = list(csv.reader(asset("LICENSES.csv").read_text(encoding="utf-8").splitlines()))
    assert any("gallery" in row[0] and any("CC0" in cell for cell in row) for row in rows)


def test_what_was_sampled_is_marked_as_such() -> None:
    if not any("sampled" in person for person in PEOPLE):
        pytest.skip("this set says nothing about what was sampled")
    assert "not" in LISTED["sampled"]
    for person in PEOPLE:
        assert person["sampled"]["sex"] in ("female", "male")
        assert 20 <= person["sampled"]["years"] <= 80
        assert 1 <= person["sampled"]["tone"] <= 10


def test_the_measured_goals_are_met_by_everybody_nobody_left_out() -> None:
    if not MEASURED.exists():
        pytest.skip("this set was measured before there was measured.json")
    measured = json.loads(MEASURED.read_text(encoding="utf-8"))
    found, total = measured["found"]["id"]
    assert found == total == measured["people"] == len(PEOPLE)
    seen, taken = (sum(measured["found"][kind][k] for kind in ("wild", "cctv")) for k in (0, 1))
    assert seen >= 0.99 * taken
    assert measured["rank1"]["wild"] >= 0.97
    assert len(measured.get("pruned", {}).get("left_out", [])) <= 0.02 * len(PEOPLE)


def test_the_card_tells_the_measured_figures() -> None:
    if not MEASURED.exists():
        pytest.skip("this set was measured before there was measured.json")
    from packaging.people.datacard import card

    assert (GALLERY / "CARD.md").read_text(encoding="utf-8") == card(
        LISTED, json.loads(MEASURED.read_text(encoding="utf-8"))
    )


def test_one_face_is_found_in_every_tenth_id_photo() -> None:
    from app.vision.detect import Finder

    finder = Finder()
    try:
        for person in PEOPLE[::10]:
            assert len(finder.find(read(Path(GALLERY / person["pictures"][0])))) == 1, person["id"]
    finally:
        finder.close()
