"""The swap: what was rendered takes the place of what was there, whole or not at all."""

import json
from pathlib import Path

import numpy as np
import pytest

from app.model.gallery import load_gallery, load_visitors
from app.ui.threshold.faces import THUMB
from packaging.gallery import __main__ as command
from packaging.gallery.faceprints import read
from packaging.gallery.thumbs import COLUMNS
from packaging.people import prune


def run(folder: Path, assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["gallery", str(folder), "--assets", str(assets)])
    command.main()


def test_the_app_reads_what_was_shipped(folder: Path, assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(folder, assets, monkeypatch)
    gallery = load_gallery(assets / "gallery")
    assert not gallery.problems
    assert sorted(len(gallery.found_in(row)) for row in range(6)) == [1, 1, 1, 3, 3, 4]
    (visitor,), problems = load_visitors(assets / "visitors", assets / "gallery")
    assert not problems
    assert visitor.person_id == gallery.people[0].id
    assert [record.what for record in visitor.records][:2] == ["ID photo", "another day"]
    assert not np.isnan(visitor.faceprints).any()
    assert not (assets / "gallery" / "old.txt").exists()
    assert not (assets / ".new").exists()
    measured = json.loads((assets / "gallery" / "measured.json").read_text(encoding="utf-8"))
    assert measured["people"] == measured["shipped"]["people"] == 6
    sheet = read(assets / "gallery" / "thumbs.jpg")
    assert sheet.shape == (THUMB.height(), COLUMNS * THUMB.width(), 3)
    assert sheet[:, : 6 * THUMB.width()].std() > 20
    assert sheet[:, 6 * THUMB.width() :].max() < 40, "nobody is on the rest of it"
    assert "gallery/pictures/*.jpg" in (assets / "LICENSES.csv").read_text(encoding="utf-8")


def test_who_was_thrown_away_by_eye_does_not_ship_and_is_told(
    folder: Path, assets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = json.loads((folder / "people.json").read_text(encoding="utf-8"))["people"]
    monkeypatch.setattr(prune, "unhung", lambda: {listed[2]["seed"]: "half a face"})
    run(folder, assets, monkeypatch)
    assert listed[2]["id"] not in {person.id for person in load_gallery(assets / "gallery").people}
    assert not (assets / "gallery" / listed[2]["pictures"][0]).exists()
    measured = json.loads((assets / "gallery" / "measured.json").read_text(encoding="utf-8"))
    assert measured["left_out"]["unhung"]["people"] == [listed[2]["id"]]
    assert (measured["people"], measured["shipped"]["people"]) == (6, 5)


@pytest.mark.parametrize("damage", ["metadata", "half", "no list", "no clip", "thrown away star"])
def test_what_cannot_ship_changes_nothing(
    folder: Path, assets: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    listed = json.loads((folder / "people.json").read_text(encoding="utf-8"))["people"]
    picture = folder / listed[3]["pictures"][0]
    if damage == "metadata":
        plain = picture.read_bytes()
        picture.write_bytes(plain[:2] + b"\xff\xe1\x00\x08Exif\0\0" + plain[2:])
    elif damage == "half":
        picture.write_bytes(b"")
    elif damage == "no list":
        (folder / "people.json").unlink()
    elif damage == "no clip":
        (folder / "clips" / "talking.webm").unlink()
    else:
        monkeypatch.setattr(prune, "unhung", lambda: {listed[0]["seed"]: "but there is a clip"})
    with pytest.raises(SystemExit, match="nothing was changed"):
        run(folder, assets, monkeypatch)
    assert (assets / "gallery" / "old.txt").read_bytes() == b"old"
    assert [path.name for path in sorted(assets.iterdir())] == ["LICENSES.csv", "gallery"]
