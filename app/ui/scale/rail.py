"""A small slider on paper: a label and the value above, a track with a square handle below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.ui.parts.base import Part
from app.ui.parts.text import lay, write
from app.ui.theme import LINE, OUTLINE, TARGET, Palette, Role, Theme

HANDLE: Final = 34


class Rail(Part, QSlider):
    """`words` is the label, `says` the value in words, `ends` what each end means. `arrow` and `page` are key steps.

    The whole row under the words can be pressed and dragged. `is_line` paints the handle as the line's.
    """

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
        is_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._words, self._says, self._ends, self._is_line = words, says, ends, is_line
        self._grip = 0.0
        self.setRange(least, most)
        self.setSingleStep(arrow)
        self.setPageStep(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.valueChanged.connect(self._tell)
        self.follow(theme)

    def retranslate(self) -> None:
        self.setAccessibleName(self._words())
        self._tell()

    def _tell(self) -> None:
        low, high = self._ends()
        ends = f" {low} – {high}." if low else ""
        self.setAccessibleDescription(f"{self._says(self.value())}.{ends}")
        self.update()

    # Size ---------------------------------------------------------------------------------------------

    def _head(self, width: float) -> float:
        """How high the words above the track are."""
        value = lay(self._says(self.value()), self.theme.font(Role.CONTROL_BOLD), width, 1.25)
        words = lay(self._words(), self.theme.font(Role.CONTROL_BOLD), width - value.width - self.theme.px(16), 1.25)
        return max(words.height, value.height)

    def _foot(self, width: float) -> float:
        if not any(self._ends()):
            return 0.0
        font = self.theme.font(Role.SMALL)
        return max(lay(end, font, (width - self.theme.px(16)) / 2, 1.25).height for end in self._ends())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._head(width) + self.theme.px(TARGET) + self._foot(width))

    def sizeHint(self) -> QSize:
        wide = self.theme.px(400)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(180), self.heightForWidth(max(self.width(), self.theme.px(180))))

    # Hand and keys ------------------------------------------------------------------------------------

    def _x(self, value: float) -> float:
        half = self.theme.px(HANDLE) / 2
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return half + share * (self.width() - 2 * half)

    def _value(self, x: float) -> int:
        half = self.theme.px(HANDLE) / 2
        share = (x - half) / max(self.width() - 2 * half, 1.0)
        return round(self.minimum() + share * (self.maximum() - self.minimum()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        offset = event.position().x() - self._x(self.value())
        self._grip = offset if abs(offset) <= self.theme.px(HANDLE) / 2 else 0.0
        self.setSliderDown(True)
        self.taken.emit()
        self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

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
        step = steps.get(Qt.Key(event.key()))
        self.taken.emit()
        if step is None:
            super().keyPressEvent(event)
        else:
            self.setValue(self.value() + step)

    # Paint --------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        wide, px = self.width(), self.theme.px
        head = self._head(wide)
        bold = self.theme.font(Role.CONTROL_BOLD)
        painter.setFont(bold)
        painter.setPen(palette.ink)
        value = lay(self._says(self.value()), bold, wide, 1.25)
        words = lay(self._words(), bold, wide - value.width - px(16), 1.25)
        write(painter, words, 0, 0, words.width, Qt.AlignmentFlag.AlignLeft)
        write(painter, value, wide - value.width, 0, value.width, Qt.AlignmentFlag.AlignRight)
        self._draw_track(painter, palette, head + px(TARGET) / 2)
        small = self.theme.font(Role.SMALL)
        painter.setFont(small)
        painter.setPen(palette.quiet)
        room = (wide - px(16)) / 2
        low, high = (lay(end, small, room, 1.25) for end in self._ends())
        write(painter, low, 0, head + px(TARGET), room, Qt.AlignmentFlag.AlignLeft)
        write(painter, high, wide - room, head + px(TARGET), room, Qt.AlignmentFlag.AlignRight)

    def _draw_track(self, painter: QPainter, palette: Palette, y: float) -> None:
        px, x = self.theme.px, self._x(self.value())
        painter.fillRect(QRectF(0, y - px(1.5), self.width(), px(3)), palette.colour("ink"))
        steps = (self.maximum() - self.minimum()) // self.singleStep()
        if steps <= 10:
            for step in range(steps + 1):
                at = self._x(self.minimum() + step * self.singleStep())
                painter.fillRect(QRectF(at - px(1), y - px(6), px(2), px(12)), palette.colour("ink"))
        side = px(HANDLE)
        box = QRectF(x - side / 2, y - side / 2, side, side)
        painter.fillRect(box, QColor(OUTLINE) if self._is_line else palette.colour("ground"))
        inner = box.adjusted(px(2), px(2), -px(2), -px(2))
        painter.fillRect(inner, QColor(LINE) if self._is_line else palette.colour("ink"))
        grip = QColor(OUTLINE) if self._is_line else palette.colour("ground")
        for offset in (-px(6), 0, px(6)):
            painter.fillRect(QRectF(x + offset - px(1), y - px(8), px(2), px(16)), grip)
