"""One stay in front of the machine: the faceprint it began with, and how alike everything since has been. No Qt."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.live.seen import Compared
from app.model.gallery import Gallery, Person, Visitor
from app.model.similarity import scores, similarity
from app.model.types import Faceprint

SECONDS: Final = 20.0
"""How far back the trace goes."""
GAP: Final = 1.0
"""Seconds without a comparison after which the trace is broken off; as long as a track may be out of sight."""
ROOM: Final = 2048
"""Readings kept at most: 20 seconds of any camera, twice over."""
STEADY: Final = 5
"""The lowest similarity is that of the median of so many readings: one blurred picture does not make it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How alike one faceprint is to the first of the stay, and to the stranger; each -1…1, at a time in seconds."""

    at: float
    own: float
    stranger: float


class Stay:
    """Held in memory only. The faceprints are the session's own arrays, never copies: its wipe reaches them here."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self._strangers = np.arange(len(gallery.people))
        self._series = np.zeros((3, ROOM))
        self._count = 0
        self._track: int | None = None
        self._nearest: int | None = None
        self._by_id: int | None = None
        self._lately: deque[float] = deque(maxlen=STEADY)
        self.start: Faceprint | None = None
        """The first faceprint of the stay."""
        self.now: Faceprint | None = None
        """The newest one."""
        self.lowest: float | None = None
        """The least alike to the start since `mark`, -1…1; None before the first reading."""

    def follow(self, visitor: Visitor | None) -> None:
        """Be about this rendered visitor, or with None about whoever is live; everything else is wiped."""
        self.wipe()
        everybody = np.arange(len(self._gallery.people))
        self._strangers = everybody if visitor is None else self._gallery.strangers_to(visitor.person_id)
        own = np.setdiff1d(everybody, self._strangers)
        ids = self._gallery.id_faceprints
        self._by_id = self._most_alike(scores(ids[own[0]], ids)) if own.size else None

    def _most_alike(self, found: NDArray[np.floating]) -> int:
        """Which stranger has the highest of these similarities, one for each person of the gallery."""
        return int(self._strangers[np.argmax(found[self._strangers])])

    def take(self, compared: Compared) -> Reading | None:
        """Add one comparison; None when its faceprint was wiped before it came. Another track is another stay."""
        if not compared.faceprint.any():
            return None
        started_over = self.start is None or not self.start.any() or compared.track != self._track
        if started_over or (self._count and compared.taken_at < self.newest.at):
            self._begin(compared)
        assert self.start is not None
        assert self._nearest is not None
        self.now = compared.faceprint
        own = similarity(compared.faceprint, self.start)
        reading = Reading(compared.taken_at, own, float(compared.scores[self._nearest]))
        self._keep(reading)
        return reading

    def _begin(self, compared: Compared) -> None:
        self.wipe()
        self.start, self._track = compared.faceprint, compared.track
        self._nearest = self._most_alike(compared.scores) if self._by_id is None else self._by_id

    def _keep(self, reading: Reading) -> None:
        if self._count == ROOM:
            fresh = self._series[:, self._series[0] >= reading.at - SECONDS][:, -ROOM // 2 :].copy()
            self._count = fresh.shape[1]
            self._series[:, : self._count] = fresh
        self._series[:, self._count] = reading.at, reading.own, reading.stranger
        self._count += 1
        self._lately.append(reading.own)
        middle = float(np.median(self._lately))
        self.lowest = middle if self.lowest is None else min(self.lowest, middle)

    def mark(self) -> None:
        """From now on `lowest` counts."""
        self.lowest = None
        self._lately.clear()

    def wipe(self) -> None:
        """Nothing of the stay is left: not the faceprints, not the trace, not who was nearest."""
        self._series[:] = 0.0
        self._count, self._track, self._nearest = 0, None, None
        self.start, self.now = None, None
        self.mark()

    # What can be asked --------------------------------------------------------------------------------

    @property
    def nearest(self) -> Person | None:
        """The stranger most alike to a rendered visitor's ID photo, of a live face to the first faceprint; the same one
        for the whole stay."""
        return None if self._nearest is None else self._gallery.people[self._nearest]

    @property
    def newest(self) -> Reading:
        """The newest reading; there must be one."""
        return Reading(*(float(value) for value in self._series[:, self._count - 1]))

    @property
    def empty(self) -> bool:
        """True before the first reading."""
        return self._count == 0

    def series(self) -> NDArray[np.float64]:
        """(3, readings): times, similarities to the start, similarities to the stranger of the last 20 seconds."""
        held = self._series[:, : self._count]
        return held[:, held[0] >= held[0, -1] - SECONDS] if self._count else held

    def lasted(self) -> float:
        """How many seconds the trace spans, 0…20."""
        times = self.series()[0]
        return float(times[-1] - times[0]) if times.size else 0.0

    def missed_for(self, threshold: float) -> float:
        """Seconds of the last 20 in which the right person was under the line: missed."""
        times, own, _ = self.series()
        return _seconds(times, own < threshold)

    def wrong_for(self, threshold: float) -> float:
        """Seconds of the last 20 in which the stranger was over the line: wrongly matched."""
        times, _, stranger = self.series()
        return _seconds(times, stranger >= threshold)


def _seconds(times: NDArray[np.float64], wanted: NDArray[np.bool_]) -> float:
    """How long `wanted` held: each reading stands for the time since the one before, unless that was a gap."""
    steps = np.diff(times)
    return float(steps[wanted[1:] & (steps <= GAP)].sum()) if times.size > 1 else 0.0


def last_run(times: NDArray[np.float64], wanted: NDArray[np.bool_]) -> tuple[float, float] | None:
    """When the latest unbroken stretch of `wanted` began and ended, seconds; None when there is none."""
    if not wanted.any():
        return None
    end = int(np.flatnonzero(wanted)[-1])
    outside = np.flatnonzero(~wanted[:end])
    first = int(outside[-1]) + 1 if outside.size else 0
    return float(times[first]), float(times[end])
