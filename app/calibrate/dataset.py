"""Finds the people and pictures of a data set, in either of two layouts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.model.errors import FolderEmpty, GalleryBroken
from app.model.reading import read_json
from app.vision.folder import ENDINGS


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a data set. Who it is stays out of every result."""

    pictures: tuple[Path, ...]
    sampled: dict[str, Any]
    """For a rendered person, what the sampler drew (sex, years, tone); empty for a real one."""
    yaws: tuple[float | None, ...]
    """How far the head is turned in each picture, degrees, where the renderer says so."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """People and their pictures."""

    folder: Path
    people: tuple[Person, ...]
    fingerprint: str
    """A SHA-256 that changes when a file is added, taken away, or changes its size or time. It names nobody."""

    @property
    def pictures(self) -> list[tuple[Path, ...]]:
        """Each person's pictures."""
        return [person.pictures for person in self.people]

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return sum(len(person.pictures) for person in self.people)


def read_dataset(folder: Path) -> Dataset:
    """The data set in `folder`: a folder a person with pictures in it (as in LFW), or a gallery with people.json.

    A folder that holds just one folder of people is looked through. Raises FolderEmpty or GalleryBroken when it
    cannot be read, or when there are not at least two people in it.
    """
    people = _gallery(folder) if (folder / "people.json").is_file() else _folders(folder)
    if len(people) < 2:
        raise FolderEmpty(folder, _too_few(len(people)))
    return Dataset(folder, tuple(people), _fingerprint(people))


def _too_few(people: int) -> str:
    wanted = "a folder for each of two or more people, with pictures in it (NAME/NAME_0001.jpg)"
    return f"there {'is one person' if people else 'is nobody'} in it; wanted: {wanted}"


def _folders(folder: Path) -> list[Person]:
    inside = _listed(folder)
    folders = [one for one in inside if one.is_dir()]
    while len(folders) == 1 and not _pictures(folders[0]):
        folders = [one for one in _listed(folders[0]) if one.is_dir()]
    found = [_pictures(one) for one in folders]
    return [Person(own, {}, (None,) * len(own)) for own in found if own]


def _pictures(folder: Path) -> tuple[Path, ...]:
    return tuple(file for file in _listed(folder) if file.suffix.lower() in ENDINGS and file.is_file())


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        problem = f"it cannot be opened as a folder ({error.strerror or error})"
        raise FolderEmpty(folder, problem) from error


def _gallery(folder: Path) -> list[Person]:
    card = folder / "people.json"
    content = read_json(card, GalleryBroken)
    entries = content.get("people") if isinstance(content, dict) else None
    if not isinstance(entries, list):
        raise GalleryBroken(card, "it has no list of people")
    return [_rendered(folder, entry, number) for number, entry in enumerate(entries, start=1)]


def _rendered(folder: Path, entry: Any, number: int) -> Person:
    listed = entry.get("captures", entry.get("pictures")) if isinstance(entry, dict) else None
    if not isinstance(listed, list) or not listed:
        raise GalleryBroken(folder / "people.json", f"person {number} lists no pictures")
    pictures = [one if isinstance(one, dict) else {"file": one} for one in listed]
    if not all(isinstance(one.get("file"), str) for one in pictures):
        raise GalleryBroken(folder / "people.json", f"person {number} has a picture without a file")
    files = tuple(_placed(folder, one["file"]) for one in pictures)
    sampled = entry.get("sampled")
    return Person(files, sampled if isinstance(sampled, dict) else {}, tuple(_yaw(one) for one in pictures))


def _placed(folder: Path, name: str) -> Path:
    """The file, which people.json may name from the gallery or from its folder of pictures."""
    beside = folder / "pictures" / name
    return beside if beside.is_file() else folder / name


def _yaw(picture: dict[str, Any]) -> float | None:
    found = picture.get("yaw")
    return float(found) if isinstance(found, int | float) else None


def _fingerprint(people: Iterable[Person]) -> str:
    total = hashlib.sha256()
    for person in people:
        for file in person.pictures:
            try:
                state = file.stat()
                told = [file.parent.name, file.name, state.st_size, state.st_mtime_ns]
            except OSError:
                told = [file.parent.name, file.name, 0, 0]
            total.update(json.dumps(told).encode())
    return total.hexdigest()
