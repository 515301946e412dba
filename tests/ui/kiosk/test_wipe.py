"""Nobody touches the screen: the kiosk asks, and then nothing of the visit is left."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.live.consent import Standing
from app.live.seen import Seen
from app.model.settings import Settings
from app.model.visit import Step
from app.ui.parts.live_view import LiveView
from tests.ui.house import settle


def here(exhibit):
    return exhibit.kiosk.step


def test_after_a_while_the_kiosk_asks_and_any_touch_is_an_answer(exhibit):
    exhibit.reach(Step.THRESHOLD)
    exhibit.wait(44)
    assert not exhibit.kiosk.still.isVisible()
    exhibit.wait(2)
    assert exhibit.kiosk.still.isVisible()
    assert "14 s" in exhibit.kiosk.still.text.text()
    exhibit.wait(5)
    assert "9 s" in exhibit.kiosk.still.text.text()
    exhibit.click(exhibit.kiosk.still.here)
    assert not exhibit.kiosk.still.isVisible()
    assert exhibit.kiosk.step is Step.THRESHOLD
    exhibit.wait(44)
    assert not exhibit.kiosk.still.isVisible()


def test_the_question_does_not_vanish_from_under_the_finger_that_answers_it(exhibit):
    exhibit.reach(Step.THRESHOLD)
    exhibit.wait(50)
    over = exhibit.kiosk.still.over
    at = over.mapTo(exhibit.kiosk, over.rect().center())
    QTest.mousePress(exhibit.kiosk.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    exhibit.wait(1)
    assert exhibit.kiosk.still.isVisible()
    QTest.mouseRelease(exhibit.kiosk.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert exhibit.kiosk.step is Step.ATTRACT, "it was the button that starts over"


def test_a_touch_beside_the_question_answers_it_too(exhibit):
    exhibit.reach(Step.NOTICE)
    exhibit.wait(50)
    exhibit.click(exhibit.kiosk.stages.notice.sign)
    exhibit.wait(0)
    assert not exhibit.kiosk.still.isVisible()
    assert exhibit.kiosk.step is Step.NOTICE


def test_a_touch_anywhere_counts_as_somebody_being_there(exhibit):
    exhibit.reach(Step.NOTICE)
    for _ in range(5):
        exhibit.wait(40)
        exhibit.click(exhibit.kiosk.stages.notice.sign)
    assert exhibit.kiosk.step is Step.NOTICE
    assert not exhibit.kiosk.still.isVisible()


def test_without_an_answer_everything_of_the_visit_is_wiped(exhibit):
    first = {step: dict(exhibit.kiosk.stages.pages[step].values()) for step in (Step.LOOK, Step.SCALE)}
    opening = exhibit.kiosk.stages.scale.crowd
    exhibit.reach(Step.LOOK)
    exhibit.show_camera()
    exhibit.click(exhibit.kiosk.frame.language)
    exhibit.click(exhibit.kiosk.frame.size_button)
    exhibit.kiosk.go(Step.SCALE)
    exhibit.kiosk.stages.scale.dial.setValue(exhibit.kiosk.stages.scale.dial.value() + 40)
    assert exhibit.language.code == "es"
    exhibit.wait(45)
    exhibit.wait(16)
    assert exhibit.kiosk.step is Step.ATTRACT
    assert exhibit.session.asked[-1] == ("stop", None)
    assert exhibit.lab.inside is None
    assert exhibit.language.code == "en"
    assert exhibit.kiosk.text_scale == 1.0
    assert exhibit.kiosk.stages.scale.crowd == opening
    assert {step: dict(exhibit.kiosk.stages.pages[step].values()) for step in first} == first
    assert not any(view.has_picture for view in exhibit.kiosk.findChildren(LiveView))


def pictures(before=()):
    """Every analysed picture in this process but those of `before`, which other tests may have left behind."""
    gc.collect()
    others = {id(one) for one in before}
    return [one for one in gc.get_objects() if isinstance(one, Seen) and id(one) not in others]


def test_no_picture_of_anybody_is_held_after_the_wipe(exhibit):
    before = pictures()  # held until the end: so no other picture can come by the place of one of these
    exhibit.reach(Step.LOOK)
    exhibit.show_camera()
    assert pictures(before), "a picture that is held would be found"
    exhibit.kiosk.start_over()
    assert pictures(before) == []


def test_start_over_wipes_at_once(exhibit):
    exhibit.reach(Step.LOOK)
    exhibit.show_camera(Standing.NOT_ASKED)
    exhibit.click(exhibit.kiosk.frame.over)
    assert exhibit.kiosk.step is Step.ATTRACT
    assert not exhibit.session.running
    assert not exhibit.kiosk.frame.camera.on


def test_nobody_is_asked_on_the_first_page(exhibit):
    exhibit.wait(1000)
    assert exhibit.kiosk.step is Step.ATTRACT
    assert not exhibit.kiosk.still.isVisible()


def test_a_receipt_goes_by_itself_without_a_question(exhibit):
    exhibit.reach(Step.RECEIPT)
    exhibit.wait(44)
    assert here(exhibit) is Step.RECEIPT
    exhibit.wait(2)
    assert here(exhibit) is Step.ATTRACT


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_visit_begins_with_what_the_museum_has_set(make_exhibit, code):
    exhibit = make_exhibit(settings=Settings(language=code, text_scale=1.5, theme="dark"))
    exhibit.click(exhibit.kiosk.stages.attract)
    exhibit.click(exhibit.kiosk.stages.languages.buttons["es" if code == "en" else "en"])
    exhibit.click(exhibit.kiosk.frame.size_button)
    assert exhibit.kiosk.text_scale == 1.0
    exhibit.kiosk.start_over()
    assert (exhibit.language.code, exhibit.kiosk.text_scale) == (code, 1.5)
    assert exhibit.theme.name == exhibit.kiosk.own.name == exhibit.kiosk.frame.theme.name == "dark"
