"""The words of the lab notebook, for its page, its table and its PDF."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.model.notebook import Headings, Kind
from app.ui.rooms import Room

translate = QCoreApplication.translate


def title() -> str:
    """What it is called."""
    return translate("Notebook", "Lab notebook")


def back_to(room: str) -> str:
    """To the room that one came from."""
    return translate("Notebook", "Back to {room}").format(room=room)


def back_to_lesson() -> str:
    """To the lesson that one came from."""
    return translate("Notebook", "Back to the lesson")


def heading() -> str:
    """Over its lines."""
    return translate("Notebook", "What you predicted, and what came")


def about() -> str:
    """What is in it, and what is not."""
    return translate(
        "Notebook",
        "Your guesses, and what you kept and read off in the lab. No face, no faceprint, and nothing that you typed.",
    )


def unwritten() -> str:
    """On an empty leaf."""
    return translate("Notebook", "Nothing is written here yet.")


def how() -> str:
    """How it is filled."""
    return translate(
        "Notebook",
        "Guess before you look, in any room of the lab: your guess and what came then are written here side by side. "
        "“Keep this” in a room writes down how things stand.",
    )


def kinds() -> dict[Kind, str]:
    """Why a line is there."""
    return {
        Kind.PREDICTION: translate("Notebook", "Prediction"),
        Kind.SNAPSHOT: translate("Notebook", "Kept"),
        Kind.NUMBER: translate("Notebook", "Read off"),
    }


def you_said() -> str:
    """Over an answer."""
    return translate("Notebook", "You said")


def what_came() -> str:
    """Over what came after an answer."""
    return translate("Notebook", "What came")


def headings() -> Headings:
    """The first line of the table."""
    return Headings(
        room=translate("Notebook", "Room"),
        kind=translate("Notebook", "Kind"),
        about=translate("Notebook", "What it was about"),
        answer=you_said(),
        came=what_came(),
    )


def room_titles(rooms: Sequence[Room]) -> dict[str, str]:
    """Rooms by name as they are called on their doors, with their numbers."""
    return {room.name: f"{number} {room.title()}" for number, room in enumerate(rooms, 1)}
