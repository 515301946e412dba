"""The kiosk's window: pages, the strip under them, what lies over them, and no way to close it but staff's."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.model.settings import Settings
from app.ui.kiosk.drag import Drags
from app.ui.kiosk.frame import TALL, Frame
from app.ui.kiosk.guard import CORNER, Guard
from app.ui.kiosk.over import PinPad, Still
from app.ui.kiosk.sizes import sizes, steps
from app.ui.language import Language
from app.ui.parts.base import Material, Panel
from app.ui.parts.ring import FocusRing
from app.ui.theme import Theme

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


class KioskWindow(QWidget):
    """Closes once `guard.leaves`, and fills the screen again whatever the system does to it until then.

    There are three looks, alike but for their text size: `theme` for rooms, `own` for the kiosk's pages, `strip`.
    """

    def __init__(self, theme: Theme, language: Language, settings: Settings) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.theme, self.language = theme, language
        self.own, self.strip = Theme(target=TALL), Theme(target=TALL)
        self._whole, self._settings = False, settings
        self.text_scale, self.in_room = settings.text_scale, False
        self.setWindowTitle("False Match")
        self.setMinimumSize(QSize(320, 320))
        self.stack = _Stack(self)
        self.frame = Frame(self.strip, language.other_name)
        self.still, self.pad = Still(self.own, self), PinPad(self.strip, self)
        self.guard, self._drags = Guard(self), Drags(self)
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
        self.guard.pointed.connect(self._show_pointer)
        self.frame.size_pressed.connect(self._next_text)

    def add_pages(self, pages: Iterable[QWidget]) -> None:
        """Pages that `stack` can show."""
        for page in pages:
            self.stack.addWidget(page)
        self._drags.take(self.stack)

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
        now = sizes(self.width(), self.height(), scale)
        for look, size in ((self.theme, now.room), (self.own, now.own), (self.strip, now.strip)):
            look.set_look(
                name=self._settings.theme, text_scale=size, reduced_motion=bool(self._settings.reduced_motion)
            )

    @property
    def text_sizes(self) -> tuple[float, ...]:
        """Those that make a difference to the page that is shown."""
        return steps(self.width(), self.height(), room=self.in_room)

    @Slot()
    def _next_text(self) -> None:
        self.set_text(next((size for size in self.text_sizes if size > self.text_scale + 0.01), self.text_sizes[0]))

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

    @Slot(bool)
    def _show_pointer(self, shown: bool) -> None:
        """An arrow that lies where a finger was last says nothing; a mouse brings it back."""
        hidden = QGuiApplication.overrideCursor() is not None
        if shown and hidden:
            QGuiApplication.restoreOverrideCursor()
        elif not shown and not hidden:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.guard.leaves:
            event.ignore()
            return
        self._show_pointer(True)
        super().closeEvent(event)
