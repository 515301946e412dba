"""Reads what was rendered: a folder with pictures and people.json; clips, a shop and portraits if they are there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from app.vision.cv import cv2
from packaging.gallery.metadata import metadata

Entry: TypeAlias = dict[str, Any]
SMALLEST = 240
"""Pixels of a picture's shorter side."""


@dataclass(frozen=True, slots=True)
class Film:
    """A finished clip."""

    path: Path
    entry: Entry
    """Of clips.json; the first of its people is the visitor."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a folder holds. Pictures are named in it as in people.json."""

    folder: Path
    listed: Entry
    """people.json."""
    films: tuple[Film, ...]
    stills: tuple[Path, ...]
    """Of the shop's ceiling camera."""
    suspect: str
    """The id of whoever is in the stills; "" without stills."""
    portraits: tuple[Path, ...]

    @property
    def people(self) -> list[Entry]:
        """The entries of people.json."""
        return list(self.listed["people"])

    @property
    def needed(self) -> frozenset[str]:
        """The ids of those who are also filmed, in the case file or in a portrait."""
        filmed = {one for film in self.films for one in film.entry["people"]}
        return frozenset({*filmed, *(one.stem for one in self.portraits), *filter(None, [self.suspect])})


def rendered(folder: Path) -> Rendered:
    """What is in `folder`; raises ValueError, saying what to do, when it cannot ship as it is."""
    card = folder / "people.json"
    again = "write it with the render's Python: python -m packaging.people.cards FOLDER"
    if not card.is_file():
        raise ValueError(f"{card} is missing; {again}")
    listed = json.loads(card.read_text(encoding="utf-8"))
    for person in listed["people"]:
        if any("yaw" not in one for one in person.get("captures", [{}])) or "sampled" not in person:
            raise ValueError(f"{card} does not say how far heads are turned; {again}")
    scene, portraits = folder / "scene", folder / "portraits"
    stills = tuple(sorted(scene.glob("ceiling-*.jpg")))
    suspect = next((one.stem[:4] for one in scene.glob("[0-9][0-9][0-9][0-9]_0.jpg")), "")
    if stills and not suspect:
        raise ValueError(f"{scene} holds no ID photo NNNN_0.jpg, which says who is in the stills")
    found = Rendered(
        folder, listed, _films(folder / "clips"), stills, suspect if stills else "",
        tuple(sorted(portraits.glob("[0-9][0-9][0-9][0-9].webp"))),
    )  # fmt: skip
    if lost := found.needed - {person["id"] for person in listed["people"]}:
        raise ValueError(f"{', '.join(sorted(lost))} are in a clip, the case file or a portrait, and not in {card}")
    return found


def _films(folder: Path) -> tuple[Film, ...]:
    listed = folder / "clips.json"
    entries = json.loads(listed.read_text(encoding="utf-8"))["clips"] if listed.is_file() else []
    return tuple(Film(folder / one["file"], one) for one in entries if (folder / one["file"]).is_file())


def checked(path: Path) -> bytes:
    """The bytes of a picture; raises ValueError when it does not decode, is small, or carries metadata."""
    content = path.read_bytes()
    pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    if pixels is None or min(pixels.shape[:2]) < SMALLEST:
        raise ValueError(f"{path} does not decode, or is smaller than {SMALLEST} pixels")
    if told := metadata(content):
        raise ValueError(f"{path} carries metadata: {', '.join(told)}")
    return content
