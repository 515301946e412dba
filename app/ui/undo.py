"""Undo and redo: for each room, what the visitor had set there after every step, and the way back through it.

Only what `app.lessons.values` names is kept, within its ranges: numbers, words from a list, yes and no. What a camera
saw, a faceprint or a score of somebody live is none of these, so none can get in here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.lessons.presets import checked
from app.lessons.values import Setting
from app.ui.pages.page import Page

STEPS: Final = 100
"""Kept for each room; earlier ones are forgotten."""


@dataclass(slots=True)
class _Past:
    """What a room was set to, one entry a step; `at` is the step shown."""

    page: Page
    room: str
    steps: list[dict[str, Setting]] = field(default_factory=list)
    at: int = -1

    def now(self) -> dict[str, Setting]:
        """What is set now."""
        return checked(self.room, self.page.values())

    def note(self) -> bool:
        """Keep what is set now as a step, if it is another one; steps that were undone are then gone."""
        now = self.now()
        if self.steps and now == self.steps[self.at]:
            return False
        self.steps = [*self.steps[: self.at + 1], now][-STEPS:]
        self.at = len(self.steps) - 1
        return True

    def move(self, by: int) -> bool:
        """Show the step so many further on; False where there is none."""
        self.note()
        if not 0 <= self.at + by < len(self.steps):
            return False
        self.at += by
        self.page.show_values(self.steps[self.at])
        self.steps[self.at] = self.now()  # a slider may have rounded it: it must be recognised as this very step
        return True


class History(QObject):
    """The past of every room that is watched. Nothing of it outlives the visit: call `forget`."""

    changed = Signal()
    """There is more, or less, that can be undone."""
    restored = Signal(str)
    """The page of this name was set by undo or redo; its own `changed` was not emitted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pasts: dict[str, _Past] = {}

    def watch(self, name: str, page: Page, room: str = "") -> None:
        """Follow the page called `name`, which shows `room` (or the room of that name), from how it is now."""
        self._pasts[name] = past = _Past(page, room or name)
        past.note()
        page.changed.connect(partial(self.note, name))

    def note(self, name: str) -> None:
        """What that page shows now is a step, if it is another one: call it after a reset and a preset."""
        past = self._past(name)
        if past is not None and past.note():
            self.changed.emit()

    def settle(self, name: str) -> None:
        """What that page shows now is no step of the visitor's: it takes the place of the last one."""
        past = self._past(name)
        if past is not None:
            past.steps[past.at] = past.now()

    def undo(self, name: str) -> bool:
        """Go one step back on that page; False where nothing is left to undo."""
        return self._move(name, -1)

    def redo(self, name: str) -> bool:
        """Take back the last undo; False where there is none."""
        return self._move(name, 1)

    def can_undo(self, name: str) -> bool:
        """Whether a step back is there."""
        past = self._past(name)
        return past is not None and (past.at > 0 or past.now() != past.steps[past.at])

    def can_redo(self, name: str) -> bool:
        """Whether an undone step is there."""
        past = self._past(name)
        return past is not None and past.at < len(past.steps) - 1 and past.now() == past.steps[past.at]

    def forget(self, *names: str) -> None:
        """Nothing can be undone any more, on these pages or on all. They stay watched, from how they are now."""
        for name in names or tuple(self._pasts):
            if (past := self._past(name)) is not None:
                past.steps, past.at = [], -1
                past.note()
        self.changed.emit()

    def _past(self, name: str) -> _Past | None:
        """That page's past; a page that was deleted, such as the room of a closed lesson, has none."""
        past = self._pasts.get(name)
        if past is not None and not isValid(past.page):
            del self._pasts[name]
            return None
        return past

    def _move(self, name: str, by: int) -> bool:
        past = self._past(name)
        if past is None or not past.move(by):
            return False
        self.restored.emit(name)
        self.changed.emit()
        return True
