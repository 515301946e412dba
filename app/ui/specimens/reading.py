"""What a lesson is made of, in every state."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.lessons.types import SourceMark, Text
from app.ui.lesson.poll import Tally
from app.ui.lesson.prose import Item, Prose
from app.ui.lesson.quiz import Answer, Said
from app.ui.lesson.strip import Turn
from app.ui.specimens.card import Card, Shelf
from app.ui.specimens.controls import done, normal
from app.ui.theme import Theme

translate = QCoreApplication.translate


def texts(theme: Theme) -> Iterator[QWidget]:
    """Running text with a word that is explained and the mark of a source, at rest and lit; an entry of a list."""
    lit = _prose(theme)
    for mark in lit.marks:
        mark.light(lit=True)
    for word in lit.words:
        word.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    yield Shelf(theme, [Card(theme, normal, _prose(theme), wide=440), Card(theme, done, lit, wide=440)])
    items = [Item(theme, (Text(_choice()),)), Item(theme, (Text(_choice()),), 2)]
    yield Shelf(theme, [Card(theme, normal, item, wide=440) for item in items])


def answers(theme: Theme) -> Iterator[QWidget]:
    """An answer before and after it was chosen, what is said of it, hands that are counted, ways on."""
    chosen = Answer(theme, (Text(_choice()),))
    chosen.choose(chosen=True)
    cards = [(normal, Answer(theme, (Text(_choice()),))), (done, chosen)]
    yield Shelf(theme, [Card(theme, words, part, wide=440) for words, part in cards])
    said = [Said(theme, (Text(_because()),), right=right) for right in (True, False)]
    yield Shelf(theme, [Card(theme, done, part, wide=440) for part in said])
    hands = [Tally(theme, _choice(), _nothing, before) for before in (None, 4)]
    hands[1].show_count(17, 0.7)
    turns = [Turn(theme, main=main) for main in (False, True)]
    for turn in turns:
        turn.say("3", _choice(), _choice())
    yield Shelf(theme, [Card(theme, words, part, wide=440) for words, part in zip((normal, done), hands, strict=True)])
    yield Shelf(theme, [Card(theme, normal, turn, wide=344) for turn in turns])


def _prose(theme: Theme) -> Prose:
    before, word, after = _sentence()
    return Prose(theme, (Text(before), Text(word, term="threshold"), Text(after), SourceMark("F-ACC-02", 1)))


def _sentence() -> tuple[str, str, str]:
    whole = translate("Specimens", "Somebody chooses a {word}, the score from which the machine says “match”.")
    before, after = whole.split("{word}")
    return before, translate("Specimens", "threshold"), after


def _choice() -> str:
    return translate("Specimens", "It lets in a stranger now and then")


def _because() -> str:
    return translate("Specimens", "A higher score is asked of everybody, the right person too.")


def _nothing(_hands: int) -> None:
    """Nothing is counted here."""
