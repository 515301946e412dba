"""The two papers that lie over the room's: how we know, and why the word is faceprint."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from app.ui.faceprint import known, words
from app.ui.parts.button import Button
from app.ui.parts.sheet import Sheet, Sheets
from app.ui.theme import Role, Theme


class Papers(QObject):
    """One lies open at a time."""

    changed = Signal()
    """One was opened or put away by a hand."""

    def __init__(
        self, theme: Theme, know_link: Button, why_link: Button, known_now: Callable[[], Sequence[str]], room: QWidget
    ) -> None:
        """`known_now` is what is known, for the line in force."""
        super().__init__(room)
        self.know = Sheet(theme, words.know, lambda: [(Role.CONTROL, text) for text in known_now()], room)
        self.why = Sheet(theme, words.why, lambda: [(Role.CONTROL, text) for text in known.why_words()], room)
        self._named = {"know": self.know, "why": self.why}
        self._sheets = Sheets([(self.know, know_link), (self.why, why_link)])
        for sheet, link in ((self.know, know_link), (self.why, why_link)):
            link.acted.connect(self.changed)
            sheet.closed.connect(self.changed)

    @property
    def opened(self) -> str:
        """The name of the one that lies open; '' for none."""
        return next((name for name, sheet in self._named.items() if not sheet.isHidden()), "")

    def show(self, opened: object) -> None:
        """Let the one of this name lie open, or none; emits nothing."""
        for name, sheet in self._named.items():
            sheet.setVisible(name == opened)
            sheet.raise_()

    def place(self, rect: QRect) -> None:
        """Lay both there."""
        for sheet in self._named.values():
            sheet.setGeometry(rect)
