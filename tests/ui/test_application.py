import logging
import sys
import threading

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from app.ui import application
from app.ui.application import Funnel, has_display


@pytest.fixture
def funnel(qapp):
    before = sys.excepthook, threading.excepthook
    made = Funnel()
    made.open()
    yield made
    made.close()
    assert (sys.excepthook, threading.excepthook) == before


def raised(text):
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


def test_what_nobody_catches_is_told_and_logged_by_kind_and_place_only(funnel, qtbot, caplog):
    error = raised("what a visitor typed")
    with caplog.at_level(logging.ERROR, logger="falsematch"), qtbot.waitSignal(funnel.raised) as told:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert told.args == [error]
    assert "ValueError" in caplog.text
    assert "test_application.py" in caplog.text
    assert "what a visitor typed" not in caplog.text


def test_a_problem_in_a_thread_is_told_in_the_ui_thread(funnel, qtbot):
    heard = []
    funnel.raised.connect(lambda _error: heard.append(threading.current_thread()))

    def fail():
        raise ValueError

    worker = threading.Thread(target=fail)
    with qtbot.waitSignal(funnel.raised):
        worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.main_thread()]


def test_what_qt_has_to_say_goes_to_the_log(qapp, caplog):
    with caplog.at_level(logging.DEBUG, logger="falsematch"):
        application._from_qt(QtMsgType.QtInfoMsg, QMessageLogContext(), "hello")
    assert "Qt: hello" in caplog.text


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    ("variables", "there"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
    ],
)
def test_a_display_is_looked_for_without_qt(monkeypatch, variables, there):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert has_display() == there
