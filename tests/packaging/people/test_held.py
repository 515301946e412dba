# SPDX-License-Identifier: GPL-3.0-or-later
"""Hand, cup and telephone before the face. Needs the tool's own environment (no bpy)."""

from collections import Counter
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from typing import Any

import numpy as np
import pytest

if find_spec("anny") is None:
    pytest.skip("the build tool's own requirements are not installed", allow_module_level=True)
pytest.importorskip("scipy", reason="the build tool's own requirements are not installed")

from scipy.stats import chi2_contingency

from packaging.people import arm, held
from packaging.people.body import Body, body, shaped, topology
from packaging.people.capture import HELD, Capture, capture
from packaging.people.data import load
from packaging.people.mesh import normals, unit
from packaging.people.parts import Part, Surface
from packaging.people.pose import STILL, Turn
from packaging.people.sampler import Person, sample

KINDS = ("hand", "cup", "phone")
SEEDS = (1, 7, 31, 137)  # old and young, men and women, light and deep, bare arms and long sleeves
HAND = arm.AT["wrist"]


@cache
def someone(seed: int) -> tuple[Person, Body]:
    person = sample(seed, load())
    return person, body(person, {})


@cache
def holding(seed: int, kind: str, left: bool = False, turn: Turn = STILL) -> dict[str, Part]:
    person, calm = someone(seed)
    how = replace(capture(person, 1), held=kind, left=left, head=turn)
    return {part.name: part for part in held.parts(person, calm, how)}


def hand(found: dict[str, Part]) -> np.ndarray:
    return np.asarray(found["arm"].points[arm.fine_weights()[:, HAND:].sum(axis=1) > 0.98])


def middle(seed: int, name: str) -> np.ndarray:
    return np.asarray(someone(seed)[1].points[getattr(topology(), name) > 0.5].mean(axis=0))


@cache
def photographed() -> list[tuple[Person, Capture]]:
    return [(person, capture(person, n)) for person in (sample(s, load()) for s in range(1, 501)) for n in (1, 2)]


def test_some_in_the_wild_hold_something_and_nobody_elsewhere() -> None:
    drawn = Counter(how.held for _, how in photographed())
    assert set(drawn) == set(HELD)
    for kind in KINDS:
        assert 0.015 < drawn[kind] / len(photographed()) < 0.045, drawn
    assert not any(capture(someone(seed)[0], number).held for seed in SEEDS for number in (0, 3))


def test_whoever_holds_something_has_no_mask_and_no_scarf() -> None:
    assert not any(how.held and (how.mask or how.scarf) for _, how in photographed())


def test_what_is_held_changes_nothing_else_about_a_capture(monkeypatch: pytest.MonkeyPatch) -> None:
    people = [sample(seed, load()) for seed in range(1, 60)]
    with_it = [capture(person, number) for person in people for number in range(4)]
    monkeypatch.setattr("packaging.people.capture.HELD", {"": 1.0})
    assert [replace(how, held="", left=False) for how in with_it] == [capture(p, n) for p in people for n in range(4)]
    assert any(how.held for how in with_it)


