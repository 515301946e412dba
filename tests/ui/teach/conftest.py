"""A talk on a lesson that ships, with a clock that stands still, and the page that shows it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.lessons.kit import load_kit
from app.lessons.library import load_library
from app.resources import lessons_root
from app.ui.pages.page import Page
from app.ui.parts.rail import Rail
from app.ui.teach.deck import make_deck
from app.ui.teach.page import TeachPage
from app.ui.teach.talk import Talk
from app.ui.theme import Theme
from tests.ui.house import settle


class Clock:
    """Seconds that a test moves."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Room(Page):
    """Stands in for a room of the lab: one slider to hold the keyboard."""

    def __init__(self, theme):
        super().__init__()
        self.resets = 0
        self.rail = Rail(theme, lambda: "Line", str, least=0, most=100, arrow=1, page=5, parent=self)
        self.rail.resize(300, 60)

    def reset(self):
        self.resets += 1


class Class:
    """`page` shows `talk`; `said` is what the page told."""

    def __init__(self, theme=None):
        self.theme, self.clock = theme or Theme(), Clock()
        self.talk = Talk(self.clock)
        self.rooms = []
        self.said: list[tuple[object, ...]] = []
        self.page = TeachPage(self.theme, self.talk, self._room)
        self.page.room_entered.connect(lambda room, preset: self.said.append(("entered", room, preset)))
        self.page.room_left.connect(lambda: self.said.append(("left",)))
        self.page.ended.connect(lambda: self.said.append(("ended",)))
        self.page.lesson_chosen.connect(lambda name: self.said.append(("chosen", name)))
        self.page.plan_wanted.connect(lambda minutes: self.said.append(("plan", minutes)))
        self.host = QWidget()
        layout = QVBoxLayout(self.host)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self.page)

    def _room(self, room, preset, _open):
        self.rooms.append((room, preset, Room(self.theme)))
        return self.rooms[-1][2]

    def show(self, deck=None, slide=0, size=(1280, 755)):
        self.host.resize(*size)
        self.host.show()
        self.host.activateWindow()
        if deck is not None:
            self.talk.open(deck, slide)
        self.page.setFocus()
        settle()
        return self.page


def kit(language, name):
    library = load_library(lessons_root(), language)
    lesson = library.find(name)
    assert lesson is not None
    assert lesson.language == language
    return load_kit(lesson, lesson.path.parents[2], library.commons)


@pytest.fixture(scope="session")
def draw_line():
    return kit("en", "where-do-you-draw-the-line")


@pytest.fixture(scope="session")
def wrong_man():
    return kit("en", "the-wrong-man")


@pytest.fixture(scope="session")
def dibujar():
    return kit("es", "where-do-you-draw-the-line")


@pytest.fixture(scope="session")
def deck(draw_line):
    return make_deck(draw_line.lesson, draw_line.teacher.plans)


@pytest.fixture
def school(qtbot):
    made = Class()
    qtbot.addWidget(made.host)
    return made


@pytest.fixture
def only(draw_line):
    """A deck of one step with nothing but these blocks."""

    def build(*blocks):
        step = replace(draw_line.lesson.steps[0], blocks=blocks)
        return make_deck(replace(draw_line.lesson, steps=(step,)))

    return build


def slide_of(deck, test):
    """The number of the first slide for which `test` holds."""
    return next(at for at, slide in enumerate(deck.slides) if test(slide))
