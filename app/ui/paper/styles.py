"""The sizes of everything on paper, in points."""

from __future__ import annotations

from typing import Final

from app.lessons.levels import Level
from app.ui.paper.ink import Style

TITLE: Final = Style(25, 29, 700)
HEADING: Final = Style(14.5, 19, 700)
QUESTION: Final = Style(13, 18, italic=True)
LABEL: Final = Style(9.5, 13, 700)
SMALL: Final = Style(9, 12.5)
FOOT: Final = Style(8.5, 11)
CODE: Final = Style(23, 27, 500, mono=True)
NOTES: Final = Style(10.2, 14.2)
"""For a teacher, who reads it at a desk."""
CELL: Final = Style(9.6, 13)
BODY: Final = {Level.FULL: Style(11.5, 16.5), Level.SIMPLE: Style(13, 19)}
"""For a class."""
WRITING: Final = {Level.FULL: 26.0, Level.SIMPLE: 29.0}
"""From one line to write on to the next; 26 points are 9 mm."""
FIGURES: Final = Style(9.6, 13, mono=True)
TICKET: Final = Style(15.5, 20, 700)
