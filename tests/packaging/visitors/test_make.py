"""Which earlier pictures a visitor is found by, and who opens."""

from typing import Any

import numpy as np
import pytest

from app.model.types import Faceprint
from packaging.gallery.ship import opened
from packaging.visitors.make import Made, Record, handle, records
from packaging.visitors.measure import Seen

KINDS = ("id", "wild", "wild", "cctv")
PERSON: dict[str, Any] = {
    "id": "0007",
    "name": "Tove",
    "captures": [{"file": f"pictures/0007_{at}.jpg", "kind": kind} for at, kind in enumerate(KINDS)],
}


def at(degrees: float) -> Faceprint:
    found = np.zeros(128, dtype=np.float32)
    found[:2] = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return found


def test_records_are_the_id_photo_the_best_wild_one_and_the_worst() -> None:
    held = records(PERSON, [at(0), at(40), at(20), at(70)])
    assert [one.file[-5] for one in held] == ["0", "2", "3"]
    assert [one.what for one in held] == ["ID photo", "another day", "ceiling camera"]


def test_what_a_bad_camera_saw_takes_the_place_of_the_worst() -> None:
    bad = Record("tove-ceiling.jpg", "ceiling camera", at(89))
    held = records(PERSON, [at(0), at(40), at(20), at(70)], bad)
    assert [one.file for one in held] == ["../gallery/pictures/0007_0.jpg", "../gallery/pictures/0007_2.jpg", bad.file]


def test_the_worst_may_be_a_wild_one() -> None:
    assert [one.file[-5] for one in records(PERSON, [at(0), at(80), at(20), at(70)])] == ["0", "2", "1"]


def test_a_picture_with_a_face_stays_free_for_a_class_to_search_with() -> None:
    with pytest.raises(ValueError, match="too few"):
        records(PERSON, [at(0), at(40), at(20), None])


def test_accents_are_left_out_of_a_visitors_name() -> None:
    assert handle({"name": "Anahí"}) == "anahi"


@pytest.mark.parametrize("name", ["Işık", "O'Neil", "Ann Lee"])
def test_a_name_that_a_terminal_cannot_write_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name for a file"):
        handle({"name": name})


def made(name: str, share: float, people: int = 1, found: int = 10) -> Made:
    """A visitor found in so many of ten pictures, and in a share of those with both harms."""
    harmed = np.arange(found) < share * found
    own = np.column_stack([np.ones(found), np.ones(found), ~harmed]).astype(np.float32)
    entry = {"name": name, "people": ["0001", "0002"][:people], "opening_threshold": 0.5}
    return Made(entry, (), Seen(10, own, np.ones((found, 1), np.float32)))


def test_the_app_opens_with_somebody_alone_who_stays_and_shows_both_harms() -> None:
    order = opened([made("tove", 0.9), made("akio", 0.2), made("malak", 1.0, people=2), made("jana", 1.0, found=9)])
    assert [one.entry["name"] for one in order] == ["tove", "akio", "jana", "malak"]


def test_with_nobody_who_stays_anybody_opens() -> None:
    assert [one.entry["name"] for one in opened([made("jana", 1.0, found=9)])] == ["jana"]
