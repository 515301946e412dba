"""How hard a text is to read: Flesch–Kincaid for English, Fernández Huerta for Spanish."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.lessons.levels import Level, at_level
from app.lessons.parts import Block, Figure, Room, runs_in
from app.lessons.text import Runs, plain
from app.lessons.types import Lesson, Step

LEAST_WORDS = 300
"""A shorter text is not measured: one long word would decide."""


@dataclass(frozen=True, slots=True)
class Band:
    """Where a reading level lies, ends included."""

    low: float
    high: float

    def holds(self, value: float) -> bool:
        """Whether `value` lies in it."""
        return self.low <= value <= self.high


BANDS = {
    "en": {Level.FULL: Band(4.0, 8.5), Level.SIMPLE: Band(1.5, 5.5)},
    "es": {Level.FULL: Band(65, 85), Level.SIMPLE: Band(75, 98)},
}
"""By language. English is a school grade (higher is harder); Spanish a score (higher is easier)."""
EASIER_BY = {"en": 0.7, "es": 3.0}
"""How much easier level 1 must be than level 2."""

_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’»)]*\s+(?=[\"'“‘«(¿¡]*[A-ZÁÉÍÓÚÑÜ0-9])|\n+")
_MUTE = re.compile(r"([^aeiouyl]|[aeiouy]l)e$|[^aeiouytd]ed$|[^aeiouyscxzgh]es$")
"""English endings whose `e` is not spoken: face, while, missed, times."""
_SPLIT = re.compile(r"creat|idea|area|scien|quiet|poe[mt]|[aeiou]ing$|ia[nlt]?$|io(?!u|n)|[^cgst]ious?$|eo(?=r|$)")
"""Neighbouring English vowels that are two syllables."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Count:
    """What both formulas are made of."""

    words: int
    sentences: int
    syllables: int


def ease(text: str, language: str) -> float:
    """The Flesch–Kincaid grade of English, or the Fernández Huerta score of Spanish; of any other language as English.

    Names (words with a capital inside a sentence) and figures are left out. Flesch–Kincaid: Kincaid et al. 1975.
    Fernández Huerta 1959 as corrected by Law 2011: its second factor is words a sentence.
    """
    seen = count(text, language)
    if not seen.words:
        return 0.0
    length, weight = seen.words / seen.sentences, seen.syllables / seen.words
    if language == "es":
        return 206.84 - 60.0 * weight - 1.02 * length
    return 0.39 * length + 11.8 * weight - 15.59


def count(text: str, language: str) -> Count:
    """Words, sentences and syllables of `text`, one sentence a line at least."""
    words: list[str] = []
    sentences = 0
    for sentence in _SENTENCE.split(text):
        found = _WORD.findall(sentence)
        kept = [word for place, word in enumerate(found) if place == 0 or not word[0].isupper()]
        words += kept
        sentences += bool(kept)
    per_word = _spanish if language == "es" else _english
    return Count(len(words), max(1, sentences), sum(per_word(word.lower()) for word in words))


def _english(word: str) -> int:
    letters = re.sub(r"^some(?=.)", "sum", re.sub(r"[^a-z]", "", word))
    groups = len(re.findall(r"[aeiouy]+", letters))
    if groups > 1 and _MUTE.search(letters):
        groups -= 1
    return max(1, groups + len(_SPLIT.findall(letters)))


def _spanish(word: str) -> int:
    letters = re.sub(r"y(?=[aeiouáéíóú])", "-", re.sub(r"(?<=[qg])u(?=[eiéí])", "", word))
    groups = re.findall(r"[aeiouáéíóúüy]+", letters)
    # Two strong vowels, or a stressed weak one beside a strong one, are two syllables.
    breaks = sum(a in "aeoáéóíú" and b in "aeoáéóíú" for group in groups for a, b in itertools.pairwise(group))
    return max(1, len(groups) + breaks)


def words_of_step(step: Step) -> str:
    """The running text of a step, a paragraph a line: no title, quotation, table, chart or caption."""
    return "\n".join(plain(runs) for block in step.blocks for runs in _running(block))


def _running(block: Block) -> Iterator[Runs]:
    if isinstance(block, Room):
        yield block.task
    elif not isinstance(block, Figure):
        yield from runs_in(block)


def measured(lesson: Lesson, level: Level) -> float | None:
    """How hard `lesson` reads at `level`; None where it is too short to tell."""
    text = "\n".join(words_of_step(step) for step in at_level(lesson, level).steps)
    return ease(text, lesson.language) if count(text, lesson.language).words >= LEAST_WORDS else None
