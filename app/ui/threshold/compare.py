"""A and B: two lines that were kept, side by side, with what they differ by."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.button import Button, Kind
from app.ui.parts.facts import Facts
from app.ui.parts.flow import Flow
from app.ui.parts.sheet import Sheet
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme
from app.ui.threshold.snapshot import Told, difference
from app.ui.threshold.words import translate

LETTERS = ("A", "B")


class Slot(QWidget):
    """One of the two: where its line is, what it does, and the ways back to it and on."""

    def __init__(self, theme: Theme, letter: str) -> None:
        super().__init__()
        self.letter = letter
        self.heading = Words(theme, Role.CONTROL_BOLD)
        self.facts = Facts(theme, values=Role.CONTROL_BOLD)
        self.back = Button(theme, partial(_back_words, letter))
        self.keep = Button(theme, partial(_instead_words, letter), Kind.LINK)
        self._doing = Flow(gap=theme.px(12))
        for button in (self.back, self.keep):
            self._doing.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.heading)
        self._column.addLayout(self._doing)
        self._column.addWidget(self.facts)
        self._column.addStretch(1)

    def show_told(self, told: Told) -> None:
        """Show what this one does to the people on the wall."""
        self.heading.say(f"{self.letter}: {told.snapshot.line()}")
        self.facts.show_rows(told.rows())


class CompareSheet(Sheet):
    """Both side by side, and the difference in words over them."""

    back_wanted = Signal(str)
    """Go back to the line kept under this letter."""
    keep_wanted = Signal(str)
    """Keep the present line under this letter instead."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.difference = Words(theme, Role.READING_BOLD)
        self.note = Words(theme, Role.SMALL, colour="quiet")
        super().__init__(theme, lambda: translate("Threshold", "A and B, side by side"), None, parent)
        self.slots = {letter: Slot(theme, letter) for letter in LETTERS}
        self._row = QHBoxLayout()
        for letter, slot in self.slots.items():
            self._row.addWidget(slot, 1)
            slot.back.acted.connect(partial(self.back_wanted.emit, letter))
            slot.keep.acted.connect(partial(self.keep_wanted.emit, letter))
        self.column.addWidget(self.difference)
        self.column.addLayout(self._row)
        self.column.addWidget(self.note)
        self.column.addStretch(1)
        self._row.setSpacing(theme.px(28))

    def show_both(self, a: Told, b: Told) -> None:
        """Show these two, told by the same wall."""
        self.difference.say(difference(a, b))
        for told, slot in zip((a, b), self.slots.values(), strict=True):
            slot.show_told(told)

    def retranslate(self) -> None:
        super().retranslate()
        self.note.say(
            translate(
                "Threshold",
                "Told by the wall as it is now; rates as measured, with their 95 % interval. Who pays at A? At B?",
            )
        )

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_row"):
            self._row.setSpacing(self.theme.px(28))


def _back_words(letter: str) -> str:
    return translate("Threshold", "Go back to {letter}").format(letter=letter)


def _instead_words(letter: str) -> str:
    return translate("Threshold", "Keep the present line as {letter}").format(letter=letter)
