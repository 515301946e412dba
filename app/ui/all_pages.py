"""Every page of the window: made once, added under its name, and wired to the other pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.lessons.presets import Found
from app.lessons.types import Library
from app.model.policy import Mode
from app.model.types import Source
from app.ui.around import Around
from app.ui.cameras import CameraList
from app.ui.choices import Choices
from app.ui.endings import end_threads
from app.ui.lab import Lab
from app.ui.language import Language
from app.ui.makers import Makers, RoomPage
from app.ui.pages.about import AboutPage
from app.ui.pages.gallery_of_parts import GalleryOfParts
from app.ui.pages.help import HelpPage
from app.ui.pages.home import Home
from app.ui.pages.paper import PaperPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.visitors import doing
from app.ui.parts.choice import Item
from app.ui.rooms import COMPARES
from app.ui.shipped import Shipped
from app.ui.study import Study
from app.ui.teach.teaching import Teaching
from app.ui.theme import Theme
from app.ui.window import MainWindow

SHARE_THE_LINE = ("faceprint", "scale", "quality")
"""Rooms that show the line where it stands in the Threshold room, and move it there."""


class AllPages(QObject):
    """`window` holds them all. What leads out of a page to the lab is in `makers`; the rest is wired here."""

    problem = Signal(object)
    """An AppError that a page met, to be put into words."""

    def __init__(
        self,
        shipped: Shipped,
        choices: Choices,
        lab: Lab,
        presets: Found,
        use_camera: Callable[[int], None],
        consent_given: Callable[[], None],
    ) -> None:
        super().__init__()
        self.choices = choices
        self.theme = Theme()
        self.language = Language(choices.settings.language)
        self.window = MainWindow(self.theme, self.language, choices.settings)
        self.makers = self._makers(shipped, lab, use_camera, consent_given)
        self._make_rooms(lab)
        self._make_others(lab)
        self._add()
        self._wire()
        self._wire_around(presets)
        self._lab = lab
        lab.feed_changed.connect(self._feed_changed)

    def _makers(
        self, shipped: Shipped, lab: Lab, use_camera: Callable[[int], None], consent_given: Callable[[], None]
    ) -> Makers:
        return Makers(
            theme=self.theme,
            gallery=shipped.gallery,
            visitors=shipped.visitors,
            populations=shipped.populations,
            shelf=shipped.shelf,
            camera_lock=self.choices.camera_lock,
            compare_lock=self.choices.compare_lock,
            lab=lab,
            use_camera=use_camera,
            consent_given=consent_given,
            name_of=shipped.name_of,
            mirrored=lambda: self.choices.settings.mirror,
            threshold_now=lambda: self.threshold.room.threshold,
        )

    def _make_rooms(self, lab: Lab) -> None:
        make = self.makers
        self.look = make.look()
        self.threshold = make.threshold()
        self.faceprint, self.scale = make.faceprint(), make.scale()
        self.quality, self.groups = make.quality(), make.groups()
        self.rooms: dict[str, RoomPage] = {
            "look": self.look,
            "faceprint": self.faceprint,
            "threshold": self.threshold,
            "scale": self.scale,
            "quality": self.quality,
            "groups": self.groups,
        }
        for name in COMPARES:
            lab.add(name, self.rooms[name])

    def _make_others(self, lab: Lab) -> None:
        theme, language, choices = self.theme, self.language, self.choices
        self.home = Home(theme, language.other_name)
        self.study = Study(theme, self.window, lab, language, self.home, self.makers.all(), choices.compare_lock)
        lock = choices.policy.may_compare_live(Mode.TEACH)
        self.teaching = Teaching(theme, self.window, lab, replace(self.makers, compare_lock=lock).all(), lock)
        self.settings = SettingsPage(theme, choices.settings, language.code)
        made_up = self.makers.visitors
        self.settings.show_visitors(
            [Item(one.name, partial(doing, self.makers.name_of(one), one.what)) for one in made_up]
        )
        self.about = AboutPage(theme, choices.policy)
        self.class_wall = self.makers.class_wall()
        self.paper = PaperPage(theme, language, self.makers.draw_class)
        self.help = HelpPage(theme)
        self.cameras = CameraList(self)
        self.camera_names: dict[int, str] = {}

    def _add(self) -> None:
        pages: dict[str, QWidget] = {
            "home": self.home,
            **self.rooms,
            "class": self.class_wall,
            "lesson": self.study.page,
            "teach": self.teaching.page,
            "paper": self.paper,
            "settings": self.settings,
            "about": self.about,
            "help": self.help,
            "parts": GalleryOfParts(self.theme),
        }
        for name, page in pages.items():
            self.window.add_page(name, page)

    def _wire(self) -> None:
        self.home.language_pressed.connect(self.window.toggle_language)
        self.settings.changed.connect(self.window.change)
        self.cameras.found.connect(self._cameras_found)
        self.study.problem.connect(self.problem)
        self.study.listed.connect(self._show_corrections)
        self.study.listed.connect(self.teaching.show)
        self.study.page.teach_wanted.connect(self.teaching.open)
        self.study.kit_wanted.connect(self.paper.show_kit)
        self.scale.threshold_changed.connect(self.threshold.room.set_threshold)
        self.threshold.room.threshold_changed.connect(self._line_moved)
        self.paper.problem.connect(self.problem)
        self.paper.seed_chosen.connect(self.makers.note_class)
        self.window.moved.connect(self._moved)

    def _wire_around(self, presets: Found) -> None:
        """After everything else: a step begins with what the room shows when it has been moved to."""
        classes = {("threshold", "class"): "class"}
        self.around = Around(self.theme, self.language, self.window, self.rooms, presets, classes)
        self.window.undo_pressed.connect(self.around.undo)
        self.window.redo_pressed.connect(self.around.redo)
        self.around.was_set.connect(self._share_line)
        self.study.room.ready.connect(self.around.follow_lesson)
        for lent in (self.study.room, self.teaching.room):
            lent.noted.connect(self.around.notebook.note)

    @Slot(str)
    def _share_line(self, room: str) -> None:
        """The line was set by a preset or by undo: the room that keeps it for all follows."""
        if room in SHARE_THE_LINE:
            line = self.rooms[room].values().get("threshold")
            if line is not None:
                self.threshold.room.set_threshold(float(line))

    @Slot(object, str)
    def _feed_changed(self, source: Source | None, _name: str) -> None:
        """Somebody else is looked at: a line that nobody has moved stands where it starts for them, in every room."""
        if source is not None and self._lab.inside != "threshold" and not self.threshold.room.line_chosen:
            self.threshold.follow(self._lab.visitor(source))
            for name in {"threshold", self.window.here} & self.rooms.keys():
                self.around.history.settle(name)

    @Slot(float)
    def _line_moved(self, line: float) -> None:
        if self.window.here in SHARE_THE_LINE:
            self.rooms[self.window.here].set_threshold(line)

    @Slot(str)
    def _moved(self, page: str) -> None:
        if page in SHARE_THE_LINE:
            self.rooms[page].set_threshold(self.threshold.room.threshold)
        if page in ("look", "settings"):
            self.cameras.refresh()

    @Slot(object)
    def _cameras_found(self, found: tuple[object, ...]) -> None:
        self.camera_names = {camera.index: camera.name for camera in found}  # type: ignore[attr-defined]
        self.look.show_cameras(found, self.window.settings.camera or "")  # type: ignore[arg-type]
        self.settings.show_cameras(found)  # type: ignore[arg-type]

    @Slot(object)
    def _show_corrections(self, library: Library) -> None:
        self.about.show_corrections(library.commons.corrections, self.language.code)

    def set_mirror(self, *, mirrored: bool) -> None:
        """Show live pictures as in a mirror, or as others see them."""
        for room in self.rooms.values():
            room.set_mirror(mirrored)

    def forget(self) -> None:
        """Wipe whatever a page holds about a face."""
        for room in self.rooms.values():
            room.forget()
        self.around.history.forget()

    def erase(self) -> None:
        """The visit is over: wipe what is held about a face, and what the visitor did."""
        for page in (*self.rooms.values(), self.class_wall, self.study.page):
            page.start_over()
        self.around.forget()

    def close(self) -> None:
        """Stop the pages' own threads and timers."""
        self.study.close()
        end_threads(self.window)
        self.cameras.finish()
