"""The end of every thread that pages began."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.errand import Errand
from app.ui.scale.hunt import Hunt


def end_threads(window: QWidget) -> None:
    """Stop the threads of every page in `window`, and wait for them: the program is ending. Safe twice."""
    works: list[Errand | Hunt] = [*window.findChildren(Errand), *window.findChildren(Hunt)]
    for work in works:
        work.stop()  # all first, so that they end side by side
    for work in works:
        work.close()
