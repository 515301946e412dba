"""The facts that lessons rest on: facts.yml in, checked statements out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from app.lessons.fields import Fields, read_fields
from app.lessons.reading import FACTS_BYTES, is_there, read_text
from app.lessons.sources import Confidence, Fact, Reference, Wording
from app.lessons.text import SourceMark
from app.model.errors import LessonInvalid

Facts: TypeAlias = Mapping[str, Fact]
"""Facts by id."""
Wordings: TypeAlias = Mapping[str, Wording]
"""What is ours in the names of sources, by its English words."""

NO_FACTS: Facts = MappingProxyType({})
NO_WORDINGS: Wordings = MappingProxyType({})
FACT_ID = r"F-[A-Z]+-[A-Z0-9]+"
DAY = r"\d{4}(-\d\d(-\d\d)?)?"
REVIEW_AFTER = timedelta(days=365)
"""How long a fact without a review day stands before somebody should look again."""
_CONFIDENCE = tuple(level.value for level in Confidence)


def load_facts(root: Path, shared: Facts = NO_FACTS) -> tuple[Facts, tuple[LessonInvalid, ...]]:
    """The facts of `root/facts.yml` on top of `shared`, and what was wrong; one bad fact costs only itself.

    A folder without the file just has the shared facts.
    """
    path = root / "facts.yml"
    if not is_there(path):
        return shared, ()
    facts = dict(shared)
    problems: list[LessonInvalid] = []
    try:
        fields = read_fields(read_text(path, root, FACTS_BYTES), path, 1)
        fields.only("facts", "wordings")
        entries = fields.list_of_fields("facts")
        worded = fields.list_of_fields("wordings") if "wordings" in fields.entries else ()
    except LessonInvalid as error:
        return shared, (error,)
    wordings = _wordings(worded, problems)
    for entry in entries:
        try:
            fact = _fact(entry, wordings)
            if fact.id in facts:
                raise LessonInvalid(path, f"{fact.id} is taken; choose another id", entry.line)
            facts[fact.id] = fact
        except LessonInvalid as error:
            problems.append(error)
    return MappingProxyType(facts), tuple(problems)


def _wordings(entries: Iterable[Fields], problems: list[LessonInvalid]) -> Wordings:
    """Entries such as `{en: Our own search, es: Búsqueda propia}`: said once, however many facts say it."""
    made: dict[str, Wording] = {}
    for entry in entries:
        try:
            others = tuple((language, entry.text(language)) for language in entry.entries if language != "en")
            made[entry.text("en")] = Wording(entry.text("en"), others)
        except LessonInvalid as error:
            problems.append(error)
    return MappingProxyType(made)


def _worded(fields: Fields, key: str, wordings: Wordings, limit: int = 300) -> Wording:
    text = fields.optional(key, limit)
    return wordings.get(text) or Wording(text)


def _fact(entry: Fields, wordings: Wordings) -> Fact:
    entry.only("id", "statement", "as_of", "confidence", "sources", "checked", "quote", "review", "claim", "care")
    checked = entry.day("checked")
    return Fact(
        id=entry.matching("id", FACT_ID, "F-ARREST-03"),
        statement=entry.text("statement", 1500),
        as_of=entry.text("as_of", 60),
        confidence=Confidence(entry.choice("confidence", _CONFIDENCE)),
        sources=tuple(read_reference(source, wordings) for source in entry.list_of_fields("sources")),
        checked=checked,
        quote=entry.optional("quote", 600),
        review=_review(entry, checked),
        claim=_worded(entry, "claim", wordings, 80),
        care=entry.optional("care"),
    )


def _review(entry: Fields, checked: date) -> date:
    if "review" not in entry.entries:
        return checked + REVIEW_AFTER
    review = entry.day("review")
    if review <= checked:
        entry.refuse("`review` is not after `checked`; when should somebody look again?", "review")
    return review


def read_reference(source: Fields, wordings: Wordings = NO_WORDINGS) -> Reference:
    """One source; its address may be shown but is never opened."""
    source.only("title", "date", "url", "note")
    source.text("title")
    return Reference(
        title=_worded(source, "title", wordings),
        date=source.matching("date", DAY, "2020-06-24") if "date" in source.entries else "",
        url=source.matching("url", r"https?://[!-~]+", "https://example.org/page") if "url" in source.entries else "",
        note=_worded(source, "note", wordings),
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
