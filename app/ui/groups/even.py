"""Short answers as wide as each other, and as many in every row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.ui.parts.choice import Item
from app.ui.parts.guess import Options
from app.ui.theme import Theme


class Even(Options):
    """Four in a row, or two by two, never three and one."""

    def __init__(self, theme: Theme, name: Callable[[], str], items: Sequence[Item]) -> None:
        super().__init__(theme, name, items)
        self._flow.equal = self._flow.even = True
