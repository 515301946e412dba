"""The facts that lessons rest on: facts.yml in, checked statements out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from app.lessons.fields import Fields, read_fields
from app.lessons.reading import FACTS_BYTES, read_text
from app.lessons.types import Confidence, Fact, Reference, SourceMark
from app.model.errors import LessonInvalid

Facts: TypeAlias = Mapping[str, Fact]
"""Facts by id."""

NO_FACTS: Facts = MappingProxyType({})
FACT_ID = r"F-[A-Z]+-[A-Z0-9]+"
DAY = r"\d{4}(-\d\d(-\d\d)?)?"
_CONFIDENCE = tuple(level.value for level in Confidence)


def load_facts(root: Path, shared: Facts = NO_FACTS) -> tuple[Facts, tuple[LessonInvalid, ...]]:
    """The facts of `root/facts.yml` on top of `shared`, and what was wrong; one bad fact costs only itself.

    A folder without the file just has the shared facts.
    """
    path = root / "facts.yml"
    if not path.exists():
        return shared, ()
    facts, problems = dict(shared), []
    try:
        fields = read_fields(read_text(path, root, FACTS_BYTES), path, 1)
        fields.only("facts")
        entries = fields.list_of_fields("facts")
    except LessonInvalid as error:
        return shared, (error,)
    for entry in entries:
        try:
            fact = _fact(entry)
            if fact.id in facts:
                raise LessonInvalid(path, f"{fact.id} is taken; choose another id", entry.line)
            facts[fact.id] = fact
        except LessonInvalid as error:
            problems.append(error)
    return MappingProxyType(facts), tuple(problems)


def _fact(entry: Fields) -> Fact:
    entry.only("id", "statement", "as_of", "confidence", "sources", "checked", "quote")
    return Fact(
        id=entry.matching("id", FACT_ID, "F-ARREST-03"),
        statement=entry.text("statement", 1500),
        as_of=entry.text("as_of", 60),
        confidence=Confidence(entry.choice("confidence", _CONFIDENCE)),
        sources=tuple(_reference(source) for source in entry.list_of_fields("sources")),
        checked=entry.day("checked"),
        quote=entry.optional("quote", 600),
    )


def _reference(source: Fields) -> Reference:
    source.only("title", "date", "url", "note")
    return Reference(
        title=source.text("title"),
        date=source.matching("date", DAY, "2020-06-24") if "date" in source.entries else "",
        url=source.matching("url", r"https?://[!-~]+", "https://example.org/page") if "url" in source.entries else "",
        note=source.optional("note"),
    )


class Citations:
    """Numbers the facts of one lesson in the order in which it cites them."""

    def __init__(self, facts: Facts, path: Path) -> None:
        self._facts, self._path = facts, path
        self._cited: list[Fact] = []

    def mark(self, fact_id: str, line: int) -> SourceMark:
        """The mark for `fact_id`; raises LessonInvalid if there is no such fact."""
        fact = self.fact(fact_id, line)
        if fact not in self._cited:
            self._cited.append(fact)
        return SourceMark(fact_id, self._cited.index(fact) + 1)

    def fact(self, fact_id: str, line: int) -> Fact:
        """The fact itself; raises LessonInvalid if there is none."""
        if fact_id not in self._facts:
            raise LessonInvalid(self._path, f"{fact_id} is not in facts.yml; add it there or correct the id", line)
        return self._facts[fact_id]

    @property
    def cited(self) -> tuple[Fact, ...]:
        """The facts cited so far, number 1 first."""
        return tuple(self._cited)


def is_verbatim(text: str, fact: Fact) -> bool:
    """True if `text` is the fact's own quotation, letter for letter, but for the shape of quotes and gaps.

    `…` in `text` stands for words left out: the pieces must follow one another in the quotation.
    """
    whole, at = same_quotes(fact.quote), 0
    for piece in same_quotes(text).split("…"):
        found = whole.find(piece.strip(), at) if piece.strip() else -1
        if found < 0:
            return False
        at = found + len(piece.strip())
    return True


def same_quotes(text: str) -> str:
    """`text` with straight quotes, single spaces and `…` for three dots."""
    text = re.sub("[‘’ʼ]", "'", re.sub("[“”«»]", '"', text))
    return re.sub(r"\s+", " ", text.replace("...", "…")).strip()
