"""A line that moves by itself before the visitor's eyes, and comes home. Any hand ends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractAnimation, QObject, QVariantAnimation, Signal, Slot


class Glide(QObject):
    """`moved` carries where to put the line; `ended` comes once, at the end or when stopped."""

    moved = Signal(float)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._home = 0.0
        self._run = QVariantAnimation(self)
        self._run.valueChanged.connect(self._step)
        self._run.finished.connect(self.ended)

    @property
    def running(self) -> bool:
        """True while it moves."""
        return self._run.state() is QAbstractAnimation.State.Running

    def begin(self, way: Sequence[tuple[float, float]], lasts: int) -> None:
        """Go this way in `lasts` milliseconds: shares of the time, and where the line is then. It begins at home."""
        self._home = way[0][1]
        self._run.setDuration(lasts)
        self._run.setKeyValues([(share, float(place)) for share, place in way])
        self._run.start()

    @Slot()
    def stop(self) -> None:
        """A hand has taken the line: leave it where it is."""
        if self.running:
            self._run.stop()
            self.ended.emit()

    def abandon(self) -> None:
        """Nobody is watching any more: put the line back, and say nothing."""
        if self.running:
            self._run.stop()
            self.moved.emit(self._home)

    @Slot(object)
    def _step(self, place: object) -> None:
        if self.running and isinstance(place, float):
            self.moved.emit(place)
