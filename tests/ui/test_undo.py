"""Undo and redo of what a visitor has set; nothing about a face can get in."""

import pytest
from shiboken6 import delete

from app.ui.pages.page import Page
from app.ui.undo import STEPS, History


class Room(Page):
    """A room of two settings that a hand moves with `set`."""

    def __init__(self):
        super().__init__()
        self.now = {"threshold": 0.3}

    def values(self):
        return dict(self.now)

    def show_values(self, values):
        self.now = {"threshold": round(values.get("threshold", 0.3), 2), **values} | {
            "threshold": round(values.get("threshold", 0.3), 2)
        }

    def reset(self):
        self.show_values({})

    def set(self, **values):
        self.now |= values
        self.changed.emit()


@pytest.fixture
def room(qtbot):
    page = Room()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def history(room):
    made = History()
    made.watch("groups", room)
    return made


def test_undo_goes_back_step_by_step_and_redo_forward(history, room):
    room.set(threshold=0.4)
    room.set(threshold=0.5)
    assert history.undo("groups")
    assert room.now["threshold"] == 0.4
    assert history.undo("groups")
    assert room.now["threshold"] == 0.3
    assert not history.undo("groups")
    assert history.redo("groups")
    assert history.redo("groups")
    assert room.now["threshold"] == 0.5
    assert not history.redo("groups")


def test_a_new_step_ends_what_could_be_done_again(history, room):
    room.set(threshold=0.4)
    history.undo("groups")
    room.set(threshold=0.6)
    assert not history.can_redo("groups")
    assert not history.redo("groups")
    assert room.now["threshold"] == 0.6


def test_a_reset_can_be_undone(history, room):
    room.set(threshold=0.4, scene="each")
    room.reset()
    history.note("groups")
    assert room.now == {"threshold": 0.3}
    history.undo("groups")
    assert room.now == {"threshold": 0.4, "scene": "each"}


def test_what_a_room_did_not_tell_is_still_a_step(history, room):
    room.now["threshold"] = 0.9
    assert history.can_undo("groups")
    history.undo("groups")
    assert room.now["threshold"] == 0.3
    history.redo("groups")
    assert room.now["threshold"] == 0.9


def test_a_rounded_value_does_not_hold_undo_up(history, room):
    room.set(threshold=0.412)
    room.set(threshold=0.5)
    room.set(threshold=0.6)
    for expected in (0.5, 0.41, 0.3):
        assert history.undo("groups")
        assert room.now["threshold"] == expected


def test_the_same_again_is_no_step(history, room):
    room.set(threshold=0.4)
    room.changed.emit()
    history.undo("groups")
    assert room.now["threshold"] == 0.3


def test_an_arrival_is_no_step(history, room):
    room.now["threshold"] = 0.7
    history.settle("groups")
    assert not history.can_undo("groups")


def test_steps_are_bounded(history, room):
    for at in range(STEPS + 20):
        room.set(threshold=at / 1000)
    back = 0
    while history.undo("groups"):
        back += 1
    assert back == STEPS - 1


def test_nothing_but_what_the_room_may_set_is_kept(history, room):
    room.now |= {"faceprint": 0.12, "name": "Somebody", "scene": "a face"}
    room.set(threshold=0.4)
    kept = [step for past in history._pasts.values() for step in past.steps]
    assert kept == [{"threshold": 0.3}, {"threshold": 0.4}]


def test_the_end_of_a_visit_forgets_every_step(history, room):
    room.set(threshold=0.4)
    history.forget()
    assert not history.undo("groups")
    assert room.now["threshold"] == 0.4
    room.set(threshold=0.5)
    assert history.undo("groups")


def test_who_restores_is_told_and_who_is_unknown_is_left_alone(history, room, qtbot):
    room.set(threshold=0.4)
    with qtbot.waitSignal(history.restored) as told:
        history.undo("groups")
    assert told.args == ["groups"]
    assert not history.undo("attic")
    history.settle("attic")
    assert not history.can_undo("attic")


def test_the_past_of_a_page_goes_with_the_page(history, qtbot):
    page = Room()
    history.watch("lesson", page, "groups")
    page.set(threshold=0.4)
    delete(page)
    history.forget()
    history.note("lesson")
    assert not history.undo("lesson")
