"""Sheets of paper over a room: one at a time, put away by key or button, focus where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.lesson.tab import tab_through
from app.ui.parts.button import Button
from app.ui.parts.sheet import Sheet, Sheets
from app.ui.theme import Role, Theme
from tests.ui.tabs import reached


class Room(QWidget):
    """Two buttons, and a sheet for each; `said` is what the first one says."""

    def __init__(self, theme):
        super().__init__()
        self.said = ["first"]
        self.buttons = [Button(theme, lambda: "open", parent=self) for _ in range(2)]
        for place, button in enumerate(self.buttons):
            button.setGeometry(20 + 140 * place, 320, 120, 50)
        self.leaves = [
            Sheet(theme, lambda: "How?", lambda: [(Role.CONTROL, text) for text in self.said], self),
            Sheet(theme, lambda: "Other", None, self),
        ]
        self.sheets = Sheets(list(zip(self.leaves, self.buttons, strict=True)))


@pytest.fixture
def room(qtbot):
    window = Room(Theme())
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    window.activateWindow()
    return window


def opened(room):
    return room.sheets.opened


def focused():
    return QApplication.focusWidget()


def test_it_is_hidden_until_its_button_is_pressed(room):
    assert opened(room) is None
    room.buttons[0].click()
    assert opened(room) is room.leaves[0]
    assert room.leaves[0].texts[0].text() == "first"


def test_opening_one_takes_the_other_away(room):
    room.buttons[0].click()
    room.buttons[1].click()
    assert opened(room) is room.leaves[1]
    assert room.leaves[0].isHidden()


@pytest.mark.parametrize("by_key", [True, False])
def test_put_away_gives_the_keyboard_back(room, by_key):
    room.buttons[1].click()
    assert focused() is room.leaves[1].close_button
    if by_key:
        QTest.keyClick(room.leaves[1], Qt.Key.Key_Escape)
    else:
        room.leaves[1].close_button.click()
    assert opened(room) is None
    assert focused() is room.buttons[1]


def test_putting_away_nothing_takes_no_focus(room):
    room.buttons[0].setFocus()
    room.sheets.put_away()
    assert focused() is room.buttons[0]


def test_it_says_its_words_again_in_another_language(room):
    room.said[0] = "primero"
    room.leaves[0].retranslate()
    assert room.leaves[0].texts[0].text() == "primero"
    assert room.leaves[0].accessibleName() == "How?"


def test_a_long_sheet_is_read_with_keys(room):
    room.said[:] = ["word " * 2_000]
    leaf = Sheet(room.leaves[0].theme, lambda: "Long", lambda: [(Role.CONTROL, room.said[0])], room)
    leaf.resize(500, 300)
    leaf.open()
    bar = leaf.scroller.verticalScrollBar()
    QTest.keyClick(leaf.close_button, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(leaf.close_button, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    leaf.open()
    assert bar.value() == 0


def laid(room, leaf, place):
    """This sheet, open there in the room."""
    room.buttons[0].setGeometry(20, 20, 120, 50)
    room.buttons[1].setGeometry(20, 300, 120, 50)
    leaf.setGeometry(*place)
    room.sheets.open(leaf)
    return leaf


def test_what_lies_under_an_open_sheet_takes_no_key_and_no_screen_readers_press(room):
    leaf = laid(room, room.leaves[1], (0, 0, 600, 200))
    under, beside = room.buttons
    assert not under.isEnabled()
    assert beside.isEnabled()
    assert all(leaf.isAncestorOf(one) for one in reached(room))
    leaf.setGeometry(0, 200, 600, 200)
    assert under.isEnabled()
    assert not beside.isEnabled()
    room.sheets.put_away()
    assert under.isEnabled()
    assert beside.isEnabled()
    assert set(reached(room)) == set(room.buttons)


def test_a_press_beside_an_open_sheet_still_works_and_the_next_sheet_holds_the_keyboard(room):
    laid(room, room.leaves[0], (0, 0, 600, 200))
    room.leaves[1].setGeometry(0, 0, 600, 200)
    QTest.mouseClick(room.buttons[1], Qt.MouseButton.LeftButton)
    assert opened(room) is room.leaves[1]
    assert all(room.leaves[1].isAncestorOf(one) for one in reached(room))


def test_focus_that_is_given_under_an_open_sheet_comes_back_even_to_a_part_that_is_new(room):
    leaf = laid(room, room.leaves[1], (0, 0, 600, 100))
    late = Button(leaf.theme, lambda: "late", parent=room)
    late.show()
    late.setFocus()
    assert focused() is leaf.close_button
    room.sheets.put_away()
    late.setFocus()
    assert focused() is late


def test_a_room_that_is_left_with_a_sheet_open_is_found_so_again(room):
    leaf = laid(room, room.leaves[1], (0, 0, 600, 100))
    room.hide()
    assert room.buttons[0].isEnabled()
    room.show()
    assert not room.buttons[0].isEnabled()
    leaf.hide()
    assert room.buttons[0].isEnabled()


def test_the_order_of_tab_can_be_set_while_a_sheet_lies_there(room):
    third = Button(room.leaves[0].theme, lambda: "third", parent=room)
    third.show()
    laid(room, room.leaves[0], (0, 0, 600, 100))
    tab_through([third, *room.buttons[::-1]])
    assert all(room.leaves[0].isAncestorOf(one) for one in reached(room))
    room.sheets.put_away()
    third.setFocus()
    assert reached(room)[:2] == room.buttons[::-1]
