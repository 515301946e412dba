"""How to get about: one sentence a room, and the keys, from the same list that binds them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.pages.keycaps import Keycaps, Press, press
from app.ui.pages.page import ReadingPage
from app.ui.parts.button import Button, Kind
from app.ui.parts.flow import Flow
from app.ui.parts.row import Row
from app.ui.rooms import ROOMS, Room
from app.ui.shortcuts import CONTROL_KEYS, SHORTCUTS
from app.ui.theme import Role, Theme

ROOM_KEY = "go_room_"
"""What a shortcut to a room calls, before the room's number."""


class HelpPage(ReadingPage):
    """What to do here, every room in one sentence, and every key."""

    def __init__(self, theme: Theme, rooms: Sequence[Room] = ROOMS, parent: QWidget | None = None) -> None:
        super().__init__(theme, self._headline_words, parent)
        self.say(Role.READING, self._what_words)
        self._make_ways()
        self.say(Role.LABEL, self._rooms_words, above=14)
        self.room_keys: list[Keycaps] = []
        for number, room in enumerate(rooms, 1):
            self._make_room(number, room)
        self.say(Role.LABEL, self._window_words, above=18)
        self.window_keys = Keycaps(theme, _window_rows)
        self.add(self.window_keys)
        self.say(Role.LABEL, self._control_words, above=18)
        self.control_keys = Keycaps(theme, _control_rows)
        self.add(self.control_keys)
        self.finish()

    def _make_ways(self) -> None:
        holder = QWidget()
        flow = Flow(holder, gap=self.theme.px(18), row_gap=self.theme.px(4))
        for said, page in (
            (self._map_words, "map"),
            (self._notebook_words, "notebook"),
            (self._about_words, "about"),
        ):
            button = Button(self.theme, said, Kind.LINK)
            button.acted.connect(partial(self.wanted.emit, page))
            flow.addWidget(button)
        self.add(holder)

    def _make_room(self, number: int, room: Room) -> None:
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.theme.px(14))
        row = Row(self.theme, room.title, room.about, number=str(number), role=Role.LABEL)
        row.acted.connect(partial(self.wanted.emit, room.name))
        across.addWidget(row, 1)
        if keys := [press(key.keys) for key in SHORTCUTS if key.calls == f"{ROOM_KEY}{number}"]:
            caps = Keycaps(self.theme, lambda: [("", keys)])
            self.room_keys.append(caps)
            across.addWidget(caps, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(holder)

    def _headline_words(self) -> str:
        return self.tr("Help")

    def _what_words(self) -> str:
        return self.tr(
            "Hold the line, and see who gets hurt on each side. The camera is off until you turn it on; a made-up "
            "visitor is there already."
        )

    def _map_words(self) -> str:
        return self.tr("Map of the lab")

    def _notebook_words(self) -> str:
        return self.tr("Lab notebook")

    def _about_words(self) -> str:
        return self.tr("Privacy and honesty: what this app promises")

    def _rooms_words(self) -> str:
        return self.tr("The rooms, each in one sentence")

    def _window_words(self) -> str:
        return self.tr("Keys that work everywhere")

    def _control_words(self) -> str:
        return self.tr("Keys for the control you are on")


def _window_rows() -> list[tuple[str, list[Press]]]:
    """The keys that the window binds; those to rooms stand beside their rooms."""
    return [(key.does(), [press(key.keys)]) for key in SHORTCUTS if not key.calls.startswith(ROOM_KEY)]


def _control_rows() -> list[tuple[str, list[Press]]]:
    return [(keys.does(), list(dict.fromkeys(press(_portable(key)) for key in keys.every))) for keys in CONTROL_KEYS]


def _portable(key: Qt.Key) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
