"""Hand, key and screen reader on the wall; it paints nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.model.wall import Wall
from app.ui.shortcuts import STEP
from app.ui.theme import Theme
from app.ui.threshold.wall_view import WallView


class WallFocus(QWidget):
    """Knows which card is meant. Arrow keys walk the cards in sight; `describe` says a card in words."""

    paints_own_focus = True
    changed = Signal()

    def __init__(self, theme: Theme, view: WallView, describe: Callable[[int], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._view, self._describe = theme, view, describe
        self._hover: int | None = None
        self._pick: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def meant(self) -> int | None:
        """The record under the hand, else the one picked, else None."""
        return self._hover if self._hover is not None else self._pick

    def card(self, wall: Wall | None) -> int | None:
        """The record to draw a thread from: the one that is meant, else the right person's nearest."""
        if wall is None or self.meant is not None:
            return None if wall is None else self.meant
        return max(wall.rights.tolist(), key=lambda index: float(wall.scores[index]), default=None)

    @property
    def ringed(self) -> int | None:
        """The record to draw a ring around."""
        return self._hover if self._hover is not None else self._pick if self.hasFocus() else None

    def forget(self) -> None:
        """Nothing is meant any more."""
        self._hover, self._pick = None, None

    def _choose(self, index: int | None) -> None:
        self._pick = index
        self.setAccessibleDescription("" if index is None else self._describe(index))
        self.changed.emit()

    def _walk(self, step: int) -> None:
        shown = self._view.shown()
        if shown:
            at = shown.index(self._pick) + step if self._pick in shown else len(shown) - 1
            self._choose(shown[min(max(at, 0), len(shown) - 1)])

    def _card(self, at: QPointF) -> int | None:
        return self._view.card_at(self.mapToParent(at) / self._theme.scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := STEP.way(event):
            self._walk(step)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover_over(self._card(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_over(None)

    def _hover_over(self, index: int | None) -> None:
        if index != self._hover:
            self._hover = index
            self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._card(event.position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._walk(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.changed.emit()
