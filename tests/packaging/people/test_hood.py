# SPDX-License-Identifier: GPL-3.0-or-later
"""Hoods that are up. Needs the tool's own environment (no bpy)."""

from dataclasses import replace
from functools import cache
from importlib.util import find_spec

import numpy as np
import pytest

if find_spec("anny") is None:
    pytest.skip("the build tool's own requirements are not installed", allow_module_level=True)
pytest.importorskip("scipy", reason="the build tool's own requirements are not installed")

from scipy.spatial import cKDTree

from packaging.people import clothes, hair, headwear, hooded
from packaging.people.body import Body, body, topology
from packaging.people.capture import Capture, capture
from packaging.people.data import load
from packaging.people.headwear.drape import marks_of
from packaging.people.mesh import unit
from packaging.people.parts import Part, Strands
from packaging.people.sampler import Person, sample

SEEDS = (25, 27, 49, 204, 242)  # deep and light; combed to the side, a bun, a tail, combed back, bald
MIDDLE = np.array([0, 7.4, 0.15])  # of a head


@cache
def worn(seed: int) -> tuple[Body, dict[str, Part]]:
    person = replace(sample(seed, load()), headwear=headwear.UP)
    calm = body(person, {})
    found = [*hair.parts(person, calm, 0.3), *clothes.parts(person, calm)]
    found += headwear.hood_up(person, calm, found)
    return calm, {part.name + part.material: part for part in found}


@cache
def photographed() -> list[tuple[Person, Capture]]:
    people = [sample(seed, load()) for seed in range(1, 501)]
    return [(person, capture(person, number)) for person in people for number in range(4)]


def test_hoods_are_up_outdoors_mostly_and_only_in_the_wild() -> None:
    able = [(p, how) for p, how in photographed() if how.kind == "wild" and hooded_could(p)]
    out, within = ([how.hood for _, how in able if (how.backdrop in hooded.SKY) == sky] for sky in (True, False))
    assert 0.4 < np.mean(out) < 0.9
    assert np.mean(within) < 0.35
    assert not any(how.hood for _, how in photographed() if how.kind != "wild")


def hooded_could(person: Person) -> bool:
    return person.clothes.garment == "hoodie" and person.headwear == "none" and person.hair.cut in hooded.FITS


def test_only_a_hoodie_has_a_hood_and_large_hair_hats_scarves_and_telephones_do_not_go_under_it() -> None:
    hoods = [(person, how) for person, how in photographed() if how.hood]
    assert len(hoods) > 10
    assert all(hooded_could(person) and not how.scarf and how.held != "phone" for person, how in hoods)
    assert not {"afro", "short afro", "long", "bob", "shag", "locs", "braids", "twists"} & set(hooded.FITS)


def test_a_hood_changes_nothing_else_about_a_capture(monkeypatch: pytest.MonkeyPatch) -> None:
    before = [replace(how, hood=False) for _, how in photographed()]
    monkeypatch.setattr(hooded, "up", lambda *_: False)
    assert before == [capture(person, how.number) for person, how in photographed()]


@pytest.mark.parametrize("seed", SEEDS)
def test_head_and_hair_are_inside_the_hood(seed: int) -> None:
    calm, found = worn(seed)
    shell = found["hood upcloth"].points
    tree = cKDTree(unit(shell - MIDDLE))
    hairs = [part.points.reshape(-1, 3) for part in found.values() if isinstance(part, Strands)]
    inner = np.concatenate([calm.points[topology().inner < 0.2], *hairs])
    inner = inner[inner[:, 1] > 6.7]
    off, at = tree.query(unit(inner - MIDDLE))
    gap = np.linalg.norm(shell[at] - MIDDLE, axis=1) - np.linalg.norm(inner - MIDDLE, axis=1)
    covered = off < 0.025  # the others look out of the opening
    assert 0.3 < covered.mean() < 0.98
    assert gap[covered].min() > 0


@pytest.mark.parametrize("seed", SEEDS)
def test_the_face_looks_out(seed: int) -> None:
    calm, found = worn(seed)
    marks = marks_of(calm)
    cloth = np.concatenate([found[name].points for name in ("hood upcloth", "hood hemcloth")])
    before = cloth[(cloth[:, 2] > 0.4) & (np.abs(cloth[:, 0]) < 0.6 * marks.wide)]
    assert not ((before[:, 1] > marks.chin) & (before[:, 1] < marks.eyes + 0.6)).any()
    assert before[:, 1].max() > marks.eyes + 0.6  # it goes over the forehead,
    assert cloth[:, 1].min() < marks.chin - 0.5  # and down to the neckline


@pytest.mark.parametrize("seed", SEEDS)
def test_the_top_is_round(seed: int) -> None:
    shell = worn(seed)[1]["hood upcloth"].points
    top = shell[shell[:, 1].argmax()]
    beside = np.hypot(*(shell - top)[:, [0, 2]].T)
    ring = shell[(beside > 0.35) & (beside < 0.45) & (shell[:, 1] > top[1] - 1)]
    assert top[1] - np.quantile(ring[:, 1], 0.5) < 0.25


@pytest.mark.parametrize("seed", SEEDS)
def test_a_hood_that_is_up_does_not_lie_on_the_shoulders(seed: int) -> None:
    person = sample(seed, load())
    calm, found = worn(seed)
    assert "hoodcloth" not in found
    assert "hood" in [part.name for part in clothes.parts(person, calm)]
    assert all(np.isfinite(part.points).all() for part in found.values())


def test_the_same_hood_twice() -> None:
    first, second = worn(27)[1], worn.__wrapped__(27)[1]
    assert first.keys() == second.keys()
    assert all(np.array_equal(first[name].points, second[name].points) for name in first)
