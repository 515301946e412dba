"""One step of a lesson as it lies open."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.lessons.types import Lesson
from app.ui.lesson.leaf import Leaf
from app.ui.lesson.pointer import Pointer
from app.ui.lesson.sheet import Sheet
from app.ui.lesson.word import Explainer


class Opened:
    """A leaf, with what leads from its marks to its sources and what explains its words."""

    def __init__(self, leaf: Leaf, lesson: Lesson, sheet: Sheet, view: QScrollArea) -> None:
        self.leaf = leaf
        self._pointer = Pointer(leaf, view) if leaf.sources is not None else None
        self._explainer = Explainer(leaf.prose, lesson, sheet, view)

    def close(self, page: QWidget) -> None:
        """Take it away for good. Its room, which outlives it, goes to `page`; so does the keyboard, if it was here."""
        focused = QApplication.focusWidget()
        if focused is not None and any(part.isAncestorOf(focused) or part is focused for part in self.leaf.parts):
            page.setFocus()
        if self.leaf.frame is not None:
            self.leaf.frame.give_up(page)
        self._explainer.close()
        self._explainer.deleteLater()
        for part in self.leaf.parts:
            discard(part)


def discard(part: QWidget) -> None:
    """Out of sight at once, and deleted when nothing uses it any more."""
    part.hide()
    part.deleteLater()
