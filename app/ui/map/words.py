"""The words of the map, and of the rooms that are still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.lessons.rooms import ROOMS as PLANNED
from app.ui.rooms import Room

translate = QCoreApplication.translate


def title() -> str:
    """Of the page."""
    return translate("Map", "Map of the lab")


def about() -> str:
    """What the walk is."""
    return translate("Map", "The way of one picture: from the camera through the machine, and out to the people.")


def here() -> str:
    """The visitor's own place."""
    return translate("Map", "You are here")


def visited() -> str:
    """Seen in this visit."""
    return translate("Map", "Visited")


def to_come() -> str:
    """A room that is not there yet."""
    return translate("Map", "Still to come")


def camera() -> str:
    """Where the walk begins."""
    return translate("Map", "Camera")


def spoken_room(number: int, name: str) -> str:
    """A room's door, for who cannot see it."""
    return translate("Map", "Room {number}, {title}").format(number=number, title=name)


def spoken_preset(name: str, room: str) -> str:
    """A preset's door, for who cannot see it."""
    return translate("Map", "{title}, in the room {room}").format(title=name, room=room)


def _case_file() -> str:
    return translate("Map", "Case file")


def _case_file_about() -> str:
    return translate("Map", "A blurred still, a list that is always full, and your decision")


def _consent() -> str:
    return translate("Map", "Consent desk")


def _consent_about() -> str:
    return translate("Map", "Join, see what is held, take it back; and meet what never asks")


_TO_COME = {
    "casefile": Room("casefile", _case_file, _case_file_about, compares=None),
    "consent": Room("consent", _consent, _consent_about, compares=None),
}


def places(standing: Sequence[Room]) -> tuple[tuple[Room, bool], ...]:
    """Every room of the plan in the order of the walk, with whether it is there."""
    built = {room.name: room for room in standing}
    return tuple(
        (built.get(name) or _TO_COME[name], name in built) for name in PLANNED if name in built or name in _TO_COME
    )
