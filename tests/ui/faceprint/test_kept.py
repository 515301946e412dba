"""What is set in the Faceprint room comes out as it went in, and what was kept is in the notebook."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.lessons.rooms import ROOMS
from app.lessons.values import VALUES
from app.model.line import written
from app.model.notebook import Kind, Note
from app.ui.faceprint import words
from app.ui.faceprint.stay import SECONDS
from app.ui.language import Language
from tests.ui.faceprint.conftest import LINE, Stage, preset
from tests.ui.house import settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


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
    stage.page.show_values({})
    stage.room.guess.keep.click()
    stage.room.sheet.know.click()
    stage.room.papers.know.close_button.click()
    stage.room.guess.again.click()
    stage.skip_the_guess()
    stage.skip_the_guess()
    assert [sorted(one.keys() - {"threshold"}) for one in told] == [
        ["revealed", "task"], ["guess"], ["guess", "sheet"], ["guess"], [], ["revealed"], [],
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
    assert notes == []
    stage.skip_the_guess()
    stage.room.sheet.keep.click()
    stage.page.show_values({"task": "faces"})
    stage.room.sheet.keep.ask_again()
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


def test_what_was_kept_is_said_long_enough_to_be_read_while_the_visitor_goes_on_moving(
    stage: Stage, qtbot: QtBot, language: Language
) -> None:
    language.choose("es")
    stage.resize(1024, 504)
    stage.skip_the_guess()
    stage.compare()
    keep = stage.room.sheet.keep
    asked = keep.text()
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    settle()
    told = keep.text()
    assert told != asked
    for _ in range(10):
        stage.compare(0.9, after=0.3)
    settle()
    assert keep.text() == keep.accessibleName() == told
    assert keep.width() >= keep.sizeHint().width()
    assert keep.visibleRegion().boundingRect() == keep.rect()
    keep._reading.start(0)
    qtbot.waitUntil(lambda: keep.text() == asked)


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
