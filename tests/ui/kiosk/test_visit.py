"""A visit, step by step: who is looked at, who is asked, and what the receipt says."""

import pytest
from PySide6.QtCore import Qt

from app.live.consent import Standing
from app.live.seen import Notice, Receipt, Trouble
from app.model.errors import CameraLost, CameraMissing, PolicyBroken
from app.model.types import Source, SourceKind
from app.model.visit import Step
from app.ui.lab import VISITOR_ANY
from tests.journeys.films import FIRST
from tests.ui.house import settle
from tests.ui.kiosk.conftest import CAMERA

MADE_UP = Source(SourceKind.VISITOR, FIRST)


def here(exhibit):
    return exhibit.kiosk.step


def test_nothing_runs_before_the_notice_was_read(exhibit):
    exhibit.reach(Step.NOTICE)
    assert exhibit.started == []
    exhibit.click(exhibit.kiosk.frame.onward)
    assert exhibit.kiosk.step is Step.LOOK
    assert exhibit.started == [VISITOR_ANY]


def test_with_a_made_up_visitor_nobody_is_asked_and_the_visit_ends_where_it_began(exhibit):
    exhibit.reach(Step.LOOK)
    exhibit.session.show(MADE_UP, Standing.NOBODY_TO_ASK)
    steps = []
    for _ in range(4):
        exhibit.click(exhibit.kiosk.frame.onward)
        steps.append(exhibit.kiosk.step)
    assert steps == [Step.THRESHOLD, Step.SCALE, Step.RECEIPT, Step.ATTRACT]
    assert ("grant", None) not in exhibit.session.asked


def test_the_language_is_chosen_by_its_own_name(exhibit):
    exhibit.click(exhibit.kiosk.stages.attract)
    exhibit.click(exhibit.kiosk.stages.languages.buttons["es"])
    assert exhibit.language.code == "es"
    assert exhibit.kiosk.step is Step.NOTICE


def test_the_camera_is_the_exhibits_own(exhibit):
    exhibit.reach(Step.LOOK)
    exhibit.kiosk.stages.look.camera_wanted.emit(7)
    assert exhibit.started[-1] == CAMERA


def test_somebody_real_is_asked_and_a_yes_leads_on(make_exhibit):
    exhibit = make_exhibit(compares=True)
    exhibit.reach(Step.LOOK)
    exhibit.show_camera()
    exhibit.click(exhibit.kiosk.frame.onward)
    assert here(exhibit) is Step.OPT_IN
    exhibit.show_camera()
    assert exhibit.kiosk.frame.onward.isHidden(), "no next step without an answer"
    exhibit.click(exhibit.kiosk.stages.opt_in.asking.yes)
    assert ("grant", None) in exhibit.session.asked
    assert here(exhibit) is Step.THRESHOLD


def test_a_no_lets_a_made_up_visitor_stand_in(make_exhibit):
    exhibit = make_exhibit(compares=True)
    exhibit.reach(Step.LOOK)
    exhibit.show_camera()
    exhibit.click(exhibit.kiosk.frame.onward)
    exhibit.show_camera()
    exhibit.click(exhibit.kiosk.stages.opt_in.asking.no)
    assert exhibit.started[-1] == VISITOR_ANY
    assert ("grant", None) not in exhibit.session.asked
    assert exhibit.kiosk.step is Step.THRESHOLD


def test_without_a_policy_nobody_real_is_compared_and_the_kiosk_says_so(exhibit):
    exhibit.reach(Step.LOOK)
    exhibit.session.show(MADE_UP, Standing.NOBODY_TO_ASK)
    exhibit.show_camera(Standing.LOCKED)
    exhibit.click(exhibit.kiosk.frame.onward)
    exhibit.show_camera(Standing.LOCKED)
    page = exhibit.kiosk.stages.opt_in
    assert not page.asking.isVisible()
    assert "not compared here" in page.told.title.text()
    assert f"{FIRST.capitalize()}, who does not exist" in page.told.text.text()
    exhibit.click(exhibit.kiosk.frame.onward)
    assert exhibit.started[-1] == VISITOR_ANY
    assert exhibit.kiosk.step is Step.THRESHOLD
    assert ("grant", None) not in exhibit.session.asked


def test_a_hasty_visitor_is_not_carried_into_the_next_room_by_the_camera(exhibit):
    exhibit.reach(Step.LOOK)
    exhibit.show_camera(Standing.LOCKED)
    exhibit.click(exhibit.kiosk.frame.onward)
    exhibit.click(exhibit.kiosk.frame.onward)  # before this page has seen any picture
    assert exhibit.kiosk.step is Step.THRESHOLD
    assert exhibit.started[-1] == VISITOR_ANY


def test_the_notice_says_whether_faces_are_compared_here(exhibit, make_exhibit):
    said = [part.text() for part in exhibit.kiosk.stages.notice.sentences]
    assert "compared with nobody here" in said[1]
    said = [part.text() for part in make_exhibit(compares=True).kiosk.stages.notice.sentences]
    assert "only if you say yes" in said[1]


