"""What all lessons of a folder share: facts.yml, glossary.yml, standards.yml and corrections.yml."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from app.lessons.facts import NO_FACTS, Facts, load_facts, read_reference
from app.lessons.fields import Fields, read_fields
from app.lessons.reading import FACTS_BYTES, is_there, read_text
from app.lessons.sources import Correction, Fact, Meaning, Standard, Term, Wording
from app.model.errors import LessonInvalid

ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""How steps, words, questions and tasks are called."""
LANGUAGE = r"[a-z]{2}"
FALLBACK = "en"

Kind = TypeVar("Kind", Term, Standard)


@dataclass(frozen=True, slots=True)
class Commons:
    """Facts, words and standards by id, and the log of corrections, latest first."""

    facts: Facts
    terms: Mapping[str, Term]
    standards: Mapping[str, Standard]
    corrections: tuple[Correction, ...] = ()


NOTHING = Commons(NO_FACTS, MappingProxyType({}), MappingProxyType({}))


def load_commons(root: Path, shared: Commons = NOTHING) -> tuple[Commons, tuple[LessonInvalid, ...]]:
    """What the folder `root` shares, on top of `shared`, and what was wrong; one bad entry costs only itself.

    A file that is not there adds nothing. An id of `shared` cannot be taken again.
    """
    facts, problems = load_facts(root, shared.facts)
    found = list(problems)
    terms = _more(root, "glossary.yml", "terms", lambda entry: _term(entry, facts), shared.terms, found)
    standards = _more(root, "standards.yml", "standards", _standard, shared.standards, found)
    corrections = tuple(_corrections(root, found))
    ordered = tuple(sorted((*shared.corrections, *corrections), key=lambda one: one.on, reverse=True))
    return Commons(facts, terms, standards, ordered), tuple(found)


def _more(
    root: Path,
    name: str,
    key: str,
    read: Callable[[Fields], Kind],
    shared: Mapping[str, Kind],
    problems: list[LessonInvalid],
) -> Mapping[str, Kind]:
    known = dict(shared)
    for entry in _entries(root, name, key, problems):
        try:
            one = read(entry)
            if one.id in known:
                entry.refuse(f"{one.id} is taken; choose another id", "id")
            known[one.id] = one
        except LessonInvalid as error:
            problems.append(error)
    return MappingProxyType(known)


def _corrections(root: Path, problems: list[LessonInvalid]) -> Iterator[Correction]:
    for entry in _entries(root, "corrections.yml", "corrections", problems):
        try:
            yield _correction(entry)
        except LessonInvalid as error:
            problems.append(error)


def _entries(root: Path, name: str, key: str, problems: list[LessonInvalid]) -> tuple[Fields, ...]:
    path = root / name
    if not is_there(path):
        return ()
    try:
        fields = read_fields(read_text(path, root, FACTS_BYTES), path, 1)
        fields.only(key)
        return () if fields.is_empty(key) else fields.list_of_fields(key)
    except LessonInvalid as error:
        problems.append(error)
        return ()


def _term(entry: Fields, facts: Facts) -> Term:
    languages = [key for key in entry.entries if key not in ("id", "facts")]
    for language in languages:
        if not re.fullmatch(LANGUAGE, language):
            entry.refuse(f"`{language[:20]}` is not a language; write `en:` or `es:`", language)
    if FALLBACK not in languages:
        entry.refuse("a word needs at least `en: {term: …, means: …}`")
    meanings = {language: _meaning(entry.fields(language)) for language in languages}
    cited = cited_facts(entry, facts) if "facts" in entry.entries else ()
    return Term(entry.matching("id", ID, "false-match"), MappingProxyType(meanings), cited)


def _meaning(entry: Fields) -> Meaning:
    entry.only("term", "means")
    return Meaning(entry.text("term", 60), entry.text("means", 400))


def _standard(entry: Fields) -> Standard:
    entry.only("id", "body", "code", "edition", "about", "source", "checked")
    return Standard(
        id=entry.matching("id", r"[A-Z][A-Z0-9-]{1,30}", "CSTA-2-IC-20"),
        body=entry.text("body", 120),
        code=entry.text("code", 30),
        edition=_worded(entry, "edition"),
        about=_worded(entry, "about"),
        source=read_reference(entry.fields("source")),
        checked=entry.day("checked"),
    )


def _correction(entry: Fields) -> Correction:
    entry.only("date", "lesson", "fact", "was", "now", "why")
    where = "fact" if "fact" in entry.entries else "lesson"
    texts = [_by_language(entry, key) for key in ("was", "now", "why")]
    return Correction(entry.day("date"), entry.text(where, 60), *texts)


def _worded(entry: Fields, key: str) -> Wording:
    said = dict(_by_language(entry, key))
    return Wording(said.pop(FALLBACK), tuple(said.items()))


def _by_language(entry: Fields, key: str) -> Mapping[str, str]:
    fields = entry.fields(key)
    if FALLBACK not in fields.entries:
        fields.refuse(f"`{key}` needs at least `en: …`")
    return MappingProxyType({language: fields.text(language, 600) for language in fields.entries})


def cited_facts(entry: Fields, facts: Facts, key: str = "facts") -> tuple[Fact, ...]:
    """The facts whose ids stand in the list under `key`; refused where one is not known."""
    for words in entry.list_of_words(key):
        if words.text not in facts:
            raise LessonInvalid(entry.path, f"{words.text[:40]} is not in facts.yml; correct the id", words.line)
    return tuple(facts[words.text] for words in entry.list_of_words(key))