@pytest.mark.parametrize("trait", ["sex", "tone", "years", "features", "garment"])
def test_what_is_held_follows_from_nothing_about_the_person(trait: str) -> None:
    tell = {
        "sex": lambda p: p.sex,
        "tone": lambda p: int((p.skin.tone - 1) / 3.01),
        "years": lambda p: (p.years - 20) // 21,
        "features": lambda p: int(np.argmax(p.shape.ancestry)),
        "garment": lambda p: p.clothes.seed % 3,
    }[trait]
    table = Counter((how.held != "", tell(person)) for person, how in photographed())
    columns = sorted({key for _, key in table}, key=str)
    counts = [[table[row, key] for key in columns] for row in (False, True)]
    assert chi2_contingency(counts).pvalue > 0.01 / 5  # Bonferroni


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_hand_has_five_fingers_and_none_is_in_the_face(seed: int, kind: str) -> None:
    found = holding(seed, kind)
    assert all(np.isfinite(part.points).all() for part in found.values())
    calm, rest = someone(seed)[1], topology().rest
    solid = (rest[:, 1] > 5.6) & (topology().inner < 0.3)
    away = held.outside(calm.points[solid], calm.normals[solid])
    weights = arm.fine_weights()
    assert away(hand(found)).min() > -0.03  # 10 cm: skin gives way by 3 mm
    for finger in range(1, 6):
        tip = weights[:, arm.AT[f"finger{finger}-3"]] > 0.9
        assert tip.sum() > 100
        assert np.median(away(found["arm"].points[tip])) > 0.03, finger


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", KINDS)
def test_an_arm_comes_from_below_and_its_wrist_bends_as_wrists_do(
    seed: int, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[arm.Posed] = []
    plain = held.grasped

    def spy(*asked: Any) -> arm.Posed:
        seen.append(plain(*asked))
        return seen[-1]

    monkeypatch.setattr(held, "grasped", spy)
    holding.__wrapped__(seed, kind)
    heads, own = seen[0].heads, arm.bones(shaped(someone(seed)[0], {}))
    elbow, wrist = heads[arm.AT["lowerarm01"]], heads[HAND]
    assert elbow[1] < wrist[1] - 0.7
    assert elbow[0] < wrist[0]
    forearm = np.linalg.norm(own.heads[HAND] - own.heads[arm.AT["lowerarm01"]])
    assert np.linalg.norm(wrist - elbow) == pytest.approx(forearm, abs=0.05)
    assert unit(wrist - elbow) @ (seen[0].turns[HAND] @ own.along) > np.cos(np.radians(60))


@pytest.mark.parametrize("seed", SEEDS)
def test_the_telephone_is_at_the_ear_and_in_the_hand(seed: int) -> None:
    found = holding(seed, "phone")
    ear = someone(seed)[1].points[(topology().ear > 0.5) & (topology().rest[:, 0] < 0)]
    slab = found["phone"].points
    assert np.linalg.norm(slab[:, None] - ear[None, ::20], axis=2).min() < 0.15
    back = found["phone phone"].points
    out = unit(np.cross(back[1] - back[-1], back[0] - back[-1]))
    near = hand(found)[np.linalg.norm(hand(found) - back[-1], axis=1) < 0.4]
    assert np.abs((near - back[-1]) @ out).min() < 0.05
    assert slab[:, 0].max() < -0.3  # beside the face, not before it


@pytest.mark.parametrize("seed", SEEDS)
def test_the_cup_is_before_the_mouth_and_in_the_hand(seed: int) -> None:
    found = holding(seed, "cup")
    lips, cup = middle(seed, "lips"), found["cup"].points
    assert cup[:, 0].min() < lips[0] < cup[:, 0].max()
    assert cup[:, 1].min() < lips[1] - 0.5
    assert cup[:, 2].min() > lips[2] - 0.1
    assert abs(cup[:, 1].max() - lips[1]) < 0.4
    assert np.linalg.norm(cup[:, None] - hand(found)[None, ::20], axis=2).min() < 0.08


@pytest.mark.parametrize("seed", SEEDS)
def test_the_bare_hand_is_over_the_mouth(seed: int) -> None:
    lips, fingers = middle(seed, "lips"), hand(holding(seed, "hand"))
    before = fingers[np.hypot(*(fingers[:, :2] - lips[:2]).T) < 0.2]
    assert len(before) > 50
    assert 0 < np.median(before[:, 2]) - lips[2] < 0.5


@pytest.mark.parametrize("kind", KINDS)
def test_the_hand_goes_along_with_the_head(kind: str) -> None:
    turn = Turn(15, -5, 4)
    still, moved = hand(holding(7, kind)), hand(holding(7, kind, turn=turn))
    matrix, shift = held.head_turn(turn)
    assert np.allclose(still @ matrix.T + shift, moved, atol=0.02)
    assert np.linalg.norm(still - moved, axis=1).mean() > 0.1


@pytest.mark.parametrize("kind", KINDS)
def test_the_left_hand_is_on_the_left(kind: str) -> None:
    right, left = holding(7, kind)["arm"], holding(7, kind, left=True)["left arm"]
    assert right.points[:, 0].mean() < -0.2 < 0.2 < left.points[:, 0].mean()
    for part in (right, left):  # whichever hand it is, its faces look out
        assert isinstance(part, Surface)
        out = normals(part.points, part.faces)
        middle = part.points.mean(axis=0)
        assert ((part.points - middle) * out).sum(axis=1).mean() > 0


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_twice(kind: str) -> None:
    first, second = holding(31, kind), holding.__wrapped__(31, kind)
    assert first.keys() == second.keys()
    assert all(np.array_equal(first[name].points, second[name].points) for name in first)


def test_palms_are_paler_than_the_backs_of_deep_hands_and_much_alike_on_light_ones() -> None:
    from packaging.people import hand_skin

    def paler(tone: float) -> float:
        person = someone(7)[0]
        own = replace(person, skin=replace(person.skin, tone=tone))
        light, inner = hand_skin.paint(own)[0].mean(axis=1), hand_skin.palms()
        return float(light[inner > 0.9].mean() / light[inner < 0.1].mean())

    assert paler(9.0) > 1.8
    assert 0.85 < paler(1.5) < 1.2
