"""Two sides of a question, with equal weight."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.lessons.types import BothSides, Side
from app.ui.lesson.desk import Desk
from app.ui.lesson.prose import Prose
from app.ui.lesson.stack import Stack, height_of
from app.ui.parts.base import Part
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role


class Sides(Part, QWidget):
    """Two sides of a question: the same width, the same size, side by side where there is room."""

    GAP = 32

    def __init__(self, block: BothSides, desk: Desk) -> None:
        super().__init__()
        self.question = Words(desk.theme, Role.HEADING, block.question)
        self.sides = (_side(block.in_favour, desk), _side(block.against, desk))
        for part in (self.question, *self.sides):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(desk.theme)

    def _place(self, width: int, *, move: bool) -> int:
        gap = self.theme.px(self.GAP)
        beside = width >= self.theme.px(540)
        each = (width - gap) // 2 if beside else width
        y = height_of(self.question, width) + self.theme.px(18)
        heights = [height_of(side, each) for side in self.sides]
        places = [(0, y), (each + gap, y) if beside else (0, y + heights[0] + gap)]
        if move:
            self.question.setGeometry(0, 0, width, height_of(self.question, width))
            for side, (left, top), high in zip(self.sides, places, heights, strict=True):
                side.setGeometry(left, top, each, max(heights) if beside else high)
        return y + max(heights) if beside else places[1][1] + heights[1]

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


class SideStack(Stack):
    """One side: its title under a heavy line, its points under light ones."""

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(0, 0, self.width(), self.theme.px(3), palette.colour("ink"))
        thin, rule = max(1, self.theme.px(1)), palette.colour("rule")
        for part, above in self.parts[1:]:
            top = part.y() - self.theme.px(above) / 2
            painter.fillRect(QRectF(0, round(top), self.width(), thin), rule)


def _side(side: Side, desk: Desk) -> SideStack:
    made = SideStack(desk.theme, pads=(0, 14, 0, 0))
    made.add(Words(desk.theme, Role.LABEL, side.title))
    for runs in side.points:
        made.add(Prose(desk.theme, runs), above=20)
    return made
