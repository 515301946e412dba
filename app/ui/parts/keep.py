"""The button that writes down how a room stands: it says so once it has, until something changes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot

from app.ui.parts.base import Material
from app.ui.parts.button import Button, Kind
from app.ui.theme import Theme

translate = QCoreApplication.translate


class Keep(Button):
    """Connect `acted` to what keeps it; call `stale` whenever what is shown has changed."""

    def __init__(self, theme: Theme, material: Material = Material.PAPER) -> None:
        self._kept = False
        super().__init__(theme, self._said, Kind.LINK, material=material)
        self.acted.connect(self._keep)

    def _said(self) -> str:
        return translate("Parts", "Kept in the notebook") if self._kept else translate("Parts", "Keep this")

    @Slot()
    def _keep(self) -> None:
        self._show(kept=True)

    def stale(self) -> None:
        """What was kept is no longer what is shown."""
        self._show(kept=False)

    def _show(self, *, kept: bool) -> None:
        if kept != self._kept:
            self._kept = kept
            self.retranslate()
            self.updateGeometry()
            self.update()
