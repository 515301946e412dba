# SPDX-License-Identifier: GPL-3.0-or-later
"""The sampler: same seed, same person; no trait follows from another. Needs the tool's own environment (no bpy)."""

import pytest

pytest.importorskip("anny", reason="the build tool's own requirements are not installed")

from packaging.people import cards
from packaging.people.checks import independence
from packaging.people.data import load
from packaging.people.sampler import sample


def test_ten_seeds_give_exactly_the_same_people_twice() -> None:
    assert [sample(seed, load()) for seed in range(10)] == [sample(seed, load()) for seed in range(10)]


def test_different_seeds_give_different_people() -> None:
    assert len({sample(seed, load()).shape.targets for seed in range(10)}) == 10


def test_adults_only_and_the_whole_monk_scale() -> None:
    people = [sample(seed, load()) for seed in range(400)]
    assert all(20 <= person.years <= 80 and 1 <= person.skin.tone <= 10 for person in people)
    assert {int(person.skin.tone) for person in people} == set(range(1, 10))


def test_no_trait_follows_from_another() -> None:
    values = independence(load())
    assert min(values.values()) * len(values) > 0.01, values  # Bonferroni


def test_names_are_unique_over_five_hundred_people() -> None:
    assert len({cards.name(seed) for seed in range(1, 501)}) == 500
