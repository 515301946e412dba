"""What lessons rest on: facts and where they were read, words explained, school standards, corrections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum


class Confidence(Enum):
    """How well a fact is supported."""

    TWO_OR_MORE = "2+"
    """At least two independent sources."""
    ONE = "1"
    """One source, or many that go back to one."""
    DISPUTED = "X"
    """Sources differ; the statement says how, and what to use."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A few words in English, and in other languages where they are ours and not somebody's name. Empty is false."""

    english: str
    others: tuple[tuple[str, str], ...] = ()
    """A language's code, and the words in it."""

    def into(self, language: str) -> str:
        """The words in `language`, or in English."""
        return dict(self.others).get(language, self.english)

    def __bool__(self) -> bool:
        return bool(self.english)


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a fact was read. `date` is YYYY, YYYY-MM, YYYY-MM-DD or empty; `url` is for showing, never opened."""

    title: Wording
    date: str
    url: str
    note: Wording


@dataclass(frozen=True, slots=True)
class Fact:
    """A checked statement: true as of `as_of`, last looked at on `checked`."""

    id: str
    statement: str
    as_of: str
    confidence: Confidence
    sources: tuple[Reference, ...]
    checked: date
    quote: str
    """The words that may be quoted, letter for letter, or empty."""
    review: date
    """From the day after, somebody should look at it again."""
    claim: Wording = Wording("")
    """Who says so, where nobody else could check it; else empty."""
    care: str = ""
    """Why a lesson may not cite it (a teacher's notes may); else empty."""

    def is_due(self, today: date) -> bool:
        """Whether its review day has passed: show "check this" beside it."""
        return today > self.review


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word of the field in one language."""

    term: str
    means: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary, in every language it has been put into, and the facts behind it."""

    id: str
    meanings: Mapping[str, Meaning]
    facts: tuple[Fact, ...]

    def into(self, language: str) -> Meaning:
        """The word in `language`, or in English."""
        return self.meanings.get(language, self.meanings["en"])


@dataclass(frozen=True, slots=True)
class Standard:
    """A code of a school standard that a source we read names. Its own text is not ours to repeat."""

    id: str
    body: str
    code: str
    edition: Wording
    about: Wording
    """What it is about, in our words."""
    source: Reference
    checked: date


@dataclass(frozen=True, slots=True)
class Correction:
    """Something that a lesson or a fact said wrongly, and what it says now; by language."""

    on: date
    where: str
    """The id of a lesson or of a fact."""
    was: Mapping[str, str]
    now: Mapping[str, str]
    why: Mapping[str, str]
