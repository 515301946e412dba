# SPDX-License-Identifier: GPL-3.0-or-later
"""Ordinary places by name."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from packaging.people.ceilings import hall_above, pavement_above, shop_above
from packaging.people.indoors import cafe, corridor, office, room, shop
from packaging.people.outdoors import night, park, street
from packaging.people.stage import Place, Rng

MAKERS: dict[str, Callable[[Rng], Place]] = {
    "room": room,
    "cafe": cafe,
    "office": office,
    "shop": shop,
    "corridor": corridor,
    "street": street,
    "park": park,
    "night": night,
    "shop-above": shop_above,
    "hall-above": hall_above,
    "pavement-above": pavement_above,
}


def make(kind: str, variant: int) -> Place:
    """The place of a kind (a key of MAKERS) and a number."""
    return MAKERS[kind](np.random.default_rng([variant, *kind.encode()]))
