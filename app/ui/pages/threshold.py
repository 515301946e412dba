"""The page around the Threshold room: it scrolls where the window is too small, and asks before comparing anybody."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lessons.values import Setting, Settings
from app.live.consent import Standing
from app.live.seen import Compared, Seen
from app.model.gallery import Visitor
from app.model.policy import Lock
from app.ui.pages.asking import Asking
from app.ui.pages.page import Page
from app.ui.parts.scroll import Scroll
from app.ui.theme import Theme
from app.ui.threshold.room import ThresholdRoom


class ThresholdPage(Page):
    """The room, and the question that stands where the wall would be until a live face has said yes."""

    camera_wanted = Signal(int)
    visitor_wanted = Signal()
    consent_given = Signal()

    def __init__(
        self, theme: Theme, room: ThresholdRoom, camera_lock: Lock, compare_lock: Lock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.room = room
        self.asking = Asking(room.theme, camera_lock, compare_lock)
        self.asking.hide()
        self.asking.camera_wanted.connect(self.camera_wanted)
        self.asking.visitor_wanted.connect(self.visitor_wanted)
        self.asking.consent_given.connect(self.consent_given)
        self.asking.asked.connect(room.fit)
        room.own_face_wanted.connect(self._own_face)
        room.changed.connect(self.changed)
        room.noted.connect(self.noted)
        self.sheet = Scroll(theme, room)
        self.sheet.resized.connect(room.fit_view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)

    def _own_face(self) -> None:
        self.wanted.emit("look")

    def values(self) -> dict[str, Setting]:
        return self.room.values()

    def show_values(self, values: Settings) -> None:
        self.room.show_values(values)

    def arrive(self, **wishes: object) -> None:
        """Shown. Among the wishes `values` set the room up, and `threshold` puts the line somewhere.

        Inside a lesson, which names a `preset`, the focus stays in the text. The `first` time there the line moves by
        itself before it is handed over, unless the preset has put it, or something, where it is.
        """
        values, threshold = wishes.get("values"), wishes.get("threshold")
        if isinstance(values, Mapping):
            self.room.show_values(values)
        if isinstance(threshold, float):
            self.room.show_values({**self.room.values(), "threshold": threshold})
        if wishes.get("preset") is None:
            self.room.slider.setFocus()
        elif wishes.get("first") and not values:
            self.room.show_sweep()

    def leave(self) -> None:
        self.room.forget()
        self.room.set_notice(None)

    def forget(self) -> None:
        super().forget()
        self.room.forget()

    def set_threshold(self, threshold: float) -> None:
        self.room.set_threshold(threshold)

    def reset(self) -> None:
        self.room.reset()

    def follow(self, visitor: Visitor | None) -> None:
        """Be about this rendered visitor, or with None about whoever is live."""
        self.room.follow(visitor)

    def show_seen(self, seen: Seen) -> None:
        """Show a picture, and the question if this face has not said yes."""
        self.room.show_seen(seen)
        if seen.standing in (Standing.NOBODY_TO_ASK, Standing.GRANTED):
            self.room.set_notice(None)
            return
        if self.room.notice is None:
            self.room.forget_scores()
        self.asking.show_standing(seen.standing, seen.ended, face_in_view=seen.chosen is not None)
        self.room.set_notice(self.asking)

    def show_compared(self, compared: Compared) -> None:
        """Take a comparison."""
        self.room.show_compared(compared)
