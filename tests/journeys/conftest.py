"""Journeys run the real main() with the real models, in this process."""

import gc
import logging
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler

import app.main
from app.ui import program, vision_parts
from app.vision.sources import open_source
from app.vision.webcam import Webcam
from tests.journeys import films
from tests.journeys.guide import Leader


@pytest.fixture
def settings_dir(tmp_path):
    return tmp_path / "settings"


@pytest.fixture
def may_write(settings_dir, tmp_path):
    """The app writes its settings and the report it was asked for, and nothing else at all."""
    return [settings_dir, tmp_path / "report.json"]


@pytest.fixture
def film(tmp_path):
    """Writes a clip and names it as a source: film("name", pictures)."""

    def make(name, pictures):
        return f"clip:{films.write(tmp_path / f'{name}.mp4', pictures)}"

    return make


class Prints:
    """The real recogniser's factory, and a note of every crop that a faceprint was asked for."""

    def __init__(self, make):
        self._make, self._lock = make, threading.Lock()
        self.crops, self.made = [], 0

    def __call__(self):
        recogniser = self._make()
        self.made += 1
        whole = recogniser.faceprint

        def faceprint(crop):
            with self._lock:
                self.crops.append(np.array(crop))
            return whole(crop)

        recogniser.faceprint = faceprint
        return recogniser

    @property
    def asked(self):
        with self._lock:
            return len(self.crops)


@pytest.fixture
def prints(monkeypatch):
    noted = Prints(vision_parts.make_recogniser)
    monkeypatch.setattr(vision_parts, "make_recogniser", noted)
    return noted


@pytest.fixture(autouse=True)
def cameras(monkeypatch):
    """No journey ever touches a camera of this machine. `cameras(webcam)` lets `camera:N` open `webcam()` instead."""

    def use(webcam):
        def opened(source, /, *, on_problem):
            return webcam() if source.kind.value == "camera" else open_source(source, on_problem=on_problem)

        monkeypatch.setattr(vision_parts, "_open", opened)

    monkeypatch.setattr("app.vision.devices.cameras", tuple)
    if Path("/dev/video0").exists() or not Path("/dev").exists():
        from app.vision.devices import State

        use(lambda: Webcam(0, look=lambda _index: State.MISSING))
    return use


class Grumbles(logging.Handler):
    """Warnings and worse from the app."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.said = []

    def emit(self, record):
        self.said.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture
def grumbles():
    """What the app logged as a warning or worse; a journey must end with none."""
    handler = Grumbles()
    logs = [logging.getLogger(name) for name in ("app", "falsematch", "py.warnings")]
    for log in logs:
        log.addHandler(handler)
    yield handler.said
    for log in logs:
        log.removeHandler(handler)
    assert handler.said == []


@pytest.fixture
def walk(qapp, qtbot, monkeypatch, tmp_path, settings_dir, grumbles):
    """walk(script, *switches): main() with these switches, led by `script(guide)`. Returns main's exit code."""
    monkeypatch.setattr("app.ui.run.make_application", lambda: qapp)
    monkeypatch.setattr("app.switches._system_dir", lambda: tmp_path / "etc")
    settings_dir.mkdir(exist_ok=True)

    def go(script, *switches):
        born, leaders = [], []

        class Led(program.Program):
            def run(self):
                born.append(self)
                leaders.append(Leader(self, qtbot, script))
                leaders[0].begin()
                return super().run()

        with monkeypatch.context() as patched:
            patched.setattr(program, "Program", Led)
            code = app.main.main([*switches, "--settings-dir", str(settings_dir)])
        qInstallMessageHandler(lambda kind, _where, text: _note_qt(kind, text, grumbles))
        # Closing the last window may ask for a quit once more; heard after main(), it would end every later loop.
        QCoreApplication.removePostedEvents(qapp, QEvent.Type.Quit)
        over = born.pop()
        over.pages.language.choose("en")  # its translator sits in the application, which the next journey shares
        over.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        leaders.pop().end()
        return code

    yield go
    gc.collect()  # a program is one large circle of references, and Python takes its time with those


def _note_qt(kind, text, grumbles):
    """The app gave its handler back: what Qt says from then on, while all is taken down, counts too."""
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg):
        grumbles.append(f"Qt: {text}")
