"""Languages, switches, and what is on the disk afterwards."""

import json

import pytest
from PySide6.QtCore import Qt

import app.main
from app.live.consent import Standing
from tests.conftest import HOME
from tests.journeys import films


def _files(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_the_language_changes_in_the_middle_of_a_comparison_and_nothing_else_does(
    walk, film, tmp_path, settings_dir, qapp
):
    before = {}

    def script(guide):
        guide.until(lambda: guide.here == "threshold" and guide.room.wall is not None)
        guide.reach(guide.room.slider)
        guide.key(Qt.Key.Key_PageUp)
        guide.key(Qt.Key.Key_Right)
        threshold, track, english = guide.room.threshold, guide.seen.track, guide.room.slider.accessibleName()
        made = guide.lab.session.stats["faceprints"]
        guide.control(Qt.Key.Key_L)
        guide.until(lambda: guide.room.slider.accessibleName() != english)
        assert guide.program.pages.language.code == "es"
        assert guide.room.wall is not None
        guide.pictures(10)
        assert guide.here == "threshold"
        assert guide.room.threshold == threshold
        assert guide.room.slider.hasFocus()
        assert guide.standing is Standing.GRANTED
        assert guide.seen.track == track
        assert guide.lab.session.stats["faceprints"] > made
        spoken = guide.room.slider.accessibleDescription
        guide.until(lambda: spoken().startswith(f"{threshold:.2f}.") and "wrongly" not in spoken())
        guide.control(Qt.Key.Key_L)
        guide.until(lambda: guide.room.slider.accessibleName() == english)
        guide.control(Qt.Key.Key_L)

    clip = film("visitor", films.still(films.moving(films.FIRST, 1)[0], 60))
    before["tmp"], before["home"] = _files(tmp_path), _files(HOME)
    assert walk(script, "--source", clip, "--compare") == 0
    assert _files(tmp_path) - before["tmp"] == {"settings/settings.json"}
    assert _files(HOME) == before["home"]
    assert json.loads((settings_dir / "settings.json").read_text(encoding="utf-8")) == {"language": "es"}


def test_the_line_starts_where_the_command_line_says(walk):
    def script(guide):
        guide.until(lambda: guide.here == "threshold" and guide.room.wall is not None)
        assert guide.room.threshold == pytest.approx(0.62)

    assert walk(script, "--source", f"visitor:{films.FOURTH}", "--threshold", "0.62") == 0


def test_a_picture_of_the_window_is_saved_of_a_made_up_visitor(walk, tmp_path):
    shot = tmp_path / "shot.png"

    def script(guide):
        guide.until(shot.exists)

    assert walk(script, "--source", f"visitor:{films.SECOND}", "--screenshot", str(shot), "--quit-after", "3") == 0
    assert shot.stat().st_size > 10_000


@pytest.mark.parametrize(
    ("switches", "why"),
    [
        (("--source", "camera:0", "--compare"), "--compare does not go with a camera"),
        (("--source", "clip:somebody.mp4", "--screenshot", "shot.png"), "visitor: sources only"),
        (("--source", "camera:0", "--screenshot", "shot.png"), "visitor: sources only"),
    ],
)
def test_what_could_betray_somebody_is_refused_before_anything_starts(switches, why, capsys):
    with pytest.raises(SystemExit) as ended:
        app.main.main(switches)
    assert ended.value.code == 2
    assert why in capsys.readouterr().err


def test_a_visitor_chosen_in_settings_comes_into_every_room_and_again_next_time(walk, settings_dir):
    def script(guide):
        guide.until(lambda: guide.seen is not None and guide.seen.frame.source.name == films.FIRST)
        guide.window.go("settings")
        page = guide.program.pages.settings
        guide.reach(page.visitor._options[films.FIRST])
        while page.visitor.value != films.SECOND:
            guide.key(Qt.Key.Key_Right)
        guide.window.go("threshold")
        guide.until(lambda: guide.seen.frame.source.name == films.SECOND and guide.room.wall is not None)
        assert guide.room.wall.right == len(guide.program.shipped.visitors[1].records)

    def again(guide):
        guide.until(lambda: guide.seen is not None and guide.seen.frame.source.name == films.SECOND)

    assert walk(script, "--room", "look") == 0
    assert json.loads((settings_dir / "settings.json").read_text(encoding="utf-8"))["visitor"] == films.SECOND
    assert walk(again, "--room", "look") == 0
