"""The author's linter, from the command line in."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.lessons.__main__ import main
from app.lessons.check import check
from app.lessons.own_words import shingles
from tests.unit.lessons.samples import BODY, FRONT, Writer


def test_a_sound_folder_passes(write: Writer, capsys: pytest.CaptureFixture[str]):
    root = write()
    write(language="es")
    assert check(root) == ()
    assert main(["check", str(root)]) == 0
    assert capsys.readouterr().out == "No problems.\n"


def test_problems_are_printed_as_file_line_and_fix(write: Writer, capsys: pytest.CaptureFixture[str]):
    root = write("\n## First {#first}\n\nSo it is.\n")
    assert main(["check", str(root)]) == 1
    first, last = capsys.readouterr().out.splitlines()[-2:]
    line = FRONT.count("\n") + 4
    assert first.startswith(
        f"{root / 'en' / '01-small' / 'lesson.md'}:{line}: this has no source mark; end it with one"
    )
    assert last == "1 problems"


def test_copied_words_are_named_with_their_line_and_a_list_that_is_not_there_is_told(
    write: Writer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    root, hashes = write(), tmp_path / "hashes.txt"
    assert main(["check", str(root), "--own-words", str(hashes)]) == 1
    assert capsys.readouterr().out == f"{hashes}: is not there, or is not a file\n"
    lesson = root / "en" / "01-small" / "lesson.md"
    hashes.write_text("\n".join(shingles(lesson.read_text(encoding="utf-8"))), encoding="ascii")
    (root / "en" / "01-small" / "gone.md").symlink_to("nowhere")
    assert main(["check", str(root), "--own-words", str(hashes)]) == 1
    assert f"{lesson}:2: eight words in a row" in capsys.readouterr().out


def test_a_folder_without_lessons_and_no_folder_at_all_are_problems(tmp_path: Path):
    assert "no lessons here" in check(tmp_path)[0].problem
    assert "no such folder" in check(tmp_path / "nowhere")[0].problem


def test_a_lesson_in_a_misnamed_folder_is_not_passed_over_in_silence(write: Writer):
    (problem,) = check(write(folder="small"))
    assert "rename it" in problem.problem


OUT_OF_STEP = {
    "step": (BODY.replace("{#first}", "{#primero}"), "the steps differ"),
    "fact": (BODY.replace("[^F-TEST-01]", "[^F-TEST-01][^F-TEST-02]"), "English has prose F-TEST-01"),
    "block": (BODY + "\n```discussion\nprompt: Why?\n```\n", "2 blocks, but 1 in English"),
    "kind": (BODY.replace("A man", "- A man"), "this is bullets"),
}


@pytest.mark.parametrize("case", OUT_OF_STEP, ids=str)
def test_languages_out_of_step_are_problems(write: Writer, case: str):
    body, words = OUT_OF_STEP[case]
    write()
    (problem,) = check(write(body, language="es"))
    assert words in problem.problem
    assert problem.path.parent.parent.name == "es"


def test_front_matter_out_of_step_is_a_problem(write: Writer):
    write()
    (problem,) = check(write(whole=FRONT.replace("minutes: 20", "minutes: 25") + BODY, language="es"))
    assert "`minutes` is 25, but 20 in English" in problem.problem


def test_another_room_or_preset_is_out_of_step(write: Writer):
    room = "\n```room\nroom: threshold\npreset: start\ntitle: T\ntask: X\n```\n"
    write(BODY + room)
    assert check(write(BODY + room, language="es")) == ()
    (problem,) = check(write(BODY + room.replace("preset: start", "preset: wrong-man"), language="es"))
    assert "room threshold wrong-man" in problem.problem
