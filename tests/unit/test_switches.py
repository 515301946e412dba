"""The command line, right and wrong."""

import contextlib
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import __version__
from app.model.policy import load_policy
from app.switches import Switches, parse, policy_paths, settings_path


def test_no_switches_leave_every_choice_open() -> None:
    assert parse([]) == Switches()


def test_every_switch_is_typed() -> None:
    line = (
        "--source visitor:any --threshold -0.2 --compare --report r.json --quit-after 2.5 --screenshot s.png "
        "--room threshold --language es --text-scale 2 --size 1280x800 --theme dark --reduced-motion "
        "--settings-dir d"
    )
    assert parse(line.split()) == Switches(
        source="visitor:any",
        threshold=-0.2,
        compare=True,
        report=Path("r.json"),
        quit_after=2.5,
        screenshot=Path("s.png"),
        room="threshold",
        language="es",
        text_scale=2.0,
        size=(1280, 800),
        theme="dark",
        reduced_motion=True,
        settings_dir=Path("d"),
    )


def test_motion_can_also_be_asked_for() -> None:
    assert parse(["--no-reduced-motion"]).reduced_motion is False


@pytest.mark.parametrize(("switch", "value"), [("lesson", "the-wrong-man"), ("page", "privacy")])
def test_a_lesson_or_a_page_can_be_opened(switch: str, value: str) -> None:
    assert getattr(parse([f"--{switch}", value]), switch) == value


@pytest.mark.parametrize("source", ["camera:0", "clip:a b.webm", "clip:C:\\x.mp4", "folder:/pictures", "visitor:noor"])
def test_a_source_is_taken_as_written(source: str) -> None:
    assert parse(["--source", source]).source == source


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("--source webcam", "not a source"),
        ("--source visitor:", "not a source"),
        ("--source camera:front", "number of a camera"),
        ("--source camera:-1", "number of a camera"),
        ("--source clip:https://example.org/x.mp4", "internet"),
        ("--source folder:rtsp://example.org", "internet"),
        ("--threshold -0.21", "-0.2 to 1"),
        ("--threshold 62%", "-0.2 to 1"),
        ("--threshold nan", "-0.2 to 1"),
        ("--quit-after 0", "over 0"),
        ("--quit-after inf", "over 0"),
        ("--quit-after soon", "over 0"),
        ("--room kitchen", "look, faceprint, threshold, scale, quality or groups"),
        ("--room look --lesson the-wrong-man", "not allowed with"),
        ("--lesson ../secret", "small letters"),
        (f"--lesson {'A' * 5000}", "small letters"),
        ("--language fr", "en or es"),
        ("--text-scale 3", "1 to 2"),
        ("--theme low", "light, dark or high"),
        ("--size 1280", "1280x800"),
        ("--size 10x99999", "1280x800"),
        ("--report .", "folder"),
        ("--compare --source camera:0", "camera"),
        ("--source camera:1 --screenshot s.png", "visitor"),
        ("--source clip:x.mp4 --screenshot s.png", "visitor"),
        ("--thres 0.4", "--thres"),
    ],
)
def test_what_will_not_do_is_said_in_one_plain_sentence(
    line: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(line.split())
    assert caught.value.code == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.err.startswith("falsematch: ")
    assert told.err.count("\n") == 2
    assert not told.out


def test_comparing_on_the_command_line_is_for_what_is_not_a_camera() -> None:
    assert all(parse(["--compare", "--source", one]).compare for one in ("visitor:any", "clip:x.mp4", "folder:x"))


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"falsematch {__version__}\n"


def test_the_help_names_every_switch(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    told = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    assert {f"--{name.replace('_', '-')}" for name in Switches.__dataclass_fields__} <= told


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=8) | st.sampled_from(["--source", "--size", "--compare", "-1"]), max_size=4))
def test_any_command_line_gives_switches_or_a_clean_end(arguments: list[str]) -> None:
    with contextlib.suppress(SystemExit):
        assert isinstance(parse(arguments), Switches)


def test_a_folder_of_ones_own_moves_the_users_files_but_not_the_systems(tmp_path: Path) -> None:
    assert settings_path(tmp_path) == tmp_path / "settings.json"
    system, user = policy_paths(tmp_path)
    assert user == tmp_path / "policy.toml"
    assert system == policy_paths()[0]
    assert policy_paths()[1].parent == settings_path().parent


@pytest.mark.skipif(sys.platform != "linux", reason="the path is Linux's")
def test_no_environment_variable_moves_the_systems_policy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    assert policy_paths()[0] == Path("/etc/falsematch/policy.toml")


def test_the_documented_example_is_a_policy_without_fault(tmp_path: Path) -> None:
    page = Path(__file__).parents[2] / "docs" / "policy.md"
    examples = re.findall(r"```toml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    assert examples
    for number, example in enumerate(examples):
        path = tmp_path / f"{number}.toml"
        path.write_text(example, encoding="utf-8")
        _, problems = load_policy(path, tmp_path / "none.toml")
        assert not problems
