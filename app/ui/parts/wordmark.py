"""False [Match]: the name of the app, cut the way the app cuts people."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.parts.base import Cut, Material, Part
from app.ui.theme import TARGET, Palette, Role, Theme, font


class Wordmark(Part, QAbstractButton):
    """The name; pressing it leads home. `pixels` is its text size in design pixels."""

    acted = Signal()

    def __init__(self, theme: Theme, pixels: int = 20, cut: Cut | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixels = pixels
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.acted)
        self.follow(theme, Material.PAPER, cut)

    def retranslate(self) -> None:
        self.setText("False Match")
        self.setAccessibleName(self.tr("False Match: to the first page"))

    def _font(self) -> QFont:
        made = font(Role.LABEL, self.theme.scale)
        made.setPixelSize(self.theme.px(self._pixels))
        return made

    def _block(self) -> tuple[int, QRect]:
        """Where "False" ends and the block of "Match"."""
        metrics = QFontMetricsF(self._font())
        first = round(metrics.horizontalAdvance("False") + self._font().pixelSize() * 0.27)
        wide = round(metrics.horizontalAdvance("Match") + 2 * self._font().pixelSize() * 0.3)
        tall = round(self._font().pixelSize() * 1.5)
        return first, QRect(first, (self.height() - tall) // 2, wide, tall)

    def sizeHint(self) -> QSize:
        _, block = self._block()
        return QSize(block.right() + 1, max(self.theme.px(TARGET), block.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def draw(self, painter: QPainter, palette: Palette) -> None:
        _, block = self._block()
        painter.setFont(self._font())
        painter.fillRect(block, palette.colour("ink"))
        painter.setPen(palette.ink)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(0, 0, block.left(), self.height()), left, "False")
        painter.setPen(palette.ground)
        painter.drawText(block, Qt.AlignmentFlag.AlignCenter, "Match")
        if self.underMouse():
            thick = self.theme.px(3)
            painter.fillRect(0, block.bottom() + thick, block.right() + 1, thick, palette.colour("ink"))
