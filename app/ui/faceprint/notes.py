"""What the room writes into the lab notebook: numbers and fixed words, names of rendered people only."""

from __future__ import annotations

from typing import Final

from app.model.notebook import Kind, Note
from app.ui.faceprint import words
from app.ui.faceprint.stay import Stay
from app.ui.faceprint.told import described

TRIED: Final = 10.0
"""So many seconds after a guess its answer is written down."""


class Trial:
    """When a guess was first tried; each is written down once."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._noted = False

    def begin(self) -> None:
        """Another guess, or none."""
        self._since, self._noted = None, False

    def pause(self) -> None:
        """The stay is over: the time counts anew."""
        self._since = None

    def due(self, at: float) -> bool:
        """Whether the guess has been tried long enough at `at` seconds, for the first time."""
        if self._since is None or at < self._since:
            self._since = at
        if self._noted or at - self._since < TRIED:
            return False
        self._noted = True
        return True


def prediction(question: str, guess: float, stay: Stay) -> Note:
    """A guess beside the lowest similarity since; there must be one."""
    assert stay.lowest is not None
    numbers = (("guess", guess), ("similarity", stay.lowest))
    came = words.guessed(guess, stay.lowest)
    return Note("faceprint", Kind.PREDICTION, question, words.figure(guess), came, numbers)


def snapshot(stay: Stay, name: str | None, threshold: float, *, stranger: bool) -> Note:
    """How alike now, and for how long on which side; `stranger` False leaves out who is still hidden."""
    now, seconds = stay.newest, stay.lasted()
    numbers = [("threshold", threshold), ("similarity", now.own), ("seconds", seconds)]
    numbers.append(("seconds_missed", stay.missed_for(threshold)))
    if stranger:
        numbers += [("stranger", now.stranger), ("seconds_wrongly_matched", stay.wrong_for(threshold))]
    came = described(stay, name, threshold, covered=False, hidden=not stranger)
    return Note("faceprint", Kind.SNAPSHOT, words.of_last(round(seconds), threshold), came=came, values=tuple(numbers))
