"""Somebody hits everything, at random: the kiosk stays, never leaves its steps, and wipes as ever."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.live.consent import Standing
from app.model.visit import Step
from app.ui.parts.live_view import LiveView
from tests.ui.house import settle
from tests.ui.kiosk.conftest import PIN

EVENTS = 80
KEYS = [
    Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Q, Qt.Key.Key_1, Qt.Key.Key_Backspace,
]  # fmt: skip
HELD = [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]


@pytest.mark.parametrize("start", [Step.LOOK, Step.THRESHOLD, Step.SCALE])
def test_a_monkey_cannot_leave_and_leaves_nothing(make_exhibit, start):
    chance = random.Random(start.value)
    exhibit = make_exhibit(compares=True, pin=PIN)
    handle = exhibit.kiosk.windowHandle()
    for _ in range(EVENTS):
        if exhibit.kiosk.step in (Step.ATTRACT, Step.LANGUAGE):
            exhibit.kiosk.go(start)
        what = chance.random()
        if what < 0.55:
            at = QPoint(chance.randrange(exhibit.kiosk.width()), chance.randrange(exhibit.kiosk.height()))
            QTest.mouseClick(handle, chance.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)), pos=at)
        elif what < 0.8:
            QTest.keyClick(handle, chance.choice(KEYS), chance.choice(HELD))
        elif what < 0.9 and exhibit.session.running:
            exhibit.show_camera(chance.choice(list(Standing)))
        else:
            exhibit.clock.now += chance.choice((1, 20, 40))
            exhibit.kiosk.tick()
        settle()
        assert exhibit.kiosk.isVisible()
    exhibit.kiosk.start_over()
    assert exhibit.kiosk.step is Step.ATTRACT
    assert not any(view.has_picture for view in exhibit.kiosk.findChildren(LiveView))
