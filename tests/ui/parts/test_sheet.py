"""Sheets of paper over a room: one at a time, put away by key or button, focus where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.parts.button import Button
from app.ui.parts.sheet import Sheet, Sheets
from app.ui.theme import Role, Theme


class Room(QWidget):
    """Two buttons, and a sheet for each; `said` is what the first one says."""

    def __init__(self, theme):
        super().__init__()
        self.said = ["first"]
        self.buttons = [Button(theme, lambda: "open", parent=self) for _ in range(2)]
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
