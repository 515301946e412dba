"""What somebody wants printed: which lesson, for which class, at which level, on which paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NoReturn, TypeAlias

from app.lessons.class_code import read_code
from app.lessons.class_wall import ClassWall, class_wall
from app.lessons.kit import Kit
from app.lessons.levels import Level, simpler
from app.lessons.parts import Bullets, Note, Prose
from app.lessons.teacher import NAME as TEACHER
from app.lessons.teacher import TeacherNotes
from app.lessons.types import Lesson
from app.lessons.worksheet import NAME as WORKSHEET
from app.lessons.worksheet import Task, Worksheet, filled
from app.model.errors import FileProblem
from app.model.gallery import Gallery, Visitor
from app.ui.paper.paper import Size

SheetParts: TypeAlias = Prose | Bullets | Note | Task


class NothingToPrint(FileProblem):
    """The lesson lacks the file that this document is made from."""


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What lesson documents are made from. The language is the lesson's; our own words are in the app's."""

    kit: Kit
    wall: ClassWall
    level: Level = Level.FULL
    """The reading level of what the class gets; a teacher's papers have one."""
    size: Size = Size.A4

    @property
    def lesson(self) -> Lesson:
        """The lesson."""
        return self.kit.lesson

    def worksheet(self) -> Worksheet:
        """The worksheet at the level, with the class's numbers in it.

        Raises NothingToPrint where there is none, LessonInvalid where it is broken.
        """
        sheet = self.kit.worksheet
        if sheet is None:
            self._refuse(WORKSHEET)
        numbers = self.wall.fills()
        sheet = filled(sheet if self.level is Level.FULL else _each_part(sheet, _simple_part), numbers)
        return _each_part(sheet, lambda part: _filled_room(part, numbers))

    def notes(self) -> TeacherNotes:
        """The teacher's notes; raises NothingToPrint where there are none, LessonInvalid where they are broken."""
        if self.kit.teacher is None:
            self._refuse(TEACHER)
        return self.kit.teacher

    def _refuse(self, name: str) -> NoReturn:
        path = self.lesson.path.parent / name
        for problem in self.kit.problems:
            if problem.path == path:
                raise problem
        raise NothingToPrint(path, "the lesson has no such file")


def wall_for(code: str, gallery: Gallery, visitors: Sequence[Visitor]) -> ClassWall:
    """The wall behind a class's code; raises CodeWrong for what is no code, ValueError for too small a gallery."""
    return class_wall(read_code(code), gallery, visitors)


def _each_part(sheet: Worksheet, change: Callable[[SheetParts], SheetParts]) -> Worksheet:
    sections = (replace(one, parts=tuple(change(part) for part in one.parts)) for one in sheet.sections)
    return replace(sheet, sections=tuple(sections))


def _filled_room(part: SheetParts, numbers: Mapping[str, str]) -> SheetParts:
    """`part` with the class's numbers in the boxes and the table of a task, which hold plain words."""
    if not isinstance(part, Task):
        return part
    grid = part.grid and replace(part.grid, columns=tuple(_fill_words(one, numbers) for one in part.grid.columns))
    return replace(part, choices=tuple(_fill_words(one, numbers) for one in part.choices), grid=grid)


def _fill_words(words: str, numbers: Mapping[str, str]) -> str:
    for name, number in numbers.items():
        words = words.replace(f"{{{name}}}", number)
    return words


def _simple_part(part: SheetParts) -> SheetParts:
    if isinstance(part, Task):
        return replace(part, do=part.simple or part.do)
    easy = simpler(part)
    assert isinstance(easy, Prose | Bullets | Note)
    return easy
