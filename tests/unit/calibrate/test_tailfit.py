"""The fitted tail, against tails that are known."""

import numpy as np
import pytest

from app.calibrate.pairs import People, count_strangers, over
from app.calibrate.tailfit import DRAWS, ENOUGH, far_pairs, fit_tail, start_share
from app.model.histograms import BINS, bins_of
from app.model.tail import Tail
from tests.unit.calibrate.people import invented


@pytest.fixture(scope="module")
def crowd() -> People:
    return invented([1] * 500 + [3] * 60, seed=6, common=0.3)


def fitted(everybody: People, trusted: float = 1.0):
    people = len(everybody.starts) - 1
    tries = people * (people - 1) / 2
    return fit_tail(everybody, over(count_strangers(everybody).weights) / tries, tries, trusted)


def test_it_goes_on_as_a_much_larger_crowd_does(crowd: People) -> None:
    found = fitted(crowd)
    tail = Tail(found.applies_from, np.array(found.fit), np.array(found.draws))
    larger = invented([1] * 3000, seed=7, common=0.3)
    rates = over(count_strangers(larger).weights) / (3000 * 2999 / 2)
    line = found.applies_from + 0.04  # where the small crowd has about ten pairs left, the large one hundreds
    low, high = tail.band(line)
    assert low <= rates[round((line + 1) * 2000)] <= high
    assert high / low < 30


def test_the_same_pictures_give_the_same_tail(crowd: People) -> None:
    one, other = fitted(crowd), fitted(crowd)
    assert one == other
    assert len(one.draws) == DRAWS


def test_it_applies_from_where_too_few_are_left(crowd: People) -> None:
    found = fitted(crowd)
    people = len(crowd.starts) - 1
    seen = over(count_strangers(crowd).weights)
    place = round((found.applies_from + 1) * 2000)
    assert seen[place] >= ENOUGH > seen[place + 1]
    begins = found.draws[-1][0]
    assert fitted(crowd, trusted=begins + 0.03).applies_from <= begins + 0.03
    assert start_share(people * (people - 1) / 2) == pytest.approx(500 / (people * (people - 1) / 2))


def test_no_tail_ends_before_the_greatest_possible_likeness(crowd: People) -> None:
    found = fitted(crowd)
    start, _, scale, shape = np.array([found.fit, *found.draws]).T
    assert (1 + shape * (1 - start) / scale >= -1e-3).all()


def test_a_few_people_give_no_tail() -> None:
    assert fitted(invented([1] * 15)) is None
    assert fitted(invented([1] * 60)) is None


def test_far_pairs_are_all_of_them(crowd: People) -> None:
    least = round((0.25 + 1) * 2000)
    far = far_pairs(crowd, least)
    scores = crowd.prints @ crowd.prints.T
    wanted = np.triu(bins_of(scores) >= least, 1) & (crowd.person[:, None] != crowd.person[None])
    assert len(far.bins) == pytest.approx(wanted.sum(), abs=1)
    assert (far.one < far.other).all()
    assert far.bins.max() < BINS
