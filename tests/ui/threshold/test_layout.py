"""The room's arithmetic: everything has a place at every size, and everybody over the line fits."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.threshold.layout import ROWS, Layout, arrange, choose_grid, grid


def parts(lay: Layout) -> list[tuple[float, float]]:
    stacked = (lay.title, lay.flags, lay.wall, lay.hills)
    return [(box.top(), box.bottom()) for box in stacked]


@given(st.floats(300, 4000), st.floats(300, 3000))
def test_parts_stand_under_one_another_at_every_size(width: float, height: float) -> None:
    lay = arrange(width, height)
    stacked = parts(lay)
    for (_, end), (start, _) in itertools.pairwise(stacked):
        assert start >= end - 2
    assert lay.wall.height() > 60
    assert lay.ends.bottom() <= lay.height
    assert lay.handle.translated(0, 0).bottom() <= lay.height


@given(st.floats(0, 1), st.floats(560, 3000))
def test_a_place_on_the_axis_and_its_score_are_inverse(score: float, width: float) -> None:
    lay = arrange(width, 900)
    assert lay.score(lay.x(score)) == pytest.approx(score, abs=1e-9)


@pytest.mark.parametrize("over", [0, 1, 7, 60, 300, 850])
def test_everybody_over_the_line_is_on_the_wall(over: int) -> None:
    lay = arrange(1280, 704)
    room = lay.live.left() - lay.x(0.2)
    made = choose_grid(over, room, lay.wall.height(), 2)
    assert made.columns(room) * made.rows >= over


def test_cards_shrink_in_steps_only() -> None:
    sizes = [grid(rows, 220).card_high for rows in ROWS]
    assert sizes == sorted(sizes, reverse=True)
