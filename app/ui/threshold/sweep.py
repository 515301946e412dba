"""Show, then hand over: the line goes loose, then strict, then back, once, and any hand ends it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal, Slot

LASTS_MS: Final = 7000
LOOSE: Final = 0.32
STRICT: Final = 0.74
RESTS: Final = ((0.0, None), (0.12, None), (0.42, LOOSE), (0.50, LOOSE), (0.84, STRICT), (0.88, STRICT), (1.0, None))
"""Share of the time, and where the line is then; None is where it started."""


class Sweep(QObject):
    """Moves a line by itself. `moved` carries where to put it; `ended` comes once, at the end or when stopped."""

    moved = Signal(float)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._home = 0.0
        self._run = QVariantAnimation(self)
        self._run.setDuration(LASTS_MS)
        self._run.setEasingCurve(QEasingCurve.Type.Linear)
        self._run.valueChanged.connect(self._step)
        self._run.finished.connect(self.ended)

    @property
    def running(self) -> bool:
        """True while it moves."""
        return self._run.state() is QAbstractAnimation.State.Running

    def begin(self, home: float) -> None:
        """Start from `home`, where it ends too."""
        self._home = home
        self._run.setKeyValues([(share, home if place is None else place) for share, place in RESTS])
        self._run.start()

    def stop(self) -> None:
        """A hand has taken the line: leave it where it is."""
        if self.running:
            self._run.stop()
            self.ended.emit()

    def abandon(self) -> None:
        """Nobody is watching any more: put the line back where it was."""
        if self.running:
            self.stop()
            self.moved.emit(self._home)

    @Slot(object)
    def _step(self, place: object) -> None:
        if self.running and isinstance(place, float):
            self.moved.emit(place)
