"""Finds the lessons of a language, in order. One broken lesson never hides the others."""

from __future__ import annotations

import re
from pathlib import Path

from app.lessons.facts import NO_FACTS, Facts, load_facts
from app.lessons.parse import FOLDER, parse_lesson
from app.lessons.types import Lesson, Library
from app.model.errors import LessonInvalid

FALLBACK = "en"
LESSONS_LIMIT = 99


def load_library(root: Path, language: str, shared: Facts = NO_FACTS) -> Library:
    """Every lesson below `root` in `language`, and in English where the language lacks it or its file is broken.

    `shared` are facts that a teacher's own folder may cite beside its own. Never raises: what is wrong
    is in `problems`, by file and line.
    """
    facts, problems = load_facts(root, shared)
    lessons, broken = load_language(root, language, facts)
    problems += broken
    if language != FALLBACK:
        known = {lesson.id for lesson in lessons}
        english, broken = load_language(root, FALLBACK, facts)
        lessons += tuple(lesson for lesson in english if lesson.id not in known)
        problems += broken
    ordered = tuple(sorted(lessons, key=lambda lesson: lesson.number))
    return Library(language, ordered, tuple(sorted(problems, key=lambda error: (str(error.path), error.line or 0))))


def load_language(root: Path, language: str, facts: Facts) -> tuple[tuple[Lesson, ...], tuple[LessonInvalid, ...]]:
    """The lessons in `root/language` by number, with no fallback, and what was wrong; neither if there is no folder."""
    lessons: list[Lesson] = []
    problems: list[LessonInvalid] = []
    taken: dict[int, Path] = {}
    try:
        folders = _folders(root, language)
    except LessonInvalid as error:
        return (), (error,)
    for folder in folders:
        try:
            lesson = parse_lesson(folder / "lesson.md", root, facts)
            if lesson.number in taken:
                also = taken[lesson.number].name
                raise LessonInvalid(folder, f"number {lesson.number} is taken by {also}; choose another")
            taken[lesson.number] = folder
            lessons.append(lesson)
        except LessonInvalid as error:
            problems.append(error)
    return tuple(lessons), tuple(problems)


def languages(root: Path) -> tuple[str, ...]:
    """The languages that have a folder below `root`, by code."""
    try:
        return tuple(sorted(path.name for path in root.iterdir() if _is_code(path.name) and path.is_dir()))
    except OSError:
        return ()


def _folders(root: Path, language: str) -> list[Path]:
    home = root / language
    if not _is_code(language) or not home.is_dir():
        return []
    try:
        folders = sorted(path for path in home.iterdir() if path.is_dir() and FOLDER.fullmatch(path.name))
    except OSError as error:
        raise LessonInvalid(home, f"it cannot be read ({error.strerror}); check who may open it") from None
    if len(folders) > LESSONS_LIMIT:
        raise LessonInvalid(home, f"more than {LESSONS_LIMIT} lessons; make a second folder")
    return folders


def _is_code(name: str) -> bool:
    return re.fullmatch(r"[a-z]{2}", name) is not None
