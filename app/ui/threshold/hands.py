"""Everything in the room that takes a hand, a key or a screen reader and that the room paints itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.threshold.ghost import Ghost
from app.ui.threshold.layout import Layout
from app.ui.threshold.lower import LowerHandle
from app.ui.threshold.picture import Control
from app.ui.threshold.slider import ARROW, ThresholdSlider, scaled
from app.ui.threshold.wall_focus import WallFocus
from app.ui.threshold.wall_view import WallView
from app.ui.threshold.words import translate


class Hands(QObject):
    """The line, the band's handle, a step to either side, and the cards of the wall."""

    taken = Signal()
    """A hand or a key has taken the line."""
    held = Signal(bool)
    """True when a hand takes the line's handle, False when it lets go."""
    let_go = Signal()
    """A hand, a key or a press has left the line or the band where it is now."""
    touched = Signal()
    """Something looks different."""

    def __init__(self, theme: Theme, view: WallView, describe: Callable[[int], str], room: QWidget) -> None:
        super().__init__(room)
        self.slider = ThresholdSlider(room)
        self.lower = LowerHandle(room)
        self.lower.hide()
        self.loose, self.strict = Ghost(room, repeats=True), Ghost(room, repeats=True)
        self.wall_focus = WallFocus(theme, view, describe, room)
        self._steps: tuple[QRectF, QRectF] = (QRectF(), QRectF())
        self.slider.taken.connect(self.taken)
        self.slider.held.connect(self._held)
        self.slider.keyed.connect(self.let_go)
        self.lower.let_go.connect(self.let_go)
        self.lower.touched.connect(self.touched)
        self.wall_focus.changed.connect(self.touched)
        self.loose.clicked.connect(self._looser)
        self.strict.clicked.connect(self._stricter)
        for ghost in (self.loose, self.strict):
            ghost.pressed.connect(self.taken)
            ghost.touched.connect(self.touched)

    def fit(self, lay: Layout, scale: float) -> None:
        """Lie where the room paints them."""
        ends, side = lay.ends, lay.ends.height()
        self._steps = (
            QRectF(ends.left(), ends.top(), side, side),
            QRectF(ends.right() - side, ends.top(), side, side),
        )
        self.slider.fit(lay, scale)
        self.wall_focus.setGeometry(scaled(lay.wall, scale))
        for ghost, box in zip((self.loose, self.strict), self._steps, strict=True):
            ghost.setGeometry(scaled(box, scale))

    def controls(self) -> list[Control]:
        """The step buttons, as the room paints them."""
        return [
            Control(box, way, thickness=ghost.thickness, down=ghost.isDown(), focused=ghost.hasFocus())
            for ghost, box, way in zip((self.loose, self.strict), self._steps, (-1, 1), strict=True)
        ]

    def retranslate(self) -> None:
        """Name everything in the language in force."""
        self.slider.setAccessibleName(translate("Threshold", "The line: loose on the left, strict on the right"))
        self.lower.setAccessibleName(translate("Threshold", "How wide “look again” is, under the line"))
        self.loose.setAccessibleName(translate("Threshold", "Looser: flags more people"))
        self.strict.setAccessibleName(translate("Threshold", "Stricter: flags fewer"))
        self.wall_focus.setAccessibleName(translate("Threshold", "The wall of faces, least alike first"))

    @Slot(bool)
    def _held(self, down: bool) -> None:
        self.held.emit(down)
        if not down:
            self.let_go.emit()

    @Slot()
    def _looser(self) -> None:
        self.slider.setValue(self.slider.value() - ARROW)
        self.let_go.emit()

    @Slot()
    def _stricter(self) -> None:
        self.slider.setValue(self.slider.value() + ARROW)
        self.let_go.emit()
