"""A slider on the screen: a line for a group, or how many of each group are searched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.ui.parts.base import Material, Part, frame
from app.ui.parts.text import Laid, lay, write
from app.ui.theme import LINE, OUTLINE, TARGET, Palette, Role, Theme

HANDLE: Final = 40
SNAP: Final = 9
"""Design pixels from a stop within which a hand lands on it."""
REST_MS: Final = 450


class Line(Part, QSlider):
    """`words` is the label, `says` the value in words, `ends` what each end means, `heard` what follows from it.

    `name` is the label for the ear, where it has to say more.

    The whole of it can be pressed and dragged. Hands land on `stops` nearby; keys do not step over one.
    """

    paints_own_focus = True

    taken = Signal()
    """A hand or a key has moved it."""

    def __init__(
        self,
        theme: Theme,
        words: Callable[[], str],
        says: Callable[[int], str],
        ends: Callable[[], tuple[str, str]],
        *,
        least: int,
        most: int,
        arrow: int,
        page: int,
        is_line: bool = True,
        heard: Callable[[], str] | None = None,
        name: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._words, self._says, self._ends, self._is_line, self._heard = words, says, ends, is_line, heard
        self._name = name or words
        self._grip = 0.0
        self.stops: dict[int, str] = {}
        self.by_key = False
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._announce)
        self.setRange(least, most)
        self.setSingleStep(arrow)
        self.setPageStep(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.valueChanged.connect(self._tell)
        self.follow(theme, Material.SCREEN)

    def retranslate(self) -> None:
        self._tell()

    def show_stops(self, stops: dict[int, str]) -> None:
        """Mark these values on the track; each is named while the handle is on it."""
        if stops != self.stops:
            self.stops = stops
            self._tell()

    @property
    def value_words(self) -> str:
        """The value, and the name of the stop that it is on."""
        said, stop = self._says(self.value()), self.stops.get(self.value())
        return f"{stop} · {said}" if stop else said

    def _tell(self) -> None:
        low, high = self._ends()
        self.setAccessibleName(self._name())
        self.setAccessibleDescription(f"{self.value_words}. {low} – {high}.")
        self.update()

    def _announce(self) -> None:
        if QAccessible.isActive() and self.isVisible() and self._heard is not None:
            said = f"{self.value_words}. {self._heard()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def hideEvent(self, event: QHideEvent) -> None:
        self._rest.stop()
        super().hideEvent(event)

    # Size ---------------------------------------------------------------------------------------------

    def _laid_head(self, width: float) -> tuple[Laid, Laid]:
        value = lay(self.value_words, self.theme.font(Role.CONTROL_BOLD), width * 0.6, 1.25)
        room = width - value.width - self.theme.px(16)
        return lay(self._words(), self.theme.font(Role.CONTROL), room, 1.25), value

    def _head(self, width: float) -> float:
        """Room for the longest name of a stop, so that nothing moves while a hand drags."""
        font = self.theme.font(Role.CONTROL_BOLD)
        names = [f"{stop} · {self._says(value)}" for value, stop in self.stops.items()] or [self._says(self.value())]
        values = [lay(name, font, width * 0.6, 1.25) for name in names]
        room = width - max(value.width for value in values) - self.theme.px(16)
        words = lay(self._words(), self.theme.font(Role.CONTROL), room, 1.25)
        return max(words.height, *(value.height for value in values))

    def _foot(self, width: float) -> float:
        font = self.theme.font(Role.SMALL)
        return max(lay(end, font, (width - self.theme.px(16)) / 2, 1.25).height for end in self._ends())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._head(width) + self.theme.px(TARGET + 4) + self._foot(width) + 1)

    def sizeHint(self) -> QSize:
        wide = self.theme.px(360)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        wide = max(self.width(), self.theme.px(180))
        return QSize(self.theme.px(180), self.heightForWidth(wide))

    # Hand and keys ------------------------------------------------------------------------------------

    def x_of(self, value: float) -> float:
        """Where a value lies, pixels."""
        half = self.theme.px(HANDLE) / 2
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return half + share * (self.width() - 2 * half)

    def _value(self, x: float) -> int:
        half, step = self.theme.px(HANDLE) / 2, 1 if self._is_line else self.singleStep()
        share = (x - half) / max(self.width() - 2 * half, 1.0)
        raw = self.minimum() + share * (self.maximum() - self.minimum())
        near = [stop for stop in self.stops if abs(self.x_of(stop) - x) <= self.theme.px(SNAP)]
        if near:
            return min(near, key=lambda stop: abs(self.x_of(stop) - x))
        return self.minimum() + round((raw - self.minimum()) / step) * step

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.by_key = False
        offset = event.position().x() - self.x_of(self.value())
        self._grip = offset if abs(offset) <= self.theme.px(HANDLE) / 2 else 0.0
        self.setSliderDown(True)
        self.taken.emit()
        if not self._grip:
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self._rest.start()

    def _drag(self, at: QPointF) -> None:
        self.setValue(self._value(at.x() - self._grip))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -self.singleStep(),
            Qt.Key.Key_Down: -self.singleStep(),
            Qt.Key.Key_Right: self.singleStep(),
            Qt.Key.Key_Up: self.singleStep(),
            Qt.Key.Key_PageUp: self.pageStep(),
            Qt.Key.Key_PageDown: -self.pageStep(),
        }
        self.by_key = True
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.setValue(self._stepped(step))
        self.taken.emit()
        self._rest.start()
        self.update()

    def _stepped(self, step: int) -> int:
        """One step on, or the first stop on the way."""
        now, then = self.value(), self.value() + step
        low, high = min(now, then), max(now, then)
        way = [stop for stop in self.stops if low < stop < high]
        return (min(way) if step > 0 else max(way)) if way else then

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

    # Paint --------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        wide, px = self.width(), self.theme.px
        words, value = self._laid_head(wide)
        head = self._head(wide)
        painter.setFont(self.theme.font(Role.CONTROL))
        painter.setPen(palette.colour("ink"))
        write(painter, words, 0, 0, words.width, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self.theme.font(Role.CONTROL_BOLD))
        write(painter, value, wide - value.width, 0, value.width, Qt.AlignmentFlag.AlignRight)
        self._draw_track(painter, palette, head + px(TARGET + 4) / 2)
        small = self.theme.font(Role.SMALL)
        painter.setFont(small)
        painter.setPen(palette.colour("quiet"))
        room = (wide - px(16)) / 2
        low, high = (lay(end, small, room, 1.25) for end in self._ends())
        top = head + px(TARGET + 4)
        write(painter, low, 0, top, room, Qt.AlignmentFlag.AlignLeft)
        write(painter, high, wide - room, top, room, Qt.AlignmentFlag.AlignRight)

    def _draw_track(self, painter: QPainter, palette: Palette, y: float) -> None:
        px, x = self.theme.px, self.x_of(self.value())
        painter.fillRect(QRectF(0, y - px(1.5), self.width(), px(3)), palette.colour("ink"))
        for stop in self.stops:
            painter.fillRect(QRectF(self.x_of(stop) - px(1), y - px(14), px(2), px(28)), palette.colour("ink"))
        side = px(HANDLE)
        box = QRectF(x - side / 2, y - side / 2, side, side)
        painter.fillRect(box, QColor(OUTLINE))
        painter.fillRect(
            box.adjusted(px(2), px(2), -px(2), -px(2)), QColor(LINE) if self._is_line else palette.colour("ink")
        )
        grip = QColor(OUTLINE)
        for offset in (-px(7), 0, px(7)):
            painter.fillRect(QRectF(x + offset - px(1), y - px(10), px(2), px(20)), grip)
        if self.hasFocus() and self.by_key:
            frame(painter, box.toAlignedRect(), palette.colour("ink"), 3 * self.theme.scale)
