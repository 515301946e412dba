"""The rooms of the lab that exist, in order. The strip, the home page and the menu are built from this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Room:
    """One room: `name` is its page in the window; the words are asked for in the language in force."""

    name: str
    title: Callable[[], str]
    about: Callable[[], str]
    compares: bool | None
    """Whether faces in view are compared there; None where nobody is looked at."""


def _look() -> str:
    return QCoreApplication.translate("Rooms", "Look")


def _look_about() -> str:
    return QCoreApplication.translate("Rooms", "What a machine sees: a face, nobody’s in particular")


def _threshold() -> str:
    return QCoreApplication.translate("Rooms", "Threshold")


def _threshold_about() -> str:
    return QCoreApplication.translate("Rooms", "Hold the line, and see who gets hurt on each side")


def _faceprint() -> str:
    return QCoreApplication.translate("Rooms", "Faceprint")


def _faceprint_about() -> str:
    return QCoreApplication.translate("Rooms", "A face becomes 128 numbers: how alike do you stay to yourself?")


def _scale() -> str:
    return QCoreApplication.translate("Rooms", "Scale")


def _scale_about() -> str:
    return QCoreApplication.translate("Rooms", "The same line over a class, a city, and billions of photos")


def _quality() -> str:
    return QCoreApplication.translate("Rooms", "Photo quality")


def _quality_about() -> str:
    return QCoreApplication.translate("Rooms", "Spoil a picture, mend it, and watch who is named")


def _groups() -> str:
    return QCoreApplication.translate("Rooms", "Groups")


def _groups_about() -> str:
    return QCoreApplication.translate(
        "Rooms", "One line, different errors: what was published, and what no line can do"
    )


ROOMS: tuple[Room, ...] = (
    Room("look", _look, _look_about, compares=False),
    Room("faceprint", _faceprint, _faceprint_about, compares=True),
    Room("threshold", _threshold, _threshold_about, compares=True),
    Room("scale", _scale, _scale_about, compares=True),
    Room("quality", _quality, _quality_about, compares=True),
    Room("groups", _groups, _groups_about, compares=None),
)
COMPARES = {room.name: room.compares for room in ROOMS if room.compares is not None}
"""Whether faces are compared in the room of this name; only rooms in which somebody is looked at."""
