"""The lab notebook on paper: room by room, each prediction beside what came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.model.notebook import Kind, Note, by_room
from app.ui.notebook import words
from app.ui.paper.flow import Piece, space
from app.ui.paper.ink import Style, Tag
from app.ui.paper.masthead import foot, name_row
from app.ui.paper.paper import Paper, Size, flowing
from app.ui.paper.parts import Cell, blanks_beside, cell, heading, paragraph, table
from app.ui.paper.styles import CELL, LABEL, NOTES, SMALL, TITLE

translate = QCoreApplication.translate
_SHARES: Final = {True: (0.4, 0.22, 0.38), False: (0.42, 0.58)}
"""How what was asked, the answer if any was given, and what came share the width."""
_BLANKS: Final = Style(11.5, 15)
_SAID: Final = Style(10.2, 14.2, 700)


def notebook_paper(
    notes: Sequence[Note], rooms: Mapping[str, str], language: str, size: Size, name: str = "lab-notebook"
) -> Paper:
    """The lines as a document, in the language in force, whose code is `language`. `rooms` are titles by room's name.

    Names are written by hand: nothing in it says whose it is. Needs a QGuiApplication with our fonts.
    """
    wide = size.measure
    pieces = [name_row(words.title(), wide), space(14), *paragraph(words.heading(), TITLE, wide, Tag("H1")), space(4)]
    pieces += [*paragraph(words.about(), NOTES, wide), space(6)]
    asked = ((translate("Notebook", "Name"), 3.0), (translate("Notebook", "Date"), 2.0))
    pieces += [*blanks_beside(asked, _BLANKS, wide, 30), space(20)]
    for room, lines in by_room(notes, tuple(rooms)):
        pieces += [*heading(rooms.get(room, room), wide), *_lines([note for _, note in lines], wide), space(16)]
    pieces += paragraph(_warning(), SMALL, wide)
    return flowing(name, words.title(), language, size, pieces, foot("False Match", words.title()))


def _lines(notes: Sequence[Note], width: float) -> list[Piece]:
    kinds, answered = words.kinds(), any(note.answer for note in notes)
    heads = (words.headings().about, *((words.you_said(),) if answered else ()), words.what_came())
    rows = [
        [_asked(note, kinds[note.kind]), *([cell(note.answer, CELL)] if answered else []), cell(note.came, _SAID)]
        for note in notes
    ]
    return table([cell(one, LABEL) for one in heads], rows, [width * share for share in _SHARES[answered]])


def _asked(note: Note, kind: str) -> Cell:
    more = () if note.kind is Kind.PREDICTION else ((kind, SMALL),)
    return Cell(((note.about, CELL), *more))


def _warning() -> str:
    return translate(
        "Notebook",
        "A similarity runs from −1 to 1. It is not a per cent and not a probability. The lab’s crowd is made up.",
    )
