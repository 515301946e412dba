"""What can be pressed in running text: the number of a source, and a word that is explained."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from app.lessons.types import SourceMark, Text
from app.ui.lesson.press import Press
from app.ui.theme import Palette, Role, Theme


class Word(Press):
    """A word of the glossary in running text, under a dotted line. The paragraph paints its letters."""

    def __init__(self, theme: Theme, run: Text) -> None:
        super().__init__()
        self.term, self.baseline = run.term, 0.0
        self.setText(run.text)
        self.follow(theme)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("{word}, explained").format(word=self.text()))

    def heightForWidth(self, _width: int) -> int:
        return self.height()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        dot, gap = max(2, self.theme.px(2)), max(2, self.theme.px(3))
        top = round(self.baseline) + self.theme.px(4)
        if self.underMouse() or self.isDown():
            painter.fillRect(0, top, self.width(), dot, palette.colour("ink"))
            return
        for left in range(0, self.width() - dot + 1, dot + gap):
            painter.fillRect(left, top, dot, dot, palette.colour("ink"))


class Mark(Press):
    """A number above the line that leads to its source. `lit` while that source is shown."""

    def __init__(self, theme: Theme, mark: SourceMark, baseline: float = 0.0) -> None:
        super().__init__()
        self.mark, self.baseline, self.lit = mark, baseline, False
        self.follow(theme)

    def retranslate(self) -> None:
        self.setText(str(self.mark.number))
        self.setAccessibleName(self.tr("Source {number}").format(number=self.mark.number))

    def light(self, lit: bool) -> None:
        """Show whether its source is the one pointed at."""
        if lit != self.lit:
            self.lit = lit
            self.update()

    def heightForWidth(self, _width: int) -> int:
        return self.height()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        font = self.theme.font(Role.SMALL_BOLD)
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        left, base = (self.width() - wide) / 2, self.baseline
        filled = self.lit or self.isDown()
        if filled:
            top = base - font.pixelSize()
            painter.fillRect(QRectF(0, top, self.width(), base + self.theme.px(3) - top), palette.colour("ink"))
        painter.setFont(font)
        painter.setPen(palette.ground if filled else palette.ink)
        painter.drawText(QPointF(left, base), self.text())
        thick = self.theme.px(3 if self.underMouse() else 1) or 1
        if not filled:
            painter.fillRect(QRectF(left - 1, base + self.theme.px(2), wide + 2, thick), palette.colour("ink"))
