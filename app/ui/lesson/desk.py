"""What the parts of a step share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.lessons.types import Lesson, Room
from app.ui.lesson.kept import Kept
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Desk:
    """What blocks need to know and may ask for. `step_of` gives the place of a step's id, or None."""

    theme: Theme
    lesson: Lesson
    step: str
    """The id of the step."""
    step_of: Callable[[str], int | None]
    jump: Callable[[int], None]
    make_room: Callable[[Room], QWidget | None]
    kept: Kept
    alone: bool
    """Is there nothing but questions to talk about in this step?"""

    @property
    def language(self) -> str:
        """The language of the lesson."""
        return self.lesson.language

    @property
    def title(self) -> str:
        """The step's title."""
        return next((step.title for step in self.lesson.steps if step.id == self.step), "")
