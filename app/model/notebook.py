"""The lab notebook's lines: what a visitor predicted, kept and read off. Numbers and fixed words, never a face."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """Why a line is in the notebook."""

    PREDICTION = "prediction"
    SNAPSHOT = "snapshot"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Note:
    """One line. Nothing in it may come from what somebody typed, nor be a face, a faceprint or a live person's name."""

    room: str
    """The room's name in `app.lessons.rooms.ROOMS`."""
    kind: Kind
    about: str
    """What was asked, kept or read off: one sentence in the visitor's language."""
    answer: str = ""
    """What the visitor said, in words with the unit; '' where nothing was asked."""
    came: str = ""
    """What then came, in words with the unit."""
    values: tuple[tuple[str, float], ...] = ()
    """The same as numbers for the CSV, by field name, such as ("threshold", 0.363)."""
