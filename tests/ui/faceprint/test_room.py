"""The Faceprint room does what a hand, a key and the numbers say, and keeps nothing."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.live.consent import Standing
from app.live.track import Reason
from app.model import estimates
from app.ui.faceprint import known, words
from app.ui.faceprint.bars import FULL
from app.ui.threshold.words import how_sure, number
from tests.ui.faceprint.conftest import LINE, Stage
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
    stage.skip_the_guess()
    stage.compare()
    for _ in range(30):
        stage.compare(0.2, stranger=0.2)
    for _ in range(20):
        stage.compare(0.9, stranger=0.5)
    stay, harms = stage.room.stay, stage.room.sheet.harms
    assert harms.numerals == (f"{stay.missed_for(LINE):.0f}", f"{stay.wrong_for(LINE):.0f}") == ("3", "2")
    assert stage.room.machine.card.over


def test_a_stricter_line_saves_the_stranger_and_costs_the_right_person(stage: Stage) -> None:
    stage.skip_the_guess()
    stage.compare()
    for _ in range(40):
        stage.compare(0.55, stranger=0.5)
    assert stage.room.sheet.harms.numerals == ("0", "4")
    stage.page.set_threshold(0.6)
    assert stage.room.sheet.harms.numerals == ("4", "0")
    assert not stage.room.machine.card.over


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
    stage.skip_the_guess()
    stage.compare()
    for _ in range(115):
        stage.compare(0.9, stranger=0.2)
        said.append(stage.room.trace.accessibleDescription())
    assert len(set(said)) == 3  # after 0, 5 and 10 seconds
    assert words.spoken(stage.room.name, stage.room.stay.newest.own, LINE) in said[-1]


def test_a_similarity_is_never_a_per_cent(stage: Stage) -> None:
    stage.skip_the_guess()
    stage.compare()
    stage.compare(0.9)
    assert "%" not in stage.room.described()
    assert "0.90" in stage.room.described()


def test_how_we_know_says_the_models_own_numbers(stage: Stage) -> None:
    text = " ".join(part.text() for part in stage.room.papers.know.texts)
    missed = estimates.fnmr(stage.populations.news_photos, LINE)
    assert f"{LINE}, {number(round(missed.value * 1000))} of 1,000" in text
    assert how_sure(stage.populations, LINE) in text
    assert number(stage.populations.news_photos.pictures) in text
    assert known.cast("Birgit").format(name="Birgit", people=number(len(stage.gallery.people))) in text
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
