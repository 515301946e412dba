"""Where the window's edge would cut a sentence or a control of a column in two."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


def cut_by(column: QLayout, fold: int, spread: int = 0, lower: int = 0) -> tuple[int, int]:
    """Of the first thing across `fold`: how many pixels of it would be above the fold, and how many parts of the
    column are, if gaps were not `spread` wider than they need be, nor all so much `lower`. (0, 0) where nothing is cut.
    """
    host = column.parentWidget()
    if host is None:
        return 0, 0
    for above, item in enumerate(one for one in _items(column) if not one.isEmpty()):
        for part in _leaves(item):
            top = part.mapTo(host, QPoint(0, 0)).y() - above * spread - lower
            if above and top < fold < top + part.height():
                return fold - top, above
    return 0, 0


def _items(layout: QLayout) -> list[QLayoutItem]:
    return [item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]


def _leaves(item: QLayoutItem) -> list[QWidget]:
    """What stands in it and has no parts of its own."""
    widget = item.widget()
    if widget is not None and widget.isHidden():
        return []
    inner = item.layout() if widget is None else widget.layout()
    if inner is None:
        return [] if widget is None else [widget]
    return [leaf for one in _items(inner) for leaf in _leaves(one)]
