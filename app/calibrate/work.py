"""What a calibration keeps of its finished parts, so that an interrupted run need not do them again.

A finished part is a JSON file of counts. Faceprints are not kept, not even for a moment: they would be faceprints of
real people on a disk. So a run that goes on makes them again, which takes minutes, and skips what it had counted with
them. docs/model.md has the choice.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import files
from app.model.errors import CalibrationBroken, FileProblem
from app.model.reading import is_absent, read_json


@dataclass(frozen=True, slots=True)
class Work:
    """A folder of finished parts, all of one run's data, models and program."""

    folder: Path
    run: str
    """A fingerprint of all of those: parts of another run are not used."""

    def part(self, name: str, make: Callable[[], Any]) -> Any:
        """The finished part `name`, or what `make()` gives, kept. Raises OSError when it cannot be kept."""
        path = self._path(name)
        kept = self._kept(path)
        if kept is not None:
            return kept
        made = make()
        files.write_text(path, json.dumps({"run": self.run, "part": made}))
        return made

    def has(self, name: str) -> bool:
        """Whether the part is finished."""
        return self._kept(self._path(name)) is not None

    def done(self) -> None:
        """All is written elsewhere: take the parts away, and the folder when nothing else is in it."""
        for path in self.folder.glob("part-*"):  # with what a killed run left of one
            path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self.folder.rmdir()

    def _path(self, name: str) -> Path:
        return self.folder / f"part-{name}.json"

    def _kept(self, path: Path) -> Any:
        if is_absent(path):
            return None
        try:
            found = read_json(path, CalibrationBroken)
        except FileProblem:
            return None
        return found.get("part") if isinstance(found, dict) and found.get("run") == self.run else None


def fingerprint(*parts: str) -> str:
    """One SHA-256 for all of `parts`."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
