"""What the room writes into the lab notebook: numbers and fixed words, names of rendered people only."""

from __future__ import annotations

from app.model.notebook import Kind, Note
from app.ui.quality import words
from app.ui.quality.bench import Outcome
from app.ui.quality.worse import Worse


def snapshot(found: Outcome | None, worse: Worse, line: float, headline: str) -> Note:
    """How the list stands."""
    numbers: list[tuple[str, float]] = [("threshold", line)]
    if found is not None and found.shown.scores is not None:
        numbers += [("place", float(found.shown.place(found.own))), ("similarity", found.shown.score(found.own))]
    return Note("quality", Kind.SNAPSHOT, words.settings(worse, line), came=headline, values=tuple(numbers))


def prediction(found: Outcome | None, guess: int, name: str | None) -> Note | None:
    """A guess (a step of the first slider; 0: none) that has its answer: a stranger comes first."""
    if found is None or not guess or not words.counts_for_guess(found.order.worse):
        return None
    if found.plain.place(found.own) == 1:
        return None
    step = float(found.order.worse.step("eyes"))
    came = words.guess_note(guess, found, name)
    guessed = words.amount("eyes", guess)
    return Note("quality", Kind.PREDICTION, words.guess_question(), guessed, came, (("step", step),))
