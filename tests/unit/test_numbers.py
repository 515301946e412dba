"""Questions on the command line, and their answers in words and as JSON."""

import io
import json
from pathlib import Path

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
    assert f"one single person makes {100 * NEWS.largest_share:.2g} % of those pairs" in ask("fnmr", "0.363")
    assert "0 %" not in ask("fnmr", "0.363", "--population", "rendered").replace("0.41 %", "")


def test_every_answer_names_its_data_its_day_and_what_was_counted() -> None:
    made = json.loads(asset("calibration", "histograms.json").read_text(encoding="utf-8"))["made"]
    assert f"photos, {NEWS.pictures:,} pictures of {NEWS.people:,} people, measured {made}." in ask("fmr", "0.363")
    assert told("fmr", "0.363", "--population", "rendered")["measured"] == made
    assert "4,148,640 pairs of people." in ask("fmr", "0.363")
    for question in (("fnmr", "0.363"), ("threshold", "--fnmr", "0.05"), ("rank1", "--gallery", "1e6")):
        assert "799 people." in ask(*question)
        assert told(*question)["tries_of"] == "people"


def test_far_out_it_says_what_the_tail_does_not_know_and_no_figure_that_nobody_can_know() -> None:
    said = ask("fmr", "0.9")
    assert "under 1e-10." in said
    assert "knows nothing of twins" in said
    assert "False match rate at 1: under 1e-10." in ask("fmr", "1")
    assert told("fmr", "0.9")["value"] == fmr(NEWS, 0.9).value
    assert "twins" not in ask("fmr", "0.363")


def test_wrong_labels_are_named_as_a_limit_where_there_are_some() -> None:
    assert "strangers over 0.55 may be one person, and one person under 0.25 may be two" in ask("fmr", "0.363")
    assert "0.25" not in ask("fmr", "0.363", "--population", "photos-rendered")
    assert told("fmr", "0.363", "--population", "rendered")["limits"] == ""


def test_what_is_nearly_sure_is_not_said_to_be_sure() -> None:
    assert "Chance of at least one: over 0.999" in ask("expected", "--gallery", "30e9", "--threshold", "0.45")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (("--fnmr", "1e-9"), "among 799 people a rate under 0.0038 cannot be told from none"),
        (("--fmr", "1e-9", "--population", "photos-rendered"), "among 1,440,500 pairs of people"),
    ],
)
def test_a_rate_that_nobody_could_have_seen_has_no_threshold(
    question: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["threshold", *question]) == 2
    assert told in capsys.readouterr().err


def test_a_calibration_of_ones_own_holds_one_population_and_can_be_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = json.loads(asset("calibration", "histograms.json").read_text(encoding="utf-8"))
    own = tmp_path / "histograms.json"
    part = {name: value for name, value in whole["news_photos"].items() if name != "made"}
    own.write_text(json.dumps({"format": 2, "news_photos": part}), encoding="utf-8")
    assert told("fmr", "0.363", "--calibration", str(own))["value"] == fmr(NEWS, 0.363).value
    assert "measured on an unknown day" in ask("fmr", "0.363", "--calibration", str(own))
    assert main(["fmr", "0.363", "--population", "rendered", "--calibration", str(own)]) == 2
    assert "has no part rendered_people" in capsys.readouterr().err


def test_where_fewer_may_be_missed_than_counted_the_line_may_be_stricter_still() -> None:
    assert "misses 0.006 of right people: at least 0.23" in ask("threshold", "--fnmr", "0.006")
    assert told("threshold", "--fnmr", "0.006")["at_least"] is True
    assert told("threshold", "--fnmr", "0.02")["at_least"] is False
    assert told("fnmr", "0.2")["at_most"] is True


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
