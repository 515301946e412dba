"""Finished parts: kept, used by the same run only, and gone at the end."""

import json
from pathlib import Path

import pytest

from app.calibrate.work import Work, fingerprint


def never() -> object:
    raise AssertionError("this part was finished")


def test_a_finished_part_is_not_made_again(tmp_path: Path) -> None:
    work = Work(tmp_path / "unfinished", "run")
    assert not work.has("one")
    assert work.part("one", lambda: {"counts": [1, 2]}) == {"counts": [1, 2]}
    again = Work(tmp_path / "unfinished", "run")
    assert again.has("one")
    assert again.part("one", never) == {"counts": [1, 2]}


def test_parts_of_other_pictures_or_another_program_are_not_used(tmp_path: Path) -> None:
    Work(tmp_path, "old").part("one", lambda: 1)
    assert Work(tmp_path, "new").part("one", lambda: 2) == 2


@pytest.mark.parametrize("text", ["", "{", "[]", '{"run": "run"}', '{"run": 3, "part": 1}'])
def test_a_damaged_part_is_made_again(tmp_path: Path, text: str) -> None:
    (tmp_path / "part-one.json").write_text(text)
    assert Work(tmp_path, "run").part("one", lambda: 5) == 5


def test_a_part_that_fails_leaves_nothing(tmp_path: Path) -> None:
    work = Work(tmp_path / "unfinished", "run")
    with pytest.raises(KeyboardInterrupt):
        work.part("one", lambda: (_ for _ in ()).throw(KeyboardInterrupt))
    assert not (tmp_path / "unfinished").exists()


def test_at_the_end_only_our_own_files_go(tmp_path: Path) -> None:
    folder = tmp_path / "unfinished"
    work = Work(folder, "run")
    work.part("one", lambda: 1)
    work.done()
    assert not folder.exists()
    work.part("one", lambda: 1)
    (folder / "mine.txt").write_text("x")
    work.done()
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


def test_a_fingerprint_depends_on_every_part() -> None:
    assert fingerprint("a", "b") == fingerprint("a", "b")
    assert len({fingerprint("a", "b"), fingerprint("b", "a"), fingerprint("ab"), fingerprint("a", "b", "")}) == 4
    assert json.dumps(fingerprint("a"))


def test_what_a_killed_run_left_of_a_part_goes_as_well(tmp_path: Path) -> None:
    work = Work(tmp_path / "unfinished", "run")
    work.part("one", lambda: 1)
    (work.folder / "part-two.jsonabc.new").write_text("{", encoding="utf-8")
    work.done()
    assert not work.folder.exists()
