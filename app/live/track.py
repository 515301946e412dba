"""Follows the one chosen face, and ends the track whenever it might be somebody else. Geometry only: never whose."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.model.types import Box, Face

Glance: TypeAlias = NDArray[np.float32]
"""A face's tiny picture, too coarse to tell who it is; see app.vision.glance."""

LOST_AFTER = 1.0
"""Seconds without the face after which a track is over, however well the next face would fit."""
OVERLAP, OVERLAP_AFTER_GAP = 0.3, 0.45
"""Intersection over union with the last box that the next one needs: a shift of about a half and a third of a width."""
SIZE_STEP = 1.4
"""The most a face's width may change between two pictures, as a factor."""
ALIKE, ALIKE_AFTER_GAP = 0.85, 0.88
"""How alike two tiny pictures of the face must be (-1…1), from picture to picture and after it was missing.

Stricter than app.vision.glance.SWAPPED_BELOW (what is measured there holds for any two pictures of a face), because
these are neighbours. The four shipped visitors, 640 pictures at 20 a second: one picture on never under 0.90, four on
0.85, twenty on 0.79; two different visitors never over 0.69. After a gap place and size prove less, so more is asked.
"""
NEAR, CLEAR = 1.25, 1.5
"""Box widths between two centres: nearer than NEAR nobody is compared, until they are CLEAR apart again."""
VICINITY = 2.0
"""Box widths within which another face could take the place of a missing one."""
COMPARABLE = 0.5
"""Faces smaller than this share of the chosen one's width cannot be mistaken for it, since SIZE_STEP forbids it."""
LARGER = 1.3
"""How much wider another face must be before the choice turns to it, while nobody holds it."""


class Reason(Enum):
    """Why a track, and with it a consent, ended."""

    LOST = "lost"
    """The face was not seen for over a second."""
    JUMP = "jump"
    """It moved or changed size more than one face can between two pictures."""
    SWAP = "swap"
    """Somebody else is, or may be, in its place; or another face was chosen."""
    CROWD = "crowd"
    """Another face came so near that the two could be confused."""
    SOURCE = "source"
    """The pictures come from somewhere else now."""
    LEFT = "left"
    """The room was left, or the session stopped."""
    SAID_NO = "said_no"
    """The visitor withdrew."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one picture says about the chosen face."""

    chosen: int | None
    """Its place among the faces; None while it is missing."""
    track: int | None
    """The track's id, never used twice; kept while the face is missing for a moment."""
    clear: bool
    """True when nobody else can be meant, so that a crop of it may be used."""
    ended: Reason | None
    """Why the track before this one ended, if it ended with this picture."""


@dataclass(slots=True)
class _Run:
    """The track being followed, as it was when its face was last seen."""

    track: int
    box: Box
    seen_at: float
    glance: Glance
    picked: bool
    faces: int
    missing: bool = False
    near: int = 0
    company_at: float = -math.inf


