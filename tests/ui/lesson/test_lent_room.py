"""A room lent to a lesson: made once, and set up anew for another preset of the same room."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.model.policy import Lock, Reason
from app.ui.lent_room import LentRoom


class Page(QWidget):
    wanted = Signal(str)
    noted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []

    def reset(self) -> None:
        self.done.append("reset")

    def arrive(self, **wishes: object) -> None:
        self.done.append(wishes)


class Lab:
    inside = None

    def add(self, _name: str, _room: object) -> None: ...

    def enter(self, _name: str, **_how: object) -> None: ...


@pytest.fixture
def lent(qapp: object) -> LentRoom:
    makers: Any = {("scale", ""): Page, ("threshold", ""): lambda: Page(), ("threshold", "class"): lambda: Page()}
    lab: Any = Lab()
    return LentRoom(
        "lesson", lab, makers, Lock("teach.compare_live_faces", False, None, Reason.DEFAULT), lambda _page: None
    )


def test_another_preset_of_a_room_is_set_up_in_the_same_room_as_at_first(lent: LentRoom):
    told: list[tuple[object, ...]] = []
    lent.ready.connect(lambda *said: told.append(said))
    room = lent.make("scale", "school")
    lent.enter("scale", "school")
    assert isinstance(room, Page)
    assert lent.make("scale", "city", room) is room
    lent.enter("scale", "city")
    first, reset, second = room.done
    assert reset == "reset"
    assert [dict(one)["preset"] for one in (first, second)] == ["school", "city"]  # type: ignore[call-overload]
    assert told == [(room, "scale", False), (room, "scale", True)]


def test_another_room_a_room_of_its_own_kind_and_a_closed_one_are_made(lent: LentRoom):
    room = lent.make("threshold", "start")
    own = lent.make("threshold", "class", room)
    scale = lent.make("scale", "city", own)
    anew = lent.make("scale", "school")  # the one before was closed with its lesson
    assert len({room, own, scale, anew}) == 4
    assert lent.make("casefile", "line-up", anew) is None
    assert lent.make("scale", "city", anew) is not anew


def test_what_the_room_notes_is_passed_on_once_however_often_it_is_entered(lent: LentRoom):
    told: list[object] = []
    lent.noted.connect(told.append)
    room = lent.make("scale", "school")
    lent.enter("scale", "school")
    assert isinstance(room, Page)
    lent.make("scale", "city", room)
    lent.enter("scale", "city")
    room.noted.emit("a note")
    assert told == ["a note"]
