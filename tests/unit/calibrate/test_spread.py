"""Whether other people's rates lie in the interval that one group of people gives."""

from itertools import permutations

import numpy as np
import pytest

from app.calibrate.pairs import People, count_same, count_strangers, over
from app.calibrate.spread import for_others, variance_of_crossed, variance_of_pairs, variance_of_people
from app.resources import asset
from tests.unit.calibrate.people import invented

LINES = (0.10, 0.16, 0.22, 0.30)


def edges(lines):
    return [round((line + 1) * 2000) for line in lines]


def group(people: int, seed: int):
    """FMR and its interval at four thresholds, and the FNMR's, of a new group of people."""
    rng = np.random.default_rng(seed)
    return rates_of(invented(rng.choice([1, 1, 1, 2, 3, 8], people).tolist(), seed, alike=0.65), edges(LINES))


def rates_of(everybody: People, at):
    """FMR and both ends of its interval at the edges `at`, and the FNMR's."""
    met, same, people = count_strangers(everybody), count_same(everybody), len(everybody.starts) - 1
    tries = people * (people - 1) / 2
    rate = (over(met.weights) / tries)[at]
    sums = [one[at] for one in (met.total, met.squares_by_person, met.squares_by_pair)]
    low, high = for_others(rate, variance_of_pairs(sums[0], sums[1], sums[2], people), tries)
    assert same is not None
    missed = (same.people - over(same.weights))[at]
    own = for_others(missed / same.people, variance_of_people(missed, same.squares[at], same.people), same.people)
    return rate, low, high, missed / same.people, *own


def test_other_people_lie_inside_about_as_often_as_promised():
    groups = [group(50, seed) for seed in range(30)]
    for value, low, high in ((0, 1, 2), (3, 4, 5)):
        inside = np.array(
            [
                (one[low] <= other[value] + 1e-9) & (other[value] <= one[high] + 1e-9)
                for one, other in permutations(groups, 2)
            ]
        )
        assert (inside.mean(axis=0) >= 0.88).all(), f"{inside.mean(axis=0)} at {LINES}"
        assert inside.mean() >= 0.93


def test_one_half_of_the_people_that_ship_lies_in_the_interval_of_the_other():
    """Our own people drawn again: their rates and intervals, half against half, at the lines that the app draws."""
    with np.load(asset("gallery", "faceprints.npz"), allow_pickle=False) as held:
        prints = held["faceprints"][:, :3]
    lines, inside, rng = edges((0.30, 0.363, 0.40, 0.45, 0.50)), [], np.random.default_rng(5)
    for _ in range(8):
        order = rng.permutation(len(prints))
        halves = [rates_of(picked(prints[half]), lines) for half in np.array_split(order, 2)]
        for own, other in (halves, halves[::-1]):
            inside.append([(own[1] <= other[0]) & (other[0] <= own[2]), (own[4] <= other[3]) & (other[3] <= own[5])])
    held_by = np.mean(inside, axis=0)
    assert held_by.mean() >= 0.9, held_by
    assert (held_by >= 0.75).all(), held_by


def picked(prints) -> People:
    """People (n, pictures, 128) without the pictures that are not there."""
    there = ~np.isnan(prints).any(axis=2)
    return People(np.ascontiguousarray(prints[there]), np.repeat(np.arange(len(prints)), there.sum(axis=1)))


def test_the_variance_is_that_of_many_groups():
    found, rates = [], []
    for seed in range(800):
        prints = invented([1] * 30, seed).prints
        h = (prints @ prints.T >= 0.1).astype(float)
        np.fill_diagonal(h, 0.0)
        sums = [np.array(one) for one in (h.sum(), (h.sum(axis=1) ** 2).sum(), (h * h).sum())]
        found.append(variance_of_pairs(sums[0], sums[1], sums[2], 30))
        rates.append(h.sum() / 870)
    assert np.mean(found) == pytest.approx(np.var(rates), rel=0.2)


def test_a_matrix_by_hand():
    rng = np.random.default_rng(1)
    h = np.triu((rng.random((9, 9)) < 0.3).astype(float), 1)
    h += h.T
    total, rows, pairs = h.sum(), (h.sum(axis=1) ** 2).sum(), (h * h).sum()
    different = [
        h[a, b] * h[c, d]
        for a in range(9) for b in range(9) for c in range(9) for d in range(9) if len({a, b, c, d}) == 4
    ]  # fmt: skip
    wanted = max((total / 72) ** 2 - np.mean(different), (pairs / 72 - (total / 72) ** 2) / 36)
    assert variance_of_pairs(np.array(total), np.array(rows), np.array(pairs), 9) == pytest.approx(wanted)


def test_a_crossed_matrix_by_hand():
    h = (np.random.default_rng(2).random((5, 6)) < 0.4).astype(float)
    different = [
        h[a, b] * h[c, d] for a in range(5) for b in range(6) for c in range(5) for d in range(6) if a != c and b != d
    ]
    rate = h.mean()
    wanted = max(rate**2 - np.mean(different), (rate - rate**2) / 30)
    sums = [np.array(one) for one in (h.sum(), (h.sum(axis=1) ** 2).sum(), (h.sum(axis=0) ** 2).sum(), (h * h).sum())]
    assert variance_of_crossed(sums[0], sums[1], sums[2], sums[3], 5, 6) == pytest.approx(wanted)


def test_more_pictures_of_the_same_people_are_not_more_people():
    few, many = (count_strangers(invented([pictures] * 30, seed=8)) for pictures in (1, 12))
    at = edges((0.1,))
    sizes = []
    for met in (few, many):
        variance = variance_of_pairs(met.total, met.squares_by_person, met.squares_by_pair, 30)
        sizes.append(float(np.sqrt(variance[at][0]) / (over(met.weights)[at][0] / 435)))
    assert sizes[1] > 0.25 * sizes[0]  # by pairs of pictures it would be a twelfth
