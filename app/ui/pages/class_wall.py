"""The wall of a class: drawn from the code on its worksheet, so that the numbers on paper are those on the screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.lessons.class_code import CodeWrong, read_code, write_code
from app.lessons.class_wall import ClassWall
from app.live.consent import Standing
from app.live.seen import Compared, Seen
from app.model.gallery import Visitor
from app.model.types import Frame, Pixels, Source, SourceKind
from app.ui.pages.page import Page
from app.ui.parts.button import Button, Kind
from app.ui.parts.entry import Entry
from app.ui.parts.scroll import Scroll
from app.ui.parts.text import Words
from app.ui.theme import Role, Theme
from app.ui.threshold.room import ThresholdRoom

translate = QCoreApplication.translate


class ClassPage(Page):
    """A code to type, and the Threshold room with that class's wall. Nothing moves on it, and no camera is asked for.

    `draw(seed)` makes the wall, `read(path)` the picture that is searched with; both may raise ValueError.
    """

    def __init__(
        self, theme: Theme, room: ThresholdRoom, draw: Callable[[int], ClassWall], read: Callable[[Path], Pixels]
    ) -> None:
        super().__init__()
        self.theme, self.room, self._draw, self._read = theme, room, draw, read
        self.drawn: ClassWall | None = None
        self.label = Words(theme, Role.CONTROL_BOLD, wraps=False)
        self.entry = Entry(theme, _code_name)
        self.entry.line.setMaxLength(8)
        self.button = Button(theme, _open_words, Kind.MAIN)
        self.said = Words(theme, Role.CONTROL, colour="quiet")
        self.said.side = Qt.AlignmentFlag.AlignHCenter
        row = QHBoxLayout()
        row.addStretch(1)  # in the middle: a class looks there, and the room is as wide as the page
        for part in (self.label, self.entry, self.button):
            row.addWidget(part)
        row.addStretch(1)
        self._rows = (row, QVBoxLayout())
        head = self._rows[1]
        head.addLayout(row)
        head.addWidget(self.said)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Scroll(theme, room), 1)
        layout.setContentsMargins(0, 0, 0, 0)
        self.button.acted.connect(self._open)
        self.entry.line.returnPressed.connect(self._open)
        theme.changed.connect(self._fit)
        room.live.mirror = False
        room.wait_for(_first_the_code)
        self._fit()
        self._tell("")

    def show_code(self, seed: int) -> None:
        """Open the wall of this class at once."""
        self.entry.line.setText(write_code(seed))
        self._open()

    def _open(self) -> None:
        try:
            seed = read_code(self.entry.line.text())
        except CodeWrong:
            self._tell(translate("ClassWall", "That is not a code. It has five signs, and no 0, 1, I or O."))
            return
        try:
            self.drawn = self._draw(seed)
        except ValueError:
            self._tell(translate("ClassWall", "The gallery installed here is too small for a class."))
            return
        self.entry.line.setText(self.drawn.code)
        self.room.show_wall(self.drawn.wall, self.drawn.visitor, self.drawn.loose)
        self.room.live.show_seen(_still(self._read(self.drawn.probe), self.drawn.visitor.name))
        said = translate("ClassWall", "{count} strangers, and {name} is searched for. Gallery {mark}.")
        strangers = self.drawn.wall.strangers
        self._tell(said.format(count=strangers, name=self.drawn.name, mark=self.drawn.gallery))
        self.room.slider.setFocus()

    def _tell(self, words: str) -> None:
        self.label.say(_code_name())
        self.said.say(words)
        self.said.setVisible(bool(words))

    def _fit(self) -> None:
        px = self.theme.px
        row, head = self._rows
        row.setSpacing(px(14))
        head.setSpacing(px(6))
        head.setContentsMargins(px(24), px(8), px(24), px(12))

    # -- what the lab would tell a room ------------------------------------------------------------

    def follow(self, visitor: Visitor | None) -> None:
        """The class's own visitor stays."""

    def show_seen(self, seen: Seen) -> None:
        """Nobody is looked at here."""

    def show_compared(self, compared: Compared) -> None:
        """Nobody is compared here."""

    def arrive(self, **_wishes: object) -> None:
        self.entry.line.setFocus()

    def reset(self) -> None:
        self.room.reset()

    def start_over(self) -> None:
        super().start_over()
        self.entry.line.clear()
        self.drawn = None
        self.room.forget()
        self._tell("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._tell("")
        super().changeEvent(event)


def _still(pixels: Pixels, visitor: str) -> Seen:
    """A picture that stands still, with nothing found in it: the wall was drawn before."""
    now = time.monotonic()
    frame = Frame(0, now, pixels, Source(SourceKind.VISITOR, visitor))
    return Seen(frame, (), None, None, Standing.NOBODY_TO_ASK, None, 0.0, now)


def _code_name() -> str:
    return translate("ClassWall", "Code of your class")


def _open_words() -> str:
    return translate("ClassWall", "Open the wall")


def _first_the_code() -> str:
    return translate("ClassWall", "Type the code from your worksheet.")
