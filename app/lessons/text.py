"""Runs of text that a page can show without trusting them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one style. Plain characters, never markup: escape them before they enter rich text."""

    text: str
    bold: bool = False
    italic: bool = False
    term: str = ""
    """The id of the glossary's word that these words stand for, or empty."""
    field: str = ""
    """On a worksheet: the field that a class's number takes the place of (`text` is `{field}`), or empty."""


@dataclass(frozen=True, slots=True)
class Break:
    """The author wants a new line here."""


@dataclass(frozen=True, slots=True)
class SourceMark:
    """A claim ends here; `number` is the 1-based place of its fact among the text's sources."""

    fact: str
    number: int


Inline: TypeAlias = Text | Break | SourceMark
Runs: TypeAlias = tuple[Inline, ...]


def plain(runs: Runs) -> str:
    """The words of `runs` alone, without styles and source marks."""
    return "".join(run.text if isinstance(run, Text) else "\n" for run in runs if not isinstance(run, SourceMark))


def marks(runs: Runs) -> tuple[SourceMark, ...]:
    """The source marks in `runs`, in reading order."""
    return tuple(run for run in runs if isinstance(run, SourceMark))
