"""What the room says about a stay: both harms as figures, and the trace in words."""

from __future__ import annotations

from typing import TypeAlias

from app.ui.faceprint import words
from app.ui.faceprint.stay import Stay

Pair: TypeAlias = tuple[str, str]


def harms(
    stay: Stay, name: str | None, threshold: float, *, covered: bool, hidden: bool
) -> tuple[str, Pair, Pair, Pair]:
    """The heading, and of each harm its numeral, its name and whose it is; `hidden` keeps the stranger's back."""
    stranger = stay.nearest.name if stay.nearest is not None else None
    numerals = ("–", "–")
    if not stay.empty and not covered:
        wrong = "?" if hidden else f"{stay.wrong_for(threshold):.0f}"
        numerals = (f"{stay.missed_for(threshold):.0f}", wrong)
    heading = words.of_last(round(stay.lasted()), threshold)
    return heading, numerals, words.harm_labels(), words.harm_small(name, stranger)


def described(stay: Stay, name: str | None, threshold: float, *, covered: bool, hidden: bool) -> str:
    """The trace in words."""
    if stay.empty:
        return words.nothing_yet()
    if covered:
        return words.covered()
    said = [words.spoken(name, stay.newest.own, threshold)]
    if stay.nearest is not None and not hidden:
        said.append(words.spoken_stranger(stay.nearest.name, stay.newest.stranger, threshold))
        both = (round(stay.missed_for(threshold)), round(stay.wrong_for(threshold)))
        if (seconds := round(stay.lasted())) > 0:
            said.append(words.spoken_harms(*both, seconds))
    return " ".join(said)
