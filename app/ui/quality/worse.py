"""What has been done to the picture: how far each slider is, and what was tried to mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np

from app.model.types import Face, Pixels

if TYPE_CHECKING:
    from app.vision.degrade import Degradation

SEED: Final = 20261122
WAYS: Final = ("eyes", "blur", "motion", "light", "noise", "jpeg", "angle", "mask")
"""The names of app.vision.degrade, as the sliders stand."""
ORDER: Final = ("mask", "angle", "motion", "blur", "light", "noise", "eyes", "jpeg")
"""As it happens: the cloth on the head, the head before the lens, the lens before the sensor, the file last."""
_SEEDS: Final = {
    name: number for number, name in enumerate(("mask", "motion", "blur", "light", "noise", "eyes", "jpeg"))
}
DONORS: Final = 4
"""So many people's mouths can be borrowed."""


class Mend(Enum):
    """What is done to a bad picture before the search."""

    NOTHING = "nothing"
    SHARPEN = "sharpen"
    MOUTH = "mouth"


@dataclass(frozen=True, slots=True)
class Worse:
    """Steps by the way's name; a way that is missing, or 0, is as it is. Step n is the way's n-th level."""

    steps: tuple[tuple[str, int], ...] = ()
    mend: Mend = Mend.NOTHING
    donor: int = 0
    """Whose mouth, of the DONORS."""

    def step(self, name: str) -> int:
        """How far this way goes."""
        return dict(self.steps).get(name, 0)

    @property
    def used(self) -> tuple[str, ...]:
        """The ways that change anything, as the sliders stand."""
        return tuple(name for name in WAYS if self.step(name))


@cache
def _ways() -> dict[str, Degradation]:
    from app.vision.degrade import ANGLE, DEGRADATIONS

    return {way.name: way for way in (*DEGRADATIONS, ANGLE)}


def levels(name: str) -> tuple[float, ...]:
    """The amounts of a way, from harmless to hopeless."""
    return _ways()[name].levels


def level(name: str, step: int) -> float | None:
    """The amount at a step; None when the picture is as it is."""
    return levels(name)[step - 1] if step else None


def spoil(pixels: Pixels, face: Face, worse: Worse) -> Pixels:
    """The picture made worse in every way asked for, in ORDER; the same every time."""
    for name in ORDER:
        amount = level(name, worse.step(name))
        if amount is not None:
            pixels = _ways()[name].apply(pixels, face, amount, np.random.default_rng((SEED, _SEEDS.get(name, 0))))
    return pixels


def face_in(spoiled: Pixels, face: Face, worse: Worse, find: Callable[[Pixels], Sequence[Face]]) -> Face:
    """The face in the spoiled picture: found again where the head was turned, so that a mouth lands on the mouth."""
    found = find(spoiled) if worse.step("angle") else ()
    return max(found, key=lambda one: one.box.area, default=face)


def mend(pixels: Pixels, face: Face, how: Mend, donor: tuple[Pixels, Face]) -> Pixels:
    """The picture mended in this way; `donor` lends the mouth."""
    from app.vision.enhance import sharpened, with_mouth

    if how is Mend.SHARPEN:
        return sharpened(pixels, face)
    return with_mouth(pixels, face, *donor) if how is Mend.MOUTH else pixels
