"""Predict first: how many strangers will be over the line at another setting?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.model.line import written
from app.model.notebook import Kind as NoteKind
from app.model.notebook import Note
from app.ui.parts.button import Button, Kind
from app.ui.parts.rail import Grip, Rail
from app.ui.parts.sheet import Sheet
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme
from app.ui.threshold.words import number, translate

LOOSER: Final = 0.1
"""A guess is asked for the line this much looser than it stands."""
NEAR: Final = 0.004
"""So near to the place that was asked about, a guess is answered."""


@dataclass(frozen=True, slots=True)
class Guess:
    """For a line at `at` somebody said so many strangers; `came` is what it was, once the line has been there."""

    at: float
    said: int
    came: int | None = None

    def words(self, here: float, now: int) -> str:
        """What became of it, with the line `here` and `now` strangers over it."""
        if abs(here - self.at) <= NEAR:
            return translate("Threshold", "You guessed {guess}. It is {true}.").format(
                guess=number(self.said), true=number(now)
            )
        if self.came is None:
            return translate("Threshold", "Your guess for {at}: {guess}. Move the line there.").format(
                at=written(self.at), guess=number(self.said)
            )
        return translate("Threshold", "At {at} you guessed {guess}; it was {true}.").format(
            at=written(self.at), guess=number(self.said), true=number(self.came)
        )

    def note(self, came: int, of: int) -> Note:
        """The line for the notebook, now that the answer has come."""
        about = translate("Threshold", "With the line at {at}, how many of {of} strangers are wrongly matched?")
        return Note(
            "threshold",
            NoteKind.PREDICTION,
            about.format(at=written(self.at), of=number(of)),
            strangers(self.said),
            strangers(came),
            (("threshold", self.at), ("guessed", float(self.said)), ("strangers_over", float(came))),
        )


def strangers(many: int) -> str:
    """So many strangers."""
    if many == 1:
        return translate("Threshold", "1 stranger")
    return translate("Threshold", "{many} strangers").format(many=number(many))


class GuessSheet(Sheet):
    """The question, and a slider for the guess: it starts in the middle, so that it hints at nothing."""

    kept = Signal(float, int)
    """The setting asked about, and the guess."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.at, self.of = 0.4, 0
        self.question = Words(theme, Role.READING)
        self.rail = Rail(theme, _guess_words, strangers, least=0, most=1, arrow=1, page=10, grip=Grip.YOU)
        super().__init__(theme, lambda: translate("Threshold", "Guess first"), None, parent)
        self.keep = Button(theme, lambda: translate("Threshold", "Keep my guess"), Kind.MAIN)
        self.keep.acted.connect(self._keep)
        self.column.addWidget(self.question)
        self.column.addWidget(self.rail)
        self.column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def ask(self, at: float, strangers: int) -> None:
        """Ask about the line at `at`, among so many strangers."""
        self.at, self.of = at, strangers
        self.rail.setRange(0, strangers)
        self.rail.setValue(strangers // 2)
        self._show()

    @property
    def guess(self) -> int:
        """How many strangers are guessed."""
        return self.rail.value()

    def retranslate(self) -> None:
        super().retranslate()
        self._show()

    def _show(self) -> None:
        self.question.say(
            translate(
                "Threshold", "Put the line at {at}. How many of the {of} strangers here will be wrongly matched?"
            ).format(at=written(self.at), of=number(self.of))
        )

    def _keep(self) -> None:
        self.kept.emit(self.at, self.guess)


def _guess_words() -> str:
    return translate("Threshold", "Your guess")
