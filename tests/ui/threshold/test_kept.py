"""What a visitor sets is kept, gone back to, written down, and can be set from outside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.lessons.presets import load_presets
from app.lessons.values import VALUES, Setting
from app.model.notebook import Kind, Note
from app.model.policy import Lock, Reason
from app.resources import asset
from app.ui.language import Language
from app.ui.pages.threshold import ThresholdPage
from app.ui.theme import TARGET
from app.ui.threshold.harms import harms
from app.ui.threshold.layout import arrange
from app.ui.threshold.picture import say
from app.ui.threshold.snapshot import Snapshot, difference, tell
from tests.ui.fits import faults
from tests.ui.threshold.conftest import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell

EVERYTHING: dict[str, Setting] = {
    "threshold": 0.47, "unsure": 0.12, "sheet": "compare", "guess_line": 0.4, "guess": 12.0,
    "a": 0.51, "a_unsure": 0.08, "b": 0.363, "b_unsure": 0.0,
}  # fmt: skip


@pytest.fixture
def page(stage: Stage, qtbot: QtBot) -> ThresholdPage:
    lock = Lock("camera.allowed", True, None, Reason.DEFAULT)
    made = ThresholdPage(stage.theme, stage.room, lock, lock)
    qtbot.addWidget(made)
    made.resize(1280, 704)
    made.show()
    return made


# -- values, presets and undo --------------------------------------------------------------------------


def test_everything_that_can_be_set_comes_back_as_it_was_set(stage: Stage, page: ThresholdPage) -> None:
    stage.compare()
    page.show_values(EVERYTHING)
    assert page.values() == EVERYTHING
    assert set(EVERYTHING) == set(VALUES["threshold"])


def test_what_is_not_named_is_as_at_first(stage: Stage, page: ThresholdPage) -> None:
    stage.compare()
    first = page.values()
    page.show_values(EVERYTHING)
    page.show_values({})
    assert page.values() == first == {"threshold": pytest.approx(stage.visitor.opening_threshold)}
    page.show_values(EVERYTHING)
    page.reset()
    assert page.values() == first


def test_every_value_is_within_what_may_be_set(stage: Stage, page: ThresholdPage, qtbot: QtBot) -> None:
    stage.compare()
    page.show_values(EVERYTHING)
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_End)
    qtbot.keyClick(stage.room.hands.lower, Qt.Key.Key_End)
    assert not [why for name, value in page.values().items() if (why := VALUES["threshold"][name].wrong(value))]


def test_setting_values_is_no_change_of_the_visitors(stage: Stage, page: ThresholdPage) -> None:
    stage.compare()
    heard: list[int] = []
    page.changed.connect(lambda: heard.append(1))
    page.show_values(EVERYTHING)
    page.arrive(values={"threshold": 0.4})
    page.reset()
    assert heard == []


def test_a_drag_is_one_change_at_its_end(stage: Stage, page: ThresholdPage, qtbot: QtBot) -> None:
    stage.compare()
    slider, lay = stage.room.slider, arrange(1280, 704)
    heard: list[float] = []
    page.changed.connect(lambda: heard.append(stage.room.threshold))
    at = QPoint(round(lay.x(stage.room.threshold)), round(lay.axis + 20) - slider.y())
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=at)
    for by in (50, 100, 150):
        qtbot.mouseMove(slider, at - QPoint(by, 0))
    assert heard == []
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at - QPoint(150, 0))
    assert heard == [stage.room.threshold]


def test_each_key_and_each_press_is_a_change(stage: Stage, page: ThresholdPage, qtbot: QtBot) -> None:
    stage.compare()
    heard: list[int] = []
    page.changed.connect(lambda: heard.append(1))
    room = stage.room
    for act in (
        lambda: qtbot.keyClick(room.slider, Qt.Key.Key_Left),
        lambda: qtbot.mouseClick(room.hands.strict, Qt.MouseButton.LeftButton),
        room.tools.band.click,
        lambda: qtbot.keyClick(room.hands.lower, Qt.Key.Key_Left),
        room.tools.letters["A"].click,
        room.desk.links[1].click,
        room.desk.machines.close_button.click,
    ):
        before = len(heard)
        act()
        assert len(heard) == before + 1


def test_the_line_stays_where_a_preset_puts_it_whoever_comes(stage: Stage, page: ThresholdPage) -> None:
    page.arrive(preset="wrong-man", values={"threshold": 0.74})
    stage.room.follow(None)
    assert stage.room.threshold == pytest.approx(0.74)
    stage.room.follow(stage.visitor)
    assert stage.room.threshold == pytest.approx(stage.visitor.opening_threshold)


def test_coming_back_to_the_same_visitor_finds_the_line_where_it_was(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.room.slider, Qt.Key.Key_PageDown)
    left_at = stage.room.threshold
    stage.room.forget()
    stage.room.follow(stage.visitor)
    assert stage.room.threshold == left_at


def test_the_shipped_presets_are_valid_and_can_be_shown(stage: Stage, page: ThresholdPage) -> None:
    stage.compare()
    found = load_presets(asset("presets"))
    assert not [one for one in found.problems if one.path.name == "threshold.toml"]
    presets = {one.name: one for one in found.of_room("threshold")}
    assert set(presets) >= {"start", "wrong-man", "class", "real-settings"}
    for preset in presets.values():
        page.arrive(preset=preset.name, values=preset.values)
        assert preset.values.items() <= page.values().items()
    page.arrive(preset="real-settings", values=presets["real-settings"].values)
    assert stage.room.desk.machines.isVisible()


def test_at_the_wrong_mans_line_nobody_is_over_it_but_somebody_is_nearest(stage: Stage, page: ThresholdPage) -> None:
    stage.compare()
    preset = load_presets(asset("presets")).find("threshold", "wrong-man")
    assert preset is not None
    page.show_values(preset.values)
    wall = stage.room.wall
    assert wall is not None
    assert wall.strangers_over(stage.room.threshold) == 0
    assert wall.right_missed(stage.room.threshold) >= 1


# -- A and B ------------------------------------------------------------------------------------------


def keep_both(stage: Stage) -> list[Note]:
    notes: list[Note] = []
    stage.room.noted.connect(notes.append)
    room = stage.room
    room.tools.letters["A"].click()
    room.set_threshold(0.36)
    room.set_unsure(0.1)
    room.tools.letters["B"].click()
    return notes


def test_the_next_button_appears_when_the_one_before_is_taken(stage: Stage) -> None:
    stage.compare()
    tools = stage.room.tools
    assert [button.isVisible() for button in tools.buttons] == [True, True, False, False]
    tools.letters["A"].click()
    assert [button.isVisible() for button in tools.buttons] == [True, True, True, False]
    tools.letters["B"].click()
    assert [button.isVisible() for button in tools.buttons] == [True, True, True, True]


def test_a_kept_line_is_gone_back_to_with_its_band(stage: Stage) -> None:
    stage.compare()
    room = stage.room
    start = room.threshold
    keep_both(stage)
    room.tools.letters["A"].click()
    assert (room.threshold, room.unsure) == (start, 0.0)
    room.tools.letters["B"].click()
    assert room.threshold == pytest.approx(0.36)
    assert room.unsure == pytest.approx(0.1)


def test_each_kept_line_is_noted_with_both_harms(stage: Stage) -> None:
    stage.compare()
    wall = stage.room.wall
    assert wall is not None
    start = stage.room.threshold
    a, b = keep_both(stage)
    assert {a.kind, b.kind} == {Kind.SNAPSHOT}
    assert {a.room, b.room} == {"threshold"}
    assert dict(a.values)["strangers_over"] == wall.strangers_over(start)
    assert dict(a.values)["right_missed"] == wall.right_missed(start)
    assert dict(b.values)["unsure"] == pytest.approx(0.1)
    assert dict(b.values)["look_again"] > 0
    assert str(wall.strangers_over(0.36)) in b.came


def test_the_sheet_shows_both_by_the_same_wall_and_the_difference_in_words(stage: Stage) -> None:
    stage.compare()
    room = stage.room
    wall = room.wall
    assert wall is not None
    start = room.threshold
    keep_both(stage)
    room.tools.compare.click()
    sheet = room.desk.compare
    assert sheet.isVisible()
    for letter, line in (("A", start), ("B", 0.36)):
        values = [value for _, value in sheet.slots[letter].facts.rows]
        assert any(value.startswith(f"{wall.strangers_over(line)} of {wall.strangers}") for value in values)
    more = wall.strangers_over(0.36) - wall.strangers_over(start)
    assert f"{more} more wrongly matched" in sheet.difference.text()
    assert room.tools.difference.text() == sheet.difference.text()
    sheet.slots["A"].back.click()
    assert not sheet.isVisible()
    assert room.threshold == pytest.approx(start)


def test_two_of_the_same_line_differ_by_nothing(stage: Stage) -> None:
    stage.compare()
    assert stage.room.wall is not None
    told = tell(Snapshot(0.5, 0.1), stage.room.wall, stage.populations, stage.room.visitor)
    assert "nothing changes" in difference(told, told)


@pytest.mark.parametrize("size", [(1280, 704), (1024, 504), (600, 970), (1920, 950)])
def test_every_tool_is_large_enough_and_clear_of_the_others(stage: Stage, size: tuple[int, int]) -> None:
    stage.compare()
    stage.room.resize(*size)
    keep_both(stage)
    room = stage.room
    places = [button.geometry() for button in (*room.tools.buttons, *room.desk.links)]
    for number, place in enumerate(places):
        assert place.width() >= TARGET
        assert place.height() >= TARGET
        assert room.rect().contains(place)
        assert not any(place.intersects(other) for other in places[number + 1 :])


# -- a guess ------------------------------------------------------------------------------------------


def test_a_guess_and_what_came_stay_in_sight_and_are_noted_once(stage: Stage, qtbot: QtBot) -> None:
    stage.compare()
    room, wall = stage.room, stage.room.wall
    assert wall is not None
    notes: list[Note] = []
    room.noted.connect(notes.append)
    room.desk.links[0].click()
    room.desk.guess.rail.setValue(room.desk.guess.guess + 10)
    at, said = room.desk.guess.at, room.desk.guess.guess
    room.desk.guess.keep.click()
    assert notes == []
    while room.threshold > at + 0.004:
        qtbot.keyClick(room.slider, Qt.Key.Key_Left)
    came = wall.strangers_over(room.threshold)
    for _ in range(5):
        qtbot.keyClick(room.slider, Qt.Key.Key_Right)
    answer = room.picture().guess
    assert str(said) in answer
    assert str(came) in answer
    assert [note.kind for note in notes] == [Kind.PREDICTION]
    assert dict(notes[0].values) == {"threshold": at, "guessed": said, "strangers_over": came}


def test_a_sheet_cuts_through_no_words(stage: Stage) -> None:
    stage.compare()
    room = stage.room
    room.set_unsure(0.1)
    assert say(room.picture()).meaning
    assert say(room.picture()).cost
    room.desk.open("know")
    covered = say(room.picture())
    assert (covered.meaning, covered.cost) == ((), ())
    assert room.wall is not None
    assert covered.harms == harms(room.wall, room.threshold, stage.populations, room.visitor, room.picture().band)
    room.desk.open("")
    assert say(room.picture()).meaning


def test_what_a_and_b_differ_by_takes_one_line_of_the_row_or_none(stage: Stage) -> None:
    stage.compare()
    room, seen = stage.room, set()
    room.show_values({"a": 0.3, "b": 0.5})
    for width in (1024, 1280, 1920):
        room.resize(width, 704)
        words = room.tools.difference
        seen.add(words.isVisible())
        assert not words.isVisible() or len(words.laid(words.width()).lines) == 1
    assert seen == {True, False}


@pytest.mark.parametrize("sheet", ["", "guess", "machines", "know", "compare"])
def test_it_has_one_scroll_bar_at_most_and_cuts_nothing_in_any_window(
    stage: Stage, page: ThresholdPage, language: Language, sheet: str
) -> None:
    stage.compare()
    page.show_values({**EVERYTHING, "sheet": sheet})
    assert "\n".join(faults(page, stage.theme, language)) == ""


def test_the_line_is_written_as_exactly_as_it_stands(stage: Stage, page: ThresholdPage) -> None:
    stage.compare()
    page.show_values({"threshold": 0.295})
    page.room.tools.letters["A"].click()
    assert page.room.tools.letters["A"].text() == "A 0.295"
    assert "0.295" in page.room.slider.accessibleDescription()
    assert "0.295" in Snapshot(0.295).line()
