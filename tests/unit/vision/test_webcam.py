from __future__ import annotations

import itertools
import threading
from collections.abc import Iterable

import numpy as np
import pytest

from app.model.errors import (
    CameraBlack,
    CameraBusy,
    CameraDenied,
    CameraError,
    CameraLost,
    CameraMissing,
    CameraSilent,
)
from app.model.types import Pixels
from app.vision.cv import cv2
from app.vision.devices import State
from app.vision.webcam import PATIENCE, Webcam
from tests.fakes import FakeCapture, FakeClock, plain


class Desk:
    """A camera on a table: what the system says of it, what it gives, and a clock."""

    def __init__(
        self, script: Iterable[Pixels | None] = (), *, opened: bool = True, state: State = State.THERE
    ) -> None:
        self.capture, self.clock, self.state = FakeCapture(script, opened=opened), FakeClock(), state
        self.opened: list[int] = []

    def webcam(self) -> Webcam:
        return Webcam(3, capture=self._open, look=lambda _: self.state, clock=self.clock, wait=self.clock.wait)

    def _open(self, index: int) -> FakeCapture:
        self.opened.append(index)
        return self.capture


def test_it_asks_for_a_small_fresh_picture_and_turns_bgr_to_rgb() -> None:
    desk = Desk([np.full((4, 6, 3), (10, 20, 200), np.uint8)])
    picture = desk.webcam().read()
    assert picture is not None
    assert picture[0, 0].tolist() == [200, 20, 10]
    assert not picture.flags.writeable
    assert desk.opened == [3]
    asked = (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, cv2.CAP_PROP_FPS, cv2.CAP_PROP_BUFFERSIZE)
    assert [desk.capture.settings[name] for name in asked] == [640, 480, 30, 1]


@pytest.mark.parametrize(
    ("state", "error"),
    [(State.MISSING, CameraMissing), (State.BUSY, CameraBusy), (State.DENIED, CameraDenied)],
)
def test_what_the_system_says_is_believed_before_the_camera_is_touched(state: State, error: type[CameraError]) -> None:
    desk = Desk(state=state)
    with pytest.raises(error) as caught:
        desk.webcam()
    assert caught.value.index == 3
    assert desk.opened == []


def test_a_camera_that_is_there_and_does_not_open_is_busy() -> None:
    with pytest.raises(CameraBusy):
        Desk(opened=False).webcam()


def test_a_camera_nobody_knows_of_that_does_not_open_is_missing() -> None:
    with pytest.raises(CameraMissing):
        Desk(opened=False, state=State.UNKNOWN).webcam()


def test_a_camera_that_opens_and_never_gives_a_picture_is_silent() -> None:
    desk = Desk()
    webcam = desk.webcam()
    with pytest.raises(CameraSilent):
        webcam.read()
    assert desk.clock.now - 100 >= PATIENCE


def test_a_slow_start_and_a_hiccup_are_waited_for() -> None:
    webcam = Desk([None, None, plain(), None, plain()]).webcam()
    assert webcam.read() is not None
    assert webcam.read() is not None


def test_a_camera_that_worked_and_stops_is_lost() -> None:
    webcam = Desk([plain()]).webcam()
    webcam.read()
    with pytest.raises(CameraLost):
        webcam.read()


def test_a_pulled_cable_is_noticed_without_waiting() -> None:
    desk = Desk([plain()])
    webcam = desk.webcam()
    webcam.read()
    desk.state = State.MISSING
    with pytest.raises(CameraLost):
        webcam.read()
    assert desk.clock.waits == []


def _at_10_a_second(desk: Desk) -> None:
    def tick() -> None:
        desk.clock.now += 0.1

    desk.capture.before_read = tick


def test_two_seconds_of_black_are_named() -> None:
    noise = np.random.default_rng(1).integers(0, 12, (48, 64, 3), dtype=np.uint8)  # a covered lens is not quite black
    desk = Desk(itertools.repeat(noise))
    _at_10_a_second(desk)
    webcam = desk.webcam()
    for _ in range(20):
        assert webcam.read() is not None
    desk.clock.now += 0.1
    with pytest.raises(CameraBlack):
        webcam.read()


def test_a_dark_room_with_a_lamp_is_not_black_and_light_starts_the_count_again() -> None:
    lamp = plain(3)
    lamp[:16, :16] = 250
    desk = Desk([*[plain(0)] * 15, *[lamp] * 40, *[plain(0)] * 15])
    _at_10_a_second(desk)
    webcam = desk.webcam()
    assert all(webcam.read() is not None for _ in range(70))


def test_closing_turns_it_off_and_ends_reading() -> None:
    desk = Desk([plain()])
    webcam = desk.webcam()
    webcam.close()
    webcam.close()
    assert not desk.capture.opened
    assert webcam.read() is None


def test_closing_from_another_thread_while_reading_turns_it_off_too() -> None:
    desk = Desk([plain(), plain()])
    webcam = desk.webcam()
    in_read, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        in_read.set()
        go_on.wait(10)

    desk.capture.before_read = hold
    got: list[object] = []
    thread = threading.Thread(target=lambda: got.append(webcam.read()))
    thread.start()
    assert in_read.wait(10)
    webcam.close()
    assert desk.capture.opened  # never released under a reading thread: OpenCV would crash
    go_on.set()
    thread.join(10)
    assert got == [None]
    assert not desk.capture.opened
