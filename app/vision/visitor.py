"""Rendered visitors: short clips of people who do not exist, shipped with the app."""

from __future__ import annotations

from pathlib import Path

from app.model.errors import SourceUnknown
from app.resources import asset

ANY = "any"
"""The name that stands for the first visitor there is."""


def visitor_names(folder: Path | None = None) -> tuple[str, ...]:
    """The names of the shipped visitors (or of those in `folder`), in alphabetical order."""
    return tuple(sorted(file.stem for file in (folder or asset("visitors")).glob("*.webm")))


def visitor_clip(name: str, folder: Path | None = None) -> Path:
    """The clip of visitor `name`, or of the first one for "any"; raises SourceUnknown, which lists the names."""
    names = visitor_names(folder)
    chosen = names[0] if name == ANY and names else name
    if chosen not in names:
        known = ", ".join(names) or "none are installed"
        raise SourceUnknown(f"visitor:{name} is nobody here. Visitors: {known}")
    return (folder or asset("visitors")) / f"{chosen}.webm"
