"""The people who do not exist, whole and damaged."""

import contextlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.errors import GalleryBroken
from app.model.gallery import MOST_PICTURES, load_gallery, load_visitors
from app.model.prints import read_prints
from app.model.similarity import scores
from app.resources import asset

PICTURES = 3


def drawn(*shape: int) -> Any:
    numbers = np.random.default_rng(7).normal(size=(*shape, 128)).astype(np.float32)
    return numbers / np.linalg.norm(numbers, axis=-1, keepdims=True)


class Assets:
    """A small gallery and its visitors on disk; change it, then load it."""

    def __init__(self, root: Path, people: int = 4) -> None:
        self.gallery, self.visitors = root / "gallery", root / "visitors"
        for folder in (self.gallery, self.visitors):
            folder.mkdir()
            (folder / "face.jpg").write_bytes(b"a picture")
            (folder / "clip.webm").write_bytes(b"a clip")
        self.people: list[Any] = [
            {"id": f"p{at}", "seed": at, "name": f"Name{at}", "pictures": ["face.jpg"] * PICTURES}
            for at in range(people)
        ]
        records = [{"picture": "../gallery/face.jpg", "what": "shop"}, {"picture": "face.jpg", "what": "ID"}]
        self.shown: list[Any] = [
            {"name": "noor", "person": "p1", "clip": "clip.webm", "records": records, "opening_threshold": 0.5}
        ]
        self.arrays: dict[str, Any] = {
            "ids": np.array([f"p{at}" for at in range(people)]),
            "faceprints": drawn(people, PICTURES),
            "model_sha256": np.array("AB12"),
            "visitor_names": np.array(["noor"]),
            "visitor_faceprints": drawn(1, 2),
        }

    def written(self) -> Path:
        (self.gallery / "people.json").write_text(json.dumps({"people": self.people}), encoding="utf-8")
        (self.visitors / "visitors.json").write_text(json.dumps({"visitors": self.shown}), encoding="utf-8")
        np.savez(self.gallery / "faceprints.npz", **self.arrays)
        return self.gallery


@pytest.fixture
def assets(tmp_path: Path) -> Assets:
    return Assets(tmp_path)


def test_the_shipped_gallery_is_whole() -> None:
    gallery = load_gallery(asset("gallery"))
    assert not gallery.problems
    assert len(gallery.people) == len(gallery.faceprints) >= 100
    assert len({person.name for person in gallery.people}) == len(gallery.people)
    wild = [(row, found) for row in range(len(gallery.people)) for _, found in gallery.found_in(row)[1:]]
    assert len(wild) >= 200
    assert np.mean([scores(found, gallery.id_faceprints).argmax() == row for row, found in wild]) > 0.9


def test_everybody_is_read_in_the_order_of_the_list(assets: Assets) -> None:
    assets.people.reverse()
    gallery = load_gallery(assets.written())
    assert [person.id for person in gallery.people] == ["p3", "p2", "p1", "p0"]
    assert np.array_equal(gallery.faceprints, assets.arrays["faceprints"][::-1])
    assert np.array_equal(gallery.id_faceprints, gallery.faceprints[:, 0])
    assert gallery.people[0].pictures == (assets.gallery / "face.jpg",) * PICTURES


def test_faceprints_cannot_be_changed(assets: Assets) -> None:
    gallery = load_gallery(assets.written())
    for array in (gallery.faceprints, gallery.id_faceprints):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0.0


def test_strangers_are_everybody_else(assets: Assets) -> None:
    gallery = load_gallery(assets.written())
    assert gallery.strangers_to("p1").tolist() == [0, 2, 3]
    assert gallery.strangers_to("somebody").tolist() == [0, 1, 2, 3]


def test_faceprints_belong_to_one_recogniser(assets: Assets) -> None:
    gallery = load_gallery(assets.written())
    assert gallery.belongs_to("ab12")
    assert not gallery.belongs_to("ab13")


def test_a_thousand_people_fit(tmp_path: Path) -> None:
    gallery = load_gallery(Assets(tmp_path, people=1000).written())
    assert gallery.faceprints.shape == (1000, PICTURES, 128)
    assert not gallery.problems


def test_a_wild_picture_without_a_face_is_kept(assets: Assets) -> None:
    assets.arrays["faceprints"][2, 1] = np.nan
    gallery = load_gallery(assets.written())
    assert not gallery.problems
    assert np.isnan(gallery.faceprints[2, 1]).all()


