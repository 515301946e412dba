from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest

from app.model.errors import AppError, CameraMissing, ClipUnreadable, FolderEmpty, SourceUnknown
from app.model.types import Source, SourceKind
from app.resources import asset
from app.vision import devices
from app.vision.sources import open_source, parse_source, visitor_names
from app.vision.visitor import visitor_clip
from tests.fakes import plain


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("camera:0", SourceKind.CAMERA, "0"),
        ("clip:/a/b: c.mp4", SourceKind.CLIP, "/a/b: c.mp4"),
        (r"clip:C:\Videos\a.mp4", SourceKind.CLIP, r"C:\Videos\a.mp4"),
        ("folder:faces", SourceKind.FOLDER, "faces"),
        (" visitor:any\n", SourceKind.VISITOR, "any"),
    ],
)
def test_every_form_is_understood(text: str, kind: SourceKind, name: str) -> None:
    source = parse_source(text)
    assert source == Source(kind, name)
    assert str(source) == text.strip()


@pytest.mark.parametrize(
    "text",
    ["", "camera", "camera:", "camera:front", "camera:-1", "camera:١", "camera:12345", "http://x", "Clip:a", "0"],
)
def test_anything_else_is_unknown_and_the_forms_are_listed(text: str) -> None:
    with pytest.raises(SourceUnknown, match="camera:"):
        parse_source(text)


def test_shipped_visitors_are_clips_of_the_listed_size() -> None:
    listed = json.loads(asset("visitors", "visitors.json").read_text(encoding="utf-8"))["visitors"]
    sizes = {visitor["name"]: (visitor["size"][1], visitor["size"][0], 3) for visitor in listed}
    assert list(visitor_names()) == list(sizes)
    for name in sizes:
        pictures = open_source(parse_source(f"visitor:{name}"))
        picture = pictures.read()
        assert picture is not None
        assert picture.shape == sizes[name]
        pictures.close()
        assert pictures.read() is None
    assert visitor_clip("any").stem == listed[0]["name"]


def test_visitors_come_as_they_are_listed_and_the_rest_by_name(tmp_path: Path) -> None:
    for name in ("zoe", "amir", "mia"):
        (tmp_path / f"{name}.webm").write_bytes(b"")
    names = {"visitors": [{"name": "mia"}, {"name": "gone"}, {"name": "zoe"}]}
    (tmp_path / "visitors.json").write_text(json.dumps(names), encoding="utf-8")
    assert visitor_names(tmp_path) == ("mia", "zoe", "amir")
    assert visitor_clip("any", tmp_path).stem == "mia"


@pytest.mark.parametrize("text", ["{", "[]", '{"visitors": [{}]}', '{"visitors": 3}'])
def test_a_broken_list_leaves_the_clips(tmp_path: Path, text: str) -> None:
    for name in ("zoe", "amir"):
        (tmp_path / f"{name}.webm").write_bytes(b"")
    (tmp_path / "visitors.json").write_text(text, encoding="utf-8")
    assert visitor_names(tmp_path) == ("amir", "zoe")


def test_an_unknown_visitor_lists_those_there_are(tmp_path: Path) -> None:
    for name in ("zoe", "amir"):
        (tmp_path / f"{name}.webm").write_bytes(b"")
    assert visitor_clip("any", tmp_path).stem == "amir"
    assert visitor_clip("zoe", tmp_path).stem == "zoe"
    for name in ("bob", "../zoe", ""):
        with pytest.raises(SourceUnknown, match="amir, zoe"):
            visitor_clip(name, tmp_path)


def test_with_no_visitors_at_all_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceUnknown, match="none are installed"):
        visitor_clip("any", tmp_path)


def test_each_kind_of_source_fails_by_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "probe_path", lambda _: devices.State.MISSING)
    monkeypatch.setattr(devices, "BACKEND", cv2.CAP_V4L2)
    wrong: dict[str, type[AppError]] = {
        "camera:7": CameraMissing,
        f"clip:{tmp_path / 'none.mp4'}": ClipUnreadable,
        "clip:http://127.0.0.1/a.mp4": ClipUnreadable,
        f"folder:{tmp_path}": FolderEmpty,
        "visitor:nobody at all": SourceUnknown,
    }
    for text, error in wrong.items():
        with pytest.raises(error):
            open_source(parse_source(text))


def test_a_folder_reports_its_bad_pictures_through_open_source(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"bad")
    cv2.imwrite(str(tmp_path / "b.png"), plain())
    heard: list[str] = []
    pictures = open_source(
        Source(SourceKind.FOLDER, str(tmp_path)), on_problem=lambda problem: heard.append(problem.path.name)
    )
    assert pictures.read() is not None
    assert heard == ["a.png"]
    pictures.close()
