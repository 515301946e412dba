"""What the parts of a step share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.lessons.types import Room
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Desk:
    """What blocks need to know and may ask for. `step_of` gives the place of a step's id, or None."""

    theme: Theme
    language: str
    step_of: Callable[[str], int | None]
    jump: Callable[[int], None]
    make_room: Callable[[Room], QWidget | None]
    guesses: dict[int, str]
    """The choice made in each prediction, by its place in the step."""
    alone: bool
    """Is there nothing but questions to talk about in this step?"""
