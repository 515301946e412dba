"""What can be guessed before the crowd grows, and what became of it, in words and for the notebook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.model.estimates import fnmr
from app.model.line import written
from app.model.notebook import Kind, Note
from app.model.rates import Population
from app.ui.scale.amounts import count, crowd, many, translate
from app.ui.scale.stops import base_place, rounded
from app.ui.scale.words import any_stranger, base_rate, counters, expected, harms, how_sure, naming, title, with_sure

SHARES: Final = (3e-5, 1e-3, 3e-2)
"""What can be guessed of a large crowd, as shares of it: at 0.363 the middle one is near the truth."""
SMALL: Final = 10_000
FEW: Final = (1.0, 10.0, 100.0)
"""What can be guessed of a crowd under SMALL."""


@dataclass(frozen=True, slots=True)
class Guessed:
    """So many strangers, guessed for a crowd of `goal` with the line at `line`."""

    goal: float
    line: float
    strangers: float

    def met(self, threshold: float, size: float) -> bool:
        """Whether the room stands where the guess was about."""
        return abs(threshold - self.line) < 5e-4 and size == self.goal


def choices(goal: float) -> tuple[float, ...]:
    """Numbers of strangers to choose from: none, and three that lie far apart."""
    return (0.0, *(FEW if goal < SMALL else (rounded(goal * share, 1) for share in SHARES)))


def choice(strangers: float) -> str:
    """A number of strangers, to choose it."""
    if strangers == 0:
        return translate("Scale", "none")
    return many(strangers)


def question(goal: float, threshold: float) -> str:
    """Asked before the crowd grows."""
    return translate(
        "Scale", "The line stays at {line}. The crowd grows to {size}. How many strangers will be over the line?"
    ).format(line=written(threshold), size=crowd(goal))


def outcome(guessed: Guessed, population: Population, threshold: float, size: float) -> str:
    """What became of a guess: the answer where it was about, else the way there."""
    if not guessed.met(threshold, size):
        if abs(threshold - guessed.line) >= 5e-4:
            return translate("Scale", "Your guess: {guess}, with the line at {line}. Put it back there.").format(
                guess=choice(guessed.strangers), line=written(guessed.line)
            )
        return translate("Scale", "Your guess: {guess}. Now take the crowd to {size}.").format(
            guess=choice(guessed.strangers), size=crowd(guessed.goal)
        )
    came = expected(population, threshold, size)
    true = count(came.value)
    if came.extrapolated:
        true = translate("Scale", "{n}, extrapolated").format(n=true)
    return translate("Scale", "You guessed: {guess}. Expected: {true}.").format(
        guess=choice(guessed.strangers), true=true
    )


def note(guessed: Guessed, population: Population) -> Note:
    """The guess and its answer, as a line of the notebook."""
    came = expected(population, guessed.line, guessed.goal)
    numbers = (
        ("threshold", guessed.line),
        ("crowd", guessed.goal),
        ("guess", guessed.strangers),
        ("expected", came.value),
        ("expected_low", came.low),
        ("expected_high", came.high),
    )
    return Note(
        "scale",
        Kind.PREDICTION,
        question(guessed.goal, guessed.line),
        choice(guessed.strangers),
        f"{count(came.value)} ({how_sure(came)})",
        numbers,
    )


def kept(population: Population, threshold: float, size: float, base: float) -> Note:
    """How the room stands, as a line of the notebook."""
    rate = expected(population, threshold, size)
    wrong, *said = naming(population, threshold, size, base)
    least_one = f"{translate('Scale', 'Chance of at least one')}: {any_stranger(population, threshold, size)}"
    looked_for = translate("Scale", "The one looked for is in the crowd: {often}.").format(
        often=base_rate(base_place(base))
    )
    came = f"{counters(harms(population, threshold, size))}. {least_one}. {looked_for} {with_sure(*said)}"
    numbers = (
        ("threshold", threshold),
        ("crowd", size),
        ("present", base),
        ("expected", rate.value),
        ("expected_low", rate.low),
        ("expected_high", rate.high),
        ("missed_rate", fnmr(population, threshold).value),
        ("wrong_of_100_named", float(wrong)),
    )
    about = translate("Scale", "{crowd}, with the line at {line}").format(crowd=title(size), line=written(threshold))
    return Note("scale", Kind.SNAPSHOT, about, "", came, numbers)
