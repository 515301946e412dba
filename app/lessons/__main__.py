"""`python -m app.lessons check [DIR]`: the author's linter."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.lessons.check import check
from app.lessons.facts import NO_FACTS, Facts, load_facts
from app.resources import lessons_root


def main(arguments: Sequence[str] | None = None) -> int:
    """Print `file:line: problem` lines for a folder of lessons; 1 if there are any, else 0."""
    parser = argparse.ArgumentParser(prog="python -m app.lessons", description="Tools for authors of lessons.")
    commands = parser.add_subparsers(dest="command", required=True)
    checker = commands.add_parser("check", help="say what is wrong with a folder of lessons, by file and line")
    checker.add_argument("folder", nargs="?", type=Path, default=lessons_root(), metavar="DIR")
    folder: Path = parser.parse_args(arguments).folder
    problems = check(folder, _shared(folder))
    for problem in problems:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{len(problems)} problems\n" if problems else "No problems.\n")
    return 1 if problems else 0


def _shared(folder: Path) -> Facts:
    shipped = lessons_root()
    return NO_FACTS if folder.resolve() == shipped.resolve() else load_facts(shipped)[0]


if __name__ == "__main__":
    sys.exit(main())
