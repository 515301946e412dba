"""What can be set in each room, for presets, deep links, undo and going back: names, kinds and ranges."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

Setting: TypeAlias = float | bool | str
Settings: TypeAlias = Mapping[str, Setting]


@dataclass(frozen=True, slots=True)
class Number:
    """A number from `least` to `most`."""

    least: float
    most: float

    def wrong(self, value: object) -> str:
        """Why `value` will not do, in plain words; '' where it does."""
        if isinstance(value, (int, float)) and not isinstance(value, bool) and self.least <= value <= self.most:
            return ""
        return f"use a number from {self.least:g} to {self.most:g}"


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of some words."""

    words: tuple[str, ...]

    def wrong(self, value: object) -> str:
        """Why `value` will not do, in plain words; '' where it does."""
        return "" if value in self.words else f"use one of {', '.join(self.words)}"


@dataclass(frozen=True, slots=True)
class YesNo:
    """True or false."""

    def wrong(self, value: object) -> str:
        """Why `value` will not do, in plain words; '' where it does."""
        return "" if isinstance(value, bool) else "use true or false"


Kind: TypeAlias = Number | OneOf | YesNo

THRESHOLD = Number(-1.0, 1.0)
"""A similarity (cosine)."""

VALUES: Mapping[str, Mapping[str, Kind]] = MappingProxyType(
    {
        "look": {},
        "faceprint": {"threshold": THRESHOLD},
        "threshold": {"threshold": THRESHOLD},
        "scale": {"threshold": THRESHOLD},
        "quality": {"threshold": THRESHOLD},
        "groups": {"threshold": THRESHOLD},
    }
)
"""By room, then by name. A room's page gives and takes exactly these with `values` and `show_values`."""
