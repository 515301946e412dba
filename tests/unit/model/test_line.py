"""The line is written the same everywhere, and never as somewhere else than it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.line import written


@pytest.mark.parametrize(
    ("threshold", "said"),
    [
        (0.3, "0.30"),
        (0.295, "0.295"),
        (0.363, "0.363"),
        (0.0, "0.00"),
        (1.0, "1.00"),
        (-0.0001, "0.00"),
        (-0.2, "−0.20"),
    ],
)
def test_two_places_and_a_third_where_it_says_something(threshold: float, said: str) -> None:
    assert written(threshold) == said


@given(st.integers(-1000, 1000))
def test_every_place_it_can_be_put_is_written_exactly(thousandths: int) -> None:
    assert float(written(thousandths / 1000).replace("−", "-")) == thousandths / 1000
