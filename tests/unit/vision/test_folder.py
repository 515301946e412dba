from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.model.errors import FolderEmpty, PictureUnreadable
from app.vision.folder import RATE, Folder
from tests.fakes import FakeClock, plain


def _folder(path: Path, clock: FakeClock | None = None, heard: list[PictureUnreadable] | None = None) -> Folder:
    clock = clock or FakeClock()
    return Folder(path, on_problem=None if heard is None else heard.append, clock=clock, wait=clock.wait)


def _shades(folder: Folder, seconds: int) -> list[int]:
    """One grey value for each second."""
    pictures = [folder.read() for _ in range(seconds * RATE)]
    return [int(picture[0, 0, 0]) for picture in pictures[::RATE] if picture is not None]


def _save(path: Path, shade: int) -> None:
    assert cv2.imwrite(str(path), plain(shade))


def test_pictures_are_shown_for_a_second_each_by_name_and_again(tmp_path: Path) -> None:
    for name, shade in (("b.png", 20), ("A.bmp", 10), ("c.PNG", 30)):
        _save(tmp_path / name, shade)
    clock = FakeClock()
    folder = _folder(tmp_path, clock)
    assert _shades(folder, 4) == [10, 20, 30, 10]
    assert clock.now == pytest.approx(104, abs=1 / RATE + 1e-6)


def test_other_files_and_folders_inside_are_not_looked_at(tmp_path: Path) -> None:
    _save(tmp_path / "a.png", 10)
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "inner.png").mkdir()
    heard: list[PictureUnreadable] = []
    assert _shades(_folder(tmp_path, heard=heard), 2) == [10, 10]
    assert heard == []


def test_unreadable_pictures_are_reported_once_and_the_rest_goes_on(tmp_path: Path) -> None:
    _save(tmp_path / "b.png", 20)
    _save(tmp_path / "d.png", 40)
    for bad in ("a.png", "c.jpg", "e.webp"):
        (tmp_path / bad).write_bytes(b"no picture")
    heard: list[PictureUnreadable] = []
    folder = _folder(tmp_path, heard=heard)
    assert _shades(folder, 5) == [20, 40, 20, 40, 20]
    assert [problem.path.name for problem in heard] == ["a.png", "c.jpg", "e.webp"]


def test_a_picture_deleted_while_running_is_left_out(tmp_path: Path) -> None:
    _save(tmp_path / "a.png", 10)
    _save(tmp_path / "b.png", 20)
    folder = _folder(tmp_path)
    (tmp_path / "b.png").unlink()
    assert _shades(folder, 3) == [10, 10, 10]


def test_a_folder_with_nothing_readable_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"")
    heard: list[PictureUnreadable] = []
    folder = _folder(tmp_path, heard=heard)
    with pytest.raises(FolderEmpty, match="not one picture"):
        folder.read()
    assert len(heard) == 1


def test_an_empty_or_missing_folder_or_a_file_is_named_at_once(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    for path in (tmp_path, tmp_path / "missing", file):
        with pytest.raises(FolderEmpty):
            _folder(path)


def test_after_closing_there_are_no_pictures(tmp_path: Path) -> None:
    _save(tmp_path / "a.png", 10)
    folder = _folder(tmp_path)
    assert np.all(folder.read() == 10)
    folder.close()
    folder.close()
    assert folder.read() is None
