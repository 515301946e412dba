"""What a hand can do to a rendered visitor's picture, so that detection can be broken without a camera."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from app.live.breaks import Break
from app.model.types import Pixels

BY_HAND: Final = (Break.COVER, Break.DARK, Break.TWO)
"""What can be done to a picture. Nobody in a film turns further, or holds up a photo, because a hand wishes it."""
SHAPE: Final = (150, 105, 85)
"""The colour of what is held before the face, RGB: a plain brown."""
DARKEST: Final = 0.98
"""How much of the light can be taken away."""


@dataclass(frozen=True, slots=True)
class Tamper:
    """What is done, and how much of it, 0…1."""

    what: Break
    amount: float


def tampered(pixels: Pixels, tamper: Tamper) -> Pixels:
    """A new, read-only picture of the same size. Raises ValueError for what no hand can do.

    COVER pushes a plain shape up from below, three fifths of the picture wide; DARK takes light away evenly; TWO
    pushes the picture's mirror image in from the right, until each has half.
    """
    doing = {Break.COVER: _cover, Break.DARK: _dark, Break.TWO: _two}.get(tamper.what)
    if doing is None:
        raise ValueError(f"no hand can do {tamper.what.value} to a picture")
    made = doing(pixels, min(max(tamper.amount, 0.0), 1.0))
    made.setflags(write=False)
    return made


def _cover(pixels: Pixels, amount: float) -> Pixels:
    high, wide = pixels.shape[:2]
    made = pixels.copy()
    made[high - round(0.95 * high * amount) :, round(0.2 * wide) : round(0.8 * wide)] = SHAPE
    return made


def _dark(pixels: Pixels, amount: float) -> Pixels:
    return np.asarray(pixels * (1 - DARKEST * amount), dtype=np.uint8)


def _two(pixels: Pixels, amount: float) -> Pixels:
    wide = pixels.shape[1]
    push = round(wide / 2 * amount)
    first = (wide - push) // 2
    return np.ascontiguousarray(
        np.hstack([pixels[:, push // 2 : push // 2 + wide - push], pixels[:, ::-1][:, first : first + push]])
    )
