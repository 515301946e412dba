"""The table of keys, and what clickers send."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.ui.teach.keys import CLICKER, TEACH_KEYS, method_for
from app.ui.teach.page import TeachPage
from app.ui.teach.start import Start
from app.ui.theme import Theme


def press(key, text="", modifiers=Qt.KeyboardModifier.NoModifier):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


def test_no_key_does_two_things_and_every_key_calls_the_page():
    keys = Counter(key for entry in TEACH_KEYS for key in entry.keys)
    assert keys.most_common(1)[0][1] == 1
    assert all(callable(getattr(TeachPage, entry.calls)) for entry in TEACH_KEYS)
    assert set(CLICKER) <= set(keys)


def test_every_key_is_one_that_qt_knows():
    for entry in TEACH_KEYS:
        for key in entry.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key


@pytest.mark.parametrize(
    ("key", "text", "does"),
    [
        (Qt.Key.Key_PageDown, "", "on"),
        (Qt.Key.Key_PageUp, "", "back"),
        (Qt.Key.Key_Right, "", "on"),
        (Qt.Key.Key_Left, "", "back"),
        (Qt.Key.Key_Space, " ", "on"),
        (Qt.Key.Key_B, "b", "black"),
        (Qt.Key.Key_Period, ".", "black"),
        (Qt.Key.Key_F5, "", "first"),
        (Qt.Key.Key_Escape, "", "end"),
        (Qt.Key.Key_R, "r", "reveal"),
        (Qt.Key.Key_3, "3", "hand"),
        (Qt.Key.Key_Q, "q", ""),
    ],
)
def test_what_clickers_and_keyboards_send_is_understood(key, text, does):
    assert method_for(press(key, text)) == does


def test_the_number_pad_counts_hands_too_and_other_modifiers_do_not():
    assert method_for(press(Qt.Key.Key_2, "2", Qt.KeyboardModifier.KeypadModifier)) == "hand"
    assert method_for(press(Qt.Key.Key_F5, "", Qt.KeyboardModifier.ShiftModifier)) == "light"
    assert method_for(press(Qt.Key.Key_B, "", Qt.KeyboardModifier.ControlModifier)) == ""


def test_keys_are_named_as_on_a_keyboard(qapp, qtbot):
    start = Start(Theme())
    qtbot.addWidget(start)
    named = dict(start.keys.rows)
    assert named["One hand more for this choice"] == (("1 – 9",),)
    assert named["Next"][:2] == (("Page Down",), ("→",))
    assert ("←",) in named["Back"]
    assert named["Go on from here"] == (("Shift", "F5"),)


def test_caps_for_which_a_line_is_too_narrow_stand_in_several(qapp, qtbot):
    start = Start(Theme())
    qtbot.addWidget(start)
    row = next(row for row in start.keys.rows if row[0] == "Next")
    wide, narrow = (start.keys._lines(row, width) for width in (700, 320))
    assert len(wide) == 1
    assert len(narrow) > 1
    assert [one for line in narrow for one in line] == wide[0]
    assert all(start.keys._caps_width(line) <= 320 for line in narrow)
