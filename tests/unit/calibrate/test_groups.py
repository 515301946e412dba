"""Rates within and across groups, against a loop; and who is in no group."""

from pathlib import Path

import numpy as np
import pytest

from app.calibrate.dataset import Person
from app.calibrate.groups import groups
from app.calibrate.look import Looked
from app.calibrate.quality import THRESHOLDS
from tests.unit.calibrate.people import invented


def person(**sampled: object) -> Person:
    return Person((), dict(sampled), ())


@pytest.fixture
def looked() -> Looked:
    everybody = invented([2, 3] * 10 + [1], seed=3)
    return Looked(everybody, tuple(range(21)), (Path("x"),) * len(everybody.person), ())


def test_rates_are_those_of_a_loop(looked: Looked) -> None:
    people = tuple(person(sex="female" if number < 12 else "male") for number in range(21))
    (found,) = groups(looked, people)
    assert [one["name"] for one in found["groups"]] == ["female", "male"]
    assert [one["people"] for one in found["groups"]] == [12, 9]
    prints, who = looked.everybody.prints, looked.everybody.person
    for rates in found["fmr"]:
        one, other = (range(12) if name == "female" else range(12, 21) for name in (rates["one"], rates["other"]))
        for place, line in enumerate(THRESHOLDS):
            shares = [
                (prints[who == a] @ prints[who == b].T >= line).mean()
                for a in one for b in other if a < b or rates["one"] != rates["other"]
            ]  # fmt: skip
            assert rates["tries"] == len(shares)
            assert rates["errors"][place] == pytest.approx(np.sum(shares), rel=1e-3, abs=1e-9)
            assert rates["low"][place] <= np.mean(shares) * 1.001 + 1e-9
            assert rates["high"][place] >= np.mean(shares) * 0.999
    assert [one["tries"] for one in found["fnmr"]] == [12, 8]


def test_only_what_the_sampler_drew_makes_groups(looked: Looked) -> None:
    assert groups(looked, (person(),) * 21) == []
    few = tuple(person(sex="female" if number < 5 else "male") for number in range(21))
    assert [one["name"] for one in groups(looked, few)[0]["groups"]] == ["male"]


def test_ages_and_tones_are_cut_where_they_say(looked: Looked) -> None:
    people = tuple(person(years=34 if number < 10 else 35, tone=3.9 if number < 10 else 7.0) for number in range(21))
    age, tone = groups(looked, people)
    assert [one["name"] for one in age["groups"]] == ["35 to 54", "under 35"]
    assert [one["name"] for one in tone["groups"]] == ["Monk 1 to 3", "Monk 7 to 10"]
