"""From a source mark to its source, and back to the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QScrollArea

from app.ui.lesson.leaf import Leaf
from app.ui.lesson.marks import Mark
from app.ui.lesson.sources import SourceRow


class Pointer(QObject):
    """A pressed mark opens its source's row, lights every mark of that source, and puts the focus on the row.

    Pressing the open row, or Backspace there, closes it and leads back to the mark.
    """

    def __init__(self, leaf: Leaf, view: QScrollArea) -> None:
        super().__init__()
        self._leaf, self._view = leaf, view
        self._cited: Mark | None = None
        self._rows = leaf.sources.rows if leaf.sources is not None else ()
        for prose in leaf.prose:
            prose.cited.connect(self._cite)
        if leaf.sources is not None:
            leaf.sources.pressed.connect(self._pressed)
            leaf.sources.left.connect(self._return)

    def _cite(self, mark: Mark) -> None:
        row = next((row for row in self._rows if row.number == mark.mark.number), None)
        if row is not None:
            self._cited = mark
            self._point_to(row)
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self, row: SourceRow) -> None:
        if row.open:
            self._return()
        else:
            self._cited = None
            self._point_to(row)

    def _return(self) -> None:
        mark, self._cited = self._cited, None
        self._point_to(None)
        if mark is not None:
            mark.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.ensureWidgetVisible(mark, 0, mark.theme.px(60))

    def _point_to(self, row: SourceRow | None) -> None:
        """Open this row alone, and light the marks that lead to it."""
        for other in self._rows:
            other.set_open(other is row)
        for mark in self._leaf.marks:
            mark.light(row is not None and mark.mark.number == row.number)
        QTimer.singleShot(0, self, self._reveal)  # once the opened row has found its size

    def _reveal(self) -> None:
        for row in self._rows:
            if row.open:
                self._view.ensureWidgetVisible(row, 0, row.theme.px(24))
