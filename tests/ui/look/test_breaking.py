from itertools import pairwise

import pytest

from app.live.breaks import Break
from app.model.notebook import Kind, Note
from app.model.types import SourceKind
from app.ui.look.tiles import Mark
from app.ui.parts.button import Button
from tests.ui.house import POLICY_FILE, face
from tests.ui.look.play import AT_FIRST, Play, visitor


def shown(card):
    return {button.text() for button in card.findChildren(Button) if not button.isHidden()}


def test_a_success_is_noticed_without_a_press(shell):
    shell.show("look")
    play = Play(shell, "cover").show(face(200))
    assert play.mark(Break.COVER) is Mark.OPEN
    play.show()
    assert play.mark(Break.COVER) is Mark.DONE
    assert play.card.live.text() == "Done: something came between, and the face was lost."
    assert "does not mean that nobody is there" in play.card.shows.text()
    assert play.desk.title.text() == "Broken: 1 of 6"


def test_what_was_not_tried_is_noticed_too_and_opens(shell):
    shell.show("look")
    play = Play(shell, "turn").show(face(200)).show(face(100), face(400))
    assert play.look.values()["task"] == "two"
    assert play.card.live.text() == "Done: 2 faces at once."


def test_nothing_is_watched_until_somebody_tries(shell):
    shell.show("look")
    play = Play(shell, "none").show(face(200)).show()
    assert play.look.breaking.watch.glimpses == ()
    assert dict(play.look.breaking.watch.done) == {}
    assert not play.desk.isVisible()
    assert play.look.asking.isVisible()


def test_a_made_up_visitor_is_itself_the_face_that_nobody_has(shell):
    shell.show("look")
    play = Play(shell, "turn", SourceKind.VISITOR)
    play.show(face(200), pictures=3)
    assert play.card.live.text() == "Amara is a film and cannot hear you. This needs a camera."
    assert play.mark(Break.MADE_UP) is Mark.OPEN
    assert {play.mark(what) for what in Break if what is not Break.MADE_UP} == {Mark.SHUT}
    play.show(face(200))
    assert play.mark(Break.MADE_UP) is Mark.DONE
    assert play.card.live.text() == "Done: it calls this drawn face 0.94 face-like."


def test_a_film_can_do_nothing_that_needs_somebody(shell):
    """Also a clip's own flicker is no success that a visitor did."""
    shell.show("look")
    play = Play(shell, "cover", SourceKind.VISITOR).show(face(200))
    assert set(play.look.breaking.watch.done) == {Break.MADE_UP}


def test_from_a_task_to_the_camera_and_back(shell, qtbot):
    shell.show("look")
    play = Play(shell, "cover", SourceKind.VISITOR).show(face(200), pictures=3)
    play.card.ask.click()
    assert not play.desk.isVisible()
    assert play.look.asking.turn_on.isVisible()
    with qtbot.waitSignal(play.look.camera_wanted):
        play.look.asking.turn_on.click()
    play.kind = SourceKind.CAMERA
    play.look.follow(None)
    play.show(face(200), pictures=1)
    assert play.look.values()["task"] == "cover"
    assert play.desk.isVisible()


def test_a_locked_camera_says_why_at_the_task(make_shell):
    shell = make_shell(camera=False)
    shell.show("look")
    play = Play(shell, "cover", SourceKind.VISITOR).show(face(200), pictures=3)
    assert str(POLICY_FILE) in play.card.ask.lock_reason
    play.card.ask.click()
    assert play.desk.isVisible()


def test_whether_it_fell_for_a_picture_only_the_visitor_knows(shell):
    shell.show("look")
    play = Play(shell, "picture").show()
    assert play.card.fell.lock_reason == "It finds no face right now."
    play.card.fell.click()
    assert play.mark(Break.PICTURE) is Mark.OPEN
    play.show(face(200))
    play.card.fell.click()
    assert play.mark(Break.PICTURE) is Mark.TOLD
    assert play.card.live.text() == "Done: you say so. The machine cannot know it."
    assert play.desk.tiles.tiles[Break.PICTURE].accessibleDescription() == "done, you said so"


