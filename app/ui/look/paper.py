"""The paper's half: what was found, in words, over the question; or the tasks."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout

from app.ui.look.breaking import Breaking
from app.ui.look.told import Told
from app.ui.pages.asking import Asking
from app.ui.parts.base import Material, Panel
from app.ui.parts.scroll import Scroll
from app.ui.theme import Theme

COLUMNS: Final = 480
"""Design pixels from which the facts stand in two columns, where height is scarce."""
PINNED: Final = 0.55
"""The question scrolls along if it would take more of the height than this."""


class Paper(Panel):
    """One column. The words scroll above the question where not everything can be seen at once."""

    def __init__(self, theme: Theme, breaking: Breaking, asking: Asking) -> None:
        super().__init__(theme, Material.PAPER)
        self._breaking, self._asking = breaking, asking
        self.told = Told(theme)
        self._scroller = Scroll(theme, self.told)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(breaking.paper, 1)  # one of these two is shown, the question below
        self._column.addWidget(self._scroller, 1)
        self._column.addWidget(asking)

    def show_tasks(self, *, on: bool) -> None:
        """Show the tasks, or what was found with the question."""
        self._scroller.setVisible(not on)
        self._asking.setVisible(not on)

    def need(self, wide: int, good: int, most: int, *, small: bool, upright: bool) -> int:
        """Say everything in `good` pixels of height, at worst in `most`; how high it is when so wide."""
        self.told.facts.set_columns(2 if (upright or small) and wide >= self.theme.px(COLUMNS) else 1)
        if self._breaking.task is not None:
            return self._breaking.desk.fit(wide, good, most, self._asking.inset)
        return self.told.fit(wide, self._asking.heightForWidth(max(wide, 1)), good, most, small=small)

    def pin(self, wide: int, high: int) -> None:
        """Keep the question in view under the scrolling words, or let it scroll along if there is little room."""
        on = self._asking.heightForWidth(max(wide, 1)) <= PINNED * high
        if self._breaking.task is None and on != (self._asking.parentWidget() is self):
            (self._column if on else self.told.whole).addWidget(self._asking)
            self._asking.show()
