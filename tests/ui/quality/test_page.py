"""The Photo quality room: what the recogniser says is what is shown, by hand and by key, and nothing stays."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.lessons.rooms import ROOMS
from app.lessons.values import VALUES
from app.model.gallery import Gallery, Visitor
from app.model.notebook import Kind, Note
from app.model.quality import Quality
from app.ui.language import Language
from app.ui.parts.button import Button
from app.ui.parts.guess import Options
from app.ui.quality import words
from app.ui.quality.page import QualityPage
from app.ui.quality.start import FACE, found_by_photo, search_picture
from app.ui.quality.worse import WAYS, Worse, level, levels
from app.ui.theme import TARGET, Theme
from app.vision.align import align
from app.vision.degrade import fewer_pixels
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.pictures import read_picture
from tests.ui.fits import faults
from tests.ui.quality.conftest import LOCK, Stage, preset
from tests.ui.tabs import assert_the_keyboard_stays_on

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


def scores_outside(picture: Path, level_: float, gallery: Gallery) -> np.ndarray:
    """The scores of a picture made worse, by the models alone."""
    with closing(Finder()) as finder, closing(Recogniser()) as recogniser:
        pixels = read_picture(picture)
        worse = fewer_pixels(pixels, finder.find(pixels)[0], level_, np.random.default_rng(0))
        return gallery.id_faceprints @ recogniser.faceprint(align(worse, finder.find(worse)[0]))


def test_the_list_is_what_the_recogniser_says_about_the_worse_picture(
    stage: Stage, gallery: Gallery, visitors: tuple[Visitor, ...]
) -> None:
    page = stage.page
    page.follow(visitors[1])
    page.arrive()
    page.desk.rows["eyes"].put(7)
    stage.settle()
    assert page.visitor is not None
    scores = scores_outside(page.visitor.records[1].picture, levels("eyes")[6], gallery)
    own = next(at for at, one in enumerate(gallery.people) if one.id == page.visitor.person_id)
    nearest = np.argsort(-scores)[:10].tolist()
    entries = page.stage.ranking.entries
    assert [one.score for one in entries[:10]] == pytest.approx(scores[nearest], abs=1e-4)
    assert [one.place for one in entries[:10]] == list(range(1, 11))
    right = next(one for one in entries if one.right)
    assert right.score == pytest.approx(scores[own], abs=1e-4)
    assert right.place == 1 + int((scores > scores[own]).sum())


def test_the_right_person_sinks_below_the_ten_and_is_still_shown(stage: Stage, visitors: tuple[Visitor, ...]) -> None:
    page = stage.page
    page.follow(visitors[0])
    page.arrive()
    stage.settle()
    before = next(one for one in page.stage.ranking.entries if one.right)
    page.desk.rows["eyes"].put(page.desk.rows["eyes"].maximum())
    stage.settle()
    after = next(one for one in page.stage.ranking.entries if one.right)
    assert before.place == 1
    assert after.place > 10
    assert after.score < before.score
    assert page.stage.ranking.entries[-1] is not None
    assert page.stage.ranking.entries[-1].right
    assert str(after.place) in page.desk.title.text()


def test_keys_and_hand_do_the_same(stage: Stage, qtbot: QtBot) -> None:
    row = stage.page.desk.rows["blur"]
    qtbot.keyClick(row, Qt.Key.Key_Right)
    assert row.value() == 1
    qtbot.keyClick(row, Qt.Key.Key_End)
    assert row.value() == row.maximum()
    assert level("blur", row.value()) == levels("blur")[-1]
    qtbot.keyClick(row, Qt.Key.Key_Home)
    assert row.value() == 0
    at = QPoint(round(row.x_of(2)), row.height() - 22)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=at)
    assert row.value() == 2
    assert stage.page.stage.curves.name == "blur"
    assert stage.page.stage.curves.step == 2


@pytest.mark.parametrize("name", ROOMS["quality"])
def test_every_preset_that_a_lesson_may_name_is_there_and_is_searched(stage: Stage, name: str) -> None:
    values = preset(name)
    for key, value in values.items():
        assert VALUES["quality"][key].wrong(value) == ""
    stage.page.arrive(preset=name, values=values)
    stage.settle()
    assert stage.page.values() == values
    assert stage.page.stage.curves.name == values.get("way", "eyes")
    assert stage.page.desk.result.isVisibleTo(stage.page) == ("mend" in values)


def test_what_is_set_comes_out_as_it_went_in_and_nothing_named_is_as_at_first(stage: Stage) -> None:
    page, told = stage.page, []
    page.changed.connect(lambda: told.append(page.values()))
    everything: dict[str, float | bool | str] = {
        **dict.fromkeys(WAYS, 1.0), "mend": "mouth", "donor": 3.0, "way": "mask", "threshold": 0.4, "guess": 5.0,
        "card": True, "sheet": "know",
    }  # fmt: skip
    assert set(everything) == set(VALUES["quality"])
    page.show_values(everything)
    assert page.values() == everything
    page.show_values({})
    assert page.values() == {"threshold": 0.4}  # the line is the same in all rooms
    assert told == []


def test_each_thing_that_a_hand_sets_is_told_once_it_is_let_go(stage: Stage, qtbot: QtBot) -> None:
    page, told = stage.page, []
    page.changed.connect(lambda: told.append(page.values()))
    row = page.desk.rows["blur"]
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(round(row.x_of(0)), row.height() - 20))
    qtbot.mouseMove(row, QPoint(round(row.x_of(3)), row.height() - 20))
    assert told == []
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton)
    assert told == [{"blur": 3.0, "way": "blur"}]
    qtbot.mouseClick(page.desk.mend._options["sharpen"], Qt.MouseButton.LeftButton)
    page.desk.guess_link.click()
    page.desk.know_link.click()
    page.room.know.close_button.click()
    page.desk.again_link.click()
    assert [len(one) for one in told[1:]] == [3, 4, 5, 4, 2]


def test_whoever_stands_before_the_camera_is_searched_for_and_found_first(
    stage: Stage, visitors: tuple[Visitor, ...]
) -> None:
    page = stage.page
    page.arrive()
    for visitor in visitors:
        page.follow(visitor)
        assert page.visitor is visitor
        stage.settle()
        assert page.outcome is not None
        assert page.outcome.plain.place(page.outcome.own) == 1
        assert visitor.name.capitalize() in page.desk.title.text()


def test_whose_photo_does_not_find_them_is_searched_for_by_the_film(
    gallery: Gallery, visitors: tuple[Visitor, ...]
) -> None:
    strange = replace(visitors[1], faceprints=-visitors[1].faceprints)
    assert found_by_photo(gallery, visitors[1])
    assert not found_by_photo(gallery, strange)
    with closing(Finder()) as finder:
        pixels, face = search_picture(gallery, strange, finder)
        (again,) = finder.find(pixels)
    assert face.box.width == pytest.approx(FACE, abs=1)
    assert again.box.overlap(face.box) > 0.7
    assert again.points == pytest.approx(face.points, abs=0.06 * FACE)


def test_for_somebody_who_is_not_in_the_gallery_nobody_is_searched_for(
    stage: Stage, visitors: tuple[Visitor, ...]
) -> None:
    page = stage.page
    page.arrive()
    stage.settle()
    page.follow(replace(visitors[0], person_id="nobody"))
    assert page.visitor is None
    assert page.outcome is None
    assert page.stage.ranking.entries == ()
    assert page.desk.note.text() == words.nobody_here()


def test_a_picture_without_a_face_counts_as_missed(stage: Stage, visitors: tuple[Visitor, ...]) -> None:
    page = stage.page
    page.follow(visitors[0])
    page.arrive()
    for row in page.desk.rows.values():
        row.put(row.maximum())
    stage.settle()
    assert page.outcome is not None
    assert page.outcome.plain.crop is None
    assert page.stage.ranking.entries == ()
    assert "missed" in page.desk.title.text()


def test_leaving_ends_the_thread_and_lets_go_of_what_was_found(stage: Stage) -> None:
    stage.page.arrive()
    stage.settle()
    stage.page.leave()
    assert not stage.page.bench.running
    assert stage.page.outcome is None
    assert stage.page.stage.ranking.entries == ()
    stage.page.arrive()
    stage.settle()


def test_reset_puts_everything_as_it_was_at_first(stage: Stage, visitors: tuple[Visitor, ...]) -> None:
    page = stage.page
    page.arrive(values=preset("enhance"), threshold=0.4)
    page.desk.show_guess(5, card=True)
    page.reset()
    assert page.desk.worse == Worse()
    assert page.line == 0.4  # the same in all rooms
    assert page.desk.guess_step == 0
    assert page.stage.curves.name == "eyes"


def test_a_guess_is_kept_answered_and_written_down_once(
    stage: Stage, qtbot: QtBot, visitors: tuple[Visitor, ...]
) -> None:
    page = stage.page
    notes: list[Note] = []
    page.noted.connect(notes.append)
    page.follow(visitors[0])
    page.arrive()
    page.desk.rows["blur"].put(2)
    page.desk.guess_link.click()
    pad = page.desk.guess._pad
    assert isinstance(pad, Options)
    qtbot.mouseClick(pad._options["5"], Qt.MouseButton.LeftButton)
    assert page.desk.worse == Worse()
    stage.settle()
    assert "You guessed 10" in page.desk.guess.answer.text()
    assert notes == []
    page.desk.rows["eyes"].put(page.desk.rows["eyes"].maximum())
    stage.settle()
    assert "A stranger is first now, at: 4" in page.desk.guess.answer.text()
    qtbot.waitUntil(lambda: len(notes) == 1, timeout=20_000)
    page._rested()
    (note,) = notes
    assert (note.kind, note.answer, note.came) == (Kind.PREDICTION, "10 px", page.desk.guess.answer.text())
    assert note.values == (("step", 8.0),)


def test_how_we_know_lies_over_the_paper_and_is_put_away(stage: Stage, qtbot: QtBot) -> None:
    desk, room, page = stage.page.desk, stage.page.room, stage.page
    desk.know_link.click()
    assert room.know.geometry() == room.desk_scroll.geometry()
    said = " ".join(part.text() for part in room.know.texts)
    assert str(page.quality.as_they_are.probes) in said
    assert f"{page.quality.gallery:,}" in said
    qtbot.keyClick(room.know, Qt.Key.Key_Escape)
    assert room.know.isHidden()


def test_while_how_we_know_lies_over_the_paper_the_keyboard_stays_on_it(stage: Stage) -> None:
    stage.page.show_values({"sheet": "know"})
    assert not stage.page.desk.rows["blur"].isEnabled()
    assert_the_keyboard_stays_on(stage.page.room.know, stage.page, stage.page.desk.know_link)


def test_another_recognisers_gallery_is_a_named_problem(
    qtbot: QtBot, gallery: Gallery, visitors: tuple[Visitor, ...], quality: Quality
) -> None:
    other = Gallery(gallery.people, gallery.faceprints, "0" * 64)
    page = QualityPage(Theme(), other, visitors, quality, Finder, Recogniser, LOCK, LOCK)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.trouble, timeout=60_000):
        page.arrive()
    assert not page.bench.running


@pytest.mark.parametrize(
    ("wide", "high", "scale"), [(1024, 504, 1.0), (1280, 704, 1.0), (1080, 1800, 1.0), (1280, 704, 2.0)]
)
def test_nothing_is_smaller_than_a_finger_or_cut_off(
    stage: Stage, qtbot: QtBot, wide: int, high: int, scale: float
) -> None:
    page = stage.page
    page.theme.set_look(text_scale=scale, reduced_motion=True)
    page.resize(wide, high)
    page.arrive(values=preset("enhance"))
    stage.settle()
    target = page.theme.px(TARGET)
    for part in (*page.desk.rows.values(), *page.desk.findChildren(Button)):
        if part.isVisibleTo(page):
            assert part.height() >= target

    def whole() -> bool:
        shown = (page.desk.title, page.desk.note, page.desk.result, page.stage.foot)
        return all(words.height() >= words.heightForWidth(words.width()) - 1 for words in shown)

    qtbot.waitUntil(whole, timeout=20_000)
    assert page.room.width() <= page.width()


def test_one_more_stranger_is_not_said_as_many() -> None:
    assert words._leads("Imani", 2) == "Imani and another stranger are over the line."
    assert words._leads("Imani", 3) == "Imani and 2 other strangers are over the line."


@pytest.mark.parametrize("sheet", ["", "know"])
def test_it_has_one_scroll_bar_at_most_and_cuts_nothing_in_any_window(
    stage: Stage, language: Language, sheet: str
) -> None:
    page = stage.page
    page.arrive(values={**preset("enhance"), "sheet": sheet})
    stage.settle()
    assert "\n".join(faults(page, page.theme, language)) == ""
