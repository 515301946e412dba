"""A room of the lab inside another page: a lesson, or a slide of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.lessons.presets import shipped
from app.model.policy import Lock
from app.ui.lab import Lab
from app.ui.makers import Maker, RoomPage
from app.ui.rooms import COMPARES


class LentRoom(QObject):
    """At most one room at a time, known to the lab by the name of the page that it is in."""

    ready = Signal(object, str, bool)
    """It was entered and set up: its page, which room it is, and whether that page was another room's before."""
    noted = Signal(object)
    """A Note for the lab notebook."""

    def __init__(
        self,
        name: str,
        lab: Lab,
        makers: Mapping[tuple[str, str], Maker],
        compare_lock: Lock,
        go: Callable[[str], None],
    ) -> None:
        """`compare_lock` is the policy's for that page; `go` leads to another page by its name."""
        super().__init__()
        self._name, self._lab, self._makers, self._lock, self._go = name, lab, makers, compare_lock, go
        self._room: RoomPage | None = None
        self._make: Maker | None = None
        self._again = False
        self._entered: set[str] = set()
        """The rooms that were here already: what a room does once, to greet, it does not do again."""

    def make(self, room: str, preset: str, again: QWidget | None = None) -> QWidget | None:
        """The room's page; None where there is no such room yet. `again`, the one that is open, as at first if it is
        the same room with another preset: to make a room takes much longer than to set it up."""
        make = self._makers.get((room, preset)) or self._makers.get((room, ""))
        self._again = again is not None and again is self._room and make is self._make
        if self._again and self._room is not None:
            self._room.reset()
            return self._room
        self._make, self._room = make, None
        if make is None:
            return None
        self._room = make()
        self._room.wanted.connect(self._go)
        self._room.noted.connect(self.noted)
        self._lab.add(self._name, self._room)
        return self._room

    @Slot(str, str)
    def enter(self, room: str, preset: str) -> None:
        """It is in sight: the lab looks through it, and it is set up as its preset says."""
        if (room, preset) in self._makers:
            return  # a room of its own kind, in which nobody is looked at
        if room in COMPARES:
            self._lab.enter(self._name, compares=COMPARES[room], lock=self._lock)
        if self._room is not None:
            found = shipped().find(room, preset)
            self._room.arrive(preset=preset, values=found.values if found else {}, first=room not in self._entered)
            self._entered.add(room)
            self.ready.emit(self._room, room, self._again)
            self._again = False

    @Slot()
    def leave(self) -> None:
        """It is out of sight: whatever it showed of a face is wiped."""
        if self._lab.inside == self._name:
            self._lab.leave()
        if self._room is not None:
            self._room.leave()