def test_where_it_cannot_tell_it_asks(shell):
    shell.show("look")
    nodding = face(200)
    points = nodding.points.copy()
    points[2] = points[3]
    lowered = type(nodding)(nodding.box, points, nodding.confidence)
    play = Play(shell, "turn").show(face(200)).show(lowered, pictures=6).show()
    assert "I cannot tell turning from covering" in play.card.live.text()
    assert shown(play.card) == {"I turned", "I covered my face"}
    play.card.covered.click()
    assert play.mark(Break.COVER) is Mark.TOLD
    assert play.mark(Break.TURN) is Mark.OPEN


def test_a_wrong_try_is_named_and_not_counted(shell):
    shell.show("look")
    play = Play(shell, "cover").show(face(200)).show().show(face(200))
    play.desk.tiles.tiles[Break.TURN].click()
    play.show()
    assert play.mark(Break.TURN) is Mark.OPEN
    assert play.card.live.text() == "Lost, but that looked like covering."


def test_a_line_does_not_flicker(shell):
    shell.show("look")
    play = Play(shell, "turn").show(face(200))
    aside = face(200)
    points = aside.points.copy()
    points[2, 0] += 30
    aside = type(aside)(aside.box, points, aside.confidence)
    said = []
    for number in range(40):
        play.show(aside if number % 2 else face(200), pictures=1)
        said.append(play.card.live.text())
    assert set(said) == {
        "It finds a face.",
        "You turn, and it still finds you. Further: some heads it finds even from behind.",
    }
    assert sum(one != other for one, other in pairwise(said)) <= 4


def test_the_language_changes_also_while_nothing_moves(shell):
    shell.show("look")
    play = Play(shell, "turn").show(face(200))
    play.card.live.say("in another language")
    play.look.breaking.retranslate()
    assert play.card.live.text() == "It finds a face."


def test_try_again_opens_it_once_more(shell):
    shell.show("look")
    play = Play(shell, "cover").show(face(200)).show()
    play.card.again.click()
    assert play.mark(Break.COVER) is Mark.OPEN
    play.show(face(200)).show()
    assert play.mark(Break.COVER) is Mark.DONE


@pytest.mark.parametrize("what", [Break.PICTURE, Break.MADE_UP])
def test_what_the_visitor_said_can_be_taken_back(shell, what):
    shell.show("look")
    play = Play(shell, what.value).show(face(200))
    assert "It cannot know what is a picture" in play.card.live.text()
    play.card.fell.click()
    assert (play.mark(what), play.desk.title.text()) == (Mark.TOLD, "Broken: 1 of 6")
    play.card.again.click()
    play.show(face(200))
    assert (play.mark(what), play.desk.title.text()) == (Mark.OPEN, "Break it")
    assert play.card.fell.isVisible()


def test_a_number_goes_into_the_notebook_once_and_only_by_a_press(shell, qtbot):
    shell.show("look")
    play = Play(shell, "dark")
    notes: list[Note] = []
    play.look.noted.connect(notes.append)
    play.show(face(200)).show(light=26)
    assert notes == []
    play.card.keep.click()
    assert play.card.keep.text() == "In the notebook"
    with qtbot.waitSignal(play.look.wanted) as told:
        play.card.keep.click()
    assert told.args == ["notebook"]
    (note,) = notes
    assert (note.room, note.kind, note.came, note.values) == ("look", Kind.NUMBER, "0.20", (("dark", 0.2),))


@pytest.mark.parametrize("wipe", ["forget", "leave"])
def test_clearing_and_leaving_wipe_every_number(shell, wipe):
    shell.show("look")
    play = Play(shell, "cover").show(face(200)).show().show(face(200), pictures=3)
    getattr(play.look, wipe)()
    watch = play.look.breaking.watch
    assert watch.glimpses == ()
    assert play.look.breaking.gauge.now is None
    assert not play.look.view.has_picture
    assert [success.number for success in watch.done.values()] == [None]
    assert play.mark(Break.COVER) is Mark.DONE


def test_another_source_starts_another_watch(shell):
    shell.show("look")
    play = Play(shell, "cover").show(face(200))
    play.look.follow(visitor())
    assert play.look.breaking.watch.glimpses == ()


def test_reset_is_as_at_first(shell):
    shell.show("look")
    play = Play(shell, "cover").show(face(200)).show()
    play.look.reset()
    assert play.look.values() == AT_FIRST
    assert dict(play.look.breaking.watch.done) == {}
    assert play.look.asking.isVisible()
    assert play.look.headline.isVisible()
