"""The page around the Faceprint room: it scrolls where the window is too small, and asks before comparing anybody."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.lessons.values import Setting, Settings
from app.live.consent import Standing
from app.live.seen import Compared, Seen
from app.model.gallery import Gallery, Visitor
from app.model.policy import Lock
from app.model.rates import Populations
from app.ui.faceprint.room import FaceprintRoom
from app.ui.pages.asking import Asking
from app.ui.pages.page import Page
from app.ui.parts.scroll import Scroll
from app.ui.theme import Theme


class FaceprintPage(Page):
    """The room, and the question that stands on its paper until a live face has said yes.

    `threshold` is where the line is (see `set_threshold`); with `populations` the room says how sure that is.
    """

    camera_wanted = Signal(int)
    visitor_wanted = Signal()
    consent_given = Signal()

    def __init__(
        self,
        theme: Theme,
        gallery: Gallery,
        camera_lock: Lock,
        compare_lock: Lock,
        threshold: float,
        populations: Populations | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.room = FaceprintRoom(theme, gallery, threshold, populations)
        self.asking = Asking(self.room.theme, camera_lock, compare_lock)
        self.asking.inset = theme.px(16)
        self.asking.hide()
        self._asks_camera = False
        self.asking.camera_wanted.connect(self._answered)
        self.asking.visitor_wanted.connect(self._answered)
        self.asking.camera_wanted.connect(self.camera_wanted)
        self.asking.visitor_wanted.connect(self.visitor_wanted)
        self.room.changed.connect(self.changed)
        self.room.noted.connect(self.noted)
        self.room.sheet.keep.wanted.connect(self.wanted)
        self.asking.consent_given.connect(self.consent_given)
        self.room.own_face_wanted.connect(self._own_face)
        self.room.onward_wanted.connect(self._onward)
        self.sheet = Scroll(theme, self.room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.sheet)

    @Slot()
    def _own_face(self) -> None:
        """Ask for the camera right here: whoever says yes stays in this room."""
        self._asks_camera = True
        self.asking.start_over()
        self._ask()
        self.asking.turn_on.setFocus()

    def _ask(self) -> None:
        """Let the question stand, and be seen: large text may have it under the window's edge."""
        if self.room.notice is not self.asking:
            self.room.set_notice(self.asking)
            QTimer.singleShot(0, self, self._bring)

    @Slot()
    def _bring(self) -> None:
        if self.room.notice is not self.asking:
            return
        bar, air = self.sheet.verticalScrollBar(), self.room.theme.px(12)
        top = self.asking.mapTo(self.room, QPoint(0, 0)).y() - air
        below = top + self.asking.height() + 2 * air - self.sheet.viewport().height()
        if below > bar.value():
            bar.setValue(min(top, below))

    @Slot()
    def _answered(self) -> None:
        self._asks_camera = False

    @Slot()
    def _onward(self) -> None:
        self.wanted.emit("threshold")

    def set_threshold(self, threshold: float) -> None:
        """Put the line where it is in the Threshold room."""
        self.room.set_threshold(threshold)

    def values(self) -> dict[str, Setting]:
        return self.room.values() | {"threshold": self.room.threshold}

    def show_values(self, values: Settings) -> None:
        """Set the room so. A line that is not named stays: it is the same in all rooms."""
        if "threshold" in values:
            self.room.set_threshold(float(values["threshold"]))
        self.room.show_values(values)

    def arrive(self, **wishes: object) -> None:
        """Shown; among the wishes, `values` sets the room and `threshold` the line."""
        values, threshold = wishes.get("values"), wishes.get("threshold")
        if isinstance(values, dict):
            self.show_values(values)
        if isinstance(threshold, float):
            self.room.set_threshold(threshold)
        if values is None:
            self.room.sheet.rail.setFocus()  # inside a lesson the focus stays in the text

    def forget(self) -> None:
        super().forget()
        self.room.wipe()

    def leave(self) -> None:
        self._asks_camera = False
        self.room.wipe()
        self.room.show_values({"task": self.room.task} if self.room.task else {})
        self.room.set_notice(None)

    def reset(self) -> None:
        self.room.reset()

    def follow(self, visitor: Visitor | None) -> None:
        """Be about this rendered visitor, or with None about whoever is live."""
        self._asks_camera = False
        self.room.follow(visitor)

    def show_seen(self, seen: Seen) -> None:
        """Show a picture, and the question if this face has not said yes."""
        if self._asks_camera:
            self._ask()
        elif seen.standing in (Standing.NOBODY_TO_ASK, Standing.GRANTED):
            self.room.set_notice(None)
        else:
            if self.room.notice is None:
                self.room.wipe(keep_picture=True)
            self.asking.show_standing(seen.standing, seen.ended, face_in_view=seen.chosen is not None)
            self._ask()
        self.room.show_seen(seen)

    def show_compared(self, compared: Compared) -> None:
        """Take a comparison, unless the question stands: that one was on its way when a yes ended."""
        if self.room.notice is None:
            self.room.show_compared(compared)
