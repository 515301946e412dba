"""A class's wall: the same for the same code, and three lines that show what each setting costs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.lessons.class_wall import FILLS, LOOSE, STRANGERS, class_wall
from app.model.gallery import Gallery, Person, Record, Visitor
from app.model.similarity import scores


def unit(rng: np.random.Generator, towards: np.ndarray | None = None, share: float = 0.0) -> np.ndarray:
    drawn = rng.normal(size=128)
    drawn /= np.linalg.norm(drawn)
    mixed = drawn if towards is None else share * towards + np.sqrt(1 - share**2) * drawn
    return (mixed / np.linalg.norm(mixed)).astype(np.float32)


@pytest.fixture(scope="module")
def people() -> tuple[Gallery, tuple[Visitor, ...]]:
    rng = np.random.default_rng(7)
    centre = unit(rng)
    faces = [unit(rng, centre, 0.6) for _ in range(80)]
    prints = np.array([[unit(rng, face, 0.9) for _ in range(3)] for face in faces], dtype=np.float32)
    persons = tuple(Person(f"p{n:02}", f"Name {n}", tuple(Path(f"{n}_{at}.jpg") for at in range(3))) for n in range(80))
    gallery = Gallery(persons, prints, "a" * 64)
    visitors = tuple(
        Visitor(
            f"v{n}",
            f"p{n:02}",
            Path("v.webm"),
            tuple(Record(Path(f"{n}_{at}.jpg"), "kept") for at in (0, 1, "bad")),
            np.stack([prints[n, 0], prints[n, 1], unit(rng, faces[n], 0.55)]),
            0.4,
        )
        for n in range(4)
    )
    return gallery, visitors


Given = tuple[Gallery, tuple[Visitor, ...]]


def test_the_same_code_draws_the_same_wall_and_another_code_another(people: Given):
    first, again, other = (class_wall(seed, *people) for seed in (11, 11, 12))
    assert first.fills() == again.fills()
    assert [record.key for record in first.wall.records] == [record.key for record in again.wall.records]
    assert [record.key for record in first.wall.records] != [record.key for record in other.wall.records]


def test_the_order_in_which_people_are_listed_does_not_matter(people: Given):
    gallery, visitors = people
    turned = replace(gallery, people=gallery.people[::-1], faceprints=gallery.faceprints[::-1])
    assert class_wall(5, gallery, visitors).fills() == class_wall(5, turned, visitors[::-1]).fills()


@pytest.mark.parametrize("seed", range(25))
def test_the_counts_are_those_of_the_wall_and_each_line_costs_somebody(people: Given, seed: int):
    made = class_wall(seed, *people)
    wall, fills = made.wall, made.fills()
    assert (wall.right, wall.strangers) == (3, STRANGERS)
    assert made.loose < made.middle < made.strict
    assert wall.strangers_over(made.loose) >= LOOSE
    assert wall.right_missed(made.loose) == 0
    assert wall.strangers_over(made.strict) == wall.strangers_over(made.clean) == 0
    assert wall.right_missed(made.strict) >= 2
    assert wall.strangers_over(round(made.clean - 0.01, 2)) >= 1
    own = [made.wall.scores[at] >= np.float32(made.middle) for at in range(3, len(wall))]
    assert fills["over.middle"] == str(sum(own))
    assert fills["nearest.score"] == f"{max(wall.scores[3:]):.2f}"


def test_the_picture_searched_with_does_not_hang_on_the_wall(people: Given):
    gallery, _ = people
    made = class_wall(3, *people)
    row = next(row for row, person in enumerate(gallery.people) if person.id == made.visitor.person_id)
    faceprint = dict(gallery.found_in(row)[1:])[made.probe]
    assert made.probe not in {record.picture for record in made.wall.records}
    np.testing.assert_allclose(made.wall.scores[:3], scores(faceprint, made.visitor.faceprints))
    assert made.wall.scores.max() < 0.999


def test_every_field_of_the_guide_is_filled_in_and_written_as_on_the_screen(people: Given):
    fills = class_wall(1, *people).fills()
    assert list(fills) == list(FILLS)
    assert all(fills.values())
    assert fills["line.loose"] == f"{class_wall(1, *people).loose:.2f}"
    school, city = (int(fills[name].replace(",", "")) for name in ("school", "city"))
    assert float(fills["school.expected"]) == school / 1000
    assert int(fills["city.expected"].replace(",", "")) == city / 1000


def test_another_gallery_shows_in_its_mark(people: Given):
    gallery, visitors = people
    changed = gallery.faceprints.copy()
    changed[40, 0] = -changed[40, 0]
    assert (
        class_wall(1, gallery, visitors).gallery
        != class_wall(1, replace(gallery, faceprints=changed), visitors).gallery
    )


def test_too_few_people_are_refused(people: Given):
    gallery, visitors = people
    small = replace(gallery, people=gallery.people[:5], faceprints=gallery.faceprints[:5])
    for wrong in ((small, visitors), (gallery, ())):
        with pytest.raises(ValueError, match="too small for a class"):
            class_wall(1, *wrong)
