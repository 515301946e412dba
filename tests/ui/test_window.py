from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut

from app.model.settings import Settings
from app.ui.messages import Action, Message
from app.ui.parts.status import HEIGHT, Feed
from app.ui.shortcuts import SHORTCUTS
from tests.ui.house import RECEIPT, settle


def test_the_strip_on_top_stands_on_every_page_but_the_first(shell):
    shell.show("home")
    assert not shell.window.nav.isVisible()
    shell.window.go("look")
    assert shell.window.nav.isVisible()
    assert [button.room.name for button in shell.window.nav.rooms if button.isChecked()] == ["look"]


def test_an_unknown_page_leads_home(shell):
    shell.window.go("no-such-page")
    assert shell.window.here == "home"


def test_every_key_of_the_list_is_bound_and_does_something(shell):
    bound = {key.key().toString() for key in shell.window.findChildren(QShortcut)}
    assert len(bound) == len(SHORTCUTS)
    assert all(callable(shell.window._method(key.calls)) for key in SHORTCUTS)
    assert all(key.does() for key in SHORTCUTS)


def test_no_key_means_two_things():
    keys = [key.keys for key in SHORTCUTS]
    assert len(set(keys)) == len(keys)


def test_escape_leads_home(shell, qtbot):
    shell.show("about")
    shell.window.activateWindow()
    qtbot.keyClick(shell.window, Qt.Key.Key_Escape)
    assert shell.window.here == "home"


def test_the_menu_leads_back_to_where_one_was(shell):
    shell.show("settings")
    shell.window.go("menu")
    shell.window.go_home()
    assert shell.window.here == "settings"
    shell.window.go("menu")
    shell.window.go("menu")
    assert shell.window.here == "settings"


def test_leaving_a_page_tells_it(shell, monkeypatch):
    told = []
    monkeypatch.setattr(shell.settings_page, "leave", lambda: told.append("left"))
    shell.window.go("settings")
    shell.window.go("home")
    assert told == ["left"]


def test_the_language_changes_at_once_and_is_handed_on_to_be_saved(shell, qtbot):
    shell.show("settings")
    with qtbot.waitSignal(shell.window.settings_changed) as told:
        shell.window.toggle_language()
    assert told.args[0].language == "es"
    assert shell.settings_page.headline.text() == "Ajustes"
    shell.window.toggle_language()
    assert shell.settings_page.headline.text() == "Settings"


def test_text_grows_and_shrinks_in_steps_and_stops_at_both_ends(shell):
    for _ in range(9):
        shell.window.larger_text()
    assert shell.window.settings.text_scale == 2.0
    for _ in range(9):
        shell.window.smaller_text()
    assert shell.window.settings.text_scale == 1.0


def test_the_same_settings_again_are_not_saved_again(shell, qtbot):
    with qtbot.assertNotEmitted(shell.window.settings_changed):
        shell.window.change(replace(shell.window.settings))


def test_the_strip_folds_into_a_menu_when_it_gets_tight(make_shell):
    shell = make_shell(Settings(language="es", text_scale=2.0))
    shell.show("look", 1024, 600)
    nav = shell.window.nav
    assert nav.menu.isVisible()
    assert not nav.settings.isVisible()
    shell.show("look", 1920, 1080)
    shell.window.change(Settings(language="en"))
    settle()
    assert nav.settings.isVisible()
    assert not nav.menu.isVisible()


