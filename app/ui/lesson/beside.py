"""What stands beside the story: a box of its own, and what has changed since an old article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from app.lessons.types import Change, Changed, Runs, Sidebar
from app.ui.lesson.desk import Desk
from app.ui.lesson.pair import Pair
from app.ui.lesson.prose import Prose
from app.ui.lesson.stack import Spoken, Stack
from app.ui.parts.base import frame
from app.ui.parts.text import Words
from app.ui.theme import Palette, Role, Theme

translate = QCoreApplication.translate


class Box(Stack):
    """A story beside the story, on raised paper under a heavy line."""

    def __init__(self, block: Sidebar, desk: Desk) -> None:
        super().__init__(desk.theme, pads=(18, 16, 18, 18))
        self.add(Words(desk.theme, Role.LABEL, block.title))
        for runs in block.text:
            self.add(Prose(desk.theme, runs, Role.CONTROL, leading=1.5), above=8)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        painter.fillRect(0, 0, self.width(), self.theme.px(3), palette.colour("ink"))


class Since(Stack):
    """Then and now, side by side, and what it teaches about sources."""

    def __init__(self, block: Changed, desk: Desk) -> None:
        super().__init__(desk.theme)
        for place, item in enumerate(block.items):
            self.add(_change(item, desk), above=22 if place else 0)


def _change(item: Change, desk: Desk) -> Stack:
    made = Stack(desk.theme)
    then = _Time(desk.theme, lambda: translate("Lesson", "Then"), item.then, heavy=False)
    now = _Time(desk.theme, lambda: translate("Lesson", "Now"), item.now, heavy=True)
    made.add(Pair(desk.theme, then, now, gap=24, room=440))
    if item.lesson:
        made.add(Prose(desk.theme, item.lesson, Role.CONTROL, leading=1.5, colour="quiet"), above=8)
    return made


class _Time(Stack):
    """What was said at one time: the present weighs more."""

    def __init__(self, theme: Theme, when: Callable[[], str], runs: Runs, *, heavy: bool) -> None:
        super().__init__(theme, pads=(0, 10, 0, 0))
        self._heavy = heavy
        self.add(Spoken(theme, Role.SMALL_BOLD, when))
        self.add(Prose(theme, runs, Role.CONTROL, leading=1.5), above=4)

    def draw(self, painter: QPainter, palette: Palette) -> None:
        thick = self.theme.px(3) if self._heavy else max(1, self.theme.px(1))
        painter.fillRect(0, 0, self.width(), thick, palette.colour("ink" if self._heavy else "edge"))


class Raised(Stack):
    """Words on raised paper."""

    def draw(self, painter: QPainter, palette: Palette) -> None:
        painter.fillRect(self.rect(), palette.colour("raised"))
        frame(painter, self.rect(), palette.colour("rule"), max(1.0, self.theme.scale))


def raised(theme: Theme, runs: Runs) -> Raised:
    """A paragraph on raised paper: what is looked at, not what is said."""
    made = Raised(theme, pads=(16, 12, 16, 12))
    made.add(Prose(theme, runs, Role.CONTROL, leading=1.5))
    return made
