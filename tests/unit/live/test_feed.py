import numpy as np
import pytest

from app.live.feed import Feed
from app.live.latest import Latest
from app.live.measure import Stats
from app.live.seen import Notice, Trouble
from app.model.errors import CameraBlack, CameraBusy, CameraMissing, CameraSilent, PictureUnreadable
from app.model.types import Frame
from tests.unit.live.stage import AMARA, CAMERA, CLIP


class Desk:
    def __init__(self, asked=CAMERA):
        self.now, self.stats = 0.0, Stats()
        self.news: list[Trouble] = []
        self.frames: Latest[Frame] = Latest()
        self.feed = Feed(asked, self.frames, self.stats, self.news.append, clock=lambda: self.now, silence=4.0)

    def shown(self):
        frame = self.frames.take_now()
        return frame and frame.source

    def told(self):
        return [one.notice or type(one.problem) for one in self.news]


def light():
    return np.full((16, 16, 3), 200, dtype=np.uint8)


def dark():
    return np.full((16, 16, 3), 3, dtype=np.uint8)


def test_a_picture_becomes_a_numbered_read_only_frame():
    desk = Desk()
    desk.now = 2.5
    desk.feed.deliver(light(), CAMERA)
    desk.feed.deliver(light(), CAMERA)
    frame = desk.frames.take_now()
    assert frame is not None
    assert (frame.number, frame.taken_at, frame.source) == (2, 2.5, CAMERA)
    assert not frame.pixels.flags.writeable
    assert desk.stats["read"] == 2


@pytest.mark.parametrize(
    "bad", [np.zeros((4, 4), np.uint8), np.zeros((4, 4, 4), np.uint8), np.zeros((4, 4, 3), np.float32)]
)
def test_what_is_no_rgb_picture_is_refused(bad):
    desk = Desk()
    with pytest.raises(ValueError, match="a picture is"):
        desk.feed.deliver(bad, CAMERA)
    assert desk.frames.take_now() is None


def test_the_stand_in_is_silent_while_the_camera_works():
    desk = Desk()
    assert desk.feed.stand_in(light(), AMARA) is False
    assert desk.frames.take_now() is None


def test_trouble_calls_the_stand_in_and_the_camera_silences_it():
    desk = Desk()
    desk.feed.trouble(CameraMissing(0))
    assert desk.feed.stand_in(light(), AMARA) is True
    assert desk.shown() == AMARA
    desk.feed.deliver(light(), CAMERA)
    assert desk.feed.stand_in(light(), AMARA) is False
    assert desk.shown() == CAMERA
    assert desk.told() == [CameraMissing, Notice.STAND_IN, Notice.CAMERA_BACK]


def test_the_same_trouble_is_told_once_until_the_camera_worked_again():
    desk = Desk()
    for problem in (CameraMissing(0), CameraMissing(0), CameraBusy(0)):
        desk.feed.trouble(problem)
    desk.feed.deliver(light(), CAMERA)
    desk.feed.trouble(CameraMissing(0))
    assert [one for one in desk.told() if not isinstance(one, Notice)] == [CameraMissing, CameraBusy, CameraMissing]


def test_a_black_camera_that_is_opened_again_is_not_back_until_there_is_light():
    desk = Desk()
    desk.feed.trouble(CameraBlack(0))
    desk.feed.deliver(dark(), CAMERA)
    assert desk.feed.needed.is_set()
    assert desk.frames.take_now() is None
    desk.feed.deliver(light(), CAMERA)
    assert desk.told()[-1] is Notice.CAMERA_BACK


def test_a_camera_that_hangs_is_silent_and_the_stand_in_takes_over():
    desk = Desk()
    desk.now = 3.9
    desk.feed.watch()
    assert desk.told() == []
    desk.now = 4.1
    desk.feed.watch()
    desk.feed.watch()
    assert desk.told() == [CameraSilent, Notice.STAND_IN]


def test_a_broken_clip_is_told_and_has_no_stand_in():
    desk = Desk(CLIP)
    desk.feed.trouble(ValueError("broken"))
    assert desk.told() == [ValueError]
    assert not desk.feed.needed.is_set()


def test_an_unreadable_picture_is_counted_and_named():
    desk = Desk(CLIP)
    desk.feed.broken(PictureUnreadable("x.png", "cut off"))
    desk.feed.broken(ValueError("no name"))
    assert desk.stats["unreadable"] == 2
    assert desk.told() == [PictureUnreadable]
