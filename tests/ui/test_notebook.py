"""The lab notebook's page: what it shows, takes out, brings back and saves; and that it forgets."""

import csv
import os

import pytest
from PySide6.QtCore import QPoint

from app.model.notebook import Kind, Note
from app.ui.notebook.leaf import Line, RoomHead, Unwritten
from app.ui.notebook.page import NotebookPage
from app.ui.parts.button import Button
from tests.ui.house import settle

GUESS = Note("scale", Kind.PREDICTION, "How many in a city?", "about 20", "1,000", (("threshold", 0.363),))
KEPT = Note("threshold", Kind.SNAPSHOT, "The line at 0.31", "", "3 of 600 wrongly matched")


@pytest.fixture
def page(shell, tmp_path):
    made = NotebookPage(shell.theme, shell.language)
    made.folder = tmp_path / "Documents" / "False Match"
    shell.window.add_page("notebook", made)
    shell.show("notebook")
    return made


def parts(page, kind):
    return [one for one in page.leaf.findChildren(kind) if one.isVisible()]


def press(page, words):
    (button,) = [one for one in page.findChildren(Button) if one.isVisible() and one.text() == words]
    button.click()
    settle()


def test_an_empty_notebook_invites(page, qtbot):
    assert parts(page, Unwritten)
    assert not page.saves.isVisible()
    with qtbot.waitSignal(page.wanted) as told:
        press(page, "Guess in the Threshold room")
    assert told.args == ["threshold"]


def test_lines_stand_by_room_each_with_answer_and_outcome(page):
    page.note(GUESS)
    page.note(KEPT)
    settle()
    assert [head.accessibleName() for head in parts(page, RoomHead)] == ["3 Threshold", "4 Scale"]
    kept, guess = parts(page, Line)
    assert kept.note is KEPT
    assert guess.accessibleName() == "Prediction. How many in a city?. You said: about 20. What came: 1,000"
    assert not parts(page, Unwritten)
    assert page.saves.isVisible()


def test_what_comes_while_another_page_is_shown_is_there_on_arrival(shell, page):
    shell.window.go("home")
    page.note(GUESS)
    shell.window.go("notebook")
    settle()
    assert [line.note for line in parts(page, Line)] == [GUESS]


def test_a_line_can_be_taken_out_and_put_back(page):
    page.note(KEPT)
    page.note(GUESS)
    settle()
    parts(page, Line)[0].remove.click()
    settle()
    assert page.notes == (GUESS,)
    assert page.back.hasFocus()
    press(page, "Put back what you removed")
    assert page.notes == (KEPT, GUESS)
    assert not page.removed.isVisible()


def test_every_line_can_be_taken_out_at_once_and_put_back(page):
    page.note(GUESS)
    settle()
    press(page, "Remove every line")
    assert page.notes == ()
    press(page, "Put back what you removed")
    assert page.notes == (GUESS,)


def test_the_end_of_the_visit_leaves_nothing_to_put_back(page):
    page.note(GUESS)
    page.remove(0)
    page.note(KEPT)
    page.forget()
    settle()
    page.put_back()
    assert page.notes == ()
    assert parts(page, Unwritten)
    assert not page.removed.isVisible()


def test_the_table_is_saved_where_it_says(page):
    page.note(GUESS)
    settle()
    press(page, "Save as CSV, a table")
    (path,) = page.folder.glob("*.csv")
    assert str(path) in page.told.text()
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    assert head == ["Room", "Kind", "What it was about", "You said", "What came", "threshold"]
    assert row == ["4 Scale", "Prediction", "How many in a city?", "about 20", "1,000", "0.363"]


def test_a_second_notebook_never_takes_the_place_of_the_first(page):
    page.note(GUESS)
    settle()
    press(page, "Save as PDF, to print")
    press(page, "Save as PDF, to print")
    first, second = page.folder.glob("*.pdf")
    assert first.read_bytes().startswith(b"%PDF")
    assert second.name != first.name


@pytest.mark.skipif(os.name == "nt", reason="folders are not files there either, but the words differ")
def test_what_cannot_be_saved_is_told_with_the_reason(page):
    page.folder.parent.mkdir(parents=True)
    page.folder.write_text("a file where the folder should be", encoding="utf-8")
    page.note(GUESS)
    settle()
    press(page, "Save as CSV, a table")
    assert page.told.text().startswith(f"It could not be saved in {page.folder}: ")


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1080, 1920), (640, 480)])
def test_no_word_of_a_line_reaches_over_its_button_or_its_edge(shell, page, width, height):
    page.note(GUESS)
    page.note(Note("scale", Kind.PREDICTION, "A long question " * 12, "many words " * 9, "and more of them " * 9))
    shell.show("notebook", width, height)
    for line in parts(page, Line):
        done = line._set(line.width())
        assert line.height() >= done.height - 1
        for laid, _, _, left, top in done.texts:
            assert left + laid.width <= line.width()
            assert top + laid.height <= line.height()
        button = line.remove.geometry()
        assert line.rect().contains(button)
        assert not button.contains(QPoint(round(done.texts[1][3]), round(done.texts[1][4]) + 2))


@pytest.mark.parametrize("code", ["en", "es"])
def test_in_a_low_window_an_empty_notebook_shows_its_ways_on(page, shell, code):
    shell.language.choose(code)
    shell.show("notebook", 1024, 600)
    assert page.scroller.verticalScrollBar().maximum() == 0
    bottom = page.ways.mapTo(page, QPoint(0, page.ways.height())).y()
    assert bottom <= page.height()
