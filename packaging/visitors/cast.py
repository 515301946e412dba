"""Who visits: four people of the gallery, and what each one's clip and records are made from."""

from __future__ import annotations

from dataclasses import dataclass

from app.model.types import Pixels
from app.resources import asset
from packaging.gallery.faceprints import read


@dataclass(frozen=True, slots=True)
class Role:
    """One visitor. Captures are numbered as in the gallery: 0 the ID photo, 1 and 2 in the wild."""

    person: str
    base: int
    """The capture that the clip moves."""
    other: int
    """The capture that is a second record, and a third after it was spoiled."""
    nearness: float
    """Screen pixels for one capture pixel, on average over the clip."""
    turn: float
    """Where the clip's movement starts, as a share of the loop: nobody moves like anybody else."""
    light: float
    """How bright the spoiled record still is, 0…1."""
    soft: float
    """How much of the spoiled record's width is left before it is enlarged again, 0…1."""


OPENING = Role("0283", base=2, other=1, nearness=2.1, turn=0.0, light=0.6, soft=0.13)
CAST = (
    OPENING,
    Role("0282", base=1, other=2, nearness=2.05, turn=0.3, light=0.6, soft=0.2),
    Role("0217", base=2, other=1, nearness=2.25, turn=0.55, light=0.6, soft=0.16),
    Role("0260", base=2, other=1, nearness=1.85, turn=0.8, light=0.6, soft=0.17),
)


def capture(person: str, number: int) -> Pixels:
    """Capture `number` (0, 1 or 2) of `person`, RGB."""
    return read(asset("gallery", "pictures", f"{person}_{number}.jpg"))
