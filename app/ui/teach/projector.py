"""The theme of a slide, and of the strip under it: the same colours, and type as large as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize

from app.ui.theme import Theme

_WIDE, _TALL = (640, 400), (400, 700)
"""A slide this large is drawn at scale 1: reading text is then a 20th of its height, for a back row that is eight times
the picture's height away."""
STEP = 0.9
"""From one size to the next smaller one."""


class Projector(Theme):
    """Follows `theme` in colours and motion; its size is set slide by slide."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme.name, text_scale=theme.text_scale, reduced_motion=theme.reduced_motion)
        self._followed, self._size = theme, theme.scale
        theme.changed.connect(self._follow)

    def _follow(self) -> None:
        theme = self._followed
        self.set_look(name=theme.name, text_scale=theme.text_scale, reduced_motion=theme.reduced_motion)

    @property
    def scale(self) -> float:
        """How many times larger than designed everything on the slide is drawn."""
        return self._size

    def show_at(self, scale: float) -> None:
        """Draw at this scale."""
        if scale != self._size:
            self._size = scale
            self.changed.emit()

    def scales(self, room: QSize) -> tuple[float, ...]:
        """The sizes for a slide in `room`, largest first.

        Larger text makes a slide larger where it has room, and never makes it scroll: the last but one is the size that
        the rest of the window has at 100 %, and the last a step under it. No letters are under 14 px even there.
        """
        wide, high = _TALL if room.height() > room.width() else _WIDE
        found = self.steps(min(room.width() / wide, room.height() / high) * self.text_scale)
        return (*found, found[-1] * STEP)

    def steps(self, scale: float = 0.0) -> tuple[float, ...]:
        """From `scale`, or that of the rest of the window, down to that of the rest of the window at 100 %."""
        least, scale = self._followed.scale / self._followed.text_scale, scale or self._followed.scale
        found = []
        while scale > least * 1.001:
            found.append(round(scale, 3))
            scale *= STEP
        return (*found, least)
