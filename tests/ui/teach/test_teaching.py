"""Teach wired to a window, the lessons and a lab that only notes what it is told."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.lessons.levels import Level, at_level
from app.lessons.library import load_library
from app.lessons.presets import shipped
from app.model.policy import Lock, Reason
from app.model.settings import Settings
from app.resources import lessons_root
from app.ui.pages.page import Page
from app.ui.teach.teaching import NAME, Teaching
from tests.ui.house import Shell, settle
from tests.ui.teach.conftest import slide_of


class Lab(QObject):
    """Notes who goes in and out."""

    def __init__(self):
        super().__init__()
        self.inside, self.said = None, []

    def add(self, name, _room):
        self.said.append(("add", name))

    def enter(self, name, *, compares, lock):
        self.inside = name
        self.said.append(("enter", name, compares, lock.allowed))

    def leave(self):
        self.inside = None
        self.said.append(("leave",))


class Room(Page):
    """A room's page that notes its visits."""

    camera_wanted = Signal(int)

    def __init__(self):
        super().__init__()
        self.visits = []

    def arrive(self, **wishes):
        self.visits.append(wishes)

    def leave(self):
        self.visits.append("left")


class House(Shell):
    """A shell in which Teach can be opened."""

    def __init__(self, settings=None):
        super().__init__(settings)
        self.lab, self.made = Lab(), []
        makers = {("threshold", ""): self._make, ("threshold", "class"): self._make, ("scale", ""): self._make}
        lock = Lock("compare.live_teach", False, None, Reason.DEFAULT)
        self.teaching = Teaching(self.theme, self.window, self.lab, makers, lock)  # type: ignore[arg-type]
        self.window.add_page(NAME, self.teaching.page)
        self.library = load_library(lessons_root(), "en")

    def _make(self):
        self.made.append(Room())
        return self.made[-1]

    def full(self):
        return bool(self.window.windowState() & Qt.WindowState.WindowFullScreen)


@pytest.fixture
def house(qtbot):
    made = House()
    qtbot.addWidget(made.window)
    made.show("home")
    made.teaching.show(made.library)
    yield made
    made.language.choose("en")


NAMES = ("where-do-you-draw-the-line", "the-wrong-man")


def test_lessons_are_offered_with_their_plans(house):
    house.window.go(NAME)
    settle()
    rows = house.teaching.page.start.rows
    assert [row.text() for row in rows] == [lesson.title for lesson in house.library.lessons]
    rows[3].click()
    assert house.teaching.talk.deck.lesson.id == house.library.lessons[3].id


def test_a_talk_fills_the_screen_and_ends_where_it_was_asked_for(house):
    house.window.go("help")
    house.teaching.open(NAMES[0], 2)
    settle()
    assert house.window.here == NAME
    assert house.full()
    assert not house.window.nav.isVisible()
    assert house.window.status.isVisible()
    assert house.teaching.talk.slide.step == 2
    house.teaching.page.end()
    assert house.window.here == "help"
    assert not house.full()
    assert house.teaching.talk.deck is None


def test_a_screen_that_was_full_before_stays_so(house):
    house.window.toggle_full_screen()
    house.teaching.open(NAMES[0])
    house.teaching.end()
    assert house.full()


def test_a_talk_that_is_left_goes_on_where_it_was(house):
    house.teaching.open(NAMES[0])
    house.teaching.talk.to(4)
    house.window.go("settings")
    assert not house.full()
    house.window.go(NAME)
    assert house.full()
    assert house.teaching.talk.place.slide == 4


def test_a_lesson_that_is_not_there_opens_nothing(house):
    house.teaching.open("nothing-of-the-kind")
    assert house.window.here == "home"
    assert not house.full()


def test_a_room_is_entered_in_the_lab_with_its_preset_and_left_when_the_slide_turns(house):
    house.teaching.open(NAMES[0])
    talk = house.teaching.talk
    at = slide_of(talk.deck, lambda slide: slide.room is not None and slide.room.preset == "start")
    talk.to(at)
    assert house.lab.said == [("add", NAME), ("enter", NAME, True, False)]
    room = talk.deck.slides[at].room
    preset = shipped().find(room.room, "start")
    assert preset is not None
    assert house.made[0].visits == [{"preset": "start", "values": preset.values, "first": True}]
    talk.on()
    assert house.lab.said[-1] == ("leave",)
    assert house.made[0].visits[-1] == "left"
    talk.to(at)
    house.teaching.page.end()
    assert house.lab.inside is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert house.teaching.page.stage.keep.room is None


def test_a_room_of_its_own_kind_looks_at_nobody(house):
    house.teaching.open(NAMES[0])
    talk = house.teaching.talk
    talk.to(slide_of(talk.deck, lambda slide: slide.room is not None and slide.room.preset == "class"))
    assert house.lab.said == [("add", NAME)]


def test_another_language_and_another_plan_keep_the_place(house):
    house.teaching.open(NAMES[0], 1)
    plans = house.teaching.talk.deck.plans
    house.teaching.page.plan_wanted.emit(plans[-1])
    assert (house.teaching.talk.deck.plan, house.teaching.talk.slide.step) == (plans[-1], 1)
    house.teaching.show(load_library(lessons_root(), "es"))
    deck = house.teaching.talk.deck
    assert (deck.lesson.language, deck.plan, house.teaching.talk.slide.step) == ("es", plans[-1], 1)


def test_easier_words_are_taught_where_they_are_chosen(qtbot):
    made = House(Settings(language="en", easier_words=True))
    qtbot.addWidget(made.window)
    made.teaching.show(made.library)
    made.teaching.open(NAMES[0])
    lesson = made.library.find(NAMES[0])
    deck = made.teaching.talk.deck
    assert lesson is not None
    assert deck is not None
    assert deck.lesson == at_level(lesson, Level.SIMPLE) != lesson
    made.teaching.end()


def test_every_lesson_that_ships_can_be_taught_by_every_plan(house):
    for lesson in house.library.lessons:
        house.teaching.open(lesson.id)
        deck = house.teaching.talk.deck
        assert deck.plans == lesson.plans
        assert all(minutes > 0 for minutes in deck.minutes.values())
        house.teaching.end()
