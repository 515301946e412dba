"""A sheet of paper that lies over a room: it opens with words, scrolls, and is put away (Escape too)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMoveEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui.parts.base import Panel, Part, frame
from app.ui.parts.button import Button, Kind
from app.ui.parts.hush import Hush, Still
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
    lies = Signal()
    """It lies over the room now, or no longer, or elsewhere."""

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
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(head)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.lies.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.lies.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.lies.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lies.emit()

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
    """The sheets of a room with the buttons that open them: one lies open at a time, and focus goes back.

    While one lies open, Tab goes round on it and out to the window's frame, and nowhere else in the room.
    """

    def __init__(self, opened_by: Sequence[tuple[Sheet, Button]]) -> None:
        self._pairs = tuple(opened_by)
        self._hush: Hush | None = None
        self._still: Still | None = None
        self._busy = False
        for sheet, button in self._pairs:
            button.acted.connect(partial(self.open, sheet))
            sheet.closed.connect(self.put_away)
            sheet.lies.connect(self._lies)

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

    def _lies(self) -> None:
        """Keep the keyboard on the sheet that lies open."""
        if self._busy:
            return  # what is done here moves the sheet
        self._busy = True
        lying = next(((sheet, button) for sheet, button in self._pairs if isValid(sheet) and sheet.isVisible()), None)
        if self._still is not None and (lying is None or self._still.sheet is not lying[0]):
            self._still.lift()
            self._still = None
        if lying is not None:
            self._still = self._still or Still(lying[0])
            self._still.bring()
        if self._hush is not None:
            self._hush.lift()
        self._hush = None if lying is None else Hush(_room_of(*lying), lying[0], lying[0].close_button)
        self._busy = False

    def put_away(self) -> None:
        """Hide whichever lies open; the keyboard goes back to the button that opened it."""
        for sheet, button in self._pairs:
            if not sheet.isHidden():
                sheet.hide()
                button.setFocus()


def _room_of(sheet: Sheet, button: Button) -> QWidget:
    """What holds both."""
    room: QWidget = sheet
    while (above := room.parentWidget()) is not None and not room.isAncestorOf(button):
        room = above
    return room


def put_away() -> str:
    """What the button says that closes a sheet."""
    return translate("Parts", "Put away")
