"""Different error rates for different groups: what was published, and the mechanism shown on rendered people."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.model.errors import CalibrationBroken
from app.model.histograms import as_count, as_numbers
from app.model.reading import list_in, read_json

Rows: TypeAlias = NDArray[np.float64]
"""(3, lines): a rate, and both ends of its interval; NaN where it is not known."""


@dataclass(frozen=True, slots=True)
class Published:
    """A difference between groups that somebody measured and published. Says nothing of our own recogniser."""

    fact: str
    """Its number among the facts, which has the sources."""
    study: str
    date: str
    """As of: YYYY-MM or YYYY-MM-DD."""
    what: str
    low: float | None
    """So many times as often, at least; None where no figure is given."""
    high: float | None
    caution: str
    """What must be said beside it."""
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rates:
    """Errors between two groups, or within one, at each of the thresholds."""

    one: str
    other: str
    """The same as `one` within a group."""
    tries: int
    """Pairs of people, or people."""
    errors: tuple[float, ...]
    """Not whole: people weigh the same, not pictures."""
    low: tuple[float, ...]
    high: tuple[float, ...]
    """95 % intervals of errors / tries."""

    def share(self, place: int) -> float:
        """The error rate at the threshold in that place, 0…1."""
        return self.errors[place] / self.tries


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to sort rendered people into groups, by what the sampler drew: never by how somebody looks."""

    name: str
    thresholds: tuple[float, ...]
    people: dict[str, int]
    """How many are in each group."""
    fmr: tuple[Rates, ...]
    """Within and across groups."""
    fnmr: tuple[Rates, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of giving two groups every pair of lines."""

    pairs: int
    alike: int
    """In so many of them both harms are known to be the same for both groups."""
    open: int
    """In so many nobody can tell: a rate is only known to be at most so much, and what is known is the same."""


def try_every_pair(strangers: tuple[Rows, Rows], missed: tuple[Rows, Rows], within: float) -> Tried:
    """Each of the first group's lines with each of the second's: where are both error rates the same?

    `strangers` and `missed` hold both groups' rates at their lines. Two rates are the same while the larger is at most
    `within` times the smaller; they differ where they are further apart and their intervals do not meet.
    """
    (same, differs), (also_same, also_differs) = (_compared(*rates, within) for rates in (strangers, missed))
    alike, apart = same & also_same, differs | also_differs
    return Tried(alike.size, int(alike.sum()), int((~apart & ~alike).sum()))


def _compared(one: Rows, other: Rows, within: float) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(lines of one, lines of other), twice: are they the same, do they differ? Neither where one of them is NaN."""
    (value, low, high), (its_value, its_low, its_high) = one, other
    least, most = np.minimum.outer(value, its_value), np.maximum.outer(value, its_value)
    same = most <= within * least
    apart = np.greater.outer(low, its_high) | np.less.outer(high, its_low)
    return same, (most > within * least) & apart


def load_published(path: Path) -> tuple[Published, ...]:
    """The published differences in the JSON file `path`; raises CalibrationBroken."""
    return tuple(_published(one, path) for one in _list(read_json(path, CalibrationBroken), "published", path))


def load_groups(path: Path) -> tuple[Kind, ...]:
    """The rendered people's own rates in the JSON file `path`, which show the mechanism and not the size; raises
    CalibrationBroken. Empty while the gallery does not say what was sampled."""
    return tuple(_kind(one, path) for one in _list(read_json(path, CalibrationBroken), "rendered_people", path))


def _published(found: Any, path: Path) -> Published:
    words = [_word(found, key, path) for key in ("fact", "study", "date", "what")]
    low, high = (None, None) if found.get("times") is None else as_numbers(found, "times", path, 2)
    sources = _list(found, "sources", path)
    if not sources or not all(isinstance(one, str) and one for one in sources):
        raise CalibrationBroken(path, f"{words[0]} has no sources")
    return Published(words[0], words[1], words[2], words[3], low, high, _word(found, "caution", path), tuple(sources))


def _kind(found: Any, path: Path) -> Kind:
    name = _word(found, "kind", path)
    lines = as_numbers(found, "thresholds", path)
    people = {_word(one, "name", path): as_count(one, "people", path) for one in _list(found, "groups", path)}
    fmr = tuple(_rates(one, len(lines), path) for one in _list(found, "fmr", path))
    fnmr = tuple(_rates(one, len(lines), path) for one in _list(found, "fnmr", path) if "errors" in one)
    return Kind(name, lines, people, fmr, fnmr)


def _rates(found: Any, lines: int, path: Path) -> Rates:
    one, tries = _word(found, "one", path), as_count(found, "tries", path)
    errors, low, high = (as_numbers(found, key, path, lines) for key in ("errors", "low", "high"))
    other = _word(found, "other", path) if "other" in found else one
    return Rates(one, other, tries, errors, low, high)


def _word(found: Any, key: str, path: Path) -> str:
    word = found.get(key) if isinstance(found, dict) else None
    if not isinstance(word, str) or not word:
        raise CalibrationBroken(path, f"{key} is not a text")
    return word


def _list(found: Any, key: str, path: Path) -> list[Any]:
    return list_in(found, key, path, CalibrationBroken)
