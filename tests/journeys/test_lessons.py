"""A pupil goes through a lesson, a teacher opens the notes, an author sees what was saved."""

import json
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.lessons.library import load_library
from app.lessons.presets import shipped
from app.lessons.types import Room
from app.lessons.values import VALUES
from app.resources import lessons_root
from app.ui.lesson.quiz import Answer, Quiz, Said
from app.ui.lesson.table import DataTable
from app.ui.rooms import COMPARES

WALL = ("threshold", "class")
"""A preset that is a room of its own kind."""


def _texts(page):
    return [label.text() for label in page.sheet.findChildren(QLabel) if label.isVisible()]


def _press(guide, words):
    found = [one for one in guide.program.pages.study.page.findChildren(QAbstractButton) if one.text() == words]
    guide.qtbot.mouseClick(next(one for one in found if one.isVisible()), Qt.MouseButton.LeftButton)


def _turn_to(guide, page, step):
    places = [one.id for one in page.lesson.steps]
    for _ in range(places.index(step) - page.step):
        guide.qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.lesson.steps[page.step].id == step


def test_a_pupil_reads_in_easier_words_answers_and_nothing_but_the_choice_is_kept(walk, settings_dir):
    def script(guide):
        page = guide.program.pages.study.page
        guide.until(lambda: guide.here == "lesson" and page.leaf is not None)
        full = _texts(page)
        _press(guide, "Easier words")
        guide.until(lambda: _texts(page) != full)
        _turn_to(guide, page, "quiz")
        quiz = page.sheet.findChild(Quiz)
        guide.until(lambda: [one for one in quiz.findChildren(Answer) if one.isVisible()])
        guide.qtbot.mouseClick(quiz.findChildren(Answer)[0], Qt.MouseButton.LeftButton)
        guide.until(lambda: page._kept.answers)
        guide.until(lambda: quiz.at or [one for one in quiz.findChildren(Said) if one.isVisible()])

    assert walk(script, "--lesson", "the-wrong-man") == 0
    assert json.loads((settings_dir / "settings.json").read_text(encoding="utf-8")) == {"easier_words": True}


def test_every_activity_opens_its_room_as_its_preset_says_and_the_lesson_goes_on_where_it_was(walk):
    opened = []

    def script(guide):
        study, lab = guide.program.pages.study, guide.lab
        page = study.page
        guide.until(lambda: guide.here == "lesson" and page.leaf is not None)
        lessons = load_library(lessons_root(), "en").lessons
        activities = [(one, at, block) for one in lessons for at, step in enumerate(one.steps)
                      for block in step.blocks if isinstance(block, Room)]  # fmt: skip
        for lesson, at, block in activities:
            preset = shipped().find(block.room, block.preset)
            study.open(lesson.id, at)
            if preset is None or (block.room, block.preset) == WALL:
                continue  # still to come; the class's wall has nothing to set
            guide.until(lambda: lab.inside == "lesson" or block.room not in COMPARES)  # noqa: B023
            room, here = page.room, (lesson.id, block.room, block.preset)
            assert type(room) is type(guide.program.pages.rooms[block.room]), here
            values = room.values()
            for name, wanted in preset.values.items():
                given = values.get(name)
                assert given == wanted or given == pytest.approx(wanted, rel=0.03), (*here, name)
            guide.qtbot.keyClick(page, Qt.Key.Key_Right)
            assert (page.lesson.id, page.step) == (lesson.id, at + 1)
            beyond = [one for one in lesson.steps[at + 1].blocks if isinstance(one, Room)]
            assert lab.inside == ("lesson" if any(one.room in COMPARES for one in beyond) else None)
            opened.append(here)

    assert walk(script, "--lesson", "the-wrong-man", "--language", "en") == 0
    assert {room for _, room, _ in opened} == set(VALUES)
    assert len({lesson for lesson, _, _ in opened}) == 7


