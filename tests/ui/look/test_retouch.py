from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.live.breaks import Break
from app.live.consent import Standing
from app.live.seen import Seen
from app.live.tampering import BY_HAND, SHAPE, Tamper
from app.model.errors import ModelMissing
from app.model.types import Frame, Source, SourceKind
from app.ui.look.page import Look
from app.ui.look.retouch import Retouch
from app.ui.look.tiles import Mark
from app.ui.theme import Theme
from tests.ui.house import face, lock, settle

MIDDLE = (240, 320)


class Eye:
    """Finds a face wherever the middle is bright and not covered."""

    calibrated = True

    def __init__(self):
        self.closed = False

    def find(self, pixels):
        if pixels[MIDDLE].max() < 40 or tuple(pixels[MIDDLE]) == SHAPE:
            return ()
        return (face(200, size=230),)

    def close(self):
        self.closed = True


@pytest.fixture
def eyes():
    return []


@pytest.fixture
def look(qtbot, eyes):
    def make():
        eyes.append(Eye())
        return eyes[-1]

    allowed = lock("x", allowed=True)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 704)
    page = Look(Theme(), allowed, allowed, make, host)
    page.resize(1280, 704)
    host.show()
    page.follow(None)
    yield page
    page.leave()


def film(number, kind=SourceKind.VISITOR):
    frame = Frame(number, number * 0.05, np.full((480, 640, 3), 130, np.uint8), Source(kind, "amara"))
    standing = Standing.NOBODY_TO_ASK if kind is SourceKind.VISITOR else Standing.NOT_ASKED
    return Seen(frame, (face(200, size=230),), 0, 1, standing, None, 4.0, 0.0)


def play(qtbot, look, first, pictures=40):
    """Each picture waits for its answer, so that none is skipped."""
    for number in range(first, first + pictures):
        look.show_seen(film(number))
        retouch = look.breaking._retouch
        if retouch.running:
            with qtbot.waitSignal(retouch.done, timeout=20_000):
                pass
    return first + pictures


def tile(look, what):
    return look.breaking.desk.tiles.tiles[what]


def test_a_hand_can_break_what_a_film_cannot(qtbot, look):
    look.show_values({"task": "cover"})
    at = play(qtbot, look, 0)
    hand = look.breaking.desk.card.hand
    assert hand.isVisible()
    assert not look.breaking._retouch.running
    qtbot.keyClick(hand, Qt.Key.Key_End)
    play(qtbot, look, at)
    assert tile(look, Break.COVER).mark is Mark.DONE
    assert tuple(look.view._seen.frame.pixels[MIDDLE]) == SHAPE
    assert look.view._seen.faces == ()


def test_light_can_be_taken_away(qtbot, look):
    look.show_values({"task": "dark"})
    at = play(qtbot, look, 0)
    qtbot.keyClick(look.breaking.desk.card.hand, Qt.Key.Key_End)
    play(qtbot, look, at)
    assert tile(look, Break.DARK).mark is Mark.DONE


def test_what_is_slid_back_is_undone(qtbot, look):
    look.show_values({"task": "cover", "amount": 1.0})
    at = play(qtbot, look, 0, 5)
    assert look.view._seen.faces == ()
    qtbot.keyClick(look.breaking.desk.card.hand, Qt.Key.Key_Home)
    play(qtbot, look, at, 3)
    assert len(look.view._seen.faces) == 1
    assert look.values()["amount"] == 0.0


def test_only_what_a_hand_can_do_has_a_slider(qtbot, look):
    for what in Break:
        look.show_values({"task": what.value})
        look.show_seen(film(1))
        assert look.breaking.desk.card.hand.isVisible() is (what in BY_HAND)
        assert (tile(look, what).mark is Mark.SHUT) is (what in (Break.TURN, Break.PICTURE))


def test_a_live_picture_is_never_tampered_with(qtbot, look):
    look.show_values({"task": "cover", "amount": 1.0})
    look.show_seen(film(1, SourceKind.CLIP))
    assert not look.breaking._retouch.running
    assert len(look.view._seen.faces) == 1
    assert not look.breaking.desk.card.hand.isVisible()
    with pytest.raises(ValueError, match="rendered"):
        look.breaking._retouch.look_again(film(1, SourceKind.CAMERA), Tamper(Break.COVER, 0.5))


@pytest.mark.parametrize("way", ["leave", "forget", "reset"])
def test_the_thread_ends_with_the_room(qtbot, look, eyes, way):
    look.show_values({"task": "cover", "amount": 0.5})
    play(qtbot, look, 0, 2)
    assert look.breaking._retouch.running
    getattr(look, way)()
    assert not look.breaking._retouch.running
    assert look.breaking._retouch.close()
    assert all(eye.closed for eye in eyes)


def test_a_film_does_not_take_away_the_task_that_a_visitor_picked(qtbot, look):
    look.show_values({"task": "turn"})
    tile(look, Break.COVER).click()
    play(qtbot, look, 0)
    assert look.values()["task"] == "cover"
    assert tile(look, Break.MADE_UP).mark is Mark.DONE


def test_letting_go_of_the_slider_is_told(qtbot, look):
    look.show_values({"task": "cover"})
    look.show_seen(film(1))
    settle()
    hand = look.breaking.desk.card.hand
    with qtbot.waitSignal(look.changed):
        qtbot.mouseClick(hand, Qt.MouseButton.LeftButton, pos=hand.rect().center())
    assert look.values()["amount"] > 0.2


def test_a_detector_that_cannot_be_had_is_told(qtbot):
    def missing():
        raise ModelMissing(Path("detector"), "it is not there")

    retouch = Retouch(missing)
    with qtbot.waitSignal(retouch.failed, timeout=20_000) as told:
        retouch.look_again(film(1), Tamper(Break.COVER, 0.5))
    assert isinstance(told.args[0].problem, ModelMissing)
    assert not retouch.running
