"""The Photo quality room: what the recogniser says is what is shown, by hand and by key, and nothing stays."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.lessons.rooms import ROOMS
from app.model.gallery import Gallery, Visitor
from app.model.quality import Quality
from app.ui.parts.button import Button
from app.ui.quality.page import QualityPage
from app.ui.quality.worse import FOREMOST, PRESETS, WAYS, Mend, Worse, level, levels
from app.ui.theme import TARGET, Theme
from app.vision.align import align
from app.vision.degrade import DEGRADATIONS, fewer_pixels
from app.vision.detect import Finder
from app.vision.faceprint import Recogniser
from app.vision.pictures import read_picture
from tests.ui.quality.conftest import Stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell


def scores_outside(picture: Path, level_: float, gallery: Gallery) -> np.ndarray:
    """The scores of a picture made worse, by the models alone."""
    with closing(Finder()) as finder, closing(Recogniser()) as recogniser:
        pixels = read_picture(picture)
        worse = fewer_pixels(pixels, finder.find(pixels)[0], level_, np.random.default_rng(0))
        return gallery.id_faceprints @ recogniser.faceprint(align(worse, finder.find(worse)[0]))


def test_the_list_is_what_the_recogniser_says_about_the_worse_picture(stage: Stage, gallery: Gallery) -> None:
    page = stage.page
    page.arrive()
    page.desk.rows["eyes"].setValue(7)
    stage.settle()
    assert page.visitor is not None
    scores = scores_outside(page.visitor.records[1].picture, levels("eyes")[6], gallery)
    own = next(at for at, one in enumerate(gallery.people) if one.id == page.visitor.person_id)
    nearest = np.argsort(-scores)[:10].tolist()
    entries = page.ranking.entries
    assert [one.score for one in entries[:10]] == pytest.approx(scores[nearest], abs=1e-4)
    assert [one.place for one in entries[:10]] == list(range(1, 11))
    right = next(one for one in entries if one.right)
    assert right.score == pytest.approx(scores[own], abs=1e-4)
    assert right.place == 1 + int((scores > scores[own]).sum())


def test_the_right_person_sinks_below_the_ten_and_is_still_shown(stage: Stage, visitors: tuple[Visitor, ...]) -> None:
    page = stage.page
    page.follow(visitors[1])
    page.arrive()
    stage.settle()
    before = next(one for one in page.entries() if one.right)
    page.desk.rows["eyes"].setValue(page.desk.rows["eyes"].maximum())
    stage.settle()
    after = next(one for one in page.entries() if one.right)
    assert before.place == 1
    assert after.place > 10
    assert after.score < before.score
    assert page.entries()[-1] is not None
    assert page.entries()[-1].right
    assert str(after.place) in page.desk.title.text()


@pytest.mark.parametrize("name", [way.name for way in DEGRADATIONS])
def test_sliders_and_curves_stand_at_the_levels_that_were_counted(stage: Stage, quality: Quality, name: str) -> None:
    way = next(one for one in quality.ways if one.name == name)
    assert levels(name) == tuple(step.level for step in way.steps)
    row = stage.page.desk.rows[name]
    for step in range(row.maximum() + 1):
        row.setValue(step)
        counted = way.steps[step - 1] if step else quality.as_they_are
        place = quality.place(stage.page.line)
        said = stage.page.curves.said()
        assert f"{counted.missed[place]} of {counted.probes}" in said
        assert f"{counted.not_first} are not first" in said
    row.setValue(0)


def test_a_mask_is_said_to_be_unmeasured(stage: Stage) -> None:
    stage.page.desk.rows["mask"].setValue(1)
    assert stage.page.curves.steps == ()
    assert "No error rate" in stage.page.curves.said()


def test_keys_and_hand_do_the_same(stage: Stage, qtbot: QtBot) -> None:
    row = stage.page.desk.rows["blur"]
    qtbot.keyClick(row, Qt.Key.Key_Right)
    assert row.value() == 1
    qtbot.keyClick(row, Qt.Key.Key_End)
    assert row.value() == row.maximum()
    assert level("blur", row.value()) == levels("blur")[-1]
    qtbot.keyClick(row, Qt.Key.Key_Home)
    assert row.value() == 0
    at = QPoint(round(row.x_of(2)), row.height() // 2)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=at)
    assert row.value() == 2
    assert stage.page.curves.name == "blur"
    assert stage.page.curves.step == 2


@pytest.mark.parametrize("preset", ROOMS["quality"])
def test_every_preset_that_a_lesson_may_name_is_there_and_is_searched(stage: Stage, preset: str) -> None:
    assert FOREMOST[preset] in WAYS
    stage.page.arrive(preset=preset)
    stage.settle()
    assert stage.page.desk.worse == PRESETS[preset]
    assert stage.page.curves.name == FOREMOST[preset]
    assert stage.page.desk.result.isVisibleTo(stage.page) == (PRESETS[preset].mend is not Mend.NOTHING)


def test_mending_is_computed_and_told_as_it_came_out(stage: Stage, visitors: tuple[Visitor, ...]) -> None:
    page, told = stage.page, set()
    page.arrive()
    for visitor in visitors:
        for steps in ((("motion", 4),), (("motion", 3),)):
            page.follow(visitor)
            page.desk.set_worse(Worse(steps, Mend.MOUTH, 2))
            page.desk.moved.emit("")
            stage.settle()
            found = page.outcome
            assert found is not None
            assert found.mended is not None
            assert not np.array_equal(found.plain.picture, found.mended.picture)
            wrong = found.mended.place(found.own) != 1
            surer = max(found.mended.scores) > max(found.plain.scores)  # type: ignore[arg-type]
            said = page.desk.result.text()
            assert said.startswith("Surer, and wrong") == (wrong and surer)
            assert said.startswith("This time it helped") == (not wrong)
            told.add(said.split(":")[0])
    assert len(told) > 1


def test_a_picture_without_a_face_counts_as_missed(stage: Stage, visitors: tuple[Visitor, ...]) -> None:
    page = stage.page
    page.follow(visitors[1])
    page.arrive()
    page.desk.rows["noise"].setValue(5)
    stage.settle()
    assert page.outcome is not None
    assert page.outcome.plain.crop is None
    assert page.entries() == ()
    assert "missed" in page.desk.title.text()


def test_leaving_ends_the_thread_and_lets_go_of_what_was_found(stage: Stage) -> None:
    stage.page.arrive()
    stage.settle()
    stage.page.leave()
    assert not stage.page.bench.running
    assert stage.page.outcome is None
    assert stage.page.ranking.entries == ()
    stage.page.arrive()
    stage.settle()


def test_reset_puts_everything_as_it_was_at_first(stage: Stage, visitors: tuple[Visitor, ...]) -> None:
    page = stage.page
    page.arrive(preset="enhance", threshold=0.4)
    page.desk.guessed.emit(5)
    page.reset()
    assert page.desk.worse == Worse()
    assert page.line == visitors[0].opening_threshold
    assert page.guess is None
    assert page.curves.name == "eyes"


def test_a_guess_is_kept_and_answered(stage: Stage, visitors: tuple[Visitor, ...]) -> None:
    page = stage.page
    page.follow(visitors[1])
    page.arrive()
    page.desk.guessed.emit(5)
    stage.settle()
    assert "You guessed 10" in page.desk.note.text()
    page.desk.rows["eyes"].setValue(page.desk.rows["eyes"].maximum())
    stage.settle()
    assert "A stranger is first now, at: 4" in page.desk.note.text()


def test_how_we_know_is_brought_into_sight_and_put_away(stage: Stage, qtbot: QtBot) -> None:
    desk, page = stage.page.desk, stage.page
    desk.know_link.click()
    qtbot.waitUntil(lambda: not desk.know[0].visibleRegion().isEmpty(), timeout=20_000)
    assert str(page.quality.as_they_are.probes) in desk.know[1].text()
    assert f"{page.quality.gallery:,}" in desk.know[1].text()
    desk.know_link.click()
    assert not desk.know[0].isVisible()


def test_a_live_face_changes_nothing_here(stage: Stage) -> None:
    was = stage.page.visitor
    stage.page.follow(None)
    assert stage.page.visitor is was


def test_another_recognisers_gallery_is_a_named_problem(
    qtbot: QtBot, gallery: Gallery, visitors: tuple[Visitor, ...], quality: Quality
) -> None:
    other = Gallery(gallery.people, gallery.faceprints, "0" * 64)
    page = QualityPage(Theme(), other, visitors, quality, Finder, Recogniser)
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
    page.theme.set_look(high_contrast=False, text_scale=scale, reduced_motion=True)
    page.resize(wide, high)
    page.arrive(preset="enhance")
    stage.settle()
    target = page.theme.px(TARGET)
    for part in (*page.desk.rows.values(), *page.desk.findChildren(Button)):
        if part.isVisibleTo(page):
            assert part.height() >= target

    def whole() -> bool:
        shown = (page.desk.title, page.desk.note, page.desk.result, page.desk.foot)
        return all(words.height() >= words.heightForWidth(words.width()) - 1 for words in shown)

    qtbot.waitUntil(whole, timeout=20_000)
    assert page.room.width() <= page.width()
