"""The Threshold room does what a hand, a key and the numbers say."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.model.rates import of_thousand
from app.ui.pages.threshold import ThresholdPage
from app.ui.threshold import cards, words
from app.ui.threshold.harms import harms
from app.ui.threshold.layout import arrange
from app.ui.threshold.room import SWEEP_MS, ThresholdRoom
from tests.ui.house import lock
from tests.ui.tabs import assert_the_keyboard_stays_on
from tests.ui.threshold.conftest import Stage

LETTER_EDGE = 40


def test_it_opens_with_both_harms_in_sight(stage: Stage) -> None:
    stage.compare()
    wall = stage.room.wall
    assert wall is not None
    assert stage.room.threshold == pytest.approx(stage.visitor.opening_threshold)
    assert wall.right_missed(stage.room.threshold) >= 1
    missed = [i for i, r in enumerate(wall.records) if r.right and wall.scores[i] < stage.room.threshold]
    stage.room.grab()
    assert all(stage.room._wall_view.rect(index) is not None for index in missed)


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Right, 0.01),
        (Qt.Key.Key_Left, -0.01),
        (Qt.Key.Key_PageUp, 0.05),
        (Qt.Key.Key_PageDown, -0.05),
    ],
)
def test_keys_move_the_line_by_the_promised_steps(stage: Stage, qtbot: QtBot, key: Qt.Key, step: float) -> None:
    before = stage.room.threshold
    qtbot.keyClick(stage.room.slider, key)
    assert stage.room.threshold == pytest.approx(before + step)


def test_home_is_loose_and_end_is_strict(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    assert stage.room.wall is not None
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_Home)
    loose = stage.room.wall.strangers_over(stage.room.threshold)
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_End)
    assert loose > stage.room.wall.strangers_over(stage.room.threshold) == 0


def test_dragging_the_handle_moves_the_line_under_the_hand(stage: Stage, qtbot: QtBot) -> None:
    slider, lay = stage.room.slider, arrange(1280, 704)
    y = round(lay.axis + 20) - slider.y()
    start = round(lay.x(stage.room.threshold))
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(start, y))
    qtbot.mouseMove(slider, QPoint(start - 200, y))
    assert stage.room.threshold == pytest.approx(stage.visitor.opening_threshold - 0.2, abs=0.003)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(start - 200, y))


def test_the_wall_rests_while_a_hand_holds_the_line(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    before = stage.room.wall
    stage.room.slider.setSliderDown(True)
    stage.compare(track=2)
    assert stage.room.wall is before
    stage.room.slider.setSliderDown(False)
    stage.compare(track=3)
    assert stage.room.wall is not before


def test_step_buttons_do_what_their_names_say(stage: Stage, qtbot: QtBot) -> None:
    before = stage.room.threshold
    qtbot.mouseClick(stage.room.hands.strict, Qt.MouseButton.LeftButton)
    assert stage.room.threshold == pytest.approx(before + 0.01)
    qtbot.mouseClick(stage.room.hands.loose, Qt.MouseButton.LeftButton)
    assert stage.room.threshold == pytest.approx(before)


def test_reset_puts_the_line_back_and_forgets_the_guess(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    stage.room.desk.keep(0.4, 12)
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_Home)
    stage.room.reset()
    assert stage.room.threshold == pytest.approx(stage.visitor.opening_threshold)
    assert stage.room.desk.answer() == ""


def test_a_guess_is_kept_and_answered_at_its_place(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    assert stage.room.wall is not None
    stage.room.desk.links[0].click()
    at = stage.room.desk.guess.at
    stage.room.desk.guess.keep.click()
    stage.room.set_threshold(at)
    assert str(stage.room.wall.strangers_over(at)) in stage.room.desk.answer()


def test_a_live_face_is_among_strangers_only(stage: Stage) -> None:
    stage.room.follow(None)
    stage.compare(live=True)
    wall = stage.room.wall
    assert wall is not None
    assert wall.right == 0
    assert wall.strangers == len(stage.gallery.people)
    said = harms(wall, 0.45, stage.populations, None)
    assert said.missed.count == round(of_thousand(stage.populations.news_photos.fnmr(0.45)))
    assert said.missed.of == 1000


def test_the_value_is_spoken_with_both_harms(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_Right)
    next_one = f"{stage.visitor.opening_threshold + 0.01:.2f}"
    qtbot.waitUntil(lambda: next_one in stage.room.slider.accessibleDescription(), timeout=3000)
    spoken = stage.room.slider.accessibleDescription()
    assert "missed" in spoken
    assert "matched" in spoken


def test_what_is_only_painted_is_told_too(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_Right)
    meaning, where = words.plate(stage.room.threshold, stage.populations, stage.room.visitor)
    qtbot.waitUntil(lambda: meaning in stage.room.accessibleDescription(), timeout=3000)
    assert where in stage.room.accessibleDescription()
    assert "Cannot show" in stage.room.accessibleDescription()
    assert stage.room.accessibleName() == words.title(stage.room.visitor)


def test_what_became_of_a_guess_is_spoken(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    stage.room.desk.links[0].click()
    at = stage.room.desk.guess.at
    stage.room.desk.guess.keep.click()
    stage.room.set_threshold(at - 0.01)
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "You guessed" in stage.room.slider.accessibleDescription(), timeout=3000)


def test_forgetting_leaves_nothing_of_anybody(stage: Stage) -> None:
    stage.compare()
    stage.room.forget()
    assert stage.room.wall is None
    assert stage.room.probe._mean is None


def test_every_card_can_be_reached_by_key(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    stage.room.grab()
    stage.room.wall_focus.setFocus()
    heard = {stage.room.wall_focus.accessibleDescription()}
    for _ in range(40):
        qtbot.keyClick(stage.room.wall_focus, Qt.Key.Key_Left)
        heard.add(stage.room.wall_focus.accessibleDescription())
    assert len(heard) == len(stage.room._wall_view.shown())


def test_the_sweep_ends_where_it_began_or_at_the_first_touch(stage: Stage, qtbot: QtBot) -> None:
    stage.room.theme.reduced_motion = False
    stage.room.show_sweep()
    stage.compare()
    assert stage.room.sweep.running
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_Right)
    assert not stage.room.sweep.running


def test_leaving_during_the_sweep_puts_the_line_back(stage: Stage) -> None:
    stage.room.theme.reduced_motion = False
    before = stage.room.threshold
    stage.room.show_sweep()
    stage.compare()
    stage.room.sweep._run.setCurrentTime(SWEEP_MS // 3)
    assert stage.room.threshold < before - 0.05
    stage.room.forget()
    assert not stage.room.sweep.running
    assert stage.room.threshold == before


def test_the_sweep_waits_until_the_handle_is_in_sight(stage: Stage, qtbot: QtBot) -> None:
    stage.room.theme.reduced_motion = False
    lesson = QScrollArea()
    qtbot.addWidget(lesson)
    lesson.setWidget(stage.room)
    lesson.resize(1300, 300)
    lesson.show()
    stage.room.show_sweep()
    seen = []
    for place in (0, lesson.verticalScrollBar().maximum()):
        lesson.verticalScrollBar().setValue(place)
        stage.room.probe.forget()
        stage.compare()
        seen.append(stage.room.sweep.running)
    assert seen == [False, True]
    lesson.takeWidget()


@pytest.mark.parametrize("before", ["hand", "guess"])
def test_there_is_no_sweep_after_a_hand_nor_before_a_guess(stage: Stage, qtbot: QtBot, before: str) -> None:
    stage.room.theme.reduced_motion = False
    stage.room.show_sweep()
    if before == "hand":
        qtbot.keyClick(stage.room.slider, Qt.Key.Key_Right)
    else:
        stage.room.show_values({"sheet": "guess"})
    stage.compare()
    assert not stage.room.sweep.running


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell
@pytest.mark.parametrize(
    ("wishes", "sweeps"),
    [
        ({"preset": "start", "values": {}, "first": True}, True),
        ({"preset": "start", "values": {}}, False),
        ({"preset": "wrong-man", "values": {"threshold": 0.74}, "first": True}, False),
    ],
)
def test_a_lesson_shows_the_sweep_the_first_time_where_it_sets_nothing(
    stage: Stage, wishes: dict[str, object], *, sweeps: bool
) -> None:
    stage.room.theme.reduced_motion = False
    page = ThresholdPage(stage.theme, stage.room, lock("camera.allowed", allowed=True), lock("compare.live_faces"))
    page.resize(1280, 704)
    page.show()
    page.arrive(**wishes)
    stage.compare()
    assert stage.room.sweep.running == sweeps
    page.sheet.takeWidget()
    page.deleteLater()


def test_there_is_no_sweep_with_reduced_motion(stage: Stage) -> None:
    stage.room.show_sweep()
    stage.compare()
    assert not stage.room.sweep.running


def test_cards_on_their_way_arrive_without_being_asked(stage: Stage, qtbot: QtBot) -> None:
    stage.room.theme.reduced_motion = False
    stage.compare()
    qtbot.waitUntil(lambda: stage.room._wall_view.shown() != [], timeout=3000)
    wall, view = stage.room.wall, stage.room._wall_view
    assert wall is not None
    nearest = float(wall.sorted_scores[wall.under(stage.room.threshold) - 1])
    stage.room.set_threshold(nearest - 0.002)
    qtbot.waitUntil(lambda: view.moving, timeout=3000)
    painted: list[int] = []
    stage.room._tick.timeout.connect(lambda: painted.append(1))
    qtbot.waitUntil(lambda: not view.moving and not stage.room._tick.isActive(), timeout=3000)
    assert painted
    assert all(view.rect(index) is not None for index in view.shown())


def test_a_wall_of_small_tiles_can_be_walked_and_touched_too(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_Home)
    stage.room.grab()
    view, wall = stage.room._wall_view, stage.room.wall
    assert wall is not None
    assert view.grid is not None
    assert not view.grid.captioned
    shown = view.shown()
    assert set(wall.order[wall.under(stage.room.threshold) :].tolist()) <= set(shown)
    rect = view.rect(shown[-1])
    assert rect is not None
    assert view.card_at(rect.center()) == shown[-1]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_while_a_sheet_lies_over_the_wall_the_keyboard_stays_on_it(stage: Stage, place: int) -> None:
    stage.compare()
    link, sheet = stage.room.desk.links[place], stage.room.desk.every[place]
    link.click()
    assert not stage.room.wall_focus.isVisible()
    assert_the_keyboard_stays_on(sheet, stage.room, link)
    assert stage.room.wall_focus.isVisible()


MOVES = (0.51, 0.5, 0.42, 0.3, 0.1, 0.33, 0.56, 0.9, 0.74, 0.51)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell
@pytest.mark.parametrize("band", [0.0, 0.08], ids=["closed", "band"])
@pytest.mark.parametrize("size", [(1280, 704), (1100, 620), (700, 1200)])
def test_painting_only_what_a_move_changes_leaves_nothing_of_the_old_picture(
    stage: Stage, qtbot: QtBot, size: tuple[int, int], band: float
) -> None:
    room = stage.room
    room.resize(*size)
    stage.compare()
    qtbot.waitUntil(lambda: stage.room.shelf.complete, timeout=10_000)
    room.set_unsure(band)
    for threshold in MOVES:
        room.set_threshold(threshold)
        qtbot.waitUntil(lambda: _left_over(room) == 0, timeout=3000)


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("size", [(1280, 704), (700, 1200)])
def test_so_does_painting_only_what_a_wider_band_changes(stage: Stage, qtbot: QtBot, size: tuple[int, int]) -> None:
    room = stage.room
    room.resize(*size)
    stage.compare()
    qtbot.waitUntil(lambda: stage.room.shelf.complete, timeout=10_000)
    room.set_unsure(0.08)
    for width in (90, 60, 200, 400, 40, 120):
        room.hands.lower.setValue(width)
        qtbot.waitUntil(lambda: _left_over(room) == 0, timeout=3000)


def test_a_hand_waits_for_a_few_cards_and_the_rest_follow(stage: Stage, qtbot: QtBot) -> None:
    """Other sizes of all cards at once would take longer than a frame: some are sketched for a moment."""
    stage.compare()
    room = stage.room
    qtbot.waitUntil(lambda: room.shelf.complete, timeout=20_000)
    room.grab()
    room.resize(1500, 800)  # every card has another size, and nobody has drawn them
    room.set_threshold(0.62)
    drawn: list[object] = []
    draw = cards._draw

    def counted(*given: Any, again: bool) -> None:
        drawn.append(given)
        draw(*given, again=again)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cards, "_draw", counted)
        room.grab()
        assert 0 < len(drawn) <= cards.AT_ONCE
        assert room._wall_view.unfinished
        qtbot.waitUntil(lambda: not room._wall_view.unfinished, timeout=5_000)
    assert len(drawn) > cards.AT_ONCE
    followed = room.grab().toImage()
    room.update()
    assert followed == room.grab().toImage()


def _left_over(room: ThresholdRoom) -> int:
    """How many pixels on the screen differ from the room painted anew, by more than the edge of a letter may."""
    shots = room.screen().grabWindow(room.winId()).toImage(), room.grab().toImage()
    painted, anew = (_pixels(shot) for shot in shots)
    return int((np.abs(painted - anew).max(axis=2) > LETTER_EDGE).sum())


def _pixels(image: QImage) -> NDArray[np.int16]:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return flat[..., :3].astype(np.int16)
