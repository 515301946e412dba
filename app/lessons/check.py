"""The author's linter: every rule that lessons can break, for a whole folder."""

from __future__ import annotations

import os
from pathlib import Path

from app.lessons.beside import beside
from app.lessons.commons import FALLBACK, NOTHING, Commons, load_commons
from app.lessons.complete import missing
from app.lessons.figures import unsupported
from app.lessons.in_step import differences
from app.lessons.kit import Kit, load_kit
from app.lessons.library import NO_LESSONS, languages, load_language
from app.lessons.parse import FOLDER
from app.lessons.rules import broken_rules
from app.model.errors import LessonInvalid


def check(root: Path, shared: Commons = NOTHING, *, complete: bool = False) -> tuple[LessonInvalid, ...]:
    """Everything wrong below `root`, by file and line: facts, lessons, figures, and languages out of step.

    `complete` asks for everything that a lesson of ours must have besides.
    """
    if not os.path.isdir(root):
        return (LessonInvalid(root, "there is no such folder; name the one that holds `en`"),)
    commons, found = load_commons(root, shared)
    problems = list(found)
    kits: dict[str, dict[str, Kit]] = {}
    for language in languages(root):
        read, broken = load_language(root, language, commons)
        problems += [*broken, *_misnamed(root / language)]
        kits[language] = {lesson.id: load_kit(lesson, root, commons) for lesson in read}
    for kit in (kit for of_language in kits.values() for kit in of_language.values()):
        problems += [*kit.problems, *unsupported(kit.lesson), *broken_rules(kit.lesson), *beside(kit)]
        problems += missing(kit) if complete else ()
    if not kits:
        problems.append(LessonInvalid(root, NO_LESSONS))
    problems += _out_of_step(kits)
    return tuple(sorted(problems, key=lambda error: (str(error.path), error.line or 0)))


def _misnamed(home: Path) -> list[LessonInvalid]:
    return [
        LessonInvalid(path.parent, "the folder of a lesson is called like `05-the-wrong-man`; rename it")
        for path in sorted(home.glob("*/lesson.md"))
        if not FOLDER.fullmatch(path.parent.name)
    ]


def _out_of_step(kits: dict[str, dict[str, Kit]]) -> list[LessonInvalid]:
    model = kits.get(FALLBACK, {})
    others = [kit for language, read in kits.items() if language != FALLBACK for kit in read.values()]
    return [problem for kit in others if kit.lesson.id in model for problem in differences(model[kit.lesson.id], kit)]
