"""The guards in tests/conftest.py must be able to notice what they guard against."""

import logging
import os
import socket
import threading

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

from app.ui.application import Funnel
from tests import leftovers
from tests.conftest import _Warnings
from tests.watch import APP, TESTS, Heard, Watch


def _as(place, code, **names):
    """Run `code` as if it stood in a file of `place`."""
    exec(compile(code, f"{place}/pretended.py", "exec"), names)


@pytest.fixture
def heard():
    with Watch().listening() as found:
        yield found


@pytest.mark.parametrize(
    "code", ["open(path, 'wb').close()", "open(path, 'a').close()", "os.close(os.open(path, os.O_RDWR))"]
)
def test_a_file_that_the_app_opens_for_writing_is_heard(tmp_path, heard, code):
    path = tmp_path / "notes.txt"
    path.touch()
    _as(APP, code, path=path, os=os)
    assert heard.written == [path]
    assert heard.wrongly_written([tmp_path]) == []
    assert heard.wrongly_written([tmp_path / "settings"]) == [path]


def test_reading_and_what_tests_write_themselves_is_no_matter(tmp_path, heard):
    path = tmp_path / "notes.txt"
    _as(TESTS, "open(path, 'w').close()", path=path)
    _as(APP, "open(path).close()", path=path)
    assert heard.written == []


@pytest.mark.parametrize("name", ["me.png", "me.JPG", "prints.npz", "me.npy.new", "me.mp4"])
def test_what_could_hold_a_picture_or_a_faceprint_is_wrong_anywhere(tmp_path, name):
    assert Heard([tmp_path / name]).wrongly_written([tmp_path]) == [tmp_path / name]


@pytest.mark.parametrize(
    ("place", "family", "count"),
    [
        (APP, socket.AF_INET, 1),
        (APP, socket.AF_INET6, 1),
        ("/somebodys/library", socket.AF_INET, 1),
        (TESTS, socket.AF_INET, 0),
        (APP, socket.AF_UNIX, 0),
    ],
)
def test_an_internet_socket_is_heard_unless_a_test_opens_it_itself(place, family, count):
    watch = Watch()
    # The hook is called as Python would call it: a real socket would set off the guard of this very test. And in a
    # thread of its own, where no test is among the callers.
    call = compile("lambda: hear('socket.__new__', (None, family, 0, 0))", f"{place}/pretended.py", "eval")
    thread = threading.Thread(target=eval(call, {"hear": watch._hear, "family": family}))
    with watch.listening() as found:
        thread.start()
        thread.join()
    assert len(found.sockets) == count


def test_a_thread_of_ours_that_is_left_is_named(monkeypatch):
    monkeypatch.setattr(leftovers, "PATIENCE", 0.0)
    before, stop = leftovers.now(), threading.Event()
    thread = threading.Thread(target=stop.wait, name="falsematch-look", daemon=True)
    thread.start()
    found = leftovers.since(before)
    stop.set()
    thread.join()
    assert found == ["thread falsematch-look"]
    assert leftovers.since(before) == []


def test_a_running_timer_and_a_window_that_are_left_are_named(qtbot):
    before = leftovers.now()
    window = QWidget()
    qtbot.addWidget(window)
    timer = QTimer(window, interval=60_000)
    window.show()
    timer.start()
    assert leftovers.since(before) == ["running timer of QWidget, every 60000 ms", "window QWidget"]
    timer.stop()
    window.hide()
    assert leftovers.since(before) == []


def test_a_warning_of_qt_is_noticed_while_the_apps_own_handler_listens(qtbot):
    log, handler = logging.getLogger("falsematch.guards"), _Warnings()
    log.addHandler(handler)
    log.propagate = False
    funnel = Funnel()
    funnel.open()
    try:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr("app.ui.application.log", log)
            qWarning("something is wrong")
    finally:
        funnel.close()
        log.removeHandler(handler)
    assert handler.said == ["Qt: something is wrong"]
