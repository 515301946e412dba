"""A page that is taller than the window: scrolls down only, with a thin square bar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.parts.base import Material, palette_of
from app.ui.theme import Theme

BAR: Final = 14
"""How wide the bar is, design pixels."""
_STYLE = """
QScrollBar:vertical {{ background: {ground}; width: {wide}px; margin: 0; border: none; }}
QScrollBar::handle:vertical {{ background: {edge}; min-height: {least}px; border: none; border-radius: 0;
    margin: 2px {side}px 2px {side}px; }}
QScrollBar::handle:vertical:hover, QScrollBar::handle:vertical:pressed {{ background: {ink}; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; width: 0; border: none; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: none; }}
"""


class Scroll(QScrollArea):
    """Shows `inside` as wide as itself and at least as high; scrolls when it is higher."""

    resized = Signal()
    """More or less of it is in sight."""

    def __init__(
        self, theme: Theme, inside: QWidget, material: Material = Material.PAPER, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._material = theme, material
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inside)
        self._changed = QTimer(self, interval=0, singleShot=True)
        self._changed.timeout.connect(self._do_without)
        self.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # Qt's is no part of ours
        self.verticalScrollBar().rangeChanged.connect(self._changed.start)
        inside.setAutoFillBackground(False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @Slot()
    def _do_without(self) -> None:
        """Take the bar away where everything has room without it.

        Qt asks how high the words are beside the bar, so that one that was there for a moment would stay: beside it
        they are higher than in the room that they have.
        """
        inside, most, needed = self.widget(), self.maximumViewportSize(), Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if inside is None or self.verticalScrollBar().maximum() == 0 or self.verticalScrollBarPolicy() is not needed:
            return
        if _height(inside, most.width()) <= most.height():
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setVerticalScrollBarPolicy(needed)

    def _restyle(self) -> None:
        palette, px = palette_of(self._theme, self._material), self._theme.px
        style = _STYLE.format(
            ground=palette.ground, edge=palette.edge, ink=palette.ink, wide=px(BAR), least=px(44), side=px(3)
        )
        self.verticalScrollBar().setStyleSheet(style)
        self.verticalScrollBar().setSingleStep(px(44))


def _height(part: QWidget, width: int) -> int:
    """How high it has to be when it is so wide."""
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        high = layout.totalHeightForWidth(width)
    else:
        high = part.heightForWidth(width)
    return max(high, part.minimumSizeHint().height(), part.minimumHeight())
