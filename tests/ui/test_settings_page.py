import threading
from functools import partial

import pytest

from app.model.settings import Settings
from app.ui.cameras import CameraList
from app.ui.pages.visitors import doing
from app.ui.parts.choice import Item
from app.vision import devices
from app.vision.devices import Camera
from tests.ui.house import settle


@pytest.mark.parametrize(
    ("part", "key", "field", "value"),
    [
        ("language", "es", "language", "es"),
        ("text", "1.75", "text_scale", 1.75),
        ("colours", "dark", "theme", "dark"),
        ("colours", "high", "theme", "high"),
        ("motion", "reduced", "reduced_motion", True),
        ("mirror", "off", "mirror", False),
    ],
)
def test_a_choice_is_told_at_once(shell, qtbot, part, key, field, value):
    shell.show("settings")
    page = shell.settings_page
    with qtbot.waitSignal(page.changed) as told:
        getattr(page, part)._options[key].click()
    assert getattr(told.args[0], field) == value


def test_settings_are_shown_as_they_are_and_nothing_is_told(shell, qtbot):
    page = shell.settings_page
    with qtbot.assertNotEmitted(page.changed):
        page.show_settings(Settings(text_scale=1.5, theme="high", mirror=False, reduced_motion=True), "es")
    held = (page.text.value, page.colours.value, page.mirror.value, page.motion.value, page.language.value)
    assert held == ("1.5", "high", "off", "reduced", "es")


def test_a_camera_is_chosen_by_name_and_kept_though_it_is_not_there(shell, qtbot):
    page = shell.settings_page
    page.show_cameras([Camera(0, "Built in"), Camera(1, "Desk")])
    with qtbot.waitSignal(page.changed) as told:
        page.camera._options["Desk"].click()
    assert told.args[0].camera == "Desk"
    page.show_cameras([Camera(0, "Built in")])
    assert page._settings.camera == "Desk"


def test_forgetting_is_asked_twice(shell, qtbot):
    shell.show("settings")
    page = shell.settings_page
    with qtbot.assertNotEmitted(page.erase_wanted):
        page._erase.click()
        page._keep.click()
        page._erase.click()
    settle()
    assert page.eraser.isVisible()
    with qtbot.waitSignal(page.erase_wanted):
        page._sure.click()
    assert not page.eraser.isVisible()


def test_leaving_the_page_takes_the_question_back(shell):
    shell.show("settings")
    shell.settings_page._erase.click()
    shell.window.go("home")
    shell.window.go("settings")
    assert not shell.settings_page.eraser.isVisible()


def test_cameras_are_listed_off_the_ui_thread_and_told_in_it(qapp, qtbot, monkeypatch):
    asked = []

    def cameras():
        asked.append(threading.current_thread())
        return (Camera(0, "Built in"),)

    monkeypatch.setattr(devices, "cameras", cameras)
    listing = CameraList()
    with qtbot.waitSignal(listing.found) as told:
        listing.refresh()
    assert told.args == [(Camera(0, "Built in"),)]
    assert asked[0] is not threading.main_thread()
    assert listing.finish()


def test_a_made_up_visitor_is_chosen_by_name_and_the_first_is_there_until_then(shell, qtbot):
    page = shell.settings_page
    page.show_visitors([Item(name, partial(doing, name.title(), what)) for name, what in (("ada", "two"), ("bo", "?"))])
    shell.show("settings")
    assert page.visitor.value == "ada"
    assert [option.text() for option in page.visitor._options.values()] == ["Ada and a second person", "Bo"]
    with qtbot.waitSignal(page.changed) as told:
        page.visitor._options["bo"].click()
    assert told.args[0].visitor == "bo"
    page.show_settings(Settings(visitor="gone"), "en")
    assert page.visitor.value == "ada"
