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
        "look": {
            "task": OneOf(("none", "turn", "cover", "dark", "two", "picture", "made-up")),
            "amount": Number(0, 1),  # how much a rendered visitor's picture is covered, darkened or shared
        },
        "faceprint": {
            "threshold": THRESHOLD,
            "task": OneOf(("eyes", "faces")),  # a guess about closed eyes, or a look at two faces, before the trace
            "guess": Number(0, 1),
            "revealed": YesNo(),  # the trace without a guess, or the stranger after a look at the faces
            "sheet": OneOf(("know", "why")),
        },
        "threshold": {
            "threshold": THRESHOLD,
            "unsure": Number(0.0, 0.4),  # how wide "look again" is under the line; 0 is yes or no only
            "sheet": OneOf(("guess", "machines", "know", "compare")),
            "guess_line": THRESHOLD,  # the line that a guess was asked about
            "guess": Number(0, 1e6),
            "a": THRESHOLD,  # a line that is kept, and the band under it
            "a_unsure": Number(0.0, 0.4),
            "b": THRESHOLD,
            "b_unsure": Number(0.0, 0.4),
        },
        "scale": {
            "threshold": THRESHOLD,
            "crowd": Number(30, 1e11),
            "present": Number(0, 1),  # how often the person looked for is in the crowd at all
            "goal": Number(0, 1e11),  # the crowd that a guess is asked about; 0 asks nothing
            "guess": Number(0, 1e11),
            "guess_line": THRESHOLD,
            "card": YesNo(),  # whether the question lies open
            "sheet": OneOf(("know",)),
        },
        "quality": {
            "threshold": THRESHOLD,
            "eyes": Number(0, 8),  # this and the next: the step of a slider; 0 is as it is
            **dict.fromkeys(("blur", "motion", "light", "noise", "jpeg"), Number(0, 5)),
            "angle": Number(0, 7),
            "mask": Number(0, 3),
            "mend": OneOf(("nothing", "sharpen", "mouth")),
            "donor": Number(0, 3),  # whose mouth
            "way": OneOf(("eyes", "blur", "motion", "light", "noise", "jpeg", "angle", "mask")),  # whose curves
            "guess": Number(0, 8),  # a step of "eyes"; 0 is none
            "card": YesNo(),  # whether the question lies open
            "sheet": OneOf(("know",)),
        },
        "groups": {
            "threshold": THRESHOLD,
            "scene": OneOf(("one", "each", "searched")),
            "pair": OneOf(("faces", "women", "other-faces", "rendered-sex", "rendered-age", "rendered-tone")),
            "times": Number(1, 100),  # how many times as often, for a published pair
            "first_line": THRESHOLD,
            "second_line": THRESHOLD,
            "second_share": Number(10, 90),  # percent of all searches that are of the second group
            "guess": OneOf(("same", "twice", "ten", "hundred")),  # how many strangers of the second group
            "both": OneOf(("yes", "no")),  # a guess: can two lines make both harms the same?
            "tried": YesNo(),  # whether every pair of lines was tried
            "choice": OneOf(("strangers", "right", "off")),  # what the visitor would make the same
            "sheet": OneOf(("groups", "published", "know")),
        },
    }
)
"""By room, then by name. A room's page gives and takes exactly these with `values` and `show_values`."""
