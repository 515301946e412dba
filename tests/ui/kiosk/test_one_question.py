"""In the kiosk there is one place where somebody may say yes to being compared, and after that nothing asks again."""

import pytest

from app.live.consent import Standing
from app.model.settings import Settings
from app.model.types import Source, SourceKind
from app.model.visit import WATCHES, Step
from app.ui.pages.asking import Asking
from app.ui.theme import Role
from tests.ui.house import settle

ROOMS = [Step.LOOK, Step.THRESHOLD, Step.SCALE]


def consents(exhibit):
    """Every way to say yes that is shown now."""
    return [one.yes for one in exhibit.kiosk.findChildren(Asking) if one.yes.isVisible()]


def places(exhibit):
    """The steps in which somebody real can say yes, however things stand."""
    found = set()
    for step in WATCHES:
        exhibit.kiosk.go(step)
        for standing in (one for one in Standing if one is not Standing.NOBODY_TO_ASK):
            exhibit.show_camera(standing)
            if consents(exhibit):
                found.add(step)
    return found


def test_only_one_step_asks_whether_a_face_may_be_compared(make_exhibit):
    assert places(make_exhibit(compares=True)) == {Step.OPT_IN}


def test_a_second_place_would_be_found(make_exhibit):
    exhibit = make_exhibit(compares=True)
    exhibit.kiosk.stages.scale.asking._elsewhere = False
    assert places(exhibit) == {Step.OPT_IN, Step.SCALE}


def test_without_a_policy_no_step_asks(exhibit):
    assert places(exhibit) == set()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_the_question_fills_its_half_and_is_put_in_larger_words_where_there_is_room(make_exhibit, size, text):
    exhibit = make_exhibit(compares=True, size=size, settings=Settings(language="es", text_scale=text))
    exhibit.kiosk.go(Step.OPT_IN)
    exhibit.show_camera()
    page = exhibit.kiosk.stages.opt_in
    teal = page.asking.question
    assert teal.geometry().bottom() == page.asking.rect().bottom()
    assert page.asking.geometry() == page.paper.rect()
    assert page.paper.height() == page.height() - (page.machine.height() if size[1] > size[0] else 0)
    if size[0] > size[1] and text == 1.0:
        assert teal.title.role is Role.TITLE
    answers = (page.asking.yes, page.asking.no)
    assert all(page.rect().contains(one.mapTo(page, one.rect().bottomRight())) for one in answers)


def test_a_page_without_a_question_keeps_its_words_low(make_exhibit):
    exhibit = make_exhibit(size=(1280, 800))
    exhibit.kiosk.go(Step.OPT_IN)
    settle()
    page = exhibit.kiosk.stages.opt_in
    assert page.told.isVisible()
    assert page.told.geometry().bottom() > page.paper.height() - exhibit.theme.px(40)


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_after_a_yes_nothing_asks_again(make_exhibit, size):
    exhibit = make_exhibit(compares=True, size=size)
    exhibit.reach(Step.LOOK)
    exhibit.show_camera()
    exhibit.click(exhibit.kiosk.frame.onward)
    exhibit.show_camera()
    exhibit.click(exhibit.kiosk.stages.opt_in.asking.yes)
    for step in (Step.THRESHOLD, Step.SCALE):
        assert exhibit.kiosk.step is step
        exhibit.show_camera(Standing.GRANTED)
        assert not any(one.isVisible() for one in exhibit.kiosk.findChildren(Asking))
        exhibit.click(exhibit.kiosk.frame.onward)
    assert exhibit.kiosk.step is Step.RECEIPT
    assert [word for word, _ in exhibit.session.asked].count("grant") == 1


def test_in_look_a_yes_can_be_taken_back_and_leads_nowhere(make_exhibit):
    exhibit = make_exhibit(compares=True)
    exhibit.reach(Step.LOOK)
    exhibit.show_camera(Standing.GRANTED)
    asking = exhibit.kiosk.stages.look.asking
    assert not asking.go_on_teal.isVisible(), "the strip's next step does"
    exhibit.click(asking.withdraw)
    assert ("withdraw", None) in exhibit.session.asked


@pytest.mark.parametrize("room", [Step.THRESHOLD, Step.SCALE])
def test_where_a_yes_has_ended_the_room_leads_back_to_the_one_question(make_exhibit, room):
    exhibit = make_exhibit(compares=True)
    exhibit.kiosk.go(room)
    settle()
    asking = exhibit.kiosk.stages.pages[room].asking
    exhibit.show_camera(Standing.ENDED)
    assert "compared with nobody" in asking._paper.title.text()
    exhibit.click(asking.ask_again)
    assert exhibit.kiosk.step is Step.OPT_IN
    assert ("grant", None) not in exhibit.session.asked
    exhibit.show_camera(Standing.ENDED)
    exhibit.click(exhibit.kiosk.stages.opt_in.asking.yes)
    assert ("grant", None) in exhibit.session.asked


@pytest.mark.parametrize("room", ROOMS)
def test_a_visitor_without_a_yes_can_let_a_made_up_one_stand_in(make_exhibit, room):
    exhibit = make_exhibit(compares=True)
    exhibit.kiosk.go(room)
    settle()
    exhibit.show_camera(Standing.NOT_ASKED)
    exhibit.click(exhibit.kiosk.stages.pages[room].asking.use_visitor)
    assert exhibit.started[-1] == Source(SourceKind.VISITOR, "any")


def test_where_comparing_is_locked_no_room_leads_to_a_question(exhibit):
    for room in ROOMS:
        exhibit.kiosk.go(room)
        exhibit.show_camera(Standing.LOCKED)
        asking = exhibit.kiosk.stages.pages[room].asking
        assert asking.use_visitor.isVisible()
        assert not asking.ask_again.isVisible()
        assert not asking.locked.isVisible()


def test_nothing_can_be_kept_in_a_notebook_that_is_not_here(exhibit):
    exhibit.kiosk.go(Step.SCALE)
    exhibit.session.show(Source(SourceKind.VISITOR, "amara"), Standing.NOBODY_TO_ASK)
    settle()
    assert not exhibit.kiosk.stages.scale.desk.keep.isVisible()
    assert exhibit.kiosk.stages.scale.desk.know_link.isVisible()
