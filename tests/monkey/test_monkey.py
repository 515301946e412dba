"""Somebody hits everything, at random: nothing breaks, warns or piles up. More of it: `python -m tests.monkey`."""

import ast
from pathlib import Path

import pytest

from app.resources import asset
from tests.monkey.play import play
from tests.monkey.stages import KIOSK, PLACES, ROOMS
from tests.watch import APP, Watch

EVENTS, FEWER = 300, 80
"""In a room, and at any other place."""
FORBIDDEN = {"QFileDialog", "QDesktopServices", "QColorDialog", "QInputDialog", "QMessageBox", "webbrowser", "QProcess"}


@pytest.fixture(scope="module")
def watch():
    return Watch()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("place", PLACES)
def test_a_monkey_breaks_nothing(qapp, place, watch, may_write, tmp_path):
    may_write += [tmp_path, Path.home()]  # the run's own home, where saved paper lands; `play` looks more closely
    events = EVENTS if place in (*ROOMS, KIOSK) else FEWER
    came = play(place, 6, events, watch, app=qapp, folder=tmp_path)
    assert came.events


def test_there_is_no_file_chooser_and_no_way_to_the_web_that_a_monkey_would_have_to_be_kept_from():
    found = set()
    for file in Path(APP).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom | ast.Import):
                found |= {name.name for name in node.names}
    assert found & FORBIDDEN == set()
    assert asset("gallery").is_dir()
