"""The stops' names and sizes under the crowd's slider. Where stops stand close, names give way to each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Final, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from app.ui.parts.text import lay, write
from app.ui.scale import sources
from app.ui.scale.amounts import crowd, translate
from app.ui.scale.stops import STOPS, Stop, value_of
from app.ui.theme import Palette, Role, Theme
from app.ui.threshold.paint import pen

TICK: Final = 12
"""A stop's mark under the axis, design pixels."""
_GAP: Final = 5
_ASIDE: Final = 24
"""No name stands further from its stop, design pixels, unless it is so wide that it still stands under it."""
_LED: Final = 3
"""A line leads to a name that stands further from it."""
_ORDER: Final = (0, 3, 5, 8, 1, 2, 4, 7, 6)
"""Whose label is placed first, where not all of them fit."""

Lines: TypeAlias = tuple[tuple[str, Role, str], ...]
"""Words with their roles and colours."""


@dataclass(frozen=True, slots=True)
class Label:
    """A stop's name: its place, its lines, the stop's value, and where on the axis that lies."""

    box: QRectF
    lines: Lines
    value: int
    stop: float


def labels(theme: Theme, width: int, height: int, x_of: Callable[[float], float]) -> list[Label]:
    """Names and sizes at the foot of a slider of this size; of the claims, their years over one caption."""
    made = [_label(theme, stop, height, x_of(value_of(stop.size))) for stop in STOPS]
    room = float(theme.px(4)), float(width - theme.px(4))
    places: list[int] = []
    shown: list[Label] = []
    for place in _ORDER:
        tried = sorted([*places, place])
        row = _spread(theme, [made[one] for one in tried], room)
        if row is not None:
            places, shown = tried, row
    return shown


def _label(theme: Theme, stop: Stop, height: int, x: float) -> Label:
    """Right under its stop."""
    lines: Lines = (
        (sources.years(stop) if stop.claim else sources.stop_name(stop), Role.SMALL_BOLD, "ink"),
        (" " if stop.claim else crowd(stop.size), Role.SMALL, "quiet"),
    )
    laid = [lay(text, theme.font(role), 100_000, 1.2) for text, role, _ in lines]
    wide, high = max(one.width for one in laid) + 1, sum(one.height for one in laid)
    return Label(QRectF(x - wide / 2, height - high - theme.px(3), wide, high), lines, value_of(stop.size), x)


def _spread(theme: Theme, row: Sequence[Label], room: tuple[float, float]) -> list[Label] | None:
    """The row with no name on another; None where there is too little room, or one would be too far from its stop."""
    lefts = spread([one.box.left() for one in row], [one.box.width() for one in row], theme.px(_GAP), room)
    found = [
        Label(one.box.translated(left - one.box.left(), 0), one.lines, one.value, one.stop)
        for one, left in zip(row, lefts, strict=True)
    ]
    inside = all(room[0] <= one.box.left() and one.box.right() <= room[1] for one in found)
    return found if inside and all(_near(one, theme) for one in found) else None


def _near(label: Label, theme: Theme) -> bool:
    """Whether one sees whose name it is."""
    return label.box.left() <= label.stop <= label.box.right() or _aside(label) <= theme.px(_ASIDE)


def _aside(label: Label) -> float:
    return abs(label.box.center().x() - label.stop)


def spread(wanted: Sequence[float], wide: Sequence[float], gap: float, room: tuple[float, float]) -> list[float]:
    """Left edges of boxes in a row, `gap` apart and as near to where each is `wanted` as they can all be: the least sum
    of squares, by pooling neighbours that are in each other's way. Within `room`, if they fit in it."""
    before = [sum(wide[:place]) + place * gap for place in range(len(wide))]
    pools: list[list[float]] = []
    for left, used in zip(wanted, before, strict=True):
        pools.append([left - used])
        while len(pools) > 1 and fmean(pools[-2]) > fmean(pools[-1]):
            pools[-2:] = [pools[-2] + pools[-1]]
    least, most = room[0], room[1] - sum(wide) - (len(wide) - 1) * gap
    starts = [min(max(fmean(pool), least), most) for pool in pools for _ in pool]
    return [start + used for start, used in zip(starts, before, strict=True)]


def draw_names(painter: QPainter, palette: Palette, theme: Theme, names: Sequence[Label], size: QSize) -> None:
    """Write them, and whose figures the years are."""
    for label in names:
        y = label.box.top()
        for text, role, colour in label.lines:
            font = theme.font(role)
            painter.setFont(font)
            painter.setPen(palette.colour(colour))
            laid = lay(text, font, 100_000, 1.2)
            write(painter, laid, label.box.left(), y, label.box.width(), Qt.AlignmentFlag.AlignHCenter)
            y += laid.height
    _draw_claims(painter, palette, theme, names, size)


def draw_leads(painter: QPainter, palette: Palette, theme: Theme, names: Sequence[Label], axis: float) -> None:
    """A thin line from the mark of a stop to its name, where that had to give way."""
    painter.setPen(pen(palette.colour("quiet"), max(1, theme.px(1))))
    for label in names:
        if _aside(label) > theme.px(_LED):
            foot = QPointF(label.box.center().x(), label.box.top() + theme.px(2))
            painter.drawLine(QPointF(label.stop, axis + theme.px(TICK)), foot)


def _draw_claims(painter: QPainter, palette: Palette, theme: Theme, names: Sequence[Label], size: QSize) -> None:
    font = theme.font(Role.SMALL)
    laid = lay(translate("Scale", "Clearview’s claims"), font, 100_000, 1.2)
    x = claims_left(theme, names, laid.width, size.width())
    if x is not None:
        painter.setFont(font)
        painter.setPen(palette.colour("quiet"))
        top = size.height() - laid.height - theme.px(3)
        write(painter, laid, x, top, laid.width + 1, Qt.AlignmentFlag.AlignLeft)


def claims_left(theme: Theme, names: Sequence[Label], wide: float, width: int) -> float | None:
    """Where a caption so wide begins under the years, clear of the numbers beside them; None where it has no room."""
    years = [label.box for label in names if not label.lines[1][0].strip()]
    if not years:
        return None
    clear = max((label.box.right() for label in names if label.box not in years), default=0.0) + theme.px(_GAP)
    most = width - theme.px(8) - wide
    return max(min((years[0].left() + years[-1].right() - wide) / 2, most), clear) if clear <= most else None
