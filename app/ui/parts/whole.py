"""How much of what scrolls could be seen at once."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def whole_view(inside: QWidget) -> QSize:
    """What can be seen of the widget in a scroll area where no bar stands beside it; elsewhere all of it."""
    above = inside.parentWidget()
    area = above.parentWidget() if above is not None else None
    return area.maximumViewportSize() if isinstance(area, QAbstractScrollArea) else inside.size()
