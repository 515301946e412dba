"""Pair counting against the plainest possible loop."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.calibrate import pairs
from app.calibrate.pairs import blocks, closest, count_crossed, count_same, count_strangers, over
from app.model.histograms import BINS, bins_of
from tests.unit.calibrate.people import invented

households = st.lists(st.integers(1, 6), min_size=2, max_size=12)


def plain(everybody):
    """(people, people) lists of bins, one by one."""
    found: dict[tuple[int, int], list[int]] = {}
    for a, one in zip(everybody.person, everybody.prints, strict=True):
        for b, other in zip(everybody.person, everybody.prints, strict=True):
            if a < b:
                found.setdefault((a, b), []).append(int(bins_of(np.array([one @ other]))[0]))
    return found


def near(one, other):
    """Equal, but for scores that lie on an edge of a bin within rounding: these may move one bin over."""
    return np.abs(np.cumsum(one) - np.cumsum(other)).max()


@settings(max_examples=25, deadline=None)
@given(
    pictures=households,
    seed=st.integers(0, 99),
    tile=st.sampled_from([10, 60, 10**6]),
    rows=st.sampled_from([1, 4, 128]),
)
def test_every_pair_is_counted_once_whatever_the_blocks(monkeypatch_tiles, pictures, seed, tile, rows):
    monkeypatch_tiles(tile, rows)
    everybody = invented(pictures, seed)
    found, expected = count_strangers(everybody), plain(everybody)
    counts = np.bincount(np.concatenate(list(expected.values())), minlength=BINS)
    assert found.pairs.sum() == counts.sum()
    assert near(found.pairs, counts) <= 1
    assert found.weights.sum() == pytest.approx(len(expected))
    shares = np.array([over(np.bincount(bins, minlength=BINS)) / len(bins) for bins in expected.values()])
    assert found.weights.sum() - 0 == pytest.approx(shares[:, 0].sum())
    assert np.abs(over(found.weights) - shares.sum(axis=0)).max() <= 1.0 + 1e-9


@pytest.fixture(scope="module")
def monkeypatch_tiles():
    before = pairs.TILE, pairs.ROWS

    def setting(tile, rows):
        pairs.TILE, pairs.ROWS = tile, rows

    yield setting
    pairs.TILE, pairs.ROWS = before


def test_squares_are_those_of_the_plain_loop():
    everybody = invented([1, 3, 2, 5, 1, 1, 4], seed=3)
    found, expected = count_strangers(everybody), plain(everybody)
    people = 7
    h = np.zeros((people, people, BINS + 1))
    for (a, b), bins in expected.items():
        h[a, b] = h[b, a] = over(np.bincount(bins, minlength=BINS)) / len(bins)
    edges = np.arange(0, BINS + 1, 7)
    assert found.total[edges] == pytest.approx(h.sum(axis=(0, 1))[edges], abs=0.35)
    assert found.squares_by_pair[edges] == pytest.approx((h * h).sum(axis=(0, 1))[edges], abs=0.35)
    assert found.squares_by_person[edges] == pytest.approx((h.sum(axis=1) ** 2).sum(axis=0)[edges], abs=1.5)
    assert found.squares_by_pair[0] == pytest.approx(people * (people - 1))
    assert found.squares_by_person[0] == pytest.approx(people * (people - 1) ** 2)


def test_a_person_with_many_pictures_weighs_no_more_than_one_with_two():
    found = count_same(invented([2, 40, 3, 1], seed=1))
    assert found is not None
    assert found.people == 3
    assert found.weights.sum() == pytest.approx(3)
    assert found.pairs.sum() == 1 + 780 + 3
    assert found.largest_share == pytest.approx(780 / 784)
    assert (np.diff(found.squares) >= -1e-12).all()


def test_nobody_with_two_pictures_is_said_and_not_guessed():
    assert count_same(invented([1, 1, 1])) is None


def test_crossed_people_weigh_the_same():
    everybody, others = invented([1, 6, 2], seed=2), invented([1] * 5, seed=9)
    found = count_crossed(everybody, others.prints)
    assert found.pairs.sum() == 9 * 5
    assert found.weights.sum() == pytest.approx(3)
    assert found.squares[0] == pytest.approx(3)


def test_the_closest_of_all_others_is_never_oneself():
    prints = invented([1] * 40, seed=4).prints
    scores = prints @ prints.T
    np.fill_diagonal(scores, -1)
    assert near(closest(prints), np.bincount(bins_of(scores.max(axis=1)), minlength=BINS)) <= 1


@given(pictures=households, most=st.integers(1, 20))
def test_blocks_hold_whole_people_and_everybody_once(pictures, most):
    starts = np.concatenate([[0], np.cumsum(pictures)])
    found = list(blocks(starts, most))
    assert [one for first, last in found for one in range(first, last)] == list(range(len(pictures)))
    assert all(starts[last] - starts[first] <= most or last - first == 1 for first, last in found)


def test_an_error_in_a_thread_is_raised_and_not_lost():
    def fail(job: int) -> None:
        raise OSError(job)

    with pytest.raises(OSError, match="1"):
        list(pairs.in_threads(fail, [1]))
