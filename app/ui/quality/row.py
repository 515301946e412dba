"""One slider of the room in one line: its name, a track with a mark for each level, and the value."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.ui.parts.base import Part, frame
from app.ui.parts.text import Laid, lay, write
from app.ui.quality import words
from app.ui.quality.worse import levels
from app.ui.theme import OUTLINE, TARGET, Palette, Role, Theme

HANDLE: Final = 26
NAME: Final = 0.29
VALUE: Final = 0.26
"""Shares of the width: the name, and the value."""


class Row(Part, QSlider):
    """From 0, as it is, one step a measured level. Arrows one step, Page two, Home and End; the whole row drags."""

    paints_own_focus = True
    taken = Signal()
    """A hand or a key is on it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.name = name
        self._grip, self._by_key = 0.0, False
        self.setRange(0, len(levels(name)))
        self.setSingleStep(1)
        self.setPageStep(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.valueChanged.connect(self._tell)
        self.follow(theme)

    def retranslate(self) -> None:
        self.setAccessibleName(f"{words.way_name(self.name)}, {words.measured_in(self.name)}")
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(words.amount(self.name, self.value()))
        self.update()

    # Size ---------------------------------------------------------------------------------------------

    def _texts(self, width: float) -> tuple[Laid, Laid]:
        gap = self.theme.px(6)
        return (
            lay(words.way_name(self.name), self.theme.font(Role.CONTROL_BOLD), width * NAME - gap, 1.2),
            lay(words.amount(self.name, self.value()), self.theme.font(Role.CONTROL), width * VALUE - gap, 1.2),
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        tallest = max(
            lay(
                words.amount(self.name, step), self.theme.font(Role.CONTROL), width * VALUE - self.theme.px(6), 1.2
            ).height
            for step in range(self.maximum() + 1)
        )
        return max(self.theme.px(TARGET), round(max(tallest, self._texts(width)[0].height) + self.theme.px(4)))

    def sizeHint(self) -> QSize:
        wide = self.theme.px(380)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.theme.px(TARGET))

    # Hand and keys ------------------------------------------------------------------------------------

    def x_of(self, value: float) -> float:
        """Where a step lies, pixels."""
        left, right = self._ends()
        return left + value / self.maximum() * (right - left)

    def _ends(self) -> tuple[float, float]:
        half = self.theme.px(HANDLE) / 2 + self.theme.px(3)
        return self.width() * NAME + half, self.width() * (1 - VALUE) - half

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._by_key = False
            offset = event.position().x() - self.x_of(self.value())
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
        left, right = self._ends()
        share = (at.x() - self._grip - left) / max(right - left, 1.0)
        self.setValue(round(share * self.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_key = True
        self.taken.emit()
        super().keyPressEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.update()

    # Painting -----------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, palette: Palette) -> None:
        name, value = self._texts(self.width())
        middle, px = self.height() / 2, self.theme.px
        painter.setPen(palette.ink)
        painter.setFont(self.theme.font(Role.CONTROL_BOLD))
        write(painter, name, 0, middle - name.height / 2, name.width + 1, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self.theme.font(Role.CONTROL))
        painter.setPen(palette.ink if self.value() else palette.quiet)
        left = self.width() * (1 - VALUE) + px(6)
        write(painter, value, left, middle - value.height / 2, value.width + 1, Qt.AlignmentFlag.AlignLeft)
        self._draw_track(painter, palette, middle)

    def _draw_track(self, painter: QPainter, palette: Palette, middle: float) -> None:
        px, (left, right) = self.theme.px, self._ends()
        at, side = self.x_of(self.value()), px(HANDLE)
        painter.fillRect(QRectF(left, middle - px(1), right - left, px(2)), palette.edge)
        painter.fillRect(QRectF(left, middle - px(3), at - left, px(6)), palette.ink)
        for step in range(self.maximum() + 1):
            painter.fillRect(QRectF(self.x_of(step) - px(1), middle - px(6), px(2), px(12)), palette.edge)
        box = QRectF(at - side / 2, middle - side / 2, side, side)
        painter.fillRect(box, OUTLINE)
        painter.fillRect(box.adjusted(2, 2, -2, -2), palette.ink)
        for offset in (-px(5), 0, px(5)):
            painter.fillRect(QRectF(at + offset - px(1), box.top() + px(7), px(2), side - px(14)), palette.ground)
        if self.hasFocus() and self._by_key:
            frame(painter, box.adjusted(-px(6), -px(6), px(6), px(6)).toAlignedRect(), palette.colour("ink"), px(3))
