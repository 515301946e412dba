"""The living page of the design: every token and every part, real ones, in the look in force."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.lesson.stack import Spoken, Stack
from app.ui.pages.page import Page
from app.ui.parts.scroll import Scroll
from app.ui.specimens import controls, pieces, reading, tokens
from app.ui.theme import Palette, Role, Theme

MARGIN: Final = 24


class Sheet(Stack):
    """The paper that everything lies on."""

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))


class GalleryOfParts(Page):
    """Scrolls down; made anew in another language."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.scroller: Scroll | None = None
        self.times = tokens.times(theme)
        theme.changed.connect(self._tell_times)

    def arrive(self, **_wishes: object) -> None:
        if self.scroller is None:
            self._make()

    def _make(self) -> None:
        """Everything, when it is looked at for the first time: few ever do."""
        theme = self.theme
        self.sheet = Sheet(theme, pads=(MARGIN, 36, MARGIN, 48))
        self.sheet.add(Spoken(theme, Role.HEADLINE, lambda: self.tr("The parts of False Match")))
        self.sheet.add(Spoken(theme, Role.READING, self._about_words, colour="quiet"), above=12)
        for title, made in self._sections():
            self.sheet.add(Spoken(theme, Role.TITLE, title), above=56)
            for number, part in enumerate(made):
                self.sheet.add(part, above=16 if number == 0 else 12)
        self.scroller = Scroll(theme, self.sheet)
        self._layout.addWidget(self.scroller)

    def _sections(self) -> Iterable[tuple[Callable[[], str], Iterable[QWidget]]]:
        theme = self.theme
        return (
            (lambda: self.tr("Colours, and their contrast with the ground"), tokens.colours(theme)),
            (lambda: self.tr("Type"), (tokens.type_scale(theme),)),
            (lambda: self.tr("Spaces, and the least target"), (tokens.Spaces(theme),)),
            (lambda: self.tr("Motion"), (self.times,)),
            (lambda: self.tr("Buttons"), controls.buttons(theme)),
            (lambda: self.tr("Choices, rows, entries"), controls.choices(theme)),
            (lambda: self.tr("Sliders and guesses"), controls.rails(theme)),
            (lambda: self.tr("Text of a lesson"), reading.texts(theme)),
            (lambda: self.tr("Answers, hands, ways on"), reading.answers(theme)),
            (lambda: self.tr("Messages"), pieces.messages(theme)),
            (lambda: self.tr("Facts, receipt, sheet"), pieces.papers(theme)),
            (lambda: self.tr("The live picture"), pieces.views(theme)),
            (lambda: self.tr("Strips, name, handle, icons"), pieces.frames(theme)),
        )

    def _about_words(self) -> str:
        return self.tr("These are the real parts, in every state. Change the colours or the text size in the settings.")

    def _tell_times(self) -> None:
        self.times.show_rows(tokens.times(self.theme).rows)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.scroller is not None:
            scrolled = self.scroller.verticalScrollBar().value()
            self._layout.removeWidget(self.scroller)
            self.scroller.deleteLater()
            self.times = tokens.times(self.theme)
            self._make()
            self.scroller.verticalScrollBar().setValue(scrolled)
        super().changeEvent(event)
