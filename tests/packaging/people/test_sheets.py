# SPDX-License-Identifier: GPL-3.0-or-later
"""Contact sheets show everybody once."""

from typing import Any

import pytest

pytest.importorskip("cv2")
from packaging.people.sheets import groups

PEOPLE: list[dict[str, Any]] = [
    {"id": f"{seed:04d}", "seed": seed, "sampled": {"tone": tone, "years": years, "sex": sex}}
    for seed, (tone, years, sex) in enumerate([(9.9, 21, "male"), (1.0, 80, "female"), (5.5, 34, "male")], start=1)
]


@pytest.mark.parametrize("by", ["tone", "years", "sex", "seed"])
def test_everybody_is_on_a_sheet_once(by: str) -> None:
    found = groups(PEOPLE, by, 2)
    assert sorted(person["id"] for row in found.values() for person in row) == ["0001", "0002", "0003"]


def test_rows_go_from_light_to_deep_and_from_young_to_old() -> None:
    assert [row[0]["id"] for row in groups(PEOPLE, "tone", 2).values()] == ["0002", "0003", "0001"]
    assert [row[0]["id"] for row in groups(PEOPLE, "years", 2).values()] == ["0001", "0003", "0002"]


def test_by_seed_a_row_is_full_before_the_next() -> None:
    assert [len(row) for row in groups(PEOPLE, "seed", 2).values()] == [2, 1]
