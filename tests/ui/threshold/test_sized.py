"""Tiles at the size of a wall's: scaled once, before they are needed."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.ui.threshold import sized
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.sized import SizedTiles
from tests.ui.threshold.conftest import Stage

ROWS = np.arange(5)
ROUNDED = 8
"""Levels of grey by which a tile may differ with its place among those that are scaled with it."""


@pytest.fixture
def shelf(stage: Stage, qtbot: QtBot) -> FaceShelf:
    qtbot.waitUntil(lambda: stage.room.shelf.complete, timeout=20_000)
    return stage.room.shelf


@pytest.mark.parametrize("side", [11, 12, 25, 48, 96, 98])
def test_a_tile_is_the_shelfs_at_another_size(shelf: FaceShelf, side: int) -> None:
    tiles = SizedTiles(shelf).at(side, ROWS)
    kept = shelf.tiles(side)[ROWS]
    for tile, picture in zip(tiles, kept, strict=True):
        assert tile.shape == (side, side)
        colours = tile.copy().view(np.uint8).reshape(side, side, 4)  # blue, green, red, alpha
        assert (colours[..., 3] == 255).all()
        for at, channel in enumerate((2, 1, 0)):
            assert colours[..., channel].mean() == pytest.approx(picture[..., at].mean(), abs=3)


def test_no_tile_has_a_part_of_its_neighbour(shelf: FaceShelf) -> None:
    """They are scaled side by side: one alone looks the same as among others."""
    among = SizedTiles(shelf).at(25, ROWS)
    for row, tile in enumerate(among):
        alone = SizedTiles(shelf).at(25, ROWS[row : row + 1])[0]
        off = np.abs(alone.view(np.uint8).astype(int) - tile.copy().view(np.uint8))
        assert off.max() <= ROUNDED


def test_what_is_made_ahead_is_not_made_again(shelf: FaceShelf, monkeypatch: pytest.MonkeyPatch) -> None:
    tiles = SizedTiles(shelf)
    tiles.expect([25, 98])
    tiles.prefer(np.arange(len(shelf.pictures))[::-1])
    while tiles.make_ahead():
        pass
    assert not tiles.due
    made: list[object] = []
    monkeypatch.setattr(tiles, "_make", lambda *given: made.append(given))
    assert len(tiles.at(25, np.arange(len(shelf.pictures)))) == len(shelf.pictures)
    assert len(tiles.at(98, np.arange(len(shelf.pictures))[: -sized.LARGE_SHOWN - 1 : -1])) == sized.LARGE_SHOWN
    assert not made


def test_nothing_is_made_ahead_of_pictures_that_are_still_to_come(shelf: FaceShelf) -> None:
    empty = FaceShelf(shelf.pictures)
    tiles = SizedTiles(empty)
    tiles.expect([25])
    assert not tiles.make_ahead()
    assert tiles.due, "it waits for them"
    assert not any(tile.any() for tile in tiles.at(25, ROWS)), "not there yet: transparent"


def test_sizes_that_are_too_many_are_dropped(shelf: FaceShelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sized, "KEPT_BYTES", 5 * 20 * 20 * 4)
    tiles = SizedTiles(shelf)
    for side in (20, 21, 22, 23):
        tiles.at(side, ROWS)
    assert len(tiles._kept) <= 2
