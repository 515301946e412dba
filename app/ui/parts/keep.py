"""The button that writes down how a room stands: it says so once it has, until something changes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.ui.parts.base import Material
from app.ui.parts.button import Button, Kind
from app.ui.theme import Theme

translate = QCoreApplication.translate

READ_MS: Final = 3000
"""So long it says at least that it was kept: a live room changes many times a second."""


class Keep(Button):
    """Connect `acted` to what keeps it; call `stale` whenever what is shown has changed."""

    def __init__(self, theme: Theme, material: Material = Material.PAPER) -> None:
        self._kept, self._changed = False, False
        super().__init__(theme, self._said, Kind.LINK, material=material)
        self._reading = QTimer(self, interval=READ_MS, singleShot=True)
        self._reading.timeout.connect(self._read)
        self.acted.connect(self._keep)

    def _said(self) -> str:
        return translate("Parts", "Kept in the notebook") if self._kept else translate("Parts", "Keep this")

    @Slot()
    def _keep(self) -> None:
        self._changed = False
        self._reading.start()
        self._show(kept=True)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said()))

    def stale(self) -> None:
        """What was kept is no longer what is shown."""
        self._changed = True
        if not self._reading.isActive():
            self._read()

    @Slot()
    def _read(self) -> None:
        if self._changed:
            self._show(kept=False)

    def _show(self, *, kept: bool) -> None:
        if kept != self._kept:
            self._kept = kept
            self.retranslate()
            self.updateGeometry()
            self.update()
