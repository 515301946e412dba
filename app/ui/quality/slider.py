"""The room's sliders: as every other, or lower, with the name over the value where many stand in a row."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy

from app.ui.parts.base import frame
from app.ui.parts.rail import Rail
from app.ui.parts.slide import Slide
from app.ui.parts.text import Laid, lay, write
from app.ui.quality import measured, words
from app.ui.quality.worse import levels
from app.ui.theme import TARGET, Palette, Role, Theme

LIFT: Final = 7
"""Design pixels by which a low slider's track is nearer to its words, and to what stands below it."""
HANDLE: Final = 26
"""The side of a low slider's handle. Pressing the words moves it too: all of it is the target."""


class Slider(Rail):
    """`stand` says how."""

    low = False
    over = False

    def stand(self, *, low: bool, over: bool) -> None:
        """Be lower, or have the name over the value."""
        if (low, over) != (self.low, self.over):
            self.low, self.over = low, over
            self.handle = HANDLE if low else Slide.handle
            self.restyle()

    @property
    def _lift(self) -> int:
        return self.theme.px(LIFT) if self.low else 0

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) - 2 * self._lift

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(self.theme.px(100), least.height()) if self.over else least

    def _measured_head(self, width: float) -> tuple[float, Laid | None]:
        if not self.over:
            return super()._measured_head(width)
        label = lay(self._words(), self.theme.font(Role.CONTROL), width, 1.25)
        values = range(self.minimum(), self.maximum() + 1)
        return label.height + max(self._value(value, width).height for value in values), label

    def _value(self, value: int, width: float) -> Laid:
        if not self.over:
            return super()._value(value, width)
        return lay(self._said(value), self.theme.font(Role.CONTROL_BOLD), width, 1.25)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        head, label = self._laid_head(self.width())
        if not self.over or label is None:
            super().draw(painter, palette)
            return
        top = 0.0
        painter.setPen(palette.colour("ink"))
        for laid, role in ((label, Role.CONTROL), (self._value(self.value(), self.width()), Role.CONTROL_BOLD)):
            painter.setFont(self.theme.font(role))
            write(painter, laid, 0, top, self.width(), Qt.AlignmentFlag.AlignLeft)
            top += laid.height
        self.draw_track(painter, palette, head + self.theme.px(TARGET) / 2, 0, self.width())

    def draw_track(self, painter: QPainter, palette: Palette, middle: float, left: float, right: float) -> None:
        super().draw_track(painter, palette, middle - self._lift, left, right)

    def draw_handle(self, painter: QPainter, palette: Palette, middle: float, fill: QColor, mark: QColor) -> QRectF:
        """As every handle; a low one's ring lies close, or it would be cut off."""
        ring, self.by_key = self.by_key, self.by_key and not self.low
        box = super().draw_handle(painter, palette, middle, fill, mark)
        self.by_key = ring
        if ring and self.low and self.hasFocus():
            thick = self.theme.px(2)
            frame(painter, box.adjusted(-thick, -thick, thick, thick).toRect(), palette.colour("ink"), thick)
        return box


def slider(theme: Theme, name: str) -> Slider:
    """The one of this way of making a picture worse."""
    made = Slider(
        theme,
        partial(words.way_name, name),
        partial(words.amount, name),
        least=0,
        most=len(levels(name)),
        arrow=1,
        page=2,
        name=partial(measured.way_spoken, name),
    )
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)  # two in a row: the height is that of their width, not that of a wide one
    made.setSizePolicy(policy)
    return made
