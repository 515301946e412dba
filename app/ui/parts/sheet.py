"""A sheet of paper that lies over a room: it opens with words, scrolls, and is put away (Escape too)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts.base import Panel, Part, frame
from app.ui.parts.button import Button, Kind
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme

translate = QCoreApplication.translate

Texts = Callable[[], Sequence[tuple[Role, str]]]
"""What stands on a sheet, in the language in force: always as many texts."""


class Sheet(Part, QWidget):
    """`title` names it, `said` gives its texts; more parts go on `column`. Hidden until it is opened."""

    closed = Signal()
    """Its button was pressed, or Escape: whoever opened it hides it."""

    def __init__(self, theme: Theme, title: Callable[[], str], said: Texts | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._title_words, self._said = title, said
        self.texts: list[Words] = []
        self.title = Words(theme, Role.LABEL)
        self.close_button = Button(theme, put_away, Kind.LINK, parent=self)
        self.close_button.acted.connect(self.closed)
        self.body = Panel(theme)
        self.column = QVBoxLayout(self.body)
        self.scroller = Scroll(theme, self.body)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(head)
        self._outer.addWidget(self.scroller, 1)
        for role, text in said() if said is not None else ():
            self.texts.append(Words(theme, role, text, colour="quiet" if role is Role.SMALL else "ink"))
            self.column.addWidget(self.texts[-1])
        if said is not None:
            self.column.addStretch(1)
        self.follow(theme)
        self.hide()

    def open(self) -> None:
        """Show it on top, from its beginning, with the keyboard in it."""
        self.show()
        self.raise_()
        self.scroller.verticalScrollBar().setValue(0)
        self.close_button.setFocus()

    def retranslate(self) -> None:
        self.title.say(self._title_words())
        self.setAccessibleName(self._title_words())
        if self._said is not None:
            for part, (_, text) in zip(self.texts, self._said(), strict=True):
                part.say(text)

    def restyle(self) -> None:
        px = self.theme.px
        self._outer.setContentsMargins(px(20), px(10), px(12), px(14))
        self._outer.setSpacing(px(4))
        self.column.setContentsMargins(0, 0, px(12), 0)
        self.column.setSpacing(px(8))
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        frame(painter, self.rect(), palette.colour("ink"), 1.5 * self.theme.scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = Qt.Key(event.key()), self.scroller.verticalScrollBar()
        places = {
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Down: bar.value() + bar.singleStep(),
            Qt.Key.Key_Up: bar.value() - bar.singleStep(),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if key is Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in places:
            bar.setValue(places[key])
        else:
            super().keyPressEvent(event)


class Sheets:
    """The sheets of a room with the buttons that open them: one lies open at a time, and focus goes back."""

    def __init__(self, opened_by: Sequence[tuple[Sheet, Button]]) -> None:
        self._pairs = tuple(opened_by)
        for sheet, button in self._pairs:
            button.acted.connect(partial(self.open, sheet))
            sheet.closed.connect(self.put_away)

    @property
    def opened(self) -> Sheet | None:
        """The one that lies open."""
        return next((sheet for sheet, _ in self._pairs if not sheet.isHidden()), None)

    def open(self, sheet: Sheet) -> None:
        """Lay this one over the room, and take any other away."""
        for other, _ in self._pairs:
            if other is not sheet:
                other.hide()
        sheet.open()

    def put_away(self) -> None:
        """Hide whichever lies open; the keyboard goes back to the button that opened it."""
        for sheet, button in self._pairs:
            if not sheet.isHidden():
                sheet.hide()
                button.setFocus()


def put_away() -> str:
    """What the button says that closes a sheet."""
    return translate("Parts", "Put away")
