"""Two papers that lie over the room's: how we know, and why the word is faceprint."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.model.rates import Populations
from app.ui.faceprint import known, words
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme
from app.ui.threshold.panels import Paper


class _Note(Paper):
    """A paper of paragraphs."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        self._texts: list[Words] = []
        super().__init__(theme, words.know if title == "know" else words.why, parent)

    def _say(self, paragraphs: tuple[str, ...]) -> None:
        if not self._texts:
            self.column.addStretch(1)
        while len(self._texts) < len(paragraphs):
            made = Words(self.theme, Role.CONTROL)
            self.column.insertWidget(len(self._texts), made)
            self._texts.append(made)
        self.column.setSpacing(self.theme.px(10))
        for place, part in enumerate(self._texts):
            part.setVisible(place < len(paragraphs))
            if place < len(paragraphs):
                part.say(paragraphs[place])

    def text(self) -> str:
        """Everything that it says."""
        return "\n".join(part.text() for part in self._texts if not part.isHidden())


class KnowNote(_Note):
    """Method, data, date and interval of everything in the room."""

    def __init__(self, theme: Theme, parent: QWidget, people: int, populations: Populations | None) -> None:
        self._people, self._populations = people, populations
        super().__init__(theme, "know", parent)

    def show_line(self, threshold: float) -> None:
        """Say it for this line, in the language in force."""
        self._say(known.know_words(self._people, threshold, self._populations))


class WhyNote(_Note):
    """Why we say faceprint."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "why", parent)
        self._say(known.why_words())

    def retranslate(self) -> None:
        super().retranslate()
        if self._texts:
            self._say(known.why_words())
