"""What an administrator has locked stays locked, and says which file says so."""

import pytest
from PySide6.QtCore import Qt

from app.live.consent import Standing
from app.ui.pages.asking import Stage
from tests.journeys import films


@pytest.fixture
def policy(settings_dir, tmp_path):
    """policy("text") writes the user's policy file, policy("text", system=True) the system's; the path comes back."""

    def write(text, *, system=False):
        folder = tmp_path / "etc" if system else settings_dir
        folder.mkdir(exist_ok=True)
        path = folder / "policy.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def settings_dir(tmp_path):
    folder = tmp_path / "settings"
    folder.mkdir()
    return folder


def test_where_comparing_is_locked_no_yes_can_be_said_and_the_file_is_named(walk, film, prints, policy):
    path = policy("[compare]\nlive_faces = false\n")

    def script(guide):
        asking = guide.look.asking
        guide.until(lambda: guide.look.stage is Stage.LOCKED and asking.locked.isVisible())
        assert str(path) in asking.locked.lock_reason
        assert str(path) in asking.locked.accessibleDescription()
        guide.press(asking.locked)
        guide.pictures(5)
        assert guide.here == "look"
        assert guide.standing is Standing.LOCKED
        assert not asking.yes.isVisible()

        guide.control(Qt.Key.Key_3)
        guide.until(lambda: guide.here == "threshold" and guide.page.asking.locked.isVisible())
        assert str(path) in guide.page.asking.locked.lock_reason
        guide.pictures(10)
        assert guide.room.wall is None
        assert prints.asked == 0

        guide.press(guide.page.asking.use_visitor)
        guide.until(lambda: guide.room.visitor is not None and guide.room.wall is not None)
        assert guide.here == "threshold"

    assert walk(script, "--source", film("locked", films.moving(films.SECOND, 40))) == 0


def test_a_yes_on_the_command_line_does_not_open_the_lock(walk, film, prints, policy):
    policy("[compare]\nlive_faces = false\n")

    def script(guide):
        guide.until(lambda: guide.here == "threshold" and guide.standing is Standing.LOCKED)
        guide.pictures(10)
        assert guide.room.wall is None

    assert walk(script, "--compare", "--source", film("locked", films.moving(films.SECOND, 40))) == 0
    assert prints.asked == 0


def test_where_the_camera_is_locked_it_is_never_opened_and_the_systems_file_wins(walk, policy, cameras):
    policy("[camera]\nallowed = true\n")
    system = policy("[camera]\nallowed = false\n", system=True)
    opened = []
    cameras(lambda: opened.append("camera"))

    def script(guide):
        guide.until(lambda: guide.here == "look" and guide.seen is not None)
        assert guide.seen.frame.source.shows_nobody
        assert "The camera is locked off" in guide.message
        assert str(system) in guide.message
        turn_on = guide.look.asking.turn_on
        assert str(system) in turn_on.lock_reason
        guide.press(turn_on)
        guide.pictures(5)
        assert guide.lab.source.shows_nobody

    assert walk(script, "--source", "camera:0") == 0
    assert opened == []


def test_a_policy_file_that_cannot_be_understood_locks_everything_and_is_told_with_its_line(
    walk, film, prints, policy, cameras
):
    path = policy("[camera]\nallowed = true\n[compare\n")
    opened = []
    cameras(lambda: opened.append("camera"))

    def script(guide):
        problem = guide.program.problems[0]
        assert (problem.path, problem.line) == (path, 3)
        assert "A policy file cannot be read" in guide.message
        assert str(path) in guide.message
        guide.until(lambda: guide.look.stage is Stage.LOCKED)
        assert str(path) in guide.look.asking.locked.lock_reason
        assert str(path) in guide.look.asking.turn_on.lock_reason
        guide.program._use_camera(0)
        guide.until(lambda: guide.lab.source is not None and guide.lab.source.shows_nobody)
        assert prints.asked == 0

    assert walk(script, "--source", film("locked", films.moving(films.THIRD, 40))) == 0
    assert opened == []


def test_a_pin_that_nobody_can_open_is_told_before_the_exhibit_is_opened(walk, policy):
    path = policy('[kiosk]\npin = "1234"\n')

    def script(guide):
        assert str(path) in guide.message
        assert [problem.line for problem in guide.program.problems] == [2]

    assert walk(script) == 0
