# SPDX-License-Identifier: GPL-3.0-or-later
"""The command: what is asked for, and what a stop leaves behind."""

import argparse
from pathlib import Path

from packaging.people.__main__ import wanted
from packaging.people.jobs import put, target


def asked(**changes: object) -> argparse.Namespace:
    return argparse.Namespace(**{"people": 4, "first": 1, "seeds": "", "captures": "0", "wild": 0} | changes)


def test_an_id_photo_of_everybody() -> None:
    assert wanted(asked()) == dict.fromkeys((1, 2, 3, 4), (0,))


def test_the_first_few_are_also_taken_in_the_wild() -> None:
    assert wanted(asked(wild=2)) == {1: (0, 1, 2, 3), 2: (0, 1, 2, 3), 3: (0,), 4: (0,)}


def test_seeds_may_be_named() -> None:
    assert wanted(asked(seeds="7,9", captures="0,2")) == {7: (0, 2), 9: (0, 2)}


def test_a_picture_is_there_whole(tmp_path: Path) -> None:
    put(target(tmp_path, 12, 3), b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["0012_3.jpg"]
    assert (tmp_path / "0012_3.jpg").read_bytes() == b"whole"
