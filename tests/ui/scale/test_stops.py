import re

import pytest

from app.lessons.facts import load_facts
from app.resources import lessons_root
from app.ui.scale.amounts import crowd
from app.ui.scale.sources import stop_about
from app.ui.scale.stops import LEAST, MOST, STOPS, next_stop, size_of, stop_at, value_of


def test_every_stop_is_where_its_size_says():
    for stop in STOPS:
        assert size_of(value_of(stop.size)) == stop.size
        assert stop_at(value_of(stop.size)) is stop


def test_next_stop_goes_through_all_of_them_and_stays_at_the_ends():
    value, seen = value_of(LEAST), []
    while (further := next_stop(value, 1)) != value:
        value = further
        seen.append(size_of(value))
    assert seen == [*(stop.size for stop in STOPS[1:]), MOST]
    assert next_stop(value_of(LEAST), -1) == value_of(LEAST)


@pytest.mark.parametrize("stop", [stop for stop in STOPS if stop.fact], ids=lambda stop: stop.year)
def test_a_sourced_size_is_in_its_fact_with_its_year(stop):
    facts, problems = load_facts(lessons_root())
    assert not problems
    fact = facts[stop.fact]
    statement = " ".join(fact.statement.split())
    assert f"{crowd(stop.size)}" in statement
    assert stop.year in f"{statement} {fact.as_of}"
    assert stop.fact in stop_about(stop)


def test_company_figures_are_called_claims():
    for stop in STOPS:
        assert stop.claim == bool(re.search("claim", stop_about(stop)))
