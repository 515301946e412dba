"""The composition root: builds every part, wires them, runs the app and takes it down."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.lessons.types import Library
from app.live.engine import Engine
from app.live.seen import Receipt, Trouble
from app.model.errors import AppError
from app.model.gallery import Visitor, load_gallery, load_visitors
from app.model.rates import load_populations
from app.model.settings import Settings
from app.model.types import Source, SourceKind
from app.resources import asset
from app.switches import Switches
from app.ui.application import Funnel, make_application
from app.ui.cameras import CameraList
from app.ui.choices import Choices
from app.ui.lab import VISITOR_ANY, Lab
from app.ui.language import Language
from app.ui.live_session import LiveSession
from app.ui.makers import Makers
from app.ui.messages import Action, news, words
from app.ui.pages.about import AboutPage
from app.ui.pages.help import HelpPage
from app.ui.pages.home import Home
from app.ui.pages.paper import PaperPage
from app.ui.pages.settings import SettingsPage
from app.ui.parts.status import Feed
from app.ui.rehearsal import Rehearsal, in_words, process_age
from app.ui.rooms import COMPARES
from app.ui.study import Study
from app.ui.theme import Theme
from app.ui.threshold.faces import FaceShelf
from app.ui.vision_parts import make_engine_parts, named_source, preload
from app.ui.window import MainWindow

HEADLESS_SECONDS = 10.0
REST_SECONDS = 0.7
"""The scripted hand lets go this long before the end."""
SWITCH_SECONDS = 0.0001
"""How long another thread's Python may hold up the UI's; Python's own choice is fifty times as long."""


