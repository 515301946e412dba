"""A line that moves by itself comes home, unless a hand takes it."""

import pytest
from PySide6.QtCore import QObject

from app.ui.parts.glide import Glide

WAY = ((0.0, 3.0), (0.5, 9.0), (1.0, 3.0))


@pytest.fixture
def glide(qapp):
    return Watched()


class Watched(Glide):
    """Keeps what it told."""

    def __init__(self) -> None:
        self.owner = QObject()
        super().__init__(self.owner)
        self.seen: list[float] = []
        self.ends: list[bool] = []
        self.moved.connect(self.seen.append)
        self.ended.connect(lambda: self.ends.append(True))


def test_it_goes_the_whole_way_and_ends_at_home_once(glide, qtbot):
    with qtbot.waitSignal(glide.ended):
        glide.begin(WAY, 60)
        glide._run.setCurrentTime(30)
    assert max(glide.seen) == 9.0
    assert glide.seen[-1] == 3.0
    assert glide.ends == [True]
    assert not glide.running


def test_a_hand_leaves_the_line_where_it_is(glide):
    glide.begin(WAY, 60_000)
    glide._run.setCurrentTime(30_000)
    glide.stop()
    glide.stop()
    assert glide.seen[-1] == 9.0
    assert glide.ends == [True]


def test_whoever_leaves_finds_the_line_at_home_and_nothing_ended(glide):
    glide.begin(WAY, 60_000)
    glide._run.setCurrentTime(20_000)
    glide.abandon()
    assert glide.seen[-1] == 3.0
    assert glide.ends == []
    glide.abandon()
    assert not glide.running
