"""Searches the crowd of nobody at a pace that can be read, and says on the field of dots how that stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from app.live.crowd import Drawing, Searched
from app.live.seen import Compared
from app.model.crowd_search import CrowdCounts
from app.ui.scale import words
from app.ui.scale.amounts import translate
from app.ui.scale.field import Field
from app.ui.scale.hunt import Hunt

PACE: Final = 1.5
"""Seconds between two searches: a crowd that flickers cannot be read."""


class Finding(QObject):
    """What was found last, until it is forgotten: it gives a faceprint away."""

    changed = Signal()
    """Something was found, or let go of."""

    def __init__(self, hunt: Hunt, field: Field, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._hunt, self._field, self._clock = hunt, field, clock
        self._asked_at: float | None = None
        self._found: Searched | None = None
        hunt.drawn.connect(self._drawn)
        hunt.found.connect(self._take)

    @property
    def under_way(self) -> bool:
        """Whether somebody was searched for."""
        return self._asked_at is not None

    @property
    def counts(self) -> CrowdCounts | None:
        """How alike everybody in the crowd is to the face that was searched for last."""
        return None if self._found is None else self._found.counts

    def ask(self, compared: Compared) -> None:
        """Search for this face, unless it was searched for just now."""
        now = self._clock()
        if self._asked_at is not None and now - self._asked_at < PACE:
            return
        first, self._asked_at = self._asked_at is None, now
        self._hunt.ask(compared)
        if first:
            self.say()

    def forget(self) -> None:
        """Wipe everything about a face: scores give the faceprint away. The crowd of nobody stays."""
        self._asked_at, self._found = None, None
        self._field.forget()
        self._hunt.forget()
        self.changed.emit()

    def stop(self) -> None:
        """Forget, and end the thread with its crowd."""
        self.forget()
        self._hunt.stop()
        self.say()

    def say(self) -> None:
        """Say what is missing while nobody is searched for."""
        if self._found is not None:
            self._field.show_news("")
        elif self._asked_at is not None:
            self._field.show_news(translate("Scale", "Searching …"))
        else:
            self._field.show_news(translate("Scale", "Nobody is being searched for: no dot lights up."))

    @Slot(object)
    def _drawn(self, drawing: Drawing) -> None:
        if drawing.finished:
            self.say()
        else:
            self._field.show_news(words.drawing(drawing.done, drawing.of), drawing.done / drawing.of)

    @Slot(object)
    def _take(self, found: Searched) -> None:
        if self._asked_at is None:
            return  # forgotten meanwhile
        self._found = found
        self._field.show_counts(found.counts)
        self.say()
        self.changed.emit()