class Program(QObject):
    """One run of the app."""

    def __init__(self, switches: Switches, *, headless: bool) -> None:
        self.app = make_application()
        super().__init__()
        self.switches, self.headless = switches, headless
        self._closed = False
        self.funnel = Funnel(self)
        self.funnel.open()
        self.choices = Choices(switches, self.funnel.raised.emit)
        self.problems: list[Exception] = list(self.choices.problems)
        self._load_assets()
        self._make_lab()
        self._make_pages()
        self._wire()

    # -- parts -------------------------------------------------------------------------------------

    def _load_assets(self) -> None:
        self.gallery = load_gallery(asset("gallery"))
        self.visitors, left_out = load_visitors(asset("visitors"), asset("gallery"))
        self.populations = load_populations(asset("calibration", "histograms.json"))
        self.problems += [*self.gallery.problems, *left_out]
        self.names = {person.id: person.name for person in self.gallery.people}
        pictures = [person.pictures[0] for person in self.gallery.people]
        pictures += [record.picture for visitor in self.visitors for record in visitor.records]
        self.shelf = FaceShelf(list(dict.fromkeys(pictures)))

    def name_of(self, visitor: Visitor) -> str:
        """The invented name of a rendered visitor, as the wall writes it."""
        return self.names.get(visitor.person_id, visitor.name.capitalize())

    def _make_lab(self) -> None:
        camera, compare = self.choices.camera_lock, self.choices.compare_lock
        self.session = LiveSession(
            lambda nudge: Engine(
                **make_engine_parts(),
                gallery=lambda: self.gallery,
                visitors=lambda: self.visitors,
                live_allowed=compare.allowed,
                live_locked_by=compare.where,
                camera_allowed=camera.allowed,
                camera_locked_by=camera.where,
                on_seen=nudge,
                on_compared=nudge,
                on_trouble=nudge,
            )
        )
        self.lab = Lab(self.session, self.visitors, self.name_of, self._first_source(), agreed=self.switches.compare)

    def _first_source(self) -> Source:
        if self.switches.source is None:
            return VISITOR_ANY
        try:
            return named_source(self.switches.source)
        except AppError as problem:
            self.problems.append(problem)
            return VISITOR_ANY

    def _make_makers(self) -> Makers:
        return Makers(
            theme=self.theme,
            gallery=self.gallery,
            visitors=self.visitors,
            populations=self.populations,
            shelf=self.shelf,
            camera_lock=self.choices.camera_lock,
            compare_lock=self.choices.compare_lock,
            lab=self.lab,
            use_camera=self._use_camera,
            consent_given=self._consent_given,
            name_of=self.name_of,
            mirrored=lambda: self.choices.settings.mirror,
            threshold_now=lambda: self.threshold.room.threshold,
        )

    def _make_pages(self) -> None:
        self.theme = Theme()
        settings = self.choices.settings
        self.language = Language(settings.language)
        self.window = MainWindow(self.theme, self.language, settings)
        self.home = Home(self.theme, self.language.other_name)
        self.makers = self._make_makers()
        self.look = self.makers.look()
        self.threshold = self.makers.threshold()
        self.faceprint, self.scale = self.makers.faceprint(), self.makers.scale()
        self.quality, self.groups = self.makers.quality(), self.makers.groups()
        self.settings_page = SettingsPage(self.theme, settings, self.language.code)
        self.study = Study(self.theme, self.window, self.lab, self.language, self.home, self.makers.all())
        self.about = AboutPage(self.theme, self.choices.policy)
        self.paper = PaperPage(self.theme, self.language, self.makers.draw_class)
        self.cameras = CameraList(self)
        self.camera_names: dict[int, str] = {}
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
            "settings": self.settings_page,
            "about": self.about,
            "help": HelpPage(self.theme),
        }
        for name, page in pages.items():
            self.window.add_page(name, page)
        self.rehearsal = Rehearsal(self.lab, self.threshold.room, process_age)

    # -- wiring ------------------------------------------------------------------------------------

    def _wire(self) -> None:
        self.lab.add("look", self.look)
        self.lab.add("faceprint", self.faceprint)
        self.lab.add("threshold", self.threshold)
        self.lab.add("scale", self.scale)
        self._wire_lab()
        self._wire_window()
        self._wire_pages()
        self.study.show()

    def _wire_lab(self) -> None:
        self.lab.feed_changed.connect(self._feed_changed)
        self.lab.counted.connect(self.window.status.show_counts)
        self.lab.trouble.connect(self._trouble)
        self.lab.receipt.connect(self._receipt)
        self.funnel.raised.connect(self._problem)

    def _wire_window(self) -> None:
        window = self.window
        window.moved.connect(self._moved)
        window.stop_pressed.connect(self._stop)
        window.erase_pressed.connect(self._stop)
        window.action_pressed.connect(self._act)
        window.settings_changed.connect(self._settings_changed)
        window.closing.connect(self._close)
        self.app.aboutToQuit.connect(self._close)

    def _wire_pages(self) -> None:
        self.home.language_pressed.connect(self.window.toggle_language)
        self.lab.counted.connect(self._show_faceprints)
        self.settings_page.changed.connect(self.window.change)
        self.settings_page.erase_wanted.connect(self._forget_choices)
        self.cameras.found.connect(self._cameras_found)
        self.study.problem.connect(self._problem)
        self.study.listed.connect(self._show_corrections)
        self.scale.threshold_changed.connect(self.threshold.room.set_threshold)
        self.study.kit_wanted.connect(self.paper.show_kit)
        self.paper.problem.connect(self._problem)
        self.paper.seed_chosen.connect(self.makers.note_class)

    # -- running -----------------------------------------------------------------------------------

    def run(self) -> int:
        """Show the window, run until it is closed or the time is up, and leave nothing behind."""
        sys.setswitchinterval(SWITCH_SECONDS)
        width, height = self.switches.size or (1280, 800)
        self.window.resize(width, height)
        preload()
        self.shelf.start()
        self._open_first_page()
        measured = self.headless or self.switches.report is not None
        self.rehearsal.await_first_paint(self.window, hand=measured and self.switches.quit_after != 0)
        self.window.show()
        for problem in self.problems[:1]:
            self._problem(problem)
        seconds = self.switches.quit_after or (HEADLESS_SECONDS if self.headless else None)
        if seconds is not None:
            QTimer.singleShot(round(max(seconds - REST_SECONDS, 0.05) * 1000), self.rehearsal.rest)
            QTimer.singleShot(round(seconds * 1000), self._time_is_up)
        code = self.app.exec()
        self._close()
        self.choices.close()
        self.funnel.close()
        return code

    def _open_first_page(self) -> None:
        asked = self.switches
        started = self.headless or asked.report is not None or asked.threshold is not None or asked.source is not None
        if self.lab.first.shows_nobody and self.visitors:
            self.threshold.follow(self.visitors[0])  # so that the first picture of the room is already the right one
        if asked.lessons is not None:
            self.study.add_own(asked.lessons)
        if asked.lesson is not None and Path(asked.lesson).exists():
            self.study.preview(Path(asked.lesson), watch=asked.watch)
        elif asked.lesson is not None:
            self.study.open(asked.lesson)
        else:
            live = asked.source is not None and not self._first_source_shows_nobody() and not asked.compare
            room = asked.room or asked.page or ("look" if live else "threshold" if started else None)
            self.window.go(room or "home")
        if not started:
            self.threshold.room.show_sweep()
        if asked.threshold is not None:
            self.threshold.room.fix_start(asked.threshold)

    def _first_source_shows_nobody(self) -> bool:
        return self.lab.first.shows_nobody

    @Slot()
    def _time_is_up(self) -> None:
        if self.switches.screenshot and not self.rehearsal.screenshot(self.window, self.switches.screenshot):
            sys.stderr.write("No screenshot was saved: somebody real may be in view, or the file cannot be written.\n")
        if self.switches.report:
            try:
                self.rehearsal.write(self.switches.report)
            except OSError as problem:
                sys.stderr.write(f"The report could not be written: {problem.strerror}.\n")
        if self.headless:
            sys.stdout.write(in_words(self.rehearsal.outcome()) + "\n")
        self.window.close()
        self.app.quit()

    @Slot()
    def _close(self) -> None:
        """Stop everything. The window, Qt and the end of the run all ask: the first time counts, pages live then."""
        if self._closed:
            return
        self._closed = True
        self.rehearsal.end()
        self.session.close()
        self.scale.hunt.stop()
        self.quality.leave()
        self.shelf.stop()
        self.cameras.finish()

    # -- what happens ------------------------------------------------------------------------------

    @Slot(str)
    def _moved(self, page: str) -> None:
        if page in ("faceprint", "scale"):
            room = self.faceprint if page == "faceprint" else self.scale
            room.set_threshold(self.threshold.room.threshold)
        if page in COMPARES:
            self.lab.enter(page, compares=COMPARES[page])
        elif page not in ("menu", "lesson") or (page == "lesson" and self.lab.inside != "lesson"):
            self.lab.leave()
        if page in ("look", "settings"):
            self.cameras.refresh()

    @Slot(object)
    def _show_corrections(self, library: Library) -> None:
        self.about.show_corrections(library.commons.corrections, self.language.code)

    @Slot(object, str)
    def _feed_changed(self, source: Source | None, visitor: str) -> None:
        feeds = {SourceKind.CAMERA: Feed.CAMERA, SourceKind.VISITOR: Feed.VISITOR}
        self.window.status.show_feed(Feed.OFF if source is None else feeds.get(source.kind, Feed.FILE), visitor)
        if source is None:
            self.window.status.show_counts(0, 0)

    @Slot(int, int)
    def _show_faceprints(self, _faces: int, made: int) -> None:
        self.look.show_faceprints(made)

    @Slot()
    def _consent_given(self) -> None:
        if self.lab.grant():
            self.window.go("threshold")

    @Slot(int)
    def _use_camera(self, index: int) -> None:
        name = self.camera_names.get(index)
        if name and name != self.window.settings.camera:
            self.window.change(replace(self.window.settings, camera=name))
        if self.window.here not in COMPARES:
            self.window.go("look")
        self.lab.use_camera(index)

    @Slot(object)
    def _cameras_found(self, found: tuple[object, ...]) -> None:
        self.camera_names = {camera.index: camera.name for camera in found}  # type: ignore[attr-defined]
        self.look.show_cameras(found, self.window.settings.camera or "")  # type: ignore[arg-type]
        self.settings_page.show_cameras(found)  # type: ignore[arg-type]

    @Slot()
    def _stop(self) -> None:
        live = self.lab.source is not None and not self.lab.source.shows_nobody
        self.lab.stop()
        self.look.clear()
        self.threshold.room.forget()
        self.faceprint.room.wipe()
        self.scale.forget()
        self.scale.stage.live.clear()
        if not live:
            self.window.go("home")

    @Slot(object)
    def _receipt(self, receipt: Receipt) -> None:
        if self.window.isVisible():
            self.window.show_receipt(receipt)

    @Slot(object)
    def _trouble(self, trouble: Trouble) -> None:
        self.window.show_message(news(trouble))

    @Slot(object)
    def _problem(self, problem: Exception) -> None:
        self.window.show_message(words(problem))

    @Slot(object)
    def _act(self, action: Action) -> None:
        if action is Action.TRY_AGAIN:
            self.lab.try_again()
        elif action is Action.VISITOR:
            self.lab.use_visitor()
        else:
            self.window.go("about")

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        self.look.set_mirror(settings.mirror)
        for live in (self.threshold.room.live, self.faceprint.room.live, self.scale.stage.live):
            live.mirror = settings.mirror
        self.choices.take_over(settings)

    @Slot()
    def _forget_choices(self) -> None:
        self.window.change(Settings())
        self.study.show()
