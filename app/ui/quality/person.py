"""Whoever is live in the room: whether somebody is, the capture they are found by, and what the engine is asked."""

from __future__ import annotations

from typing import Final

from app.live.seen import Compared
from app.model.gallery import Gallery
from app.ui.quality.bench import Outcome
from app.ui.quality.live import Capture, Cards, Mouths, Wish, outcome
from app.ui.quality.worse import Worse

PAUSE: Final = 0.5
"""Least seconds between two lists while nothing is moved: names that jump cannot be read."""


class Person:
    """Knows no consent: the engine compares nobody who did not say yes, and the page wipes this when a yes ends."""

    def __init__(self, gallery: Gallery) -> None:
        self.live = False
        """Whether somebody real is looked at."""
        self._capture, self._cards, self._mouths = Capture(), Cards(gallery), Mouths(gallery)
        self._wish: Wish | None = None
        self._shown_at: float | None = None
        self._shown: Worse | None = None

    @property
    def there(self) -> bool:
        """Whether a capture of theirs is held."""
        return self._capture.there

    def begin(self, compared: Compared) -> bool:
        """Keep this as the picture to be found by, if it is the first; whether it was."""
        return self._capture.take(compared)

    def wish_for(self, worse: Worse) -> Wish | None:
        """What the engine is to do from now on; nothing before there is a capture."""
        if not self.live or not self.there:
            self._wish = None
        elif self._wish is None or self._wish.worse != worse:
            self._wish = Wish(worse, self._mouths)
        return self._wish

    def look(self, compared: Compared) -> Outcome | None:
        """What became of the newest wish; None where this is about an older one."""
        return None if self._wish is None else outcome(compared, self._wish, self._capture, self._cards)

    def due(self, found: Outcome, at: float) -> bool:
        """Whether the list should follow at `at` seconds: at once for a new wish, else a few times a second."""
        new = self._shown != found.order.worse
        if new or self._shown_at is None or not 0 <= at - self._shown_at < PAUSE:
            self._shown, self._shown_at = found.order.worse, at
            return True
        return False

    def wipe(self) -> None:
        """Nothing about them is left here."""
        self._capture.wipe()
        self._wish, self._shown, self._shown_at = None, None, None
