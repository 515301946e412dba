"""What all rooms of a visit share, and that whoever comes next finds every room as at the start of the program."""

from __future__ import annotations

from app.lessons.presets import shipped
from app.lessons.values import Setting, Settings
from app.model.types import Source, SourceKind
from app.ui.all_pages import SHARE_THE_LINE
from tests.monkey.stages import LESSON, ROOMS, WindowStage, run
from tests.ui.house import settle

SET: dict[str, Settings] = {
    "look": {"task": "dark", "amount": 1.0},
    "threshold": {"threshold": 0.6, "unsure": 0.1, "sheet": "machines", "guess_line": 0.5, "guess": 7.0},
}
"""What presets leave alone."""


def far_from_the_start(stage: WindowStage) -> None:
    """Every room is set otherwise than at first."""
    for room in ROOMS:
        stage.window.go(room)
        values: dict[str, Setting] = {}
        for preset in shipped().of_room(room):
            values.update(preset.values)
        stage.pages.rooms[room].show_values({**values, **SET.get(room, {})})
        settle()


def test_erasing_leaves_nothing_that_a_visitor_set(qapp, qtbot, tmp_path, may_write):
    may_write.append(tmp_path / "settings")
    seen: list[tuple[str, bool, object, object]] = []

    def script(stage):
        rooms = stage.pages.rooms
        first = {}
        for room in ROOMS:
            stage.window.go(room)
            settle()
            first[room] = rooms[room].values()
        far_from_the_start(stage)
        for room in ROOMS:
            assert rooms[room].values() != first[room], room
        stage.pages.study.open(LESSON)
        stage.pages.study.page.show_step(2)
        stage.window.erase_me()
        qtbot.waitUntil(lambda: stage.window.here in ("home", "receipt"), timeout=20_000)
        for room in ROOMS:
            stage.window.go(room)
            settle()
            seen.append((room, rooms[room].values() == first[room], rooms[room].values(), first[room]))
        stage.pages.study.open(LESSON)
        settle()
        assert stage.pages.study.page.room is None or stage.pages.study.page.step == 0

    assert run("home", script, tmp_path, qapp) == 0
    wrong = [str(one) for one in seen if not one[1]]
    assert not wrong, "\n".join(wrong)


def test_the_line_is_the_same_in_all_rooms_after_a_reset_and_a_preset(qapp, tmp_path, may_write):
    may_write.append(tmp_path / "settings")

    def script(stage):
        rooms = stage.pages.rooms
        stage.window.go("threshold")
        settle()
        rooms["threshold"].set_threshold(0.45)
        for room in SHARE_THE_LINE:
            stage.window.go(room)
            settle()
            assert rooms[room].values()["threshold"] == 0.45, room
            stage.window.reset_room()
            settle()
            assert rooms[room].values()["threshold"] == rooms["threshold"].values()["threshold"] == 0.45, room
        for room in SHARE_THE_LINE:
            for preset in shipped().of_room(room):
                stage.pages.around.open(preset)
                settle()
                line = rooms[room].values()["threshold"]
                assert line == rooms["threshold"].values()["threshold"], (room, preset.name)
                assert line == preset.values.get("threshold", line)

    assert run("home", script, tmp_path, qapp) == 0


def test_whoever_is_looked_at_first_starts_with_the_same_line_in_every_room(qapp, qtbot, tmp_path, may_write):
    may_write.append(tmp_path / "settings")

    def script(stage):
        stage.window.go("quality")
        qtbot.waitUntil(lambda: stage.pages.threshold.room.visitor is not None, timeout=20_000)
        line = stage.pages.threshold.room.probe.visitor.opening_threshold
        assert stage.pages.threshold.room.threshold == line
        assert stage.pages.quality.values()["threshold"] == line
        assert not stage.pages.around.history.can_undo("quality")
        stage.pages.threshold.set_threshold(0.45)
        stage.pages._feed_changed(Source(SourceKind.CAMERA, "0"), "")
        assert stage.pages.quality.values()["threshold"] == 0.45, "a line that a hand has put there stays"

    assert run("home", script, tmp_path, qapp) == 0


def test_whoever_presses_erase_gets_a_receipt_and_the_room_is_as_at_first(qapp, qtbot, tmp_path, may_write):
    may_write.append(tmp_path / "settings")

    def script(stage):
        room = stage.pages.threshold.room
        stage.window.go("threshold")
        qtbot.waitUntil(lambda: room.wall is not None, timeout=20_000)
        room.set_threshold(0.7)
        stage.window.erase_me()
        qtbot.waitUntil(lambda: stage.window.here == "receipt", timeout=20_000)
        assert room.wall is None
        assert room.threshold == room.probe.visitor.opening_threshold

    assert run("home", script, tmp_path, qapp) == 0


def test_a_lesson_that_was_just_saved_is_not_read_again_once_the_program_ends(qapp, tmp_path, may_write):
    may_write.append(tmp_path / "settings")
    studies = []

    def script(stage):
        studies.append(stage.pages.study)
        stage.pages.study._watch.directoryChanged.emit(str(tmp_path))
        assert stage.pages.study._soon.isActive()

    assert run("home", script, tmp_path, qapp) == 0
    assert not studies[0]._soon.isActive()
    studies[0]._watch.directoryChanged.emit(str(tmp_path))
    assert not studies[0]._soon.isActive()
