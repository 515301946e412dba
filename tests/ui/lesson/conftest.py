"""A lesson page in a window of its own, and a room that only counts itself."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from app.lessons.library import load_library
from app.resources import lessons_root
from app.ui.pages.lesson import LessonPage
from app.ui.theme import Theme
from tests.ui.house import settle


class Room(QWidget):
    """Stands in for a room of the lab: something to focus, and the height of an upright room when narrow."""

    def __init__(self):
        super().__init__()
        self.button = QPushButton("inside", self)

    def resizeEvent(self, event):
        self.setMinimumHeight(900 if event.size().width() < 900 else 500)


class Bench:
    """`bench.page`, what it said, and how many rooms it asked for."""

    def __init__(self, theme, make_room=None):
        self.theme = theme
        self.rooms: list[tuple[str, str, Room]] = []
        self.said: list[tuple[object, ...]] = []
        self.page = LessonPage(theme, make_room or self._room)
        page = self.page
        page.step_changed.connect(lambda lesson, step: self.said.append(("step", lesson, step)))
        page.finished.connect(lambda lesson: self.said.append(("finished", lesson)))
        page.wanted.connect(lambda name: self.said.append(("wanted", name)))
        page.room_entered.connect(lambda room, preset: self.said.append(("entered", room, preset)))
        page.room_left.connect(lambda: self.said.append(("left",)))
        self.host = QWidget()
        layout = QVBoxLayout(self.host)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # offscreen, no window manager takes one
        layout.addWidget(page)

    def _room(self, room, preset, _open):
        self.rooms.append((room, preset, Room()))
        return self.rooms[-1][2]

    def heard(self, kind):
        return [said for said in self.said if said[0] == kind]

    def show(self, lesson, step=0, size=(1280, 704)):
        self.host.resize(*size)
        self.host.show()
        self.host.activateWindow()
        self.page.show_lesson(lesson, step)
        settle()
        return self.page

    def turn(self, step):
        self.page.show_step(step)
        settle()


def load(language):
    library = load_library(lessons_root(), language)
    found = library.find("the-wrong-man")
    assert found is not None
    assert found.language == language
    return found


@pytest.fixture(scope="session")
def english():
    return load("en")


@pytest.fixture(scope="session")
def spanish():
    return load("es")


@pytest.fixture
def make_bench(qtbot):
    def build(theme=None, make_room=None):
        bench = Bench(theme or Theme(), make_room)
        qtbot.addWidget(bench.host)
        return bench

    return build


@pytest.fixture
def bench(make_bench):
    return make_bench()


@pytest.fixture
def only(english):
    """The lesson with nothing but this block in its one step."""

    def build(*blocks, sources=None):
        step = replace(english.steps[0], blocks=blocks)
        return replace(english, id="only", steps=(step,), sources=sources or english.sources)

    return build
