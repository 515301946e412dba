"""A room of the lab inside a lesson."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QAbstractSlider, QScrollArea, QSizePolicy, QWidget

from app.lessons.types import Room
from app.ui.lesson.desk import Desk
from app.ui.lesson.prose import Prose
from app.ui.lesson.stack import Spoken, Stack
from app.ui.parts.base import Part
from app.ui.parts.sheet import Sheet
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme

translate = QCoreApplication.translate
_COLUMN: Final = 0.6
"""What scrolls in a room is a column of it from this share of its height on; less is a card."""


class RoomTask(Stack):
    """What to do in a room of the lab, beside the rail like every text; the room itself lies below, in `frame`."""

    def __init__(self, block: Room, desk: Desk) -> None:
        super().__init__(desk.theme)
        self.add(Words(desk.theme, Role.HEADING, block.title))
        self.add(Prose(desk.theme, block.task), above=6)
        room = desk.make_room(block)
        self.frame = None if room is None else RoomFrame(desk.theme, room)
        """None where the room cannot be opened: what to do without it is said instead."""
        if room is None:
            self._say_closed(block, desk)

    def _say_closed(self, block: Room, desk: Desk) -> None:
        if not block.without:
            self.add(Spoken(desk.theme, Role.CONTROL, _closed, colour="quiet"), above=12)
            return
        self.add(Spoken(desk.theme, Role.SMALL_BOLD, _to_come), above=12)
        self.add(Prose(desk.theme, block.without), above=4)


class RoomFrame(Stack):
    """A room of the lab inside the lesson, across the page."""

    HEIGHT = 640
    """Of the room, design pixels, if it does not need more."""

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(theme)
        self.room = room
        self.holder = self.add(Holder(theme, room, self.HEIGHT))
        self.add(Spoken(theme, Role.SMALL, self._same, colour="quiet"), above=8)

    def _same(self) -> str:
        return translate("Lesson", "The same room as in the lab.")

    def give_up(self, keeper: QWidget) -> None:
        """Hand the room back, hidden: it outlives this step."""
        self.holder.let_go()
        self.room.hide()
        self.room.setParent(keeper)


def _closed() -> str:
    return translate("Lesson", "This room is not open here.")


def _to_come() -> str:
    return translate("Lesson", "This room is still being built. Until then:")


class Holder(Part, QWidget):
    """Gives a room the height it needs in the width it gets, so that a room with a scroll bar of its own shows none.

    What scrolls makes it higher: the whole room as far as it needs up to `MOST` design pixels more, a column of it up
    to `MORE`; a sheet that lies over the room does not.
    """

    MORE, MOST = 240, 2400

    def __init__(self, theme: Theme, room: QWidget, least: int) -> None:
        super().__init__()
        self._room, self._least = room, least
        self._more, self._asked_at = 0, (0, 0.0)
        room.setParent(self)
        room.show()
        self._inner = _inside(room)
        self._inner.installEventFilter(self)
        for slider in room.findChildren(QAbstractSlider):
            slider.installEventFilter(self)
        self._outer, self._columns = _scrolling(room)
        self._soon = QTimer(self, interval=0, singleShot=True)  # a layout that is not finished says too much
        self._soon.timeout.connect(self._grow)
        for column in (*self._outer, *self._columns):
            column.verticalScrollBar().rangeChanged.connect(self._soon.start)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def let_go(self) -> None:
        """The room is somebody else's from now on, and may be deleted before this is."""
        for one in (self._inner, *self._room.findChildren(QAbstractSlider)):
            one.removeEventFilter(self)
        self._soon.stop()
        self._room = self._inner = QWidget(self)
        self._outer, self._columns = [], []

    def _grow(self) -> None:
        """By what is out of sight of a column; never less high again in the same width, or the room would swing."""
        asked_at, px = (self.width(), self.theme.scale), self.theme.px
        before = self._more if asked_at == self._asked_at else 0
        in_columns = min(self._hidden(self._columns), max(px(self.MORE) - before, 0))
        more = min(before + max(self._hidden(self._outer), in_columns), px(self.MOST))
        if more != before:
            self._more, self._asked_at = more, asked_at
            self.updateGeometry()

    def _hidden(self, scrolls: Sequence[QScrollArea]) -> int:
        tall = (one for one in scrolls if one.isVisible() and one.height() >= self.height() * _COLUMN)
        return max((one.verticalScrollBar().maximum() for one in tall), default=0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._room.width() != width:
            self._room.resize(width, self._room.height())  # a room knows its least height once it knows its width
        more = self._more if self._asked_at == (width, self.theme.scale) else 0
        return more + max(self.theme.px(self._least), self._room.minimumHeight(), self._inner.minimumHeight())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()  # the wheel scrolls the lesson; it must not move a line that it passes over
            return True
        if watched is self._inner and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        width = self.theme.px(1232)
        return QSize(width, self.theme.px(self._least))

    def resizeEvent(self, _event: object) -> None:
        self._room.setGeometry(self.rect())


def _scrolling(room: QWidget) -> tuple[list[QScrollArea], list[QScrollArea]]:
    """What scrolls the whole room, and what scrolls a part of it."""
    found = [one for one in room.findChildren(QScrollArea) if not isinstance(one.parentWidget(), Sheet)]
    found += [room] if isinstance(room, QScrollArea) else []
    columns = [one for one in found if any(other is not one and other.isAncestorOf(one) for other in found)]
    return [one for one in found if one not in columns], columns


def _inside(room: QWidget) -> QWidget:
    """What a room with a scroll bar of its own scrolls; else the room."""
    scrolls = room if isinstance(room, QScrollArea) else room.findChild(QScrollArea)
    return (scrolls.widget() if scrolls is not None else None) or room
