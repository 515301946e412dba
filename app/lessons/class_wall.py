"""The wall that a class's code draws: one rendered visitor, strangers, and three places for the line.

The same code gives the same wall wherever the same gallery is installed, so that the numbers on a worksheet are those
on the screen, and its answer key can be made again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np

from app.lessons.class_code import write_code
from app.model.gallery import Gallery, Person, Visitor
from app.model.similarity import scores
from app.model.types import Faceprint, Scores
from app.model.wall import Record, Wall

STRANGERS = 60
"""How many strangers hang on a class's wall, if the gallery has as many."""
LOOSE = 6
"""How many strangers the loose line lets over, at least: enough to see that it harms somebody."""
MIDDLE = 3
"""How many the middle line lets over, or a few less where they stand close together."""
ONE_IN = 1000
"""The sums about a school and a city: 1 stranger in 1,000 is over SFace's published threshold (F-APP-02)."""
SAME = 0.999
"""From this similarity on two pictures are taken for one and the same."""

FILLS: Mapping[str, str] = MappingProxyType(
    {
        "code": "the class's code",
        "visitor": "the invented person who is searched for",
        "strangers": "how many pictures of strangers are on the wall",
        "rights": "how many pictures of the right person are on the wall",
        "line.loose": "a place for the line, loose",
        "line.middle": "a place for the line, in the middle",
        "line.strict": "a place for the line, strict",
        "over.loose": "strangers over the loose line",
        "over.middle": "strangers over the middle line",
        "over.strict": "strangers over the strict line",
        "missed.loose": "pictures of the right person under the loose line",
        "missed.middle": "pictures of the right person under the middle line",
        "missed.strict": "pictures of the right person under the strict line",
        "nearest": "the stranger who is most alike",
        "nearest.score": "how alike that stranger is",
        "line.clean": "the loosest line, in hundredths, with no stranger over it",
        "missed.clean": "pictures of the right person under that line",
        "school": "how many people a school has",
        "school.expected": "how many strangers 1 in 1,000 makes in that school",
        "city": "how many people a city has",
        "city.expected": "how many strangers 1 in 1,000 makes in that city",
    }
)
"""Every field that a worksheet may hold in braces, and what it becomes."""


@dataclass(frozen=True, slots=True, eq=False)
class ClassWall:
    """One class's wall. Every score and count on it can be told again from `seed` and the gallery."""

    seed: int
    visitor: Visitor
    name: str
    """The visitor's invented name, as the gallery writes it."""
    probe: Path
    """The picture that is searched with; it does not hang on the wall."""
    wall: Wall
    """The visitor's own records first, then the strangers; all names are invented."""
    loose: float
    """Where at least `LOOSE` strangers are over the line and the right person is never missed."""
    middle: float
    """Where about `MIDDLE` strangers are over the line."""
    strict: float
    """Where no stranger is over the line and the right person is missed, if there are as many records, twice."""
    clean: float
    """The loosest line, in hundredths, with no stranger over it."""
    gallery: str
    """Four characters that differ where another gallery is installed: print them small beside the code."""

    @property
    def code(self) -> str:
        """The code to print."""
        return write_code(self.seed)

    def fills(self) -> Mapping[str, str]:
        """What each field of `FILLS` becomes, written as the screen writes it: 1,200 and 0.43, in every language."""
        wall, nearest = self.wall, self._nearest()
        lines = {"loose": self.loose, "middle": self.middle, "strict": self.strict, "clean": self.clean}
        school, city = 200 * _pick(self.seed, "school", 3, 12), 50_000 * _pick(self.seed, "city", 4, 40)
        found = {
            "code": self.code,
            "visitor": self.name,
            "strangers": f"{wall.strangers:,}",
            "rights": f"{wall.right:,}",
            "nearest": wall.records[nearest].name,
            "nearest.score": f"{wall.scores[nearest]:.2f}",
            "school": f"{school:,}",
            "school.expected": f"{school / ONE_IN:,.4g}",
            "city": f"{city:,}",
            "city.expected": f"{city // ONE_IN:,}",
        }
        for name, line in lines.items():
            found[f"line.{name}"] = f"{line:.2f}"
            found[f"over.{name}"] = f"{wall.strangers_over(line):,}"
            found[f"missed.{name}"] = f"{wall.right_missed(line):,}"
        return MappingProxyType({name: found[name] for name in FILLS})

    def _nearest(self) -> int:
        return next(int(at) for at in self.wall.order[::-1] if not self.wall.records[at].right)


