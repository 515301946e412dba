"""The order in which Tab goes through a page: the reading order, whenever the parts were made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.parts.hush import awake


def _stations(part: QWidget) -> list[QWidget]:
    """What Tab can reach in `part`, itself included, in the order in which it was put together.

    Neither `nextInFocusChain` nor `findChildren`: PySide makes what these return belong to the widget that was asked,
    and takes it for deleted when that one is. A room outlives the step that it is in.
    """
    return [widget for widget in (part, *_inside(part)) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _inside(part: QWidget) -> Iterator[QWidget]:
    for child in part.children():
        if isinstance(child, QWidget):
            yield child
            yield from _inside(child)


def set_tab_order(start: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab go from `start`, which must be able to hold the focus, through `parts`. They must share a window."""
    with awake():
        _chain([start, *(widget for part in parts for widget in _stations(part))])


def tab_through(parts: Sequence[QWidget]) -> None:
    """Let Tab go through `parts` one after another, from wherever the first one is. They must share a window."""
    with awake():
        _chain([widget for part in parts for widget in _stations(part)])


def _chain(stations: Sequence[QWidget]) -> None:
    for before, after in pairwise(stations):
        QWidget.setTabOrder(before, after)
