"""The order in which Tab goes through a page: the reading order, whenever the parts were made."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def _chain(part: QWidget) -> list[QWidget]:
    """What Tab can reach in `part`, itself included, in the part's own order."""
    found: list[QWidget] = []
    widget: QWidget | None = part
    while widget is not None:
        inside = widget is part or part.isAncestorOf(widget)
        if inside and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is part:
            break
    return found


def set_tab_order(start: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab go from `start`, which must be able to hold the focus, through `parts`. They must share a window."""
    chain = (widget for part in parts for widget in _chain(part))
    for before, after in pairwise((start, *chain)):
        QWidget.setTabOrder(before, after)
