"""The strip under every page of a visit: start over, language, text size, and the one next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.kiosk import words
from app.ui.parts.base import Material, Part, diamond
from app.ui.parts.button import Button, Kind
from app.ui.parts.text import Words, lay, write
from app.ui.theme import Palette, Role, Theme

TALL = 64
"""Design pixels of the kiosk's own buttons: 15 mm and more on full-HD screens from 15 inches up."""
_EDGE, _GAP, _ROW = 24, 12, 8


class BigButton(Button):
    """A button that stands alone, or nearly: its word is set large."""

    @property
    def _role(self) -> Role:
        return Role.HEADING


class CameraLine(Part, QWidget):
    """The diamond, filled while the camera is on, and the promise."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.on = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(theme)

    def show_camera(self, *, on: bool) -> None:
        """Say whether the camera is on."""
        self.on = on
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(words.camera_line(on=self.on))

    def high(self, width: int) -> int:
        """Pixels needed in `width`."""
        lead = self.theme.px(26)
        return round(lay(self.accessibleName(), self.theme.font(Role.CONTROL_BOLD), width - lead, 1.3).height)

    def wide(self) -> int:
        """Pixels needed for one line."""
        metrics = QFontMetricsF(self.theme.font(Role.CONTROL_BOLD))
        return round(metrics.horizontalAdvance(self.accessibleName())) + self.theme.px(26) + 4

    def draw(self, painter: QPainter, palette: Palette) -> None:
        made = self.theme.font(Role.CONTROL_BOLD)
        laid = lay(self.accessibleName(), made, self.width() - self.theme.px(26), 1.3)
        size = self.theme.px(15)
        place = QRectF(1, (laid.step - size) / 2, size, size)
        diamond(painter, place, palette.colour("you"), 2 * self.theme.scale, filled=self.on)
        painter.setFont(made)
        painter.setPen(palette.colour("you"))
        write(painter, laid, self.theme.px(26), 0, laid.width, Qt.AlignmentFlag.AlignLeft)


class Frame(Part, QWidget):
    """Always at the foot: in an upright window two rows, in a wide one a single row. Nothing in it ever moves place."""

    over_pressed = Signal()
    language_pressed = Signal()
    size_pressed = Signal()
    next_pressed = Signal()

    def __init__(self, theme: Theme, other_language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next_words: Callable[[], str] = words.onward
        self.trouble = Words(theme, Role.CONTROL, parent=self)
        self.trouble.hide()
        self.over = Button(theme, words.start_over, icon="reset", parent=self)
        self.size_button = Button(theme, words.larger, icon="text-size", parent=self)
        self.language = Button(theme, other_language, icon="globe", parent=self)
        self.onward = Button(theme, self._say_next, Kind.MAIN, parent=self)
        self.camera = CameraLine(theme, self)
        for button, signal in (
            (self.over, self.over_pressed),
            (self.language, self.language_pressed),
            (self.size_button, self.size_pressed),
            (self.onward, self.next_pressed),
        ):
            button.acted.connect(signal)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(theme, Material.PAPER)

    def _say_next(self) -> str:
        return self._next_words()

    def set_next(self, said: Callable[[], str] | None) -> None:
        """What the next step is called; None hides it, and leaves its place free."""
        if said is not None:
            self._next_words = said
        self.onward.retranslate()
        self.onward.setVisible(said is not None)
        self.arrange()

    def show_trouble(self, text: str) -> None:
        """A calm line over the buttons; '' takes it away."""
        self.trouble.say(text)
        self.trouble.setVisible(bool(text))
        self.arrange()

    def show_camera(self, *, on: bool) -> None:
        """Say whether the camera is on."""
        self.camera.show_camera(on=on)
        self.arrange()

    # -- layout ------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        if hasattr(self, "camera"):
            self.camera.retranslate()
            for button in (self.over, self.language, self.size_button, self.onward):
                button.retranslate()
            self.arrange()

    def restyle(self) -> None:
        super().restyle()
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def arrange(self) -> None:
        """Place everything for the present width, and ask for the height that it needs."""
        px, width = self.theme.px, self.width()
        inner, top = width - 2 * px(_EDGE), px(_ROW + 2)
        if not self.trouble.isHidden():
            high = self.trouble.heightForWidth(inner)
            self.trouble.setGeometry(px(_EDGE), top, inner, high)
            top += high + px(_ROW)
        small = [self.over, self.size_button, self.language]
        sizes = {button: button.sizeHint().width() for button in small}
        sizes[self.onward] = self._widest_next()
        needed = sum(sizes.values()) + 3 * px(_GAP)
        if needed + self.camera.wide() + 2 * px(_GAP) <= inner:
            bottom = self._one_row(small, sizes, top, inner)
        elif needed <= inner:
            bottom = self._line(self._row(small, sizes, top, inner, beside=True), inner)
        else:
            bottom = self._line(self._two_rows(small, top, inner), inner)
        self.setFixedHeight(bottom + px(_ROW))
        self.update()

    def _widest_next(self) -> int:
        """Whatever the next step is called: so that the buttons stay where they are."""
        metrics = QFontMetricsF(self.theme.font(Role.CONTROL_BOLD))
        return round(max(metrics.horizontalAdvance(said()) for said in words.NEXTS)) + self.theme.px(2 * 16) + 2

    def _row(self, small: list[Button], sizes: dict[Button, int], top: int, inner: int, *, beside: bool) -> int:
        """The small ones from the left, the next step at the right; returns where they end."""
        px = self.theme.px
        x, tall = px(_EDGE), px(TALL)
        for button in small:
            button.setGeometry(x, top, sizes[button], tall)
            x += sizes[button] + px(_GAP)
        right = px(_EDGE) + inner
        wide = right - x if beside else sizes[self.onward]
        tall = max(tall, self.onward.heightForWidth(wide))
        self.onward.setGeometry(right - wide, top, wide, tall)
        return top + tall

    def _one_row(self, small: list[Button], sizes: dict[Button, int], top: int, inner: int) -> int:
        px = self.theme.px
        least = {**sizes, self.onward: max(sizes[self.onward], px(200))}
        bottom = self._row(small, least, top, inner, beside=False)
        left = small[-1].geometry().right() + 2 * px(_GAP)
        wide = self.onward.x() - px(_GAP) - left
        high = self.camera.high(wide)
        self.camera.setGeometry(left, top + (bottom - top - high) // 2, wide, high)
        return bottom

    def _two_rows(self, small: list[Button], top: int, inner: int) -> int:
        """For large text: the next step as wide as the page, under the others, which share a row or more."""
        px = self.theme.px
        gap, x, row = px(_GAP), px(_EDGE), px(TALL)
        for button in small:
            wide = min(button.sizeHint().width(), inner)
            if x > px(_EDGE) and x + wide > px(_EDGE) + inner:
                x, top = px(_EDGE), top + row + px(_ROW)
            button.setGeometry(x, top, wide, row)
            x += wide + gap
        top += row + px(_ROW)
        high = self.onward.heightForWidth(inner)
        self.onward.setGeometry(px(_EDGE), top, inner, high)
        return top + high

    def _line(self, bottom: int, inner: int) -> int:
        px = self.theme.px
        high = self.camera.high(inner)
        self.camera.setGeometry(px(_EDGE), bottom + px(_ROW), inner, high)
        return bottom + px(_ROW) + high

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("ground"))
        painter.fillRect(0, 0, self.width(), max(2, self.theme.px(2)), palette.colour("ink"))
