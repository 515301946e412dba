"""Screen and paper of the room in their places, and nothing on the paper cut in two by the window's edge."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.ui.faceprint.layout import clear_of, is_tall, paper_width
from app.ui.faceprint.machine import Machine, scaled
from app.ui.faceprint.papers import Papers
from app.ui.faceprint.sheet import Sheet
from app.ui.parts.fold import cut_by
from app.ui.parts.mirror import mirrored
from app.ui.parts.scroll import Scroll
from app.ui.theme import Theme


class Halves(QObject):
    """Side by side where there is room, else one under the other."""

    def __init__(
        self, theme: Theme, machine: Machine, sheet: Sheet, paper: Scroll, papers: Papers, room: QWidget
    ) -> None:
        """All of these are the `room`'s own; `paper` scrolls the `sheet`."""
        super().__init__(room)
        self._theme, self._room = theme, room
        self._machine, self._sheet, self._paper, self._papers = machine, sheet, paper, papers
        self._lower = 0
        """Pixels that the room is higher than it has to be: so much lower lies the paper, or its foot."""
        self._airier = 0
        """Pixels that it is higher because of air between the parts on the screen."""
        self._settled = QTimer(self, interval=0, singleShot=True)
        self._settled.timeout.connect(self._fold)
        theme.changed.connect(self.fit)

    @property
    def _window(self) -> int:
        return (self._room.parentWidget() or self._room).height()

    @Slot()
    def fit(self) -> None:
        """Put everything where the room's size asks for it."""
        scale, room = self._theme.scale, self._room
        wide, high = room.width() / scale, (room.height() - self._airier) / scale
        window = self._window / scale
        seen = math.inf if is_tall(wide) else self._window
        needed = self._sheet.fit(round(paper_width(wide, window) * scale), seen) / scale
        lay, least = self._machine.arranged(wide, high, needed, window)
        lay, airier = clear_of(lay, window if is_tall(wide) and window < least else math.inf)
        self._airier = round(airier * scale)
        before = room.height()
        room.setMinimumHeight(round(least * scale) + self._lower + self._airier)
        if room.height() != before:
            return  # it grew at once, and was fitted meanwhile
        self._machine.setGeometry(mirrored(room, scaled(lay.screen, scale).toAlignedRect()))
        paper = mirrored(room, scaled(lay.paper, scale).toAlignedRect())
        self._paper.setGeometry(paper)
        self._papers.place(paper)
        self._machine.place(lay)
        self._settled.start()

    @Slot()
    def _fold(self) -> None:
        """Move what the window's edge would cut in two wholly under it: the paper, or beside the screen its rows."""
        window, room, sheet = self._window, self._room, self._sheet
        if room.height() != max(window, room.minimumHeight()):
            return  # it will have another height soon, and be fitted again
        if not is_tall(room.width() / self._theme.scale):
            # A bar that is there for a moment makes the words narrower and higher than they will be.
            high = sheet.height() if room.height() > window else sheet.least
            self._lay_lower(sheet.part_at(window if high > window else None, self._lower))
            return
        sheet.part_at(None)
        fold = window - (self._paper.y() - self._lower)
        lower = 0
        if room.height() - self._lower > window and fold > 0:
            headed = fold < sheet.title.geometry().bottom()
            lower = fold if headed else cut_by(sheet.column, fold)[0]
        self._lay_lower(lower)

    def _lay_lower(self, lower: int) -> None:
        if lower != self._lower:
            self._lower = lower
            self.fit()
