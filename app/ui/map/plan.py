"""Where the rooms stand and where the walk goes, in pixels. Arithmetic only.

Rows turn at their ends: the second is walked from right to left, so that the way never jumps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

WIDE, MIDDLE = 960, 520
"""Design pixels of width from which four, or two, rooms stand side by side."""
SHARES = {4: (82, 84, 116, 118)}
"""How columns share the width: the rooms with the most doors stand in the last ones."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the plan is measured with, pixels."""

    margin: int
    gap: int
    """The thickness of a wall."""
    corridor: int
    """How high the upper part of a room is, through which the walk goes."""
    lane: int
    """How far from a side wall the walk goes down where a row ends."""


@dataclass(frozen=True, slots=True)
class Place:
    """One room's place, and the walk through it in the room's own pixels."""

    rect: QRect
    walk: tuple[QPoint, ...]
    corridor: int


def columns_for(width: float, scale: float) -> int:
    """How many rooms stand side by side in `width` pixels."""
    design = width / scale
    return 4 if design >= WIDE else 2 if design >= MIDDLE else 1


def column_widths(width: int, columns: int, sizes: Sizes) -> list[int]:
    """Of the rooms side by side, from the left, pixels."""
    room = width - 2 * sizes.margin - (columns - 1) * sizes.gap
    shares = SHARES.get(columns, (1,) * columns)
    return [room * share // sum(shares) for share in shares]


def column_of(number: int, columns: int) -> int:
    """In which column room `number`, from 0, stands."""
    row, at = divmod(number, columns)
    return at if row % 2 == 0 else columns - 1 - at


def lay_out(
    least: Sequence[int], columns: int, width: int, top: int, height: int, sizes: Sizes, titles: Sequence[int] = ()
) -> list[Place]:
    """The places of rooms that need `least` pixels of height besides their corridor, from `top` on.

    Where `height`, down to which they may stand, leaves room, corridors grow, up to twice. Where it is not enough, the
    rows above it grow a little, so that it cuts the next one under its titles, which are `titles` pixels high, or, if
    they differ in that, under its corridor.
    """
    widths = column_widths(width, columns, sizes)
    rows = [least[at : at + columns] for at in range(0, len(least), columns)]
    low = [max(row) + sizes.corridor for row in rows]
    ends = [set(titles[at : at + columns]) for at in range(0, len(least), columns)]
    heads = [sizes.corridor + (end.pop() if len(end) == 1 else 0) for end in ends]
    extra = (height - top - sum(low) - (len(rows) - 1) * sizes.gap) // max(1, len(rows))
    grow = [extra] * len(rows) if extra >= 0 else _cut_cleanly(low, height - top, sizes, heads)
    places: list[Place] = []
    y = top
    for number, row in enumerate(rows):
        corridor = sizes.corridor + min(grow[number], sizes.corridor)
        beyond = max(0, grow[number] - sizes.corridor)
        tall = max(row) + corridor + (beyond // 2 if extra >= 0 else beyond)
        for at in range(len(row)):
            column = column_of(number * columns + at, columns)
            rect = QRect(sizes.margin + sum(widths[:column]) + column * sizes.gap, y, widths[column], tall)
            first, last = at == 0 and number > 0, at == len(row) - 1 and number < len(rows) - 1
            walk = _walk(rect, corridor, sizes.lane, right=number % 2 == 0, first=first, last=last)
            places.append(Place(rect, walk, corridor))
        y += tall + sizes.gap
    return places


def _cut_cleanly(low: Sequence[int], height: int, sizes: Sizes, heads: Sequence[int]) -> list[int]:
    """How many pixels each of these rows grows, so that what is seen of the first that is cut is its head, or less."""
    whole, y = 0, 0
    while whole < len(low) and y + low[whole] <= height:
        y += low[whole] + sizes.gap
        whole += 1
    if not whole or whole == len(low):
        return [0] * len(low)
    seen = height - y
    spare = seen - max(mark for mark in (0, sizes.corridor, heads[whole]) if mark <= max(0, seen))
    if not 0 < spare <= whole * sizes.corridor:
        return [0] * len(low)
    return [spare * (at + 1) // whole - spare * at // whole if at < whole else 0 for at in range(len(low))]


def mirrored(place: Place, width: int) -> Place:
    """The same place in a plan, `width` pixels wide, that is walked the other way."""
    rect = QRect(place.rect)
    rect.moveLeft(width - place.rect.x() - place.rect.width())
    return Place(rect, tuple(QPoint(rect.width() - at.x(), at.y()) for at in place.walk), place.corridor)


def _walk(rect: QRect, corridor: int, lane: int, *, right: bool, first: bool, last: bool) -> tuple[QPoint, ...]:
    """In through a side or from above, along the corridor, out through a side or down the lane."""
    y, wide, tall = corridor // 2, rect.width(), rect.height()
    start, end = (0, wide) if right else (wide, 0)
    coming = lane if right else wide - lane
    going = wide - lane if right else lane
    begin = (QPoint(coming, 0), QPoint(coming, y)) if first else (QPoint(start, y),)
    stop = (QPoint(going, y), QPoint(going, tall)) if last else (QPoint(end, y),)
    return (*begin, *stop)
