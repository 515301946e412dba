"""Paragraphs stand in two columns where these are wide enough, and are smaller where all are seen at once only so."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.ui.parts.known import LEAST, Known
from app.ui.theme import Role, Theme
from tests.ui.house import settle

SAID = [(Role.CONTROL, f"Paragraph {number}. " + "Some words of it. " * (6 + number)) for number in range(7)]
WIDE, NARROW = 2 * LEAST + 100, 2 * LEAST - 100


@pytest.fixture
def sheet(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 1200)
    made = Known(Theme(), lambda: "How?", lambda: SAID, window)
    window.show()
    made.open()
    yield made
    window.hide()  # Qt deletes a sheet with its window, which must be alive until now


def columns(sheet, wide, high):
    """The paragraphs' numbers by column, in the order in which they stand, in a sheet of this size."""
    sheet.resize(wide, high)
    settle()
    places = {number: text.mapTo(sheet, QPoint(0, 0)) for number, text in enumerate(sheet.texts)}
    found: dict[int, list[int]] = {}
    for number in sorted(places, key=lambda one: places[one].y()):
        found.setdefault(places[number].x(), []).append(number)
    return [found[left] for left in sorted(found)]


def test_one_reads_down_the_first_column_then_down_the_second(sheet):
    for wide, many in ((NARROW, 1), (WIDE, 2), (NARROW, 1), (WIDE, 2), (WIDE + 200, 2)):
        found = columns(sheet, wide, 900)
        assert len(found) == many
        assert [number for column in found for number in column] == list(range(len(SAID)))


def test_both_columns_are_as_even_as_whole_paragraphs_allow(sheet):
    first, second = columns(sheet, WIDE, 900)
    heights = [sum(sheet.texts[number].height() for number in column) for column in (first, second)]
    tallest = max(text.height() for text in sheet.texts)
    assert abs(heights[0] - heights[1]) <= tallest


def test_it_is_smaller_only_where_all_is_seen_at_once_then(sheet):
    fits = next(
        high
        for high in range(300, 900, 10)
        if columns(sheet, WIDE, high) and _role(sheet) is Role.CONTROL and not _scrolls(sheet)
    )
    columns(sheet, WIDE, fits - 20)
    assert _role(sheet) is Role.SMALL
    assert not _scrolls(sheet)
    columns(sheet, WIDE, 160)
    assert _role(sheet) is Role.CONTROL
    assert _scrolls(sheet)


def _role(sheet):
    (role,) = {text.role for text in sheet.texts}
    return role


def _scrolls(sheet):
    return sheet.scroller.verticalScrollBar().maximum() > 0
