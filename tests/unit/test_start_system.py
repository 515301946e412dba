"""What start.py looks for on a Linux system, and what it does about what is missing."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import start


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty virtual environment of our own."""
    monkeypatch.setattr(start, "VENV", tmp_path)
    return tmp_path


def test_only_what_is_missing_is_named() -> None:
    wanted = start.needs("app", {})
    there = set(wanted) - {"libGL.so.1", "libgthread-2.0.so.0", "libdbus-1.so.3"}
    assert start.missing(wanted, there.__contains__) == ["libgl1", "libglib2.0-0", "libdbus-1-3"]


def test_libraries_for_a_screen_are_wanted_only_where_there_is_one() -> None:
    assert "libxcb-cursor.so.0" not in start.needs("app", {"DISPLAY": ""})
    for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
        wanted = start.needs("app", {screen: ":0"})
        assert wanted["libxcb-cursor.so.0"] == "libxcb-cursor0"
        assert wanted["libxkbcommon-x11.so.0"] == "libxkbcommon-x11-0"


def test_only_the_tests_want_strace() -> None:
    assert "strace" not in start.needs("app", {}).values()
    assert "strace" in start.needs("test", {}).values()


def test_what_is_there_is_told_from_what_is_not() -> None:
    assert start.present("module venv")
    assert not start.present("module no_such_module")
    assert not start.present("program no-such-program")
    assert not start.present("libno-such-library.so.9")


def test_an_ordinary_user_is_given_one_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: "/usr/bin/" + program)
    monkeypatch.setattr(subprocess, "call", lambda *a, **k: pytest.fail("an ordinary user installs nothing"))
    with pytest.raises(start.CannotGoOn) as stop:
        start.mend_system(["libgl1", "strace"], root=False)
    assert stop.value.code == 2
    (line,) = re.findall(r"^    (.*)$", str(stop.value), re.MULTILINE)
    assert line.startswith("sudo apt-get update; sudo apt-get install -y ")
    assert line.endswith(" libgl1 strace")


def test_root_has_it_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    monkeypatch.setattr(shutil, "which", lambda program: "/usr/bin/" + program)

    def call(line: list[str], **options: object) -> int:
        ran.append(line[-1])
        return 0

    monkeypatch.setattr(subprocess, "call", call)
    start.mend_system(["libgl1"], root=True)
    assert ran == [start.apt_line(["libgl1"], sudo="")]


def test_root_is_told_when_installing_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: "/usr/bin/" + program)
    monkeypatch.setattr(subprocess, "call", lambda *a, **k: 100)
    with pytest.raises(start.CannotGoOn, match="Next step") as stop:
        start.mend_system(["libgl1"], root=True)
    assert stop.value.code == 2
    assert "sudo" not in str(stop.value)


def test_a_linux_without_apt_is_warned_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: None)
    start.mend_system(["libgl1"], root=False)
    assert "libgl1" in capsys.readouterr().err


def test_what_was_found_once_is_not_looked_for_again(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = {"libGL.so.1": "libgl1"}
    monkeypatch.setattr(start, "missing", lambda things: [])
    start.remember_system(wanted)
    monkeypatch.setattr(start, "missing", lambda things: pytest.fail("looked again"))
    start.check_system(wanted)


def test_what_is_still_missing_is_not_remembered(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "missing", lambda things: ["libgl1"])
    start.remember_system({"libGL.so.1": "libgl1"})
    assert start.on_record() == set()
