"""Keeps LICENSES.csv in step with the rendered files."""

from __future__ import annotations

import csv
import io
from fnmatch import fnmatch
from pathlib import Path

_RENDERED = "this project: rendered from MakeHuman CC0 targets"
ROWS = (
    ("gallery/pictures/*.jpg", _RENDERED, "CC0-1.0"),
    ("gallery/thumbs.jpg", _RENDERED, "CC0-1.0"),
    ("gallery/people.json", "this project", "CC0-1.0"),
    ("gallery/faceprints.npz", "this project: faceprints of rendered people", "CC0-1.0"),
    ("gallery/measured.json", "this project: counts measured on the gallery and on LFW", "CC0-1.0"),
    ("gallery/CARD.md", "this project", "Apache-2.0"),
    ("visitors/*.webm", _RENDERED, "CC0-1.0"),
    ("visitors/*-ceiling.jpg", _RENDERED, "CC0-1.0"),
    ("visitors/visitors.json", "this project", "CC0-1.0"),
    ("casefile/*.jpg", _RENDERED, "CC0-1.0"),
    ("casefile/casefile.json", "this project", "CC0-1.0"),
    ("attract/*.webp", _RENDERED, "CC0-1.0"),
)
"""Path, origin and licence of everything that `packaging.gallery` writes."""


def update(assets: Path) -> None:
    """Put ROWS into `assets/LICENSES.csv` in place of all rows about the same folders, as far as there are files."""
    listed = assets / "LICENSES.csv"
    head, *old = list(csv.reader(listed.read_text(encoding="utf-8").splitlines()))
    folders = {path.split("/")[0] for path, _, _ in ROWS}
    present = [path.relative_to(assets).as_posix() for path in assets.rglob("*") if path.is_file()]
    new = [row for row in ROWS if any(fnmatch(name, row[0]) for name in present)]
    mine = [at for at, row in enumerate(old) if row[0].split("/")[0] in folders]
    where = mine[0] if mine else len(old)
    kept = [row for at, row in enumerate(old) if at not in mine]
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([head, *kept[:where], *new, *kept[where:]])
    listed.write_text(text.getvalue(), encoding="utf-8")
