"""What follows from the line, the crowd and the scores that are there: looked up for every move, never searched."""

from __future__ import annotations

from typing import Final

from app.model import scale
from app.model.rates import Population
from app.ui.scale import words
from app.ui.scale.amounts import translate
from app.ui.scale.lights import Lights

COUNTED_AT: Final = (100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
"""Parts of the crowd whose counts stand beside the curve."""


def facts(
    population: Population, threshold: float, size: float, searched: int, lit: int | None, visitor: str | None
) -> list[tuple[str, str]]:
    """The chance of at least one, and what the crowd gave; `lit` of `searched` members, None before any search."""
    least_one = translate("Scale", "Chance of at least one")
    rows = [(least_one, words.any_stranger(population, threshold, size))]
    if lit is None:
        return [*rows, (translate("Scale", "Counted just now"), "–")]
    expected = scale.strangers(population, threshold, searched).value
    return [*rows, (words.searched_for(visitor, searched), words.beside_the_curve(lit, expected))]


def counted(lights: Lights | None, threshold: float, most: int) -> tuple[tuple[float, int], ...]:
    """(size, over the line) of the first members of the crowd, for parts of every size."""
    if lights is None:
        return ()
    sizes = [size for size in COUNTED_AT if size <= most]
    return tuple(zip(map(float, sizes), lights.parts(threshold, sizes), strict=True))
