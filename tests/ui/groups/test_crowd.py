"""People along a line: nobody is lost, and as many are harmed as the rates say."""

import pytest

from app.ui.groups.crowd import OF, columns, crowds, edges, every_pair, largest
from app.ui.groups.pairs import LOOSEST, Setting, example, examples, fairness, other_faces


@pytest.fixture(scope="module")
def pairs(published, populations):
    return [*examples(published, populations), other_faces(populations)]


@pytest.mark.parametrize("many", [1, 7, 60, 250])
def test_in_the_columns_as_many_are_harmed_as_the_rates_say(pairs, many):
    for pair in pairs:
        for group, crowd in zip(pair.groups, crowds(pair), strict=True):
            for line in (LOOSEST, 363, 419, pair.strictest):
                piles = columns(crowd, edges(many, pair.strictest), line)
                assert sum(pile.wrong for pile in piles) == round(OF * group.false_match(line / 1000).value)
                assert sum(pile.missed for pile in piles) == round(OF * group.missed(line / 1000).value)


def test_nobody_moves_when_the_line_does(pairs):
    for crowd in crowds(pairs[0]):
        stand = [
            [(pile.strangers, pile.right) for pile in columns(crowd, edges(50, pairs[0].strictest), line)]
            for line in (LOOSEST, 400, pairs[0].strictest)
        ]
        assert stand[0] == stand[1] == stand[2]
        assert all(0 <= pile.wrong <= pile.strangers for pile in columns(crowd, edges(50, pairs[0].strictest), 400))


def test_left_of_the_line_nobody_is_wrongly_matched_and_right_of_it_nobody_is_missed(pairs):
    crowd, made = crowds(pairs[0])[1], edges(50, pairs[0].strictest)
    for edge, pile in zip(made, columns(crowd, made, 400)[1:], strict=False):
        if edge >= 400:
            assert (pile.wrong, pile.missed) == (pile.strangers, 0)
    assert columns(crowd, made, 400)[0].missed == columns(crowd, made, 400)[0].right


def test_the_largest_person_with_whom_everybody_fits_is_taken(pairs):
    both = crowds(pairs[0])
    sizes = []
    for high in (60, 120, 240):
        size, made = largest(both, 800, high, 3, 18)
        tallest = max(pile.strangers + pile.right for crowd in both for pile in columns(crowd, made, LOOSEST)[1:-1])
        assert tallest * size <= high
        sizes.append(size)
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]


def test_in_a_crowd_nobody_is_drawn_smaller_than_can_be_seen(published, populations):
    faces = next(one for one in published if one.high == 100)
    assert largest(crowds(example(faces, populations.news_photos, 100.0)), 800, 100, 9, 18)[0] == 9


def test_every_pair_of_lines_comes_to_what_each_comes_to(populations):
    pair = other_faces(populations)
    found = every_pair(pair)
    alike = unsure = 0
    lines = range(LOOSEST, pair.strictest + 1)
    for one in lines[::40]:
        for other in lines[::40]:
            strange, missed, _ = fairness(pair, Setting((one, other)))
            alike += strange.holds and missed.holds
            unsure += not (strange.holds and missed.holds) and not (strange.differs or missed.differs)
    assert found.pairs == len(lines) ** 2
    assert (found.alike > 0) >= (alike > 0)
    assert (found.open > 0) >= (unsure > 0)


def test_only_where_the_difference_is_small_two_lines_make_both_harms_the_same(pairs):
    assert [pair.times for pair in pairs if every_pair(pair).alike] == [2.0]
