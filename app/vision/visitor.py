"""Rendered visitors: short clips of people who do not exist, shipped with the app."""

from __future__ import annotations

from pathlib import Path

from app.model.cards import word
from app.model.errors import GalleryBroken, SourceUnknown
from app.model.reading import list_in, read_json
from app.resources import asset

ANY = "any"
"""The name that stands for the first visitor there is."""


def visitor_names(folder: Path | None = None) -> tuple[str, ...]:
    """The names of the shipped visitors (or of those in `folder`): as visitors.json lists them, the rest by name."""
    where = folder or asset("visitors")
    listed = _listed(where / "visitors.json")
    names = sorted(file.stem for file in where.glob("*.webm"))
    return tuple(sorted(names, key=lambda name: listed.index(name) if name in listed else len(listed)))


def _listed(card: Path) -> list[str]:
    """The names in the list, as far as it can be read: a visitor's clip plays without it."""
    try:
        entries = list_in(read_json(card, GalleryBroken), "visitors", card, GalleryBroken)
        return [word(entry, "name") for entry in entries]
    except (GalleryBroken, ValueError):
        return []


def visitor_clip(name: str, folder: Path | None = None) -> Path:
    """The clip of visitor `name`, or of the first one for "any"; raises SourceUnknown, which lists the names."""
    names = visitor_names(folder)
    chosen = names[0] if name == ANY and names else name
    if chosen not in names:
        known = ", ".join(names) or "none are installed"
        raise SourceUnknown(f"visitor:{name} is nobody here. Visitors: {known}")
    return (folder or asset("visitors")) / f"{chosen}.webm"
