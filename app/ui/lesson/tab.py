"""The order in which Tab goes through a page: the reading order, whenever the parts were made."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def _stations(part: QWidget) -> list[QWidget]:
    """What Tab can reach in `part`, itself included, in the order in which it was put together.

    Not `nextInFocusChain`: PySide makes what that returns belong to the widget that was asked, and takes it for
    deleted when that one is.
    """
    inside = [part, *part.findChildren(QWidget)]
    return [widget for widget in inside if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def set_tab_order(start: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab go from `start`, which must be able to hold the focus, through `parts`. They must share a window."""
    _chain([start, *(widget for part in parts for widget in _stations(part))])


def tab_through(parts: Sequence[QWidget]) -> None:
    """Let Tab go through `parts` one after another, from wherever the first one is. They must share a window."""
    _chain([widget for part in parts for widget in _stations(part)])


def _chain(stations: Sequence[QWidget]) -> None:
    for before, after in pairwise(stations):
        QWidget.setTabOrder(before, after)
