"""Presets from files: what a good one gives, and what a bad one costs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.lessons.presets import (
    PresetBroken,
    asked_for,
    checked,
    load_presets,
    read_presets,
    shipped,
    wrong_value,
)
from app.lessons.values import VALUES

GOOD = """
[clearview]
title.en = "Sixty billion"
title.es = "Sesenta mil millones"
[clearview.values]
threshold = 0.363

[start]
title = "Falsematch"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "scale.toml"


def broken(path: Path, text: str) -> PresetBroken:
    """The one problem of the file `text`."""
    path.write_text(text, encoding="utf-8")
    (problem,) = read_presets(path, "scale").problems
    return problem


def test_a_preset_has_its_room_its_titles_and_its_values(path: Path) -> None:
    path.write_text(GOOD, encoding="utf-8")
    found = read_presets(path, "scale")
    assert found.problems == ()
    clearview = found.find("scale", "clearview")
    assert clearview is not None
    assert clearview.title("es") == "Sesenta mil millones"
    assert clearview.values == {"threshold": 0.363}
    assert [one.name for one in found.of_room("scale")] == ["clearview", "start"]


def test_a_title_that_is_one_string_serves_every_language(path: Path) -> None:
    path.write_text(GOOD, encoding="utf-8")
    start = read_presets(path, "scale").find("scale", "start")
    assert start is not None
    assert start.title("en") == start.title("es") == "Falsematch"
    assert start.values == {}


def test_a_missing_language_falls_back_to_the_one_there_is(path: Path) -> None:
    path.write_text('[a]\ntitle.es = "Uno"', encoding="utf-8")
    (one,) = read_presets(path, "scale").presets
    assert one.title("en") == "Uno"


def test_a_broken_preset_costs_itself_and_nothing_else(path: Path) -> None:
    path.write_text(GOOD.replace("0.363", "36.3"), encoding="utf-8")
    found = read_presets(path, "scale")
    assert [one.name for one in found.presets] == ["start"]
    (problem,) = found.problems
    assert problem.path == path
    assert problem.line == 6
    assert "[clearview.values]: threshold = 36.3 will not do; use a number from -1 to 1" in str(problem)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('[a]\ntitle.en = "A"\n[a.values]\ntreshold = 0.3', 4, "did you mean threshold?"),
        ('[a]\ntitle.en = "A"\n[a.values]\ncolour = "red"', 4, "has no value 'colour'; use threshold"),
        ('[a]\ntitle.en = "A"\n[a.values]\nthreshold = nan', 4, "use a number from -1 to 1"),
        ('[a]\ntitle.en = "A"\n[a.values]\nthreshold = [1]', 4, "threshold = this will not do"),
        ('[a]\ntitle.en = "A"\nvalues = 3', 3, "write [a.values]"),
        ("[a]\n[a.values]\nthreshold = 0.3", 1, "has no title; write `title.en"),
        ('[a]\ntitle.fr = "A"', 2, "there is no title.fr; use en and es"),
        ('[a]\ntitle.en = ""', 2, "1 to 48 characters"),
        (f'[a]\ntitle.en = "{"x" * 49}"', 2, "1 to 48 characters"),
        ("[a]\ntitle.en = 'A'\nnote = 'x'", 3, "`note` is unknown"),
        ("[Big]\ntitle.en = 'A'", 1, "use small letters, digits and dashes"),
        ("colour = 'red'", 1, "is not a preset; a preset is a table such as [colour]"),
        ("[a\ntitle.en = 'A'", 1, "is not TOML"),
    ],
)
def test_each_mistake_names_its_line_and_what_to_write(path: Path, text: str, line: int, said: str) -> None:
    problem = broken(path, text)
    assert problem.line == line
    assert said in problem.problem


def test_a_file_of_ones_own_says_which_room_it_is_for(path: Path) -> None:
    path.write_text('room = "groups"\n[mine]\ntitle = "Mine"', encoding="utf-8")
    (mine,) = read_presets(path).presets
    assert (mine.room, mine.name) == ("groups", "mine")


@pytest.mark.parametrize(
    ("text", "said"),
    [('[a]\ntitle = "A"', 'begin it with `room = "look"`'), ('\nroom = "attic"', "there is no room 'attic'; use one")],
)
def test_a_file_for_no_room_is_refused(path: Path, text: str, said: str) -> None:
    path.write_text(text, encoding="utf-8")
    found = read_presets(path)
    assert found.presets == ()
    assert said in found.problems[0].problem


def test_a_file_that_is_not_there_holds_no_presets(tmp_path: Path) -> None:
    assert load_presets(tmp_path) == load_presets(tmp_path / "nowhere")
    assert load_presets(tmp_path).presets == ()
    assert read_presets(tmp_path / "no.toml", "scale").problems


def test_the_switch_names_one_of_ours_or_a_file(path: Path) -> None:
    path.write_text(f'room = "scale"\n{GOOD}', encoding="utf-8")
    found, first = asked_for(str(path), None, shipped())
    assert first.name == "clearview"
    assert len(found.presets) == 2
    ours = read_presets(path)
    assert asked_for("start", "scale", ours)[1].name == "start"
    with pytest.raises(PresetBroken, match="no preset 'nothing' in the room scale; there is clearview, start"):
        asked_for("nothing", "scale", ours)
    with pytest.raises(PresetBroken):
        asked_for(str(path.with_name("no.toml")), None, ours)


def test_only_what_the_room_knows_is_let_through() -> None:
    assert checked("groups", {"threshold": 0.3, "face": "x", "scene": "nowhere"}) == {"threshold": 0.3}
    assert checked("attic", {"threshold": 0.3}) == {}
    assert wrong_value("groups", "threshold", True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(max_size=60) | st.binary(max_size=60))
def test_junk_gives_problems_and_never_a_crash(path: Path, junk: str | bytes) -> None:
    path.write_bytes(junk.encode("utf-8", "surrogatepass") if isinstance(junk, str) else junk)
    found = read_presets(path, "scale")
    for preset in found.presets:
        assert all(name in VALUES["scale"] for name in preset.values)
