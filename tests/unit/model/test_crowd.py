import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model import crowd as crowds
from app.model.crowd import BLOCK, CODE_UNIT, MOST, SHA256, Crowd, Shape, draw_crowd, load_shape
from app.model.errors import CalibrationBroken
from app.resources import asset

SIZES = st.integers(1, 400)
SEEDS = st.integers(0, 2**32)


@pytest.fixture(scope="module")
def shape() -> Shape:
    return load_shape(asset("calibration", "shape.npz"))


def drawn(shape: Shape, size: int, seed: int = 1) -> Crowd:
    found = draw_crowd(shape, size, seed=seed)
    assert found is not None
    return found


def write(path, **arrays):
    np.savez(path, allow_pickle=False, **arrays)
    return path


def whole(rows: np.ndarray) -> np.ndarray:
    """The same numbers as whole ones, which no order of adding can round."""
    assert (rows == np.rint(rows)).all()
    return rows.astype(np.int64)


@pytest.mark.parametrize("size", sorted(SHA256))
def test_the_shipped_crowd_is_the_same_on_this_computer_bit_by_bit(shape, size):
    found = draw_crowd(shape, size)
    assert found is not None
    assert found.sha256() == SHA256[size]


def test_the_largest_crowd_is_a_million_of_128_bytes():
    assert MOST == 1_000_000
    assert max(SHA256) == MOST


@settings(deadline=None, max_examples=6)
@given(size=SIZES, more=SIZES, seed=SEEDS)
def test_the_same_seed_gives_the_same_crowd_and_a_smaller_one_is_the_beginning_of_a_larger_one(shape, size, more, seed):
    small, large = drawn(shape, size, seed), drawn(shape, size + more, seed)
    assert small.size == size
    assert (small.codes == large.codes[:size]).all()
    assert (drawn(shape, size, seed + 1).codes != small.codes).any()


def test_a_crowd_of_several_blocks_repeats_nobody(shape):
    found = drawn(shape, BLOCK + 700)
    assert (found.codes[:BLOCK] == drawn(shape, BLOCK).codes).all()
    assert len(np.unique(found.codes, axis=0)) == found.size


@settings(deadline=None, max_examples=6)
@given(seed=SEEDS, stretch=st.floats(0.001, 1000.0))
def test_every_sum_is_exact_so_that_no_library_can_round_it_otherwise(shape, seed, stretch):
    odd = Shape(shape.mean * np.float32(stretch), shape.covariance * np.float32(stretch) ** 2)
    root, mean = crowds._whole_numbers(odd)
    coins = crowds._toss(64, seed, 0)
    exact = whole(coins) @ whole(root) + whole(mean)
    most_heads = np.full(128, 32.0)
    assert (np.linalg.norm(most_heads) * np.linalg.norm(root, axis=0) + np.abs(mean)).max() <= 2**24
    assert (coins @ root + mean == exact).all()
    length = np.sqrt((exact**2).sum(axis=1).astype(np.float64))
    codes = np.rint(exact.astype(np.float32) * (CODE_UNIT / length).astype(np.float32)[:, np.newaxis])
    assert (drawn(odd, 64, seed).codes == codes).all()


def test_the_crowd_has_the_mean_and_the_covariance_it_was_drawn_from(shape):
    faceprints = drawn(shape, 60_000).codes / CODE_UNIT
    spread = np.cov(faceprints.T)
    assert np.linalg.norm(faceprints.mean(axis=0) - shape.mean) < 0.01
    assert np.linalg.norm(spread - shape.covariance) < 0.06 * np.linalg.norm(shape.covariance)


def test_every_member_is_of_unit_length_and_none_is_cut(shape):
    codes = drawn(shape, 20_000).codes
    assert np.abs(codes).max() < 127
    assert np.abs(np.linalg.norm(codes / CODE_UNIT, axis=1) - 1.0).max() < 0.006


def test_coins_spread_as_a_bell_curve_does():
    heads = crowds._toss(8192, 3, 0).ravel() / 4.0
    assert abs(heads.mean()) < 0.01
    assert abs(heads.std() - 1.0) < 0.01
    assert (np.abs(heads) > 3.0).mean() == pytest.approx(0.0027, rel=0.6)  # of the bell curve; coins also count =


def test_a_direction_without_spread_stays_at_its_mean(shape):
    covariance = shape.covariance.copy()
    covariance[7], covariance[:, 7] = 0.0, 0.0
    mean = shape.mean.copy()
    mean[7] = 0.0
    assert (drawn(Shape(mean, covariance), 50).codes[:, 7] == 0).all()


def test_the_codes_cannot_be_changed(shape):
    with pytest.raises(ValueError, match="read-only"):
        drawn(shape, 3).codes[0, 0] = 1


def test_nobody_is_no_crowd(shape):
    with pytest.raises(ValueError, match="at least one"):
        draw_crowd(shape, 0)


def test_progress_is_told_from_nothing_to_everything(shape):
    told: list[tuple[int, int]] = []
    of = 2 * BLOCK + 1

    def go_on(done: int, of: int) -> bool:
        told.append((done, of))
        return True

    draw_crowd(shape, of, go_on)
    assert told == [(0, of), (BLOCK, of), (2 * BLOCK, of), (of, of)]


@pytest.mark.parametrize("after", range(4))
def test_drawing_stops_when_told_to(shape, after: int):
    told: list[int] = []

    def go_on(done: int, of: int) -> bool:
        told.append(done)
        return len(told) <= after

    assert draw_crowd(shape, 3 * BLOCK, go_on) is None
    assert len(told) == after + 1


def test_the_shape_of_another_population_is_read_by_its_prefix(tmp_path, shape):
    path = write(tmp_path / "x.npz", x_mean=shape.mean, x_covariance=shape.covariance)
    assert (load_shape(path, "x_").covariance == shape.covariance).all()
    with pytest.raises(CalibrationBroken):
        load_shape(path)


ONES = np.eye(128, dtype=np.float32)


@pytest.mark.parametrize(
    ("mean", "covariance"),
    [
        (np.zeros(127, np.float32), ONES),
        (np.zeros(128, np.float32), ONES[:127]),
        (np.zeros(128, np.float64), ONES),
        (np.zeros(128, np.float64), ONES.astype(np.float64)),
        (np.full(128, np.nan, np.float32), ONES),
        (np.zeros(128, np.float32), np.full((128, 128), np.inf, np.float32)),
        (np.zeros(128, np.float32), -ONES),
        (np.zeros(128, np.float32), ONES * np.float32(0)),
        (np.zeros(128, np.float32), ONES + np.triu(ONES[::-1], 1)),
    ],
)
def test_what_is_no_shape_is_refused_by_name(tmp_path, mean, covariance):
    path = write(tmp_path / "shape.npz", mean=mean, covariance=covariance)
    with pytest.raises(CalibrationBroken) as caught:
        load_shape(path)
    assert caught.value.path == path


def test_a_missing_and_a_damaged_file_are_refused_by_name(tmp_path, shape):
    with pytest.raises(CalibrationBroken):
        load_shape(tmp_path / "none.npz")
    path = write(tmp_path / "shape.npz", mean=shape.mean, covariance=shape.covariance)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(CalibrationBroken):
        load_shape(path)
