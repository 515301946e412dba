"""No key and no gesture of a visitor leaves; staff do, with their PIN."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.model.visit import FREE_TRIES, Step
from tests.ui.house import settle
from tests.ui.kiosk.conftest import PIN

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_BOTH = _CTRL | Qt.KeyboardModifier.ShiftModifier


def _type(exhibit, pin):
    pad = exhibit.kiosk.pad
    for digit in pin:
        exhibit.click(next(key for key in pad.keys if key.text() == digit))
    exhibit.click(pad.enter)


LEAVING = [
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F4, _ALT),
    (Qt.Key.Key_W, _CTRL),
    (Qt.Key.Key_Q, _CTRL),
    (Qt.Key.Key_1, _CTRL),
    (Qt.Key.Key_Comma, _CTRL),
    (Qt.Key.Key_Home, _ALT),
]


def test_a_key_that_could_leave_does_nothing(make_exhibit):
    exhibit = make_exhibit(pin=PIN)
    exhibit.reach(Step.LOOK)
    for key, held in LEAVING:
        exhibit.key(key, held)
        assert exhibit.kiosk.isVisible(), key
        assert exhibit.kiosk.step is Step.LOOK, key
        assert not exhibit.kiosk.pad.isVisible(), key


def test_the_window_does_not_close_and_the_right_button_does_nothing(exhibit):
    exhibit.reach(Step.LOOK)
    assert not exhibit.kiosk.close()
    exhibit.kiosk.windowHandle().close()
    settle()
    assert exhibit.kiosk.isVisible()
    at = exhibit.kiosk.frame.over.mapTo(exhibit.kiosk, QPoint(20, 20))
    QTest.mouseClick(exhibit.kiosk.windowHandle(), Qt.MouseButton.RightButton, pos=at)
    settle()
    assert exhibit.kiosk.step is Step.LOOK


def test_without_a_pin_the_keys_leave_and_the_corner_does_not(exhibit, qtbot):
    handle = exhibit.kiosk.windowHandle()
    corner = QPoint(exhibit.kiosk.width() - 5, 5)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=corner)
    exhibit.wait(4)
    assert not exhibit.kiosk.pad.isVisible()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=corner)
    with qtbot.waitSignal(exhibit.kiosk.left):
        exhibit.key(Qt.Key.Key_Q, _BOTH)
    assert not exhibit.kiosk.isVisible()
    assert not exhibit.session.running


def test_with_a_pin_the_keys_ask_for_it_and_only_the_right_one_leaves(make_exhibit):
    exhibit = make_exhibit(pin=PIN)
    exhibit.reach(Step.NOTICE)
    exhibit.key(Qt.Key.Key_Q, _BOTH)
    assert exhibit.kiosk.pad.isVisible()
    _type(exhibit, "1111")
    assert exhibit.kiosk.isVisible()
    assert "not it" in exhibit.kiosk.pad.title.text()
    _type(exhibit, PIN)
    assert not exhibit.kiosk.isVisible()


def test_the_pin_can_be_typed(make_exhibit):
    exhibit = make_exhibit(pin=PIN)
    exhibit.key(Qt.Key.Key_Q, _BOTH)
    for digit in "99":
        exhibit.key(getattr(Qt.Key, f"Key_{digit}"))
    exhibit.key(Qt.Key.Key_Backspace)
    exhibit.key(Qt.Key.Key_Backspace)
    for digit in PIN:
        exhibit.key(getattr(Qt.Key, f"Key_{digit}"))
    exhibit.click(exhibit.kiosk.pad.enter)
    assert not exhibit.kiosk.isVisible()


def test_a_corner_held_for_three_seconds_asks_for_the_pin(make_exhibit):
    exhibit = make_exhibit(pin=PIN)
    exhibit.reach(Step.NOTICE)
    handle, corner = exhibit.kiosk.windowHandle(), QPoint(exhibit.kiosk.width() - 5, 5)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=corner)
    exhibit.wait(2)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=corner)
    exhibit.wait(2)
    assert not exhibit.kiosk.pad.isVisible(), "it was lifted too early"
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=corner)
    exhibit.wait(3)
    assert exhibit.kiosk.pad.isVisible()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=corner)


def test_another_place_held_asks_for_nothing(make_exhibit):
    exhibit = make_exhibit(pin=PIN)
    exhibit.reach(Step.NOTICE)
    handle = exhibit.kiosk.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    exhibit.wait(4)
    assert not exhibit.kiosk.pad.isVisible()
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_after_too_many_wrong_pins_even_the_right_one_must_wait(make_exhibit):
    exhibit = make_exhibit(pin=PIN)
    exhibit.key(Qt.Key.Key_Q, _BOTH)
    for _ in range(FREE_TRIES):
        exhibit.kiosk.pad.entered.emit("0000")
    exhibit.kiosk.pad.entered.emit(PIN)
    assert exhibit.kiosk.isVisible()
    assert "Wait 30 s" in exhibit.kiosk.pad.title.text()
    exhibit.clock.now += 31
    exhibit.kiosk.pad.entered.emit(PIN)
    assert not exhibit.kiosk.isVisible()


def test_a_keypad_that_is_left_goes_away_with_what_was_typed(make_exhibit):
    exhibit = make_exhibit(pin=PIN)
    exhibit.reach(Step.NOTICE)
    exhibit.key(Qt.Key.Key_Q, _BOTH)
    exhibit.click(exhibit.kiosk.pad.keys[0])
    exhibit.wait(16)
    assert not exhibit.kiosk.pad.isVisible()
    exhibit.key(Qt.Key.Key_Q, _BOTH)
    assert "0 digits" in exhibit.kiosk.pad.dots.accessibleName()
