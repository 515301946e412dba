"""What a class has done in one lesson: guesses, votes, answers. In memory only, and gone with the lesson."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

Answer: TypeAlias = frozenset[int] | float
"""The options chosen, by place; or the number estimated."""


@dataclass(slots=True)
class Kept:
    """Nothing here has a name in it, and nothing is written down."""

    guesses: dict[tuple[str, int], str] = field(default_factory=dict)
    """The choice made in a prediction: by the step's id and the block's place in it."""
    polls: dict[str, list[int]] = field(default_factory=dict)
    """How many hands went up for each choice: by the poll's id."""
    answers: dict[str, Answer] = field(default_factory=dict)
    """The last answer to a question: by the question's id."""

    def clear(self) -> None:
        """Forget everything."""
        self.guesses.clear()
        self.polls.clear()
        self.answers.clear()
