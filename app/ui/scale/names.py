"""The stops' names and sizes under the crowd's slider, as many as fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from app.ui.parts.text import lay, write
from app.ui.scale import words
from app.ui.scale.stops import STOPS, value_of
from app.ui.theme import Palette, Role, Theme

_ORDER: Final = (0, 3, 5, 8, 1, 2, 4, 7, 6)
"""Whose label is placed first, where not all of them fit."""

Label: TypeAlias = tuple[QRectF, tuple[tuple[str, Role, str], ...], int]
"""Where a stop's name stands, its lines with their roles and colours, and its value."""


def labels(theme: Theme, width: int, height: int, x_of: Callable[[float], float]) -> list[Label]:
    """Names and sizes at the foot of a slider of this size; of the claims, their years over one caption."""
    made: list[Label] = []
    for place in _ORDER:
        stop = STOPS[place]
        if stop.claim:
            lines = ((words.years(stop), Role.SMALL_BOLD, "ink"), (" ", Role.SMALL, "quiet"))
        else:
            name, size = words.stop_name(stop), words.crowd(stop.size)
            lines = ((name, Role.SMALL_BOLD, "ink"), (size, Role.SMALL, "quiet"))
        laid = [lay(text, theme.font(role), 100_000, 1.2) for text, role, _ in lines]
        wide, high = max(one.width for one in laid) + 1, sum(one.height for one in laid)
        x = x_of(value_of(stop.size)) - wide / 2
        x = min(max(x, theme.px(4)), width - wide - theme.px(4))
        box = QRectF(x, height - high - theme.px(3), wide, high)
        gap = theme.px(1 if stop.claim else 7)
        if not any(box.adjusted(-gap, 0, gap, 0).intersects(other) for other, _, _ in made):
            made.append((box, lines, value_of(stop.size)))
    return made


def draw_names(painter: QPainter, palette: Palette, theme: Theme, names: Sequence[Label], size: QSize) -> None:
    """Write them, and whose figures the years are."""
    for box, lines, _ in names:
        y = box.top()
        for text, role, colour in lines:
            font = theme.font(role)
            painter.setFont(font)
            painter.setPen(palette.colour(colour))
            laid = lay(text, font, 100_000, 1.2)
            write(painter, laid, box.left(), y, box.width(), Qt.AlignmentFlag.AlignHCenter)
            y += laid.height
    _draw_claims(painter, palette, theme, names, size)


def _draw_claims(painter: QPainter, palette: Palette, theme: Theme, names: Sequence[Label], size: QSize) -> None:
    font, px = theme.font(Role.SMALL), theme.px
    laid = lay(words.translate("Scale", "Clearview’s claims"), font, 100_000, 1.2)
    x = size.width() - px(8) - laid.width
    if all(box.right() < x for box, lines, _ in names if lines[1][0].strip()):
        painter.setFont(font)
        painter.setPen(palette.colour("quiet"))
        y = size.height() - laid.height - px(3)
        write(painter, laid, x, y, laid.width + 1, Qt.AlignmentFlag.AlignLeft)
