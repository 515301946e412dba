"""Where the parser is: the file it reads, the facts cited so far, and what it may name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from app.lessons.commons import Commons
from app.lessons.facts import Citations
from app.model.errors import LessonInvalid


@dataclass(frozen=True, slots=True)
class Place:
    """One file of a lesson being read."""

    path: Path
    citations: Citations
    commons: Commons
    fills: frozenset[str] = frozenset()
    """The fields in braces that its text may hold: a worksheet's; elsewhere braces are plain text."""

    def refuse(self, problem: str, line: int) -> NoReturn:
        """Raise LessonInvalid for `line` of this file."""
        raise LessonInvalid(self.path, problem, line)


def start(path: Path, commons: Commons, fills: frozenset[str] = frozenset()) -> Place:
    """The place at the top of `path`, with nothing cited yet."""
    return Place(path, Citations(commons.facts, path), commons, fills)
