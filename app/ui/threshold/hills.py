"""The two hills: measured scores of strangers and of the same person, one mark for one try."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from app.model.rates import Populations, marks
from app.model.types import Scores
from app.ui.theme import Palette, Role
from app.ui.threshold.layout import AXIS_LOW, Layout
from app.ui.threshold.paint import LEFT, RIGHT, ScenePainter, diamond, pen, write
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


def paint_hills(
    painter: ScenePainter, lay: Layout, data: HillMarks, palette: Palette, *, over: bool, scale: float
) -> None:
    """Draw both hills as they look on one material: `over` is the screen's side; the painter is scaled by `scale`."""
    columns = [stacks(scores, lay.per_score) for scores in (data.strangers, data.same)]
    tallest = max((int(place.max()) + 1 for _, place in columns if len(place)), default=1)
    step = min(5.0, lay.hills.height() / tallest)
    _bars(painter, lay, columns[0], step, palette.colour("over" if over else "crowd"))
    _diamonds(painter, lay, columns[1], step, palette.colour("same"), filled=not over, scale=scale)
    _captions(painter, lay, data, palette)


def _captions(painter: ScenePainter, lay: Layout, data: HillMarks, palette: Palette) -> None:
    ink, quiet, you = palette.colour("ink"), palette.colour("quiet"), palette.colour("you")
    wide = (lay.width - 2 * lay.margin) / 2 - 8
    left = QRectF(lay.margin, lay.axis + 32, wide, 20)
    right = QRectF(lay.width - lay.margin - wide, lay.axis + 32, wide, 20)
    write(painter, left, data.strangers_title, Role.CONTROL_BOLD, ink, LEFT)
    write(painter, right, data.same_title, Role.CONTROL_BOLD, you, RIGHT)
    if lay.tall:
        return
    left.setLeft(left.left() + measure(data.strangers_title, Role.CONTROL_BOLD) + 10)
    right.setRight(right.right() - measure(data.same_title, Role.CONTROL_BOLD) - 10)
    write(painter, left, data.strangers_from, Role.SMALL, quiet, LEFT)
    write(painter, right, data.same_from, Role.SMALL, quiet, RIGHT)


def stacks(scores: Scores, per_score: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """For each mark its column, and its place in that column counted from the ground."""
    column = np.floor((scores - AXIS_LOW) * per_score / COLUMN).astype(np.intp)
    order = np.argsort(column, kind="stable")
    ordered = column[order]
    first = np.searchsorted(ordered, ordered, side="left")
    return ordered, np.arange(len(ordered), dtype=np.intp) - first


Placed = tuple[NDArray[np.intp], NDArray[np.intp]]


def _bars(painter: ScenePainter, lay: Layout, placed: Placed, step: float, colour: QColor) -> None:
    base, high = lay.hills.bottom(), max(step - 1, 0.8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(
        [
            QRectF(lay.margin + column * COLUMN, base - (place + 1) * step, COLUMN - 1, high)
            for column, place in zip(*(each.tolist() for each in placed), strict=True)
        ]
    )


def _diamonds(
    painter: ScenePainter, lay: Layout, placed: Placed, step: float, colour: QColor, *, filled: bool, scale: float
) -> None:
    """One diamond is drawn, and stamped: a path of hundreds costs the UI thread ten times as long."""
    radius = min(COLUMN / 2, step * 0.62)
    stamp = _stamp(radius, colour, scale * painter.ratio, filled=filled)
    stamp.setDevicePixelRatio(painter.ratio)
    base, reach = lay.hills.bottom(), radius + 1
    painter.setWorldTransform(QTransform())
    for column, place in zip(*(each.tolist() for each in placed), strict=True):
        x, y = lay.margin + (column + 0.5) * COLUMN, base - (place + 0.5) * step
        painter.drawPixmap(QPointF((x - reach) * scale, (y - reach) * scale), stamp)
    painter.scale(scale, scale)


def _stamp(radius: float, colour: QColor, scale: float, *, filled: bool) -> QPixmap:
    side = 2 * (radius + 1)
    image = QPixmap(math.ceil(side * scale), math.ceil(side * scale))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setPen(pen(colour, 1.0))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(diamond(side / 2, side / 2, radius))
    painter.end()
    return image


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
