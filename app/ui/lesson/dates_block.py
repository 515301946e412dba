"""A timeline in the text: every stop with its source marks."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.lessons.types import Timeline, TimelineEntry
from app.ui.lesson.desk import Desk
from app.ui.lesson.prose import Prose
from app.ui.lesson.rail import Stop
from app.ui.lesson.stack import Stack
from app.ui.parts.base import Part


class DateRow(Part, QWidget):
    """One stop of a timeline and its source marks; leads to the step that tells it."""

    def __init__(self, entry: TimelineEntry, desk: Desk, *, above: bool, below: bool) -> None:
        super().__init__()
        self.stop = Stop(desk.theme, entry.when, entry.what, above=above, below=below)
        self.stop.setParent(self)
        self.marks = Prose(desk.theme, entry.sources)
        self.marks.setParent(self)
        step = desk.step_of(entry.step)
        self.stop.setEnabled(step is not None)
        if step is not None:
            self.stop.clicked.connect(lambda: desk.jump(step))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(desk.theme)

    def _wide(self) -> int:
        return self.marks.sizeHint().width() + self.theme.px(8)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.stop.heightForWidth(width - self._wide())

    def sizeHint(self) -> QSize:
        width = self.theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, _event: object) -> None:
        wide, high = self._wide(), self.marks.sizeHint().height()
        stop = min(self.stop.natural_width(), self.width() - wide)
        self.stop.setGeometry(0, 0, stop, self.height())
        left, middle = self.stop.mark_place(stop)
        self.marks.setGeometry(round(left), min(round(middle - high / 2), self.height() - high), wide, high)
        self.marks.raise_()


class Dates(Stack):
    """A timeline in full."""

    def __init__(self, block: Timeline, desk: Desk) -> None:
        super().__init__(desk.theme)
        last = len(block.entries) - 1
        for place, entry in enumerate(block.entries):
            self.add(DateRow(entry, desk, above=place > 0, below=place < last))
