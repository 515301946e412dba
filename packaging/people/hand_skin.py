# SPDX-License-Identifier: GPL-3.0-or-later
"""Paint on an arm: the person's own tone, paler palms, darker knuckles, nails."""

from __future__ import annotations

from functools import cache

import numpy as np

from packaging.people import arm, mesh
from packaging.people.arm import AT
from packaging.people.data import Floats, load
from packaging.people.sampler import Person
from packaging.people.skin import TONES, linear, noise, tone


@cache
def palms() -> Floats:
    """1 where the hand's inner side is, 0 on its back and on the arm."""
    own, limb, weights = arm.bones(load().points), arm.skin_limb(), arm.fine_weights()
    back = np.repeat(own.out[None], len(arm.BONES), axis=0)
    for finger in range(1, 6):
        for part in (1, 2, 3):
            back[AT[f"finger{finger}-{part}"]] = own.back[finger - 1]
    inner = -(mesh.normals(limb.rest, limb.quads) * mesh.unit(weights @ back)).sum(axis=1)
    hand = np.clip((weights[:, AT["wrist"] :].sum(axis=1) - 0.35) / 0.4, 0, 1)
    found = np.clip((inner + 0.25) / 0.5, 0, 1) * hand
    beside = mesh.around(limb.quads, len(limb.rest))
    for _ in range(6):
        found = beside @ found
    return np.asarray(found)


@cache
def knuckles() -> Floats:
    """0..1 over the joints of the fingers, on the back of the hand."""
    own, limb = arm.bones(load().points), arm.skin_limb()
    found = np.zeros(len(limb.rest))
    for finger in range(1, 6):
        for part, size in ((1, 0.13), (2, 0.085), (3, 0.06)):
            away = ((limb.rest - own.heads[AT[f"finger{finger}-{part}"]]) ** 2).sum(axis=1)
            found = np.maximum(found, np.exp(-away / (2 * size**2)) * (0.6 if part == 1 else 1.0))
    return np.asarray(found / found.max() * (1 - palms()))


def paint(person: Person) -> tuple[Floats, Floats]:
    """Albedo (points, 3), linear, and gloss (points,) of the arm's fine points."""
    limb, rng = arm.skin_limb(), np.random.default_rng([person.skin.seed, 5])
    dark = float(np.clip((person.skin.tone - 1) / 9, 0, 1))
    age = float(np.clip((person.years - 25) / 50, 0, 1))
    rough = 0.04 * noise(rng, limb.rest, 0.4) + 0.05 * noise(rng, limb.rest, 0.12) + 0.03 * noise(rng, limb.rest, 0.04)
    own = tone(person)
    colour = own[None] * (0.97 + person.skin.mottle * rough)[:, None]
    blood = knuckles()[:, None]
    colour = colour * (1 - blood * (np.array([0.08, 0.20, 0.20]) + 0.18 * dark))
    spots = np.clip(noise(rng, limb.rest, 0.05) - 0.75, 0, 1)[:, None] * age * person.skin.mottle * (1 - 0.6 * dark)
    colour = colour * (1 - spots * np.array([0.35, 0.5, 0.6]))
    pale = np.array([np.interp(0.5 * (person.skin.tone - 1), np.arange(10), linear(TONES)[:, k]) for k in range(3)])
    pale = (0.25 * own + 0.75 * pale) * np.array([1.02, 0.92, 0.90])
    inner = palms()[:, None]
    lit = 1 + person.skin.mottle * rough[:, None]
    colour = colour * (1 - inner) + pale * lit * inner
    nail = arm.nails()[:, None]
    colour = colour * (1 - 0.85 * nail) + (0.5 * own + 0.5 * pale) * np.array([1.12, 0.98, 0.98]) * 0.85 * nail
    return np.clip(colour, 0.002, 0.9), 0.22 + 0.75 * nail[:, 0]
