"""From the stream of faceprints to a wall that can be read: a running mean, shown a few times a second."""

from __future__ import annotations

from typing import Final

import numpy as np

from app.live.seen import Compared
from app.model.gallery import Gallery, Visitor
from app.model.types import Scores
from app.model.wall import Record, Wall

MEMORY: Final = 0.93
"""How much of the running mean each new faceprint keeps: about the last fourteen count."""
PAUSE: Final = 0.9
"""Least seconds between two walls: a wall that is always on the move cannot be read."""


class Probe:
    """Collects scores of one unbroken track and makes walls of them."""

    def __init__(self, gallery: Gallery) -> None:
        self.gallery = gallery
        self._names = {person.id: person.name for person in gallery.people}
        self.visitor: Visitor | None = None
        self._records: tuple[Record, ...] = ()
        self._strangers = np.arange(len(gallery.people))
        self._mean: Scores | None = None
        self._track: int | None = None
        self._shown_at = -1.0
        self.follow(None)

    def follow(self, visitor: Visitor | None) -> None:
        """Compare `visitor` from now on, or with None whoever is live."""
        self.visitor = visitor
        people = self.gallery.people
        if visitor is None:
            self._strangers = np.arange(len(people))
        else:
            self._strangers = self.gallery.strangers_to(visitor.person_id)
        strangers = tuple(
            Record(people[i].id, people[i].name, people[i].pictures[0], right=False) for i in self._strangers
        )
        right = visitor.records if visitor else ()
        name = self.name or ""
        own = tuple(Record(f"{name}-{n}", name, r.picture, right=True, what=r.what) for n, r in enumerate(right))
        self._records = strangers + own
        self.forget()

    @property
    def name(self) -> str | None:
        """What the rendered visitor is called; None for somebody live."""
        if self.visitor is None:
            return None
        return self._names.get(self.visitor.person_id, self.visitor.name.capitalize())

    def forget(self) -> None:
        """Drop every score."""
        self._mean, self._track, self._shown_at = None, None, -1.0

    def take(self, compared: Compared) -> None:
        """Add one comparison to the running mean; a new track starts afresh."""
        scores = compared.scores[self._strangers]
        if self.visitor is not None and compared.right_scores is not None:
            scores = np.concatenate([scores, compared.right_scores])
        if len(scores) != len(self._records):
            return
        if self._mean is None or compared.track != self._track:
            self._mean, self._track, self._shown_at = scores, compared.track, -1.0
        else:
            self._mean = MEMORY * self._mean + (1 - MEMORY) * scores

    def wall(self, now: float) -> Wall | None:
        """A new wall, if there is one and it is time; `now` is `time.monotonic()`."""
        if self._mean is None or (self._shown_at >= 0 and now - self._shown_at < PAUSE):
            return None
        self._shown_at = now
        return Wall(self._records, self._mean.astype(np.float32))
