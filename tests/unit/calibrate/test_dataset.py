"""Data sets of both layouts, and what is none."""

import json
from pathlib import Path

import pytest

from app.calibrate.dataset import read_dataset
from app.model.errors import FolderEmpty, GalleryBroken


def make(folder: Path, **people: int) -> Path:
    for name, pictures in people.items():
        (folder / name).mkdir(parents=True)
        for number in range(1, pictures + 1):
            (folder / name / f"{name}_{number:04d}.jpg").write_bytes(b"x")
    return folder


def test_each_folder_is_a_person(tmp_path: Path) -> None:
    found = read_dataset(make(tmp_path, Ann=2, Bo=1, Cy=3))
    assert [len(person.pictures) for person in found.people] == [2, 1, 3]
    assert found.count == 6
    assert found.people[0].pictures[0].name == "Ann_0001.jpg"
    assert found.people[0].sampled == {}


def test_other_files_and_empty_folders_are_nobody(tmp_path: Path) -> None:
    make(tmp_path, Ann=2, Bo=1)
    (tmp_path / "Nobody").mkdir()
    (tmp_path / "readme.txt").write_text("x")
    (tmp_path / "Ann" / "notes.txt").write_text("x")
    assert [len(one) for one in read_dataset(tmp_path).pictures] == [2, 1]


def test_a_folder_round_the_folder_is_looked_through(tmp_path: Path) -> None:
    make(tmp_path / "lfw-part", Ann=2, Bo=1)
    assert read_dataset(tmp_path).count == 3


@pytest.mark.parametrize(("people", "told"), [({}, "nobody"), ({"Ann": 4}, "one person")])
def test_one_person_is_not_enough(tmp_path: Path, people: dict[str, int], told: str) -> None:
    with pytest.raises(FolderEmpty, match=told):
        read_dataset(make(tmp_path, **people))


def test_what_is_not_there_or_no_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "missing", tmp_path / "file"):
        with pytest.raises(FolderEmpty, match="cannot be opened as a folder"):
            read_dataset(path)


def test_the_fingerprint_sees_every_change_and_names_nobody(tmp_path: Path) -> None:
    before = read_dataset(make(tmp_path, Ann=2, Bo=1)).fingerprint
    assert read_dataset(tmp_path).fingerprint == before
    (tmp_path / "Bo" / "Bo_0001.jpg").write_bytes(b"longer")
    assert read_dataset(tmp_path).fingerprint != before
    assert len(before) == 64
    assert int(before, 16) > 0


def gallery(folder: Path, people: object) -> Path:
    (folder / "people.json").write_text(json.dumps({"people": people}), encoding="utf-8")
    return folder


def test_a_gallery_says_what_was_sampled_and_how_far_heads_are_turned(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a_0.jpg").write_bytes(b"x")
    captures = [{"file": "a_0.jpg", "kind": "id"}, {"file": "a_1.jpg", "kind": "wild", "yaw": -12.5}]
    new = {"pictures": ["a_0.jpg", "a_1.jpg"], "captures": captures, "sampled": {"sex": "female"}}
    old = {"pictures": ["pictures/b_0.jpg"]}
    one, other = read_dataset(gallery(tmp_path, [new, old])).people
    assert one.pictures == (tmp_path / "pictures" / "a_0.jpg", tmp_path / "a_1.jpg")
    assert (one.yaws, one.sampled) == ((None, -12.5), {"sex": "female"})
    assert (other.pictures, other.yaws, other.sampled) == ((tmp_path / "pictures" / "b_0.jpg",), (None,), {})


@pytest.mark.parametrize(
    ("people", "told"),
    [("x", "no list"), ([{"pictures": []}], "no pictures"), ([{"pictures": [{}]}], "without a file")],
)
def test_a_broken_gallery_is_named(tmp_path: Path, people: object, told: str) -> None:
    with pytest.raises(GalleryBroken, match=told):
        read_dataset(gallery(tmp_path, people))
