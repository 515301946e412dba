"""The kiosk's window: pages, the strip under them, what lies over them, and no way to close it but staff's."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.model.settings import Settings
from app.ui.kiosk.frame import Frame
from app.ui.kiosk.guard import CORNER, Guard
from app.ui.kiosk.over import PinPad, Still
from app.ui.language import Language
from app.ui.parts.base import Material, Panel
from app.ui.parts.ring import FocusRing
from app.ui.theme import Theme, window_scale

TICK_MS = 250
"""How often the idle clock and a held corner are looked at."""


class _Stack(QStackedWidget):
    """The pages: one that is too high scrolls, and never asks for room that the strip needs."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)


STRIP_UPRIGHT, STRIP_WIDE = 1.25, 1.6
"""The strip's text is large already: at twice its size it would leave little room for a page."""
OWN_UPRIGHT = 1.5
"""The kiosk's pages upright: at 1080 × 1920 this is 54 pixels for reading, and the question still fits."""
ROOM_UPRIGHT, ROOM_WIDE = QSize(560, 800), QSize(640, 400)
"""Rooms are laid out for windows of at least this many design pixels; their text grows no further."""


class KioskWindow(QWidget):
    """Closes once `guard.leaves`, and fills the screen again whatever the system does to it until then.

    There are three looks, alike but for their text size: `theme` for rooms, `own` for the kiosk's pages, `strip`.
    """

    def __init__(self, theme: Theme, language: Language, settings: Settings) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.theme, self.language = theme, language
        self.own, self.strip = Theme(), Theme()
        self._whole, self._settings = False, settings
        self.text_scale = settings.text_scale
        self.setWindowTitle("False Match")
        self.setMinimumSize(QSize(320, 320))
        self.stack = _Stack(self)
        self.frame = Frame(self.strip, language.other_name)
        self.still, self.pad = Still(self.own, self), PinPad(self.strip, self)
        self.guard = Guard(self)
        ground = Panel(theme, Material.PAPER, self)
        column, outer = QVBoxLayout(ground), QVBoxLayout(self)
        for layout in (column, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.frame)
        outer.addWidget(ground)
        self.ring = FocusRing(theme, self)
        self.beat = QTimer(self, interval=TICK_MS)

    def add_pages(self, pages: Iterable[QWidget]) -> None:
        """Pages that `stack` can show."""
        for page in pages:
            self.stack.addWidget(page)

    def open(self, size: tuple[int, int] | None = None) -> None:
        """Fill the screen, or with a `size` that much of it."""
        self._whole = size is None
        if size is None:
            self.showFullScreen()
        else:
            self.resize(*size)
            self.show()

    def set_text(self, scale: float) -> None:
        """The text size that is asked for, 1 to 2; contrast and motion are the settings'."""
        self.text_scale = scale
        strip = STRIP_UPRIGHT if self.height() > self.width() else STRIP_WIDE
        for look, most in ((self.theme, self._most_for_rooms()), (self.own, self.most_text), (self.strip, strip)):
            look.set_look(
                name=self._settings.theme,
                text_scale=min(scale, most),
                reduced_motion=bool(self._settings.reduced_motion),
            )

    @property
    def most_text(self) -> float:
        """The largest text size that makes a difference."""
        return OWN_UPRIGHT if self.height() > self.width() else 2.0

    def _most_for_rooms(self) -> float:
        """How much larger than usual text in rooms may be, at least 1."""
        window = window_scale(self.width(), self.height())
        least = ROOM_UPRIGHT if self.height() > self.width() else ROOM_WIDE
        share = min(self.width() / least.width(), self.height() / least.height()) / window
        return max(1.0, share)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.guard.watch(handle)
        self.beat.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.beat.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for look in (self.theme, self.own, self.strip):
            look.fit(event.size())
        self.set_text(self.text_scale)
        self.guard.corner = self.theme.px(CORNER)
        for over in (self.still, self.pad):
            if over.isVisible():
                over.fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange and self._must_fill():
            QTimer.singleShot(0, self, self.showFullScreen)
        super().changeEvent(event)

    def _must_fill(self) -> bool:
        """Whether something has made the window smaller that may not."""
        return self._whole and not self.guard.leaves and self.isVisible() and not self.isFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.guard.leaves:
            event.ignore()
            return
        super().closeEvent(event)
