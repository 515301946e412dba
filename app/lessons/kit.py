"""A lesson with everything that lies beside it: quiz, teacher's notes and worksheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app.lessons.commons import Commons
from app.lessons.teacher import TeacherNotes, load_teacher
from app.lessons.types import Lesson
from app.lessons.worksheet import Worksheet, load_worksheet
from app.model.errors import LessonInvalid

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Kit:
    """One lesson, and what could be read of its other files; None where there is no such file or it is broken."""

    lesson: Lesson
    teacher: TeacherNotes | None
    worksheet: Worksheet | None
    problems: tuple[LessonInvalid, ...]


def load_kit(lesson: Lesson, root: Path, commons: Commons) -> Kit:
    """What lies beside `lesson`, which is below `root`. Never raises: what is wrong is in `problems`."""
    problems: list[LessonInvalid] = []
    teacher = _attempt(load_teacher, lesson, root, commons, problems)
    worksheet = _attempt(load_worksheet, lesson, root, commons, problems)
    return Kit(lesson, teacher, worksheet, tuple(problems))


def _attempt(
    load: Callable[[Lesson, Path, Commons], Read | None],
    lesson: Lesson,
    root: Path,
    commons: Commons,
    problems: list[LessonInvalid],
) -> Read | None:
    try:
        return load(lesson, root, commons)
    except LessonInvalid as error:
        problems.append(error)
        return None
