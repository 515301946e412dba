"""The composition root: builds every part, wires them, runs the app and takes it down."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.lessons.library import load_library
from app.live.engine import Engine
from app.live.seen import Compared, Receipt, Seen, Trouble
from app.model.errors import AppError, LessonInvalid
from app.model.gallery import Visitor, load_gallery, load_visitors
from app.model.policy import Mode, load_policy
from app.model.rates import load_populations
from app.model.settings import Settings, load, save
from app.model.types import Source, SourceKind
from app.resources import asset, lessons_root
from app.switches import Switches, policy_paths, settings_path
from app.ui.application import Funnel, make_application
from app.ui.cameras import CameraList
from app.ui.lab import VISITOR_ANY, Lab
from app.ui.language import Language
from app.ui.live_session import LiveSession
from app.ui.messages import Action, news, words
from app.ui.pages.about import AboutPage
from app.ui.pages.help import HelpPage
from app.ui.pages.home import Home, LessonCard
from app.ui.pages.lesson import LessonPage
from app.ui.pages.look import Look
from app.ui.pages.settings import SettingsPage
from app.ui.pages.threshold import ThresholdPage
from app.ui.parts.status import Feed
from app.ui.rehearsal import Rehearsal, in_words, process_age
from app.ui.theme import Theme
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.room import ThresholdRoom
from app.ui.vision_parts import make_engine_parts, named_source, preload
from app.ui.window import MainWindow

HEADLESS_SECONDS = 10.0
REST_SECONDS = 0.7
"""The scripted hand lets go this long before the end."""
ROOMS = {"look": False, "threshold": True}
"""The lab's pages, and whether faces are compared there."""


