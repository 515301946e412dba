"""Every line of the second group, one after another, before the visitor's eyes. Any hand ends it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractAnimation, QObject, QVariantAnimation, Signal, Slot

LASTS_MS: Final = 3200


class Trial(QObject):
    """Moves a line by itself. `moved` carries where to put it; `ended` comes once, at the end or when stopped."""

    moved = Signal(int)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._home = 0
        self._run = QVariantAnimation(self, duration=LASTS_MS)
        self._run.valueChanged.connect(self._step)
        self._run.finished.connect(self.ended)

    @property
    def running(self) -> bool:
        """True while it moves."""
        return self._run.state() is QAbstractAnimation.State.Running

    def begin(self, home: int, least: int, most: int) -> None:
        """From `home` to both ends, and home again."""
        self._home = home
        self._run.setKeyValues([(0.0, home), (0.2, least), (0.8, most), (1.0, home)])
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
        if isinstance(place, int):
            self.moved.emit(place)
