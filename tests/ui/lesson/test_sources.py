"""Source marks and the sources they lead to."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.lessons.types import Confidence
from app.ui.lesson.sources import Key, SourceRow
from app.ui.theme import Theme
from tests.ui.house import settle

LINE_UP = 3


def press(widget, key):
    QTest.keyClick(widget, key)
    settle()


def in_sight(page, part):
    top = part.mapTo(page.view.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + part.height() <= page.view.viewport().height()


def test_a_mark_opens_its_source_lights_its_marks_and_hands_over_the_focus(bench, english):
    page = bench.show(english, LINE_UP)
    mark, row = page.leaf.marks[0], page.leaf.sources.row(page.leaf.marks[0].mark.number)
    mark.setFocus()
    press(mark, Qt.Key.Key_Return)
    assert row.open
    assert row.hasFocus()
    assert [one.lit for one in page.leaf.marks] == [one.mark.number == row.number for one in page.leaf.marks]
    assert [one for one in page.leaf.sources.rows if one.open] == [row]
    assert "https://www.aclu.org" not in row.accessibleName()
    assert row.accessibleDescription().startswith("Two or more sources. ACLU case page")


def test_backspace_or_another_press_leads_back_to_the_mark(bench, english):
    page = bench.show(english, LINE_UP)
    mark = page.leaf.marks[1]
    row = page.leaf.sources.row(mark.mark.number)
    for leave in (lambda: press(row, Qt.Key.Key_Backspace), row.click):
        mark.click()
        settle()
        leave()
        assert QApplication.focusWidget() is mark
        assert not row.open
        assert not any(one.lit for one in page.leaf.marks)


def test_a_source_below_the_text_is_scrolled_into_sight_and_the_mark_back_again(bench, english):
    page = bench.show(english, LINE_UP, size=(1024, 600))
    mark, row = page.leaf.marks[0], page.leaf.sources.row(page.leaf.marks[0].mark.number)
    assert not in_sight(page, row)
    mark.click()
    settle()
    assert in_sight(page, row)
    press(row, Qt.Key.Key_Backspace)
    assert in_sight(page, mark)


def test_a_row_pressed_by_itself_lights_its_marks_without_moving(bench, english):
    page = bench.show(english, LINE_UP)
    row = page.leaf.sources.rows[0]
    row.click()
    settle()
    assert row.open
    assert any(mark.lit for mark in page.leaf.marks)
    row.click()
    settle()
    assert not row.open


def test_another_source_closes_the_one_before(bench, english):
    page = bench.show(english, LINE_UP)
    first, second = page.leaf.sources.rows[:2]
    first.click()
    second.click()
    settle()
    assert [first.open, second.open] == [False, True]


@pytest.mark.parametrize("step", range(12))
def test_each_step_lists_the_sources_it_cites_and_no_others(step, bench, english):
    page = bench.show(english, step)
    cited = {mark.mark.number for mark in page.leaf.marks}
    listed = [row.number for row in page.leaf.sources.rows]
    assert cited == set(listed)
    assert listed == sorted(listed)
    assert [row.fact for row in page.leaf.sources.rows] == [english.sources[number - 1] for number in listed]


def test_a_step_that_claims_nothing_has_no_sources(bench, english):
    assert bench.show(english, 12).leaf.sources is None


def test_the_day_is_the_oldest_check_behind_the_step(bench, english):
    first = replace(english.sources[4], checked=date(2025, 3, 1))
    lesson = replace(english, sources=(*english.sources[:4], first, *english.sources[5:]))
    page = bench.show(lesson, 1)
    said = [part.text() for part in page.leaf.sources.findChildren(object) if hasattr(part, "text")]
    assert "Checked 1 Mar 2025." in said


def test_only_the_squares_that_occur_are_explained(bench, english):
    page = bench.show(english, 9)
    assert [key.text() for key in page.leaf.sources.findChildren(Key)] == ["two or more sources", "sources differ"]


def filled(row):
    """The share of dark pixels in each of a row's two squares."""
    row.resize(344, row.heightForWidth(344))
    image = row.grab().toImage()
    middle = round((row.height() - row._laid(344)[0][0].height) / 2 + (row._laid(344)[0][0].step - 10) / 2)
    return [
        sum(image.pixelColor(left + x, middle + y).lightness() < 100 for x in range(10) for y in range(10)) / 100
        for left in (28, 40)
    ]


def test_two_squares_say_how_many_sources_there_are(qtbot, english):
    shares = {}
    for confidence in Confidence:
        sources = english.sources[0].sources[:1]
        row = SourceRow(Theme(), 1, replace(english.sources[0], confidence=confidence, sources=sources), "en")
        qtbot.addWidget(row)
        shares[confidence] = filled(row)
    assert min(shares[Confidence.TWO_OR_MORE]) > 0.95
    assert shares[Confidence.ONE][0] > 0.95
    assert shares[Confidence.ONE][1] < 0.7
    assert all(0.5 < share < 0.9 for share in shares[Confidence.DISPUTED])


def test_an_open_row_shows_dates_notes_and_addresses(qtbot, english):
    row = SourceRow(Theme(), 6, english.sources[5], "en")
    qtbot.addWidget(row)
    closed = row.heightForWidth(344)
    assert row.text().endswith("; 2 more")
    row.set_open(True)
    assert "Times Colonist, 27 June 2020 (the prosecutor's reason for dropping the case)" in row.text()
    assert row.heightForWidth(344) > closed
    assert row.text().endswith(f"Fact {english.sources[5].id}. Name it when you report a mistake.")


def test_no_number_of_a_fact_stands_in_the_text_or_in_a_closed_row(bench, english):
    page = bench.show(english, LINE_UP)
    said = [part.text() for part in page.findChildren(QLabel)] + [row.text() for row in page.leaf.sources.rows]
    assert any("ACLU" in words for words in said)
    assert not [words for words in said if "F-ARREST" in words]


def test_what_is_ours_in_a_source_is_said_in_the_lessons_language(qtbot, english):
    fact = next(one for one in english.sources if any("interview" in source.title.english for source in one.sources))
    row = SourceRow(Theme(), 1, fact, "es")
    qtbot.addWidget(row)
    assert "Entrevista de la BBC" in row.text()
    assert "interview" not in row.text()
