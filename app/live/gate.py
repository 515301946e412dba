"""The consent, shared by three threads: what is asked, granted and withdrawn takes effect at once."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.live.consent import Consent, Standing
from app.live.track import Reason
from app.model.types import Source


class Gate:
    """A Consent behind a lock, together with whether comparing is wanted at all."""

    def __init__(self, consent: Consent, *, wanted: bool = False) -> None:
        self._lock = threading.RLock()
        self._consent = consent
        self._wanted = wanted
        self._source: Source | None = None
        self._track: int | None = None

    def allows(self, source: Source, track: int | None) -> bool:
        """True when comparing is wanted, and this is the track in view, and it may be compared."""
        with self._lock:
            in_view = (source, track) == (self._source, self._track)
            return self._wanted and in_view and self._consent.may_compare(source, track)

    def pass_through(self, source: Source, track: int, act: Callable[[], None]) -> bool:
        """Do `act` only if it is allowed at this very moment: nobody can say no in between."""
        with self._lock:
            if not self.allows(source, track):
                return False
            act()
            return True

    def want(self, on: bool) -> None:
        """Switch comparing on or off; off ends no consent."""
        with self._lock:
            self._wanted = on

    def grant(self, track: int | None = None) -> bool:
        """The face of `track` (None: the one in view) says yes. Raises PolicyLocked.

        False, and nothing is granted, when that track is over or there is nobody to ask.
        """
        with self._lock:
            asked = self._track if track is None else track
            if self._source is None or self._source.shows_nobody or asked is None or asked != self._track:
                return False
            self._consent.grant(asked)
            return True

    def end(self, reason: Reason) -> None:
        """The consent, if any, is over."""
        with self._lock:
            self._consent.ended(reason)

    def follow(self, source: Source, track: int | None, ended: Reason | None) -> tuple[Standing, Reason | None]:
        """The picture now shows `track`: a consent of any other is over. Returns how things stand, and why it ended."""
        with self._lock:
            moved = self._source is not None and source != self._source
            self._source, self._track = source, track
            if moved or self._consent.track != track:
                self._consent.ended(Reason.SOURCE if moved else ended or Reason.LOST)
            return self._consent.standing(source), self._consent.ended_because

    @property
    def standing(self) -> Standing | None:
        """How things stand right now; None before the first picture."""
        with self._lock:
            return None if self._source is None else self._consent.standing(self._source)

    def holds(self, source: Source) -> bool:
        """True when somebody's consent hangs on the track being followed."""
        with self._lock:
            return not source.shows_nobody and self._consent.track is not None
