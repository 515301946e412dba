"""What the room writes into the lab notebook: numbers and fixed words, names of rendered people only."""

from __future__ import annotations

from app.model.notebook import Kind, Note
from app.ui.quality import words
from app.ui.quality.bench import Look, Outcome
from app.ui.quality.mended import top
from app.ui.quality.worse import Worse


def snapshot(found: Outcome | None, worse: Worse, line: float, told: str, mouth: str) -> Note:
    """How the list stands: what was `told` of it, and whose `mouth` was pasted, '' if none was."""
    numbers: list[tuple[str, float]] = [("threshold", line)]
    if found is not None:
        worse = found.order.worse  # the sliders may have moved on
        numbers += _numbers(found.shown, found.own, "")
        numbers += [] if found.mended is None else _numbers(found.plain, found.own, "_before")
    about = f"{words.settings(worse, line)} {mouth}".strip()
    return Note("quality", Kind.SNAPSHOT, about, came=told, values=tuple(numbers))


def _numbers(look: Look, own: int, when: str) -> list[tuple[str, float]]:
    """The right person's place and similarity, and the leader's similarity; nothing where no face was found."""
    if look.scores is None:
        return []
    found = (("place", float(look.place(own))), ("similarity", look.score(own)), ("leader", top(look)))
    return [(f"{name}{when}", number) for name, number in found]


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
