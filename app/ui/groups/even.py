"""Short answers as wide as each other, and as many in every row: four in one, or two by two, never three and one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent

from app.ui.parts.choice import Item
from app.ui.parts.guess import Options
from app.ui.theme import Theme


class Even(Options):
    """Keeps so much free on its right that a row cannot hold more."""

    def __init__(self, theme: Theme, name: Callable[[], str], items: Sequence[Item]) -> None:
        super().__init__(theme, name, items)
        self._flow.equal = True

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._keep_free()
        return super().event(event)

    def _keep_free(self) -> None:
        many, gap = self._flow.count(), self._flow.gap
        widest = max((option.sizeHint().width() for option in self._options.values()), default=1)
        fit = max((self.width() + gap) // (widest + gap), 1)
        row = max((one for one in range(1, many + 1) if many % one == 0 and one <= fit), default=1)
        free = max(self.width() - row * (widest + gap) + gap, 0)
        if self.contentsMargins().right() != free:
            self.setContentsMargins(0, 0, free, 0)
