"""The look in force, no larger than there is room for: a room scrolls down, never sideways."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.parts.scroll import BAR
from app.ui.theme import Theme


class SizedTheme(Theme):
    """Follows `theme` in everything but the scale, which ends where `least` design pixels are as wide as there is."""

    def __init__(
        self, theme: Theme, least: float, largest: Callable[[float, float, float, float], float] | None = None
    ) -> None:
        """`largest`, if given, may end it earlier: of a view so wide and so high, the scale that is wanted, and the one
        for text of the usual size."""
        super().__init__(target=theme.target)
        self._whole, self._least, self._largest, self._most = theme, least, largest, math.inf
        theme.changed.connect(self._follow)
        self._follow()

    @property
    def scale(self) -> float:
        """The theme's scale, or what there is room for; at least 1."""
        return min(self._whole.scale, max(self._most, 1.0))

    @property
    def wanted(self) -> float:
        """The theme's scale."""
        return self._whole.scale

    def limit(self, most: float) -> bool:
        """Be no larger than `most` from now on. Tells nobody; returns whether anybody should know."""
        before, self._most = self.scale, most
        return self.scale != before

    def fit_room(self, room: QWidget) -> None:
        """`room`, or its view, has another size. In a Scroll its width counts beside the bar even while there is none:
        a size that went by the bar would bring the bar, and take it away."""
        view = room.parentWidget()
        area = view.parentWidget() if view is not None else None
        wide, high = room.width(), room.height()
        if isinstance(area, QScrollArea):
            seen = area.maximumViewportSize()
            wide, high = seen.width() - self._whole.px(BAR), seen.height()
        most = wide / self._least
        if self._largest is not None:
            most = self._largest(wide, high, min(self.wanted, most), self.wanted / self.text_scale)
        if self.limit(most):
            self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        whole = self._whole
        self.name, self.text_scale, self.reduced_motion = whole.name, whole.text_scale, whole.reduced_motion
        self.changed.emit()
