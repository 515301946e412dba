"""A room of the lab inside a lesson: asked for once, entered and left exactly when it is seen."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QSlider, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.lessons.types import Room, Text
from app.ui.theme import Theme
from app.ui.threshold.guess import GuessSheet
from tests.ui.house import settle
from tests.ui.lesson.conftest import Room as StandIn

ROOM_STEP = 2


def let_go():
    """What was given up is deleted now, as in a running app."""
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def walk(bench, *steps):
    for step in steps:
        bench.turn(step)
    return [said for said in bench.said if said[0] in ("entered", "left")]


def test_a_room_is_entered_with_its_step_and_left_with_it(bench, english):
    bench.show(english)
    assert walk(bench, 1) == []
    assert walk(bench, 2) == [("entered", "threshold", "wrong-man")]
    assert walk(bench, 3) == [("entered", "threshold", "wrong-man"), ("left",)]
    assert len(walk(bench, 2, 1, 2, 3)) == 6


def test_a_room_is_left_when_the_page_is_and_entered_again_with_it(bench, english):
    bench.show(english, ROOM_STEP)
    bench.page.hide()
    assert bench.said[-1] == ("left",)
    bench.page.show()
    assert bench.said[-1] == ("entered", "threshold", "wrong-man")


def test_a_page_that_nobody_sees_enters_no_room(bench, english):
    bench.page.show_lesson(english, ROOM_STEP)
    assert bench.heard("entered") == []
    bench.host.show()
    assert bench.heard("entered") == [("entered", "threshold", "wrong-man")]


def test_a_room_is_asked_for_once_in_a_lesson(bench, english):
    bench.show(english)
    walk(bench, 2, 3, 2, 0, 2)
    assert [(room, preset) for room, preset, _ in bench.rooms] == [("threshold", "wrong-man")]
    assert bench.page.room is bench.rooms[0][2]


def test_the_language_changes_around_a_room_without_leaving_it(bench, english, spanish):
    bench.show(english, ROOM_STEP)
    bench.page.show_lesson(spanish, ROOM_STEP)
    settle()
    assert len(bench.rooms) == 1
    assert bench.rooms[0][2].isVisible()


def test_only_one_room_is_alive(bench, english):
    look = Room("look", "start", "Look", (Text("Look."),), 1)
    steps = list(english.steps)
    steps[4] = replace(steps[4], blocks=(look,))
    bench.show(replace(english, steps=tuple(steps)))
    gone = []
    walk(bench, 2)
    bench.rooms[0][2].destroyed.connect(lambda: gone.append("threshold"))
    heard = walk(bench, 4)
    let_go()
    assert gone == ["threshold"]
    assert heard == [("entered", "threshold", "wrong-man"), ("left",), ("entered", "look", "start")]


def test_a_room_that_is_given_again_is_left_and_entered_and_lives_on(make_bench, english):
    again = Room("threshold", "start", "Again", (Text("Again."),), 1)
    steps = list(english.steps)
    steps[4] = replace(steps[4], blocks=(again,))
    made, gone = [], []

    def make(room, preset, before):
        made.append((preset, before))
        return before or QWidget()

    bench = make_bench(make_room=make)
    bench.show(replace(english, steps=tuple(steps)), ROOM_STEP)
    bench.page.room.destroyed.connect(lambda: gone.append(True))
    heard = walk(bench, 4)
    let_go()
    assert made == [("wrong-man", None), ("start", bench.page.room)]
    assert gone == []
    assert bench.page.room.isVisible()
    assert heard == [("entered", "threshold", "wrong-man"), ("left",), ("entered", "threshold", "start")]


def test_another_lesson_gives_the_room_up(bench, english):
    bench.show(english, ROOM_STEP)
    gone = []
    bench.rooms[0][2].destroyed.connect(lambda: gone.append(True))
    bench.page.show_lesson(replace(english, id="another"), 1)
    let_go()
    assert gone == [True]
    assert bench.said[-2:] == [("left",), ("step", "another", 1)]


def test_a_room_that_is_not_to_be_had_is_said_and_not_entered(make_bench, english):
    bench = make_bench(make_room=lambda *_: None)
    page = bench.show(english, ROOM_STEP)
    assert bench.heard("entered") == []
    assert page.leaf.frame is None
    assert "This room is not open here." in [label.text() for label in page.sheet.findChildren(QLabel)]


def test_the_room_takes_the_whole_width(bench, english):
    bench.show(english, ROOM_STEP)
    room = bench.rooms[0][2]
    assert (room.width(), room.height()) == (1232, 640)
    assert room.mapTo(bench.page, QPoint()).x() == 24


def test_an_upright_room_gets_the_height_it_needs(bench, english):
    bench.show(english, ROOM_STEP, size=(700, 1000))
    assert bench.rooms[0][2].height() == 900


def test_a_room_that_scrolls_by_itself_does_not_in_a_lesson(make_bench, english):
    inner = StandIn()
    room = QScrollArea()
    room.setWidgetResizable(True)
    room.setWidget(inner)
    make_bench(make_room=lambda *_: room).show(english, ROOM_STEP, size=(700, 1000))
    settle()
    assert room.height() >= inner.minimumHeight() == 900
    assert room.verticalScrollBar().maximum() <= 2 * room.frameWidth()


def test_a_room_that_was_left_still_has_what_its_layouts_hold(make_bench, english):
    """PySide lets what `findChildren` finds belong to the widget that was asked: here, to the step that goes."""
    room = QWidget()
    sheet = GuessSheet(Theme(), room)
    bench = make_bench(make_room=lambda *_: room)
    bench.show(english, ROOM_STEP)
    bench.turn(3)
    let_go()
    assert sheet.column.sizeHint().width() > 40


def test_a_column_of_a_room_is_shown_whole(make_bench, english):
    room, column, tall = QWidget(), QScrollArea(), QWidget()
    tall.setMinimumHeight(700)
    column.setWidgetResizable(True)
    column.setWidget(tall)
    QVBoxLayout(room).addWidget(column)
    make_bench(make_room=lambda *_: room).show(english, ROOM_STEP)
    settle()
    assert column.verticalScrollBar().maximum() == 0
    assert 700 < room.height() < 760


def test_the_wheel_scrolls_the_lesson_and_never_moves_a_line(make_bench, english):
    room = QWidget()
    slider = QSlider(room)
    slider.setGeometry(0, 0, 400, 400)
    slider.setValue(50)
    bench = make_bench(make_room=lambda *_: room)
    page = bench.show(english, ROOM_STEP)
    bar = page.view.verticalScrollBar()
    bar.setValue(700)
    settle()
    at = slider.mapTo(bench.host, QPoint(100, 100))
    QTest.wheelEvent(bench.host.windowHandle(), QPointF(at), QPoint(0, 120))
    assert slider.value() == 50
    assert bar.value() < 700


def test_a_room_with_large_text_is_as_large_as_the_scale_says(make_bench, english):
    bench = make_bench(theme=Theme(text_scale=1.5))
    bench.show(english, ROOM_STEP, size=(1900, 1000))
    assert bench.rooms[0][2].height() == 960


def test_a_step_that_was_left_needs_its_room_no_more(bench, english):
    """Both are deleted later, and not always in the order in which they were given up."""
    bench.show(english, ROOM_STEP)
    frame, room = bench.page.leaf.frame, bench.rooms[0][2]
    frame.setParent(bench.host)  # it stays a while
    bench.page.show_lesson(replace(english, id="another"), 0)
    QCoreApplication.sendPostedEvents(room, QEvent.Type.DeferredDelete)
    assert not isValid(room)
    assert frame.heightForWidth(700) > 0
    frame.resize(700, 500)
