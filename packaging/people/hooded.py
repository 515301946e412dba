# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has the hood of a hoodie up, and where: outdoors mostly, indoors rarely, where hair fits in."""

from __future__ import annotations

from packaging.people.sampler import Person, stream

OUTDOORS, INDOORS = 0.75, 0.15  # how often, of those who can
SKY = ("street", "park", "night")
FITS = ("bald", "buzz", "fade", "balding", "crop", "side", "back", "quiff", "fringe", "pixie", "bun", "tail", "puff")


def up(person: Person, number: int, place: str) -> bool:
    """Whether the hood is up in the capture `number`; drawn from a stream of its own."""
    chance = stream(person.seed, f"hood {number}").random()
    fits = person.clothes.garment == "hoodie" and person.headwear == "none" and person.hair.cut in FITS
    return bool(fits and chance < (OUTDOORS if place in SKY else INDOORS))
