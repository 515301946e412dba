"""Everything the top strip has no room for, as a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.ui.pages.page import ReadingPage
from app.ui.parts.row import Row
from app.ui.rooms import Room
from app.ui.theme import Theme


class MenuPage(ReadingPage):
    """A list of every way to go; from a room, also the ways back in it, for which a tight strip has no room."""

    language_pressed = Signal()
    undo_wanted = Signal()
    reset_wanted = Signal()

    def __init__(
        self, theme: Theme, rooms: Sequence[Room], other_language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self._headline_words, parent)
        self.undo = self._step(self._undo_words, "undo", self.undo_wanted)
        self.reset_row = self._step(self._reset_words, "reset", self.reset_wanted)
        for number, room in enumerate(rooms, 1):
            self._row(room.name, room.title, number=str(number))
        self._row("map", self._map_words)
        self._row("notebook", self._notebook_words)
        self._row("lessons", self._lessons_words)
        self._row("settings", self._settings_words)
        self._row("about", self._about_words)
        self._row("help", self._help_words)
        self._row("home", self._home_words)
        language = Row(theme, other_language, icon="globe")
        language.acted.connect(self.language_pressed)
        self.add(language)
        self.finish()

    def _step(self, title: Callable[[], str], icon: str, wanted: SignalInstance) -> Row:
        row = Row(self.theme, title, icon=icon)
        row.acted.connect(wanted)
        row.hide()
        self.add(row)
        return row

    def offer_steps(self, *, room: bool) -> None:
        """Whether it was a room that one came from."""
        self.undo.setVisible(room)
        self.reset_row.setVisible(room)

    def _row(self, page: str, title: Callable[[], str], number: str = "") -> None:
        row = Row(self.theme, title, number=number)
        row.acted.connect(partial(self.wanted.emit, page))
        self.add(row)

    def restyle(self) -> None:
        super().restyle()
        self.column.setSpacing(0)

    def _undo_words(self) -> str:
        return self.tr("Undo in the room")

    def _reset_words(self) -> str:
        return self.tr("Reset the room")

    def _headline_words(self) -> str:
        return self.tr("Menu")

    def _map_words(self) -> str:
        return self.tr("Map of the lab")

    def _notebook_words(self) -> str:
        return self.tr("Lab notebook")

    def _lessons_words(self) -> str:
        return self.tr("Lessons")

    def _settings_words(self) -> str:
        return self.tr("Settings")

    def _about_words(self) -> str:
        return self.tr("Privacy and honesty")

    def _help_words(self) -> str:
        return self.tr("Help")

    def _home_words(self) -> str:
        return self.tr("First page")
