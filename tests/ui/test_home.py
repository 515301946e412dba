from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage

from app.lessons.library import load_library
from app.resources import lessons_root
from app.ui.pages.handle import STEPS
from app.ui.pages.home import LessonCard
from app.ui.pages.scene_plan import CHIN
from app.ui.theme import PAPER, SCREEN
from tests.ui.fits import scrolling
from tests.ui.house import settle


def ground_at(shell, x, y):
    picture = shell.home.scene.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return QColor(picture.pixel(x, y)).name().upper()


def list_the_shipped(shell, language, *, read=False):
    shell.language.choose(language)
    lessons = load_library(lessons_root(), language).lessons
    shell.home.show_lessons([LessonCard(one.id, one.number, one.title, one.minutes, read=read) for one in lessons])


def test_left_of_the_line_is_paper_and_right_of_it_is_screen(shell):
    shell.show("home")
    assert ground_at(shell, 10, 10) == PAPER.ground
    assert ground_at(shell, 1270, 10) == SCREEN.ground


def test_the_line_moves_by_keys_and_takes_the_cut_along(shell, qtbot):
    shell.show("home")
    handle, before = shell.home.scene.handle, shell.home.scene.line.x
    qtbot.keyClick(handle, Qt.Key.Key_Right)
    assert shell.home.scene.line.x > before
    qtbot.keyClick(handle, Qt.Key.Key_Home)
    assert ground_at(shell, 700, 10) == SCREEN.ground
    qtbot.keyClick(handle, Qt.Key.Key_End)
    assert ground_at(shell, 700, 10) == PAPER.ground


def test_the_line_can_be_dragged_from_any_height(shell, qtbot):
    shell.show("home")
    scene = shell.home.scene
    qtbot.mousePress(scene, Qt.MouseButton.LeftButton, pos=QPoint(scene.line.x, 20))
    qtbot.mouseMove(scene, QPoint(300, 20))
    qtbot.mouseRelease(scene, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert abs(scene.line.x - 300) <= 1280 / STEPS


def test_a_press_far_from_the_line_moves_nothing(shell, qtbot):
    shell.show("home")
    scene, before = shell.home.scene, shell.home.scene.line.x
    qtbot.mousePress(scene, Qt.MouseButton.LeftButton, pos=QPoint(500, 20))
    qtbot.mouseMove(scene, QPoint(300, 20))
    assert scene.line.x == before


def test_the_line_is_a_slider_for_who_cannot_see_it(shell):
    told = QAccessible.queryAccessibleInterface(shell.home.scene.handle)
    assert told.role() == QAccessible.Role.Slider
    assert told.text(QAccessible.Text.Name) == "The line"


def test_reset_puts_the_line_in_the_middle(shell):
    shell.show("home")
    shell.home.scene.handle.setValue(3)
    shell.home.reset()
    assert abs(shell.home.scene.line.x - 640) <= 4


def test_rooms_and_lessons_lead_where_they_say(shell, qtbot):
    shell.show("home")
    with qtbot.waitSignal(shell.home.wanted) as told:
        shell.home.scene.room_rows[2].click()
    assert told.args == ["threshold"]
    with qtbot.waitSignal(shell.home.lesson_wanted) as told:
        shell.home.scene.lesson_rows[0].click()
    assert told.args == ["the-wrong-man"]


def test_lessons_can_be_listed_again(shell):
    shell.show("home")
    shell.home.show_lessons([LessonCard("a", 1, "One", 20), LessonCard("b", 2, "Two", 45, read=True)])
    settle()
    assert [row.text() for row in shell.home.scene.lesson_rows] == ["One", "Two", "Teach a class"]
    assert "read" in shell.home.scene.lesson_rows[1].accessibleDescription()
    assert all(row.isVisible() for row in shell.home.scene.lesson_rows)


def test_the_headline_stands_in_two_lines_on_an_upright_screen(shell):
    shell.show("home", 1080, 1920)
    assert "\n" in shell.home.scene.plan.headline.text
    shell.show("home", 1280, 800)
    assert "\n" not in shell.home.scene.plan.headline.text


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("read", [False, True])
def test_the_first_page_is_seen_whole_with_every_lesson(shell, language, size, read):
    list_the_shipped(shell, language, read=read)
    shell.show("home", *size)
    assert scrolling(shell.home) == []
    scene = shell.home.scene
    listed = [*scene.room_rows, *scene.lesson_rows]
    assert len(listed) == 7 + 8
    for row in listed:
        assert row.height() >= shell.theme.px(44)
        assert row.height() >= row.height_in(row.width(), 2)
        assert row.geometry().bottom() < shell.home.height()
    for one, other in combinations([*listed, *scene.links, scene.rooms_title, scene.lessons_title], 2):
        assert not one.geometry().intersects(other.geometry())
    assert scene.plan.headline.end <= scene.rooms_title.y()
    assert scene.plan.picture.height() > 0.3 * shell.home.height()


def test_a_bar_that_larger_text_needed_does_not_stay(shell):
    list_the_shipped(shell, "en")
    for size in ((1024, 600), (1080, 1920)):
        shell.theme.set_look(text_scale=2.0)
        shell.show("home", *size)
        assert scrolling(shell.home)
        shell.theme.set_look(text_scale=1.0)
        settle()
        assert scrolling(shell.home) == []


@pytest.mark.parametrize("size", [(700, 500), (1024, 600), (1080, 1920)])
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_the_words_in_the_corner_stay_on_the_page_and_apart_in_spanish_too(shell, size, text):
    list_the_shipped(shell, "es")
    shell.theme.set_look(text_scale=text)
    shell.show("home", *size)
    scene = shell.home.scene
    seen = scene.visibleRegion().boundingRect()
    for link in scene.links:
        assert seen.left() <= link.x() <= link.geometry().right() <= seen.right(), link.text()
        assert link.geometry().bottom() < scene.plan.headline.box.top(), link.text()
    for one, other in combinations([scene.mark, *scene.links], 2):
        assert not one.geometry().intersects(other.geometry())


def test_on_an_upright_screen_the_face_stands_upon_the_rule_over_both_lists(shell):
    list_the_shipped(shell, "en")
    shell.show("home", 1080, 1920)
    scene = shell.home.scene
    floor, picture, middle = scene.plan.floor, scene.plan.picture, scene.line.x
    assert scene.plan.rules[0].top() == floor
    assert scene.plan.rules[0].contains(middle, floor)
    assert picture.bottom() >= floor
    shirt, below = middle - scene.handle.width(), floor + scene.plan.rules[0].height() + 3
    assert ground_at(shell, shirt, floor - 3) not in (PAPER.ground, PAPER.ink)
    assert ground_at(shell, shirt, below) == PAPER.ground
    chin = picture.top() + CHIN * picture.height()
    assert chin <= scene.handle.y() < scene.handle.geometry().bottom() < floor
    ends = [rows[-1].geometry().bottom() for rows in (scene.room_rows, scene.lesson_rows)]
    assert ends[0] == ends[1]


@pytest.fixture
def from_the_right(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_right_to_left_the_rooms_come_first_and_the_picture_stays(from_the_right, shell, qtbot):
    shell.show("home")
    scene = shell.home.scene
    assert scene.room_rows[0].x() > scene.line.x > scene.lesson_rows[0].x()
    assert scene.mark.x() > scene.links[0].x() > scene.links[-1].x()
    assert ground_at(shell, 10, 300) == PAPER.ground
    before = scene.line.x
    qtbot.keyClick(scene.handle, Qt.Key.Key_Right)
    assert scene.line.x > before
