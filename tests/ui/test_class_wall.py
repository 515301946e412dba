"""The class's code draws the class's wall: the numbers on the screen are those on the sheet."""

import pytest
from PySide6.QtCore import Qt

from app.lessons.class_wall import class_wall
from app.model.gallery import load_gallery, load_visitors
from app.model.rates import load_populations
from app.resources import asset
from app.ui.pages.class_wall import ClassPage
from app.ui.theme import Theme
from app.ui.threshold.faces import FaceShelf
from app.ui.threshold.room import ThresholdRoom
from app.ui.vision_parts import read_gallery_picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell
GALLERY = load_gallery(asset("gallery"))
VISITORS, _ = load_visitors(asset("visitors"), asset("gallery"))


def draw(seed):
    return class_wall(seed, GALLERY, VISITORS)


@pytest.fixture
def make_page(qtbot):
    shelf = FaceShelf([person.pictures[0] for person in GALLERY.people])

    def make(wall=draw):
        theme = Theme(reduced_motion=True)
        room = ThresholdRoom(theme, GALLERY, load_populations(asset("calibration", "histograms.json")), shelf)
        page = ClassPage(theme, room, wall, read_gallery_picture)
        qtbot.addWidget(page)
        page.resize(1200, 760)
        page.show()
        return page

    yield make
    shelf.stop()


def test_typing_the_code_shows_the_numbers_of_the_sheet(make_page, qtbot):
    page, wanted = make_page(), draw(4242)
    qtbot.keyClicks(page.entry.line, wanted.code.lower())
    qtbot.keyClick(page.entry.line, Qt.Key.Key_Return)
    fills = wanted.fills()
    for name in ("loose", "middle", "strict"):
        page.room.set_threshold(float(fills[f"line.{name}"]))
        assert str(page.room.wall.strangers_over(page.room.threshold)) == fills[f"over.{name}"]
        assert str(page.room.wall.right_missed(page.room.threshold)) == fills[f"missed.{name}"]
    assert fills["strangers"] in page.said.text()
    assert page.room.live.has_picture


def test_a_slip_of_the_pen_is_told_and_opens_nothing(make_page, qtbot):
    page = make_page()
    code = draw(4242).code
    wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
    qtbot.keyClicks(page.entry.line, wrong)
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert page.said.text().startswith("That is not a code.")
    assert page.room.wall is None


def test_a_gallery_that_is_too_small_is_told(make_page):
    def none(seed):
        raise ValueError("too small")

    page = make_page(none)
    page.show_code(1)
    assert "too small" in page.said.text()
