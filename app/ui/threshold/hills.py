"""The two hills: measured scores of strangers and of the same person, one mark for one try."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.model.rates import Populations, marks
from app.model.types import Scores
from app.ui.theme import Palette, Role
from app.ui.threshold.layout import AXIS_LOW, Layout
from app.ui.threshold.paint import LEFT, RIGHT, ScenePainter, diamond, in_pixels, pen, write
from app.ui.threshold.paint import wide as measure
from app.ui.threshold.words import number, translate

COLUMN = 8.0
"""Width of a column of marks, pixels at scale 1."""


@dataclass(frozen=True, slots=True, eq=False)
class HillMarks:
    """What the hills are made of, and where it was measured."""

    strangers: Scores
    same: Scores
    strangers_title: str
    strangers_from: str
    same_title: str
    same_from: str

    @property
    def words(self) -> tuple[str, ...]:
        """Everything that is said of them; marks of which the same is said are the same."""
        return self.strangers_title, self.strangers_from, self.same_title, self.same_from


def paint_hills(
    painter: ScenePainter, lay: Layout, data: HillMarks, palette: Palette, *, over: bool, scale: float
) -> None:
    """Draw both hills as they look on one material: `over` is the screen's side; the painter is scaled by `scale`."""
    strangers, same = (heights(scores, lay.per_score) for scores in (data.strangers, data.same))
    step = min(5.0, lay.hills.height() / max(*strangers.values(), *same.values(), 1))
    bars = partial(_bars, colour=palette.colour("over" if over else "crowd"))
    diamonds = partial(_diamonds, colour=palette.colour("same"), filled=not over)
    for hill, draw in ((strangers, bars), (same, diamonds)):
        _stand(painter, lay, hill, _pile(max(hill.values(), default=0), step, scale * painter.ratio, draw), step, scale)
    _captions(painter, lay, data, palette)


def _captions(painter: ScenePainter, lay: Layout, data: HillMarks, palette: Palette) -> None:
    ink, quiet, you = palette.colour("ink"), palette.colour("quiet"), palette.colour("you")
    row = QRectF(lay.margin, lay.axis + 32, lay.width - 2 * lay.margin, 20)
    write(painter, row, data.strangers_title, Role.CONTROL_BOLD, ink, LEFT)
    write(painter, row, data.same_title, Role.CONTROL_BOLD, you, RIGHT)
    if lay.tall:
        return
    row.setLeft(row.left() + measure(data.strangers_title, Role.CONTROL_BOLD) + 10)
    row.setRight(row.right() - measure(data.same_title, Role.CONTROL_BOLD) - 10)
    write(painter, row, data.strangers_from, Role.SMALL, quiet, LEFT)
    if measure(data.strangers_from, Role.SMALL) + measure(data.same_from, Role.SMALL) + 20 < row.width():
        write(painter, row, data.same_from, Role.SMALL, quiet, RIGHT)


def heights(scores: Scores, per_score: float) -> dict[int, int]:
    """How many marks stand in each column that has any."""
    return Counter(np.floor((scores - AXIS_LOW) * per_score / COLUMN).astype(np.intp).tolist())


def _pile(count: int, step: float, density: float, draw: Callable[[QPainter, int, float], None]) -> QPixmap:
    """A column of `count` marks. The others are cut from its foot: drawing thousands of marks takes too long."""
    pile = QPixmap(math.ceil((COLUMN + 2) * density), math.ceil((count * step + 2) * density))
    pile.fill(Qt.GlobalColor.transparent)
    with QPainter(pile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, pile.height())
        painter.scale(density, density)
        draw(painter, count, step)
    return pile


def _stand(painter: ScenePainter, lay: Layout, hill: dict[int, int], pile: QPixmap, step: float, scale: float) -> None:
    """Put every column of a hill on the ground."""
    ratio = painter.ratio
    pile.setDevicePixelRatio(ratio)
    ground = round(lay.hills.bottom() * scale)
    with in_pixels(painter, scale):
        for column, count in hill.items():
            high = min(round((count * step + 1) * scale), int(pile.height() / ratio))
            place = QPointF(round((lay.margin + column * COLUMN - 1) * scale), ground - high)
            cut = QRectF(0, pile.height() - high * ratio, pile.width(), high * ratio)
            painter.drawPixmap(place, pile, cut)


def _bars(painter: QPainter, count: int, step: float, colour: QColor) -> None:
    """Bars on the ground, one on the other; the ground is at 0."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    high = max(step - 1, 0.8)
    painter.drawRects([QRectF(1, -(place + 1) * step, COLUMN - 1, high) for place in range(count)])


def _diamonds(painter: QPainter, count: int, step: float, colour: QColor, *, filled: bool) -> None:
    """Diamonds one on the other; the ground is at 0."""
    painter.setPen(pen(colour, 1.0))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    for place in range(count):
        painter.drawPolygon(diamond(1 + COLUMN / 2, -(place + 0.5) * step, min(COLUMN / 2, step * 0.62)))


def hill_marks(populations: Populations, *, live: bool) -> HillMarks:
    """The hills for a live face against this wall, or for a rendered visitor, in the language in force."""
    news, made_up = populations.news_photos, populations.rendered_people
    impostor = populations.news_against_rendered.impostor if live else made_up.impostor
    genuine = (news if live else made_up).genuine
    assert genuine is not None
    pairs = translate("Threshold", "{pairs} pairs of pictures of {people} people who do not exist")
    same = translate("Threshold", "{pairs} pairs")
    if live:
        pairs = translate("Threshold", "{people} people in news photos against this wall: {pairs} pairs")
        same = translate("Threshold", "{people} people in news photos, each weighing the same")
    return HillMarks(
        strangers=marks(impostor),
        same=marks(genuine),
        strangers_title=translate("Threshold", "Strangers"),
        strangers_from=pairs.format(pairs=number(impostor.pairs), people=number(impostor.people)),
        same_title=translate("Threshold", "Same person"),
        same_from=same.format(pairs=number(genuine.pairs), people=number(genuine.tries)),
    )
