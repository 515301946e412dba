"""Where the window's edge would cut a sentence or a control of a column in two."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLayout, QWidget

Shown: TypeAlias = QWidget | QLayout


def cut_by(column: QLayout, fold: int, spread: int = 0, lower: int = 0) -> tuple[int, int]:
    """Of the first thing across `fold`: how many pixels of it would be above the fold, and how many parts of the
    column are, if gaps were not `spread` wider than they need be, nor all so much `lower`. (0, 0) where nothing is cut.
    """
    host = column.parentWidget()
    if host is None:
        return 0, 0
    for above, part in enumerate(shown_in(column)):
        for leaf in _leaves(part):
            top = leaf.mapTo(host, QPoint(0, 0)).y() - above * spread - lower
            if above and top < fold < top + leaf.height():
                return fold - top, above
    return 0, 0


def shown_in(layout: QLayout) -> list[Shown]:
    """What stands in a layout and is shown, in order.

    Never by `itemAt`: PySide keeps what that gives for as long as the layout lives. Qt does away with an item once its
    widget moves or goes, another comes to lie at its address, and PySide takes the new one for the old one.
    """
    host = layout.parentWidget()
    if host is None:
        return []
    widgets = host.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    found: list[tuple[int, Shown]] = [(layout.indexOf(one), one) for one in widgets if not one.isHidden()]
    found += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout) and not one.isEmpty()]
    return [one for place, one in sorted(found, key=lambda pair: pair[0]) if place >= 0]


def height_of(part: Shown, wide: int) -> int:
    """How high a layout makes a part that is `wide` pixels across."""
    high = part.heightForWidth(wide) if part.hasHeightForWidth() else part.sizeHint().height()
    if isinstance(part, QLayout):
        return high
    return max(min(max(high, part.minimumSizeHint().height()), part.maximumHeight()), part.minimumHeight())


def _leaves(part: Shown) -> list[QWidget]:
    """What stands in it and has no parts of its own."""
    inner = part if isinstance(part, QLayout) else part.layout()
    if inner is None:
        return [part] if isinstance(part, QWidget) else []
    return [leaf for one in shown_in(inner) for leaf in _leaves(one)]
