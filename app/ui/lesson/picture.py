"""A picture that lies in the lesson's folder."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.lessons.types import Figure
from app.ui.parts.base import Part
from app.ui.theme import Palette, Theme


class Picture(Part, QLabel):
    """A picture of the lesson, no larger than it is, said in words to whoever cannot see it."""

    def __init__(self, theme: Theme, block: Figure) -> None:
        super().__init__()
        reader = QImageReader(str(block.picture))
        reader.setAutoTransform(True)
        self._pixels = QPixmap.fromImageReader(reader)
        self.setAccessibleName(block.alt)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def _fitted(self, width: int) -> QSize:
        full = self._pixels.size() * self.theme.scale
        return full.scaled(width, full.height(), Qt.AspectRatioMode.KeepAspectRatio) if full.width() > width else full

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._fitted(width).height()

    def sizeHint(self) -> QSize:
        return self._fitted(self.theme.px(560))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._fitted(self.width())
        painter.drawPixmap(QRectF(0, 0, size.width(), size.height()), self._pixels, QRectF(self._pixels.rect()))
