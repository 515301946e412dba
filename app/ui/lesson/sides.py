"""Two sides of a question, with equal weight."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.lessons.types import BothSides, Side
from app.ui.lesson.desk import Desk
from app.ui.lesson.pair import Pair
from app.ui.lesson.prose import Prose
from app.ui.lesson.stack import Stack
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role


class Sides(Stack):
    """Two sides of a question: the same width, the same size, side by side where there is room."""

    def __init__(self, block: BothSides, desk: Desk) -> None:
        super().__init__(desk.theme)
        self.add(Words(desk.theme, Role.HEADING, block.question))
        self.sides = (_side(block.in_favour, desk), _side(block.against, desk))
        self.add(Pair(desk.theme, *self.sides), above=18)


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
