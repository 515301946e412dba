import pytest
from PySide6.QtCore import Qt

from app.live.consent import Standing
from app.live.track import Reason
from app.model.types import SourceKind
from app.ui.look.told import STEADY
from app.ui.pages.asking import Stage
from app.vision.devices import Camera
from tests.ui.house import POLICY_FILE, face, seen, settle

LIVE = SourceKind.CAMERA


def watch(look, *faces, **more):
    """The same picture long enough to be believed."""
    for _ in range(STEADY + 2):
        look.show_seen(seen(*faces, **more))


@pytest.mark.parametrize(
    ("faces", "headline"),
    [
        ((), "It sees no face."),
        ((face(60),), "It found a face.\nIt has no idea whose."),
        ((face(60), face(300)), "It found two faces.\nIt has no idea whose."),
        ((face(10), face(200), face(400)), "It found 3 faces.\nIt has no idea whose."),
    ],
)
def test_the_headline_says_what_was_found(shell, faces, headline):
    watch(shell.look, *faces)
    assert shell.look.headline.text() == headline
    assert dict(shell.look.facts.rows)["Faces found"] == str(len(faces))


def test_one_missed_picture_does_not_make_the_headline_flicker(shell):
    watch(shell.look, face(60))
    shell.look.show_seen(seen())
    shell.look.show_seen(seen(face(60)))
    assert shell.look.headline.text().startswith("It found a face")


def test_the_confidence_shown_is_the_chosen_faces(shell):
    watch(shell.look, face(60, confidence=0.99), face(300, confidence=0.51), chosen=1)
    assert dict(shell.look.facts.rows)["How face-like"] == "0.51"


def test_nobody_is_said_to_be_compared_in_this_room_nor_elsewhere_until_somebody_was(shell):
    watch(shell.look, face(60))
    for made, said in ((0, "no"), (1, "no (elsewhere 1×)"), (12, "no (elsewhere 12×)")):
        shell.look.show_faceprints(made)
        assert dict(shell.look.facts.rows)["Compared with anyone"] == said


def test_how_the_number_at_the_box_is_known_is_one_press_away_before_anything_is_tried(shell, qtbot):
    shell.show("look")
    watch(shell.look, face(60))
    breaking = shell.look.breaking
    assert breaking.know.isVisible()
    breaking.know.click()
    assert breaking.sheet.isVisible()
    assert "BlazeFace" in breaking.sheet.texts[0].text()
    assert "no probability" in breaking.sheet.texts[0].text()
    qtbot.keyClick(breaking.sheet, Qt.Key.Key_Escape)
    assert not breaking.sheet.isVisible()


def test_the_limit_of_the_room_is_always_in_sight(shell):
    shell.show("look", 1024, 600)
    watch(shell.look, face(60))
    settle()
    assert shell.look.limits.isVisible()
    assert "Cannot show: " in shell.look.limits.text()


def test_first_the_camera_is_asked_for(shell, qtbot):
    shell.show("look")
    watch(shell.look, face(60))
    assert shell.look.stage is Stage.CAMERA
    with qtbot.waitSignal(shell.look.camera_wanted) as told:
        shell.look.asking.turn_on.click()
    assert told.args == [0]


def test_a_camera_is_chosen_by_its_name(shell, qtbot):
    shell.show("look")
    shell.look.show_cameras([Camera(0, "Built in"), Camera(4, "Desk")], "Desk")
    assert shell.look.asking.choice.isVisible()
    with qtbot.waitSignal(shell.look.camera_wanted) as told:
        shell.look.asking.turn_on.click()
    assert told.args == [4]


def test_one_camera_needs_no_choice(shell):
    shell.show("look")
    shell.look.show_cameras([Camera(2, "Built in")])
    assert not shell.look.asking.choice.isVisible()


def test_a_made_up_visitor_leads_straight_on(shell, qtbot):
    shell.show("look")
    shell.look.show_visitor("Amara")
    with qtbot.waitSignal(shell.look.visitor_wanted):
        shell.look.asking.use_visitor.click()
    assert shell.look.stage is Stage.VISITOR
    with qtbot.waitSignal(shell.look.wanted) as told:
        shell.look.asking.go_on.click()
    assert told.args == ["threshold"]


