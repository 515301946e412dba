"""Help: a sentence a room and every key, from the very lists that the window is built from."""

import pytest
from PySide6.QtCore import Qt

from app.ui.pages.help import ROOM_KEY, HelpPage
from app.ui.pages.keycaps import press
from app.ui.parts.button import Button
from app.ui.parts.rail import Rail
from app.ui.parts.row import Row
from app.ui.rooms import ROOMS
from app.ui.shortcuts import CONTROL_KEYS, END, LEAP, PRESS, SHORTCUTS, STEP
from app.ui.theme import Theme


@pytest.fixture
def page(shell):
    shell.show("help")
    return shell.window.page("help")


def test_every_room_has_its_one_sentence_and_leads_there(page, qtbot):
    rows = page.findChildren(Row)
    assert [(row.text(), row.accessibleDescription()) for row in rows] == [(one.title(), one.about()) for one in ROOMS]
    with qtbot.waitSignal(page.wanted) as told:
        rows[3].click()
    assert told.args == [ROOMS[3].name]


def test_every_key_that_the_window_binds_is_listed_once(page):
    listed = [does for does, _ in page.window_keys.rows]
    assert listed == [key.does() for key in SHORTCUTS if not key.calls.startswith(ROOM_KEY)]
    beside = [keys.rows[0][1][0] for keys in page.room_keys]
    assert beside == [press(key.keys) for key in SHORTCUTS if key.calls.startswith(ROOM_KEY)]
    assert [does for does, _ in page.control_keys.rows] == [keys.does() for keys in CONTROL_KEYS]


@pytest.mark.parametrize(
    ("keys", "caps"),
    [
        ("Esc", ("Esc",)),
        ("Ctrl+R", ("Ctrl", "R")),
        ("Ctrl+Shift+Z", ("Ctrl", "Shift", "Z")),
        ("Ctrl++", ("Ctrl", "+")),
        ("Ctrl+-", ("Ctrl", "-")),
        ("Ctrl+,", ("Ctrl", ",")),
        ("PgUp", ("Page Up",)),
        ("Left", ("←",)),
        ("Return", ("Enter",)),
    ],
)
def test_a_press_is_drawn_as_the_caps_that_are_held(keys, caps, qapp):
    assert press(keys) == caps


def test_the_keys_are_read_aloud_with_what_they_do(page):
    assert "Settings: Ctrl+," in page.window_keys.accessibleName()


def test_the_named_keys_change_with_the_language(shell, page):
    before = page.control_keys.rows
    shell.language.choose("es")
    assert page.control_keys.rows != before


def test_caps_are_drawn_within_the_page(shell, page):
    for width, height in ((1280, 800), (640, 480)):
        shell.show("help", width, height)
        for keys in (page.window_keys, page.control_keys, *page.room_keys):
            assert keys.height() >= keys.heightForWidth(keys.width()) - 1
            assert keys._caps_width(max((row[1] for row in keys.rows), key=keys._caps_width)) <= keys.width()


def test_help_leads_to_the_map_and_the_notebook(shell, page, qtbot):
    made = HelpPage(shell.theme)
    qtbot.addWidget(made)
    ways: list[str] = []
    made.wanted.connect(ways.append)
    for name in ("Map of the lab", "Lab notebook"):
        (button,) = [one for one in made.findChildren(Button) if one.text() == name]
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert ways == ["map", "notebook"]


@pytest.mark.parametrize("key", [key for keys in (STEP, LEAP, END) for key in keys.every])
def test_every_key_that_is_listed_for_a_line_moves_it(key, qtbot):
    rail = Rail(Theme(), str, str, least=0, most=100, arrow=1, page=5)
    qtbot.addWidget(rail)
    rail.setValue(50)
    qtbot.keyClick(rail, key)
    assert rail.value() != 50


@pytest.mark.parametrize("key", PRESS.every)
def test_every_key_that_is_listed_for_pressing_presses(key, qtbot):
    button = Button(Theme(), str)
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.acted):
        qtbot.keyClick(button, key)
