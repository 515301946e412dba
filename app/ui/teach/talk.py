"""The talk: the deck, where it stands, and what the class has said. Windows show it and ask it to move."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.ui.lesson.kept import Kept
from app.ui.teach.deck import Deck, Place, Slide, backward, onward, seconds_here, turned


class Talk(QObject):
    """One lesson being taught. All that windows show is in `deck`, `place` and `kept`; none of it is written down."""

    changed = Signal()
    """Another slide, an answer shown or hidden, black or not."""
    voted = Signal()
    """Hands were counted."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds."""
        super().__init__()
        self._clock = clock
        self.deck: Deck | None = None
        self.place = Place()
        self.kept = Kept()

    @property
    def slide(self) -> Slide | None:
        """The slide that is shown."""
        return None if self.deck is None else self.deck.slides[self.place.slide]

    def open(self, deck: Deck, slide: int = 0) -> None:
        """Begin with `slide` of `deck`: another lesson forgets the votes of the one before."""
        if self.deck is None or self.deck.lesson.id != deck.lesson.id:
            self.kept.clear()
        self.deck = deck
        self.place = Place(min(max(slide, 0), len(deck.slides) - 1), since=self._clock())
        self.changed.emit()

    def swap(self, deck: Deck) -> None:
        """Go on at the same place in another wording, or by another plan, of the same lesson."""
        if self.slide is None:
            self.open(deck)
            return
        last = self.deck is not None and self.place.slide == len(self.deck.slides) - 1
        at = len(deck.slides) - 1 if last else deck.find(self.slide.step, self.slide.part)
        same = deck.slides[at].step == self.slide.step
        self.place = replace(self.place, slide=at, revealed=same and self.place.revealed and deck.slides[at].hides)
        self.deck = deck
        self.changed.emit()

    def close(self) -> None:
        """The talk is over: votes are forgotten."""
        self.kept.clear()
        self.deck, self.place = None, Place()
        self.changed.emit()

    def _go(self, place: Place) -> None:
        if place != self.place:
            self.place = place
            self.changed.emit()

    def on(self) -> None:
        """Next: an answer that is kept back, or the next slide."""
        if self.deck is not None:
            self._go(onward(self.deck, self.place, self._clock()))

    def back(self) -> None:
        """The same way back."""
        if self.deck is not None:
            self._go(backward(self.deck, self.place, self._clock()))

    def to(self, slide: int) -> None:
        """To this slide, or the nearest there is."""
        if self.deck is not None:
            self._go(turned(self.deck, self.place, slide, self._clock()))

    def reveal(self) -> None:
        """Show the answer that is kept back, or hide it again."""
        if self.slide is not None and self.slide.hides:
            self._go(replace(self.place, revealed=not self.place.revealed, blank=False))

    def black(self) -> None:
        """Make the projector black, or light again."""
        if self.deck is not None:
            self._go(replace(self.place, blank=not self.place.blank))

    @property
    def minutes(self) -> tuple[int, int]:
        """Whole minutes spent in this step, and those that the plan gives it (0 without a plan)."""
        if self.deck is None or self.slide is None or self.slide.step is None:
            return 0, 0
        spent = seconds_here(self.deck, self.place, self._clock())
        return int(spent // 60), self.deck.minutes.get(self.slide.step, 0)
