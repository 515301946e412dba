"""The one window: the strip on top, the page, the strip at the bottom, and the message between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.live.seen import Receipt
from app.model.settings import Settings
from app.ui.application import wear
from app.ui.language import Language
from app.ui.messages import Message
from app.ui.notice import Notice
from app.ui.pages.leaving import LeavingPage
from app.ui.pages.menu import MenuPage
from app.ui.pages.settings import TEXT_STEPS
from app.ui.parts.base import Material, Panel
from app.ui.parts.nav import Nav
from app.ui.parts.ring import FocusRing
from app.ui.parts.status import Status
from app.ui.rooms import ROOMS, Room
from app.ui.shortcuts import SHORTCUTS
from app.ui.theme import Theme


class _Stack(QStackedWidget):
    """The pages. One that is too high scrolls: it never asks for room that the strips need."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)


class MainWindow(QWidget):
    """Pages are added by name with `add_page`. It brings "menu" and "receipt"; "home" must be among those added.

    A page may have `arrive(**wishes)`, `leave()`, `reset()`, a signal `wanted(str)`, and `bare = True` to go
    without the strip on top.
    """

    moved = Signal(str)
    """Another page is shown."""
    reset_pressed = Signal(str)
    """The visitor wants this room reset; its `reset()` was called already."""
    stop_pressed = Signal()
    erase_pressed = Signal()
    undo_pressed = Signal()
    redo_pressed = Signal()
    action_pressed = Signal(object)
    """The button of a message: a messages.Action."""
    settings_changed = Signal(object)
    """New Settings, in force already, to be saved."""
    closing = Signal()

    def __init__(self, theme: Theme, language: Language, settings: Settings, rooms: Sequence[Room] = ROOMS) -> None:
        super().__init__()
        self.theme, self.language, self.settings = theme, language, settings
        self._rooms = tuple(rooms)
        self._pages: dict[str, QWidget] = {}
        self._here, self._before = "", "home"
        self.setWindowTitle("False Match")
        self.setMinimumSize(QSize(640, 480))
        self.status = Status(theme, self)  # first, so that Tab reaches it last: pages come to the end of the chain
        self.nav = Nav(theme, rooms, language.other_name, self)
        self.notice = Notice(theme, self)
        self.stack = _Stack(self)
        self._lay_out()
        self._connect()
        self.menu = MenuPage(theme, rooms, language.other_name)
        self.menu.language_pressed.connect(self.toggle_language)
        self.leaving = LeavingPage(theme)
        self.add_page("menu", self.menu)
        self.add_page("receipt", self.leaving)
        self.ring = FocusRing(theme, self)
        self._bind_keys()
        self._apply(settings)

    def _lay_out(self) -> None:
        ground = Panel(self.theme, Material.PAPER, self)
        column = QVBoxLayout(ground)
        outer = QVBoxLayout(self)
        for layout in (column, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self.nav)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        outer.addWidget(ground)

    def _connect(self) -> None:
        self.nav.wanted.connect(self.go)
        self.nav.reset_pressed.connect(self.reset_room)
        self.nav.language_pressed.connect(self.toggle_language)
        self.status.stop_pressed.connect(self.stop_pressed)
        self.status.erase_pressed.connect(self.erase_pressed)
        self.notice.acted.connect(self.action_pressed)

    def _bind_keys(self) -> None:
        for shortcut in SHORTCUTS:
            key = QShortcut(QKeySequence(shortcut.keys), self)
            key.setContext(Qt.ShortcutContext.WindowShortcut)
            key.activated.connect(self._method(shortcut.calls))

    def _method(self, name: str) -> Callable[[], None]:
        if name.startswith("go_room_"):
            number = int(name.removeprefix("go_room_"))
            return partial(self.go, self._rooms[number - 1].name) if number <= len(self._rooms) else self.go_home
        found: Callable[[], None] = getattr(self, name)
        return found

    # Pages --------------------------------------------------------------------------------------------

    def add_page(self, name: str, page: QWidget) -> None:
        """Make `page` reachable as `name`; its `wanted` signal, if it has one, leads to other pages."""
        self._pages[name] = page
        self.stack.addWidget(page)
        if hasattr(page, "wanted"):
            page.wanted.connect(self.go)

    @property
    def here(self) -> str:
        """The name of the page shown."""
        return self._here

    def page(self, name: str) -> QWidget:
        """The page of this name; raises KeyError."""
        return self._pages[name]

    def go(self, name: str, **wishes: object) -> None:
        """Show page `name` and hand it `wishes`; an unknown name leads home."""
        if name not in self._pages:
            name = "home"
        if name == self._here == "menu":
            name = self._before
        if name != self._here:
            self._leave()
            self._here = name
            self.stack.setCurrentWidget(self._pages[name])
            self.nav.set_current(name)
            self.nav.setVisible(not getattr(self._pages[name], "bare", False))
        page = self._pages[name]
        if hasattr(page, "arrive"):
            page.arrive(**wishes)
        self.moved.emit(name)

    def _leave(self) -> None:
        if self._here and self._here != "menu":
            self._before = self._here
        page = self._pages.get(self._here)
        if page is not None and hasattr(page, "leave"):
            page.leave()

    def show_receipt(self, receipt: Receipt) -> None:
        """Show what a session saw and kept."""
        self.leaving.show_receipt(receipt)
        self.go("receipt")

    def show_message(self, message: Message | None) -> None:
        """Show `message` above the page, in place of the one before; None takes it away."""
        self.notice.show_message(message)

    # Keys and buttons ---------------------------------------------------------------------------------

    def go_home(self) -> None:
        """To the first page; from the menu, back to where one was."""
        self.go(self._before if self._here == "menu" else "home")

    def go_help(self) -> None:
        """To the help page."""
        self.go("help")

    def go_settings(self) -> None:
        """To the settings."""
        self.go("settings")

    def go_map(self) -> None:
        """To the map of the lab."""
        self.go("map")

    def go_notebook(self) -> None:
        """To the lab notebook."""
        self.go("notebook")

    def undo(self) -> None:
        """Ask for the last step to be taken back."""
        self.undo_pressed.emit()

    def redo(self) -> None:
        """Ask for what was undone to be done again."""
        self.redo_pressed.emit()

    def reset_room(self) -> None:
        """Put the page shown back to how it was at first."""
        page = self._pages.get(self._here)
        if page is not None and hasattr(page, "reset"):
            page.reset()
            self.reset_pressed.emit(self._here)

    def stop_camera(self) -> None:
        """Ask for the camera to be stopped."""
        self.stop_pressed.emit()

    def erase_me(self) -> None:
        """Ask for everything of this visit to be wiped."""
        self.erase_pressed.emit()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_language(self) -> None:
        """English to Spanish, or back."""
        self.change(replace(self.settings, language=self.language.other))

    def larger_text(self) -> None:
        """The next larger text size."""
        self._step_text([step for step in TEXT_STEPS if step > self.settings.text_scale][:1])

    def smaller_text(self) -> None:
        """The next smaller text size."""
        self._step_text([step for step in TEXT_STEPS if step < self.settings.text_scale][-1:])

    def _step_text(self, wanted: list[float]) -> None:
        if wanted:
            self.change(replace(self.settings, text_scale=wanted[0]))

    # Settings -----------------------------------------------------------------------------------------

    def change(self, settings: Settings) -> None:
        """Take over these settings and tell whoever saves them."""
        if settings != self.settings:
            self._apply(settings)
            self.settings_changed.emit(settings)

    def _apply(self, settings: Settings) -> None:
        self.settings = settings
        self.theme.set_look(
            name=settings.theme,
            text_scale=settings.text_scale,
            reduced_motion=bool(settings.reduced_motion),
        )
        wear(self.theme.paper)
        if settings.language is not None:
            self.language.choose(settings.language)
        for page in self._pages.values():
            if hasattr(page, "show_settings"):
                page.show_settings(settings, self.language.code)

    # Window -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.theme.fit(event.size())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
