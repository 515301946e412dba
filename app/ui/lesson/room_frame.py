"""A room of the lab inside a lesson."""

from __future__ import annotations

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
        self.room.hide()
        self.room.setParent(keeper)


def _closed() -> str:
    return translate("Lesson", "This room is not open here.")


def _to_come() -> str:
    return translate("Lesson", "This room is still being built. Until then:")


class Holder(Part, QWidget):
    """Gives a room the height it needs in the width it gets, so that a room with a scroll bar of its own shows none.

    A column of the room that scrolls by itself makes it higher as well, up to `MORE` design pixels; a sheet that lies
    over the room does not.
    """

    MORE = 240

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
        self._columns = _columns(self._inner)
        self._soon = QTimer(self, interval=0, singleShot=True)  # a layout that is not finished says too much
        self._soon.timeout.connect(self._grow)
        for column in self._columns:
            column.verticalScrollBar().rangeChanged.connect(self._soon.start)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow(theme)

    def _grow(self) -> None:
        """By what is out of sight of a column; never less high again in the same width, or the room would swing."""
        tall = [one for one in self._columns if one.isVisible() and one.height() >= self.height() * _COLUMN]
        hidden = max((one.verticalScrollBar().maximum() for one in tall), default=0)
        if hidden:
            asked_at = (self.width(), self.theme.scale)
            before = self._more if asked_at == self._asked_at else 0
            self._more, self._asked_at = min(before + hidden, self.theme.px(self.MORE)), asked_at
            self.updateGeometry()

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


def _columns(inside: QWidget) -> list[QScrollArea]:
    """The columns of a room that scroll by themselves."""
    return [one for one in inside.findChildren(QScrollArea) if not isinstance(one.parentWidget(), Sheet)]


def _inside(room: QWidget) -> QWidget:
    """What a room with a scroll bar of its own scrolls; else the room."""
    scrolls = room if isinstance(room, QScrollArea) else room.findChild(QScrollArea)
    return (scrolls.widget() if scrolls is not None else None) or room
