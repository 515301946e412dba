"""The guards in tests/conftest.py must be able to notice what they guard against."""

import logging
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


@pytest.mark.parametrize("code", ["open(path, 'wb')", "open(path, 'a')", "os.close(os.open(path, os.O_RDWR))"])
def test_a_file_that_the_app_opens_for_writing_is_heard(tmp_path, heard, may_write, code):
    path = tmp_path / "notes.txt"
    path.touch()
    may_write.append(tmp_path)
    import os

    _as(APP, f"{code}.close()" if code.startswith("open") else code, path=path, os=os)
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


def test_an_internet_socket_of_the_app_or_of_a_library_is_heard_and_a_local_one_is_not(heard):
    _as(APP, "socket.socket(socket.AF_UNIX).close()", socket=socket)
    assert heard.sockets == []
    _as(APP, "assert family", family=socket.AF_INET)
    # The hook is called as Python calls it, so that no real socket is needed for the other half.
    watch = Watch()
    with watch.listening() as alone:
        _as(APP, "hear('socket.__new__', (None, family, 0, 0))", hear=watch._hear, family=socket.AF_INET6)
        _as(TESTS, "hear('socket.__new__', (None, family, 0, 0))", hear=watch._hear, family=socket.AF_INET)
    assert len(alone.sockets) == 1


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
