"""Opening, turning and leaving a lesson."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton

from app.model.errors import LessonInvalid
from app.ui.language import Language
from app.ui.lesson.marks import Word
from app.ui.lesson.notes import TEACHER
from app.ui.lesson.press import PassingButton
from app.ui.theme import TARGET
from tests.ui.house import settle

KEYS = Qt.Key


def press(page, key):
    QTest.keyClick(QApplication.focusWidget() or page, key)
    settle()


@pytest.mark.parametrize("language", ["english", "spanish"])
def test_every_step_of_the_wrong_man_is_built(language, bench, request):
    lesson = request.getfixturevalue(language)
    page = bench.show(lesson)
    for step, told in enumerate(lesson.steps):
        bench.turn(step)
        assert page.leaf.headline.text() == told.title
        assert len(page.leaf.texts) == len(told.blocks) + 2 + (page.leaf.frame is not None)
        assert page.rail.stops[step].current
    assert [said[2] for said in bench.heard("step")] == [0, *range(len(lesson.steps))]


def test_a_lesson_opens_at_the_step_asked_for_and_never_beyond_its_ends(bench, english):
    page = bench.show(english, 4)
    assert (page.step, bench.heard("step")) == (4, [("step", "the-wrong-man", 4)])
    page.show_step(99)
    assert page.step == len(english.steps) - 1
    page.show_step(-3)
    assert page.step == 0


def test_a_lesson_taken_up_again_shows_the_steps_before_as_read(bench, english):
    page = bench.show(english, 4)
    assert [stop.read for stop in page.rail.stops[:6]] == [True] * 5 + [False]


@pytest.mark.parametrize(("back", "on"), [(KEYS.Key_Left, KEYS.Key_Right), (KEYS.Key_PageUp, KEYS.Key_PageDown)])
def test_keys_turn_the_steps_and_stop_at_the_ends(back, on, bench, english):
    page = bench.show(english)
    page.setFocus()
    for key, step in ((back, 0), (on, 1), (on, 2), (back, 1)):
        press(page, key)
        assert page.step == step
    bench.turn(12)
    press(page, on)
    assert page.step == 12
    assert bench.heard("finished") == []


def test_keys_turn_the_steps_wherever_the_focus_is_but_not_in_the_room(bench, english):
    page = bench.show(english, 1)
    for focused in (lambda: page.strip.on, lambda: page.rail.stops[0], lambda: page.leaf.marks[0]):
        bench.turn(1)
        focused().setFocus()
        press(page, KEYS.Key_Right)
        assert page.step == 2
    page.room.button.setFocus()
    press(page, KEYS.Key_PageDown)
    assert page.step == 2


def test_the_focus_is_not_lost_with_the_step_that_held_it(bench, english):
    page = bench.show(english, 1)
    page.leaf.marks[0].setFocus()
    press(page, KEYS.Key_Right)
    press(page, KEYS.Key_Right)
    assert page.step == 3


def test_the_buttons_say_where_they_lead(bench, english):
    page = bench.show(english)
    assert page.strip.back.text() == "Leave the lesson"
    assert page.strip.on.text() == "2 The theft"
    QTest.mouseClick(page.strip.back, Qt.MouseButton.LeftButton)
    assert bench.heard("wanted") == [("wanted", "home")]
    QTest.mouseClick(page.strip.on, Qt.MouseButton.LeftButton)
    assert page.strip.back.text() == "1 A face, a list, an arrest"
    assert page.strip.on.accessibleName() == "On to step 3, The search"


def test_the_button_after_the_last_step_finishes_the_lesson(bench, english):
    page = bench.show(english, 12)
    assert page.strip.on.text() == "Finish the lesson"
    QTest.mouseClick(page.strip.on, Qt.MouseButton.LeftButton)
    assert bench.heard("finished") == [("finished", "the-wrong-man")]
    assert page.step == 12


def test_a_stop_of_the_timeline_leads_to_its_step(bench, english):
    page = bench.show(english)
    QTest.mouseClick(page.rail.stops[5], Qt.MouseButton.LeftButton)
    assert page.step == 5
    assert (page.rail.stops[5].when, page.rail.stops[5].what) == ("9 Jan 2020", "The arrest")
    bench.turn(0)
    stop = next(part for part in page.leaf.texts[-1].part.findChildren(QAbstractButton) if part.text() == "The cell")
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert page.step == 6


def test_every_step_leads_to_what_the_demo_cannot_show(bench, english):
    page = bench.show(english)
    link = page.leaf.aside.findChildren(QAbstractButton)[-1]
    assert link.text() == "What this demo cannot show"
    link.click()
    settle()
    assert english.steps[page.step].id == "limits"
    assert "What this demo cannot show" not in [one.text() for one in page.leaf.aside.findChildren(QAbstractButton)]


def test_a_guess_is_kept_until_another_lesson_opens(bench, english, spanish):
    def options():
        return [one for one in page.sheet.findChildren(QRadioButton) if one.isVisible()]

    page = bench.show(english, 2)
    options()[2].click()
    bench.turn(3)
    bench.turn(2)
    assert [one.isChecked() for one in options()] == [False, False, True]
    page.show_lesson(spanish, 2)
    settle()
    assert [one.isChecked() for one in options()] == [False, False, True]
    page.show_lesson(replace(english, id="another"), 2)
    settle()
    assert not any(one.isChecked() for one in options())


def test_reset_is_as_if_nothing_had_been_read_or_guessed(bench, english):
    page = bench.show(english, 2)
    next(one for one in page.sheet.findChildren(QRadioButton) if one.isVisible()).click()
    page.reset()
    assert page.step == 0
    assert [stop.read for stop in page.rail.stops] == [True] + [False] * 12
    bench.turn(2)
    assert not any(one.isChecked() for one in page.sheet.findChildren(QRadioButton) if one.isVisible())


def test_the_apps_own_words_change_language_while_the_lesson_is_open(bench, english, qapp):
    page = bench.show(english)
    language = Language("en")
    page.strip.back.say("", "?", "?")
    try:
        language.choose("es")
        settle()
        assert page.strip.back.text() not in ("", "?")
    finally:
        language.choose("en")


def test_broken_lessons_are_named_by_file_and_line(bench, english):
    page = bench.show(english)
    assert not page.banner.isVisible()
    path = Path("anywhere", "lessons", "es", "05-the-wrong-man", "lesson.md")
    page.show_problem([LessonInvalid(path, "this has no source mark", 14)])
    settle()
    assert page.banner.isVisible()
    assert page.banner.text.text() == "es/05-the-wrong-man/lesson.md, line 14: this has no source mark"
    assert page.leaf.headline.y() > page.banner.geometry().bottom()
    page.show_problem([])
    settle()
    assert not page.banner.isVisible()


def test_a_page_without_a_lesson_still_names_the_problem_and_leads_back(bench):
    page = bench.page
    bench.host.resize(1280, 704)
    bench.host.show()
    page.show_problem([LessonInvalid(Path("lesson.md"), "not a lesson")])
    settle()
    assert page.banner.isVisible()
    assert page.banner.text.text() == "lesson.md, line 1: not a lesson"
    press(page, KEYS.Key_Right)
    assert not page.strip.on.isVisible()
    QTest.mouseClick(page.strip.back, Qt.MouseButton.LeftButton)
    assert bench.heard("wanted") == [("wanted", "home")]


@pytest.mark.parametrize("step", [0, 2, 3, 10])
def test_tab_goes_in_reading_order(step, bench, english):
    page = bench.show(english, step)
    page.setFocus()
    seen = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or page, KEYS.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is page.strip.on:
            break
    assert seen[: len(page.rail.stops)] == list(page.rail.stops)
    assert [one for one in seen if one in page.leaf.marks] == list(page.leaf.marks)
    assert [one for one in seen if one in page.leaf.sources.rows] == list(page.leaf.sources.rows)
    assert seen.index(page.leaf.sources.rows[0]) > seen.index(page.leaf.marks[-1])
    assert seen[-2:] == [page.strip.back, page.strip.on]


@pytest.mark.parametrize("step", range(13))
def test_everything_that_can_be_pressed_has_a_name_and_is_large_enough(step, bench, english):
    page = bench.show(english, step)
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and type(button).__module__.startswith("app."):
            assert button.accessibleName(), button
            if button not in page.leaf.marks and not isinstance(button, Word):  # these stand in running text
                assert min(button.width(), button.height()) >= TARGET, button.text()
    assert page.accessibleName().startswith("The wrong man. Step ")


def link(page, words):
    return next(one for one in page.leaf.aside.findChildren(PassingButton) if one.text() == words)


def test_a_lesson_can_be_taught_from_its_first_step_and_from_its_notes(bench, english, qtbot):
    page = bench.show(english)
    with qtbot.waitSignal(page.teach_wanted) as told:
        link(page, "Teach it on the projector").click()
    assert told.args == [english.id, 0]
    bench.turn(2)
    assert "Teach it on the projector" not in [one.text() for one in page.leaf.aside.findChildren(PassingButton)]
    bench.show(replace(english, id=f"{english.id}{TEACHER}"), 1)
    with qtbot.waitSignal(page.teach_wanted) as told:
        link(page, "Teach it on the projector").click()
    assert told.args == [english.id, 0]