@pytest.mark.parametrize(("width", "height", "text"), [(1280, 800, 1), (1080, 1920, 1), (1280, 800, 2), (1024, 600, 1)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_ways_back_stay_on_the_strip_of_every_room_however_tight_it_gets(make_shell, width, height, text, language):
    shell = make_shell(Settings(language=language, text_scale=text))
    shell.show("look", width, height)
    nav = shell.window.nav
    assert nav.undo.isVisible()
    assert nav.reset.isVisible()
    assert nav.undo.geometry().right() < nav.reset.geometry().left()
    shell.show("settings", width, height)
    assert not nav.undo.isVisible()


def test_a_new_message_takes_the_place_of_the_one_before(shell):
    shell.show("look")
    shell.window.show_message(Message("One", "Do this."))
    shell.window.show_message(Message("Two", "Do that.", Action.TRY_AGAIN))
    settle()
    assert shell.window.notice.banner.title.text() == "Two"
    assert shell.window.notice.button.isVisible()
    shell.window.show_message(None)
    assert not shell.window.notice.isVisible()


def test_the_button_of_a_message_says_what_is_wanted_and_the_message_goes(shell, qtbot):
    shell.show("look")
    shell.window.show_message(Message("Busy", "Close it.", Action.TRY_AGAIN))
    with qtbot.waitSignal(shell.window.action_pressed) as told:
        shell.window.notice.button.click()
    assert told.args == [Action.TRY_AGAIN]
    assert not shell.window.notice.isVisible()


def test_a_message_never_pushes_the_strips_out_of_the_window(make_shell):
    shell = make_shell(Settings(language="en", text_scale=2.0))
    shell.show("look")
    shell.window.show_message(Message("The camera cable is out", "Plug it in.", Action.TRY_AGAIN))
    settle()
    status = shell.window.status
    assert status.geometry().bottom() < shell.window.height()
    assert status.isVisible()


def test_stop_and_erase_are_handed_on(shell, qtbot):
    shell.show("look")
    shell.window.status.show_feed(Feed.CAMERA)
    with qtbot.waitSignal(shell.window.stop_pressed):
        shell.window.status.stop.click()
    with qtbot.waitSignal(shell.window.erase_pressed):
        shell.window.status.erase.click()


def test_the_status_strip_says_whether_the_camera_is_on_and_offers_to_stop_it(shell):
    shell.show("look")
    status = shell.window.status
    assert "Camera off" in status.accessibleName()
    assert not status.stop.isVisible()
    status.show_feed(Feed.CAMERA)
    assert status.accessibleName().startswith("Camera on")
    assert status.stop.isVisible()
    status.show_feed(Feed.VISITOR, "Amara")
    assert "Amara is made up" in status.accessibleName()
    assert not status.stop.isVisible()


@pytest.mark.parametrize("width", [640, 800, 1024, 1280, 1920])
def test_the_promises_are_never_dropped_however_narrow_the_window(shell, width):
    shell.show("look", width, 600)
    shell.window.status.show_feed(Feed.CAMERA)
    shell.window.status.show_counts(2, 37)
    settle()
    said = shell.window.status.accessibleName()
    assert "Nothing leaves" in said
    assert "Nothing stays" in said
    assert "37" in said


@pytest.mark.parametrize("language", ["en", "es"])
def test_two_rows_are_enough_for_the_strip_in_a_low_window_with_large_text(make_shell, language):
    shell = make_shell(Settings(language=language, text_scale=2.0))
    shell.show("look", 1024, 600)
    status = shell.window.status
    status.show_feed(Feed.VISITOR, "Birgit")
    status.show_counts(1, 0)
    settle()
    assert status.height() <= 2 * shell.theme.px(HEIGHT)
    assert status.rect().contains(status.erase.geometry())


def test_the_receipt_shows_counts_only(shell):
    shell.show("home")
    shell.window.show_receipt(RECEIPT)
    assert shell.window.here == "receipt"
    slip = shell.window.leaving.slip
    assert slip.title.text() == "Gone."
    assert dict(slip.facts.rows)["Faceprints made"] == "512"
    assert dict(slip.facts.rows)["Pictures saved"] == "0"


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("code", ["en", "es"])
def test_the_whole_slip_stands_there_and_the_way_on_is_in_sight(shell, code, size):
    shell.language.choose(code)
    shell.window.show_receipt(RECEIPT)
    shell.show("receipt", *size)
    page = shell.window.leaving
    assert page.slip.height() >= page.slip.heightForWidth(page.slip.width())
    assert page.home.mapTo(page, QPoint(0, page.home.height())).y() <= page.height()


@pytest.mark.parametrize("left", [{"faceprints_held": 1}, {"pictures_saved": 1}, {"threads_left": 1}])
def test_a_receipt_never_says_gone_when_something_is_left(shell, left):
    shell.window.show_receipt(replace(RECEIPT, **left))
    assert shell.window.leaving.slip.title.text() == "Not all of it is gone."


def test_closing_is_told(shell, qtbot):
    shell.show("home")
    with qtbot.waitSignal(shell.window.closing):
        shell.window.close()


def test_the_focus_ring_follows_the_keyboard_and_hides_from_a_finger(shell, qtbot):
    shell.show("help")
    shell.window.activateWindow()
    qtbot.keyClick(shell.window, Qt.Key.Key_Tab)
    settle()
    ring = shell.window.ring
    assert ring.isVisible()
    target = shell.window.focusWidget()
    outer = ring.geometry()
    assert outer.contains(target.mapTo(shell.window, target.rect().center()))
    qtbot.mousePress(target, Qt.MouseButton.LeftButton)
    assert not ring.isVisible()
