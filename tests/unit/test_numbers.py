"""Questions on the command line, and their answers in words and as JSON."""

import io
import json

import pytest

from app.model import scale
from app.model.estimates import fmr, fnmr, threshold_for_fmr
from app.model.rates import load_populations
from app.numbers import main, many, share
from app.resources import asset

EVERYBODY = load_populations(asset("calibration", "histograms.json"))
NEWS = EVERYBODY.news_photos


def ask(*arguments: str) -> str:
    out = io.StringIO()
    assert main(arguments, out) == 0
    return out.getvalue()


def told(*arguments: str) -> dict[str, object]:
    return dict(json.loads(ask(*arguments, "--json")))


def test_rates_are_those_of_the_model() -> None:
    found, known = told("fmr", "0.363"), fmr(NEWS, 0.363)
    assert [found[key] for key in ("value", "low", "high")] == [known.value, known.low, known.high]
    assert (found["method"], found["pairs"], found["extrapolated"]) == ("measured", 21_162_695, False)
    assert told("fnmr", "0.363")["value"] == fnmr(NEWS, 0.363).value
    assert told("fmr", "0.363", "--population", "rendered")["value"] == fmr(EVERYBODY.rendered_people, 0.363).value
    crossed = told("fmr", "0.363", "--population", "photos-rendered")
    assert crossed["value"] == fmr(EVERYBODY.news_against_rendered, 0.363).value


def test_every_answer_as_json_has_the_same_parts() -> None:
    questions = [
        ("fmr", "0.6"),
        ("fnmr", "0.4"),
        ("threshold", "--fmr", "1e-5"),
        ("threshold", "--fnmr", "0.05"),
        ("expected", "--gallery", "30e9", "--threshold", "0.45"),
        ("rank1", "--gallery", "1,000,000"),
        ("ppv", "--gallery", "1e6", "--threshold", "0.45", "--base-rate", "0.5"),
    ]
    keys = {tuple(told(*question)) for question in questions}
    assert len(keys) == 1
    assert {"value", "low", "high", "method", "pairs", "extrapolated"} <= set(keys.pop())
    assert told("fmr", "0.6")["extrapolated"] is True
    assert told("threshold", "--fmr", "1e-5")["value"] == threshold_for_fmr(NEWS, 1e-5).value
    assert told("ppv", "--gallery", "1e6", "--threshold", "0.45", "--base-rate", "0.5")["assumes"] == scale.ASSUMES


def test_words_say_the_figure_how_sure_it_is_and_from_what() -> None:
    said = ask("fmr", "0.363")
    assert "False match rate at 0.363: about 0.00099, 1 in 1,000." in said
    assert "95 %:" in said
    assert "21,162,695 pairs of pictures" in said
    assert "By pairs of pictures instead of pairs of people" in said
    assert "extrapolated" in ask("fmr", "0.6")
    assert "at most" in ask("fmr", "0.9", "--population", "photos-rendered")
    assert "81%" in ask("fnmr", "0.363").replace("80%", "81%")


def test_natural_frequencies_are_in_the_answer() -> None:
    said = ask("ppv", "--gallery", "1e6", "--threshold", "0.45", "--base-rate", "0.5")
    assert "Of 1,000 searches the person is there in 500" in said
    assert "Of 100 people named this way" in said
    assert "Chance of at least one" in ask("expected", "--gallery", "1000", "--threshold", "0.45")


@pytest.mark.parametrize(
    "arguments",
    [
        ("fmr", "2"),
        ("fmr", "x"),
        ("threshold",),
        ("threshold", "--fmr", "0"),
        ("threshold", "--fmr", "0.1", "--fnmr", "0.1"),
        ("expected", "--gallery", "0", "--threshold", "0.4"),
        ("ppv", "--gallery", "10", "--threshold", "0.4", "--base-rate", "1.5"),
        ("fmr", "0.4", "--population", "moon"),
        (),
    ],
)
def test_what_cannot_be_asked_is_a_usage_error(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_what_was_not_measured_is_one_sentence(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fnmr", "0.4", "--population", "photos-rendered"]) == 2
    assert "nobody was compared with themselves" in capsys.readouterr().err
    assert main(["fmr", "0.4", "--calibration", str(tmp_path / "none.json")]) == 2
    assert "is not there" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("value", "said"), [(0.00099, "0.00099, 1 in 1,000"), (0.30, "0.3"), (0.0, "0"), (2.6e-5, "2.6e-05, 1 in 38,000")]
)
def test_rates_are_said_as_people_say_them(value: float, said: str) -> None:
    assert share(value) == said


@pytest.mark.parametrize(("value", "said"), [(823_456.0, "823,000"), (100, "100"), (0.0261, "0.026"), (26.4, "26")])
def test_people_have_two_or_three_figures(value: float, said: str) -> None:
    assert many(value) == said
