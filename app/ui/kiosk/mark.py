"""The name of the app on a page of the kiosk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.parts.base import Cut
from app.ui.parts.wordmark import Wordmark
from app.ui.theme import Theme


class Mark(Wordmark):
    """To be read, not pressed: a visit has one way on."""

    def __init__(self, theme: Theme, cut: Cut | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, 26, cut, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.text())
