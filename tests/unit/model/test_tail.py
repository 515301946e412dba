"""The far tail: read as it was written, and never more certain than it may be."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.errors import CalibrationBroken
from app.model.tail import Tail, as_tail

HERE = Path("histograms.json")


def tail(shape: float = 0.05, applies_from: float = 0.47) -> Tail:
    draws = [[0.4, share, scale, bent] for share in (1e-4, 2e-4) for scale in (0.02, 0.025) for bent in (-0.02, 0.1)]
    return Tail(applies_from, np.array([0.4, 1.5e-4, 0.022, shape]), np.array(draws))


@pytest.mark.parametrize(
    ("shape", "line", "known"),
    [
        (0.0, 0.422, 1.5e-4 * np.exp(-1)),
        (0.5, 0.422, 1.5e-4 * 1.5**-2),
        (-0.02, 0.422, 1.5e-4 * 0.98**50),
        (0.0, 0.4, 1.5e-4),
    ],
)
def test_it_is_the_generalised_pareto_curve(shape: float, line: float, known: float) -> None:
    assert tail(shape).share_over(line) == pytest.approx(known)


def test_a_shape_near_nothing_is_an_exponential_tail() -> None:
    for line in (0.45, 0.6, 0.8):
        assert tail(1e-7).share_over(line) == pytest.approx(tail(0.0).share_over(line), rel=1e-4)


@given(one=st.floats(0.4, 1), other=st.floats(0.4, 1), shape=st.floats(-0.03, 0.3))
def test_further_out_there_are_never_more(one: float, other: float, shape: float) -> None:
    loose, strict = sorted((one, other))
    found = tail(shape)
    assert 0 <= found.share_over(strict) <= found.share_over(loose) <= 1
    low, high = found.band(strict)
    assert 0 <= low <= found.share_over(strict) <= high <= 1


def test_nobody_scores_over_one() -> None:
    assert tail().share_over(1.0) == 0.0
    assert tail().band(1.0) == (0.0, 0.0)


def test_it_is_read_from_its_part_of_the_file() -> None:
    found = as_tail(
        {"tail": {"applies_from": 0.47, "fit": [0.4, 1e-4, 0.02, 0.0], "draws": [[0.4, 1e-4, 0.02, 0.1]] * 3}}, HERE
    )
    assert found is not None
    assert found.draws.shape == (3, 4)
    with pytest.raises(ValueError, match="read-only"):
        found.draws[0] = 0
    assert as_tail({"tail": None}, HERE) is None
    assert as_tail({}, HERE) is None


@pytest.mark.parametrize(
    "part",
    [
        3,
        {},
        {"applies_from": 2, "fit": [0.4, 1e-4, 0.02, 0], "draws": [[0.4, 1e-4, 0.02, 0]]},
        {"applies_from": 0.5, "fit": [0.4, 1e-4, 0.02], "draws": [[0.4, 1e-4, 0.02, 0]]},
        {"applies_from": 0.5, "fit": [0.4, 0, 0.02, 0], "draws": [[0.4, 1e-4, 0.02, 0]]},
        {"applies_from": 0.5, "fit": [0.4, 1e-4, 0.02, 0], "draws": []},
        {"applies_from": 0.5, "fit": [0.4, 1e-4, 0.02, 0], "draws": [[0.4, 1e-4, -1, 0]]},
        {"applies_from": 0.5, "fit": [0.4, 1e-4, 0.02, float("nan")], "draws": [[0.4, 1e-4, 0.02, 0]]},
        {"applies_from": 0.5, "fit": [0.4, 1e-4, True, 0], "draws": [[0.4, 1e-4, 0.02, 0]]},
    ],
)
def test_what_is_no_tail_is_refused(part: object) -> None:
    with pytest.raises(CalibrationBroken, match=r"tail|applies_from"):
        as_tail({"tail": part}, HERE)
