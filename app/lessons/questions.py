"""The nouns of a quiz: questions that test understanding, where every wrong answer explains itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.lessons.sources import Fact
from app.lessons.text import Runs


class Kind(Enum):
    """What a question asks for."""

    PREDICT = "predict"
    """What will happen; exactly one option is right."""
    CHOOSE = "choose"
    """What follows, or which reason is best; exactly one option is right."""
    SEVERAL = "several"
    """All that apply; two or more are right."""
    FLAW = "flaw"
    """The flaw in a passage, which is shown first; exactly one option is right."""
    ESTIMATE = "estimate"
    """A number; near enough is right."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose, and what is said when it is chosen."""

    text: Runs
    right: bool
    feedback: Runs


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number to estimate: what counts as near enough, and what is said otherwise."""

    answer: float
    low: float
    high: float
    unit: str
    too_low: Runs
    too_high: Runs
    right: Runs

    def accepts(self, guess: float) -> bool:
        """Whether `guess` is near enough."""
        return self.low <= guess <= self.high

    def feedback(self, guess: float) -> Runs:
        """What to say to `guess`."""
        return self.too_low if guess < self.low else self.too_high if guess > self.high else self.right


@dataclass(frozen=True, slots=True)
class Question:
    """One item of the bank. It has options, or for an estimate an `estimate`."""

    id: str
    kind: Kind
    step: str
    """The id of the step that teaches it."""
    prompt: Runs
    simple: Runs
    """The prompt at reading level 1; empty where both read the same."""
    passage: Runs
    """What a `flaw` is hidden in; else empty."""
    options: tuple[Option, ...]
    estimate: Estimate | None
    facts: tuple[Fact, ...]
    invented: bool
    """Its numbers are made up for the example."""
    line: int

    @property
    def right(self) -> frozenset[int]:
        """The places of the right options, from 0."""
        return frozenset(at for at, option in enumerate(self.options) if option.right)
