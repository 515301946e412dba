"""Where a monkey plays: the real main(), with the window or as a kiosk, and what is kept out of its reach.

Out of reach, each in one place:
- the machine's cameras: `camera:N` opens a film of a rendered visitor, which the app must take for somebody real;
- the disk: HOME is a folder of the run's own, so that saved paper lands there; nothing else may be written;
- closing the window: no key does it, and whatever asks for it is refused until the monkey is done. A kiosk has a PIN of
  twelve digits;
- file choosers and the web: the app has none, and a test says so.
"""

from __future__ import annotations

import gc
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

import app.main
from app.model.notebook import Kind, Note
from app.model.pin import sealed
from app.model.visit import Step
from app.ui import program, vision_parts
from app.ui.kiosk import program as kiosk_program
from app.ui.live_session import LiveSession
from app.ui.pages.page import Page
from app.vision.devices import State
from app.vision.sources import open_source
from app.vision.webcam import Webcam
from tests.fakes import FakeCapture
from tests.journeys import films
from tests.leftovers import OURS
from tests.monkey.events import Event
from tests.monkey.hands import flush

ROOMS = ("look", "faceprint", "threshold", "scale", "quality", "groups")
PAGES = ("map", "notebook", "home", "lesson", "teach", "settings", "paper", "class", "help", "about", "menu", "receipt")
KIOSK = "kiosk"
PLACES = (*ROOMS, *PAGES, KIOSK)
LESSON = "where-do-you-draw-the-line"
PIN = "808017424794"
PATIENCE = 60.0
"""Seconds that a thread of the app's may take to end."""
STRAYED = 8
"""After so many events elsewhere a monkey is led back to its place."""


class Shut(QObject):
    """Refuses to close the window it watches, until `open`."""

    def __init__(self, window: QObject) -> None:
        super().__init__()
        self.open = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and not self.open:
            event.ignore()
            return True
        return False


class WindowStage:
    """The window, with one page of it as the place to play."""

    def __init__(self, running: program.Program, place: str) -> None:
        self.running, self.place, self.window = running, place, running.window
        self.pages, self._away = running.pages, 0
        self._shut = Shut(self.window)

    @property
    def room(self) -> tuple[str, Page] | None:
        """The room shown, if it is one whose values can be checked."""
        here = self.window.here
        page = self.pages.rooms.get(here)
        return (here, page) if page is not None else None

    def come_back(self) -> None:
        """Led back to the place, after some steps elsewhere."""
        self._away = 0 if self.window.here == self.place else self._away + 1
        if self._away > STRAYED:
            self._away = 0
            self._arrive()

    def rest(self) -> None:
        """How the place is at first: nothing set, nothing noted, nothing running."""
        self.window.change(replace(self.window.settings, language="en", theme="light", text_scale=1.0,
                                   reduced_motion=False))  # fmt: skip
        self.window.resize(1280, 800)
        self.pages.teaching.talk.close()
        self.pages.erase()
        for page in self.pages.rooms.values():
            page.reset()
        self.window.go("home")
        self._still()
        self._arrive()
        self._still()
        self.window.go("home")
        self._still()

    def begin(self) -> None:
        """Go to the place."""
        self._arrive()

    def _arrive(self) -> None:
        if self.place == "lesson":
            self.pages.study.open(LESSON)
        elif self.place == "teach":
            self.pages.teaching.open(LESSON)
        else:
            if self.place == "notebook":
                for number in range(6):
                    self.pages.around.notebook.note(Note("scale", Kind.NUMBER, f"How many, {number}", "", str(number)))
            self.window.go(self.place)

    def _still(self) -> None:
        _await_session(self.running.lab.session)

    def settle_down(self, event: Event) -> None:
        """Language, theme, text, motion, undo and redo, presets."""
        window, settings = self.window, self.window.settings
        if event.kind == "language":
            window.change(replace(settings, language=event.word))
        elif event.kind == "theme":
            window.change(replace(settings, theme=event.word))
        elif event.kind == "text":
            window.change(replace(settings, text_scale=float(event.word)))
        elif event.kind == "motion":
            window.change(replace(settings, reduced_motion=event.word == "less"))
        elif event.kind == "step":
            getattr(window, event.word)()
        elif event.kind == "preset":
            known = self.running.presets.of_room(self.place) or self.running.presets.presets
            self.pages.around.open(known[min(int(event.which * len(known)), len(known) - 1)])

    def end(self) -> None:
        """Close the window."""
        self._shut.open = True
        self.window.close()


