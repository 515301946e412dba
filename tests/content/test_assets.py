"""What ships beside the code: whole, licensed, consistent, and as measured as it says."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import unicodedata
from fnmatch import fnmatch
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest

from app.model.gallery import MOST_PICTURES, load_gallery
from app.resources import asset
from app.vision.cv import cv2
from app.vision.models import SFACE, SHA256, SHORT_RANGE
from app.vision.visitor import visitor_names
from packaging.gallery.faceprints import pipeline, read
from packaging.gallery.metadata import metadata
from packaging.visitors.make import handle
from packaging.visitors.measure import watch

ROOT = asset()
THUMB = (96, 110)
"""Width and height of a card on the sheet of small pictures, as the wall wants them."""
GALLERY, VISITORS = asset("gallery"), asset("visitors")


@cache
def people() -> list[dict[str, Any]]:
    return list(json.loads((GALLERY / "people.json").read_text(encoding="utf-8"))["people"])


@cache
def visitors() -> list[dict[str, Any]]:
    return list(json.loads((VISITORS / "visitors.json").read_text(encoding="utf-8"))["visitors"])


def pictures() -> list[Path]:
    return [GALLERY / name for person in people() for name in person["pictures"]]


def licences() -> list[dict[str, str]]:
    with (ROOT / "LICENSES.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def shipped() -> list[str]:
    return sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.is_file())


def frames(clip: Path, every: int = 1) -> list[np.ndarray]:
    video = cv2.VideoCapture(str(clip))
    try:
        read = []
        while (one := video.read())[0]:
            read.append(np.ascontiguousarray(one[1][:, :, ::-1]))
        return read[::every]
    finally:
        video.release()


def test_every_asset_has_an_origin_and_a_licence() -> None:
    rows = licences()
    assert all(row["path"] and row["origin"] and row["licence"] for row in rows)
    bare = [name for name in shipped() if not any(fnmatch(name, row["path"]) for row in rows)]
    assert not bare, f"not in LICENSES.csv: {bare}"


def test_no_line_of_the_licence_list_is_about_nothing() -> None:
    names = [*shipped(), "translations/any"]
    idle = [row["path"] for row in licences() if not any(fnmatch(name, row["path"]) for name in names)]
    assert not idle


@pytest.mark.parametrize("family", ["Next", "Mono"])
def test_each_font_ships_with_its_licence(family: str) -> None:
    text = asset("fonts", f"AtkinsonHyperlegible{family}-OFL.txt").read_text(encoding="utf-8")
    assert f"Atkinson Hyperlegible {family}" in text
    assert "SIL OPEN FONT LICENSE Version 1.1" in text


def test_the_model_card_names_the_very_files_that_ship() -> None:
    card = asset("models", "MODELS.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `([^`]+)` \| ([\d,]+) \| `([0-9a-f]{64})` \|$", card, re.MULTILINE)
    for name, size, digest in told:
        content = asset("models", name).read_bytes()
        assert len(content) == int(size.replace(",", ""))
        assert hashlib.sha256(content).hexdigest() == digest == SHA256[name]
    assert {name for name, _, _ in told} == set(SHA256)
    assert {path.name for path in asset("models").iterdir() if path.suffix in (".onnx", ".tflite")} == set(SHA256)


def test_the_apache_licence_is_whole() -> None:
    text = asset("models", "LICENSE-APACHE-2.0.txt").read_text(encoding="utf-8")
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_people_and_pictures_agree() -> None:
    listed = [name for person in people() for name in person["pictures"]]
    assert len(listed) == len(set(listed))
    assert sorted(listed) == sorted(f"pictures/{path.name}" for path in (GALLERY / "pictures").iterdir())
    for person in people():
        assert person["id"] == f"{person['seed']:04d}"
        numbers = [name.removeprefix(f"pictures/{person['id']}_") for name in person["pictures"]]
        assert 1 <= len(numbers) <= MOST_PICTURES
        assert numbers == [f"{number}.jpg" for number in range(len(numbers))], (
            "the ID photo first, none between missing"
        )
    assert len({person["id"] for person in people()}) == len(people())


def test_enough_people_hang_here_and_enough_of_them_were_caught_in_the_wild() -> None:
    assert len(people()) == 500
    assert sum(len(person["pictures"]) == MOST_PICTURES for person in people()) >= 250


def test_names_are_short_and_belong_to_one_person_each() -> None:
    names = [person["name"] for person in people()]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(2 <= len(name) <= 12 for name in names)
    assert all(unicodedata.category(letter)[0] in "LM" or letter in "'’-" for name in names for letter in name)


def test_pictures_decode_at_their_size_and_carry_no_metadata() -> None:
    for path in pictures():
        content = path.read_bytes()
        pixels = cv2.imdecode(np.frombuffer(content, dtype=np.uint8), cv2.IMREAD_COLOR)
        assert pixels is not None, path.name
        assert pixels.shape == (*size_of(path), 3), path.name
        assert metadata(content) == [], path.name


def size_of(path: Path) -> tuple[int, int]:
    """Height and width of an ID photo, or of a picture in the wild."""
    return (500, 400) if path.stem.endswith("_0") else (320, 256)


def test_the_sheet_of_small_pictures_has_a_place_for_everybody() -> None:
    sheet = cv2.imread(str(GALLERY / "thumbs.jpg"))
    assert sheet is not None
    high, wide = (int(size) for size in sheet.shape[:2])
    assert (high % THUMB[1], wide % THUMB[0]) == (0, 0)
    columns, rows = wide // THUMB[0], high // THUMB[1]
    assert (rows - 1) * columns < len(people()) <= rows * columns
    assert metadata((GALLERY / "thumbs.jpg").read_bytes()) == []


def test_the_gallery_is_at_most_sixty_megabytes() -> None:
    assert sum(path.stat().st_size for path in GALLERY.rglob("*") if path.is_file()) <= 60_000_000


def test_the_card_says_whose_the_pictures_are_and_what_they_are_not_for() -> None:
    card = (GALLERY / "CARD.md").read_text(encoding="utf-8")
    for said in ("CC0-1.0", "No picture of a real person was used", "Not for training", "## Known faults"):
        assert said in " ".join(card.split()), said


@pytest.mark.parametrize("folder", ["casefile", "attract"])
def test_other_rendered_pictures_decode_and_carry_no_metadata(folder: str) -> None:
    found = [path for path in asset(folder).glob("*") if path.suffix in (".jpg", ".webp")]
    assert found
    for path in found:
        assert metadata(path.read_bytes()) == [], path.name
        pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
        assert pixels is not None, path.name
        if folder == "attract":
            assert (pixels.shape[0], pixels.shape[2]) == (1080, 4), path.name
            assert path.stem in {person["id"] for person in people()}
            assert pixels[:40, :40, 3].max() < 8, "a corner is not clear"


def test_the_case_file_is_about_somebody_in_the_gallery() -> None:
    listed = asset("casefile", "casefile.json")
    case = json.loads(listed.read_text(encoding="utf-8"))
    assert case["person"] in {person["id"] for person in people()}
    for name in (*case["stills"], case["id_photo"]):
        assert (listed.parent / name).is_file(), name


def test_shipped_faceprints_belong_to_these_pictures_and_models() -> None:
    total = hashlib.sha256()
    for path in pictures():
        total.update(path.read_bytes())
    with np.load(GALLERY / "faceprints.npz") as held:
        assert held["ids"].tolist() == [person["id"] for person in people()]
        assert held["visitor_names"].tolist() == [visitor["name"] for visitor in visitors()]
        assert str(held["model_sha256"]) == SHA256[SFACE]
        assert str(held["detector_sha256"]) == SHA256[SHORT_RANGE]
        assert str(held["pictures_sha256"]) == total.hexdigest()
        ours, theirs = held["faceprints"], held["visitor_faceprints"]
    most = max(len(person["pictures"]) for person in people())
    assert ours.shape == (len(people()), most, 128)
    assert theirs.shape == (len(visitors()), 3, 128)
    assert ours.dtype == theirs.dtype == np.float32
    assert not np.isnan(ours[:, 0]).any(), "an ID photo without a face"
    for person, rows in zip(people(), ours, strict=True):
        assert np.isnan(rows[len(person["pictures"]) :]).all()
    lengths = np.linalg.norm(np.concatenate([ours[~np.isnan(ours).any(axis=2)], theirs.reshape(-1, 128)]), axis=1)
    assert lengths == pytest.approx(np.ones_like(lengths), abs=1e-5)


def test_a_faceprint_made_now_is_the_one_that_shipped() -> None:
    gallery = load_gallery(GALLERY)
    with pipeline() as faceprint:
        for row in range(0, len(gallery.people), 25):
            picture, shipped = gallery.found_in(row)[-1]
            now = faceprint(read(picture))
            assert now is not None, picture.name
            assert float(now @ shipped) > 0.95, picture.name


@pytest.mark.parametrize("visitor", visitors(), ids=lambda visitor: str(visitor["name"]))
def test_a_visitors_clip_is_small_and_plays(visitor: dict[str, Any]) -> None:
    clip = VISITORS / visitor["clip"]
    assert clip.name == f"{visitor['name']}.webm"
    assert clip.stat().st_size <= 1_500_000
    read = frames(clip)
    assert len(read) == visitor["frames"]
    assert {frame.shape for frame in read} == {(visitor["size"][1], visitor["size"][0], 3)}
    steps = [float(np.abs(b.astype(int) - a).mean()) for a, b in pairwise(read)]
    seam = float(np.abs(read[0].astype(int) - read[-1]).mean())
    assert min(steps) > 0, "it stands still"
    assert seam <= 1.5 * max(steps), "the loop shows its seam"


def test_visitors_come_from_the_gallery_with_three_records_each() -> None:
    ids = {person["id"]: person["name"] for person in people()}
    for visitor in visitors():
        assert visitor["name"] == handle({"name": ids[visitor["person"]]})
        assert [record["what"] for record in visitor["records"]][:2] == ["ID photo", "another day"]
        assert len(visitor["records"]) == 3
        assert all((VISITORS / record["picture"]).is_file() for record in visitor["records"])
        assert visitor["opening_threshold"] == round(visitor["opening_threshold"], 2)
    names = [visitor["name"] for visitor in visitors()]
    assert names[1:] == sorted(names[1:]), "by name, after the one with whom the app opens"
    assert len(set(names)) == len(names) >= 4
    assert visitor_names() == tuple(names)
    assert {f"{name}.webm" for name in names} == {path.name for path in VISITORS.glob("*.webm")}


def test_a_visitors_own_record_is_a_still_of_the_bad_camera() -> None:
    with np.load(GALLERY / "faceprints.npz") as held, pipeline() as faceprint:
        for visitor, rows in zip(visitors(), held["visitor_faceprints"], strict=True):
            still = VISITORS / visitor["records"][2]["picture"]
            assert (still.name, visitor["records"][2]["what"]) == (f"{visitor['name']}-ceiling.jpg", "ceiling camera")
            assert metadata(still.read_bytes()) == []
            now = faceprint(read(still))
            assert now is not None, still.name
            assert float(now @ rows[2]) > 0.95, still.name


def test_the_opening_scene_shows_both_harms() -> None:
    first, gallery = visitors()[0], load_gallery(GALLERY)
    with np.load(GALLERY / "faceprints.npz") as held:
        records = held["visitor_faceprints"][0]
    strangers = gallery.id_faceprints[gallery.strangers_to(first["person"])]
    with pipeline() as faceprint:
        seen = watch(VISITORS / first["clip"], records, strangers, faceprint)
    line = first["opening_threshold"]
    assert len(seen.own) >= 0.9 * seen.frames, "nobody is there"
    assert seen.both_harms(line) >= 0.8
    assert 1 <= np.median(seen.over(line)) <= 8


def test_both_home_pictures_have_one_size_and_clear_ground() -> None:
    person, dots = (
        cv2.imread(str(asset("art", name)), cv2.IMREAD_UNCHANGED) for name in ("person.webp", "person_halftone.png")
    )
    assert person is not None
    assert dots is not None
    assert person.shape == dots.shape
    assert person.shape[2] == 4
    for picture in (person, dots):
        cover = picture[..., 3]
        assert cover[:40, :40].max() == 0, "a corner is not clear"
        assert cover.max() == 255
    assert np.unique(dots[dots[..., 3] > 0][:, :3], axis=0).tolist() == [[0xE2, 0xEC, 0xF0]]


def test_icons_share_one_grid_and_take_the_text_colour() -> None:
    icons = sorted(asset("icons").glob("*.svg"))
    assert len(icons) >= 25
    for path in icons:
        top = ElementTree.fromstring(path.read_text(encoding="utf-8"))
        assert top.get("viewBox") == "0 0 20 20", path.name
        assert (top.get("stroke"), top.get("stroke-width")) == ("currentColor", "1.75"), path.name
        assert (top.get("stroke-linecap"), top.get("fill")) == ("square", "none"), path.name
        assert {part.get("fill", "currentColor") for part in top} == {"currentColor"}, path.name


@pytest.mark.parametrize("family", ["Next-Regular", "Mono-Regular"])
def test_fonts_have_every_letter_of_every_name(family: str, qapp: object) -> None:
    from PySide6.QtGui import QRawFont

    font = QRawFont(str(asset("fonts", f"AtkinsonHyperlegible{family}.ttf")), 20)
    assert font.isValid()
    letters = {letter for person in people() for letter in person["name"]}
    assert not {letter for letter in letters if not font.supportsCharacter(ord(letter))}
