"""The map of the lab: its doors, the walk through it, what was visited."""

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.lessons.presets import Found, Preset, shipped
from app.lessons.rooms import ROOMS as PLANNED
from app.ui.map.page import MapPage
from app.ui.map.plan import Sizes, columns_for, lay_out, mirrored
from app.ui.map.signs import SIGNS
from app.ui.rooms import ROOMS
from tests.ui.house import settle

STANDING = [room.name for room in ROOMS]
FOUND = Found(
    tuple(
        Preset(room, name, {"en": f"{name} of {room}", "es": f"{name} de {room}"}, {"threshold": 0.3})
        for room in STANDING
        for name in PLANNED[room]
    )
)


@pytest.fixture
def page(shell):
    made = MapPage(shell.theme, shell.language, FOUND)
    shell.window.add_page("map", made)
    shell.show("map")
    return made


def chamber(page, room):
    return next(one for one in page.plan.chambers if one.room.name == room)


def test_every_room_of_the_plan_is_there_in_the_order_of_the_walk(page):
    assert [one.room.name for one in page.plan.chambers] == list(PLANNED)
    assert set(SIGNS) == set(PLANNED)


def test_a_room_that_is_not_built_yet_says_so_and_has_no_door(page, qtbot):
    for one in page.plan.chambers:
        assert one.stands == (one.room.name in STANDING)
    coming = [one for one in page.plan.chambers if not one.stands]
    for one in coming:
        assert one.door.focusPolicy() == Qt.FocusPolicy.NoFocus
        assert one.door.accessibleDescription().startswith("Still to come")
        with qtbot.assertNotEmitted(page.wanted):
            one.door.click()


def test_a_rooms_door_leads_into_the_room(page, qtbot):
    for name in STANDING:
        with qtbot.waitSignal(page.wanted) as told:
            chamber(page, name).door.click()
        assert told.args == [name]


def test_each_preset_but_the_first_has_a_door_with_its_title(page, qtbot):
    scale = chamber(page, "scale")
    assert [door.preset.name for door in scale.presets] == [name for name in PLANNED["scale"] if name != "start"]
    with qtbot.waitSignal(page.preset_wanted) as told:
        scale.presets[0].click()
    assert told.args == [FOUND.find("scale", scale.presets[0].preset.name)]


def test_doors_are_called_in_the_language_in_force(shell, page):
    door = chamber(page, "scale").presets[0]
    assert door.text().endswith("of scale")
    shell.language.choose("es")
    settle()
    assert door.text().endswith("de scale")


def test_the_map_says_where_one_is_and_where_one_has_been(page):
    page.note_moved("look")
    page.note_moved("scale", "city")
    look, scale = chamber(page, "look"), chamber(page, "scale")
    assert look.door.accessibleDescription().startswith("Visited")
    assert scale.door.accessibleDescription().startswith("You are here")
    assert [door.preset.name for door in scale.presets if door.accessibleDescription() == "Visited"] == ["city"]
    page.note_moved("settings")
    assert scale.door.state == "You are here"
    page.note_moved("home")
    assert scale.door.state == "Visited"


def test_a_visit_that_is_over_leaves_no_trace_on_it(page):
    page.note_moved("scale", "city")
    page.forget()
    assert {one.door.state for one in page.plan.chambers} == {"", "Still to come"}
    assert not any(door.accessibleDescription() for one in page.plan.chambers for door in one.presets)


def test_the_keyboard_starts_where_one_stands_and_walks_by_arrows(shell, page, qtbot):
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)
    page.note_moved("faceprint")
    shell.window.go("home")
    page.note_moved("faceprint")
    shell.window.go("map")
    faceprint = chamber(page, "faceprint")
    qtbot.waitUntil(faceprint.door.hasFocus)
    assert not faceprint.door.ringed
    qtbot.keyClick(faceprint.door, Qt.Key.Key_Down)
    assert faceprint.presets[0].hasFocus()
    assert faceprint.presets[0].ringed
    qtbot.keyClick(faceprint.presets[0], Qt.Key.Key_Up)
    qtbot.keyClick(faceprint.door, Qt.Key.Key_Right)
    assert chamber(page, "threshold").door.hasFocus()
    with qtbot.waitSignal(page.wanted):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_arrows_alone_reach_every_door(page):
    reached, found = set(), [page.doors[0]]
    while found:
        door = found.pop()
        if door in reached:
            continue
        reached.add(door)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            door.setFocus()
            page._walk(door, key)
            found += [one for one in page.doors if one.hasFocus()]
    assert reached == set(page.doors)


@pytest.mark.parametrize(("width", "height", "text"), [(1280, 800, 1), (1024, 600, 1), (1080, 1920, 1), (1280, 800, 2),
                                                       (640, 480, 2)])  # fmt: skip
@pytest.mark.parametrize("language", ["en", "es"])
def test_doors_are_large_enough_and_words_stay_in_their_room(shell, page, width, height, text, language):
    shell.language.choose(language)
    shell.theme.set_look(name="light", text_scale=text, reduced_motion=False)
    shell.show("map", width, height)
    for one in page.plan.chambers:
        assert one.least(one.width()) <= one.height()
        for door in [one.door, *one.presets]:
            assert one.rect().contains(door.geometry())
            assert min(door.width(), door.height()) >= round(44 * shell.theme.scale) - 1
            assert door.height() >= door.heightForWidth(door.width()) - 1
    rooms = [one.geometry() for one in page.plan.chambers]
    assert not any(first.intersects(second) for first, second in combinations(rooms, 2))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1920, 1040)])
