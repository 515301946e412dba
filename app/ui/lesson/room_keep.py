"""Who keeps the room of the lab that a lesson has open, and says when it comes into sight and out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

MakeRoom: TypeAlias = Callable[[str, str, QWidget | None], QWidget | None]
"""A room's page, for the room and its preset; None where there is no such room. The third is the room that is open: it
may be given again, as at first, where it can be set up so; it is deleted where it is not."""


class RoomKeep(QObject):
    """At most one room is kept. `make` is asked for it once, until another one is wanted."""

    entered = Signal(str, str)
    """The room is in sight: its name and its preset."""
    left = Signal()
    """It no longer is."""

    def __init__(self, make: MakeRoom, parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self.room: QWidget | None = None
        self._key: tuple[str, str] | None = None
        self._in_sight: tuple[str, str] | None = None

    def get(self, room: str, preset: str) -> QWidget | None:
        """The room set up by `preset`: the one that is open, or a new one in its place."""
        if self._key != (room, preset):
            self.settle(shown=False)
            before, self.room = self.room, self._make(room, preset, self.room)
            self._key = (room, preset)
            if before is not self.room:
                _close(before)
        return self.room

    def drop(self) -> None:
        """Close the room."""
        self.settle(shown=False)
        _close(self.room)
        self.room, self._key = None, None

    def settle(self, *, shown: bool) -> None:
        """Tell whoever runs the session whether the room is in sight now."""
        now = self._key if shown and self.room is not None else None
        if now == self._in_sight:
            return
        if self._in_sight is not None:
            self.left.emit()
        self._in_sight = now
        if now is not None:
            self.entered.emit(*now)


def _close(room: QWidget | None) -> None:
    if room is not None:
        room.hide()
        room.deleteLater()
