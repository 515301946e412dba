"""The lessons: which there are, which one is open, and the room inside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.lessons.library import load_library
from app.model.errors import LessonInvalid
from app.resources import lessons_root
from app.ui.lab import Lab
from app.ui.language import Language
from app.ui.pages.home import Home, LessonCard
from app.ui.pages.lesson import LessonPage
from app.ui.pages.threshold import ThresholdPage
from app.ui.theme import Theme
from app.ui.window import MainWindow

ROOM = "lesson"
"""The lab's name for the room inside a lesson."""


class Study(QObject):
    """Wires the lesson page to the window, the lab and the list on the first page."""

    problem = Signal(object)
    """A LessonInvalid to be put into words."""

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        lab: Lab,
        language: Language,
        home: Home,
        new_room: Callable[[], ThresholdPage],
    ) -> None:
        super().__init__()
        self._window, self._lab, self._language, self._home, self._new_room = window, lab, language, home, new_room
        self._reading: tuple[str, int] | None = None
        self._room: ThresholdPage | None = None
        self.page = LessonPage(theme, self._room_for)
        self.page.room_entered.connect(self._room_entered)
        self.page.room_left.connect(self._room_left)
        self.page.finished.connect(self._finished)
        self.page.step_changed.connect(self._turned)
        home.lesson_wanted.connect(self.open)
        language.changed.connect(self.show)

    @Slot()
    def show(self) -> None:
        """List the lessons in the language in force, and show the open one in it."""
        self._library = load_library(lessons_root(), self._language.code)
        read = self._window.settings.lessons_read
        self._home.show_lessons(
            [
                LessonCard(one.id, one.number, one.title, one.minutes, one.essential_question, one.id in read)
                for one in self._library.lessons
            ]
        )
        if self._window.here == "lesson" and self._reading is not None:
            self.open(*self._reading)
        for problem in self._library.problems[:1]:
            self.problem.emit(problem)

    @Slot(str)
    def open(self, lesson_id: str, step: int = 0) -> None:
        """Open a lesson; one that is not there is told, and the first page shown."""
        lesson = self._library.find(lesson_id)
        if lesson is None:
            self.problem.emit(LessonInvalid(lessons_root(), f"there is no lesson called {lesson_id}"))
            self._window.go("home")
            return
        self._window.go("lesson")
        self.page.show_lesson(lesson, step)

    def _room_for(self, room: str, _preset: str) -> QWidget | None:
        """The room that a lesson embeds; None when there is no such room yet."""
        if room != "threshold":
            return None
        self._room = self._new_room()
        self._room.wanted.connect(self._window.go)
        self._lab.add(ROOM, self._room)
        return self._room

    @Slot(str, str)
    def _room_entered(self, room: str, _preset: str) -> None:
        if room == "threshold":
            self._lab.enter(ROOM, compares=True)

    @Slot()
    def _room_left(self) -> None:
        if self._lab.inside == ROOM:
            self._lab.leave()
        if self._room is not None:
            self._room.leave()

    @Slot(str, int)
    def _turned(self, lesson_id: str, step: int) -> None:
        self._reading = (lesson_id, step)

    @Slot(str)
    def _finished(self, lesson_id: str) -> None:
        settings = self._window.settings
        if lesson_id not in settings.lessons_read:
            self._window.change(replace(settings, lessons_read=(*settings.lessons_read, lesson_id)))
            self.show()
