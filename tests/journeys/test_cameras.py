"""The camera that is not there, and the camera that is pulled out while it works."""

import threading

import numpy as np
from PySide6.QtCore import Qt

from app.live.consent import Standing
from app.model.types import SourceKind
from app.ui.pages.asking import Stage
from app.ui.parts.status import Feed
from app.vision.devices import State
from app.vision.webcam import Webcam
from tests.fakes import FakeCapture
from tests.journeys import films


def _shown(guide):
    """The made-up visitor's name in the Threshold room; empty for somebody live."""
    return guide.room.visitor or ""


def _kind(guide):
    return guide.seen.frame.source.kind if guide.seen is not None else None


def test_without_a_camera_the_message_says_so_and_a_made_up_visitor_takes_over(walk, prints):
    def script(guide):
        guide.control(Qt.Key.Key_1)
        guide.until(lambda: guide.here == "look" and guide.look.stage is Stage.CAMERA)
        assert guide.seen is None or guide.seen.frame.source.shows_nobody
        guide.press(guide.look.asking.turn_on)
        guide.until(lambda: "There is no such camera" in guide.message)
        assert guide.message.count("Plug one in") == 1
        guide.until(lambda: _kind(guide) is SourceKind.VISITOR and guide.seen.faces)
        guide.pictures(10)
        assert "There is no such camera" in guide.message
        assert "Camera off" in guide.status._feed_words()

        guide.press(guide.window.notice.button)
        assert guide.message == ""
        guide.until(lambda: "There is no such camera" in guide.message)
        assert guide.here == "look"
        guide.pictures(3)

        guide.control(Qt.Key.Key_3)
        guide.until(lambda: guide.here == "threshold" and guide.room.wall is not None)
        assert _shown(guide)
        assert guide.room.wall.right > 0
        guide.reach(guide.room.slider)
        guide.key(Qt.Key.Key_Home)
        assert guide.room.wall.strangers_over(guide.room.threshold) > 0

    assert walk(script) == 0
    assert prints.asked > 0


class Socket:
    """Where a camera is plugged in: `pulled` takes it out. Everybody it shows is rendered, but the app cannot know."""

    def __init__(self, pictures):
        self._pictures, self.pulled = pictures, threading.Event()
        self.opened = self.missed = 0

    def webcam(self):
        def capture(_index):
            self.opened += 1
            camera = FakeCapture(self._roll())
            camera.before_read = self._pace
            return camera

        return Webcam(0, capture=capture, look=self._look)

    def _pace(self):
        self.pulled.wait(1 / films.RATE)

    def _look(self, _index):
        self.missed += self.pulled.is_set()
        return State.MISSING if self.pulled.is_set() else State.THERE

    def _roll(self):
        while not self.pulled.is_set():
            for picture in self._pictures:
                if self.pulled.is_set():
                    break
                yield np.ascontiguousarray(picture[:, :, ::-1])


def test_a_camera_that_is_pulled_out_comes_back_by_itself_and_asks_again(walk, prints, cameras, tmp_path):
    socket = Socket(films.moving(films.SECOND, 72))
    cameras(socket.webcam)

    def script(guide):
        guide.control(Qt.Key.Key_1)
        guide.until(lambda: guide.look.stage is Stage.CAMERA)
        assert socket.opened == 0
        guide.press(guide.look.asking.turn_on)
        guide.until(lambda: _kind(guide) is SourceKind.CAMERA)
        guide.pictures(5)
        assert guide.standing is Standing.NOT_ASKED
        assert prints.made == 0
        guide.say_yes()
        assert not guide.program.rehearsal.screenshot(guide.window, tmp_path / "shot.png")
        assert not (tmp_path / "shot.png").exists()
        assert _shown(guide) == ""
        assert guide.status._feed is Feed.CAMERA

        socket.pulled.set()
        guide.until(lambda: _kind(guide) is SourceKind.VISITOR)
        assert "The camera cable is out" in guide.message
        assert _shown(guide)
        guide.until(lambda: guide.room.wall is not None)
        guide.until(lambda: socket.missed >= 3)
        guide.pictures(5)
        assert "comes back by itself" in guide.message

        socket.pulled.clear()
        guide.until(lambda: _kind(guide) is SourceKind.CAMERA)
        assert "The camera is back" in guide.message
        asked = prints.asked
        guide.wait_to_be_asked()
        guide.pictures(10)
        assert guide.standing in (Standing.NOT_ASKED, Standing.ENDED)
        assert guide.room.wall is None
        assert prints.asked == asked
        guide.say_yes()

    assert walk(script) == 0
