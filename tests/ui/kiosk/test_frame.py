"""The strip under every page: large enough for a finger, low, and always in the same place."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize, Qt

from app.model.settings import Settings
from app.model.visit import Step
from app.ui.kiosk import words
from app.ui.kiosk.frame import TALL, Frame
from app.ui.parts.button import Button
from app.ui.theme import Role, Theme, window_scale
from tests.ui.house import settle

STEPS = [step for step in Step if step is not Step.ATTRACT]
SIZES = [(1080, 1920), (1920, 1080), (1280, 800)]


@pytest.mark.parametrize(("size", "code"), [(SIZES[0], "en"), (SIZES[0], "es"), (SIZES[1], "es")])
def test_the_next_step_and_start_over_never_move(make_exhibit, size, code):
    exhibit = make_exhibit(size=size, settings=Settings(language=code))
    places = set()
    for step in STEPS:
        exhibit.kiosk.go(step)
        settle()
        frame = exhibit.kiosk.frame
        both = [
            QRect(frame.mapTo(exhibit.kiosk, one.geometry().topLeft()), one.size())
            for one in (frame.over, frame.onward)
        ]
        places.add(tuple(place.getRect() for place in both))
    assert len(places) == 1


@pytest.mark.parametrize("size", [*SIZES, (1024, 600)])
@pytest.mark.parametrize("text", [1.0, 1.25])
@pytest.mark.parametrize("code", ["en", "es"])
def test_every_button_is_whole_large_enough_and_apart_from_the_others(qtbot, language, size, text, code):
    language.choose(code)
    theme = Theme(text_scale=text, target=TALL)
    theme.fit(QSize(*size))
    frame = Frame(theme, language.other_name)
    qtbot.addWidget(frame)
    frame.resize(size[0], 100)
    frame.set_next(words.finish)
    frame.show_trouble("Something small went wrong. You can go on, or start over. (K9)")
    frame.show()
    settle()
    least = round(TALL * window_scale(*size))
    buttons = [frame.over, frame.size_button, frame.language, frame.onward]
    for number, button in enumerate(buttons):
        assert button.height() >= least
        assert button.width() >= max(least, button.minimumSizeHint().width())
        assert frame.rect().contains(button.geometry())
        for other in buttons[:number]:
            assert not button.geometry().intersects(other.geometry())
    line = frame.camera
    assert line.height() >= line.high(line.width())
    assert not any(line.geometry().intersects(button.geometry()) for button in buttons)


def test_in_an_upright_window_everything_of_the_strip_lies_in_the_lower_third(make_exhibit):
    exhibit = make_exhibit()
    exhibit.kiosk.go(Step.NOTICE)
    for text in (1.0, 2.0):
        exhibit.kiosk.set_text(text)
        settle()
        assert exhibit.kiosk.frame.y() >= exhibit.kiosk.height() * 2 / 3


@pytest.mark.parametrize(("size", "text"), [(SIZES[0], 2.0), (SIZES[1], 1.0), (SIZES[2], 2.0)])
def test_what_lies_over_the_page_is_whole(make_exhibit, size, text):
    exhibit = make_exhibit(size=size, pin="1234", settings=Settings(language="es", text_scale=text))
    exhibit.kiosk.go(Step.NOTICE)
    exhibit.kiosk.still.count(12)
    exhibit.kiosk.pad.ask()
    settle()
    for over in (exhibit.kiosk.still, exhibit.kiosk.pad):
        for button in over.findChildren(Button):
            assert over.rect().contains(QRect(button.pos(), button.size())), button.text()
            assert button.height() >= round(TALL * window_scale(*size))


@pytest.mark.parametrize(("size", "most"), [((1080, 1920), [1.25, 1.5, 1.0]), ((1280, 800), [1.25, 1.5, 2.0, 1.0])])
def test_the_text_size_goes_round_and_each_press_makes_a_difference(make_exhibit, size, most):
    exhibit = make_exhibit(size=size)
    exhibit.reach(Step.NOTICE)
    sizes, shown = [], set()
    for _ in most:
        exhibit.click(exhibit.kiosk.frame.size_button)
        sizes.append(exhibit.kiosk.text_scale)
        shown.add(exhibit.kiosk.own.scale)
    assert sizes == most
    assert len(shown) == len(most)


def test_the_promise_says_whether_the_camera_is_on(exhibit):
    exhibit.reach(Step.LOOK)
    assert exhibit.kiosk.frame.camera.accessibleName().startswith("Camera off.")
    exhibit.show_camera()
    assert exhibit.kiosk.frame.camera.accessibleName().startswith("Camera on.")


@pytest.mark.parametrize("size", [*SIZES, (1366, 768), (1024, 600)])
def test_a_text_size_that_would_change_nothing_in_a_room_is_not_offered(make_exhibit, size):
    exhibit = make_exhibit(size=size)
    exhibit.reach(Step.LOOK)
    kiosk, button = exhibit.kiosk, exhibit.kiosk.frame.size_button
    shown = [kiosk.theme.scale]
    while button.isVisible():
        exhibit.click(button)
        if kiosk.text_scale == 1.0:
            break
        shown.append(kiosk.theme.scale)
    assert all(larger > 1.04 * smaller for smaller, larger in pairwise(shown))
    assert button.isVisible() == (len(shown) > 1)
    exhibit.kiosk.go(Step.RECEIPT)
    assert button.isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (1366, 768), (1080, 1920)])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_the_line_and_its_wall_are_seen_at_once_at_every_text_size(make_exhibit, size, text):
    exhibit = make_exhibit(size=size, settings=Settings(language="es", text_scale=text))
    exhibit.reach(Step.THRESHOLD)
    assert exhibit.kiosk.stages.threshold.sheet.verticalScrollBar().maximum() == 0


def strip(qtbot, size, code, language, *, direction=Qt.LayoutDirection.LeftToRight):
    language.choose(code)
    theme = Theme(target=TALL)
    theme.fit(QSize(*size))
    frame = Frame(theme, language.other_name)
    qtbot.addWidget(frame)
    frame.setLayoutDirection(direction)
    frame.set_next(words.finish)
    frame.resize(size[0], 100)
    frame.show()
    settle()
    return frame


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager to tell
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
@pytest.mark.parametrize("code", ["en", "es"])
def test_across_a_wide_window_words_are_large_and_all_stands_in_one_row(qtbot, language, size, code):
    frame = strip(qtbot, size, code, language)
    places = []
    for on in (False, True):
        frame.show_camera(on=on)
        settle()
        buttons = [frame.over, frame.size_button, frame.language, frame.onward]
        assert {button._role for button in buttons} == {Role.LABEL}
        assert len({button.y() for button in buttons}) == 1
        assert frame.camera.height() <= frame.over.height()
        places.append([button.geometry() for button in buttons])
    assert places[0] == places[1]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_from_right_to_left_the_strip_is_mirrored(qtbot, language):
    straight = strip(qtbot, (1280, 800), "en", language)
    mirrored = strip(qtbot, (1280, 800), "en", language, direction=Qt.LayoutDirection.RightToLeft)
    for name in ("over", "size_button", "language", "onward", "camera"):
        one, other = getattr(straight, name).geometry(), getattr(mirrored, name).geometry()
        assert (one.left(), one.size()) == (1280 - other.right() - 1, other.size()), name


def test_digits_stand_in_their_usual_places_from_right_to_left_too(make_exhibit, qapp):
    exhibit = make_exhibit(size=(1280, 800), pin="1234")
    exhibit.kiosk.go(Step.NOTICE)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        exhibit.kiosk.pad.ask()
        settle()
        one, two, three, four = exhibit.kiosk.pad.keys[:4]
        assert one.x() < two.x() < three.x()
        assert (four.x(), four.y() > one.y()) == (one.x(), True)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
