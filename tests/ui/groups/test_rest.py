"""At rest nothing repaints and nothing ticks: in this room, on the first page, and in the strip below."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.theme import Theme
from tests.ui.house import Shell, settle

WATCHED_MS = 1500
MOST = 8
"""Times that long, on a busy machine."""
RESTLESS = (QEvent.Type.Paint, QEvent.Type.UpdateRequest, QEvent.Type.LayoutRequest, QEvent.Type.Timer)


class Watcher(QObject):
    """Counts what makes a page work."""

    def __init__(self):
        super().__init__()
        self.seen: Counter[tuple[str, str]] = Counter()

    def eventFilter(self, watched, event):
        if event.type() in RESTLESS and watched is not self.end:
            self.seen[event.type().name, type(watched).__name__] += 1
        return False

    def watch(self):
        loop, self.end = QEventLoop(), QTimer(singleShot=True)
        self.end.timeout.connect(loop.quit)
        self.end.start(WATCHED_MS)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        loop.exec()
        application.removeEventFilter(self)
        return dict(self.seen)


def comes_to_rest():
    """Whether nothing happens for a while, after what it takes: people walk in, words are said aloud, layouts end."""
    return any(Watcher().watch() == {} for _ in range(MOST))


@pytest.mark.parametrize("scene", ["one", "each", "searched"])
def test_the_room_rests(make_page, scene):
    page = make_page(theme=Theme(reduced_motion=False))
    page.show_scene(scene)
    page.desk.often._pad._options["ten"].click()
    settle()
    assert comes_to_rest()


def test_the_first_page_and_the_strip_rest(qtbot):
    shell = Shell()
    qtbot.addWidget(shell.window)
    assert not shell.theme.reduced_motion
    shell.show("home")
    assert shell.window.isVisible()
    assert comes_to_rest()


def test_what_moves_is_seen(make_page):
    page = make_page(theme=Theme(reduced_motion=False))
    settle()
    QTimer.singleShot(100, page, lambda: page.stage.all.setValue(400))
    assert any(kind == "Paint" for kind, _ in Watcher().watch())
