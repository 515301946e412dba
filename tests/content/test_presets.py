"""The presets that ship: every one that a lesson may name, whole and in both languages."""

import pytest

from app.lessons.presets import shipped
from app.lessons.rooms import ROOMS
from app.lessons.values import VALUES
from app.model.settings import LANGUAGES

HERE = [(room, name) for room in VALUES for name in ROOMS[room]]


def test_no_preset_that_ships_is_broken():
    assert shipped().problems == ()


@pytest.mark.parametrize(("room", "name"), HERE)
def test_every_preset_of_a_standing_room_is_there_in_both_languages(room, name):
    preset = shipped().find(room, name)
    assert preset is not None
    assert set(preset.titles) == set(LANGUAGES)
    assert preset.titles["en"] != preset.titles["es"]


def test_presets_stand_in_the_order_of_the_plan_and_nothing_else_does():
    for room in VALUES:
        assert [one.name for one in shipped().of_room(room)] == list(ROOMS[room])


def test_no_two_doors_of_a_room_have_the_same_title():
    for room in VALUES:
        for language in LANGUAGES:
            titles = [one.title(language) for one in shipped().of_room(room)]
            assert len(set(titles)) == len(titles)
