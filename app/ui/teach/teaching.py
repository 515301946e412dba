"""Wires the Teach page to the window, the lessons and the lab."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot

from app.lessons.kit import load_kit
from app.lessons.levels import Level, at_level
from app.lessons.teacher import Plan
from app.lessons.types import Lesson, Library
from app.model.policy import Lock
from app.ui.lab import Lab
from app.ui.lent_room import LentRoom
from app.ui.makers import Maker
from app.ui.teach.deck import Deck, make_deck
from app.ui.teach.page import TeachPage
from app.ui.teach.start import Offer
from app.ui.teach.talk import Talk
from app.ui.theme import Theme
from app.ui.window import MainWindow

NAME = "teach"
"""Of the page in the window, and of its room in the lab."""
_FULL = Qt.WindowState.WindowFullScreen


class Teaching(QObject):
    """One talk at a time. A talk that is left without being ended goes on where it was."""

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        lab: Lab,
        makers: Mapping[tuple[str, str], Maker],
        compare_lock: Lock,
    ) -> None:
        """`makers` are to be locked as `compare_lock`, the policy's for Teach, is."""
        super().__init__()
        self._window = window
        self._library: Library | None = None
        self._plans: tuple[Plan, ...] = ()
        self._from, self._made_full = "home", False
        self.talk = Talk()
        self.room = LentRoom(NAME, lab, makers, compare_lock, window.go)
        self.page = TeachPage(theme, self.talk, self.room.make)
        self.page.lesson_chosen.connect(self.open)
        self.page.plan_wanted.connect(self._change_plan)
        self.page.ended.connect(self.end)
        self.page.room_entered.connect(self.room.enter)
        self.page.room_left.connect(self.room.leave)
        window.moved.connect(self._moved)

    # Lessons ------------------------------------------------------------------------------------------

    @Slot(object)
    def show(self, library: Library) -> None:
        """Offer these lessons; the one that is taught goes on in their language."""
        self._library = library
        self.page.offer([Offer(one.id, one.number, one.title, one.plans) for one in library.lessons])
        deck = self.talk.deck
        lesson = None if deck is None else library.find(deck.lesson.id)
        if deck is not None and lesson is not None:
            self.talk.swap(self._deck(lesson, deck.plan))

    @Slot(str)
    def open(self, lesson_id: str, step: int | None = None) -> None:
        """Teach a lesson, from `step` (from 0) or from its first slide; nothing happens where there is no such one."""
        lesson = None if self._library is None else self._library.find(lesson_id)
        if lesson is None:
            return
        if self._window.here != NAME:
            self._from = self._window.here
        deck = self._deck(lesson)
        self._window.go(NAME)
        self.talk.open(deck, deck.find(step))
        self._fill_screen()

    def _deck(self, lesson: Lesson, minutes: int = 0) -> Deck:
        assert self._library is not None
        kit = load_kit(lesson, lesson.path.parents[2], self._library.commons)
        self._plans = () if kit.teacher is None else kit.teacher.plans
        easier = self._window.settings.easier_words
        return make_deck(at_level(lesson, Level.SIMPLE if easier else Level.FULL), self._plans, minutes)

    @Slot(int)
    def _change_plan(self, minutes: int) -> None:
        if self.talk.deck is not None:
            self.talk.swap(make_deck(self.talk.deck.lesson, self._plans, minutes))

    @Slot()
    def end(self) -> None:
        """End the talk, and go back to where it was asked for."""
        self.talk.close()
        self._window.go(self._from)

    # The screen ---------------------------------------------------------------------------------------

    @Slot(str)
    def _moved(self, page: str) -> None:
        if page == NAME and self.talk.deck is not None:
            self._fill_screen()
        elif page != NAME and self._made_full:
            self._made_full = False
            self._window.setWindowState(self._window.windowState() & ~_FULL)

    def _fill_screen(self) -> None:
        state = self._window.windowState()
        if not state & _FULL:
            self._made_full = True
            self._window.setWindowState(state | _FULL)