def test_the_whole_lab_is_in_view_in_a_window_of_the_usual_size(shell, language, size):
    shell.language.choose(language)
    page = MapPage(shell.theme, shell.language, shipped())
    shell.window.add_page("map", page)
    shell.show("map", *size)
    last = page.plan.chambers[-1]
    assert last.mapTo(shell.window, QPoint(0, last.height())).y() <= shell.window.status.y()
    assert page.scroller.verticalScrollBar().maximum() == 0


@pytest.fixture
def whole(shell):
    """The map with every preset that is shipped, all of it visited."""
    page = MapPage(shell.theme, shell.language, shipped())
    shell.window.add_page("map", page)
    for room in STANDING:
        page.note_moved(room)
    return page


@pytest.mark.parametrize("language", ["en", "es"])
def test_on_an_upright_screen_the_whole_lab_is_in_view_wherever_one_is(shell, whole, language):
    shell.language.choose(language)
    for room in STANDING:
        whole.note_moved(room)
        shell.show("map", 1080, 1920)
        assert whole.scroller.verticalScrollBar().maximum() == 0
        assert all(one.least(one.width()) <= one.height() for one in whole.plan.chambers)
    last = whole.plan.chambers[-1]
    assert last.mapTo(shell.window, QPoint(0, last.height())).y() <= shell.window.status.y()


@pytest.mark.parametrize("language", ["en", "es"])
def test_in_a_small_window_the_lab_is_cut_between_titles_and_what_they_say(shell, whole, language):
    shell.language.choose(language)
    shell.show("map", 1024, 600)
    fold = whole.scroller.viewport().height()
    cut = [one for one in whole.plan.chambers if one.y() < fold < one.geometry().bottom()]
    assert len(cut) == 4
    titles = {one.door.title_height(one.door.width()) for one in cut}
    for one in cut:
        assert fold == one.y() + one.door.corridor + (titles.copy().pop() if len(titles) == 1 else 0)


def test_what_does_not_fit_is_cut_under_its_titles_or_its_corridor():
    sizes = Sizes(margin=24, gap=10, corridor=40, lane=8)
    for height, seen in ((345, 0), (380, 0), (395, 40), (425, 70), (458, 70)):
        places = lay_out([200] * 12, 4, 1280, 100, height, sizes, [30] * 12)
        assert max(0, height - places[4].rect.top()) == seen
    uneven = lay_out([200] * 12, 4, 1280, 100, 425, sizes, [30] * 7 + [60] * 5)
    assert 425 - uneven[4].rect.top() == 40


def test_the_lab_is_walked_the_other_way_where_one_reads_the_other_way():
    sizes = Sizes(margin=24, gap=10, corridor=50, lane=8)
    places = [mirrored(place, 1280) for place in lay_out([200] * 8, 4, 1280, 90, 700, sizes)]
    assert [place.rect.x() for place in places[:4]] == sorted((place.rect.x() for place in places[:4]), reverse=True)
    assert places[0].rect.right() + 1 == 1280 - 24
    for one, other in pairwise(places):
        away = other.rect.topLeft() + other.walk[0] - one.rect.topLeft() - one.walk[-1]
        assert (abs(away.x()), abs(away.y())) in ((sizes.gap, 0), (0, sizes.gap))


def test_from_right_to_left_the_first_room_is_on_the_right_with_its_number_before_its_title(qapp, shell, whole):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shell.show("map")
        first, second = whole.plan.chambers[:2]
        assert first.x() > second.x()
        assert whole.plan.title.x() > whole.plan.notebook.x()
        row = first.door.grab().toImage()
        band = range(first.door.corridor, first.door.corridor + 20)
        quiet = QColor(shell.theme.screen.quiet).rgb()
        assert [x for x in range(row.width()) if any(row.pixel(x, y) == quiet for y in band)][-1] > row.width() - 20
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("columns", [1, 2, 4])
def test_the_walk_never_jumps(columns):
    sizes = Sizes(margin=24, gap=10, corridor=50, lane=8)
    places = lay_out([200, 210, 220, 230, 190, 180, 90, 80], columns, 1280, 90, 700, sizes)
    for one, other in pairwise(places):
        end, start = one.rect.topLeft() + one.walk[-1], other.rect.topLeft() + other.walk[0]
        away = end - start
        assert (abs(away.x()), abs(away.y())) in ((sizes.gap, 0), (0, sizes.gap))
        for here, there in pairwise(one.walk):
            assert here.x() == there.x() or here.y() == there.y()


def test_spare_height_goes_to_the_corridor_that_the_walk_is_drawn_in():
    sizes = Sizes(margin=24, gap=10, corridor=50, lane=8)
    low, high = (lay_out([200] * 8, 4, 1280, 90, height, sizes) for height in (600, 720))
    assert high[0].corridor > low[0].corridor
    assert high[-1].rect.bottom() <= 720


def test_rooms_stand_side_by_side_as_the_width_allows():
    assert [columns_for(width, 1.0) for width in (1280, 1024, 600, 480)] == [4, 4, 2, 1]
    assert columns_for(1280, 2.0) == 2
