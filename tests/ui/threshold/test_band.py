"""Yes, look again, no: the wall, both counters, the price and the screen reader say the same as the model."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.model import unsure
from app.model.wall import Record, Wall
from app.ui.theme import TARGET
from app.ui.threshold.harms import harms, look_again, looks_for, price, spoken
from app.ui.threshold.layout import NARROWEST, WIDEST_BAND, arrange
from app.ui.threshold.lower import OPENS_AT
from app.ui.threshold.picture import say
from tests.ui.threshold.conftest import Stage


def the_wall(stage: Stage) -> Wall:
    stage.compare()
    assert stage.room.wall is not None
    return stage.room.wall


def test_a_press_opens_the_band_and_another_closes_it_again(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    room = stage.room
    before = room.values()
    qtbot.mouseClick(room.tools.band, Qt.MouseButton.LeftButton)
    assert room.unsure == OPENS_AT
    assert room.hands.lower.isVisible()
    qtbot.mouseClick(room.tools.band, Qt.MouseButton.LeftButton)
    assert room.unsure == 0.0
    assert not room.hands.lower.isVisible()
    assert room.values() == before


def test_both_counters_show_three_answers_as_the_model_counts_them(stage: Stage) -> None:
    wall = the_wall(stage)
    stage.room.set_unsure(0.08)
    said = say(stage.room.picture()).harms
    counted = unsure.answers(wall, stage.room.threshold, 0.08)
    assert said is not None
    assert (said.over.count, said.over.again) == (counted.strangers_over, counted.strangers_again)
    assert (said.missed.count, said.missed.again) == (counted.right_missed, counted.right_again)
    assert str(counted.strangers_again) in said.over.small
    assert str(counted.right_again) in said.missed.small


def test_without_a_band_the_counters_are_what_they_were(stage: Stage) -> None:
    wall = the_wall(stage)
    said = say(stage.room.picture())
    assert said.harms == harms(wall, stage.room.threshold, stage.populations, stage.room.visitor)
    assert said.cost == ()


def test_the_price_is_the_models_with_its_interval_and_says_that_people_err(stage: Stage) -> None:
    wall = the_wall(stage)
    stage.room.set_unsure(0.08)
    line = stage.room.threshold
    rendered = stage.populations.rendered_people
    wanted = unsure.looks(
        unsure.strangers_between(rendered, line, 0.08),
        wall.strangers,
        unsure.right_between(rendered, line, 0.08),
        wall.right,
        1000,
    )
    assert looks_for(wall, line, 0.08, stage.populations, stage.room.visitor) == wanted
    first, second, third = (one.text for one in say(stage.room.picture()).cost)
    assert str(unsure.answers(wall, line, 0.08).again) in first
    digits = [int(word) for word in second.replace(",", "").replace("(", "").replace(")", "").split() if word.isdigit()]
    for end in (wanted.value, wanted.low, wanted.high):
        assert any(number == pytest.approx(end, rel=0.06) for number in digits)
    assert str(unsure.PASSED_OF_HUNDRED) in third


def test_cards_of_the_band_stand_between_the_line_and_a_gap(stage: Stage) -> None:
    wall = the_wall(stage)
    room = stage.room
    room.set_unsure(0.08)
    room.grab()
    lower = room.picture().lower
    line, edge = room.picture().line, room._wall_view.band_edge()
    for index in room._wall_view.shown():
        rect = room._wall_view.rect(index)
        assert rect is not None
        score = float(wall.scores[index])
        assert (rect.left() > line) == (score >= room.threshold)
        if score < room.threshold:  # the last column may hold some of the band and some who are under it
            assert rect.left() >= edge if score >= np.float32(lower) else rect.left() <= edge


def test_everybody_to_look_at_again_is_in_sight(stage: Stage) -> None:
    wall = the_wall(stage)
    room = stage.room
    room.set_unsure(0.15)
    room.grab()
    line, lower = wall.under(room.threshold), wall.under(room.picture().lower)
    assert line > lower
    assert set(wall.order[lower:line].tolist()) <= set(room._wall_view.shown())


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, 0.01),
        (Qt.Key.Key_Right, -0.01),
        (Qt.Key.Key_Up, 0.01),
        (Qt.Key.Key_PageUp, 0.05),
        (Qt.Key.Key_PageDown, -0.05),
    ],
)
def test_keys_move_the_second_handle_the_way_they_point(stage: Stage, qtbot: QtBot, key: Qt.Key, step: float) -> None:
    stage.compare()
    stage.room.set_unsure(0.2)
    qtbot.keyClick(stage.room.hands.lower, key)
    assert stage.room.unsure == pytest.approx(0.2 + step)


def test_home_is_the_narrowest_and_end_the_widest(stage: Stage, qtbot: QtBot) -> None:
    stage.room.set_unsure(0.2)
    qtbot.keyClick(stage.room.hands.lower, Qt.Key.Key_End)
    assert stage.room.unsure == WIDEST_BAND
    qtbot.keyClick(stage.room.hands.lower, Qt.Key.Key_Home)
    assert stage.room.unsure == NARROWEST


def test_dragging_the_second_handle_sets_the_width_under_the_hand(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    room = stage.room
    room.set_unsure(0.08)
    lower, line = room.hands.lower, room.threshold
    start = QPoint(lower.width() // 2, lower.height() // 2)
    qtbot.mousePress(lower, Qt.MouseButton.LeftButton, pos=start)
    for _ in range(2):  # the handle moves under the hand, which is told from its corner
        qtbot.mouseMove(lower, start - QPoint(60, 0))
    qtbot.mouseRelease(lower, Qt.MouseButton.LeftButton, pos=start)
    assert room.unsure == pytest.approx(0.20, abs=0.003)
    assert room.threshold == line


def test_the_band_follows_the_line_and_keeps_its_width(stage: Stage, qtbot: QtBot) -> None:
    room = stage.room
    stage.compare()
    room.set_unsure(0.1)
    qtbot.keyClick(room.slider, Qt.Key.Key_Home)
    assert room.picture().band == pytest.approx(0.0)
    qtbot.keyClick(room.slider, Qt.Key.Key_End)
    assert room.picture().band == pytest.approx(0.1)


@pytest.mark.parametrize("size", [(1280, 704), (1024, 504), (600, 970), (1920, 950)])
def test_the_handles_never_lie_on_each_other(size: tuple[int, int]) -> None:
    lay = arrange(*size, band=True)
    for line in np.arange(0.0, 1.001, 0.05):
        for width in (NARROWEST, 0.1, WIDEST_BAND):
            x = lay.x(float(line))
            low = lay.lower_handle(x, lay.x(max(float(line) - width, 0.0)))
            assert low.right() < x + lay.handle.left()
            assert low.left() >= 0
            assert low.height() >= TARGET
            assert low.width() >= TARGET


def test_the_tall_room_keeps_room_for_the_price(stage: Stage) -> None:
    lay = arrange(600, 970, band=True)
    assert lay.note.bottom() <= lay.hills.top()
    assert lay.note.top() >= lay.plate_top + 80
    assert lay.wall.bottom() <= lay.plate_top
    assert lay.live.bottom() + 18 <= lay.plate_top
    assert arrange(600, 970).note.isEmpty()


def test_the_band_is_said_with_its_lines_and_its_faces(stage: Stage, qtbot: QtBot) -> None:
    wall = the_wall(stage)
    stage.room.set_unsure(0.08)
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_Right)
    wanted = look_again(wall, stage.room.threshold, 0.08)
    qtbot.waitUntil(lambda: wanted in stage.room.slider.accessibleDescription(), timeout=3000)
    assert stage.room.hands.lower.accessibleDescription() == wanted
    assert stage.room.hands.lower.accessibleName()


def test_a_card_of_the_band_says_that_it_is_to_be_looked_at_again(stage: Stage) -> None:
    wall = the_wall(stage)
    room = stage.room
    index = int(wall.order[wall.under(room.threshold) - 1])
    assert "under the line" in room._card_words(index)
    room.set_unsure(0.1)
    assert "to look at again" in room._card_words(index)


def test_for_a_live_face_missed_and_looked_at_again_are_the_measured_rates(stage: Stage) -> None:
    stage.room.follow(None)
    stage.compare(live=True)
    wall = stage.room.wall
    assert wall is not None
    said = harms(wall, 0.45, stage.populations, None, 0.1).missed
    photos = stage.populations.news_photos
    assert said.count == pytest.approx(1000 * photos.fnmr(0.35).value, abs=1)
    assert said.count + said.again == pytest.approx(1000 * photos.fnmr(0.45).value, abs=1)


def with_rights(stage: Stage, many: int) -> Wall:
    strangers = tuple(Record(f"s{n}", "Sol", stage.gallery.people[n].pictures[0], right=False) for n in range(3))
    rights = tuple(Record(f"r{n}", "Amara", stage.visitor.records[0].picture, right=True) for n in range(many))
    return Wall(strangers + rights, np.linspace(0.2, 0.6, 3 + many).astype(np.float32))


def test_somebody_with_one_picture_or_none_is_not_said_to_have_more(stage: Stage) -> None:
    one, none = with_rights(stage, 1), with_rights(stage, 0)
    assert "of 1 picture here" in harms(one, 0.5, stage.populations, "Amara").missed.small
    assert "of 1 picture here" in harms(one, 0.5, stage.populations, "Amara", 0.1).missed.small
    assert "no other picture of Amara" in harms(none, 0.5, stage.populations, "Amara").missed.small
    assert "no other picture of Amara" in spoken(none, 0.5, stage.populations, "Amara")
    assert "1,000" in price(none, 0.5, 0.1, stage.populations, "Amara")
