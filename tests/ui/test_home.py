from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage

from app.ui.pages.handle import STEPS
from app.ui.pages.home import LessonCard
from app.ui.theme import PAPER, SCREEN
from tests.ui.house import settle


def ground_at(shell, x, y):
    picture = shell.home.scene.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return QColor(picture.pixel(x, y)).name().upper()


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
    assert "\n" in shell.home.scene._headline_text()
    shell.show("home", 1280, 800)
    assert "\n" not in shell.home.scene._headline_text()
