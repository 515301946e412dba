"""`python -m app.ui.paper`: writes where it is told, and says in one sentence what it cannot do."""

import shutil

from app.files import written
from app.lessons.class_code import read_code
from app.resources import lessons_root
from app.ui.paper.__main__ import main
from tests.ui.paper.conftest import CODE


def test_all_papers_of_a_lesson_are_written_through_the_one_place_that_writes(tmp_path, capsys):
    assert main(["the-wrong-man", "--out", str(tmp_path), "--code", CODE, "--size", "Letter"]) == 0

    made = sorted(path.name for path in tmp_path.iterdir())
    assert made == [
        "camera-notice-en.pdf",
        "for-counsel-en.pdf",
        *(f"the-wrong-man-{kind}-{CODE}-en.pdf" for kind in ("answer-key", "exit-ticket", "lesson-plan", "worksheet")),
    ]
    assert capsys.readouterr().out.splitlines() == [str(path) for path in written() if path.parent == tmp_path]
    for path in tmp_path.iterdir():
        assert path.read_bytes().startswith(b"%PDF-1.")
        assert b"/MediaBox [0 0 612.000000 792.000000]" in path.read_bytes()


def test_without_a_code_one_is_made_up_that_can_be_typed_again(tmp_path):
    assert main(["the-wrong-man", "--out", str(tmp_path), "--only", "worksheet"]) == 0

    name = next(tmp_path.iterdir()).stem
    assert read_code(name.split("-")[-2]) >= 0


def test_a_wrong_code_writes_nothing(tmp_path, capsys):
    assert main(["the-wrong-man", "--out", str(tmp_path / "none"), "--code", "AAAAA"]) == 2

    assert "'AAAAA' is not the code of a class" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_a_lesson_that_is_not_there_is_named(tmp_path, capsys):
    assert main(["no-such-lesson", "--out", str(tmp_path)]) == 2

    assert "there is no lesson called no-such-lesson" in capsys.readouterr().err


def test_what_a_lesson_of_ones_own_lacks_is_told_and_the_rest_is_made(tmp_path, capsys):
    folder = tmp_path / "own" / "en" / "05-the-wrong-man"
    shutil.copytree(lessons_root() / "en" / "05-the-wrong-man", folder)
    (folder / "teacher.md").unlink()

    assert main([str(folder), "--out", str(tmp_path / "out"), "--code", CODE]) == 2

    assert "teacher.md: the lesson has no such file" in capsys.readouterr().err
    assert len(list((tmp_path / "out").iterdir())) == 5


def test_spanish_papers_are_made_from_the_spanish_lesson(tmp_path):
    assert main(["the-wrong-man", "--out", str(tmp_path), "--code", CODE, "--language", "es", "--level", "1"]) == 0

    assert (tmp_path / f"the-wrong-man-worksheet-easier-{CODE}-es.pdf").is_file()
