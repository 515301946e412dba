"""What worse pictures do, as it was counted: right people missed, and not first in the list."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.model.errors import CalibrationBroken
from app.model.histograms import as_numbers, section
from app.model.intervals import of_counts
from app.model.reading import list_in, read_json


@dataclass(frozen=True, slots=True)
class Share:
    """A share of people, 0…1, with its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Step:
    """One level of one way to make pictures worse. Each person looks for themselves once, with their second picture."""

    level: float
    probes: int
    """How many people that is."""
    no_face: int
    """In so many pictures no face was found any more; they count as missed and as not first."""
    missed: tuple[int, ...]
    """Right people under the line, for each of the thresholds."""
    not_first: int
    """Right people who were not at the top of the list."""
    strangers_over: tuple[int, ...]
    """Pairs of a probe and a stranger over the line, for each of the thresholds."""
    stranger_pairs: int
    """How many such pairs there were."""

    def missed_share(self, place: int) -> Share:
        """The false non-match rate at the threshold in that place. One try a person, so the tries are independent."""
        return Share(*of_counts(self.missed[place], self.probes))

    @property
    def not_first_share(self) -> Share:
        """The rank-1 error."""
        return Share(*of_counts(self.not_first, self.probes))


@dataclass(frozen=True, slots=True)
class Way:
    """One way to make pictures worse."""

    name: str
    unit: str
    """Of the levels."""
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Quality:
    """What was counted on the news photos, and how far a rendered head may be turned."""

    thresholds: tuple[float, ...]
    gallery: int
    """How many people stood in the list."""
    as_they_are: Step
    """Nothing made worse; its level is 0."""
    ways: tuple[Way, ...]
    yaw: tuple[Step, ...]
    """Rendered people by how far the head is turned, degrees; empty where the gallery does not say."""

    def place(self, threshold: float) -> int:
        """The place of the nearest threshold that was counted."""
        return min(range(len(self.thresholds)), key=lambda at: abs(self.thresholds[at] - threshold))


def load_quality(path: Path) -> Quality:
    """What the JSON file `path` holds; raises CalibrationBroken, which says what and where."""
    everything = read_json(path, CalibrationBroken)
    photos = section(everything, "photos", path)
    lines = as_numbers(everything, "thresholds", path)
    yaw = list_in(everything, "yaw", path, CalibrationBroken) if "yaw" in everything else []
    return Quality(
        lines,
        _count(photos, "gallery", path),
        _step(section(photos, "as_they_are", path), len(lines), path),
        tuple(_way(one, len(lines), path) for one in list_in(photos, "ways", path, CalibrationBroken)),
        tuple(_step(one, len(lines), path) for one in yaw),
    )


def _way(found: Any, lines: int, path: Path) -> Way:
    name, unit = (found.get(key) if isinstance(found, dict) else None for key in ("name", "unit"))
    if not isinstance(name, str) or not isinstance(unit, str):
        raise CalibrationBroken(path, "one of the ways has no name or no unit")
    steps = tuple(_step(one, lines, path) for one in list_in(found, "levels", path, CalibrationBroken))
    return Way(name, unit, steps)


def _step(found: Any, lines: int, path: Path) -> Step:
    if not isinstance(found, dict):
        raise CalibrationBroken(path, "a level is not a part with counts")
    probes, lost = _count(found, "probes", path), _count(found, "no_face", path)
    missed = tuple(int(one) for one in as_numbers(found, "missed", path, lines))
    strange = tuple(int(one) for one in as_numbers(found, "strangers_over", path, lines))
    first, pairs = _count(found, "not_first", path), _count(found, "stranger_pairs", path)
    if probes == 0 or max(lost, first, *missed) > probes or max(strange) > pairs:
        raise CalibrationBroken(path, "the counts of a level do not fit each other")
    level = found.get("level", 0.0)
    if type(level) not in (int, float) or not math.isfinite(level):
        raise CalibrationBroken(path, "a level is not a number")
    return Step(float(level), probes, lost, missed, first, strange, pairs)


def _count(part: dict[str, Any], key: str, path: Path) -> int:
    found = part.get(key)
    if type(found) is not int or not 0 <= found < 10**15:
        raise CalibrationBroken(path, f"{key} is not a count")
    return found
