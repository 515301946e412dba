"""Map, notebook and undo wired to the window and to rooms."""

import pytest
from PySide6.QtWidgets import QWidget

from app.lessons.presets import Found, Preset
from app.model.notebook import Kind, Note
from app.ui.around import Around
from app.ui.pages.page import Page

CITY = Preset("scale", "city", {"en": "A city"}, {"threshold": 0.363})
NOTE = Note("scale", Kind.NUMBER, "One in how many?", "", "1 in 1,000")


class Room(Page):
    """One number, and whatever it is opened with."""

    def __init__(self):
        super().__init__()
        self.threshold, self.wishes = 0.3, {}

    def values(self):
        return {"threshold": self.threshold}

    def show_values(self, values):
        self.threshold = values.get("threshold", 0.3)

    def arrive(self, **wishes):
        self.wishes = wishes
        if "values" in wishes:
            self.show_values(wishes["values"])

    def reset(self):
        self.show_values({})

    def set(self, threshold):
        self.threshold = threshold
        self.changed.emit()


@pytest.fixture
def rooms(shell):
    made = {name: Room() for name in ("scale", "threshold")}
    for name, page in made.items():
        shell.window.add_page(name, page)
    return made


@pytest.fixture
def around(shell, rooms):
    made = Around(shell.theme, shell.language, shell.window, rooms, Found((CITY,)))
    shell.show("home")
    return made


def test_a_preset_opens_its_room_set_up_and_can_be_undone(shell, around, rooms):
    around.map.preset_wanted.emit(CITY)
    assert shell.window.here == "scale"
    assert rooms["scale"].wishes == {"preset": "city", "values": {"threshold": 0.363}}
    around.undo()
    assert rooms["scale"].threshold == 0.3
    around.redo()
    assert rooms["scale"].threshold == 0.363


def test_undo_is_a_button_too_that_says_when_there_is_nothing_to_take_back(shell, around, rooms):
    button = shell.window.nav.undo
    shell.window.go("scale")
    assert (button.accessibleName(), button.accessibleDescription()) == ("Undo", "Nothing to take back yet.")
    rooms["scale"].set(0.5)
    assert button.accessibleDescription() == ""
    button.click()
    assert rooms["scale"].threshold == 0.3
    assert button.accessibleDescription() == "Nothing to take back yet."


def test_the_menu_takes_a_step_back_and_resets_in_the_room_one_came_from(shell, around, rooms):
    menu = shell.window.menu
    shell.window.go("scale")
    rooms["scale"].set(0.5)
    rooms["scale"].set(0.6)
    shell.window.go("menu")
    assert menu.undo.isVisible()
    menu.undo.click()
    assert (shell.window.here, rooms["scale"].threshold) == ("scale", 0.5)
    shell.window.go("menu")
    menu.reset_row.click()
    assert (shell.window.here, rooms["scale"].threshold) == ("scale", 0.3)
    around.undo()
    assert rooms["scale"].threshold == 0.5
    shell.window.go("map")
    shell.window.go("menu")
    assert not menu.undo.isVisible()


def test_a_presets_line_stands_over_the_one_that_rooms_share(shell, around, rooms, qtbot):
    shell.window.moved.connect(lambda _page: rooms["scale"].show_values({"threshold": 0.9}))
    with qtbot.waitSignal(around.was_set) as told:
        around.open(CITY)
    assert told.args == ["scale"]
    assert rooms["scale"].threshold == 0.363


def test_whoever_shares_the_line_is_told_of_undo(shell, around, rooms, qtbot):
    shell.window.go("scale")
    rooms["scale"].set(0.5)
    with qtbot.waitSignal(around.was_set) as told:
        around.undo()
    assert told.args == ["scale"]


def test_a_preset_that_is_a_room_of_its_own_kind_has_its_own_page(shell, rooms):
    wall = Room()
    shell.window.add_page("class", wall)
    own = {("scale", "city"): "class"}
    made = Around(shell.theme, shell.language, shell.window, rooms, Found((CITY,)), own)
    made.open(CITY)
    assert shell.window.here == "class"
    assert rooms["scale"].threshold == 0.3


