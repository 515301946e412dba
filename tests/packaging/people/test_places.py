# SPDX-License-Identifier: GPL-3.0-or-later
"""Places are the same every time, and of ordinary size."""

import numpy as np
import pytest

from packaging.people import places
from packaging.people.capture import CEILINGS, PLACES


@pytest.mark.parametrize("kind", sorted(places.MAKERS))
def test_a_place_is_the_same_every_time(kind: str) -> None:
    first, second = places.make(kind, 3).mesh(), places.make(kind, 3).mesh()
    assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


@pytest.mark.parametrize("kind", sorted(places.MAKERS))
def test_a_places_colours_are_colours_of_things(kind: str) -> None:
    points, quads, colours, glows = places.make(kind, 1).mesh()
    assert np.isfinite(points).all()
    assert quads.max() == len(points) - 1
    assert len(colours) == len(glows) == len(points)
    assert colours.min() >= 0
    assert np.quantile(colours, 0.99) <= 1.2


def test_every_place_a_capture_may_have_can_be_made() -> None:
    assert {*PLACES, *CEILINGS} == set(places.MAKERS)
