"""The visitors: a film of somebody in the gallery, three earlier pictures of them, and where the slider starts."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from app.model.types import Faceprint
from packaging.gallery.faceprints import Pipeline
from packaging.visitors.measure import Seen, watch

Entry: TypeAlias = dict[str, Any]
WHAT = {"id": "ID photo", "wild": "another day", "cctv": "ceiling camera"}


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """An earlier picture of the visitor."""

    file: str
    """As visitors.json names it."""
    what: str
    faceprint: Faceprint


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A visitor's entry in `visitors.json`, the faceprints of the records, and what the app will see."""

    entry: Entry
    rows: tuple[Faceprint, ...]
    seen: Seen


def records(
    person: Entry, found: Sequence[Faceprint | None], bad: Record | None = None
) -> tuple[Record, Record, Record]:
    """The ID photo, the wild picture most like it, and a `bad` one, or the picture that is least like it.

    `found` is in the order of the captures. At least one more picture with a face stays free: with it a class
    searches. Raises ValueError when there are too few.
    """
    seen = [Record(f"../gallery/{one['file']}", WHAT[one["kind"]], row)
            for one, row in zip(person["captures"], found, strict=True) if row is not None]  # fmt: skip
    if len(seen) < 4 or seen[0].what != WHAT["id"]:
        raise ValueError(f"{person['id']} has too few pictures with a face for a visitor")
    own = seen[0].faceprint
    alike = sorted(seen[1:], key=lambda one: float(own @ one.faceprint))
    wild = [one for one in alike[1:] if one.what == WHAT["wild"]]  # there are two, so at least one is left
    return seen[0], wild[-1], bad or alike[0]


def visitor(film: Entry, clip: Path, person: Entry, found: Sequence[Faceprint | None], strangers: Sequence[Faceprint],
            faceprint: Pipeline, bad: Record | None = None) -> Made:  # fmt: skip
    """The visitor of `film`, an entry of clips.json; `strangers` are everybody else's ID photos."""
    held = records(person, found, bad)
    rows = tuple(one.faceprint for one in held)
    seen = watch(clip, np.array(rows), np.array(strangers), faceprint)
    name = handle(person)
    entry = {
        "name": name,
        "person": person["id"],
        "clip": f"{name}.webm",
        **{key: film[key] for key in ("what", "people", "size", "rate", "frames")},
        "records": [{"picture": one.file, "what": one.what} for one in held],
        "opening_threshold": seen.opening(),
    }
    return Made(entry, rows, seen)


def handle(person: Entry) -> str:
    """The name in `visitor:NAME` and of the file: small letters, no accents; ValueError where that is not enough."""
    plain = unicodedata.normalize("NFKD", str(person["name"]).lower())
    name = "".join(letter for letter in plain if not unicodedata.combining(letter))
    if not (name.isascii() and name.isalpha()):
        raise ValueError(f"{name} is no name for a file; give the film to somebody else")
    return name