def test_undo_is_for_the_room_that_is_shown(shell, around, rooms):
    shell.window.go("scale")
    rooms["scale"].set(0.5)
    shell.window.go("threshold")
    rooms["threshold"].set(0.6)
    around.undo()
    assert (rooms["scale"].threshold, rooms["threshold"].threshold) == (0.5, 0.3)
    shell.window.go("scale")
    around.undo()
    assert rooms["scale"].threshold == 0.3


def test_a_reset_by_the_window_can_be_undone(shell, around, rooms):
    shell.window.go("scale")
    rooms["scale"].set(0.5)
    shell.window.reset_room()
    assert rooms["scale"].threshold == 0.3
    around.undo()
    assert rooms["scale"].threshold == 0.5


def test_leaving_the_lab_forgets_the_steps_but_keeps_the_notebook(shell, around, rooms):
    shell.window.go("scale")
    rooms["scale"].set(0.5)
    rooms["scale"].noted.emit(NOTE)
    shell.window.go("home")
    shell.window.go("scale")
    around.undo()
    assert rooms["scale"].threshold == 0.5
    assert around.notebook.notes == (NOTE,)


def test_erasing_forgets_all_of_it(shell, around, rooms):
    shell.window.go("scale")
    rooms["scale"].set(0.5)
    rooms["scale"].noted.emit(NOTE)
    around.forget()
    around.undo()
    assert rooms["scale"].threshold == 0.5
    assert around.notebook.notes == ()
    assert {one.door.state for one in around.map.plan.chambers} <= {"", "Still to come"}


def test_undo_in_the_notebook_puts_a_line_back(shell, around):
    around.notebook.note(NOTE)
    shell.window.go("notebook")
    around.notebook.remove(0)
    around.undo()
    assert around.notebook.notes == (NOTE,)


def test_a_room_inside_a_lesson_is_followed_like_the_labs(around, qtbot):
    page = Room()
    qtbot.addWidget(page)
    around.follow_lesson(page, "scale", False)
    page.set(0.7)
    assert around.history.undo("lesson")
    assert page.threshold == 0.3


def test_a_lessons_room_that_is_entered_again_has_nothing_to_undo(around, qtbot):
    page = Room()
    qtbot.addWidget(page)
    around.follow_lesson(page, "scale", False)
    page.threshold = 0.9
    around.follow_lesson(page, "scale", False)
    assert not around.history.can_undo("lesson")


@pytest.mark.parametrize(("place", "said"), [("threshold", "Back to Threshold"), ("lesson", "Back to the lesson")])
def test_the_notebook_leads_back_to_where_one_was(shell, around, place, said):
    shell.window.add_page("lesson", QWidget())
    shell.window.go(place)
    shell.window.go("menu")
    shell.window.go("notebook")
    assert around.notebook.way_back.isVisible()
    assert around.notebook.way_back.text() == said
    around.notebook.way_back.click()
    assert shell.window.here == place


@pytest.mark.parametrize("place", ["home", "receipt"])
def test_from_outside_the_lab_the_notebook_leads_nowhere_back(shell, around, place):
    shell.window.go("threshold")
    shell.window.go(place)
    shell.window.go("notebook")
    assert around.notebook.way_back.isHidden()


def test_the_next_steps_preset_in_the_same_room_is_where_undo_ends(around, qtbot):
    page = Room()
    qtbot.addWidget(page)
    around.follow_lesson(page, "scale", False)
    page.set(0.7)
    page.threshold = 0.9
    around.follow_lesson(page, "scale", True)
    assert not around.history.can_undo("lesson")
    page.set(0.4)
    assert around.history.undo("lesson")
    assert page.threshold == 0.9


def test_the_map_knows_the_rooms_that_were_entered(shell, around):
    shell.window.go("threshold")
    shell.window.go("map")
    doors = {one.room.name: one.door.state for one in around.map.plan.chambers}
    assert doors["threshold"] == "You are here"
    assert doors["look"] == ""
