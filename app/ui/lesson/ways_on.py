"""What else leads on from a step, below its sources: another level, one page, the notes, paper, the projector."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.lessons.levels import Level, at_level
from app.lessons.teacher import NAME as NOTES
from app.lessons.types import Lesson
from app.ui.lesson.leaf import Link
from app.ui.lesson.notes import TEACHER

translate = QCoreApplication.translate


class WaysOn(QObject):
    """Each link asks for what its signal says."""

    easier = Signal(bool)
    """Easier words, or all the details again."""
    whole = Signal(bool)
    """The whole lesson on one page, or one step at a time again."""
    teach = Signal()
    teacher = Signal()
    """The teacher's notes."""
    paper = Signal()
    """What can be printed."""

    def from_step(self, told: Lesson, step: int, *, easier: bool, whole: bool) -> Iterator[Link]:
        """The links of `step`; `told` is the lesson as it was written, `easier` and `whole` how it is shown."""
        notes = told.id.endswith(TEACHER)
        if at_level(told, Level.SIMPLE) != told:
            yield lambda: _level(easier=easier), lambda: self.easier.emit(not easier)
        if step == 0:
            yield lambda: _extent(whole=whole), lambda: self.whole.emit(not whole)
        if step == 0 or notes:
            yield lambda: translate("LessonPage", "Teach it on the projector"), self.teach.emit
        if step == 0 and not notes and (told.path.parent / NOTES).is_file():
            yield lambda: translate("LessonPage", "For the teacher"), self.teacher.emit
            yield lambda: translate("LessonPage", "Paper to print"), self.paper.emit


def _extent(*, whole: bool) -> str:
    return translate("LessonPage", "One step at a time") if whole else translate("LessonPage", "All on one page")


def _level(*, easier: bool) -> str:
    return translate("LessonPage", "All the details") if easier else translate("LessonPage", "Easier words")
