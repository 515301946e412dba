"""Finds the lessons of a language, in order. One broken file never hides the others."""

from __future__ import annotations

import contextlib
import functools
import os
import re
from dataclasses import replace
from pathlib import Path

from app.lessons.commons import FALLBACK, LANGUAGE, NOTHING, Commons, load_commons
from app.lessons.parse import FOLDER, parse_lesson
from app.lessons.quiz import NAME as QUIZ
from app.lessons.quiz import check_places, load_quiz
from app.lessons.reading import is_there
from app.lessons.types import Lesson, Library
from app.model.errors import LessonInvalid

LESSONS_LIMIT = 99
NO_LESSONS = "no lessons here; add one as `en/01-its-name/lesson.md`"


def load_library(root: Path, language: str, shared: Commons = NOTHING) -> Library:
    """Every lesson below `root` in `language`, and in English where the language lacks it or its file is broken.

    `shared` is what a teacher's own folder may cite beside its own; there it is a problem if no lesson is found.
    Without it, what was read last is given again until a file below `root` changes. Never raises: what is wrong is in
    `problems`, by file and line.
    """
    if shared is NOTHING:
        return _remembered(root, language, _stamps(root))
    library = _load(root, language, shared)
    found = library.lessons or library.problems
    return library if found else replace(library, problems=(LessonInvalid(root, NO_LESSONS),))


@functools.lru_cache(maxsize=4)
def _remembered(root: Path, language: str, _files: tuple[tuple[str, int, int, int], ...]) -> Library:
    return _load(root, language, NOTHING)


def _stamps(root: Path) -> tuple[tuple[str, int, int, int], ...]:
    """Each file below `root`, when it was changed last, and its size: to look takes a hundredth of reading it."""
    found = []
    for folder, _, names in os.walk(root):
        for name in names:
            with contextlib.suppress(OSError):
                seen = os.stat(os.path.join(folder, name))
                found.append((os.path.join(folder, name), seen.st_mtime_ns, seen.st_ctime_ns, seen.st_size))
    return tuple(sorted(found))


def _load(root: Path, language: str, shared: Commons) -> Library:
    commons, problems = load_commons(root, shared)
    lessons, broken = load_language(root, language, commons)
    problems += broken
    if language != FALLBACK:
        english, broken = load_language(root, FALLBACK, commons, frozenset(lesson.id for lesson in lessons))
        lessons += english
        problems += broken
    ordered = tuple(sorted(lessons, key=lambda lesson: lesson.number))
    by_place = tuple(sorted(problems, key=lambda error: (str(error.path), error.line or 0)))
    return Library(language, ordered, by_place, commons)


def load_language(
    root: Path, language: str, commons: Commons, known: frozenset[str] = frozenset()
) -> tuple[tuple[Lesson, ...], tuple[LessonInvalid, ...]]:
    """The lessons in `root/language` by number, but those of the ids `known`, and what was wrong.

    There is no fallback; neither is there anything if there is no folder.
    """
    lessons: list[Lesson] = []
    problems: list[LessonInvalid] = []
    taken: dict[int, Path] = {}
    try:
        folders = _folders(root, language)
    except LessonInvalid as error:
        return (), (error,)
    for folder in folders:
        if folder.name.partition("-")[2] in known:
            continue
        try:
            lesson = parse_lesson(folder / "lesson.md", root, commons)
            if lesson.number in taken:
                also = taken[lesson.number].name
                raise LessonInvalid(folder, f"number {lesson.number} is taken by {also}; choose another")
        except LessonInvalid as error:
            problems.append(error)
            continue
        taken[lesson.number] = folder
        lessons.append(_with_quiz(lesson, root, commons, problems))
    return tuple(lessons), tuple(problems)


def load_one(place: Path, shared: Commons = NOTHING) -> Library:
    """The one lesson in the folder `place` (`…/LANGUAGE/NN-ID`, or its lesson.md), for an author's preview.

    It may cite what stands two folders up and in `shared`. Never raises: a broken lesson gives none, and its problems.
    """
    there = Path(os.path.abspath(place))  # "." has no name, and the folder's name is the lesson's
    folder = there.parent if there.name == "lesson.md" else there
    root, language = folder.parent.parent, folder.parent.name
    commons, found = load_commons(root, shared)
    problems = list(found)
    lessons: tuple[Lesson, ...] = ()
    try:
        lessons = (_with_quiz(parse_lesson(folder / "lesson.md", root, commons), root, commons, problems),)
    except LessonInvalid as error:
        problems.append(error)
    return Library(language, lessons, tuple(problems), commons)


def _with_quiz(lesson: Lesson, root: Path, commons: Commons, problems: list[LessonInvalid]) -> Lesson:
    path = lesson.path.parent / QUIZ
    if not is_there(path):
        problems += check_places(lesson, ())
        return lesson
    questions, broken = load_quiz(path, root, commons, [step.id for step in lesson.steps])
    problems += broken
    if not broken:
        problems += check_places(lesson, questions)
    return replace(lesson, quiz=questions)


def languages(root: Path) -> tuple[str, ...]:
    """The languages that have a folder below `root`, by code."""
    try:
        return tuple(sorted(path.name for path in root.iterdir() if _is_code(path.name) and path.is_dir()))
    except OSError:
        return ()


def _folders(root: Path, language: str) -> list[Path]:
    home = root / language
    if not _is_code(language) or not os.path.isdir(home):
        return []
    try:
        folders = sorted(path for path in home.iterdir() if path.is_dir() and FOLDER.fullmatch(path.name))
    except OSError as error:
        raise LessonInvalid(home, f"it cannot be read ({error.strerror}); check who may open it") from None
    if len(folders) > LESSONS_LIMIT:
        raise LessonInvalid(home, f"more than {LESSONS_LIMIT} lessons; make a second folder")
    return folders


def _is_code(name: str) -> bool:
    return re.fullmatch(LANGUAGE, name) is not None
