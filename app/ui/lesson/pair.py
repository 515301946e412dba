"""Two parts with equal weight: side by side where there is room, one under the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.lesson.stack import height_of
from app.ui.parts.base import Part
from app.ui.parts.mirror import mirrored
from app.ui.theme import Theme


class Pair(Part, QWidget):
    """The same width for both; beside each other from `room` design pixels on."""

    def __init__(self, theme: Theme, left: QWidget, right: QWidget, *, gap: int = 32, room: int = 540) -> None:
        super().__init__()
        self.pair, self._gap, self._room = (left, right), gap, room
        for part in self.pair:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def _place(self, width: int, *, move: bool) -> int:
        gap = self.theme.px(self._gap)
        beside = width >= self.theme.px(self._room)
        each = (width - gap) // 2 if beside else width
        heights = [height_of(part, each) for part in self.pair]
        places = [(0, 0), (each + gap, 0) if beside else (0, heights[0] + gap)]
        if move:
            for part, (left, top), high in zip(self.pair, places, heights, strict=True):
                part.setGeometry(mirrored(self, QRect(left, top, each, max(heights) if beside else high)))
        return max(heights) if beside else places[1][1] + heights[1]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        width = self.theme.px(960)
        return QSize(width, self.heightForWidth(width))

    def restyle(self) -> None:
        self._place(self.width(), move=True)
        super().restyle()

    def resizeEvent(self, _event: object) -> None:
        self._place(self.width(), move=True)
