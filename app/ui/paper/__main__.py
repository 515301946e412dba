"""`python -m app.ui.paper LESSON --out DIR`: the papers of a lesson as PDF, for a class's code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.lessons.class_code import CodeWrong, new_seed, write_code
from app.lessons.kit import Kit, load_kit
from app.lessons.levels import Level
from app.lessons.library import load_library, load_one
from app.model.errors import AppError, FileProblem, LessonInvalid
from app.model.gallery import load_gallery, load_visitors
from app.pipes import ending_quietly
from app.resources import asset, lessons_root
from app.ui.application import make_application
from app.ui.language import LANGUAGES, Language
from app.ui.paper.order import Order, wall_for
from app.ui.paper.paper import Paper, Size
from app.ui.paper.press import House, Kind, make, make_for_house, save

_SIZES = {size.value[0]: size for size in Size}


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the papers, and say where; 2 and one plain sentence on stderr for what cannot be made."""
    asked = _parser().parse_args(arguments)
    running = _application()
    language = Language(asked.language, running)
    try:
        return _print_all(asked)
    except BrokenPipeError:
        raise  # nobody reads: for whoever called
    except (AppError, CodeWrong, OSError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 2
    finally:
        language.choose("en")


def _print_all(asked: argparse.Namespace) -> int:
    """Every paper that was asked for; what the lesson has no file for is told, and the others made."""
    order, problems = _order(asked), 0
    for kind in asked.only or [*Kind, *House]:
        try:
            sys.stdout.write(f"{save(_paper(kind, order, asked.language), asked.out)}\n")
        except FileProblem as problem:
            sys.stderr.write(f"{problem}\n")
            problems += 1
    return 2 if problems else 0


def _paper(kind: Kind | House, order: Order, language: str) -> Paper:
    if isinstance(kind, House):
        return make_for_house(kind, language, order.size)
    return make(kind, order)


def _order(asked: argparse.Namespace) -> Order:
    gallery = load_gallery(asset("gallery"))
    visitors, _ = load_visitors(asset("visitors"), asset("gallery"))
    wall = wall_for(asked.code or write_code(new_seed()), gallery, visitors)
    return Order(_kit(asked.lesson, asked.language), wall, Level(asked.level), _SIZES[asked.size])


def _kit(name: str, language: str) -> Kit:
    """The lesson of that id, or the one in that folder."""
    ours = load_library(lessons_root(), language)
    place = Path(name)
    found = load_one(place, ours.commons) if place.is_dir() else ours
    lesson = next(iter(found.lessons), None) if place.is_dir() else found.find(name)
    if lesson is None:
        problem = next(iter(found.problems), None) if place.is_dir() else None
        raise problem or LessonInvalid(lessons_root(), f"there is no lesson called {name}")
    return load_kit(lesson, lesson.path.parents[2], found.commons)


def _application() -> QCoreApplication:
    """The application that is there, or a new one that shows nothing; keep it for as long as anything is drawn."""
    if (running := QCoreApplication.instance()) is not None:
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return make_application()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m app.ui.paper", description="The papers of a lesson, as PDF.")
    parser.add_argument("lesson", help="a lesson's id, or the folder of one")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the files go")
    parser.add_argument("--code", help="the class's code; without it a new one is made up")
    parser.add_argument("--size", choices=tuple(_SIZES), default=Size.A4.value[0])
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--level", type=int, choices=(1, 2), default=2, help="1 is in easier words")
    parser.add_argument("--only", type=_kind, action="append", help="one kind of paper; may be repeated")
    return parser


def _kind(text: str) -> Kind | House:
    known: dict[str, Kind | House] = {kind.value: kind for kind in (*Kind, *House)}
    if text not in known:
        raise argparse.ArgumentTypeError(f"there is {', '.join(known)}")
    return known[text]


if __name__ == "__main__":
    sys.exit(ending_quietly(main))