class KioskStage:
    """The kiosk: its pages are its own."""

    def __init__(self, running: kiosk_program.KioskProgram, place: str) -> None:
        self.running, self.place, self.window = running, place, running.window
        self._shut = Shut(self.window)

    room = None

    def come_back(self) -> None:
        """Nowhere else can be reached; only the first page is left soon."""

    def begin(self) -> None:
        """The first page."""

    def rest(self) -> None:
        """Between two visits."""
        self.window.start_over()
        _await_session(self.running.lab.session)

    def settle_down(self, event: Event) -> None:
        """What staff choose before; and the steps, so that every one is played with."""
        if event.kind == "preset":
            self.window.go(list(Step)[min(int(event.which * len(Step)), len(Step) - 1)])
        elif event.kind == "theme":
            self.window.theme.set_look(name=event.word)

    def end(self) -> None:
        """Staff close it."""
        self._shut.open = True
        self.window.leave()


def run(
    place: str, play: Callable[[WindowStage | KioskStage], None], folder: Path, app_made: QApplication | None = None
) -> int:
    """main() at `place`, with `play(stage)` in its event loop; its exit code. What `play` raises is raised."""
    is_kiosk = place == KIOSK
    born: list[Any] = []
    problems: list[BaseException] = []
    whole: Any = kiosk_program.KioskProgram if is_kiosk else program.Program

    class Led(whole):  # type: ignore[misc]
        def run(self) -> int:
            born.append(self)
            QTimer.singleShot(0, self, self.play)
            return int(super().run())

        def play(self) -> None:
            stage = KioskStage(self, place) if is_kiosk else WindowStage(self, place)
            try:
                play(stage)
            except BaseException as problem:  # noqa: BLE001 - raised again below
                problems.append(problem)
            stage.end()

    settings = folder / "settings"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "policy.toml").write_text(
        f'[kiosk]\npin = "{sealed(PIN)}"\ncompare_live_faces = true\n', encoding="utf-8"
    )
    switches = ["--kiosk", "--size", "1080x1900"] if is_kiosk else ["--room", "look"] if place in ROOMS else []
    with ExitStack() as patched:
        patched.enter_context(_filmed_camera())
        module = kiosk_program if is_kiosk else program
        name = "KioskProgram" if is_kiosk else "Program"
        patched.enter_context(patch.object(module, name, Led))
        if app_made is not None:
            patched.enter_context(patch("app.ui.run.make_application", lambda: app_made))
        code = app.main.main([*switches, "--language", "en", "--settings-dir", str(settings)])
    _await_threads()
    over = born.pop()
    QCoreApplication.removePostedEvents(over.app, QEvent.Type.Quit)
    language = over.language if is_kiosk else over.pages.language
    language.choose("en")
    over.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del over
    gc.collect()  # a program is one large circle of references, and Python takes its time with those
    for problem in problems:
        raise problem
    return code


def _await_session(session: LiveSession) -> None:
    """What was stopped has ended, and everybody has heard of it."""
    flush()
    while (joining := session._joining) is not None:
        joining.join(PATIENCE)
        if joining.is_alive():
            raise AssertionError(f"the session did not end within {PATIENCE:.0f} s")
        flush()


def _await_threads() -> None:
    """A thread on its way out may be slow on a busy machine, but it must end."""
    until = time.monotonic() + PATIENCE
    ours = [one for one in threading.enumerate() if one.name.startswith(OURS)]
    for thread in ours:
        thread.join(max(until - time.monotonic(), 0.0))
    left = [one.name for one in ours if one.is_alive()]
    if left:
        raise AssertionError(f"still there {PATIENCE:.0f} s after the end: {', '.join(left)}")


def _pace() -> None:
    """As long as a camera takes for a picture."""
    threading.Event().wait(1 / films.RATE)


@contextmanager
def _filmed_camera() -> Iterator[None]:
    """`camera:N` shows a film of somebody rendered; the machine's own are neither opened nor looked for."""
    pictures = [np.ascontiguousarray(picture[:, :, ::-1]) for picture in films.moving(films.FIRST, 60)]

    def capture(_index: int) -> FakeCapture:
        camera = FakeCapture(itertools.cycle(pictures))
        camera.before_read = _pace
        return camera

    def opened(source: Any, /, *, on_problem: Any) -> Any:
        if source.kind.value == "camera":
            return Webcam(0, capture=capture, look=lambda _index: State.THERE)
        return open_source(source, on_problem=on_problem)

    with patch.object(vision_parts, "_open", opened), patch("app.vision.devices.cameras", tuple):
        yield