def class_wall(seed: int, gallery: Gallery, visitors: Sequence[Visitor]) -> ClassWall:
    """The wall for `seed` (0 ≤ seed < SEEDS).

    Raises ValueError if no visitor has a picture in `gallery` to search with, or there are too few strangers.
    """
    write_code(seed)
    for visitor in sorted(visitors, key=lambda one: _digest(f"{seed} visitor {one.name}")):
        hung = _shuffled(seed, [gallery.people[at] for at in gallery.strangers_to(visitor.person_id)])[:STRANGERS]
        found = _probe(visitor, gallery)
        if found is not None and len(hung) > LOOSE:
            return _on_the_wall(seed, visitor, found, hung, gallery)
    raise ValueError("the gallery is too small for a class")


def _probe(visitor: Visitor, gallery: Gallery) -> tuple[Person, Path, Faceprint] | None:
    """The visitor as a person, and a picture of them which is none of their records; the last one found."""
    for row, person in enumerate(gallery.people):
        if person.id != visitor.person_id:
            continue
        for picture, faceprint in reversed(gallery.found_in(row)):
            if float(scores(faceprint, visitor.faceprints).max()) < SAME:
                return person, picture, faceprint
    return None


def _on_the_wall(
    seed: int, visitor: Visitor, found: tuple[Person, Path, Faceprint], hung: Sequence[Person], gallery: Gallery
) -> ClassWall:
    person, picture, faceprint = found
    rows = {one.id: row for row, one in enumerate(gallery.people)}
    own = scores(faceprint, visitor.faceprints)
    others = scores(faceprint, np.stack([gallery.faceprints[rows[one.id], 0] for one in hung]))
    records = [Record(f"{visitor.name}_{at}", person.name, one.picture, True, one.what)
               for at, one in enumerate(visitor.records)]  # fmt: skip
    records += [Record(one.id, one.name, one.pictures[0], False) for one in hung]
    wall = Wall(tuple(records), np.concatenate([own, others]))
    lines = _lines(own, others)
    return ClassWall(seed, visitor, person.name, picture, wall, *lines, _gallery_mark(gallery))


def _lines(own: Scores, others: Scores) -> tuple[float, float, float, float]:
    nearest, rights = np.sort(others)[::-1], np.sort(own)
    clean = round(_hundredth_under(float(nearest[0])) + 0.01, 2)
    loose = min(_hundredth_under(float(nearest[LOOSE - 1])), _hundredth_under(float(rights[0])))
    middle = max(_hundredth_under(float(nearest[MIDDLE - 1])), round(loose + 0.03, 2))
    missed_twice = round(_hundredth_under(float(rights[:2][-1])) + 0.01, 2)
    return loose, middle, max(missed_twice, round(clean + 0.02, 2)), clean


def _hundredth_under(score: float) -> float:
    """The highest hundredth that is not over `score`, compared as the wall compares: as float32."""
    line = round(int(score * 100 + 1) / 100, 2)
    while np.float32(score) < np.float32(line):
        line = round(line - 0.01, 2)
    return line


def _shuffled(seed: int, people: Iterable[Person]) -> list[Person]:
    # Ordered by hash, not by a random generator: the same on every platform and with every version of NumPy.
    return sorted(people, key=lambda person: _digest(f"{seed} stranger {person.id}"))


def _pick(seed: int, salt: str, low: int, high: int) -> int:
    return low + int.from_bytes(_digest(f"{seed} {salt}")[:4], "big") % (high - low + 1)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _gallery_mark(gallery: Gallery) -> str:
    whose = hashlib.sha256(gallery.model_sha256.lower().encode())
    for person in gallery.people:
        whose.update(person.id.encode())
    whose.update(np.round(gallery.faceprints[:, 0].astype(np.float64), 3).tobytes())
    return whose.hexdigest()[:4].upper()
