import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage

from app.live.consent import Standing
from app.model.types import SourceKind
from app.ui.parts.live_view import LiveView
from app.ui.qimage import to_qimage
from app.ui.theme import SCREEN, Theme
from tests.ui.house import face, seen


@pytest.fixture
def view(qtbot):
    made = LiveView(Theme())
    qtbot.addWidget(made)
    made.resize(640, 480)
    return made


def half_and_half():
    """Red on the left, blue on the right."""
    pixels = np.zeros((480, 640, 3), dtype=np.uint8)
    pixels[:, :320, 0] = 255
    pixels[:, 320:, 2] = 255
    return pixels


def colour_at(view, x, y):
    return QColor(view.grab().toImage().pixel(x, y)).name()


def test_colours_come_through_as_they_are(view):
    view.show_seen(seen(pixels=half_and_half()))
    assert colour_at(view, 20, 240) == "#ff0000"
    assert colour_at(view, 620, 240) == "#0000ff"


@pytest.mark.parametrize(
    ("kind", "mirror", "left"),
    [
        (SourceKind.CAMERA, True, "#0000ff"),
        (SourceKind.CAMERA, False, "#ff0000"),
        (SourceKind.VISITOR, True, "#ff0000"),
        (SourceKind.CLIP, True, "#ff0000"),
    ],
)
def test_only_a_camera_is_mirrored_and_only_when_told(view, kind, mirror, left):
    view.mirror = mirror
    view.show_seen(seen(kind=kind, standing=Standing.NOT_ASKED, pixels=half_and_half()))
    assert colour_at(view, 20, 240) == left


def test_the_picture_keeps_its_shape(view):
    view.resize(900, 480)
    view.show_seen(seen(pixels=half_and_half()))
    assert view.picture_rect().getRect() == (130, 0, 640, 480)
    assert colour_at(view, 10, 10) == SCREEN.ground.lower()


@pytest.mark.parametrize("kind", [SourceKind.CAMERA, SourceKind.VISITOR])
def test_a_click_on_a_face_chooses_that_face_in_picture_pixels(view, qtbot, kind):
    one, other = face(60), face(400)
    view.show_seen(seen(one, other, kind=kind))
    at = view._to_widget(*other.box.centre)
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert told.args == pytest.approx(other.box.centre, abs=1.5)


def test_a_click_beside_every_face_chooses_nobody(view, qtbot):
    view.show_seen(seen(face(60)))
    with qtbot.assertNotEmitted(view.chosen):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(500, 400).toPoint())


@pytest.mark.parametrize("kind", [SourceKind.CAMERA, SourceKind.VISITOR])
def test_the_right_key_chooses_the_next_face_to_the_right_as_it_is_seen(view, qtbot, kind):
    faces = (face(60), face(260), face(460))
    view.show_seen(seen(*faces, kind=kind, chosen=1))
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    expected = faces[0] if kind is SourceKind.CAMERA else faces[2]
    assert told.args == list(expected.box.centre)


def test_the_chosen_face_of_several_is_marked_teal_and_the_others_are_not(view):
    view.show_seen(seen(face(60, 200), face(400, 200), chosen=1))
    shown = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    teal = QColor(SCREEN.you).rgb()
    columns = [x for x in range(640) for y in range(480) if shown.pixel(x, y) == teal]
    assert columns
    assert min(columns) > 350


def test_the_number_of_faces_is_told_in_words(view):
    assert view.accessibleDescription() == "No picture."
    view.show_seen(seen())
    assert view.accessibleDescription() == "No face found."
    view.show_seen(seen(face(60)))
    assert view.accessibleDescription() == "One face found."
    view.show_seen(seen(face(60), face(300)))
    assert view.accessibleDescription().startswith("2 faces found")


def test_clearing_overwrites_the_picture_and_shows_nothing(view):
    view.show_seen(seen(face(60), pixels=half_and_half()))
    held = view._image
    view.clear()
    assert not view.has_picture
    assert QColor(held.pixel(20, 240)).name() == "#000000"
    assert colour_at(view, 20, 240) == SCREEN.ground.lower()


@pytest.mark.parametrize("shape", [(1, 1), (1, 4000), (480, 641), (37, 3)])
def test_odd_pictures_are_shown_all_the_same(view, shape):
    view.show_seen(seen(pixels=np.full((*shape, 3), 200, dtype=np.uint8)))
    view.grab()
    assert view.has_picture


def test_a_qimage_does_not_change_with_the_array_it_came_from():
    pixels = np.full((4, 5, 3), 10, dtype=np.uint8)
    image = to_qimage(pixels)
    pixels[:] = 250
    assert QColor(image.pixel(0, 0)).red() == 10


def test_a_mirrored_array_is_taken_too():
    pixels = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
    assert QColor(to_qimage(pixels[:, ::-1]).pixel(0, 0)).red() == 6