def test_the_line_is_the_same_in_both_rooms_that_have_it(exhibit):
    exhibit.reach(Step.THRESHOLD)
    exhibit.kiosk.stages.threshold.room.set_threshold(0.42)
    exhibit.click(exhibit.kiosk.frame.onward)
    assert exhibit.kiosk.stages.scale.threshold == pytest.approx(0.42)


def test_the_receipt_counts_what_a_camera_saw_in_this_visit_and_nothing_earlier(exhibit):
    exhibit.reach(Step.SCALE)
    exhibit.clock.now += 100
    exhibit.session.stopped.emit(Receipt(40, 1, 7, 0, 0, 20.0, CAMERA))
    exhibit.session.stopped.emit(Receipt(9999, 1, 0, 0, 0, 5000.0, CAMERA))
    exhibit.click(exhibit.kiosk.frame.onward)
    exhibit.session.stopped.emit(Receipt(2, 2, 0, 0, 0, 1.0, CAMERA))
    rows = dict(exhibit.kiosk.stages.receipt.slip.facts.rows)
    assert rows["Pictures looked at"] == "42"
    assert rows["Faceprints made"] == "7"
    assert rows["Faceprints held now"] == "0"


def test_without_a_camera_the_receipt_says_that_there_was_nothing_to_keep(exhibit):
    exhibit.reach(Step.RECEIPT)
    page = exhibit.kiosk.stages.receipt
    assert "stayed off" in page.text.text()
    assert {value for name, value in page.slip.facts.rows} == {"0"}


def test_until_the_counts_of_a_camera_have_come_no_receipt_says_that_it_stayed_off(exhibit):
    exhibit.reach(Step.LOOK)
    exhibit.show_camera()
    exhibit.kiosk.go(Step.RECEIPT)
    page = exhibit.kiosk.stages.receipt
    assert page.slip.isHidden()
    assert "Only these counts" in page.text.text()
    exhibit.clock.now += 5
    exhibit.session.stopped.emit(Receipt(40, 1, 0, 0, 0, 3.0, CAMERA))
    assert dict(page.slip.facts.rows)["Pictures looked at"] == "40"
    assert not page.slip.isHidden()


def test_a_room_leads_to_the_steps_of_a_visit_and_nowhere_else(exhibit):
    exhibit.reach(Step.THRESHOLD)
    for name in ("settings", "about", "home", "lesson", "faceprint"):
        exhibit.kiosk.stages.threshold.wanted.emit(name)
        assert exhibit.kiosk.step is Step.THRESHOLD
    exhibit.kiosk.stages.threshold.wanted.emit("look")
    assert exhibit.kiosk.step is Step.LOOK


@pytest.mark.parametrize(("problem", "code"), [(CameraLost(0), "K6"), (CameraMissing(0), "K1"), (ValueError(), "K9")])
def test_a_problem_is_told_calmly_with_a_code_and_goes_when_it_is_over(exhibit, problem, code):
    exhibit.reach(Step.LOOK)
    exhibit.session.show(MADE_UP, Standing.NOBODY_TO_ASK)
    exhibit.session.trouble.emit(Trouble(problem=problem))
    line = exhibit.kiosk.frame.trouble
    assert line.isVisible()
    assert line.text().endswith(f"({code})")
    exhibit.session.trouble.emit(Trouble(notice=Notice.CAMERA_BACK))
    assert not line.isVisible()


def test_what_is_wrong_with_this_computers_files_is_for_staff_on_the_first_page(exhibit):
    exhibit.reach(Step.LOOK)
    exhibit.kiosk.show_problem(PolicyBroken("etc/policy.toml", "is not TOML"))
    assert not exhibit.kiosk.frame.trouble.isVisible()
    assert exhibit.kiosk.stages.attract.code == "K8"


def test_every_step_can_be_done_with_keys_alone(exhibit):
    exhibit.key(Qt.Key.Key_Space)
    assert exhibit.kiosk.step is Step.LANGUAGE
    for wanted in (Step.NOTICE, Step.LOOK):
        button = exhibit.kiosk.stages.languages.buttons["en"] if wanted is Step.NOTICE else exhibit.kiosk.frame.onward
        for _ in range(20):
            if button.hasFocus():
                break
            exhibit.key(Qt.Key.Key_Tab)
        exhibit.key(Qt.Key.Key_Return)
        settle()
        assert exhibit.kiosk.step is wanted


def test_the_line_moves_by_itself_once_a_visit_before_it_is_handed_over(exhibit, monkeypatch):
    shown = []
    monkeypatch.setattr(exhibit.kiosk.stages.threshold.room, "show_sweep", lambda: shown.append(exhibit.kiosk.step))
    for visits in (1, 2):
        exhibit.reach(Step.THRESHOLD)
        exhibit.kiosk.go(Step.SCALE)
        exhibit.kiosk.go(Step.THRESHOLD)
        assert len(shown) == visits
        exhibit.kiosk.start_over()
