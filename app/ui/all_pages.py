"""Every page of the window: made once, added under its name, and wired to the other pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.lessons.types import Library
from app.ui.cameras import CameraList
from app.ui.choices import Choices
from app.ui.lab import Lab
from app.ui.language import Language
from app.ui.makers import Makers
from app.ui.pages.about import AboutPage
from app.ui.pages.help import HelpPage
from app.ui.pages.home import Home
from app.ui.pages.paper import PaperPage
from app.ui.pages.settings import SettingsPage
from app.ui.shipped import Shipped
from app.ui.study import Study
from app.ui.theme import Theme
from app.ui.window import MainWindow


class AllPages(QObject):
    """`window` holds them all. What leads out of a page to the lab is in `makers`; the rest is wired here."""

    problem = Signal(object)
    """An AppError that a page met, to be put into words."""

    def __init__(
        self,
        shipped: Shipped,
        choices: Choices,
        lab: Lab,
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
        lab.add("look", self.look)
        lab.add("faceprint", self.faceprint)
        lab.add("threshold", self.threshold)
        lab.add("scale", self.scale)

    def _make_others(self, lab: Lab) -> None:
        theme, language, choices = self.theme, self.language, self.choices
        self.home = Home(theme, language.other_name)
        self.study = Study(theme, self.window, lab, language, self.home, self.makers.all())
        self.settings = SettingsPage(theme, choices.settings, language.code)
        self.about = AboutPage(theme, choices.policy)
        self.paper = PaperPage(theme, language, self.makers.draw_class)
        self.help = HelpPage(theme)
        self.cameras = CameraList(self)
        self.camera_names: dict[int, str] = {}

    def _add(self) -> None:
        pages: dict[str, QWidget] = {
            "home": self.home,
            "look": self.look,
            "faceprint": self.faceprint,
            "threshold": self.threshold,
            "scale": self.scale,
            "quality": self.quality,
            "groups": self.groups,
            "lesson": self.study.page,
            "paper": self.paper,
            "settings": self.settings,
            "about": self.about,
            "help": self.help,
        }
        for name, page in pages.items():
            self.window.add_page(name, page)

    def _wire(self) -> None:
        self.home.language_pressed.connect(self.window.toggle_language)
        self.settings.changed.connect(self.window.change)
        self.cameras.found.connect(self._cameras_found)
        self.study.problem.connect(self.problem)
        self.study.listed.connect(self._show_corrections)
        self.study.kit_wanted.connect(self.paper.show_kit)
        self.scale.threshold_changed.connect(self.threshold.room.set_threshold)
        self.paper.problem.connect(self.problem)
        self.paper.seed_chosen.connect(self.makers.note_class)
        self.window.moved.connect(self._moved)

    @Slot(str)
    def _moved(self, page: str) -> None:
        if page in ("faceprint", "scale"):
            room = self.faceprint if page == "faceprint" else self.scale
            room.set_threshold(self.threshold.room.threshold)
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
        self.look.set_mirror(mirrored)
        for live in (self.threshold.room.live, self.faceprint.room.live, self.scale.stage.live):
            live.mirror = mirrored

    def forget(self) -> None:
        """Wipe whatever a page holds about a face."""
        self.look.clear()
        self.threshold.room.forget()
        self.faceprint.room.wipe()
        self.scale.forget()
        self.scale.stage.live.clear()

    def close(self) -> None:
        """Stop the pages' own threads."""
        self.scale.hunt.stop()
        self.quality.leave()
        self.cameras.finish()
