import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.ui.scale.lattice import LEVELS, lattice, picture, swell

FULL = LEVELS - 1


def stamps(places, shade=FULL):
    high, wide = (int(np.ceil(side)) for side in reversed(places.pitch))
    return np.full((high, wide), shade, np.uint8)


@given(st.integers(1, 1_000_000), st.integers(20, 900), st.integers(20, 900))
def test_everybody_has_a_dot_and_no_two_share_a_place(size, width, height):
    places = lattice(size, width, height, 5.0)
    assert places.dots * places.people >= size > (places.dots - 1) * places.people
    assert len(places.cells) == places.columns * places.rows >= places.dots
    assert len(set(places.cells.tolist())) == len(places.cells)


def test_a_million_are_ten_thousand_dots_or_more():
    assert lattice(1_000_000, 780, 400, 5.0).dots >= 10_000


def test_the_first_members_fill_the_corner_in_the_shape_of_the_whole():
    places = lattice(10_000, 1000, 1000, 5.0)
    row, column = np.divmod(places.cells[: places.dots // 100], places.columns)
    assert row.min() >= places.rows * 0.88
    assert column.min() >= places.columns * 0.88


def test_the_picture_shows_exactly_the_lit_ones_and_the_rest_of_the_crowd():
    places = lattice(30, 300, 200, 5.0)
    made = picture(places, np.array([0, 7]), stamps(places), stamps(places), places.dots)
    kinds = made // LEVELS
    for dot in range(places.dots):
        row, column = divmod(int(places.cells[dot]), places.columns)
        inside = kinds[places.down == row][:, places.across == column]
        assert (inside == (2 if dot in (0, 7) else 1)).all()


@given(st.integers(1, 40_000), st.integers(30, 700), st.integers(30, 300), st.integers(0, 9))
def test_every_pixel_is_that_of_its_dots_stamp(size, width, height, seed):
    places, rng = lattice(size, width, height, 5.0), np.random.default_rng(seed)
    crowd, flagged = (rng.integers(0, LEVELS, stamps(places).shape).astype(np.uint8) for _ in range(2))
    lit, shown = np.flatnonzero(rng.random(places.dots) < 0.2), int(rng.integers(0, places.dots + 1))
    kinds = np.zeros(places.rows * places.columns, int)
    kinds[places.cells[:shown]] = 1
    kinds[places.cells[lit[lit < shown]]] = 2
    made = picture(places, lit, crowd, flagged, shown)
    for y, x in rng.integers(0, (height, width), (60, 2)):
        row = places.down[y]
        shifted = places.packed and (places.rows - 1 - row) % 2 == 1
        at = (x + round(places.pitch[0] / 2)) % width if shifted else x
        column = places.across[at]
        kind = kinds[row * places.columns + column]
        line = min(y - np.flatnonzero(places.down == row)[0], len(crowd) - 1)
        along = min(at - np.flatnonzero(places.across == column)[0], crowd.shape[1] - 1)
        assert made[y, x] == (0, crowd[line, along] + LEVELS, flagged[line, along] + 2 * LEVELS)[kind]


def test_a_crowd_that_is_half_drawn_shows_half_of_its_dots():
    places = lattice(30, 300, 200, 5.0)
    whole = picture(places, np.array([], int), stamps(places), stamps(places), places.dots)
    half = picture(places, np.array([29]), stamps(places), stamps(places), places.dots // 2)
    assert 0.4 < (half >= LEVELS).sum() / (whole >= LEVELS).sum() < 0.6
    assert half.max() < 2 * LEVELS


def test_a_swollen_dot_stays_inside_the_picture():
    places = lattice(1_000_000, 700, 400, 5.0)
    made = picture(places, np.array([0]), stamps(places), stamps(places), places.dots)
    swell(made, places, np.array([0, places.dots - 1]), 9)
    assert made.shape == (400, 700)
    assert (made == 3 * LEVELS - 1).sum() >= 2 * 81
