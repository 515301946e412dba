"""Which rooms and presets stand follows from the files that hold presets."""

import pytest

from app.lessons.presets import Found, shipped
from app.lessons.rooms import ROOMS, stands
from app.lessons.values import VALUES


def test_a_preset_stands_when_its_file_holds_it() -> None:
    assert stands("threshold", "wrong-man")
    assert not stands("threshold", "nothing")
    assert not stands("attic", "start")


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in VALUES])
def test_a_room_that_is_still_to_come_stands_in_no_way(room: str) -> None:
    assert not any(stands(room, preset) for preset in ROOMS[room])


def test_every_room_with_values_is_one_that_a_lesson_may_name() -> None:
    assert set(VALUES) <= set(ROOMS)


def test_a_preset_that_is_broken_does_not_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shipped().presets
    monkeypatch.setattr("app.lessons.rooms.shipped", lambda: Found())
    assert not stands("threshold", "wrong-man")
