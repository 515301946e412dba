from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import start


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project folder of our own, with requirement files and no virtual environment."""
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    for name in (start.BASE, start.TEST, start.BENCH):
        (tmp_path / name).write_text(f"# {name}")
    return tmp_path


@pytest.fixture
def work(home: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What set-up did, in order; making and installing are pretended."""
    done: list[str] = []

    def make_venv() -> None:
        done.append("venv")
        for stamp in start.VENV.glob("stamp-*"):
            stamp.unlink()
        start.venv_python().parent.mkdir(parents=True, exist_ok=True)
        start.venv_python().touch()

    monkeypatch.setattr(start, "make_venv", make_venv)
    monkeypatch.setattr(start, "install", done.append)
    return done


def test_the_first_start_makes_the_environment_and_installs(work: list[str]) -> None:
    start.make_ready(start.FILES["app"])
    assert work == ["venv", start.BASE]


def test_a_second_start_does_nothing(work: list[str]) -> None:
    start.make_ready(start.FILES["app"])
    work.clear()
    start.make_ready(start.FILES["app"])
    assert work == []


def test_the_test_set_is_put_on_top_of_the_apps(work: list[str]) -> None:
    start.make_ready(start.FILES["app"])
    start.make_ready(start.FILES["test"])
    assert work == ["venv", start.BASE, start.TEST]


def test_the_test_set_serves_the_app_too(work: list[str]) -> None:
    start.make_ready(start.FILES["test"])
    start.make_ready(start.FILES["app"])
    assert work == ["venv", start.TEST]


def test_benchmarks_add_to_the_test_set(work: list[str]) -> None:
    start.make_ready(start.FILES["bench"])
    assert work == ["venv", start.TEST, start.BENCH]


def test_changed_requirements_make_the_environment_anew(work: list[str], home: Path) -> None:
    start.make_ready(start.FILES["app"])
    (home / start.BASE).write_text("# changed")
    start.make_ready(start.FILES["app"])
    assert work == ["venv", start.BASE] * 2


