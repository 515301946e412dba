"""Lights are looked up: they are those of the search, member by member."""

import numpy as np
import pytest

from app.model.crowd import draw_crowd, load_shape
from app.model.crowd_search import search
from app.resources import asset
from app.ui.scale.lights import Lights

SIZE = 5_000


@pytest.fixture(scope="module")
def counts():
    crowd = draw_crowd(load_shape(asset("calibration", "shape.npz")), SIZE)
    assert crowd is not None
    probe = crowd.codes[7].astype(np.float64)
    return search(crowd, (probe / np.linalg.norm(probe)).astype(np.float32))


@pytest.mark.parametrize("threshold", [-1.0, 0.05, 0.2, 0.999])
@pytest.mark.parametrize("first", [30, 800, SIZE])
def test_as_many_are_over_the_line_as_the_search_says(counts, threshold, first):
    assert Lights(counts).over(threshold, first) == len(counts.lit(threshold, first))


@pytest.mark.parametrize(("first", "people"), [(800, 1), (800, 3), (SIZE, 50)])
def test_a_dot_is_lit_when_anybody_in_it_is(counts, first, people):
    lights = Lights(counts)
    for threshold in (0.05, 0.2, 0.999):
        assert lights.dots(threshold, first, people).tolist() == sorted(
            {int(member) // people for member in counts.lit(threshold, first)}
        )


def test_parts_of_the_crowd_are_counted_from_its_beginning(counts):
    sizes = (100, 300, 1_000, SIZE)
    lights = Lights(counts)
    for threshold, asked in ((0.1, sizes), (0.1, sizes), (0.2, sizes), (0.2, sizes[:2])):
        assert lights.parts(threshold, asked) == tuple(len(counts.lit(threshold, size)) for size in asked)


def test_what_was_worked_out_is_overwritten(counts):
    lights = Lights(counts)
    lights.dots(0.1, SIZE, 50)
    best = lights._best
    assert best.any()
    lights.wipe()
    assert not best.any()
