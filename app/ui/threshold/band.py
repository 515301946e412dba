"""The unsure band as it is painted: hatched to scale under the hills, with a second handle, and named on the wall."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt

from app.ui.theme import Palette, Role
from app.ui.threshold.layout import Layout
from app.ui.threshold.paint import RIGHT, ScenePainter, dashes, fill_hatched, pen, wide, write
from app.ui.threshold.words import translate

GROW = 8.0
"""How far the ring of a focused handle reaches."""


def reach(lay: Layout, line: float, lower: float) -> QRectF:
    """Everything over and under the axis that a band between two lines (x) paints."""
    left = min(lower, lay.lower_handle(line, lower).left()) - GROW - 4
    return QRectF(left, lay.hills.top() - 4, line - left, lay.handle.bottom() + GROW + 4 - lay.hills.top())


def paint_band(painter: ScenePainter, lay: Layout, line: float, lower: float, palette: Palette, scale: float) -> None:
    """Hatch what lies between the two lines (x), with a dashed line where it begins."""
    area = QRectF(lower, lay.hills.top(), line - lower, lay.axis - 1.5 - lay.hills.top())
    if not painter.needs(area.adjusted(-4, -4, 4, 4)):
        return
    fill_hatched(painter, area, palette.colour("edge"), scale)
    painter.setPen(dashes(palette.colour("ink"), 2))
    painter.drawLine(QLineF(lower, lay.hills.top(), lower, lay.axis))


def paint_handle(
    painter: ScenePainter, lay: Layout, line: float, lower: float, palette: Palette, scale: float, *, focused: bool
) -> None:
    """The second handle: paper with an ink edge, hatched like its band, tied to where the band begins."""
    handle = lay.lower_handle(line, lower)
    if not painter.needs(reach(lay, line, lower)):
        return
    ink = palette.colour("ink")
    painter.setPen(pen(ink, 2))
    painter.drawLine(QLineF(lower, lay.axis, lower, handle.top() + 4))
    painter.drawLine(QLineF(lower, handle.top(), handle.right(), handle.top()))
    painter.setBrush(palette.colour("ground"))
    painter.drawRect(handle)
    fill_hatched(painter, handle.adjusted(2, 2, -2, -2), palette.colour("edge"), scale)
    middle = handle.center()
    painter.fillRect(QRectF(middle.x() - 12, handle.top() + 9, 24, handle.height() - 18), palette.colour("ground"))
    painter.setPen(pen(ink, 2))
    for offset in (-6, 0, 6):
        painter.drawLine(QLineF(middle.x() + offset, handle.top() + 14, middle.x() + offset, handle.bottom() - 14))
    if focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, grow in ((palette.colour("ground"), GROW), (ink, 5.0)):
            painter.setPen(pen(colour, 3))
            painter.drawRect(handle.adjusted(-grow, -grow, grow, grow))


def name_band(painter: ScenePainter, hint: QRectF, line: float, edge: float, palette: Palette) -> float:
    """Write over the wall that its cards between `edge` and the line (x) are looked at again; returns its left end."""
    said = translate("Threshold", "look again")
    right = line - 12
    left = min(edge + 4, right - wide(said, Role.SMALL_BOLD))
    if edge < line - 40:
        ink = palette.colour("ink")
        painter.setPen(pen(ink, 1.5))
        middle = hint.center().y() + 1
        words_from = right - wide(said, Role.SMALL_BOLD) - 8
        if words_from > left + 12:
            painter.drawLine(QLineF(left, middle, words_from, middle))
            painter.drawLine(QLineF(left, middle - 4, left, middle + 6))
    box = QRectF(0, hint.top(), right, hint.height())
    write(painter, box, said, Role.SMALL_BOLD, palette.colour("ink"), RIGHT)
    return left
