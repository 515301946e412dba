"""Walking away: whichever way the room is left, the yes is over and nothing is kept."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.live.consent import Standing
from app.live.seen import Compared
from tests.journeys import films


def _keeping(guide):
    """Keeps what a careless part of the app might keep: every comparison, and the last picture."""
    kept: list[Compared] = []
    guide.lab.session.compared.connect(kept.append)
    return kept


def _nothing_of_anybody(guide, kept):
    """What is kept all the same is overwritten, and the app keeps nothing."""
    assert guide.room.wall is None
    assert not guide.room.live.has_picture
    assert kept
    assert [one for one in guide.compared_kept() if np.any(one.faceprint) or np.any(one.crop)] == []
    kept.clear()
    assert guide.compared_kept() == []


@pytest.mark.parametrize("way", ["home", "stop", "erase"])
def test_leaving_the_room_ends_the_yes_and_wipes_what_was_compared(walk, film, prints, way):
    def script(guide):
        kept = _keeping(guide)
        guide.say_yes()
        last = guide.seen
        if way == "home":
            guide.key(Qt.Key.Key_Escape)
        elif way == "stop":
            guide.control(Qt.Key.Key_Period)
        else:
            guide.press(guide.status.erase)
        guide.until(lambda: guide.receipts)
        _nothing_of_anybody(guide, kept)
        assert not np.any(last.frame.pixels)
        assert guide.receipts[0].faceprints_made == prints.asked > 0
        assert guide.receipts[0].faceprints_held == guide.receipts[0].pictures_saved == 0
        asked = prints.asked

        guide.control(Qt.Key.Key_3)
        guide.until(lambda: guide.here == "threshold")
        guide.wait_to_be_asked()
        guide.pictures(10)
        assert guide.room.wall is None
        assert prints.asked == asked

    assert walk(script, "--source", film("visitor", films.moving(films.FIRST, 60))) == 0


def test_going_to_the_room_without_comparing_ends_the_yes(walk, film, prints):
    def script(guide):
        kept = _keeping(guide)
        guide.say_yes()
        guide.control(Qt.Key.Key_1)
        guide.until(lambda: guide.here == "look")
        _nothing_of_anybody(guide, kept)
        guide.until(lambda: guide.standing is not Standing.GRANTED)
        guide.pictures(3)
        asked = prints.asked
        guide.pictures(10)
        guide.control(Qt.Key.Key_3)
        guide.wait_to_be_asked()
        guide.pictures(10)
        assert prints.asked == asked

    assert walk(script, "--source", film("visitor", films.moving(films.FIRST, 60))) == 0