@pytest.mark.parametrize("count", range(1, MOST_PICTURES + 1))
def test_a_person_has_one_to_four_pictures(assets: Assets, count: int) -> None:
    assets.people[1]["pictures"] = ["face.jpg"] * count
    assets.arrays["faceprints"] = drawn(4, MOST_PICTURES)
    assets.arrays["faceprints"][:, PICTURES:] = np.nan
    assets.arrays["faceprints"][1] = drawn(MOST_PICTURES)
    assets.arrays["faceprints"][1, count:] = np.nan
    gallery = load_gallery(assets.written())
    assert not gallery.problems
    assert [len(person.pictures) for person in gallery.people] == [PICTURES, count, PICTURES, PICTURES]
    assert [len(gallery.found_in(row)) for row in range(4)] == [PICTURES, count, PICTURES, PICTURES]


def test_an_id_photo_alone_is_enough_for_everybody(assets: Assets) -> None:
    for person in assets.people:
        person["pictures"] = ["face.jpg"]
    assets.arrays["faceprints"] = drawn(4, 1)
    gallery = load_gallery(assets.written())
    assert not gallery.problems
    ((picture, faceprint),) = gallery.found_in(2)
    assert picture == assets.gallery / "face.jpg"
    assert np.array_equal(faceprint, gallery.id_faceprints[2])


def test_a_picture_without_a_face_is_not_among_those_found(assets: Assets) -> None:
    assets.arrays["faceprints"][2, 1] = np.nan
    found = load_gallery(assets.written()).found_in(2)
    assert np.array_equal([faceprint for _, faceprint in found], assets.arrays["faceprints"][2, [0, 2]])


def print_of(at: tuple[int, ...], value: float) -> Callable[[Assets], None]:
    def change(assets: Assets) -> None:
        assets.arrays["faceprints"][at] = value

    return change


def entry(key: str, value: object) -> Callable[[Assets], None]:
    def change(assets: Assets) -> None:
        assets.people[2][key] = value

    return change


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (print_of((2, 0), np.nan), "no face"),
        (print_of((2, 1, 5), np.nan), "not a number"),
        (print_of((2, 1, 5), np.inf), "not a number"),
        (print_of((2, 2), 0.5), "unit length"),
        (print_of((2, 2), 0.0), "unit length"),
        (entry("name", " "), "no name"),
        (entry("name", 5), "no name"),
        (entry("id", "p9"), "no faceprints"),
        (entry("id", "p1"), "same id"),
        (entry("pictures", []), "1 to 4 pictures"),
        (entry("pictures", ["face.jpg"] * 5), "1 to 4 pictures"),
        (entry("pictures", ["face.jpg"] * 4), "not as many"),
        (entry("pictures", ["face.jpg"] * 2), "not as many"),
        (entry("pictures", "face.jpg"), "1 to 4 pictures"),
        (entry("pictures", ["face.jpg", "face.jpg", "gone.jpg"]), "gone.jpg is missing"),
        (entry("pictures", ["face.jpg", "face.jpg", "../visitors/face.jpg"]), "somewhere else"),
        (entry("pictures", ["face.jpg", "face.jpg", None]), "names no file"),
    ],
)
def test_one_broken_person_costs_only_that_person(
    assets: Assets, damage: Callable[[Assets], None], problem: str
) -> None:
    damage(assets)
    gallery = load_gallery(assets.written())
    assert [person.id for person in gallery.people] == ["p0", "p1", "p3"]
    assert np.array_equal(gallery.faceprints, assets.arrays["faceprints"][[0, 1, 3]])
    (told,) = gallery.problems
    assert "person 3" in told.problem
    assert problem in told.problem


def test_an_entry_that_is_no_person_is_told(assets: Assets) -> None:
    assets.people.append("Mallory")
    assert "person 5 is left out" in load_gallery(assets.written()).problems[0].problem


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("ids", np.array([1, 2, 3, 4]), "different texts"),
        ("ids", np.array(["p0", "p0", "p1", "p2"]), "different texts"),
        ("ids", np.array(["p0"]), r"\(1, 1 to 4, 128\)"),
        ("ids", np.array([None] * 4), "cannot be read"),
        ("faceprints", drawn(4, PICTURES).astype(np.float64), "float64"),
        ("faceprints", drawn(4), r"\(4, 128\)"),
        ("faceprints", drawn(4, 5), r"\(4, 5, 128\)"),
        ("faceprints", drawn(4, 0), r"\(4, 0, 128\)"),
        ("model_sha256", np.array(3), "one text"),
        ("model_sha256", None, "cannot be read"),
    ],
)
def test_a_wrong_array_refuses_the_file(assets: Assets, key: str, value: object, problem: str) -> None:
    assets.arrays[key] = value
    if value is None:
        del assets.arrays[key]
    with pytest.raises(GalleryBroken, match=problem) as caught:
        load_gallery(assets.written())
    assert caught.value.path.name == "faceprints.npz"


