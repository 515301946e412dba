"""The composition root: builds every part, wires them, runs the app and takes it down."""

from __future__ import annotations

import sys
from dataclasses import replace

from PySide6.QtCore import QTimer, Slot

from app.lessons.presets import Found, Preset, PresetBroken, asked_for
from app.lessons.presets import shipped as shipped_presets
from app.live.seen import Receipt, Trouble
from app.model.errors import AppError
from app.model.settings import Settings
from app.model.types import Source, SourceKind
from app.switches import Switches
from app.ui.all_pages import AllPages
from app.ui.lab import VISITOR_ANY, Lab
from app.ui.make_lab import make_lab
from app.ui.messages import Action, news, words
from app.ui.opening import open_first_page
from app.ui.parts.status import Feed
from app.ui.rehearsal import Rehearsal, in_words, process_age
from app.ui.rooms import COMPARES
from app.ui.run import Run
from app.ui.vision_parts import named_source

REST_SECONDS = 0.7
"""The scripted hand lets go this long before the end."""


class Program(Run):
    """One run of the app in its window."""

    def __init__(self, switches: Switches, *, headless: bool) -> None:
        super().__init__(switches, headless=headless)
        self.presets, self.first_preset = self._presets()
        self.lab = self._make_lab()
        if self.lab.first.kind is not SourceKind.VISITOR:
            self.lab.choose_visitor(self._chosen_visitor())
        self.pages = AllPages(self.shipped, self.choices, self.lab, self.presets, self._use_camera, self._consent_given)
        self.window = self.pages.window
        self.rehearsal = Rehearsal(self.lab, self.pages.threshold.room, process_age)
        self._wire()
        self.pages.study.show()

    # -- parts and wiring --------------------------------------------------------------------------

    def _make_lab(self) -> Lab:
        locks = self.choices.camera_lock, self.choices.compare_lock
        return make_lab(self.shipped, *locks, self._first_source(), agreed=self.switches.compare)

    def _first_source(self) -> Source:
        if self.switches.source is None:
            return self._chosen_visitor()
        try:
            return named_source(self.switches.source)
        except AppError as problem:
            self.problems.append(problem)
            return VISITOR_ANY

    def _chosen_visitor(self) -> Source:
        name = self.choices.settings.visitor
        there = any(visitor.name == name for visitor in self.shipped.visitors)
        return Source(SourceKind.VISITOR, name) if name and there else VISITOR_ANY

    def _presets(self) -> tuple[Found, Preset | None]:
        """Ours with those of the command line's file, and the one to open."""
        ours = shipped_presets()
        self.problems += ours.problems
        if self.switches.preset is None:
            return ours, None
        try:
            more, first = asked_for(self.switches.preset, self.switches.room, ours)
        except PresetBroken as problem:
            self.problems.insert(0, problem)
            return ours, None
        self.problems += more.problems
        return ours + more, first

    def _wire(self) -> None:
        self.funnel.raised.connect(self._problem)
        self._wire_lab()
        self._wire_window()
        self.pages.problem.connect(self._problem)
        self.pages.settings.erase_wanted.connect(self._forget_choices)

    def _wire_lab(self) -> None:
        self.lab.feed_changed.connect(self._feed_changed)
        self.lab.counted.connect(self.window.status.show_counts)
        self.lab.counted.connect(self._show_faceprints)
        self.lab.trouble.connect(self._trouble)
        self.lab.receipt.connect(self._receipt)

    def _wire_window(self) -> None:
        window = self.window
        window.moved.connect(self._moved)
        window.stop_pressed.connect(self._stop)
        window.erase_pressed.connect(self._erase)
        window.action_pressed.connect(self._act)
        window.settings_changed.connect(self._settings_changed)
        window.closing.connect(self._close)

    # -- running -----------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.window.resize(*(self.switches.size or (1280, 800)))
        open_first_page(self.switches, self.pages, self.lab, self.first_preset, headless=self.headless)
        measured = self.headless or self.switches.report is not None
        moves = measured and self.switches.quit_after != 0
        self.rehearsal.await_first_paint(self.window, measures=measured, hand=moves)
        self.window.show()
        for problem in self.problems[:1]:
            self._problem(problem)

    def _run_for(self, seconds: float) -> None:
        QTimer.singleShot(round(max(seconds - REST_SECONDS, 0.05) * 1000), self.rehearsal.rest)
        super()._run_for(seconds)

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

    def _end(self) -> None:
        self.rehearsal.end()
        self.lab.session.close()
        self.pages.close()

    # -- what happens ------------------------------------------------------------------------------

    @Slot(str)
    def _moved(self, page: str) -> None:
        if page in COMPARES:
            self.lab.enter(page, compares=COMPARES[page])
        elif page != "menu" and (page not in ("lesson", "teach") or self.lab.inside != page):
            self.lab.leave()

    @Slot(object, str)
    def _feed_changed(self, source: Source | None, visitor: str) -> None:
        feeds = {SourceKind.CAMERA: Feed.CAMERA, SourceKind.VISITOR: Feed.VISITOR}
        self.window.status.show_feed(Feed.OFF if source is None else feeds.get(source.kind, Feed.FILE), visitor)
        if source is None:
            self.window.status.show_counts(0, 0)

    @Slot(int, int)
    def _show_faceprints(self, _faces: int, made: int) -> None:
        self.pages.look.show_faceprints(made)

    @Slot()
    def _consent_given(self) -> None:
        if self.lab.grant():
            self.window.go("threshold")

    @Slot(int)
    def _use_camera(self, index: int) -> None:
        name = self.pages.camera_names.get(index)
        if name and name != self.window.settings.camera:
            self.window.change(replace(self.window.settings, camera=name))
        if self.window.here not in COMPARES:
            self.window.go("look")
        self.lab.use_camera(index)

    @Slot()
    def _stop(self) -> None:
        live = self.lab.source is not None and not self.lab.source.shows_nobody
        self.lab.stop()
        self.pages.forget()
        if not live:
            self.window.go("home")

    @Slot()
    def _erase(self) -> None:
        ran = self.lab.source is not None
        self.lab.erase()
        self.pages.erase()
        if not ran:
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
        self.pages.set_mirror(mirrored=settings.mirror)
        another = settings.visitor != self.choices.settings.visitor
        self.choices.take_over(settings)
        if another:
            self.lab.choose_visitor(self._chosen_visitor())

    @Slot()
    def _forget_choices(self) -> None:
        self.window.change(Settings())
        self.pages.study.show()
