"""Reads the lists of people and visitors that ship with the app, entry by entry."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any


def word(entry: Any, key: str) -> str:
    """The text under `key` of an entry, printable and not empty; raises ValueError."""
    found = entry.get(key) if isinstance(entry, dict) else None
    if not isinstance(found, str) or not found.strip() or not found.isprintable():
        raise ValueError(f"it has no {key}")
    return found


def file_in(folder: Path, name: Any, fence: Path) -> Path:
    """The file that a list in `folder` calls `name`; raises ValueError when it is missing or not under `fence`."""
    if not isinstance(name, str) or not name or not name.isprintable():
        raise ValueError("it names no file")
    # As text, and without asking the disk: Path.resolve takes a tenth of a second for a thousand people.
    path = os.path.normpath(os.path.join(folder, name))
    if not path.startswith(os.path.join(os.path.normpath(fence), "")):
        raise ValueError(f"{name} lies somewhere else")
    if not os.path.isfile(path):
        raise ValueError(f"{name} is missing")
    return Path(path)


def named(entry: Any) -> str:
    """Who an entry is about, " (0207, Esi)", as far as it says."""
    words = [entry.get(key) for key in ("id", "name")] if isinstance(entry, dict) else []
    found = ", ".join(one for one in words if isinstance(one, str) and one.isprintable())
    return f" ({found})" if found else ""
