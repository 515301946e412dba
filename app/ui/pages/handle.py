"""The orange block on the line of the opening scene."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractSlider, QWidget

from app.ui.parts.base import Part
from app.ui.theme import LINE, OUTLINE, Palette, Theme

STEPS = 200
"""Places the line can stand at, from edge to edge."""


class Handle(Part, QAbstractSlider):
    """The orange block on the line; drag it, or use the arrow keys. `place` is its step, 0…STEPS."""

    TALL = 64
    """Design pixels."""

    def __init__(self, theme: Theme, scene: QWidget) -> None:
        super().__init__(scene)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the key to the right moves the line to the right
        self._scene = scene
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, STEPS)
        self.setSingleStep(4)
        self.setPageStep(20)
        self.setValue(STEPS // 2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.follow(theme)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The line"))
        self.setAccessibleDescription(self.tr("Left of it a person, right of it a record"))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(52), self.theme.px(self.TALL))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.drag_to(self.mapTo(self._scene, event.position().toPoint()).x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def drag_to(self, x: int) -> None:
        """Take the line to `x` in the scene."""
        self.setValue(round(x / max(1, self._scene.width()) * STEPS))

    def draw(self, painter: QPainter, palette: Palette) -> None:
        scale = self.theme.scale
        painter.fillRect(self.rect(), OUTLINE)
        rim = max(2, round(2 * scale))
        painter.fillRect(self.rect().adjusted(rim, rim, -rim, -rim), LINE)
        for number in (-1, 0, 1):
            middle = self.width() / 2 + number * 8 * scale
            grip = QRectF(middle - 1.25 * scale, self.height() * 0.24, 2.5 * scale, self.height() * 0.52)
            painter.fillRect(grip, OUTLINE)
