"""The shelf: every picture at the sizes a wall needs, from one sheet where there is one."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.model.gallery import load_gallery
from app.resources import asset
from app.ui.threshold.faces import THUMB, TILES, FaceShelf
from packaging.gallery.thumbs import put_thumbs

PICTURES = [person.pictures[0] for person in load_gallery(asset("gallery")).people[:25]]
OTHER = load_gallery(asset("gallery")).people[30].pictures[0]


@pytest.fixture
def sheet(qapp: object, tmp_path: Path) -> Path:
    put_thumbs(PICTURES, tmp_path / "thumbs.jpg")
    return tmp_path / "thumbs.jpg"


@pytest.fixture
def shelves(qtbot: QtBot) -> Iterator[list[FaceShelf]]:
    made: list[FaceShelf] = []
    yield made
    for shelf in made:
        shelf.stop()


def filled(qtbot: QtBot, shelves: list[FaceShelf], sheet: Path | None = None, on_sheet: int = 0) -> FaceShelf:
    shelf = FaceShelf([*PICTURES, OTHER], sheet, on_sheet)
    shelves.append(shelf)
    shelf.start()
    qtbot.waitUntil(lambda: shelf.complete, timeout=20_000)
    return shelf


def test_a_sheet_gives_the_same_pictures_as_the_files(qtbot: QtBot, shelves: list[FaceShelf], sheet: Path) -> None:
    quick, slow = filled(qtbot, shelves, sheet, len(PICTURES)), filled(qtbot, shelves)
    for side in TILES:
        off = np.abs(quick.tiles(side).astype(int) - slow.tiles(side)).mean(axis=(1, 2, 3))
        assert off.max() < 8, f"tile {int(off.argmax())} of {side} pixels"
    for path in (*PICTURES, OTHER):
        face = quick.face(path, THUMB.height())
        assert face is not None
        assert face.size() == THUMB


@pytest.mark.parametrize("count", [5, 41])
def test_a_sheet_of_another_gallery_is_passed_over(
    qtbot: QtBot, shelves: list[FaceShelf], sheet: Path, count: int
) -> None:
    put_thumbs([OTHER] * count, sheet)
    shelf = filled(qtbot, shelves, sheet, len(PICTURES))
    plain = filled(qtbot, shelves)
    assert np.array_equal(shelf.tiles(12), plain.tiles(12))


def test_without_a_sheet_files_are_read(qtbot: QtBot, shelves: list[FaceShelf], tmp_path: Path) -> None:
    shelf = filled(qtbot, shelves, tmp_path / "none.jpg", len(PICTURES))
    assert shelf.tiles(48)[..., :3].std() > 20
