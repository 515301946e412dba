"""Words of the field, explained on tap: a card below the word, and back to it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QScrollArea, QWidget

from app.lessons.types import Lesson
from app.ui.lesson.dates import spoken
from app.ui.lesson.marks import Mark, Word
from app.ui.lesson.press import Press
from app.ui.lesson.prose import Prose
from app.ui.lesson.stack import Stack, height_of
from app.ui.parts.base import frame
from app.ui.parts.text import Words as Text
from app.ui.theme import Palette, Role, Theme

WIDE = 380
"""Of a card, design pixels."""


class Meaning(Stack):
    """What a word means. Any key that closes things, or a press on it, puts it away."""

    closed = Signal()

    def __init__(self, theme: Theme, term: str, means: str) -> None:
        super().__init__(theme, pads=(16, 12, 16, 14))
        self.add(Text(theme, Role.CONTROL_BOLD, term))
        self.add(Text(theme, Role.CONTROL, means), above=4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(term)
        self.setAccessibleDescription(means)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        closing = (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in closing:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        frame(painter, self.rect(), palette.colour("ink"), 3 * self.theme.scale)


class Explainer(QObject):
    """Shows at most one card, below the word that was pressed. With `marks`, source marks tell their sources so too."""

    def __init__(
        self, proses: Iterable[Prose], lesson: Lesson, sheet: QWidget, view: QScrollArea, *, marks: bool = False
    ) -> None:
        super().__init__(sheet)
        self._lesson = lesson
        self._terms = {term.id: term.into(lesson.language) for term in lesson.terms}
        self._sheet, self._view = sheet, view
        self.card: Meaning | None = None
        self._word: Press | None = None
        for prose in proses:
            prose.asked.connect(self._explain)
            if marks:
                prose.cited.connect(self._name_sources)

    def _explain(self, word: Word) -> None:
        meaning = self._terms.get(word.term)
        if meaning is not None:
            self._show(word, meaning.term, meaning.means)

    def _name_sources(self, mark: Mark) -> None:
        read, language = self._lesson.sources[mark.mark.number - 1].sources, self._lesson.language
        dated = (", ".join(filter(None, (one.title.into(language), spoken(one.date, language)))) for one in read)
        self._show(mark, mark.accessibleName(), "\n".join(dated))

    def _show(self, word: Press, title: str, said: str) -> None:
        again = word is self._word
        self.close()
        if again:
            return
        self._word = word
        self.card = Meaning(word.theme, title, said)
        self.card.setParent(self._sheet)
        self.card.closed.connect(self._back)
        self._place(word)
        self.card.show()
        self.card.raise_()
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.ensureWidgetVisible(self.card, 0, word.theme.px(16))

    def _place(self, word: Press) -> None:
        assert self.card is not None
        px = word.theme.px
        wide = min(px(WIDE), self._sheet.width() - 2 * px(16))
        high = height_of(self.card, wide)
        at = word.mapTo(self._sheet, QPoint(0, word.height()))
        left = min(max(at.x() - px(12), px(16)), self._sheet.width() - wide - px(16))
        self.card.setGeometry(left, at.y() + px(2), wide, high)

    def _back(self) -> None:
        word = self._word
        self.close()
        if word is not None:
            word.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Put the card away."""
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
        self.card = self._word = None
