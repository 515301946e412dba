"""The Faceprint room does what a hand, a key and the numbers say, and keeps nothing."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.lessons.rooms import ROOMS
from app.lessons.values import VALUES
from app.live.consent import Standing
from app.live.track import Reason
from app.model import estimates
from app.model.line import written
from app.model.notebook import Kind, Note
from app.ui.faceprint import words
from app.ui.faceprint.bars import FULL
from app.ui.faceprint.stay import SECONDS
from app.ui.threshold.words import how_sure, number
from tests.ui.faceprint.conftest import LINE, Stage, preset
from tests.ui.house import settle
from tests.ui.tabs import assert_the_keyboard_stays_on

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


def test_the_bars_are_the_newest_faceprint_and_the_strokes_the_first(stage: Stage) -> None:
    first, _, last = stage.compare(), stage.compare(0.9), stage.compare(0.5, after=0.3)
    bars = stage.room.machine.bars
    assert bars.shown is last.faceprint
    assert bars._start is first.faceprint
    places = np.array(bars._places(last.faceprint))
    half = bars.height() / 2
    assert np.allclose((half - places[:, 1]) / (half - 2) * FULL, np.clip(last.faceprint, -FULL, FULL), atol=1e-6)


def test_figures_change_a_few_times_a_second_and_the_trace_with_every_picture(stage: Stage) -> None:
    stage.compare()
    shown = stage.room.machine.bars.shown
    stage.compare(0.5, after=0.05)
    assert stage.room.machine.bars.shown is shown
    assert stage.room.stay.series().shape == (3, 2)
    later = stage.compare(0.5, after=0.2)
    assert stage.room.machine.bars.shown is later.faceprint


def test_the_seconds_shown_are_those_of_the_stay(stage: Stage) -> None:
    stage.compare()
    for _ in range(30):
        stage.compare(0.2, stranger=0.2)
    for _ in range(20):
        stage.compare(0.9, stranger=0.5)
    stay, harms = stage.room.stay, stage.room.sheet.harms
    assert harms.numerals == (f"{stay.missed_for(LINE):.0f}", f"{stay.wrong_for(LINE):.0f}") == ("3", "2")
    assert stage.room.machine.card.over


def test_a_stricter_line_saves_the_stranger_and_costs_the_right_person(stage: Stage) -> None:
    stage.compare()
    for _ in range(40):
        stage.compare(0.55, stranger=0.5)
    assert stage.room.sheet.harms.numerals == ("0", "4")
    stage.page.set_threshold(0.6)
    assert stage.room.sheet.harms.numerals == ("4", "0")
    assert not stage.room.machine.card.over


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
    stage.page.reset()
    assert not stage.room.trace.covered


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


def test_starting_again_makes_the_next_faceprint_the_first(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    stage.compare(0.4)
    qtbot.mouseClick(stage.room.sheet.again, Qt.MouseButton.LeftButton)
    assert stage.room.stay.empty
    fresh = stage.compare(0.4)
    assert stage.room.stay.start is fresh.faceprint


# -- consent, and nothing that stays -------------------------------------------------------------------


def test_a_live_face_is_asked_first_and_its_comparisons_wait(stage: Stage, qtbot: QtBot) -> None:
    stage.page.follow(None)
    stage.show(live=True, standing=Standing.NOT_ASKED)
    assert stage.page.asking.isVisible()
    assert not stage.room.guess.isVisible()
    assert stage.room.sheet.title.text() == words.title(None, asked=True)
    stage.compare(live=True)
    assert stage.room.stay.empty
    with qtbot.waitSignal(stage.page.consent_given):
        qtbot.mouseClick(stage.page.asking.yes, Qt.MouseButton.LeftButton)
    stage.show(live=True)
    assert not stage.page.asking.isVisible()
    stage.compare(live=True)
    assert not stage.room.stay.empty


def test_no_leads_to_a_made_up_face(stage: Stage, qtbot: QtBot) -> None:
    stage.page.follow(None)
    stage.show(live=True, standing=Standing.NOT_ASKED)
    with qtbot.waitSignal(stage.page.visitor_wanted):
        qtbot.mouseClick(stage.page.asking.no, Qt.MouseButton.LeftButton)


def everything_is_wiped(stage: Stage) -> bool:
    """Nothing about a face is left in the room but perhaps the live picture."""
    machine, stay = stage.room.machine, stage.room.stay
    parts = not machine.crop.has_picture and machine.bars.shown is None and machine.bars._start is None
    return parts and machine.card.person is None and stay.empty and stay.start is None and not stay._series.any()


def test_when_a_yes_ends_everything_is_wiped(stage: Stage) -> None:
    stage.page.follow(None)
    stage.show(live=True)
    stage.compare(live=True)
    stage.compare(0.5, live=True)
    stage.show(live=True, standing=Standing.ENDED, ended=Reason.LOST)
    assert everything_is_wiped(stage)
    assert stage.page.asking.isVisible()


def test_leaving_wipes_everything_and_nobody_holds_a_faceprint(stage: Stage) -> None:
    stage.show()
    stage.compare()
    stage.compare(0.5, after=0.3)
    stage.room.guess.keep.click()
    held = [weakref.ref(made.faceprint) for made in stage.made]
    stage.made.clear()
    stage.page.leave()
    gc.collect()
    assert everything_is_wiped(stage)
    assert not stage.room.live.has_picture
    assert stage.room.guess.value is None
    assert [one() for one in held] == [None, None]


def test_another_visitor_is_another_stay(stage: Stage) -> None:
    stage.compare()
    stage.page.follow(None)
    assert everything_is_wiped(stage)
    assert stage.room.sheet.title.text() == words.title(None)


def test_reset_is_as_at_first(stage: Stage) -> None:
    stage.compare()
    stage.room.sheet.know.click()
    stage.room.sheet.rail.setValue(80)
    stage.room.guess.keep.click()
    stage.page.reset()
    assert stage.room.papers.know.isHidden()
    assert stage.room.sheet.rail.value() == 50
    assert stage.room.trace.guess is None
    assert everything_is_wiped(stage)


# -- words ---------------------------------------------------------------------------------------------


def test_the_trace_is_told_in_words_every_few_seconds_at_most(stage: Stage) -> None:
    said = []
    stage.compare()
    for _ in range(115):
        stage.compare(0.9, stranger=0.2)
        said.append(stage.room.trace.accessibleDescription())
    assert len(set(said)) == 3  # after 0, 5 and 10 seconds
    assert words.spoken(stage.room.name, stage.room.stay.newest.own, LINE) in said[-1]


def test_a_similarity_is_never_a_per_cent(stage: Stage) -> None:
    stage.compare()
    stage.compare(0.9)
    assert "%" not in stage.room.described()
    assert "0.90" in stage.room.described()


def test_how_we_know_says_the_models_own_numbers(stage: Stage) -> None:
    text = " ".join(part.text() for part in stage.room.papers.know.texts)
    missed = estimates.fnmr(stage.populations.news_photos, LINE)
    assert f"{LINE}, {number(round(missed.value * 1000, 1))} of 1,000" in text
    assert how_sure(stage.populations, LINE) in text
    assert number(stage.populations.news_photos.pictures) in text
    assert number(len(stage.gallery.people)) in text
    stage.page.set_threshold(0.5)
    assert how_sure(stage.populations, 0.5) in " ".join(part.text() for part in stage.room.papers.know.texts)


def test_papers_are_put_away_by_escape_and_the_hand_goes_back(stage: Stage, qtbot: QtBot) -> None:
    sheet, room = stage.room.sheet, stage.room
    for link, note in ((sheet.know, room.papers.know), (sheet.why, room.papers.why)):
        qtbot.keyClick(link, Qt.Key.Key_Return)
        assert note.isVisible()
        qtbot.keyClick(note, Qt.Key.Key_Escape)
        assert not note.isVisible()
        assert link.hasFocus()


def test_while_a_paper_lies_over_the_rooms_the_keyboard_stays_on_it(stage: Stage) -> None:
    sheet, room = stage.room.sheet, stage.room
    sheet.why.click()
    assert not sheet.rail.isEnabled()
    assert_the_keyboard_stays_on(room.papers.why, stage.page.window(), sheet.why)
    assert sheet.rail.isEnabled()


def test_what_it_cannot_show_is_always_in_sight(stage: Stage) -> None:
    for visitor in (None, stage.visitor):
        stage.page.follow(visitor)
        settle()
        foot = stage.room.machine.foot
        assert foot.text() == words.foot(stage.room.name)
        assert foot.visibleRegion().boundingRect() == foot.rect()


def test_a_link_leads_to_the_line(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.page.wanted) as told:
        qtbot.mouseClick(stage.room.sheet.onward, Qt.MouseButton.LeftButton)
    assert told.args == ["threshold"]


def test_the_camera_is_asked_for_in_this_room_and_a_no_takes_the_question_away(stage: Stage, qtbot: QtBot) -> None:
    asking = stage.page.asking
    stage.show()
    qtbot.mouseClick(stage.room.sheet.own, Qt.MouseButton.LeftButton)
    stage.show()
    assert asking.turn_on.isVisible()
    with qtbot.waitSignal(stage.page.visitor_wanted):
        qtbot.mouseClick(asking.use_visitor, Qt.MouseButton.LeftButton)
    stage.show()
    assert not asking.isVisible()
    qtbot.mouseClick(stage.room.sheet.own, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(stage.page.camera_wanted):
        qtbot.mouseClick(asking.turn_on, Qt.MouseButton.LeftButton)
    stage.page.follow(None)
    stage.show(live=True, standing=Standing.NOT_ASKED)
    assert asking.yes.isVisible()


# -- values, notes -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ROOMS["faceprint"])
def test_every_preset_is_set_as_its_file_says(stage: Stage, name: str) -> None:
    values = preset(name)
    assert all(VALUES["faceprint"][key].wrong(value) == "" for key, value in values.items())
    stage.page.arrive(preset=name, values=values)
    assert stage.page.values() == {"threshold": LINE} | values


def test_what_is_set_comes_out_as_it_went_in_and_nothing_named_is_as_at_first_but_for_the_line(stage: Stage) -> None:
    told: list[object] = []
    stage.page.changed.connect(lambda: told.append(stage.page.values()))
    everything: dict[str, float | bool | str] = {
        "threshold": 0.5, "task": "faces", "guess": 0.4, "revealed": True, "sheet": "why"
    }  # fmt: skip
    assert set(everything) == set(VALUES["faceprint"])
    stage.page.show_values(everything)
    assert stage.page.values() == everything
    assert stage.room.papers.why.isVisible()
    assert stage.room.trace.guess == 0.4
    stage.page.show_values({})
    assert stage.page.values() == {"threshold": 0.5}  # it is the same in all rooms
    assert told == []


def test_each_thing_that_a_hand_sets_is_told(stage: Stage, qtbot: QtBot) -> None:
    stage.page.show_values({"task": "faces"})
    stage.compare()
    told: list[dict[str, object]] = []
    stage.page.changed.connect(lambda: told.append(dict(stage.page.values())))
    qtbot.mouseClick(stage.room.sheet.reveal, Qt.MouseButton.LeftButton)
    stage.room.guess.keep.click()
    stage.room.sheet.know.click()
    stage.room.papers.know.close_button.click()
    stage.room.guess.again.click()
    assert [sorted(one.keys() - {"threshold"}) for one in told] == [
        ["revealed", "task"], ["guess", "revealed", "task"], ["guess", "revealed", "sheet", "task"],
        ["guess", "revealed", "task"], ["revealed", "task"],
    ]  # fmt: skip


def test_a_guess_is_written_down_once_it_was_tried(stage: Stage) -> None:
    notes: list[Note] = []
    stage.page.noted.connect(notes.append)
    stage.room.guess.keep.click()
    for at in range(30):
        stage.compare(0.9 if at < 10 else 0.5, after=0.5)
    lowest = stage.room.stay.lowest
    assert lowest is not None
    (note,) = notes
    assert (note.kind, note.answer) == (Kind.PREDICTION, "0.50")
    assert note.came == words.guessed(0.5, note.values[1][1])
    assert note.about == words.question(stage.room.name, eyes=False)


def test_how_it_stands_can_be_kept_and_a_hidden_stranger_is_left_out(stage: Stage) -> None:
    notes: list[Note] = []
    stage.page.noted.connect(notes.append)
    stage.room.sheet.keep.click()
    assert notes == []
    for _ in range(5):
        stage.compare(0.9, stranger=0.5)
    stage.room.sheet.keep.click()
    stage.page.show_values({"task": "faces"})
    stage.room.sheet.keep.stale()
    stage.room.sheet.keep.click()
    nearest = stage.room.stay.nearest
    assert nearest is not None
    whole, part = notes
    assert whole.kind is Kind.SNAPSHOT
    assert dict(whole.values)["similarity"] == stage.room.stay.newest.own
    assert dict(whole.values)["stranger"] == pytest.approx(0.5)
    assert nearest.name in whole.came
    assert nearest.name not in part.came
    assert "stranger" not in dict(part.values)


def test_the_trace_spans_what_it_says() -> None:
    assert f"{SECONDS:.0f}" in words.trace_title(round(SECONDS))


def test_one_second_is_not_said_as_many() -> None:
    assert words.of_last(1, LINE) == f"Of the last second, with the line at {written(LINE)}:"
    assert words.of_last(2, LINE).startswith("Of the last 2 seconds,")
    assert words.spoken_harms(1, 0, 1) == "Of the last second: 1 missed, 0 wrongly matched."


def test_before_the_first_second_is_over_no_figure_says_nought(stage: Stage) -> None:
    stage.compare()
    stage.compare(after=0.3)
    said = stage.room.sheet.harms.accessibleName() + words.of_last(round(stage.room.stay.lasted()), LINE)
    assert "Less than one second so far" in said
    assert "last 0" not in said
