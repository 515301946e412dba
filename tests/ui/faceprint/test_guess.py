"""In the Faceprint room a guess comes before its answer, and a similarity never stands alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.ui.faceprint import known, words
from app.ui.faceprint.room import FaceprintRoom
from app.ui.threshold.words import strangers_in
from tests.ui.faceprint.conftest import LINE, Stage, preset
from tests.ui.house import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


def test_a_guess_is_kept_on_the_trace_and_answered_by_the_lowest_since(stage: Stage, qtbot: QtBot) -> None:
    for _ in range(6):
        stage.compare(0.2)
    guess, rail = stage.room.guess, stage.room.sheet.rail
    for _ in range(3):
        qtbot.keyClick(rail, Qt.Key.Key_PageUp)
    qtbot.keyClick(rail, Qt.Key.Key_Right)
    assert rail.value() / 100 == pytest.approx(0.66)
    qtbot.keyClick(guess.keep, Qt.Key.Key_Return)
    assert stage.room.trace.guess == pytest.approx(0.66)
    assert guess.answer.text() == words.guessed(0.66, None)
    for _ in range(6):
        stage.compare(0.5)
    lowest = stage.room.stay.lowest
    assert lowest is not None
    assert guess.answer.text() == words.guessed(0.66, lowest)
    qtbot.mouseClick(guess.again, Qt.MouseButton.LeftButton)
    assert stage.room.trace.guess is None
    assert rail.isVisible()


@pytest.mark.parametrize(("key", "value"), [(Qt.Key.Key_Home, 0.0), (Qt.Key.Key_End, 1.0), (Qt.Key.Key_Left, 0.49)])
def test_keys_move_the_guess(stage: Stage, qtbot: QtBot, key: Qt.Key, value: float) -> None:
    qtbot.keyClick(stage.room.sheet.rail, key)
    assert stage.room.sheet.rail.value() / 100 == pytest.approx(value)


def test_a_hand_drags_the_guess_where_it_goes(stage: Stage, qtbot: QtBot) -> None:
    rail = stage.room.sheet.rail
    start = QPoint(round(rail.x_of(rail.value())), rail.height() // 2)
    qtbot.mousePress(rail, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(rail, QPoint(rail.width() + 50, start.y()))
    assert rail.value() == 100
    qtbot.mouseMove(rail, QPoint(-50, start.y()))
    assert rail.value() == 0
    qtbot.mouseRelease(rail, Qt.MouseButton.LeftButton, pos=QPoint(-50, start.y()))
    assert rail.accessibleDescription().startswith("0.00")


def test_with_eyes_closed_the_trace_comes_after_the_guess(stage: Stage, qtbot: QtBot) -> None:
    stage.page.arrive(values=preset("eyes-closed"))
    for _ in range(10):
        stage.compare(0.9)
    assert stage.room.trace.covered
    assert stage.room.described() == words.covered()
    assert stage.room.sheet.harms.numerals == ("–", "–")
    qtbot.mouseClick(stage.room.guess.keep, Qt.MouseButton.LeftButton)
    assert stage.room.described() != words.covered()
    qtbot.mouseClick(stage.room.guess.again, Qt.MouseButton.LeftButton)
    assert stage.room.trace.covered


@pytest.mark.parametrize("task", ["", "eyes"])
def test_a_guess_comes_before_all_that_would_answer_it_unless_the_visitor_skips_it(
    stage: Stage, qtbot: QtBot, task: str
) -> None:
    stage.page.show_values({"task": task} if task else {})
    room, sheet, guess = stage.room, stage.room.sheet, stage.room.guess
    for _ in range(10):
        stage.compare(0.9, stranger=0.6)

    def answered() -> bool:
        told = [not room.trace.covered, room.machine.card.over, not sheet.harms.isHidden(), not sheet.keep.isHidden()]
        told.append(words.figure(room.stay.newest.own) in room.described())
        told.append(room.trace.accessibleDescription() == room.described() != words.covered())
        assert len(set(told)) == 1, told
        assert "revealed" in stage.page.values() or guess.value is not None or not told[0]
        return told[0]

    assert not answered()
    assert sheet.skip.text() == words.skip(covered=True)
    before = stage.page.values()
    with qtbot.waitSignal(stage.page.changed):
        qtbot.mouseClick(sheet.skip, Qt.MouseButton.LeftButton)
    assert answered()
    assert guess.isHidden()
    assert sheet.skip.text() == words.skip(covered=False)
    after = stage.page.values()
    stage.page.show_values(before)  # undo
    assert not answered()
    stage.page.show_values(after)
    assert answered()
    sheet.skip.setFocus()
    qtbot.keyClick(sheet.skip, Qt.Key.Key_Return)
    assert not answered()
    assert sheet.skip.hasFocus()
    qtbot.mouseClick(guess.keep, Qt.MouseButton.LeftButton)
    assert answered()
    assert sheet.skip.isHidden()
    qtbot.mouseClick(guess.again, Qt.MouseButton.LeftButton)
    assert not answered()


def test_whoever_comes_next_is_asked_for_a_guess_again(stage: Stage) -> None:
    stage.skip_the_guess()
    stage.page.leave()
    assert stage.room.trace.covered
    stage.skip_the_guess()
    stage.page.reset()
    assert stage.room.trace.covered


@pytest.mark.parametrize("line", [0.2, LINE, 0.5, 0.65])
def test_what_the_line_means_among_strangers_stands_under_the_trace(stage: Stage, line: float) -> None:
    stage.page.set_threshold(line)
    odds, trace = stage.room.machine.odds, stage.room.machine.trace
    assert odds.text() == known.odds(line, stage.populations)
    assert strangers_in(stage.populations, line) in odds.text()
    settle()
    assert odds.visibleRegion().boundingRect() == odds.rect()
    assert 0 <= odds.y() - trace.geometry().bottom() < 20 * stage.theme.scale


def test_where_nothing_was_measured_nothing_is_said_of_strangers(stage: Stage, qtbot: QtBot) -> None:
    room = FaceprintRoom(stage.theme, stage.gallery, LINE)
    qtbot.addWidget(room)
    assert room.machine.odds.isHidden()
    assert room.trace.covered


def test_with_the_stranger_the_faces_come_before_the_number(stage: Stage, qtbot: QtBot) -> None:
    stage.page.arrive(values=preset("stranger"))
    for _ in range(10):
        stage.compare(0.9, stranger=0.5)
    nearest = stage.room.stay.nearest
    assert nearest is not None
    assert stage.room.machine.card.person is nearest
    assert nearest.name not in stage.room.described()
    assert stage.room.sheet.harms.numerals[1] == "?"
    assert not stage.room.machine.card.over
    qtbot.mouseClick(stage.room.sheet.reveal, Qt.MouseButton.LeftButton)
    assert nearest.name in stage.room.described()
    assert stage.room.machine.card.over


@pytest.mark.parametrize(("share", "said"), [(0.0, "0"), (0.00137, "1.4"), (0.0137, "14"), (0.1312, "131")])
def test_no_share_is_written_with_an_exponent(share: float, said: str) -> None:
    assert known.of_thousand(share) == said
