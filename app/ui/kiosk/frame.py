"""The strip under every page of a visit: start over, language, text size, and the one next step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.kiosk import words
from app.ui.parts.base import Material, Part, diamond
from app.ui.parts.button import Button, Kind
from app.ui.parts.mirror import mirrored, mirrored_f
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Words, lay
from app.ui.theme import Palette, Role, Theme

TALL = 64
"""Design pixels of the kiosk's own buttons: 15 mm and more on full-HD screens from 15 inches up."""
_EDGE, _GAP, _ROW, _LEAD, _AIR = 24, 12, 8, 26, 5


class BigButton(Button):
    """A button that stands alone, or nearly: its word is set large."""

    @property
    def _role(self) -> Role:
        return Role.HEADING


class StripButton(Button):
    """A button of the strip: its word is set `large` where all of the strip has room for that."""

    large = False

    @property
    def _role(self) -> Role:
        return Role.LABEL if self.large else super()._role


class CameraLine(Part, QWidget):
    """The diamond, filled while the camera is on, and the promise."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.on = self.large = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow(theme)

    def show_camera(self, *, on: bool) -> None:
        """Say whether the camera is on."""
        self.on = on
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(words.camera_line(on=self.on))

    def _made(self) -> QFont:
        return self.theme.font(Role.LABEL if self.large else Role.CONTROL_BOLD)

    def high(self, width: int) -> int:
        """Pixels needed in `width`."""
        return round(lay(self.accessibleName(), self._made(), width - self.theme.px(_LEAD), 1.3).height)

    def least(self) -> int:
        """Pixels in which it needs two lines at most, whether the camera is on or off."""
        made = self._made()
        both = [words.camera_line(on=on) for on in (False, True)]
        wide = max(QFontMetricsF(made).horizontalAdvance(said) for said in both) / 2
        while any(len(lay(said, made, wide, 1.3).lines) > 2 for said in both):
            wide += self.theme.px(8)
        return round(wide) + self.theme.px(_LEAD) + 1

    def draw(self, painter: QPainter, palette: Palette) -> None:
        made, lead = self._made(), self.theme.px(_LEAD)
        laid = lay(self.accessibleName(), made, self.width() - lead, 1.3)
        size = self.theme.px(15)
        place = mirrored_f(self, QRectF(1, (laid.step - size) / 2, size, size))
        diamond(painter, place, palette.colour("you"), 2 * self.theme.scale, filled=self.on)
        painter.setFont(made)
        painter.setPen(palette.colour("you"))
        write_from_start(painter, self, laid, lead, 0)


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
        self.over = StripButton(theme, words.start_over, icon="reset", parent=self)
        self.size_button = StripButton(theme, words.larger, icon="text-size", parent=self)
        self.language = StripButton(theme, other_language, icon="globe", parent=self)
        self.onward = StripButton(theme, self._say_next, Kind.MAIN, parent=self)
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
        inner, top = width - 2 * px(_EDGE), px(_AIR + 2)
        if not self.trouble.isHidden():
            high = self.trouble.heightForWidth(inner)
            self.trouble.setGeometry(px(_EDGE), top, inner, high)
            top += high + px(_ROW)
        small: list[Button] = [self.over, self.size_button, self.language]
        for large in (True, False):
            sizes = self._sizes(small, large=large)
            needed = sum(sizes.values()) + 3 * px(_GAP)
            beside = needed - sizes[self.onward] + self._alone(sizes) + self.camera.least() + 2 * px(_GAP)
            if fits := beside <= inner:
                break
        if fits:
            bottom = self._one_row(small, sizes, top, inner)
        elif needed <= inner:
            bottom = self._line(self._row(small, sizes, top, inner, beside=True), inner)
        else:
            bottom = self._line(self._two_rows(small, top, inner), inner)
        self.setFixedHeight(bottom + px(_AIR if fits else _ROW))
        self.update()

    def _sizes(self, small: list[Button], *, large: bool) -> dict[Button, int]:
        """Set all words large or small, and say how wide each button is then."""
        for part in (self.over, self.size_button, self.language, self.onward, self.camera):
            part.large = large
            part.update()
        sizes = {button: button.sizeHint().width() for button in small}
        return {**sizes, self.onward: self._widest_next(large=large)}

    def _alone(self, sizes: dict[Button, int]) -> int:
        """How wide the next step is in a single row."""
        return max(sizes[self.onward], self.theme.px(200))

    def _widest_next(self, *, large: bool) -> int:
        """Whatever the next step is called: so that the buttons stay where they are."""
        metrics = QFontMetricsF(self.theme.font(Role.LABEL if large else Role.CONTROL_BOLD))
        return round(max(metrics.horizontalAdvance(said()) for said in words.NEXTS)) + self.theme.px(2 * 16) + 2

    def _row(self, small: list[Button], sizes: dict[Button, int], top: int, inner: int, *, beside: bool) -> int:
        """The small ones from the left, the next step at the right; returns where they end."""
        px = self.theme.px
        x, tall = px(_EDGE), px(TALL)
        for button in small:
            button.setGeometry(mirrored(self, QRect(x, top, sizes[button], tall)))
            x += sizes[button] + px(_GAP)
        right = px(_EDGE) + inner
        wide = right - x if beside else sizes[self.onward]
        tall = max(tall, self.onward.heightForWidth(wide))
        self.onward.setGeometry(mirrored(self, QRect(right - wide, top, wide, tall)))
        return top + tall

    def _one_row(self, small: list[Button], sizes: dict[Button, int], top: int, inner: int) -> int:
        px = self.theme.px
        least = {**sizes, self.onward: self._alone(sizes)}
        bottom = self._row(small, least, top, inner, beside=False)
        left = px(_EDGE) + sum(sizes[button] + px(_GAP) for button in small) + px(_GAP)
        wide = px(_EDGE) + inner - least[self.onward] - px(_GAP) - left
        if self.camera.high(wide) > self.camera.high(100_000):
            wide = self.camera.least()  # two lines about as long as each other
        high = self.camera.high(wide)
        self.camera.setGeometry(mirrored(self, QRect(left, top + (bottom - top - high) // 2, wide, high)))
        return bottom

    def _two_rows(self, small: list[Button], top: int, inner: int) -> int:
        """For large text: the next step as wide as the page, under the others, which share a row or more."""
        px = self.theme.px
        gap, x, row = px(_GAP), px(_EDGE), px(TALL)
        for button in small:
            wide = min(button.sizeHint().width(), inner)
            if x > px(_EDGE) and x + wide > px(_EDGE) + inner:
                x, top = px(_EDGE), top + row + px(_ROW)
            button.setGeometry(mirrored(self, QRect(x, top, wide, row)))
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
