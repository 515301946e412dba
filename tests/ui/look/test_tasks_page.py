import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.lessons.rooms import ROOMS
from app.lessons.values import VALUES, OneOf
from app.live.breaks import COVERS, Break
from app.resources import asset
from app.ui.parts.button import Button
from app.ui.parts.text import Words
from tests.ui.house import face, settle
from tests.ui.look.play import AT_FIRST, Play

SIZES = [(1280, 800), (1024, 600), (1080, 1920), (1920, 1080)]


def test_values_go_in_and_come_out(shell, qtbot):
    shell.show("look")
    task = VALUES["look"]["task"]
    assert isinstance(task, OneOf)
    for word in task.words:
        with qtbot.assertNotEmitted(shell.look.changed):
            shell.look.show_values({"task": word})
        assert shell.look.values() == {"task": word, "amount": 0.0}
        assert task.wrong(shell.look.values()["task"]) == ""
    shell.look.show_values({"task": "dark", "amount": 0.4})
    assert shell.look.values() == {"task": "dark", "amount": 0.4}
    assert set(shell.look.values()) == set(VALUES["look"])
    shell.look.show_values({})
    assert shell.look.values() == AT_FIRST


def test_setting_something_by_hand_is_told(shell, qtbot):
    shell.show("look")
    with qtbot.waitSignal(shell.look.changed):
        shell.look.toggle.click()
    assert shell.look.values()["task"] == "turn"
    with qtbot.waitSignal(shell.look.changed):
        shell.look.breaking.desk.tiles.tiles[Break.DARK].click()
    assert shell.look.values()["task"] == "dark"
    shell.look.toggle.click()
    assert shell.look.values()["task"] == "none"


def test_the_presets_open_what_they_say(shell):
    presets = tomllib.loads(asset("presets", "look.toml").read_text(encoding="utf-8"))
    assert tuple(presets) == ROOMS["look"]
    shell.show("look")
    for preset, tasks in (("break-it", True), ("start", False)):
        assert set(presets[preset]["title"]) == {"en", "es"}
        shell.look.arrive(preset=preset, values=presets[preset]["values"])
        assert shell.look.breaking.desk.isVisible() is tasks
        assert shell.look.values() == {**AT_FIRST, **presets[preset]["values"]}


def test_arrow_keys_move_between_the_tasks(shell, qtbot):
    shell.show("look")
    shell.window.activateWindow()
    settle()
    Play(shell, "turn")
    settle()
    tiles = shell.look.breaking.desk.tiles
    tiles.tiles[Break.TURN].setFocus()
    qtbot.keyClick(tiles.tiles[Break.TURN], Qt.Key.Key_Right)
    assert shell.look.values()["task"] == "cover"


def test_the_card_of_what_we_know_opens_and_closes(shell, qtbot):
    shell.show("look")
    play = Play(shell, "turn")
    play.look.breaking.know.click()
    sheet = play.look.breaking.sheet
    assert sheet.isVisible()
    said = " ".join(text.text() for text in sheet.findChildren(QLabel))
    assert f"{COVERS.right} were noticed as covered" in said
    assert "no similarity" in said
    qtbot.keyClick(sheet.close_button, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_everything_of_a_task_is_in_sight(make_shell, width, height, language):
    shell = make_shell()
    shell.language.choose(language)
    shell.show("look", width, height)
    play = Play(shell)
    for what in Break:
        play.look.show_values({"task": what.value})
        play.show(face(200), pictures=12)
        settle()
        assert_in_sight(play, height)


def assert_in_sight(play, height):
    window, scale = play.shell.window, play.shell.theme
    for part in (play.card, play.look.toggle, play.look.limits, play.look.breaking.know):
        assert part.isVisible()
        assert part.mapTo(window, part.rect().bottomLeft()).y() <= window.status.y(), part
    for text in play.desk.findChildren(Words):
        if text.isVisible() and text.wraps:
            assert text.height() >= text.heightForWidth(text.width()) - 1, text.text()
    for button in [*play.desk.findChildren(Button), *play.desk.tiles.tiles.values()]:
        if button.isVisible():
            assert min(button.width(), button.height()) >= scale.px(44)
    assert play.look.view.height() >= 0.14 * height


def test_every_sign_is_drawn_and_no_two_are_alike(shell):
    shell.show("look")
    play = Play(shell, "turn")
    settle()
    drawn = set()
    for what, tile in play.desk.tiles.tiles.items():
        tile.setChecked(what is Break.TURN)
        picture = tile.grab(tile.rect().adjusted(8, 8, -60, -50)).toImage()
        drawn.add(bytes(picture.constBits()))
    assert len(drawn) == len(Break)
