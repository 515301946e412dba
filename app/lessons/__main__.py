"""`python -m app.lessons`: tools for authors of lessons."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from app.lessons.check import check
from app.lessons.commons import NOTHING, Commons, load_commons
from app.lessons.levels import Level, at_level
from app.lessons.library import languages, load_language
from app.lessons.own_words import copied_lines
from app.lessons.readability import BANDS, ease, measured, words_of_step
from app.lessons.types import Lesson
from app.model.errors import LessonInvalid
from app.model.reading import read_text
from app.pipes import ending_quietly
from app.resources import lessons_root


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one tool; 1 if it found something to mend, else 0."""
    parser = argparse.ArgumentParser(prog="python -m app.lessons", description="Tools for authors of lessons.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, does, words in (
        ("check", _check, "say what is wrong with a folder of lessons, by file and line"),
        ("levels", _levels, "say how hard each lesson is to read, step by step"),
        ("due", _due, "name the facts that somebody should look at again"),
    ):
        command = commands.add_parser(name, help=words)
        command.add_argument("folder", nargs="?", type=Path, default=lessons_root(), metavar="DIR")
        command.set_defaults(tool=does)
        if name == "check":
            command.add_argument(
                "--complete", action="store_true", help="ask for everything a lesson of ours must have"
            )
            command.add_argument("--own-words", type=Path, metavar="FILE", help="hashes of what nobody may copy")
    chosen = parser.parse_args(arguments)
    tool: Callable[[argparse.Namespace], int] = chosen.tool
    try:
        return tool(chosen)
    except LessonInvalid as problem:
        sys.stdout.write(f"{problem}\n")
        return 1


def _check(chosen: argparse.Namespace) -> int:
    folder: Path = chosen.folder
    problems = list(check(folder, _shared(folder), complete=chosen.complete or _is_ours(folder)))
    if chosen.own_words:
        hashes = frozenset(read_text(chosen.own_words, LessonInvalid).split())
        problems += [problem for path in sorted(folder.glob("*/*/*.*")) for problem in _copied(path, hashes)]
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{len(problems)} problems\n" if problems else "No problems.\n")
    return 1 if problems else 0


def _copied(path: Path, hashes: frozenset[str]) -> list[LessonInvalid]:
    if path.suffix not in (".md", ".yml"):
        return []
    try:
        lines = copied_lines(read_text(path, LessonInvalid), hashes)
    except LessonInvalid:
        return []  # `check` has told already
    fix = "eight words in a row from a founding article; say it in your own, or quote it with its fact"
    return [LessonInvalid(path, fix, line) for line in lines]


def _levels(chosen: argparse.Namespace) -> int:
    for lesson in _lessons(chosen.folder):
        bands = BANDS.get(lesson.language, BANDS["en"])
        for level in Level:
            whole = measured(lesson, level)
            told = "too short to measure" if whole is None else f"{whole:.1f}"
            band = bands[level]
            sys.stdout.write(
                f"{lesson.language} {lesson.id}, level {level.value}: {told} ({band.low:g}–{band.high:g})\n"
            )
        for full, simple in zip(lesson.steps, at_level(lesson, Level.SIMPLE).steps, strict=True):
            both = [ease(words_of_step(step), lesson.language) for step in (full, simple)]
            sys.stdout.write(f"    {full.id}: {both[0]:.1f}, simple {both[1]:.1f}\n")
    return 0


def _due(chosen: argparse.Namespace) -> int:
    commons, _ = load_commons(chosen.folder, _shared(chosen.folder))
    late = [fact for fact in commons.facts.values() if fact.is_due(date.today())]
    for fact in sorted(late, key=lambda one: one.review):
        sys.stdout.write(f"{fact.id}: to be looked at again since {fact.review}\n")
    sys.stdout.write(f"{len(late)} of {len(commons.facts)} facts\n")
    return 1 if late else 0


def _lessons(folder: Path) -> list[Lesson]:
    commons, _ = load_commons(folder, _shared(folder))
    return [lesson for language in languages(folder) for lesson in load_language(folder, language, commons)[0]]


def _is_ours(folder: Path) -> bool:
    return folder.resolve() == lessons_root().resolve()


def _shared(folder: Path) -> Commons:
    return NOTHING if _is_ours(folder) else load_commons(lessons_root())[0]


if __name__ == "__main__":
    sys.exit(ending_quietly(main))
