# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's right arm from the shoulder to the finger tips, on the skeleton that comes with the mesh (CC0)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.sparse import csr_matrix

from packaging.people import mesh
from packaging.people.data import Base, Floats, Ints, folder, load
from packaging.people.mesh import unit

FINGERS = ("thumb", "index", "middle", "ring", "little")
ARM = ("upperarm01", "upperarm02", "lowerarm01", "lowerarm02", "wrist")
PALM = ("metacarpal1", "metacarpal2", "metacarpal3", "metacarpal4")
BONES = (*ARM, *PALM, *(f"finger{finger}-{part}" for finger in range(1, 6) for part in (1, 2, 3)))
AT = {name: at for at, name in enumerate(BONES)}
BEFORE = dict.fromkeys((*PALM, "finger1-1"), "wrist")
BEFORE |= {f"finger{k}-1": f"metacarpal{k - 1}" for k in range(2, 6)}
BEFORE |= {f"finger{k}-{part}": f"finger{k}-{part - 1}" for k in range(1, 6) for part in (2, 3)}


@dataclass(frozen=True, slots=True, eq=False)
class Limb:
    """A part of the mesh that the arm moves: coarse points in use, their weights by bone, how to subdivide them."""

    used: Ints
    weights: Floats
    matrix: csr_matrix
    quads: Ints
    rest: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Bones:
    """A person's arm at rest: each bone's head (the first is the shoulder), finger tips, and each finger's axes.

    `bend` is the axis a finger closes around, `back` where its nail looks; `along`, `out` and `thumbward` are the
    hand's own: to the finger tips, out of the back of the hand, to the thumb's side; `fan` is how many degrees to the
    thumb's side each finger points.
    """

    heads: Floats
    tips: Floats
    bend: Floats
    back: Floats
    along: Floats
    out: Floats
    thumbward: Floats
    fan: Floats


def turn(axis: Floats, degrees: float) -> Floats:
    """The matrix (3, 3) that turns by an angle around an axis (Rodrigues)."""
    x, y, z = unit(axis)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = np.radians(degrees)
    return np.asarray(np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross)


def swing(start: Floats, end: Floats) -> Floats:
    """The shortest turn (3, 3) from one direction to another."""
    axis = np.cross(start, end)
    if np.linalg.norm(axis) < 1e-9:
        return np.eye(3)
    return turn(axis, float(np.degrees(np.arctan2(np.linalg.norm(axis), start @ end))))


@cache
def _rig() -> tuple[dict[str, dict[str, object]], Floats]:
    """The right arm's bones, and how much each of the mesh's points belongs to each of them."""
    root = folder() / "mpfb2/rigs/standard"
    bones = json.loads((root / "rig.default.json").read_text(encoding="utf-8"))
    given = json.loads((root / "weights.default.json").read_text(encoding="utf-8"))["weights"]
    weights = np.zeros((len(load().points), len(BONES)))
    for name, at in AT.items():
        rows = np.array(given[f"{name}.R"])
        weights[rows[:, 0].astype(int), at] = rows[:, 1]
    return bones, weights


def _limb(group: str, levels: int) -> Limb:
    base, (_, weights) = load(), _rig()
    total = weights.sum(axis=1)
    quads = base.quads[group]
    used, local = mesh.compact(quads[total[quads].min(axis=1) > 0.5])
    matrix, fine = mesh.subdivide(local, len(used), levels)
    return Limb(used, weights[used] / total[used, None], matrix, fine, matrix @ base.points[used])


@cache
def skin_limb() -> Limb:
    """The arm's skin."""
    return _limb("body", 2)


@cache
def sleeve_limb() -> Limb:
    """The arm of the mesh's cloth helper; it ends before the wrist."""
    return _limb("helper-tights", 2)


@cache
def nails() -> Floats:
    """0..1 on the nails, at the fine points of the arm's skin (MakeHuman's painted mask)."""
    base, limb = load(), skin_limb()
    uv, picture = limb.matrix @ base.uv[limb.used], base.masks["fingernails"]
    size = len(picture)
    column, row = (np.clip((value * size).astype(int), 0, size - 1) for value in (uv[:, 0], 1 - uv[:, 1]))
    return np.asarray(picture[row, column])


def fine_weights() -> Floats:
    """Each fine skin point's weights by bone."""
    limb = skin_limb()
    return np.asarray(limb.matrix @ limb.weights)


def _point(base: Base, points: Floats, spec: Mapping[str, object]) -> Floats:
    if spec["strategy"] == "CUBE":
        return np.asarray(points[base.joints[str(spec["cube_name"])]].mean(axis=0))
    return np.asarray(points[np.array(spec["vertex_indices"], dtype=int)].mean(axis=0))


