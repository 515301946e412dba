"""The button that keeps something leads to it then, until what is shown has changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.parts.keep import Keep
from app.ui.theme import Theme


@pytest.fixture
def keep(qtbot):
    made = Keep(Theme())
    made.acted.connect(made.done)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_that_it_kept_and_then_asks_again(keep, qtbot):
    assert keep.text() == keep.accessibleName() == "Keep this"
    with qtbot.waitSignal(keep.acted):
        keep.click()
    assert keep.text() == keep.accessibleName() == "In the notebook"
    keep.stale()
    assert keep.text() == "In the notebook", "long enough to be read"
    keep._reading.start(0)
    qtbot.waitUntil(lambda: keep.text() == "Keep this")
    keep.click()
    keep._reading.stop()
    assert keep.text() == "In the notebook", "nothing has changed"
    keep.stale()
    assert keep.text() == "Keep this"


def test_once_it_has_kept_it_leads_to_the_notebook_and_keeps_nothing_twice(keep, qtbot):
    keep.click()
    assert keep.accessibleDescription() == keep.toolTip() == "Press again, or F3, to open it."
    with qtbot.waitSignal(keep.wanted) as told, qtbot.assertNotEmitted(keep.acted):
        QTest.keyClick(keep, Qt.Key.Key_Return)
    assert told.args == ["notebook"]
    keep.stale()
    keep.ask_again()
    assert keep.accessibleDescription() == ""
    with qtbot.waitSignal(keep.acted), qtbot.assertNotEmitted(keep.wanted):
        keep.click()


def test_a_double_press_or_a_key_that_is_held_keeps_and_leads_nowhere(keep, qtbot):
    with qtbot.waitSignal(keep.acted), qtbot.assertNotEmitted(keep.wanted):
        QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(keep, Qt.MouseButton.LeftButton)
    keep.ask_again()
    with qtbot.waitSignal(keep.acted), qtbot.assertNotEmitted(keep.wanted):
        for repeats in (False, True, True):
            event = QKeyEvent(
                QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=repeats
            )
            QApplication.sendEvent(keep, event)


def test_nothing_moves_around_it_when_it_says_another_thing(keep):
    before = keep.sizeHint(), keep.minimumSizeHint()
    keep.click()
    assert (keep.sizeHint(), keep.minimumSizeHint()) == before


def test_it_is_said_aloud_that_it_was_kept_and_how_it_is_opened(keep, monkeypatch):
    heard = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    keep.click()
    assert heard == ["Kept in the notebook. Press again, or F3, to open it."]


def test_out_of_sight_it_forgets_what_it_kept(keep):
    keep.click()
    keep.hide()
    keep.show()
    assert keep.text() == "Keep this"
    assert not keep._reading.isActive()


def test_it_says_so_only_once_it_was_kept(qtbot):
    made = Keep(Theme())
    qtbot.addWidget(made)
    made.click()
    assert made.text() == "Keep this"
    made.done()
    assert made.text() == "In the notebook"
