"""On which side of the line the live view stands, and what room that leaves on the wall. Arithmetic only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF

from app.ui.threshold.layout import Layout

EDGE = 24.0
"""From the window's edge to the live view."""
LOW = 250.0
"""A sheet lower than this hides the counters too: else it would show but a line or two."""
CLOSE = 60.0
"""A held line pushes the live view to the other side when it comes this near."""


NAMED = 26.0
"""Under a live view its caption stands, clear of what is below."""
LEAST = 40.0
"""Beneath a question a live view is at least so high: less shows nothing."""


class LiveSide:
    """The live view keeps out of the line's way; under a hand it moves only when it must."""

    def __init__(self) -> None:
        self._left = False
        self._asked_to = 0.0
        """Down to here a question stands."""

    def choose(self, lay: Layout, line: float, *, hold: bool) -> None:
        """Choose the side for a line at x; with `hold` a hand is on it."""
        right, left = lay.live.left(), EDGE + lay.live.width()
        if not hold:
            self._left = line > lay.width * (0.46 if self._left else 0.5)
        elif not self._left and line > right - CLOSE:
            self._left = True
        elif self._left and line < left + CLOSE:
            self._left = False

    def rect(self, lay: Layout, *, noticed: bool) -> QRectF:
        """Where the live view stands; beside a notice always on the right, or under it."""
        if self._left and not noticed:
            return QRectF(EDGE, lay.live.top(), lay.live.width(), lay.live.height())
        place = QRectF(lay.live)
        if noticed and lay.tall:
            place.moveTop(max(place.top(), self._asked_to + 12))
            high = min(place.height(), lay.plate_top - NAMED - place.top())
            high = high if high >= LEAST else 0.0
            place.setLeft(place.right() - high * place.width() / place.height())
            place.setHeight(high)
        return place

    def notice(self, lay: Layout, high: Callable[[float], float]) -> QRectF:
        """Where a notice stands; `high` says how high it has to be at a width. It may take the counters' room, which
        are not there yet, and at worst the hills': nobody can say yes to a question that is cut off."""
        place = self._beside(lay)
        if lay.tall:
            place = QRectF(EDGE, lay.flags.top(), lay.width - 2 * EDGE, 0)
            place.setHeight(high(place.width()))
        elif high(place.width()) > place.height():
            place.setTop(max(lay.flags.top(), lay.tools.bottom()) + 4)
            if high(place.width()) > place.height():
                place.setBottom(lay.hills.bottom())
        self._asked_to = place.bottom()
        return place

    def _beside(self, lay: Layout) -> QRectF:
        """The wall beside the live view."""
        return QRectF(EDGE, lay.wall.top(), lay.live.left() - 2 * EDGE, lay.wall.height())

    def sheets(self, lay: Layout, *, noticed: bool) -> QRectF:
        """Where sheets lie: over the wall and the hills, beside the live view."""
        room = self._beside(lay)
        if lay.tall:
            room = lay.wall.adjusted(EDGE, 0, -EDGE, 0)
        elif self._left and not noticed:
            room.moveRight(lay.width - EDGE)
        place = room.adjusted(0, -8, 0, lay.hills.bottom() - room.bottom())
        if place.height() < LOW:
            place.setTop(max(lay.flags.top(), lay.tools.bottom()) + 4)
        return place