class Tracker:
    """Keeps one chosen face. If in doubt, the track ends. For one thread."""

    def __init__(self, alike: Callable[[Glance, Glance], float]) -> None:
        """`alike` compares two tiny pictures, -1…1."""
        self._alike = alike
        self._run: _Run | None = None
        self._tracks = 0
        self._point: tuple[float, float] | None = None
        self._ended: Reason | None = None

    def choose(self, x: float, y: float) -> None:
        """From the next picture on, follow the face at (x, y), picture pixels; nothing changes where there is none."""
        self._point = (x, y)

    def end(self, reason: Reason) -> None:
        """End the track; the next update says so and starts anew."""
        if self._run is not None:
            self._run, self._ended = None, reason

    def update(
        self, faces: Sequence[Face], at: float, glance_of: Callable[[Face], Glance], *, hold: bool = True
    ) -> Sight:
        """Follow the chosen face into a picture taken `at` (seconds). With no track, the largest face is chosen.

        `hold` False says that nothing hangs on this track, so the choice may turn to a clearly larger face.
        """
        picked = self._picked(faces)
        if self._run is not None:
            found = self._follow(self._run, faces, at, glance_of)
            if not isinstance(found, Reason) and (
                (picked is not None and picked != found) or self._outgrown(found, faces, hold, picked)
            ):
                found = Reason.SWAP
            if not isinstance(found, Reason):
                self._run.picked |= picked is not None
                return Sight(found, self._run.track, found is not None and not self._run.near, None)
            self._run, self._ended = None, found
        return self._begin(faces, at, glance_of, picked)

    def _begin(
        self, faces: Sequence[Face], at: float, glance_of: Callable[[Face], Glance], picked: int | None
    ) -> Sight:
        ended, self._ended = self._ended, None
        if not faces:
            return Sight(None, None, False, ended)
        chosen = picked if picked is not None else max(range(len(faces)), key=lambda i: faces[i].box.area)
        self._tracks += 1
        face = faces[chosen]
        self._run = _Run(self._tracks, face.box, at, glance_of(face), picked is not None, len(faces))
        self._look_round(self._run, _others(faces, chosen), at)
        return Sight(chosen, self._tracks, not self._run.near, ended)

    def _follow(
        self, run: _Run, faces: Sequence[Face], at: float, glance_of: Callable[[Face], Glance]
    ) -> int | Reason | None:
        """Where the run's face is now: its place, None while missing, or why the run is over."""
        if not 0 <= at - run.seen_at <= LOST_AFTER:
            return Reason.LOST
        fitting = [i for i, face in enumerate(faces) if run.box.overlap(face.box) >= OVERLAP]
        if not fitting:
            return self._miss(run, faces, at)
        if len(fitting) > 1:
            return Reason.CROWD
        place = fitting[0]
        face, others = faces[place], _others(faces, place)
        glance = glance_of(face)
        doubt = self._doubt(run, face, glance) or self._confusion(run, face, others)
        if doubt is not None:
            return doubt
        run.box, run.seen_at, run.glance, run.missing, run.faces = face.box, at, glance, False, len(faces)
        self._look_round(run, others, at)
        return place

    def _miss(self, run: _Run, faces: Sequence[Face], at: float) -> Reason | None:
        """The face is not where it was: gone for a moment, or is somebody about to be taken for it?"""
        run.missing = True
        if run.near or at - run.company_at <= LOST_AFTER or any(_apart(run.box, f.box) < VICINITY for f in faces):
            return Reason.JUMP if len(faces) == run.faces == 1 else Reason.CROWD
        return Reason.JUMP if 0 < run.faces <= len(faces) else None

    def _doubt(self, run: _Run, face: Face, glance: Glance) -> Reason | None:
        """Could this be another face in the same place?"""
        step = face.box.width / run.box.width if run.box.width > 0 else math.inf
        if not 1 / SIZE_STEP <= step <= SIZE_STEP:
            return Reason.JUMP
        if run.missing and run.box.overlap(face.box) < OVERLAP_AFTER_GAP:
            return Reason.JUMP
        alike = self._alike(run.glance, glance)
        return None if alike >= (ALIKE_AFTER_GAP if run.missing else ALIKE) else Reason.SWAP

    def _confusion(self, run: _Run, face: Face, others: Sequence[Face]) -> Reason | None:
        """Could one of `others` be the face that was followed until now?"""
        rivals = [other for other in others if _comparable(other.box, face.box)]
        if any(other.box.overlap(face.box) > 0 for other in rivals):
            return Reason.CROWD
        around = sum(_apart(other.box, face.box) < VICINITY for other in rivals)
        return Reason.CROWD if around < run.near or (run.missing and around) else None

    def _look_round(self, run: _Run, others: Sequence[Face], at: float) -> None:
        """Remember who is near, with hysteresis, and when somebody last was in the vicinity."""
        gaps = [_apart(other.box, run.box) for other in others if _comparable(other.box, run.box)]
        run.near = sum(gap < (CLEAR if run.near else NEAR) for gap in gaps)
        if any(gap < VICINITY for gap in gaps):
            run.company_at = at

    def _picked(self, faces: Sequence[Face]) -> int | None:
        point, self._point = self._point, None
        if point is None:
            return None
        there = [i for i, face in enumerate(faces) if _holds(face.box, point)]
        return min(there, key=lambda i: math.dist(faces[i].box.centre, point), default=None)

    def _outgrown(self, place: int | None, faces: Sequence[Face], hold: bool, picked: int | None) -> bool:
        run = self._run
        if hold or place is None or picked is not None or run is None or run.picked:
            return False
        return max(face.box.width for face in faces) > LARGER * run.box.width


def _others(faces: Sequence[Face], place: int) -> list[Face]:
    return [face for i, face in enumerate(faces) if i != place]


def _apart(one: Box, two: Box) -> float:
    """The distance of two boxes' centres, in widths of the wider."""
    return math.dist(one.centre, two.centre) / max(one.width, two.width, 1e-9)


def _comparable(other: Box, chosen: Box) -> bool:
    return other.width >= COMPARABLE * chosen.width


def _holds(box: Box, point: tuple[float, float]) -> bool:
    return box.left <= point[0] <= box.right and box.top <= point[1] <= box.bottom