def test_a_teacher_opens_the_plans_and_comes_back_to_the_lesson(walk):
    def script(guide):
        page = guide.program.pages.study.page
        guide.until(lambda: guide.here == "lesson" and page.leaf is not None)
        _press(guide, "For the teacher")
        guide.until(lambda: page.lesson.id == "the-wrong-man/teacher")
        _turn_to(guide, page, "plan-45")
        assert page.sheet.findChild(DataTable) is not None
        guide.control(Qt.Key.Key_L)
        guide.until(lambda: page.lesson.language == "es")
        assert page.lesson.id == "the-wrong-man"
        guide.control(Qt.Key.Key_L)

    assert walk(script, "--lesson", "the-wrong-man") == 0


def test_an_author_sees_what_was_saved_at_the_same_step(walk, tmp_path):
    folder = tmp_path / "own" / "en" / "05-the-wrong-man"
    shutil.copytree(lessons_root() / "en" / "05-the-wrong-man", folder)

    def script(guide):
        page = guide.program.pages.study.page
        guide.until(lambda: guide.here == "lesson" and page.leaf is not None)
        guide.qtbot.keyClick(page, Qt.Key.Key_Right)
        step, before = page.step, page.leaf.headline.text()
        written = folder / "lesson.md"
        text = written.read_text(encoding="utf-8")
        written.write_text(text.replace(f"## {before} ", "## A better title "), encoding="utf-8")
        guide.until(lambda: page.leaf.headline.text() == "A better title")
        assert page.step == step
        written.write_text(text.replace("minutes:", "minuets:"), encoding="utf-8")
        guide.until(lambda: "lesson.md" in guide.message)
        written.write_text(text, encoding="utf-8")
        guide.until(lambda: page.leaf.headline.text() == before)

    assert walk(script, "--lesson", str(folder), "--watch") == 0


def test_a_folder_of_the_teachers_own_stands_after_ours_and_its_faults_hide_nothing(walk, tmp_path):
    own = tmp_path / "own"
    shutil.copytree(lessons_root() / "en" / "05-the-wrong-man", own / "en" / "08-the-wrong-man-again")
    mine = own / "en" / "08-the-wrong-man-again" / "lesson.md"
    text = mine.read_text(encoding="utf-8").replace("id: the-wrong-man", "id: the-wrong-man-again", 1)
    mine.write_text(text, encoding="utf-8")
    (own / "en" / "09-broken").mkdir()
    (own / "en" / "09-broken" / "lesson.md").write_text("<b>no</b>", encoding="utf-8")

    def script(guide):
        guide.until(lambda: "lesson.md" in guide.message)
        lessons = [one.id for one in guide.program.pages.study._library.lessons]
        assert lessons[-1] == "the-wrong-man-again"
        assert "the-wrong-man" in lessons

    assert walk(script, "--lessons", str(own)) == 0


def test_a_teacher_prints_a_sheet_and_the_class_sees_its_wall_on_the_screen(walk, tmp_path, may_write):
    folder = tmp_path / "Documents" / "False Match"
    may_write.append(folder)

    def script(guide):
        page, paper = guide.program.pages.study.page, guide.program.pages.paper
        guide.until(lambda: guide.here == "lesson" and page.leaf is not None)
        _press(guide, "Paper to print")
        guide.until(lambda: guide.here == "paper")
        paper.folder = folder
        code = paper.entry.line.text()
        worksheet = next(one for one in paper.findChildren(QAbstractButton) if one.text() == "Worksheet")
        guide.qtbot.mouseClick(worksheet, Qt.MouseButton.LeftButton)
        guide.until(lambda: paper.told.text().startswith("Saved: "))
        assert [one.name for one in folder.iterdir()] == [f"where-do-you-draw-the-line-worksheet-{code}-en.pdf"]
        assert next(folder.iterdir()).read_bytes().startswith(b"%PDF")
        guide.program.pages.study.open("where-do-you-draw-the-line")
        places = [
            at
            for at, step in enumerate(page.lesson.steps)
            for one in step.blocks
            if getattr(one, "preset", "") == "class"
        ]
        page.show_step(places[0])
        guide.until(lambda: page.room is not None and page.room.drawn is not None)
        assert page.room.drawn.code == code
        paper.entry.line.setText("AAAA")
        guide.qtbot.mouseClick(worksheet, Qt.MouseButton.LeftButton)
        assert paper.told.text().startswith("That is not a code.")

    assert walk(script, "--lesson", "where-do-you-draw-the-line") == 0
