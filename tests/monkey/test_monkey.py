"""Somebody hits everything, at random: nothing breaks, nothing warns, nothing piles up. `python -m tests.monkey` for more."""

import ast

import pytest

from app.resources import asset
from tests.monkey.play import play
from tests.monkey.stages import PLACES, ROOMS
from tests.watch import APP, Watch

EVENTS, FEWER = 300, 80
"""In a room, and at any other place."""
FORBIDDEN = {"QFileDialog", "QDesktopServices", "QColorDialog", "QInputDialog", "QMessageBox", "webbrowser", "QProcess"}


@pytest.fixture(scope="module")
def watch():
    return Watch()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("place", PLACES)
def test_a_monkey_breaks_nothing(qapp, place, watch, may_write, tmp_path_factory):
    may_write.append(tmp_path_factory.getbasetemp().parent)
    came = play(place, 6, EVENTS if place in ROOMS or place == "kiosk" else FEWER, watch, app=qapp)
    assert came.events


def test_there_is_no_file_chooser_and_no_way_to_the_web_that_a_monkey_would_have_to_be_kept_from():
    from pathlib import Path

    found = set()
    for file in Path(APP).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom | ast.Import):
                found |= {name.name for name in node.names}
    assert found & FORBIDDEN == set()
    assert asset("gallery").is_dir()
