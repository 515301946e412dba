"""The arithmetic of two groups."""

import pytest

from app.model.estimates import fmr, fnmr
from app.ui.groups.pairs import (
    LOOKED_FOR,
    LOOSEST,
    SEARCHED,
    Fair,
    Setting,
    example,
    fairness,
    line_for,
    of_kinds,
    other_faces,
    results,
    stops,
)


def with_ratio(published):
    return [one for one in published if one.low is not None]


def test_a_published_ratio_multiplies_the_measured_curve_of_false_matches_and_nothing_else(published, populations):
    news = populations.news_photos
    for one in with_ratio(published):
        first, second = example(one, news, one.low).groups
        assert second.false_match(0.363).value == pytest.approx(one.low * fmr(news, 0.363).value)
        assert first.false_match(0.363) == fmr(news, 0.363)
        assert first.missed(0.363) == second.missed(0.363) == fnmr(news, 0.363)


def test_no_ratio_makes_more_than_everybody(published, populations):
    second = example(with_ratio(published)[0], populations.news_photos, 100.0).groups[1]
    assert second.false_match(-0.5).value == 1.0


def test_the_second_groups_own_line_gives_strangers_the_same_risk(published, populations):
    pair = example(with_ratio(published)[0], populations.news_photos, 10.0)
    wanted = pair.groups[0].false_match(0.363).value
    line = line_for(pair.groups[1].false_match, wanted)
    strange, missed, _ = fairness(pair, Setting((363, line)))
    assert strange.holds
    assert missed.differs
    assert missed.second > missed.first


def test_no_second_line_makes_both_harms_the_same_where_the_difference_is_large(published, populations):
    ratios = [(one, times) for one in with_ratio(published) for times in (one.low, one.high) if times >= 5]
    assert len(ratios) == 3
    for pair in [*(example(one, populations.news_photos, times) for one, times in ratios), other_faces(populations)]:
        for second in range(LOOSEST, pair.strictest + 1):
            strange, missed, _ = fairness(pair, Setting((363, second)))
            assert not (strange.holds and missed.holds), (pair.key, pair.times, second)


def test_the_line_for_strangers_is_found_at_both_ends_of_every_range(published, populations):
    for one in with_ratio(published):
        for times in (one.low, one.high):
            pair = example(one, populations.news_photos, times)
            line = stops(pair, 363)[0]
            assert fairness(pair, Setting((363, line)))[0].holds


def test_searching_a_group_more_makes_more_of_its_named_wrong_on_the_same_rates(published, populations):
    pair = example(with_ratio(published)[0], populations.news_photos, 10.0)
    line = line_for(pair.groups[1].false_match, pair.groups[0].false_match(0.363).value)
    even = fairness(pair, Setting((363, line), SEARCHED // 2))
    uneven = fairness(pair, Setting((363, line), SEARCHED * 9 // 10))
    assert even[2].holds
    assert even[:2] == uneven[:2]
    assert uneven[2].second > 3 * uneven[2].first


def test_everybody_searched_is_counted_once(published, populations):
    pair = example(with_ratio(published)[0], populations.news_photos, 2.0)
    found = results(pair, Setting((363, 363), 90_000))
    assert sum(one.searches for one in found) == SEARCHED
    assert all(one.present == pytest.approx(LOOKED_FOR) for one in found)
    assert found[1].wrong == pytest.approx((90_000 - LOOKED_FOR) * pair.groups[1].false_match(0.363).value)


def test_upper_bounds_are_not_told_apart(populations):
    missed = fairness(other_faces(populations), Setting((50, 50)))[1]  # a line over which everybody is
    assert not missed.sure
    assert not missed.holds
    assert not missed.differs


def test_rendered_people_are_paired_by_the_two_groups_that_differ_most(kind):
    (pair,) = of_kinds([kind])
    assert [group.name for group in pair.groups] == ["under 35", "55 and over"]
    assert pair.groups[1].false_match(0.35).value == pytest.approx(0.18)
    assert pair.groups[1].false_match(0.9).value == pytest.approx(0.012)


def test_times_of_nothing_and_something_are_without_end():
    assert Fair(0.0, 1.0).times == float("inf")
    assert Fair(0.0, 0.0).holds
