"""What a visitor has chosen, and what junk in its place costs."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import files
from app.model.settings import Settings, load, save

words = st.text(min_size=1, max_size=20).filter(str.isprintable)
choices = st.builds(
    Settings,
    language=st.sampled_from([None, "en", "es"]),
    text_scale=st.floats(1, 2),
    theme=st.sampled_from(["light", "dark", "high"]),
    reduced_motion=st.sampled_from([None, True, False]),
    camera=st.none() | words,
    mirror=st.booleans(),
    lessons_read=st.lists(words, max_size=3).map(tuple),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
names = st.sampled_from(list(Settings.__dataclass_fields__)) | st.text(max_size=5)
one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.json"


def written(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_no_file_means_defaults_and_no_problem(path: Path) -> None:
    assert load(path) == (Settings(), ())


@one_folder
@given(choices)
def test_what_is_saved_comes_back(path: Path, chosen: Settings) -> None:
    save(chosen, path)
    assert load(path) == (chosen, ())


def test_only_what_was_chosen_is_written(path: Path) -> None:
    save(Settings(language="es", mirror=False), path)
    assert json.loads(path.read_text(encoding="utf-8")) == {"language": "es", "mirror": False}
    assert path in files.written()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("language", "fr"),
        ("text_scale", 2.1),
        ("text_scale", True),
        ("text_scale", float("nan")),
        ("theme", None),
        ("theme", "high_contrast"),
        ("contrast", "loud"),
        ("high_contrast", 1),
        ("reduced_motion", 1),
        ("camera", 0),
        ("camera", "a\nb"),
        ("camera", "x" * 301),
        ("mirror", "yes"),
        ("lessons_read", "the-wrong-man"),
        ("lessons_read", [1]),
        ("colour", "red"),
    ],
)
def test_a_bad_value_costs_itself_and_is_told_with_its_line(path: Path, key: str, value: object) -> None:
    text = f'{{\n"language": "es",\n"{key}": {json.dumps(value)}\n}}'
    if key == "language":
        text = f'{{\n"mirror": true,\n"{key}": {json.dumps(value)}\n}}'
    chosen, (problem,) = load(written(path, text))
    assert chosen == (Settings() if key == "language" else Settings(language="es"))
    assert key in problem.problem
    assert (problem.path, problem.line) == (path, 3)


def test_a_whole_number_is_a_text_scale_too(path: Path) -> None:
    assert load(written(path, '{"text_scale": 2}'))[0].text_scale == 2.0


@pytest.mark.parametrize("junk", ["", "[]", "{", '{"mirror": }', "[" * 100_000, b"\x00\xff", b"\x89PNG\r\n\x1a\n" * 99])
def test_a_file_that_is_none_costs_every_choice_but_not_the_start(path: Path, junk: str | bytes) -> None:
    chosen, problems = load(written(path, junk))
    assert chosen == Settings()
    assert len(problems) == 1


def test_a_huge_file_is_not_read(path: Path) -> None:
    chosen, (problem,) = load(written(path, b'{"mirror": false}' + b" " * 300_000))
    assert chosen == Settings()
    assert "larger" in problem.problem


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    assert load(path)[1]


@one_folder
@given(st.dictionaries(names, anything, max_size=4))
def test_any_json_gives_settings_that_can_be_saved_and_read_again(path: Path, junk: dict[str, object]) -> None:
    chosen, _ = load(written(path, json.dumps(junk)))
    save(chosen, path)
    assert load(path) == (chosen, ())


@one_folder
@given(st.binary(max_size=200))
def test_any_bytes_give_settings(path: Path, junk: bytes) -> None:
    chosen, _ = load(written(path, junk))
    assert isinstance(chosen, Settings)


@pytest.mark.parametrize(
    ("old", "theme"),
    [
        ({"contrast": "high"}, "high"),
        ({"contrast": "normal"}, "light"),
        ({"high_contrast": True}, "high"),
        ({"high_contrast": False}, "light"),
        ({"high_contrast": True, "theme": "dark"}, "dark"),
    ],
)
def test_what_an_earlier_version_wrote_about_contrast_is_understood(
    path: Path, old: dict[str, object], theme: str
) -> None:
    assert load(written(path, json.dumps({**old, "mirror": False}))) == (Settings(theme=theme, mirror=False), ())
