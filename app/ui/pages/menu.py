"""Everything the top strip has no room for, as a page: rooms, and beside them where there is room, all else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.pages.page import ReadingPage
from app.ui.parts.row import Row
from app.ui.rooms import Room
from app.ui.theme import Theme

BESIDE = 716
"""Design pixels of width from which there are two columns."""
MOST = 960
"""The widest that two columns are, design pixels."""


class MenuPage(ReadingPage):
    """A list of every way to go; from a room, also the ways back in it, for which a tight strip has no room."""

    language_pressed = Signal()
    undo_wanted = Signal()
    reset_wanted = Signal()

    def __init__(
        self, theme: Theme, rooms: Sequence[Room], other_language: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self._headline_words, parent)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._rooms, self._others = QVBoxLayout(), QVBoxLayout()
        for column in (self._rooms, self._others):
            column.setSpacing(0)
            self._columns.addLayout(column, 1)
        self.undo = self._step(self._undo_words, "undo", self.undo_wanted)
        self.reset_row = self._step(self._reset_words, "reset", self.reset_wanted)
        for number, room in enumerate(rooms, 1):
            self._row(self._rooms, room.name, room.title, number=str(number))
        self._rooms.addStretch(1)
        self._row(self._others, "map", self._map_words)
        self._row(self._others, "notebook", self._notebook_words)
        self._row(self._others, "lessons", self._lessons_words)
        self._row(self._others, "settings", self._settings_words)
        self._row(self._others, "about", self._about_words)
        self._row(self._others, "help", self._help_words)
        self._row(self._others, "home", self._home_words)
        language = Row(theme, other_language, icon="globe")
        language.acted.connect(self.language_pressed)
        self._others.addWidget(language)
        self._others.addStretch(1)
        self.column.addLayout(self._columns)
        self.finish()

    def _step(self, title: Callable[[], str], icon: str, wanted: SignalInstance) -> Row:
        row = Row(self.theme, title, icon=icon)
        row.acted.connect(wanted)
        row.hide()
        self._rooms.addWidget(row)
        return row

    def offer_steps(self, *, room: bool) -> None:
        """Whether it was a room that one came from."""
        self.undo.setVisible(room)
        self.reset_row.setVisible(room)

    def _row(self, column: QVBoxLayout, page: str, title: Callable[[], str], number: str = "") -> None:
        row = Row(self.theme, title, number=number)
        row.acted.connect(partial(self.wanted.emit, page))
        column.addWidget(row)

    def restyle(self) -> None:
        super().restyle()
        px, beside = self.theme.px, self.width() >= self.theme.px(BESIDE)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(across if beside else down)
        self._columns.setSpacing(px(48) if beside else 0)
        self.column.setSpacing(0)
        margins = self.column.contentsMargins()
        left, right = margins.left(), margins.right()
        if beside:  # a column of rows is narrower than one of sentences
            left = min(left, (self.width() - px(BESIDE - 2 * 24)) // 2)
            right = max(left, self.width() - left - px(MOST))
        self.column.setContentsMargins(left, px(8 if self.low else 24), right, px(4))

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
