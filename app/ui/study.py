"""The lessons: which there are, which one is open, and the room inside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from app.lessons.kit import Kit, load_kit
from app.lessons.library import load_library, load_one
from app.lessons.types import Library
from app.model.errors import LessonInvalid
from app.model.policy import Lock
from app.resources import lessons_root
from app.ui.lab import Lab
from app.ui.language import Language
from app.ui.lent_room import LentRoom
from app.ui.lesson.notes import TEACHER, as_lesson
from app.ui.makers import Maker
from app.ui.pages.home import Home, LessonCard
from app.ui.pages.lesson import LessonPage
from app.ui.theme import Theme
from app.ui.window import MainWindow

SETTLE_MS = 150
"""A program that saves a file touches it several times; it is read once it has been left alone for so long."""


class Study(QObject):
    """Wires the lesson page to the window, the lab and the list on the first page."""

    problem = Signal(object)
    """A LessonInvalid to be put into words."""
    kit_wanted = Signal(object)
    """The Kit of the open lesson, to be made into paper."""
    listed = Signal(object)
    """A Library: what was found, in the language in force."""

    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        lab: Lab,
        language: Language,
        home: Home,
        makers: Mapping[tuple[str, str], Maker],
        compare_lock: Lock,
    ) -> None:
        super().__init__()
        self._window, self._language, self._home = window, language, home
        self._reading: tuple[str, int] | None = None
        self._own: Path | None = None
        self._preview: Path | None = None
        self._watch = QFileSystemWatcher(self)
        self._soon = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._soon.timeout.connect(self._reload)
        self._watch.fileChanged.connect(self._soon.start)
        self._watch.directoryChanged.connect(self._soon.start)
        self.room = LentRoom("lesson", lab, makers, compare_lock, window.go)
        self.page = LessonPage(theme, self.room.make)
        self.page.room_entered.connect(self.room.enter)
        self.page.room_left.connect(self.room.leave)
        self.page.finished.connect(self._finished)
        self.page.step_changed.connect(self._turned)
        self.page.easier_wanted.connect(self._ease)
        self.page.teacher_wanted.connect(self._open_notes)
        self.page.paper_wanted.connect(self._open_paper)
        self.page.whole_wanted.connect(self._put_on_one_page)
        self.page.set_easier(easier=window.settings.easier_words)
        self.page.set_whole(whole=window.settings.whole_lessons)
        home.lesson_wanted.connect(self.open)
        language.changed.connect(self.show)

    @Slot()
    def show(self) -> None:
        """List the lessons in the language in force, and show the open one in it."""
        self._library = self._load()
        read = self._window.settings.lessons_read
        self._home.show_lessons(
            [
                LessonCard(one.id, one.number, one.title, one.minutes, one.essential_question, one.id in read)
                for one in self._library.lessons
            ]
        )
        if self._window.here == "lesson" and self._reading is not None:
            name, step = self._reading
            self.open(name.removesuffix(TEACHER), 0 if name.endswith(TEACHER) else step)
        self.listed.emit(self._library)
        for problem in self._library.problems[:1]:
            self.problem.emit(problem)

    def _load(self) -> Library:
        """Ours, then those of the teacher's own folder, then the one that is being written."""
        ours = load_library(lessons_root(), self._language.code)
        found = [ours]
        if self._own is not None:
            found.append(load_library(self._own, self._language.code, ours.commons))
        if self._preview is not None:
            found.append(load_one(self._preview, ours.commons))
        lessons = {lesson.id: lesson for library in found for lesson in library.lessons}
        problems = tuple(problem for library in reversed(found) for problem in library.problems)
        return replace(ours, lessons=tuple(lessons.values()), problems=problems)

    def add_own(self, folder: Path) -> None:
        """Show the lessons in `folder` after ours. They are somebody else's: read with every limit, never trusted."""
        self._own = folder
        self.show()

    def preview(self, folder: Path, *, watch: bool) -> None:
        """Open the lesson in `folder`; with `watch`, again at the same step whenever a file in it changes."""
        self._preview = folder if folder.is_dir() else folder.parent
        if watch:
            self._look_out()
        self.show()
        written = load_one(self._preview, self._library.commons).lessons
        if written:
            self.open(written[0].id)

    def _look_out(self) -> None:
        assert self._preview is not None
        watched = {*self._watch.files(), *self._watch.directories()}
        wanted = [self._preview, *(path for path in sorted(self._preview.iterdir()) if path.is_file())]
        new = [str(path) for path in wanted if str(path) not in watched]
        if new:
            self._watch.addPaths(new)

    @Slot()
    def _reload(self) -> None:
        if self._preview is not None and self._preview.is_dir():
            self._look_out()  # many programs save by putting a new file in the place of the old one
        if self._reading is None and self._preview is not None:
            self.preview(self._preview, watch=False)
        else:
            self.show()

    def close(self) -> None:
        """The program ends: nothing is looked out for any more."""
        self._watch.blockSignals(True)  # what it has heard already would start the timer
        self._soon.stop()

    @Slot(str)
    def open(self, lesson_id: str, step: int = 0) -> None:
        """Open a lesson; one that is not there is told, and the first page shown."""
        lesson = self._library.find(lesson_id)
        if lesson is None:
            self.problem.emit(LessonInvalid(lessons_root(), f"there is no lesson called {lesson_id}"))
            self._window.go("home")
            return
        self.page.show_lesson(lesson, step)
        self._window.go("lesson")

    @Slot(str, int)
    def _turned(self, lesson_id: str, step: int) -> None:
        self._reading = (lesson_id, step)

    @Slot(bool)
    def _ease(self, easier: bool) -> None:
        self._window.change(replace(self._window.settings, easier_words=easier))
        self.page.set_easier(easier=easier)

    @Slot(bool)
    def _put_on_one_page(self, whole: bool) -> None:
        self._window.change(replace(self._window.settings, whole_lessons=whole))
        self.page.set_whole(whole=whole)

    def _kit(self) -> Kit | None:
        """The open lesson with what lies beside it."""
        lesson = None if self._reading is None else self._library.find(self._reading[0].removesuffix(TEACHER))
        return None if lesson is None else load_kit(lesson, lesson.path.parents[2], self._library.commons)

    @Slot()
    def _open_paper(self) -> None:
        """Show what can be printed for the open lesson."""
        kit = self._kit()
        if kit is not None:
            self.kit_wanted.emit(kit)
            self._window.go("paper")

    @Slot()
    def _open_notes(self) -> None:
        """Show the teacher's notes on the open lesson, like a lesson."""
        kit = self._kit()
        if kit is None:
            return
        if kit.teacher is not None:
            self.page.show_lesson(as_lesson(kit.teacher, kit.lesson))
        else:
            for problem in kit.problems[:1]:
                self.problem.emit(problem)

    @Slot(str)
    def _finished(self, lesson_id: str) -> None:
        if lesson_id.endswith(TEACHER):
            self.open(lesson_id.removesuffix(TEACHER))
            return
        settings = self._window.settings
        if lesson_id not in settings.lessons_read:
            self._window.change(replace(settings, lessons_read=(*settings.lessons_read, lesson_id)))
            self.show()
