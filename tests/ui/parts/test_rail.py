"""The shared slider: hand, key and button do the same, and it says when it was let go of."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.parts.rail import LineRail, Rail
from app.ui.theme import TARGET, Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(params=[Rail, LineRail])
def rail(request, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = request.param(
        Theme(), lambda: "Amount", lambda value: f"{value} people", lambda: ("few", "many"),
        least=0, most=100, arrow=5, page=20,
    )  # fmt: skip
    made.setParent(window)
    made.resize(500, made.heightForWidth(500))
    window.show()
    made.window_around = window  # it goes when nobody holds it
    return made


def at(rail, value):
    head = rail.heightForWidth(rail.width()) if isinstance(rail, LineRail) else rail._head(rail.width()) * 2 + 44
    return QPoint(round(rail.x_of(value)), round(head / 2))


def test_keys_step_and_reach_both_ends(rail):
    QTest.keyClick(rail, Qt.Key.Key_Right)
    assert rail.value() == 5
    QTest.keyClick(rail, Qt.Key.Key_PageUp)
    assert rail.value() == 25
    QTest.keyClick(rail, Qt.Key.Key_End)
    assert rail.value() == 100
    QTest.keyClick(rail, Qt.Key.Key_Home)
    assert rail.value() == 0


def test_a_press_anywhere_on_the_track_goes_there_as_keys_do(rail):
    QTest.mouseClick(rail, LEFT, pos=at(rail, 25))
    assert rail.value() == 25


def test_a_press_on_the_handle_beside_its_middle_does_not_move_it(rail, qtbot):
    rail.setValue(50)
    with qtbot.assertNotEmitted(rail.moved):
        QTest.mouseClick(rail, LEFT, pos=at(rail, 50) + QPoint(8, 0))
    assert rail.value() == 50


def test_a_drag_moves_often_and_settles_once(rail, qtbot):
    moved: list[int] = []
    settled = []
    rail.moved.connect(moved.append)
    rail.settled.connect(lambda: settled.append(rail.value()))
    QTest.mousePress(rail, LEFT, pos=at(rail, 0))
    for value in (10, 30, 60):
        QTest.mouseMove(rail, at(rail, value))
    assert not settled
    QTest.mouseRelease(rail, LEFT, pos=at(rail, 60))
    assert moved[-1] == 60
    assert settled == [60]


def test_a_key_that_is_held_settles_when_it_is_let_go(rail):
    settled = []
    rail.settled.connect(lambda: settled.append(rail.value()))
    QTest.keyPress(rail, Qt.Key.Key_Right)
    QTest.keyPress(rail, Qt.Key.Key_Right)
    assert not settled
    QTest.keyRelease(rail, Qt.Key.Key_Right)
    assert settled == [10]


def test_what_the_room_sets_neither_moves_nor_settles(rail, qtbot):
    with qtbot.assertNotEmitted(rail.moved), qtbot.assertNotEmitted(rail.settled):
        rail.setValue(40)


def test_a_key_at_the_end_settles_nothing(rail, qtbot):
    with qtbot.assertNotEmitted(rail.settled):
        QTest.keyClick(rail, Qt.Key.Key_Left)


def test_other_keys_are_left_to_the_window(rail, qtbot):
    with qtbot.assertNotEmitted(rail.taken):
        QTest.keyClick(rail, Qt.Key.Key_Question)


def test_keys_and_hand_land_on_stops(rail):
    rail.show_stops({52: "fair"})
    rail.setValue(50)
    QTest.keyClick(rail, Qt.Key.Key_Right)
    assert rail.value() == 52
    assert rail.value_words == "fair · 52 people"
    rail.setValue(0)
    QTest.mouseClick(rail, LEFT, pos=at(rail, 53))
    assert rail.value() == 52


def test_the_wheel_scrolls_the_page_and_not_the_value(rail):
    place = QPointF(at(rail, 0))
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    rail.wheelEvent(event)
    assert rail.value() == 0
    assert not event.isAccepted()


def test_it_is_named_and_says_its_value_and_what_the_ends_mean(rail):
    rail.setValue(7)
    assert rail.accessibleName() == "Amount"
    assert rail.accessibleDescription() == "7 people. few – many."
    assert rail.aloud() == "7 people"


def test_it_is_high_enough_for_a_finger(rail):
    assert rail.heightForWidth(500) >= TARGET


def test_a_long_value_between_the_ends_leaves_room_for_the_whole_name(qtbot):
    values = ("never", "about once in every two or three", "always")
    rail = Rail(Theme(), lambda: "Is the one we look for really there?", lambda at: values[at],
                least=0, most=2, arrow=1, page=1)  # fmt: skip
    qtbot.addWidget(rail)
    for value in range(3):
        rail.setValue(value)
        for width in (300, 430, 600):
            assert rail._head(width) >= rail._label(width, rail._value(value, width)).height
