# SPDX-License-Identifier: GPL-3.0-or-later
"""The sleeve on a raised arm, of the cloth that the person wears."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np

from packaging.people import arm, clothes, mesh
from packaging.people.arm import AT, Posed
from packaging.people.clothes import cloth
from packaging.people.data import Floats, Ints, load
from packaging.people.mesh import unit
from packaging.people.parts import Part, Surface, tube
from packaging.people.sampler import Person

HEM = 0.028
UPPER = (AT["upperarm01"], AT["upperarm02"])
HALF = 0.55  # where short sleeves end on the upper arm
ROOT = 0.35  # the part of the upper arm that is under the clothes of the shoulder


@cache
def _drawn() -> tuple[Floats, Floats, Ints]:
    """Of the fine points: where a pattern lies (around the arm, along it), how far they are down the upper arm, 0..1,
    and which are the hem's at the wrist.
    """
    own, limb = arm.bones(load().points), arm.sleeve_limb()
    elbow, wrist = own.heads[AT["lowerarm01"]], own.heads[AT["wrist"]]
    along = unit(wrist - elbow)
    side = unit(np.cross(along, np.array([0, 0, 1.0])))
    off = limb.rest - elbow
    down, around = off @ along, np.arctan2(off @ np.cross(along, side), off @ side)
    pairs = np.sort(np.concatenate([limb.quads[:, [k, (k + 1) % 4]] for k in range(4)]), axis=1)
    sides, uses = np.unique(pairs, axis=0, return_counts=True)
    hem = max(mesh.loops(sides[uses == 1]), key=lambda run: float(down[run].mean()))
    upper = own.heads[AT["lowerarm01"]] - own.heads[AT["upperarm01"]]
    share = np.clip((limb.rest - own.heads[AT["upperarm01"]]) @ upper / (upper @ upper), 0, 1)
    return np.column_stack([0.42 * around, 3.0 - down, limb.rest[:, 2]]), share, hem


def bare(person: Person) -> Ints:
    """The faces of the arm's skin that no sleeve covers for certain."""
    limb, weights = arm.skin_limb(), arm.fine_weights()
    hidden = [AT["upperarm01"]] if clothes.sleeve(person)[1].sleeve <= clothes.SHORT else [*UPPER]
    shown = weights[:, hidden].sum(axis=1) < 0.5
    return np.asarray(limb.quads[shown[limb.quads].all(axis=1)])


def sleeve(person: Person, points: Floats, posed: Posed) -> list[Part]:
    """The sleeve down to the wrist, with a hem, or a short one, on an arm of MakeHuman's points."""
    material, weave = clothes.sleeve(person)
    limb, short = arm.sleeve_limb(), weave.sleeve <= clothes.SHORT
    drawn, share, hem = _drawn()
    tight = limb.matrix @ posed.move(points[limb.used], limb.weights)
    lift = weave.offset + 0.02 + cloth.folds(limb.rest, np.random.default_rng(person.clothes.seed), weave.folds)
    lift = lift - 0.2 * np.clip(1 - share / ROOT, 0, 1)  # it goes into the clothes at the shoulder
    loose = tight + mesh.normals(tight, limb.quads) * lift[:, None]
    both, faces = np.hstack([loose, drawn]), limb.quads
    if short:
        both, faces, border, _ = mesh.cut(both, faces, share - HALF)
        hem = mesh.loops(border)[0]
    edge = tube("sleeve hem", material, cloth.path(both[hem, :3], True, 64), HEM, True, 8)
    edge = replace(edge, values={"rest": edge.points, "seam": np.ones(len(edge.points))})
    values = {"rest": both[:, 3:], "seam": np.ones(len(both))}
    return [Surface("sleeve", material, both[:, :3], faces, values, 0.02), edge]
