"""The people who do not exist: who they are, their pictures, and the faceprints made from those."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.model.cards import file_in, named, word
from app.model.errors import GalleryBroken
from app.model.prints import check_prints, read_prints
from app.model.reading import list_in, read_json

Made = TypeVar("Made")

MOST_PICTURES = 4
"""So many pictures a person has at most: the ID photo first, then those in the wild. Many have the ID photo alone."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist. The name is invented."""

    id: str
    name: str
    pictures: tuple[Path, ...]
    """One to MOST_PICTURES files: the ID photo first."""


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """Everybody a probe is compared with."""

    people: tuple[Person, ...]
    faceprints: NDArray[np.float32]
    """(people, K, 128), read-only, unit length; K, at most MOST_PICTURES, is the most pictures that anybody has.

    NaN for a wild picture in which no face was found, and where a person has no such picture: see `found_in`.
    """
    model_sha256: str
    """Of the recogniser that made the faceprints: no other one's can be compared with them."""
    problems: tuple[GalleryBroken, ...] = ()
    """Who was left out, and why."""

    @property
    def id_faceprints(self) -> NDArray[np.float32]:
        """(people, 128), read-only: the faceprint of each ID photo; never NaN."""
        return self.faceprints[:, 0]

    def found_in(self, row: int) -> tuple[tuple[Path, NDArray[np.float32]], ...]:
        """Each of a person's pictures with a face found in it, and its faceprint; the ID photo first.

        Whoever has the ID photo alone has no genuine score.
        """
        held = zip(self.people[row].pictures, self.faceprints[row], strict=False)  # few have as many as there are rows
        return tuple((picture, faceprint) for picture, faceprint in held if not np.isnan(faceprint).any())

    def belongs_to(self, model_sha256: str) -> bool:
        """Whether this recogniser made the faceprints; if not, they must be made anew."""
        return self.model_sha256.lower() == model_sha256.lower()

    def strangers_to(self, person_id: str) -> NDArray[np.intp]:
        """Indices, ascending, of everybody else: of everybody, when nobody here has that id."""
        return np.array([at for at, person in enumerate(self.people) if person.id != person_id], dtype=np.intp)


def load_gallery(folder: Path) -> Gallery:
    """The gallery in `folder`: people.json and faceprints.npz.

    A person with a bad entry, a missing picture, a bad faceprint or no face in the ID photo is left out and named in
    `problems`. A file that cannot be used, or nobody left, raises GalleryBroken.
    """
    card = folder / "people.json"
    entries = list_in(read_json(card, GalleryBroken), "people", card, GalleryBroken)
    prints, model = _people_prints(folder / "faceprints.npz")
    people, problems = _each(entries, "person", "id", card, lambda entry: _person(entry, folder, prints))
    if not people:
        raise GalleryBroken(card, "; ".join(["nobody in it can be used", *(one.problem for one in problems[:3])]))
    faceprints = np.stack([prints[one] for one in people])
    faceprints.setflags(write=False)
    return Gallery(tuple(people.values()), faceprints, model, problems)


def _each(
    entries: list[Any], what: str, key: str, card: Path, make: Callable[[Any], Made]
) -> tuple[dict[str, Made], tuple[GalleryBroken, ...]]:
    """What `make` makes of each entry, by its `key`; a bad entry, and the second of one key, costs itself."""
    kept: dict[str, Made] = {}
    problems: list[GalleryBroken] = []
    for number, entry in enumerate(entries, start=1):
        try:
            made = make(entry)
            if word(entry, key) in kept:
                raise ValueError(f"an earlier {what} has the same {key}")
            kept[word(entry, key)] = made
        except ValueError as problem:
            problems.append(GalleryBroken(card, f"{what} {number}{named(entry)} is left out: {problem}"))
    return kept, tuple(problems)


def _people_prints(path: Path) -> tuple[dict[str, NDArray[np.float32]], str]:
    found = read_prints(path, "ids", "faceprints", "model_sha256")
    return found.rows("ids", "faceprints", MOST_PICTURES), found.text("model_sha256")


def _person(entry: Any, folder: Path, prints: dict[str, NDArray[np.float32]]) -> Person:
    person_id, name = word(entry, "id"), word(entry, "name")
    pictures = entry.get("pictures")
    if not isinstance(pictures, list) or not 1 <= len(pictures) <= MOST_PICTURES:
        raise ValueError(f"it must list 1 to {MOST_PICTURES} pictures")
    if person_id not in prints:
        raise ValueError("it has no faceprints")
    check_prints(prints[person_id])
    if len(pictures) > len(prints[person_id]) or not np.isnan(prints[person_id][len(pictures) :]).all():
        raise ValueError("its pictures and its faceprints are not as many")
    if np.isnan(prints[person_id][0]).any():
        raise ValueError("no face was found in the ID photo")
    return Person(person_id, name, tuple(file_in(folder, one, folder) for one in pictures))


@dataclass(frozen=True, slots=True)
class Record:
    """An earlier picture of a visitor, such as a system might hold."""

    picture: Path
    what: str
    """What kind of picture it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Visitor:
    """A rendered visitor: a clip to look at, and earlier pictures to be found by."""

    name: str
    """As in `visitor:NAME`."""
    person_id: str
    """Whose face it is, among the gallery's people."""
    clip: Path
    records: tuple[Record, ...]
    faceprints: NDArray[np.float32]
    """(records, 128), read-only, unit length; NaN for a picture in which no face was found."""
    opening_threshold: float
    """Where the slider starts, so that somebody is hurt on both sides; a similarity, -1…1."""
    what: str = ""
    """What happens in the clip, in a word of visitors.json."""


def load_visitors(folder: Path, gallery: Path) -> tuple[tuple[Visitor, ...], tuple[GalleryBroken, ...]]:
    """The visitors in `folder` (visitors.json; their faceprints are in the folder `gallery`); who is left out and why.

    A bad visitor costs itself; a file that cannot be used raises GalleryBroken. The files it names lie anywhere under
    the folder that `folder` is in.
    """
    card = folder / "visitors.json"
    entries = list_in(read_json(card, GalleryBroken), "visitors", card, GalleryBroken)
    prints = read_prints(gallery / "faceprints.npz", "visitor_names", "visitor_faceprints").rows(
        "visitor_names", "visitor_faceprints"
    )
    visitors, problems = _each(entries, "visitor", "name", card, lambda entry: _visitor(entry, folder, prints))
    return tuple(visitors.values()), problems


def _visitor(entry: Any, folder: Path, prints: dict[str, NDArray[np.float32]]) -> Visitor:
    name, person_id = word(entry, "name"), word(entry, "person")
    listed = entry.get("records")
    if not isinstance(listed, list) or name not in prints or len(listed) != len(prints[name]):
        raise ValueError("it must list its records, with a faceprint for each")
    start = entry.get("opening_threshold")
    if type(start) not in (int, float) or not -1 <= start <= 1:
        raise ValueError("its opening_threshold is not a similarity")
    check_prints(prints[name])
    records = tuple(Record(file_in(folder, word(one, "picture"), folder.parent), word(one, "what")) for one in listed)
    clip = file_in(folder, entry.get("clip"), folder.parent)
    what = entry.get("what")
    return Visitor(name, person_id, clip, records, prints[name], float(start), what if isinstance(what, str) else "")
