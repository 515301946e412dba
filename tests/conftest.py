"""Every test runs unseen, in a home of its own, opens nothing to the internet and leaves nothing behind."""

import json
import logging
import os
import shutil
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from hypothesis import settings

from tests import leftovers
from tests.watch import Watch

settings.register_profile("calm", deadline=None)  # no test depends on a clock
settings.load_profile("calm")

BASE = Path(tempfile.mkdtemp(prefix="falsematch-tests-"))
HOME = BASE / "home"
SCREEN = {"name": "tests", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96}


def _prepare_home() -> None:
    """Before Qt is imported: no display, no settings and no cache of whoever runs the tests."""
    HOME.mkdir()
    homes = {"HOME": HOME, "USERPROFILE": HOME, "APPDATA": HOME / "roaming", "LOCALAPPDATA": HOME / "local"}
    xdg = {"CONFIG_HOME": "config", "CACHE_HOME": "cache", "DATA_HOME": "data", "STATE_HOME": "state"}
    homes |= {f"XDG_{name}": HOME / folder for name, folder in xdg.items()}
    runtime = BASE / "runtime"
    runtime.mkdir(mode=0o700)
    screens = BASE / "screens.json"
    screens.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    os.environ.update({name: str(path) for name, path in homes.items()})
    os.environ.update(
        XDG_RUNTIME_DIR=str(runtime),
        LANGUAGE="en",
        QT_QPA_PLATFORM=f"offscreen:configfile={screens}",  # else its screen is 800 x 800
    )
    if sys.platform == "linux":
        os.environ["LC_ALL"] = "C.UTF-8"
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(name, None)


_prepare_home()
_watch = Watch()


def pytest_unconfigure(config):
    for thread in threading.enumerate():
        if thread.name.startswith("falsematch"):
            thread.join(10)  # Python's ending would take it out of OpenCV in the middle of a call, and abort
    shutil.rmtree(BASE, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp():
    """The application as the app makes it: our fonts, our style."""
    from app.ui.application import make_application

    return make_application()


@pytest.fixture
def may_write(tmp_path_factory):
    """Folders that the app may write to during a test."""
    return [tmp_path_factory.getbasetemp()]


@pytest.fixture(autouse=True)
def _nothing_leaves_or_is_written(may_write):
    """Fails a test in which Python code opens an internet socket, or the app writes where it may not."""
    with _watch.listening() as heard:
        yield
    assert heard.sockets == [], f"internet sockets were opened: {heard.sockets}"
    assert heard.wrongly_written(may_write) == [], "the app opened files for writing that it may not write"


@pytest.fixture(autouse=True)
def _nothing_left_behind(request):
    """Fails a test that leaves a thread or, if it uses Qt, a running timer or a window behind."""
    qt = "qapp" in request.fixturenames
    before = leftovers.now(qt=qt)
    yield
    left = leftovers.since(before, qt=qt)
    assert left == [], f"left behind: {', '.join(left)}"


class _Warnings(logging.Handler):
    """Qt's warnings, once the app has put its own handler in the place of pytest-qt's."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if text.startswith("Qt: "):
            self.said.append(text)


@pytest.fixture(autouse=True)
def _qt_is_content():
    """Fails a test in which Qt warns while the app's own handler listens."""
    log, handler = logging.getLogger("falsematch"), _Warnings()
    log.addHandler(handler)
    yield
    log.removeHandler(handler)
    assert handler.said == [], "Qt warned"
