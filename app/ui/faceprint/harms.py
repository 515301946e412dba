"""Both harms beside each other, the same size: seconds in which the right person was missed, the stranger matched."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.base import Part, diamond
from app.ui.parts.mirror import mirrored_f
from app.ui.parts.row import write_from_start
from app.ui.parts.text import Laid, lay
from app.ui.theme import Palette, Role, Theme


class HarmPair(Part, QWidget):
    """A heading, and under it two cells: a sign, a numeral, a label and a small line in each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.heading = ""
        self.numerals, self.labels, self.smalls = ("–", "–"), ("", ""), ("", "")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def say(self, heading: str, numerals: tuple[str, str], labels: tuple[str, str], smalls: tuple[str, str]) -> None:
        """Show both harms; the first is the right person's, the second the stranger's."""
        said = (heading, numerals, labels, smalls)
        if said == (self.heading, self.numerals, self.labels, self.smalls):
            return
        grew = (heading, labels, smalls) != (self.heading, self.labels, self.smalls)
        self.heading, self.numerals, self.labels, self.smalls = said
        cells = "; ".join(f"{n} {label}, {small}" for n, label, small in zip(numerals, labels, smalls, strict=True))
        self.setAccessibleName(f"{heading} {cells}")
        if grew:
            self.updateGeometry()
        self.update()

    def _cell_width(self, width: int) -> float:
        return (width - self.theme.px(16)) / 2

    def _laid(self, width: int) -> tuple[Laid, list[tuple[Laid, Laid]], float]:
        """The heading, label and small line of each cell, and the height that both need."""
        heading = lay(self.heading, self.theme.font(Role.SMALL), width, 1.3)
        room = self._cell_width(width)
        cells = [
            (lay(label, self.theme.font(Role.CONTROL_BOLD), room, 1.2), lay(small, self.theme.font(Role.SMALL), room))
            for label, small in zip(self.labels, self.smalls, strict=True)
        ]
        return heading, cells, max(label.height + small.height for label, small in cells)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heading, _, cells = self._laid(width)
        return round(heading.height + self.theme.px(8 + 48 + 4) + cells + 1)

    def sizeHint(self) -> QSize:
        width = self.theme.px(380)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(60))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        px = self.theme.px
        heading, cells, _ = self._laid(self.width())
        painter.fillRect(0, 0, self.width(), max(1, px(1)), palette.colour("ink"))
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.quiet)
        write_from_start(painter, self, heading, 0, px(6))
        top, room = px(6) + heading.height + px(2), self._cell_width(self.width())
        for place, (label, small) in enumerate(cells):
            left = place * (room + px(16))
            colour = palette.colour("over" if place else "you")
            sign = mirrored_f(self, QRectF(left, top + px(16), px(18), px(18)))
            self._sign(painter, sign, palette, stranger=bool(place))
            numeral = self.theme.font(Role.PLATE)
            numeral.setPixelSize(px(42))
            numeral.setFeature(QFont.Tag("zero"), 1)  # a slashed zero this large reads as the letter Ø
            painter.setFont(numeral)
            painter.setPen(colour)
            box = mirrored_f(self, QRectF(left + px(26), top, room - px(26), px(50)))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.numerals[place])
            painter.setFont(self.theme.font(Role.CONTROL_BOLD))
            painter.setPen(palette.ink)
            write_from_start(painter, self, label, left, top + px(50))
            painter.setFont(self.theme.font(Role.SMALL))
            painter.setPen(palette.quiet)
            write_from_start(painter, self, small, left, top + px(50) + label.height)

    def _sign(self, painter: QPainter, box: QRectF, palette: Palette, *, stranger: bool) -> None:
        if stranger:
            painter.fillRect(box.adjusted(2, 2, -2, -2), palette.colour("over"))
        else:
            diamond(painter, box, palette.colour("you"), 1, filled=True)
