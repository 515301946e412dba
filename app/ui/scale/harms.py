"""Both harms as two counters of the same size, side by side: a numeral, what it counts, how sure that is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part
from app.ui.parts.text import lay, write
from app.ui.theme import Palette, Role, Theme

LARGEST: Final = 72
SMALLEST: Final = 22
GAP: Final = 24
APART: Final = 52
"""From one numeral to the other, at least: nearer, two of them read as one."""


class Harms(Part, QWidget):
    """`show_harms` takes (numeral, label, how sure) of each; both numerals always have the same size."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[tuple[str, str, str], ...] = ()
        self.largest = LARGEST
        self._numeral: tuple[tuple[object, ...], QFont] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def show_harms(self, harms: tuple[tuple[str, str, str], ...]) -> None:
        """Show these; does nothing when they are shown already."""
        if harms == self.shown:
            return
        before = self.heightForWidth(self.width()) if self.shown else 0
        self.shown = harms
        self.setAccessibleName("; ".join(f"{numeral} {label}, {sure}" for numeral, label, sure in harms))
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    def _side(self, width: float) -> float:
        return (width - self.theme.px(GAP)) / 2

    def _numeral_font(self, width: float) -> QFont:
        key = (width, self.theme.scale, self.largest, *(one[0] for one in self.shown))
        if self._numeral is None or self._numeral[0] != key:
            self._numeral = key, self._measured_font(width)
        return self._numeral[1]

    def _measured_font(self, width: float) -> QFont:
        made = self.theme.font(Role.COUNTER)
        made.setPixelSize(self.theme.px(self.largest))
        made.setWeight(QFont.Weight.Bold)
        widest = max((QFontMetricsF(made).horizontalAdvance(one[0]) for one in self.shown), default=1.0)
        room = self._side(width) - self.theme.px(APART - GAP)
        fits = int(self.theme.px(self.largest) * min(1.0, room / max(widest, 1.0)))
        made.setPixelSize(max(fits, self.theme.px(SMALLEST)))
        return made

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        side = self._side(width)
        label, small = self.theme.font(Role.LABEL), self.theme.font(Role.SMALL)
        tallest = max(
            (lay(one[1], label, side, 1.15).height + lay(one[2], small, side, 1.3).height for one in self.shown),
            default=0.0,
        )
        return round(self.theme.px(self.largest) * 0.95 + tallest + self.theme.px(6))

    def sizeHint(self) -> QSize:
        width = self.theme.px(430)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(80))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        side, top = self._side(self.width()), self.theme.px(self.largest) * 0.95
        numeral = self._numeral_font(self.width())
        for place, ((large, label, sure), colour) in enumerate(zip(self.shown, ("over", "you"), strict=True)):
            left = place * (side + self.theme.px(GAP))
            painter.setFont(numeral)
            painter.setPen(palette.colour(colour))
            laid = lay(large, numeral, 100_000, 1.0)
            base = top - QFontMetricsF(numeral).descent() * 0.5
            painter.drawText(round(left), round(base), laid.lines[0][0] if laid.lines else "")
            y = top + self.theme.px(2)
            for text, role, ink, leading in ((label, Role.LABEL, "ink", 1.15), (sure, Role.SMALL, "quiet", 1.3)):
                font = self.theme.font(role)
                painter.setFont(font)
                painter.setPen(palette.colour(ink))
                words = lay(text, font, side, leading)
                write(painter, words, left, y, side, Qt.AlignmentFlag.AlignLeft)
                y += words.height