def test_another_python_makes_the_environment_anew(work: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    start.make_ready(start.FILES["app"])
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    start.make_ready(start.FILES["app"])
    assert work == ["venv", start.BASE] * 2


def test_an_environment_whose_python_is_gone_is_made_anew(work: list[str]) -> None:
    start.make_ready(start.FILES["app"])
    start.venv_python().unlink()
    start.make_ready(start.FILES["app"])
    assert work == ["venv", start.BASE] * 2


def test_a_half_made_environment_is_made_anew(work: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise start.CannotGoOn("no network")

    with monkeypatch.context() as broken:
        broken.setattr(start, "install", fail)
        with pytest.raises(start.CannotGoOn):
            start.make_ready(start.FILES["app"])
    start.make_ready(start.FILES["app"])
    assert work == ["venv", "venv", start.BASE]


def test_a_failed_test_set_leaves_the_app_ready(work: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise start.CannotGoOn("no network")

    start.make_ready(start.FILES["app"])
    monkeypatch.setattr(start, "install", fail)
    with pytest.raises(start.CannotGoOn):
        start.make_ready(start.FILES["test"])
    work.clear()
    start.make_ready(start.FILES["app"])
    assert work == []


@pytest.mark.parametrize(
    ("given", "passed_on"),
    [([], []), (["--source", "clip:a b.mp4"], ["--source", "clip:a b.mp4"]), (["tests"], ["tests"])],
)
@pytest.mark.skipif(os.name != "posix", reason="elsewhere the app is a child process")
def test_arguments_reach_the_app(
    work: list[str], monkeypatch: pytest.MonkeyPatch, given: list[str], passed_on: list[str]
) -> None:
    lines: list[Sequence[str]] = []
    monkeypatch.setattr(start, "check_system", lambda wanted: None)
    monkeypatch.setattr(os, "execve", lambda program, line, environ: lines.append(line))
    monkeypatch.setattr(subprocess, "call", lambda line, env: 0)
    start.main(given)
    assert lines == [[str(start.venv_python()), "-P", "-m", "app", *passed_on]]


def test_arguments_of_test_and_bench_reach_pytest() -> None:
    for command in ("test", "bench"):
        *_, line = start.checks(command, ["-k", "one"]).values()
        assert "pytest" in line
        assert line[-2:] == ["-k", "one"]


def test_every_check_runs_and_the_failed_ones_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    ran: list[str] = []

    def call(line: list[str], **options: object) -> int:
        ran.append(line[-1])
        return line[-1] == "bad"

    assert start.run_all({"first": ["bad"], "second": ["good"], "third": ["bad"]}, call) == 1
    assert ran == ["bad", "good", "bad"]
    assert "2 of 3 failed: first, third" in capsys.readouterr().err


@pytest.mark.parametrize("code", [1, -11])
def test_tests_that_fail_or_crash_once_have_failed(code: int) -> None:
    ran: list[str] = []

    def call(line: list[str], **options: object) -> int:
        ran.append(line[-1])
        return code if len(ran) == 1 else 0

    assert start.run_all({"some": ["-m", "pytest", "tests/ui"]}, call) == 1
    assert ran == ["tests/ui"]


def test_every_folder_of_tests_is_run_once() -> None:
    folders = {f"tests/{path.name}" for path in (start.ROOT / "tests").iterdir() if any(path.rglob("test_*.py"))}
    run = [folder for part in start.PARTS for folder in part.split()]
    assert sorted(run) == sorted(folders - {"tests/benchmarks"})


def test_checks_that_pass_end_with_status_0() -> None:
    assert start.run_all({"only": ["good"]}, lambda line, **options: 0) == 0


def test_checks_run_without_a_screen() -> None:
    platforms: list[str] = []

    def call(line: list[str], env: dict[str, str], **options: object) -> int:
        platforms.append(env["QT_QPA_PLATFORM"])
        return 0

    start.run_all({"only": ["good"]}, call)
    assert platforms == ["offscreen"]


def test_an_old_python_can_read_the_file_and_is_told_what_it_lacks() -> None:
    ast.parse(Path(start.__file__).read_text(), feature_version=(3, 8))
    with pytest.raises(start.CannotGoOn, match=r"needs Python 3\.11 or newer, and this is Python 3\.8") as stop:
        start.refuse_old_python((3, 8))
    assert stop.value.code == 2
    start.refuse_old_python((3, 11))


@pytest.mark.parametrize(
    ("kind", "machine"), [("linux-x86_64", "x86_64"), ("win-amd64", "AMD64"), ("macosx-11.0-arm64", "arm64")]
)
def test_computers_with_ready_made_packages_are_let_through(kind: str, machine: str) -> None:
    start.refuse_unknown_computer(kind, machine)


@pytest.mark.parametrize(
    ("kind", "machine"),
    [("linux-aarch64", "aarch64"), ("win32", "AMD64"), ("macosx-10.9-universal2", "x86_64")],
)
def test_computers_without_ready_made_packages_are_told_so(kind: str, machine: str) -> None:
    with pytest.raises(start.CannotGoOn, match="Next step"):
        start.refuse_unknown_computer(kind, machine)


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("ERROR: [Errno 28] No space left on device", "disk is full"),
        ("NewConnectionError(': Failed')\nERROR: No matching distribution found for numpy", "could not be fetched"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "not the one that was tested"),
        ("[Errno 13] Permission denied: '.venv'", "cannot be written to"),
        ("ERROR: No matching distribution found for numpy==2.4.6", "could not be found"),
        ("something nobody foresaw", "something nobody foresaw"),
    ],
)
def test_every_failure_is_put_in_words_with_one_next_step(output: str, words: str) -> None:
    told = start.explain(output)
    assert words in told
    assert told.count("Next step") == 1


def test_a_folder_that_cannot_be_written_is_said_in_words(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied", ".venv")

    monkeypatch.setattr(start, "check_system", refuse)
    assert start.main([]) == 1
    assert "Next step" in capsys.readouterr().err


def test_pip_may_install_nothing_but_the_hashed_files(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[list[str]] = []

    class Pip:
        stderr: tuple[str, ...] = ()
        returncode = 0

        def __init__(self, line: list[str], **options: object) -> None:
            lines.append(line)

        def __enter__(self) -> Pip:
            return self

        def __exit__(self, *error: object) -> None:
            return None

    monkeypatch.setattr(subprocess, "Popen", Pip)
    start.install(start.BASE)
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:"} <= set(lines[0])
