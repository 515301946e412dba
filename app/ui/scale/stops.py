"""How large a crowd can be: the slider's scale, and its named stops with their sources."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

LEAST: Final = 30.0
MOST: Final = 1e11
UNITS: Final = 1000
"""Slider steps for each factor of ten."""
LINE: Final = 0.363
"""Where the line stands at first: SFace's published setting (F-MODEL-09)."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A crowd with a name. `fact` is the fact of lessons/facts.yml that its size is from; empty for a round number."""

    key: str
    size: float
    fact: str = ""
    year: str = ""
    claim: bool = False
    """True for a company's own figure, which nobody could check."""


STOPS: Final = (
    Stop("class", 30),
    Stop("school", 800),
    Stop("town", 30_000),
    Stop("city", 1_000_000),
    Stop("fbi", 30e6, "F-SET-05", "2016"),
    Stop("clearview", 3e9, "F-SCRAPE-02", "2020", claim=True),
    Stop("clearview", 10e9, "F-SCRAPE-02", "2022", claim=True),
    Stop("clearview", 30e9, "F-SCRAPE-02", "2023", claim=True),
    Stop("clearview", 60e9, "F-SCRAPE-02", "2026", claim=True),
)

BASE_RATES: Final = (0.0, 0.001, 0.01, 0.1, 0.5, 1.0)
"""How often the person looked for is in the crowd at all."""
BASE: Final = 4
"""The one at first: every other time."""


CITY: Final = 1e6
"""The crowd that is asked about at first."""
TOWN: Final = 30_000
"""The crowd at first."""


def base_place(share: float) -> int:
    """The step of the base rate's slider that is nearest to `share`."""
    return min(range(len(BASE_RATES)), key=lambda place: abs(BASE_RATES[place] - share))


def value_of(size: float) -> int:
    """The slider's value for a crowd of `size`."""
    return round(UNITS * math.log10(min(max(size, LEAST), MOST)))


def size_of(value: int) -> float:
    """The crowd at a slider's value: exact at a stop, else to two significant figures."""
    stop = stop_at(value)
    return stop.size if stop else min(max(rounded(10.0 ** (value / UNITS)), LEAST), MOST)


def stop_at(value: int) -> Stop | None:
    """The stop at exactly this value."""
    return next((stop for stop in STOPS if value_of(stop.size) == value), None)


def next_stop(value: int, way: int) -> int:
    """The value of the next stop, up (1) or down (-1); the end of the slider when there is none."""
    values = [value_of(LEAST), *(value_of(stop.size) for stop in STOPS), value_of(MOST)]
    beyond = [one for one in values if (one - value) * way > 0]
    return min(beyond, key=lambda one: abs(one - value)) if beyond else value


def rounded(number: float, figures: int = 2) -> float:
    """`number`, which is not negative, to so many significant figures."""
    return float(f"{number:.{figures - 1}e}")
