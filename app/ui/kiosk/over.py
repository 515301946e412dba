"""What lies over the page: the question whether anybody is there, and the keypad for staff. Neither is a dialog box."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.model.pin import DIGITS
from app.model.visit import ASK_SECONDS
from app.ui.kiosk import words
from app.ui.kiosk.frame import BigButton
from app.ui.parts.base import Material, Part, diamond
from app.ui.parts.button import Button, Kind
from app.ui.parts.mirror import mirrored, mirrored_f
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme


class Over(Part, QWidget):
    """Raised paper over the lower part of the page, from edge to edge. It takes every touch that lands on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.hide()

    def fit(self) -> None:
        """Lie at the foot of the parent, as high as the words need, or as high as it is."""
        above, px = self.parentWidget(), self.theme.px
        assert above is not None
        side = max(px(24), (above.width() - px(760)) // 2)
        self.column.setContentsMargins(side, px(28), side, px(28))
        self.column.setSpacing(px(16))
        self.column.activate()
        high = max(self.column.heightForWidth(above.width()), self.column.minimumSize().height())
        high = min(high, above.height())
        self.setGeometry(0, above.height() - high, above.width(), high)

    def restyle(self) -> None:
        super().restyle()
        if self.isVisible():
            self.fit()

    def open(self) -> None:
        """Show it, over everything."""
        self.show()
        self.fit()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        painter.fillRect(0, 0, self.width(), max(3, self.theme.px(3)), palette.colour("ink"))


class Still(Over):
    """“Still there?”, and the seconds left. Any touch is an answer; `over_pressed` wipes at once."""

    here_pressed = Signal()
    over_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.seconds, self._left = 0, 1.0
        self.title, self.text = Words(theme, Role.HEADLINE), Words(theme, Role.HEADING)
        self.here = BigButton(theme, words.here, Kind.MAIN)
        self.over = BigButton(theme, words.start_over, icon="reset")
        self.here.acted.connect(self.here_pressed)
        self.over.acted.connect(self.over_pressed)
        for part in (self.title, self.text, self.here, self.over):
            self.column.addWidget(part)
        self.follow(theme, Material.PAPER)

    def count(self, seconds: int, of: float = ASK_SECONDS) -> None:
        """Say how many seconds are left `of` so many, and draw it; the first time it is also spoken."""
        self.seconds, self._left = seconds, min(seconds / of, 1.0)
        self.retranslate()
        self.update()
        if not self.isVisible():
            self.open()
            self.here.setFocus()
            _announce(self, f"{self.title.text()} {self.text.text()}")

    def fit(self) -> None:
        above = self.parentWidget()
        narrow = above is not None and above.width() < self.theme.px(480)
        self.title.role = Role.TITLE if narrow else Role.HEADLINE
        self.text.role = Role.LABEL if narrow else Role.HEADING
        super().fit()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        super().draw(painter, palette)
        painter.fillRect(
            mirrored(self, QRect(0, 0, round(self.width() * self._left), self.theme.px(12))), palette.colour("ink")
        )

    def retranslate(self) -> None:
        self.title.say(words.still_there())
        self.text.say(words.wiped_in(self.seconds))


class PinPad(Over):
    """Digits for staff. `entered` carries what was typed; it is forgotten at once."""

    entered = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._typed, self._said = "", words.pin_title
        self.title, self.dots = Words(theme, Role.HEADING), _Dots(theme)
        self.keys = [BigButton(theme, partial(str, digit)) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)]
        self.delete = Button(theme, words.delete)
        self.enter = Button(theme, words.enter, Kind.MAIN)
        self.back = Button(theme, words.back, icon="arrow-left")
        pad = QWidget()
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits stand so everywhere
        self._grid = QGridLayout(pad)
        self._grid.setContentsMargins(0, 0, 0, 0)
        places = [*self.keys[:9], self.delete, self.keys[9], self.enter]
        for number, key in enumerate(places):
            self._grid.addWidget(key, number // 3, number % 3)
        for key in self.keys:
            key.acted.connect(partial(self._type, key.words()))
        self.delete.acted.connect(self._delete)
        self.enter.acted.connect(self._enter)
        self.back.acted.connect(self.close_pad)
        for part in (self.title, self.dots):
            self.column.addWidget(part)
        self.column.addWidget(pad)
        self.column.addWidget(self.back)
        self.follow(theme, Material.PAPER)

    def ask(self) -> None:
        """Begin again, with nothing typed."""
        self._forget()
        self.say(words.pin_title)
        self.open()
        self.keys[0].setFocus()

    def say(self, said: Callable[[], str]) -> None:
        """Say this over the keys, aloud too."""
        self._said = said
        self.retranslate()
        _announce(self, self.title.text())

    def close_pad(self) -> None:
        """Put it away, and forget what was typed."""
        self._forget()
        self.hide()
        self.closed.emit()

    def retranslate(self) -> None:
        self.title.say(self._said())

    def restyle(self) -> None:
        self._grid.setSpacing(self.theme.px(10))
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isascii() and text.isdigit():
            self._type(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self._delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        self._typed = (self._typed + digit)[: DIGITS[1]]
        self.dots.show_count(len(self._typed))

    def _delete(self) -> None:
        self._typed = self._typed[:-1]
        self.dots.show_count(len(self._typed))

    def _enter(self) -> None:
        typed = self._typed
        self._forget()
        self.entered.emit(typed)

    def _forget(self) -> None:
        self._typed = ""
        self.dots.show_count(0)


class _Dots(Part, QWidget):
    """One diamond for each digit typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._count = 0
        self.follow(theme, Material.PAPER)

    def show_count(self, count: int) -> None:
        """How many digits."""
        self._count = count
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(words.pin_digits(self._count))

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(30))
        super().restyle()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        for number in range(max(DIGITS[0], self._count)):
            place = mirrored_f(self, QRectF(number * px(30), px(5), px(20), px(20)))
            diamond(painter, place, palette.colour("ink"), 2 * self.theme.scale, filled=number < self._count)


def _announce(widget: QWidget, text: str) -> None:
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
