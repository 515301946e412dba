"""A row of a list: its number, its words, and where they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from app.ui.parts.row import AIR, Row
from app.ui.theme import PAPER, Theme


@pytest.fixture
def row(qtbot):
    made = Row(Theme(), lambda: "Look", number="1")
    qtbot.addWidget(made)
    made.resize(300, 48)
    return made


def columns_of(widget, colour):
    """The columns in which the widget shows this colour, above its rule."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour).rgb()
    return [
        x for x in range(picture.width()) if any(picture.pixel(x, y) == wanted for y in range(picture.height() - 8))
    ]


def test_number_words_and_arrow_stand_in_the_order_of_reading(row):
    number, ink = columns_of(row, PAPER.quiet), columns_of(row, PAPER.ink)
    assert max(number) < 20 < min(ink)
    assert max(ink) > 280
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    number, ink = columns_of(row, PAPER.quiet), columns_of(row, PAPER.ink)
    assert min(number) > 280 > max(ink)
    assert min(ink) < 20


def test_less_air_makes_a_row_lower_but_never_lower_than_a_target(qtbot):
    long = Row(Theme(), lambda: "one two three four five six seven eight nine ten", number="1")
    short = Row(Theme(), lambda: "one")
    for made in (long, short):
        qtbot.addWidget(made)
        assert made.height_in(300, AIR) == made.heightForWidth(300)
    assert long.height_in(300, 6) == long.heightForWidth(300) - (AIR - 6)
    assert short.height_in(300, 0) == 44


def test_a_word_beside_the_title_goes_under_it_only_where_it_has_no_room(qtbot):
    plain = Row(Theme(), lambda: "Nobody asked", number="1")
    marked = Row(Theme(), lambda: "Nobody asked", lambda: "read", number="1", beside=True)
    for made in (plain, marked):
        qtbot.addWidget(made)
    assert marked.height_in(300, AIR) == plain.height_in(300, AIR)
    narrow = next(width for width in range(300, 100, -1) if marked.height_in(width, AIR) > plain.height_in(width, AIR))
    marked.resize(narrow + 1, marked.height_in(narrow + 1, AIR))
    columns = columns_of(marked, PAPER.quiet)
    assert max(columns) <= marked.width() - 32
    assert max(columns) > marked.width() - 40