def test_a_gallery_of_nobody_is_refused(assets: Assets) -> None:
    assets.people = []
    with pytest.raises(GalleryBroken, match="nobody"):
        load_gallery(assets.written())


@pytest.mark.parametrize("text", ["{}", "[]", '{"people": 3}', "{"])
def test_a_list_that_is_none_is_refused(assets: Assets, text: str) -> None:
    (assets.written() / "people.json").write_text(text, encoding="utf-8")
    with pytest.raises(GalleryBroken, match=r"people\.json"):
        load_gallery(assets.gallery)


def test_a_single_array_in_place_of_the_file_is_refused(assets: Assets) -> None:
    with (assets.written() / "faceprints.npz").open("wb") as file:
        np.save(file, drawn(3))
    with pytest.raises(GalleryBroken, match=r"faceprints\.npz"):
        load_gallery(assets.gallery)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_file_gives_a_gallery_or_a_named_problem(assets: Assets, data: st.DataObject) -> None:
    path = assets.written() / "faceprints.npz"
    raw = bytearray(path.read_bytes())
    raw = raw[: data.draw(st.integers(0, len(raw)))] if data.draw(st.booleans()) else raw
    for at in data.draw(st.lists(st.integers(0, max(0, len(raw) - 1)), max_size=8)) if raw else ():
        raw[at] = data.draw(st.integers(0, 255))
    path.write_bytes(raw)
    with contextlib.suppress(GalleryBroken):
        assert load_gallery(assets.gallery).people


def test_a_visitor_comes_with_clip_records_and_faceprints(assets: Assets) -> None:
    (visitor,), problems = load_visitors(assets.visitors, assets.written())
    assert not problems
    assert (visitor.name, visitor.person_id, visitor.opening_threshold) == ("noor", "p1", 0.5)
    assert visitor.clip == assets.visitors / "clip.webm"
    assert visitor.records[0].picture == assets.gallery / "face.jpg"
    assert [record.what for record in visitor.records] == ["shop", "ID"]
    assert np.array_equal(visitor.faceprints, assets.arrays["visitor_faceprints"][0])
    assert not visitor.faceprints.flags.writeable


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", "omar"),
        ("person", ""),
        ("clip", "gone.webm"),
        ("clip", "../../clip.webm"),
        ("clip", "https://example.org/clip.webm"),
        ("records", []),
        ("records", [{"picture": "face.jpg"}, {"picture": "face.jpg"}]),
        ("opening_threshold", 3),
        ("opening_threshold", None),
    ],
)
def test_one_broken_visitor_costs_only_that_visitor(assets: Assets, key: str, value: object) -> None:
    assets.shown.append(assets.shown[0] | {"name": "tala"} | {key: value})
    assets.arrays["visitor_names"] = np.array(["noor", "tala"])
    assets.arrays["visitor_faceprints"] = drawn(2, 2)
    visitors, problems = load_visitors(assets.visitors, assets.written())
    assert [visitor.name for visitor in visitors] == ["noor"]
    assert "visitor 2" in problems[0].problem


def test_a_visitor_listed_twice_comes_once(assets: Assets) -> None:
    assets.shown *= 2
    visitors, problems = load_visitors(assets.visitors, assets.written())
    assert len(visitors) == len(problems) == 1


def test_a_missing_list_of_visitors_is_refused(assets: Assets) -> None:
    assets.written()
    (assets.visitors / "visitors.json").unlink()
    with pytest.raises(GalleryBroken, match=r"visitors\.json"):
        load_visitors(assets.visitors, assets.gallery)


@pytest.mark.parametrize("header", ["{'descr': '<f4', 'shape(: (4, 3, 128), }", "{'descr': (", "{", "'", "\\"])
def test_an_array_whose_header_breaks_off_is_a_named_problem(tmp_path: Path, header: str) -> None:
    """NumPy reads a header that is no Python literal once more, token by token, and that fails in its own way."""
    path = tmp_path / "prints.npz"
    text = header.encode().ljust(117) + b"\n"
    with zipfile.ZipFile(path, "w") as bundle:
        bundle.writestr("names.npy", b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text)
    with pytest.raises(GalleryBroken, match="cannot be read"):
        read_prints(path, "names")
