"""The words with the crowd's slider: what is asked, and where the size of a named crowd is from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter

from app.ui.parts.text import Laid, lay, write
from app.ui.scale import sources
from app.ui.scale.amounts import translate
from app.ui.scale.stops import STOPS, Stop
from app.ui.theme import Palette, Role, Theme

LEAST: Final = 140
"""Design pixels beside the buttons under which the heading stands below them."""
LINE: Final = 36
"""The least height of the heading, design pixels."""
SIDE: Final = 16
"""Left and right of the words, design pixels."""


class Told:
    """A heading beside two buttons, and an explanation below, from `top` (pixels) on; `buttons` is their size."""

    def __init__(self, theme: Theme, buttons: Callable[[], QSize]) -> None:
        self.theme, self._buttons = theme, buttons
        self.top = 0

    def high(self, wide: int) -> int:
        """Pixels that heading and explanation need, `wide` pixels across."""
        return round(self._about_top(wide) - self.top + self._tallest(wide))

    def more(self, wide: int) -> int:
        """The same beyond a heading of one line and an explanation of two."""
        px = self.theme.px
        heading = self._about_top(wide) - self.top - px(12 + LINE)
        about = self._tallest(wide) - self._about(None, 100_000).height * 2
        return round(max(heading, 0) + max(about, 0))

    def draw_heading(self, painter: QPainter, palette: Palette, wide: int) -> None:
        """Ask."""
        top, role, heading = self._heading(wide)
        painter.setFont(self.theme.font(role))
        painter.setPen(palette.colour("ink"))
        write(painter, heading, self.theme.px(SIDE), self.top + top, self._room(wide), Qt.AlignmentFlag.AlignLeft)

    def draw_about(self, painter: QPainter, palette: Palette, wide: int, stop: Stop | None) -> None:
        """Explain."""
        painter.setFont(self.theme.font(Role.SMALL))
        painter.setPen(palette.colour("quiet"))
        room = self._room(wide)
        y = self._about_top(wide)
        write(painter, self._about(stop, room), self.theme.px(SIDE), y, room, Qt.AlignmentFlag.AlignLeft)

    def _room(self, wide: int) -> int:
        return wide - 2 * self.theme.px(SIDE)

    def _heading(self, wide: int) -> tuple[float, Role, Laid]:
        """How far down it stands, its role, and its lines: before the buttons, or below where they leave no room.

        It is smaller where that saves a line.
        """
        px, said, buttons = self.theme.px, translate("Scale", "How big is the crowd?"), self._buttons()
        room, top = wide - buttons.width() - px(24), px(10)
        if room < px(LEAST):
            room, top = self._room(wide), top + buttons.height()
        large, small = (lay(said, self.theme.font(role), room, 1.2) for role in (Role.LABEL, Role.CONTROL_BOLD))
        return (top, Role.LABEL, large) if len(large.lines) == 1 else (top, Role.CONTROL_BOLD, small)

    def _about_top(self, wide: int) -> float:
        top, _, heading = self._heading(wide)
        return self.top + top + self.theme.px(2) + max(heading.height, self.theme.px(LINE))

    def _about(self, stop: Stop | None, room: float) -> Laid:
        return lay(sources.stop_about(stop), self.theme.font(Role.SMALL), room, 1.3)

    def _tallest(self, wide: int) -> float:
        """As high as the longest explanation: with room for it the curve stays still."""
        return max(self._about(stop, self._room(wide)).height for stop in STOPS)