def test_a_live_face_is_asked_before_it_is_compared(shell, qtbot):
    shell.show("look")
    watch(shell.look, face(60), kind=LIVE, standing=Standing.NOT_ASKED)
    assert shell.look.stage is Stage.CONSENT
    assert shell.look.asking.yes.isVisible()
    assert shell.look.asking.no.isVisible()
    assert "fetch an adult" in shell.look.asking._teal.small.text()
    with qtbot.waitSignal(shell.look.consent_given):
        shell.look.asking.yes.click()


def test_yes_and_no_have_the_same_size_and_look(shell):
    shell.show("look")
    watch(shell.look, face(60), kind=LIVE, standing=Standing.NOT_ASKED)
    settle()
    yes, no = shell.look.asking.yes, shell.look.asking.no
    assert yes.size() == no.size()
    assert yes.kind is no.kind


def test_nobody_can_say_yes_for_a_face_that_is_not_there(shell, qtbot):
    shell.show("look")
    watch(shell.look, kind=LIVE, standing=Standing.NOT_ASKED)
    with qtbot.assertNotEmitted(shell.look.consent_given):
        shell.look.asking.yes.click()
    assert "No face" in shell.look.asking.yes.lock_reason


def test_no_means_a_made_up_face(shell, qtbot):
    shell.show("look")
    watch(shell.look, face(60), kind=LIVE, standing=Standing.NOT_ASKED)
    with qtbot.waitSignal(shell.look.visitor_wanted):
        shell.look.asking.no.click()


def test_a_yes_can_be_taken_back(shell, qtbot):
    shell.show("look")
    watch(shell.look, face(60), kind=LIVE, standing=Standing.GRANTED)
    assert shell.look.stage is Stage.GRANTED
    with qtbot.waitSignal(shell.look.consent_withdrawn):
        shell.look.asking.withdraw.click()


@pytest.mark.parametrize("reason", Reason)
def test_when_a_yes_has_ended_the_page_says_why_and_asks_again(shell, reason):
    shell.show("look")
    watch(shell.look, face(60), kind=LIVE, standing=Standing.ENDED, ended=reason)
    assert shell.look.stage is Stage.CONSENT
    assert len(shell.look.asking._teal.text.text()) > 150


def test_a_locked_comparison_names_the_file_and_cannot_be_pressed(make_shell, qtbot):
    shell = make_shell(compare=False)
    shell.show("look")
    watch(shell.look, face(60), kind=LIVE, standing=Standing.LOCKED)
    assert shell.look.stage is Stage.LOCKED
    locked = shell.look.asking.locked
    assert locked.isVisible()
    assert str(POLICY_FILE) in locked.lock_reason
    with qtbot.assertNotEmitted(shell.look.consent_given):
        locked.click()


def test_a_locked_camera_names_the_file_and_cannot_be_pressed(make_shell, qtbot):
    shell = make_shell(camera=False)
    shell.show("look")
    turn_on = shell.look.asking.turn_on
    assert str(POLICY_FILE) in turn_on.lock_reason
    with qtbot.assertNotEmitted(shell.look.camera_wanted):
        turn_on.click()


def test_clearing_wipes_the_picture_and_what_was_said_of_it(shell):
    shell.show("look")
    watch(shell.look, face(60), kind=LIVE, standing=Standing.GRANTED)
    shell.look.forget()
    assert not shell.look.view.has_picture
    assert dict(shell.look.facts.rows)["Faces found"] == "0"
    assert shell.look.stage is Stage.CAMERA


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 600), (1080, 1920), (1920, 1080)])
def test_the_question_is_in_sight_without_scrolling(shell, width, height):
    shell.show("look", width, height)
    watch(shell.look, face(60), kind=LIVE, standing=Standing.NOT_ASKED)
    settle()
    for answer in (shell.look.asking.yes, shell.look.asking.no):
        bottom = answer.mapTo(shell.window, answer.rect().bottomLeft()).y()
        assert bottom < shell.window.status.y()


def test_nothing_is_called_live_before_there_is_a_picture_nor_after(shell):
    shell.show("look")
    assert shell.look.caption.text() == ""
    shell.look.follow(None)
    shell.look.show_seen(seen(face(200), kind=SourceKind.CAMERA))
    assert shell.look.caption.text() == "Live, on this computer only"
    shell.look.leave()
    assert shell.look.caption.text() == ""