class Program(QObject):
    """One run of the app."""

    def __init__(self, switches: Switches, *, headless: bool) -> None:
        self.app = make_application()
        super().__init__()
        self.switches, self.headless = switches, headless
        self.funnel = Funnel(self)
        self.funnel.open()
        self.disk = ThreadPoolExecutor(1, "disk")
        self.problems: list[Exception] = []
        self._reading: tuple[str, int] | None = None
        self._lesson_room: ThresholdPage | None = None
        self._read_choices()
        self._load_assets()
        self._make_lab()
        self._make_pages()
        self._wire()

    # -- parts -------------------------------------------------------------------------------------

    def _read_choices(self) -> None:
        asked = self.switches
        self.settings_path = settings_path(asked.settings_dir)
        self.saved, settings_problems = load(self.settings_path)
        self.policy, policy_problems = load_policy(*policy_paths(asked.settings_dir))
        self.compare_lock = self.policy.may_compare_live(Mode.EXPLORE)
        self.problems += [*settings_problems, *policy_problems]
        names = ("language", "text_scale", "contrast", "reduced_motion")
        wanted = {name: getattr(asked, name) for name in names if getattr(asked, name) is not None}
        self.settings: Settings = replace(self.saved, **wanted)

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
        camera = self.policy.may_use_camera()
        self.session = LiveSession(
            lambda nudge: Engine(
                **make_engine_parts(),
                gallery=lambda: self.gallery,
                visitors=lambda: self.visitors,
                live_allowed=self.compare_lock.allowed,
                live_locked_by=self.compare_lock.where,
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

    def _make_pages(self) -> None:
        self.theme = Theme()
        self.language = Language(self.settings.language)
        self.window = MainWindow(self.theme, self.language, self.settings)
        camera_lock = self.policy.may_use_camera()
        self.home = Home(self.theme, self.language.other_name)
        self.look = Look(self.theme, camera_lock, self.compare_lock)
        self.threshold = self.new_threshold()
        self.settings_page = SettingsPage(self.theme, self.settings, self.language.code)
        self.lesson = LessonPage(self.theme, self.room_for_lesson)
        self.cameras = CameraList(self)
        self.camera_names: dict[int, str] = {}
        pages: dict[str, QWidget] = {
            "home": self.home,
            "look": self.look,
            "threshold": self.threshold,
            "lesson": self.lesson,
            "settings": self.settings_page,
            "about": AboutPage(self.theme, self.policy),
            "help": HelpPage(self.theme),
        }
        for name, page in pages.items():
            self.window.add_page(name, page)
        self.rehearsal = Rehearsal(self.lab, self.threshold.room, process_age)

    def new_threshold(self) -> ThresholdPage:
        """A Threshold room on the shared session, with its question."""
        room = ThresholdRoom(self.theme, self.gallery, self.populations, self.shelf)
        room.live.mirror = self.settings.mirror
        page = ThresholdPage(self.theme, room, self.policy.may_use_camera(), self.compare_lock)
        page.consent_given.connect(self.lab.grant)
        page.visitor_wanted.connect(self.lab.use_visitor)
        page.camera_wanted.connect(self._use_camera)
        return page

    def room_for_lesson(self, room: str, preset: str) -> QWidget | None:
        """The room that a lesson embeds; None when there is no such room."""
        if room != "threshold":
            return None
        page = self.new_threshold()
        page.wanted.connect(self.window.go)
        self.lab.add("lesson", page)
        self._lesson_room = page
        return page

    # -- wiring ------------------------------------------------------------------------------------

    def _wire(self) -> None:
        self.lab.add("look", LookRoom(self.look, self.name_of))
        self.lab.add("threshold", self.threshold)
        self._wire_lab()
        self._wire_window()
        self._wire_pages()
        self._show_lessons()

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
        self.language.changed.connect(self._show_lessons)

    def _wire_pages(self) -> None:
        self.home.lesson_wanted.connect(self.open_lesson)
        self.home.language_pressed.connect(self.window.toggle_language)
        self.look.camera_wanted.connect(self._use_camera)
        self.look.visitor_wanted.connect(self.lab.use_visitor)
        self.look.consent_given.connect(self._consent_given)
        self.look.consent_withdrawn.connect(self.lab.withdraw)
        self.look.chosen.connect(self.session.choose)
        self.threshold.room.live.chosen.connect(self.session.choose)
        self.lab.counted.connect(self._show_faceprints)
        self.settings_page.changed.connect(self.window.change)
        self.settings_page.erase_wanted.connect(self._forget_choices)
        self.cameras.found.connect(self._cameras_found)
        self.lesson.room_entered.connect(self._lesson_room_entered)
        self.lesson.room_left.connect(self._lesson_room_left)
        self.lesson.finished.connect(self._lesson_finished)
        self.lesson.step_changed.connect(self._lesson_step)

    # -- running -----------------------------------------------------------------------------------

    def run(self) -> int:
        """Show the window, run until it is closed or the time is up, and leave nothing behind."""
        width, height = self.switches.size or (1280, 800)
        self.window.resize(width, height)
        preload()
        self.shelf.start()
        self._open_first_page()
        self.window.show()
        self.app.processEvents()  # the first painting, so that "window" in the report means one that can be seen
        measured = self.headless or self.switches.report is not None
        self.rehearsal.begin(hand=measured and self.switches.quit_after != 0)
        for problem in self.problems[:1]:
            self._problem(problem)
        seconds = self.switches.quit_after or (HEADLESS_SECONDS if self.headless else None)
        if seconds is not None:
            QTimer.singleShot(round(max(seconds - REST_SECONDS, 0.05) * 1000), self.rehearsal.rest)
            QTimer.singleShot(round(seconds * 1000), self._time_is_up)
        code = self.app.exec()
        self._close()
        self.disk.shutdown(wait=True)
        self.funnel.close()
        return code

    def _open_first_page(self) -> None:
        asked = self.switches
        started = self.headless or asked.report is not None or asked.threshold is not None or asked.source is not None
        if asked.lesson is not None:
            self.open_lesson(asked.lesson)
        else:
            live = asked.source is not None and not self._first_source_shows_nobody() and not asked.compare
            room = asked.room or asked.page or ("look" if live else "threshold" if started else None)
            self.window.go(room or "home")
        if self.lab.first.shows_nobody and self.visitors:
            self.threshold.follow(self.visitors[0])  # so that the first picture of the room is already the right one
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
        self.rehearsal.end()
        self.session.close()
        self.shelf.stop()
        self.cameras.finish()

    # -- what happens ------------------------------------------------------------------------------

    @Slot(str)
    def _moved(self, page: str) -> None:
        if page in ROOMS:
            self.lab.enter(page, compares=ROOMS[page])
        elif page not in ("menu", "lesson") or (page == "lesson" and self.lab.inside != "lesson"):
            self.lab.leave()
        if page in ("look", "settings"):
            self.cameras.refresh()

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
        if self.window.here not in ROOMS:
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
        self.threshold.room.live.mirror = settings.mirror
        changed = {
            field.name: getattr(settings, field.name)
            for field in fields(Settings)
            if getattr(settings, field.name) != getattr(self.settings, field.name)
        }
        self.settings = settings
        self.saved = replace(self.saved, **changed)
        self._save(self.saved, self.settings_path)

    def _save(self, settings: Settings, path: Path) -> None:
        def work() -> None:
            try:
                save(settings, path)
            except OSError as problem:
                self.funnel.raised.emit(problem)

        self.disk.submit(work)

    @Slot()
    def _forget_choices(self) -> None:
        self.window.change(Settings())
        self._show_lessons()

    # -- lessons -----------------------------------------------------------------------------------

    @Slot()
    def _show_lessons(self) -> None:
        self.library = load_library(lessons_root(), self.language.code)
        read = self.settings.lessons_read
        self.home.show_lessons(
            [
                LessonCard(one.id, one.number, one.title, one.minutes, one.essential_question, one.id in read)
                for one in self.library.lessons
            ]
        )
        if self.window.here == "lesson" and self._reading is not None:
            self.open_lesson(*self._reading)
        if self.library.problems:
            self._problem(self.library.problems[0])

    @Slot(str)
    def open_lesson(self, lesson_id: str, step: int = 0) -> None:
        """Open a lesson; one that is not there is told, and the first page shown."""
        lesson = self.library.find(lesson_id)
        if lesson is None:
            self._problem(LessonInvalid(lessons_root(), f"there is no lesson called {lesson_id}"))
            self.window.go("home")
            return
        self.window.go("lesson")
        self.lesson.show_lesson(lesson, step)

    @Slot(str, int)
    def _lesson_step(self, lesson_id: str, step: int) -> None:
        self._reading = (lesson_id, step)

    @Slot(str, str)
    def _lesson_room_entered(self, room: str, _preset: str) -> None:
        if room == "threshold":
            self.lab.enter("lesson", compares=True)

    @Slot()
    def _lesson_room_left(self) -> None:
        if self.lab.inside == "lesson":
            self.lab.leave()
        if self._lesson_room is not None:
            self._lesson_room.leave()

    @Slot(str)
    def _lesson_finished(self, lesson_id: str) -> None:
        if lesson_id not in self.settings.lessons_read:
            read = (*self.settings.lessons_read, lesson_id)
            self.window.change(replace(self.window.settings, lessons_read=read))


class LookRoom:
    """The Look page, as the lab knows rooms."""

    def __init__(self, page: Look, name_of: object) -> None:
        self.page, self._name_of = page, name_of

    def follow(self, visitor: Visitor | None) -> None:
        """Name the rendered visitor."""
        self.page.show_visitor(self._name_of(visitor) if visitor is not None else "")  # type: ignore[operator]

    def show_seen(self, seen: Seen) -> None:
        """Show a picture."""
        self.page.show_seen(seen)

    def show_compared(self, compared: Compared) -> None:
        """Nobody is compared in this room."""
