"""What stands on top of a document and what ends it: name, kind, title, the class's code, sources, foot."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from app.lessons.class_wall import ClassWall
from app.lessons.sources import Fact
from app.ui.lesson.dates import short, spoken
from app.ui.paper.flow import Piece, glue, height_of, space
from app.ui.paper.ink import Hand, Style, Tag, set_lines, width_of
from app.ui.paper.parts import heading, paragraph
from app.ui.paper.styles import CODE, LABEL, NOTES, QUESTION, SMALL, TITLE

_NAME = Style(12, 18, 700)
_KIND = Style(11, 18, 700)
_FOOT_WORD = 44
"""Characters of a title in the foot, so that the code after it always fits."""


def masthead(kind: str, title: str, question: str, width: float) -> list[Piece]:
    """Our name and the kind of paper, ruled; then the title and, if there is one, the question under it."""
    pieces = [name_row(kind, width), space(14), *paragraph(title, TITLE, width, Tag("H1"))]
    if question:
        pieces += [space(4), *paragraph(question, QUESTION, width)]
    return glue([*pieces, space(10)], last=True)


def name_row(kind: str, width: float) -> Piece:
    """False [Match] on the left, the kind of paper on the right, and a rule below."""

    def draw(hand: Hand, left: float, top: float) -> None:
        first, second, right = (set_lines(words, style, 400)[0] for words, style in
                                (("False", _NAME), ("Match", _NAME), (kind, _KIND)))  # fmt: skip
        start = left + first.width + 4
        whole = Tag("P")
        hand.line(first, left, top, whole)
        hand.line(second, start + 4, top, whole)
        hand.line(right, left + width - right.width, top, Tag("P"))
        hand.box(start, top + 0.5, second.width + 8, 17, 1)
        hand.rule(left, top + 24, left + width, top + 24, 1.5)

    return Piece(25, draw)


def code_box(wall: ClassWall, words: str, width: float) -> Piece:
    """The class's code, large, in a frame, with what it is for beside it; the gallery's mark small under it."""
    label = QCoreApplication.translate("Paper", "Code of your class")
    mark = QCoreApplication.translate("Paper", "gallery {mark}").format(mark=wall.gallery)
    code = set_lines(wall.code, CODE, 300)[0]
    column = max(code.width, width_of(label, LABEL), width_of(mark, SMALL)) + 16
    beside = paragraph(words, NOTES, width - column - 30)
    left_side = [*paragraph(label, LABEL, column), *paragraph(wall.code, CODE, column), *paragraph(mark, SMALL, column)]
    tall = max(height_of(left_side), height_of(beside)) + 16

    def draw(hand: Hand, left: float, top: float) -> None:
        hand.box(left + 0.6, top, width - 1.2, tall, 1.2)
        hand.rule(left + column + 10, top + 8, left + column + 10, top + tall - 8, 0.5)
        for pieces, at in ((left_side, left + 12), (beside, left + column + 20)):
            y = top + (tall - height_of(pieces)) / 2
            for piece in pieces:
                piece.draw(hand, at, y)
                y += piece.height

    return Piece(tall, draw)


def sources(facts: Sequence[Fact], cited: Collection[int], language: str, width: float) -> list[Piece]:
    """What the source marks with the numbers `cited` stand for; nothing where there are none."""
    if not cited:
        return []
    entries: list[list[Piece]] = []
    for number in sorted(cited):
        fact = facts[number - 1]
        dated = ((one.title.into(language), spoken(one.date, language)) for one in fact.sources)
        named = "; ".join(", ".join(part for part in one if part) for one in dated)
        told = QCoreApplication.translate("Paper", "{number}. {sources} (fact {id}, last checked {day})")
        words = told.format(number=number, sources=named, id=fact.id, day=short(fact.checked, language))
        entries.append([*paragraph(words, SMALL, width), space(2)])
    told = QCoreApplication.translate("Paper", "Every fact has a number (F-…). Name it when you report a mistake.")
    head = [space(16), *heading(QCoreApplication.translate("Paper", "Sources"), width)]
    head += glue([*paragraph(told, SMALL, width), space(3)], last=True)
    return _two_together(head, entries)


def _two_together(head: Sequence[Piece], entries: Sequence[Sequence[Piece]]) -> list[Piece]:
    """A list under its heading, of which no page holds a single entry alone."""
    made = list(head)
    for at, entry in enumerate(entries):
        made += glue(entry, last=at in (0, len(entries) - 2) and len(entries) > 1)
    return made


def foot(*words: str) -> str:
    """The small line under a page; a long title is cut short in it."""
    return "  ·  ".join(_short(word) for word in words if word)


def _short(word: str) -> str:
    return word if len(word) <= _FOOT_WORD else f"{word[: _FOOT_WORD - 1].rstrip()}…"


def code_and_mark(wall: ClassWall) -> str:
    """The code and the gallery's mark for the foot."""
    told = QCoreApplication.translate("Paper", "code {code}, gallery {mark}")
    return told.format(code=wall.code, mark=wall.gallery)
