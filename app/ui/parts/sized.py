"""The look in force, no larger than leaves the room its least width: it scrolls down, never sideways."""

from __future__ import annotations

import math

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.parts.scroll import BAR
from app.ui.theme import Theme


class SizedTheme(Theme):
    """Follows `theme` in everything but the scale, which ends where `least` design pixels are as wide as there is."""

    def __init__(self, theme: Theme, least: float) -> None:
        super().__init__(target=theme.target)
        self._whole, self._least, self._most = theme, least, math.inf
        theme.changed.connect(self._follow)
        self._follow()

    @property
    def scale(self) -> float:
        """The theme's scale, or what there is room for; at least 1."""
        return min(self._whole.scale, max(self._most, 1.0))

    def fit_room(self, room: QWidget) -> None:
        """`room` has another size. In a Scroll its width counts beside the bar even while there is none: a size that
        went by the bar would bring the bar, and take it away."""
        view = room.parentWidget()
        area = view.parentWidget() if view is not None else None
        wide = room.width()
        if isinstance(area, QScrollArea):
            wide = area.maximumViewportSize().width() - self._whole.px(BAR)
        before, self._most = self.scale, wide / self._least
        if self.scale != before:
            self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        whole = self._whole
        self.name, self.text_scale, self.reduced_motion = whole.name, whole.text_scale, whole.reduced_motion
        self.changed.emit()
