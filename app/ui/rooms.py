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
    compares: bool
    """Whether faces are compared there."""


def _look() -> str:
    return QCoreApplication.translate("Rooms", "Look")


def _look_about() -> str:
    return QCoreApplication.translate("Rooms", "What a machine sees: a face, nobody’s in particular")


def _threshold() -> str:
    return QCoreApplication.translate("Rooms", "Threshold")


def _threshold_about() -> str:
    return QCoreApplication.translate("Rooms", "Hold the line, and see who gets hurt on each side")


ROOMS: tuple[Room, ...] = (
    Room("look", _look, _look_about, compares=False),
    Room("threshold", _threshold, _threshold_about, compares=True),
)
COMPARES = {room.name: room.compares for room in ROOMS}
"""Whether faces are compared in the room of this name."""
