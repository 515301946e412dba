"""The room's headline: a long one is set smaller, so that what stands below it moves as little as can be."""

from __future__ import annotations

from typing import Final

from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

LINES: Final = 2
"""So many lines it may have before it is set smaller."""


class Title(Words):
    """`fit` says how large it may be, and in how much room; then `say` keeps to it."""

    def __init__(self, theme: Theme) -> None:
        self._largest, self._room = Role.HEADING, theme.px(448)
        super().__init__(theme, Role.HEADING)

    def fit(self, largest: Role, room: int) -> None:
        """In `room` pixels of width be in the role `largest`, or in a smaller one."""
        self._largest, self._room = largest, room
        line = self.height_as(largest, 100_000)
        role = largest if self.height_as(largest, room) <= LINES * line else Role.LABEL
        if role is not self.role:
            self.role = role
            self.updateGeometry()
            self.update()

    def say(self, text: str) -> None:
        super().say(text)
        self.fit(self._largest, self._room)