def bones(points: Floats) -> Bones:
    """The arm of a person, from MakeHuman's points of this person with the arms held out."""
    base, (rig, _) = load(), _rig()

    def end(name: str, which: str) -> Floats:
        spec = rig[f"{name}.R"][which]
        assert isinstance(spec, dict)
        return _point(base, points, spec)

    heads = np.stack([end(name, "head") for name in BONES])
    tips = np.stack([end(f"finger{finger}-3", "tail") for finger in range(1, 6)])
    limb = skin_limb()
    fine = limb.matrix @ points[limb.used]
    look, mine = mesh.normals(fine, limb.quads) * nails()[:, None], fine_weights()
    along = unit(heads[AT["finger3-1"]] - heads[AT["wrist"]])
    across = heads[AT["finger2-1"]] - heads[AT["finger5-1"]]
    thumbward = unit(across - (across @ along) * along)
    bend, back, fan = [], [], []
    for finger in range(1, 6):
        last = AT[f"finger{finger}-3"]
        straight = unit(tips[finger - 1] - heads[AT[f"finger{finger}-2"]])
        nail = unit((look * mine[:, last : last + 1]).sum(axis=0))
        bend.append(unit(np.cross(nail, straight)))
        back.append(unit(np.cross(straight, bend[-1])))
        fan.append(np.degrees(np.arctan2(straight @ thumbward, straight @ along)))
    return Bones(
        heads, tips, np.stack(bend), np.stack(back), along, np.cross(along, thumbward), thumbward,
        np.array(fan),
    )  # fmt: skip


Curls = Mapping[str, tuple[float, ...]]
"""Degrees by finger: how far its three joints close, how far to the thumb's side it points."""


@dataclass(frozen=True, slots=True, eq=False)
class Posed:
    """Each bone's turn (3, 3) and where its head is."""

    turns: Floats
    heads: Floats
    start: Floats

    def move(self, points: Floats, weights: Floats) -> Floats:
        """Points at rest (n, 3) moved by linear blend skinning."""
        shift = self.heads - np.einsum("bij,bj->bi", self.turns, self.start)
        moved = np.einsum("bij,nj->nbi", self.turns, points) + shift
        return np.asarray(np.einsum("nb,nbi->ni", weights, moved))


def _elbow(shoulder: Floats, wrist: Floats, upper: float, lower: float, toward: Floats) -> Floats:
    """Where the elbow is: of all the places that the lengths allow, the one furthest in a direction."""
    line = wrist - shoulder
    far = float(np.clip(np.linalg.norm(line), abs(upper - lower) + 0.05, upper + lower - 0.02))
    line = unit(line)
    along = (far**2 + upper**2 - lower**2) / (2 * far)
    aside = unit(toward - (toward @ line) * line)
    return np.asarray(shoulder + along * line + np.sqrt(max(upper**2 - along**2, 0.0)) * aside)


def _finger(own: Bones, hand: Floats, finger: int, angles: tuple[float, ...]) -> Floats:
    """The turns (3, 3, 3) of a finger's three bones."""
    *joints, spread = angles
    now, found = hand @ turn(own.back[finger], spread - own.fan[finger]), []
    for degrees in joints:
        now = now @ turn(own.bend[finger], degrees)
        found.append(now)
    return np.stack(found)


def pose(own: Bones, hand: Floats, wrist: Floats, shoulder: Floats, toward: Floats, curls: Curls) -> Posed:
    """The arm with the hand turned by `hand` (3, 3), the wrist at a place, the elbow as far `toward` as it goes."""
    heads, turns = own.heads.copy(), np.repeat(hand[None], len(BONES), axis=0)
    elbow_at, wrist_at = own.heads[AT["lowerarm01"]], own.heads[AT["wrist"]]
    lengths = [float(np.linalg.norm(a - b)) for a, b in ((elbow_at, own.heads[0]), (wrist_at, elbow_at))]
    elbow = _elbow(shoulder, wrist, lengths[0], lengths[1], toward)
    forearm = unit(wrist - elbow)
    straight = swing(unit(wrist_at - elbow_at), forearm)
    rest = hand @ straight.T  # what the hand turns beyond the forearm's swing: its part around the forearm is the twist
    round_it = np.array([rest[2, 1] - rest[1, 2], rest[0, 2] - rest[2, 0], rest[1, 0] - rest[0, 1]]) @ forearm
    twist = 2 * np.degrees(np.arctan2(round_it, 1 + np.trace(rest)))
    turns[AT["upperarm01"]] = turns[AT["upperarm02"]] = swing(unit(elbow_at - own.heads[0]), unit(elbow - shoulder))
    turns[AT["lowerarm01"]] = turn(forearm, 0.35 * twist) @ straight
    turns[AT["lowerarm02"]] = turn(forearm, 0.8 * twist) @ straight
    for finger, name in enumerate(FINGERS):
        turns[[AT[f"finger{finger + 1}-{part}"] for part in (1, 2, 3)]] = _finger(own, hand, finger, curls[name])
    heads[AT["upperarm01"]] = shoulder
    heads[AT["upperarm02"]] = shoulder + turns[0] @ (own.heads[AT["upperarm02"]] - own.heads[0])
    heads[AT["lowerarm01"]] = elbow
    heads[AT["lowerarm02"]] = elbow + turns[AT["lowerarm01"]] @ (own.heads[AT["lowerarm02"]] - elbow_at)
    heads[AT["wrist"]] = wrist
    for name in BONES[AT["wrist"] + 1 :]:
        before = AT[BEFORE[name]]
        heads[AT[name]] = heads[before] + turns[before] @ (own.heads[AT[name]] - own.heads[before])
    return Posed(turns, heads, own.heads)
