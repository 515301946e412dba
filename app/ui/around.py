"""What lies around the rooms: the map, the lab notebook, presets, and undo. Wired to the window in one place."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from weakref import ref

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.lessons.presets import Found, Preset
from app.ui.language import Language
from app.ui.map.page import MapPage
from app.ui.notebook.page import NotebookPage
from app.ui.pages.page import Page
from app.ui.theme import Theme
from app.ui.undo import History
from app.ui.window import MainWindow

translate = QCoreApplication.translate
INSIDE_A_LESSON = "lesson"
"""The page in which a lesson's own room is."""
LESSONS = (INSIDE_A_LESSON, "teach")
"""Pages with a lesson, to which the notebook leads back."""
OUTSIDE = ("home", "receipt")
"""Pages that one has left the lab for."""


class Around(QObject):
    """Make it when the rooms are added to the window and everything else is connected to `moved`.

    Nothing here outlives the visit: call `forget` at its end.
    """

    was_set = Signal(str)
    """The page of this name was set otherwise than by hand: by a preset, by undo or redo. Rooms share one line."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        window: MainWindow,
        rooms: Mapping[str, Page],
        presets: Found,
        own_pages: Mapping[tuple[str, str], str] = MappingProxyType({}),
    ) -> None:
        """`own_pages` names the page of each preset that is a room of its own kind, by room and preset."""
        super().__init__(window)
        self._window, self._own_pages, self._opening = window, own_pages, False
        self._rooms = frozenset(rooms)
        self._inside: ref[Page] | None = None
        self.history = History(self)
        self.map = MapPage(theme, language, presets)
        self.notebook = NotebookPage(theme, language)
        window.add_page("map", self.map)
        window.add_page("notebook", self.notebook)
        for name, page in rooms.items():
            self.history.watch(name, page)
            page.noted.connect(self.notebook.note)
        self.map.preset_wanted.connect(self.open)
        self.history.restored.connect(self.was_set)
        window.moved.connect(self._moved)
        window.reset_pressed.connect(self.history.note)
        window.nav.undo_pressed.connect(self.undo)
        window.menu.undo_wanted.connect(self._undo_there)
        window.menu.reset_wanted.connect(self._reset_there)
        self.history.changed.connect(self._offer_undo)
        window.moved.connect(self._offer_undo)

    @Slot(object)
    def open(self, preset: Preset) -> None:
        """Show a preset's room, set up by it: a step that can be undone."""
        page = self._own_pages.get((preset.room, preset.name), preset.room)
        self.history.note(preset.room)
        self._opening = True
        self._window.go(page, preset=preset.name, values=preset.values)
        self._opening = False
        if page == preset.room:
            self._insist(page, preset)
        self.history.note(preset.room)
        self.map.note_moved(preset.room, preset.name)

    def _insist(self, name: str, preset: Preset) -> None:
        """On arrival a room takes over the line of the room before: the preset's own comes after that."""
        page = self._window.page(name)
        if isinstance(page, Page):
            page.show_values(preset.values)
        self.was_set.emit(name)

    @Slot(object, str, bool)
    def follow_lesson(self, page: Page, room: str, again: bool) -> None:
        """A lesson's own room was entered, and set up: it can be undone like the lab's.

        `again`: it is the page of before, set up for another step; nothing of the step before can be undone here.
        """
        if self._inside is not None and self._inside() is page:
            if again:
                self.history.forget(INSIDE_A_LESSON)
            else:
                self.history.settle(INSIDE_A_LESSON)
            return
        self._inside = ref(page)
        self.history.watch(INSIDE_A_LESSON, page, room)

    @Slot(str)
    def _moved(self, page: str) -> None:
        self.map.note_moved(page)
        if page in (*self._rooms, *LESSONS, *OUTSIDE):
            self.notebook.offer_way_back("" if page in OUTSIDE else page)
        if page != "menu":
            self._window.menu.offer_steps(room=page in self._rooms)
        if page in OUTSIDE:
            self.history.forget()
        elif not self._opening:
            self.history.settle(page)

    @Slot()
    def _undo_there(self) -> None:
        """From the menu: in the room one came from."""
        self._window.go_home()
        self.undo()

    @Slot()
    def _reset_there(self) -> None:
        self._window.go_home()
        self._window.reset_room()

    @Slot()
    def _offer_undo(self) -> None:
        self._window.nav.undo.offer(some=self.history.can_undo(self._window.here))

    @Slot()
    def undo(self) -> None:
        """Take back the last step on the page shown."""
        if self._window.here == "notebook":
            self.notebook.put_back()
        elif self.history.undo(self._window.here):
            self._announce(translate("Around", "Undone"))

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        if self.history.redo(self._window.here):
            self._announce(translate("Around", "Done again"))

    def _announce(self, said: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, said))

    @Slot()
    def forget(self) -> None:
        """The visit is over: no line, no step and no place of it is kept."""
        self.notebook.forget()
        self.history.forget()
        self.map.forget()
