# SPDX-License-Identifier: GPL-3.0-or-later
"""Everyday headwear and a face mask, laid over the person's own head."""

from __future__ import annotations

import numpy as np

from packaging.people.body import Body
from packaging.people.data import Floats
from packaging.people.headwear import hats
from packaging.people.headwear.mask import mask
from packaging.people.parts import Part, Strands
from packaging.people.sampler import Person

COVERING, WOUND = ("hijab",), ("wrap", "turban")
UP = "hood"  # a headwear of captures, not of people: the hood of what they wear
__all__ = ["COVERING", "UP", "WOUND", "hides", "hood_up", "mask", "parts"]


def hides(person: Person, rest: Floats) -> Floats:
    """1 where headwear leaves no room for hair, 0 elsewhere, at places on the resting head."""
    if person.headwear in COVERING:
        return np.ones(len(rest))
    if person.headwear in WOUND:
        return (hats.line(rest, "wound") < 0.04).astype(float)
    if person.headwear in ("beanie", "cap"):
        return (hats.line(rest, person.headwear) < 0.10).astype(float)
    return np.zeros(len(rest))


def parts(person: Person, body: Body) -> list[Part]:
    """What the person wears on the head (pass the body without expression)."""
    from packaging.people.headwear import hijab, wound  # they lie on what hair lies on, and hair asks what is hidden

    rng = np.random.default_rng([person.seed, 61])
    draped = {"hijab": hijab.hijab, "turban": wound.turban, "wrap": wound.wrap}
    hat = {"beanie": hats.beanie, "cap": hats.cap}
    if person.headwear in draped:
        return draped[person.headwear](body, rng)
    return hat[person.headwear](body) if person.headwear in hat else []


def hood_up(person: Person, body: Body, others: list[Part]) -> list[Part]:
    """The hood of a hoodie over the head; `others` are the person's hair and clothes."""
    from packaging.people.headwear.hood import hood

    rib = next(part.points for part in others if part.name == "rib")
    hairs = [part.points.reshape(-1, 3) for part in others if isinstance(part, Strands)]
    inside = np.concatenate([*hairs, np.zeros((0, 3))])
    return hood(body, rib, inside[inside[:, 1] > 6.6], np.random.default_rng([person.seed, 97]))
