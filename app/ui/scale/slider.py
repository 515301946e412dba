"""The crowd's slider in all but looks: logarithmic, with stops."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtWidgets import QWidget

from app.ui.parts.slide import Slide
from app.ui.scale import amounts
from app.ui.scale.stops import LEAST, MOST, STOPS, UNITS, Stop, next_stop, size_of, stop_at, value_of
from app.ui.theme import Theme

ARROW: Final = 50
"""Slider steps for an arrow key: a crowd about an eighth larger."""
SIDE: Final = 36
"""Design pixels left and right of the axis."""
HANDLE: Final = 44
_STOPS: Final = tuple(value_of(stop.size) for stop in STOPS)


class CrowdSlider(Slide):
    """From a class to 100 billion; `crowd` is the size in people.

    Arrows: an eighth more or less. Page keys: the next stop.
    """

    handle = HANDLE
    snap = 5

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(least=value_of(LEAST), most=value_of(MOST), arrow=ARROW, page=UNITS, parent=parent)
        self.theme = theme

    @property
    def crowd(self) -> float:
        """The size of the crowd, people."""
        return size_of(self.value())

    @property
    def stop(self) -> Stop | None:
        """The named stop it stands at."""
        return stop_at(self.value())

    def said(self) -> str:
        return amounts.crowd(self.crowd)

    def measured(self, step: int) -> float:
        return size_of(step)

    def step(self, way: int) -> None:
        """To the next stop, up (1) or down (-1)."""
        self.put(next_stop(self.value(), way))

    def track(self) -> tuple[float, float]:
        side = self.theme.px(SIDE)
        return side, self.width() - side

    def stop_values(self) -> Collection[int]:
        return _STOPS

    def paged(self, way: int) -> int:
        return next_stop(self.value(), way)
