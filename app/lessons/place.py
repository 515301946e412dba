"""Where the parser is: the file it reads and the facts cited so far."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from app.lessons.facts import Citations
from app.model.errors import LessonInvalid


@dataclass(frozen=True, slots=True)
class Place:
    """One lesson file being read."""

    path: Path
    citations: Citations

    def refuse(self, problem: str, line: int) -> NoReturn:
        """Raise LessonInvalid for `line` of this file."""
        raise LessonInvalid(self.path, problem, line)
