"""The one place that writes files, and a record of what was written for the receipt."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

_written: list[Path] = []


def write_text(path: Path, text: str) -> None:
    """Write `text` to `path` whole or not at all, as UTF-8; raises OSError."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, content: bytes) -> None:
    """Write `content` to `path` whole or not at all; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(beside, path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    note_written(path)


def note_written(path: Path) -> None:
    """Remember that `path` was written by other means (Qt saving a screenshot)."""
    if path not in _written:
        _written.append(path)


def written() -> tuple[Path, ...]:
    """Every file this process has written through the app, first one first."""
    return tuple(_written)
