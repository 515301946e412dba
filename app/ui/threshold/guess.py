"""Predict first: how many strangers will be over the line at another setting?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.model.line import written
from app.model.notebook import Kind as NoteKind
from app.model.notebook import Note
from app.ui.parts.button import Button, Kind
from app.ui.parts.flow import Flow
from app.ui.parts.sheet import Sheet
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme
from app.ui.threshold.words import number, translate

LOOSER: Final = 0.1
"""A guess is asked for the line this much looser than it stands."""
NEAR: Final = 0.004
"""So near to the place that was asked about, a guess is answered."""
STEPS: Final = ((-10, "−10"), (-1, "−1"), (1, "+1"), (10, "+10"))


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
    """The question, the guess in large figures, and buttons that change it."""

    kept = Signal(float, int)
    """The setting asked about, and the guess."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.at, self.of, self.guess = 0.4, 0, 0
        self.question = Words(theme, Role.READING)
        self.figure = Words(theme, Role.TITLE, wraps=False)
        super().__init__(theme, lambda: translate("Threshold", "Guess first"), None, parent)
        self.row = Flow(gap=theme.px(12))
        for step, text in STEPS:
            button = Button(theme, _as_words(text))
            button.acted.connect(_stepping(self, step))
            self.row.addWidget(button)
        self.keep = Button(theme, lambda: translate("Threshold", "Keep my guess"), Kind.MAIN)
        self.keep.acted.connect(self._keep)
        self.column.addWidget(self.question)
        self.column.addWidget(self.figure)
        self.column.addLayout(self.row)
        self.column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def ask(self, at: float, strangers: int, now: int) -> None:
        """Ask about the line at `at`, with `now` of `strangers` over the present one."""
        self.at, self.of, self.guess = at, strangers, now
        self._show()

    def change(self, step: int) -> None:
        """Guess so many more, or fewer."""
        self.guess = min(max(self.guess + step, 0), self.of)
        self._show()

    def retranslate(self) -> None:
        super().retranslate()
        self._show()

    def _show(self) -> None:
        self.question.say(
            translate(
                "Threshold", "Put the line at {at}. How many of the {of} strangers here will be wrongly matched?"
            ).format(at=written(self.at), of=number(self.of))
        )
        self.figure.say(number(self.guess))

    def _keep(self) -> None:
        self.kept.emit(self.at, self.guess)


def _as_words(text: str) -> Callable[[], str]:
    return lambda: text


def _stepping(sheet: GuessSheet, step: int) -> Callable[[], None]:
    return lambda: sheet.change(step)
