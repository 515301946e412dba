"""Who may be compared: consent belongs to one unbroken track of one face, and ends with it."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from app.live.track import Reason
from app.model.errors import PolicyLocked
from app.model.types import Source

LOCK = "compare.live_faces"
"""The policy key that forbids comparing live faces."""


class Standing(Enum):
    """How things stand between the visitor and the machine."""

    NOBODY_TO_ASK = "nobody_to_ask"
    """The faces are rendered: nobody's consent is needed."""
    NOT_ASKED = "not_asked"
    """Detection only; nobody has said yes in this session."""
    GRANTED = "granted"
    """One track has said yes."""
    ENDED = "ended"
    """A yes was given and has ended; comparing again means asking again."""
    LOCKED = "locked"
    """A policy forbids comparing live faces."""


class Consent:
    """One consent at a time, for one track. Pure: no clock, no thread."""

    def __init__(self, *, live_allowed: bool, locked_by: Path | None = None) -> None:
        """`live_allowed` False is the policy lock; `locked_by` is the file that says so."""
        self._live_allowed, self._locked_by = live_allowed, locked_by
        self._track: int | None = None
        self._ended: Reason | None = None

    @property
    def track(self) -> int | None:
        """The track that said yes and still stands."""
        return self._track

    @property
    def ended_because(self) -> Reason | None:
        """Why the last consent ended; None before the first and while one stands."""
        return self._ended

    def grant(self, track: int) -> None:
        """`track` says yes, in place of whoever did before. Raises PolicyLocked."""
        if not self._live_allowed:
            raise PolicyLocked(LOCK, self._locked_by)
        self._track, self._ended = track, None

    def ended(self, reason: Reason) -> None:
        """The consent, if there is one, is over and must be asked for again."""
        if self._track is not None:
            self._track, self._ended = None, reason

    def may_compare(self, source: Source, track: int | None) -> bool:
        """The one gate: may a face of `track` in a picture from `source` be compared?"""
        if track is None:
            return False
        return source.shows_nobody or (self._live_allowed and track == self._track)

    def standing(self, source: Source) -> Standing:
        """How things stand for a picture from `source`."""
        if source.shows_nobody:
            return Standing.NOBODY_TO_ASK
        if not self._live_allowed:
            return Standing.LOCKED
        if self._track is not None:
            return Standing.GRANTED
        return Standing.ENDED if self._ended is not None else Standing.NOT_ASKED
