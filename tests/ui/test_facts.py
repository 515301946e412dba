"""A table of facts: in one column or several, and in the direction in which one reads."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.parts.facts import Facts
from app.ui.theme import Theme

ROWS = [("Faces found", "1"), ("How face-like", "0.86"), ("Compared", "no")]


def made(qtbot: QtBot, *rows: tuple[str, str]) -> Facts:
    facts = Facts(Theme())
    qtbot.addWidget(facts)
    facts.show_rows(rows)
    facts.resize(400, facts.heightForWidth(400))
    return facts


def ink(facts: Facts) -> list[int]:
    """Where along its width something is written, under the rule above it."""
    facts.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    picture = facts.grab().toImage()
    middle = range(6, facts.height() - 6)
    ground = picture.pixel(picture.width() // 2, 6)
    return [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in middle)]


def test_two_columns_are_half_as_high_and_one_more_row_begins_a_line(qtbot: QtBot) -> None:
    facts = made(qtbot, *ROWS[:2])
    two = facts.heightForWidth(400)
    facts.set_columns(2)
    one = facts.heightForWidth(400)
    assert one < two
    assert facts.show_rows(ROWS)
    assert facts.heightForWidth(400) == two


def test_a_value_that_needs_another_line_says_so(qtbot: QtBot) -> None:
    facts = made(qtbot, *ROWS)
    facts.set_columns(2)
    assert not facts.show_rows([*ROWS[:2], ("Compared", "8 times")])
    assert facts.show_rows([*ROWS[:2], ("Compared with anybody at all", "1234567 times")])


def test_values_stand_where_reading_ends(qtbot: QtBot) -> None:
    facts = made(qtbot, ("", "0.86"))
    assert min(ink(facts)) > 300
    facts.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert max(ink(facts)) < 100


def test_the_second_fact_of_a_line_stands_where_reading_goes_on(qtbot: QtBot) -> None:
    facts = made(qtbot, ("", ""), ("", "0.86"))
    facts.set_columns(2)
    facts.resize(400, facts.heightForWidth(400))
    assert min(ink(facts)) > 300
    facts.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert max(ink(facts)) < 100
