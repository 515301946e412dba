"""What is kept in a room is in the notebook, wherever the room is; one press leads there, and one back."""

from __future__ import annotations

import pytest

from app.model.notebook import Kind, Note
from app.ui.parts.keep import Keep
from tests.monkey.stages import run
from tests.ui.house import settle

KEEPING = ("look", "faceprint", "scale", "quality", "groups")
"""Threshold keeps its line as A and B."""


def test_what_a_room_keeps_can_be_opened_at_once_and_leads_back(qapp, tmp_path, may_write):
    may_write.append(tmp_path / "settings")
    been: list[tuple[str, str]] = []

    def script(stage):
        notebook = stage.pages.around.notebook
        for name in KEEPING:
            stage.window.go(name)
            settle()
            (keep,) = stage.pages.rooms[name].findChildren(Keep)
            keep.done()
            keep.click()
            there = stage.window.here
            notebook.way_back.click()
            been.append((there, stage.window.here))

    assert run("home", script, tmp_path, qapp) == 0
    assert been == [("notebook", name) for name in KEEPING]


@pytest.mark.parametrize("place", ["study", "teaching"])
def test_what_a_lessons_room_keeps_is_in_the_notebook(place, qapp, tmp_path, may_write):
    may_write.append(tmp_path / "settings")
    note = Note("scale", Kind.SNAPSHOT, "Kept in a lesson")
    found: list[Note] = []

    def script(stage):
        room = getattr(stage.pages, place).room.make("scale", "")
        room.noted.emit(note)
        found.extend(stage.pages.around.notebook.notes)

    assert run("home", script, tmp_path, qapp) == 0
    assert found == [note]
